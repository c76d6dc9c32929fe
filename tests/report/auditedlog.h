// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/exportline.h"
#include "audit/leaf.h"
#include "tests/support/auditlog.h"
#include "tests/support/tempdatabase.h"

namespace earshot::test {

/** An audit log in a database, with hostile entries in it, and its exports. */
class AuditedLog
{
public:
    explicit AuditedLog(int size);

    /** One more entry. */
    void append(const QJsonObject &detail);
    /** Erases a part of the entry; @p isSaid: with an entry of it, else as somebody does it who can
     * write to the database. */
    void erase(qint64 seq, audit::Part part, bool isSaid);
    /** As "earshotd audit export --format jsonl" writes it. */
    QByteArrayList exported(const audit::ExportFilter &filter);
    [[nodiscard]] QString filePath(const QString &name) const;

private:
    [[nodiscard]] QString organization() const { return m_temp.organization.id; }

    TempDatabase m_temp;
    const std::shared_ptr<const audit::AuditLog> m_log = auditLog();
};

} // namespace earshot::test
