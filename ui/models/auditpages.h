// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/auditvalues.h"

namespace earshot::ui {

/**
 * The rows of a long list as pages, of which only those about what is looked at have their
 * contents: of the others there is the cursor by which they are asked for again. The log only
 * grows, and at its beginning, so that the same cursor gives the same page.
 */
class AuditPages
{
public:
    static constexpr int keptRows = 1000; ///< before and behind what is looked at

    [[nodiscard]] int rowCount() const { return m_rows; }
    /** Null where the contents are not there. */
    [[nodiscard]] const AuditEntry *at(int row) const;

    void clear();
    /** Behind the others; @p cursor is what it was asked for with. */
    void append(const QString &cursor, std::vector<AuditEntry> entries);
    /** Before the others; stays, because no cursor leads there. */
    void prepend(std::vector<AuditEntry> entries);

    /** The cursor of a page without contents that is among these rows; nothing for none. */
    [[nodiscard]] std::optional<QString> missing(int first, int last) const;
    /** The contents of the page with @p cursor are back; its rows, first and last. */
    std::optional<std::pair<int, int>> refill(
        const QString &cursor, std::vector<AuditEntry> entries);
    /** Lets go of what is far from these rows. */
    void keepAbout(int first, int last);
    /** How many entries are held. */
    [[nodiscard]] int held() const;

private:
    struct Page
    {
        QString cursor; ///< empty: can't be asked for again
        int first = 0;
        int rows = 0;
        std::vector<AuditEntry> entries; ///< empty where they were let go
    };

    [[nodiscard]] std::size_t pageOf(int row) const;

    std::vector<Page> m_pages;
    int m_rows = 0;
};

} // namespace earshot::ui
