// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/administration.h"

#include "backend/auditcommands.h"
#include "backend/checkcommands.h"
#include "backend/invitecommands.h"
#include "backend/packcommands.h"
#include "backend/peoplecommands.h"
#include "backend/personcommands.h"
#include "backend/reconcilecommands.h"
#include "backend/retentioncommands.h"
#include "backend/tokencommands.h"

namespace earshot {

using namespace Qt::StringLiterals;

QCoro::Task<Result<QJsonObject>> Administration::run(QString command, QJsonObject arguments)
{
    if (TokenCommands::knows(command))
        co_return co_await m_parts.tokens.run(command, arguments);
    if (InviteCommands::knows(command))
        co_return co_await m_parts.invitations.run(command, arguments);
    if (PeopleCommands::knows(command))
        co_return co_await m_parts.people.run(command, arguments);
    if (PersonCommands::knows(command))
        co_return co_await m_parts.persons.run(command, arguments);
    if (RetentionCommands::knows(command))
        co_return co_await m_parts.retention.run(command, arguments);
    if (ReconcileCommands::knows(command))
        co_return co_await m_parts.reconcile.run(command, arguments);
    if (CheckCommands::knows(command))
        co_return co_await m_parts.check.run(command, arguments);
    if (PackCommands::knows(command))
        co_return co_await m_parts.packs.run(command, arguments);
    if (AuditCommands::knows(command))
        co_return co_await m_parts.audit.run(command, arguments);
    co_return Error{
        .code = ErrorCode::InvalidInput, .message = u"There is no command \"%1\"."_s.arg(command)};
}

} // namespace earshot
