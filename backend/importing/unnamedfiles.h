// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace earshot::importing {

/** Stored files that no row names, by the call id in their names. Takes a limited number. */
class UnnamedFiles
{
public:
    static constexpr int mostFiles = 100'000;

    /** False when there is no room; a file without an id in its name is not taken either. */
    bool add(const QString &path);
    /** The files of any of @p ids, both sides in one before one side alone; they are gone from here
     * then. */
    QStringList takeFor(const QStringList &ids);
    /** The id of one that is left; empty when none is. */
    [[nodiscard]] QString anyId() const;

private:
    QMap<QString, QStringList> m_paths;
    int m_count = 0;
};

} // namespace earshot::importing
