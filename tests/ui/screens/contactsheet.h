// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace earshot::test {

/** Many pictures on one sheet, small, each with its name below: to look at all pages at a glance.
 */
class ContactSheet
{
public:
    void add(const QString &name, const QImage &picture);
    /** Four in a row, in the order in which they came. Null when there are none. */
    [[nodiscard]] QImage image() const;

private:
    struct Entry
    {
        QString name;
        QImage picture; ///< as it stands on the sheet
    };

    std::vector<Entry> m_entries;
};

} // namespace earshot::test
