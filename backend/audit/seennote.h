// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/signednote.h"

#include <optional>

namespace earshot::audit {

/**
 * The signed end of a log as this receiver saw it last, in a file of its own: whoever can change
 * the database can put back all of it as it once was, signatures included, but not this. Used by
 * one thread at a time.
 */
class SeenNote
{
public:
    explicit SeenNote(QString path)
        : m_path(std::move(path))
    { }

    /** Nothing when there is none; an error when it can't be read, or is not signed with that key.
     */
    [[nodiscard]] Result<std::optional<Checkpoint>> read(const QByteArray &publicKey) const;
    /** Replaces it whole. Storage when that can't be done. */
    Result<void> write(const QByteArray &note) const;

private:
    QString m_path;
};

} // namespace earshot::audit
