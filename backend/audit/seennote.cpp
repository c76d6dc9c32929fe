// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/seennote.h"

#include <QFile>
#include <QSaveFile>

namespace earshot::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestNote = 4096;

} // namespace

std::optional<Checkpoint> SeenNote::read(const QByteArray &publicKey) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto said = openNote(file.read(longestNote), publicKey);
    return said ? std::optional(*said) : std::nullopt;
}

Result<void> SeenNote::write(const QByteArray &note) const
{
    QSaveFile file(m_path);
    if (file.open(QIODevice::WriteOnly) && file.write(note) == note.size() && file.commit())
        return {};
    return Error{.code = ErrorCode::Storage,
        .message = u"%1 could not be written: %2"_s.arg(m_path, file.errorString())};
}

} // namespace earshot::audit
