// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/unnamedfiles.h"

#include "importing/earliercall.h"

#include <algorithm>

namespace earshot::importing {

using namespace Qt::StringLiterals;

bool UnnamedFiles::add(const QString &path)
{
    const QString id = idInFileName(path);
    if (id.isEmpty() || m_count >= mostFiles)
        return false;
    m_paths[id].append(path);
    ++m_count;
    return true;
}

QStringList UnnamedFiles::takeFor(const QStringList &ids)
{
    QStringList found;
    for (const QString &id : ids)
        found += m_paths.take(id);
    m_count -= int(found.size());
    std::sort(found.begin(), found.end(), [](const QString &a, const QString &b) {
        const auto rank = [](const QString &path) { return !path.contains(u"stereo"_s); };
        return std::pair(rank(a), a) < std::pair(rank(b), b);
    });
    return found;
}

QString UnnamedFiles::anyId() const
{
    return m_paths.isEmpty() ? QString() : m_paths.firstKey();
}

} // namespace earshot::importing
