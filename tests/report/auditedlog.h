// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/exportline.h"
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
    /** As "earshotd audit export --format jsonl" writes it. */
    QByteArrayList exported(const audit::ExportFilter &filter);
    [[nodiscard]] QString filePath(const QString &name) const;

private:
    [[nodiscard]] QString organization() const { return m_temp.organization.id; }

    TempDatabase m_temp;
    const std::shared_ptr<const audit::AuditLog> m_log = auditLog();
};

} // namespace earshot::test
