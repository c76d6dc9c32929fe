// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

#include <qcoro/qcorotask.h>

namespace earshot {

namespace access {
class AccessService;
}

class AuditCommands;
class CheckCommands;
class PeopleCommands;
class ReconcileCommands;

/**
 * The administration commands, the same whether a running receiver carries them out or a
 * command-line program on data that nobody serves: "token.create" {"role", "name", "days"} →
 * {"token"}; and those of ReconcileCommands, CheckCommands, AuditCommands and PeopleCommands, where
 * there are. InvalidInput names what is wrong with the arguments.
 */
class Administration
{
public:
    explicit Administration(access::AccessService &access,
        ReconcileCommands *reconcileCommands = nullptr, CheckCommands *checkCommands = nullptr,
        AuditCommands *auditCommands = nullptr, PeopleCommands *peopleCommands = nullptr)
        : m_access(access)
        , m_reconcileCommands(reconcileCommands)
        , m_checkCommands(checkCommands)
        , m_auditCommands(auditCommands)
        , m_peopleCommands(peopleCommands)
    { }

    QCoro::Task<Result<QJsonObject>> run(QString command, QJsonObject arguments);

private:
    QCoro::Task<Result<QJsonObject>> createToken(QJsonObject arguments);

    access::AccessService &m_access;
    ReconcileCommands *const m_reconcileCommands;
    CheckCommands *const m_checkCommands;
    AuditCommands *const m_auditCommands;
    PeopleCommands *const m_peopleCommands;
};

} // namespace earshot
