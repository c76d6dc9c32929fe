// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/seennote.h"

#include <QFile>
#include <QSaveFile>

namespace earshot::audit {

using namespace Qt::StringLiterals;

Result<std::optional<Checkpoint>> SeenNote::read(const QByteArray &publicKey) const
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<Checkpoint>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = ErrorCode::Storage,
            .message = u"%1 can't be read: %2"_s.arg(m_path, file.errorString())};
    const auto said = openNote(file.read(longestNote + 1), publicKey);
    if (!said)
        return Error{.code = ErrorCode::Conflict,
            .message =
                u"%1 is damaged, or signed with another key. It says where the audit log "
                "ended when it was seen last; remove it only if you know why."_s.arg(m_path)};
    return std::optional(*said);
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
