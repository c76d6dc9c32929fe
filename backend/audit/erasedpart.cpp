// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/erasedpart.h"

namespace earshot::audit {

using namespace Qt::StringLiterals;

QList<ErasedPart> erasedBy(const database::AuditEvent &event)
{
    QList<ErasedPart> erased;
    if (event.action != database::action::auditErased)
        return erased;
    for (const QJsonValue &value : event.detail.value(erasedMember).toArray()) {
        const QJsonArray pair = value.toArray();
        const auto part = partFrom(pair.at(1).toString());
        if (pair.size() == 2 && part)
            erased.append({.seq = pair.at(0).toInteger(), .part = *part});
    }
    return erased;
}

QJsonArray partsJson(const QList<ErasedPart> &erased)
{
    QJsonArray all;
    for (const ErasedPart &one : erased)
        all.append(QJsonArray{one.seq, QString(wordOf(one.part))});
    return all;
}

} // namespace earshot::audit
