// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/administration.h"

#include "access/accessservice.h"
#include "backend/auditcommands.h"
#include "backend/checkcommands.h"
#include "backend/peoplecommands.h"
#include "backend/reconcilecommands.h"
#include "core/json.h"

namespace earshot {

using namespace Qt::StringLiterals;

QCoro::Task<Result<QJsonObject>> Administration::run(QString command, QJsonObject arguments)
{
    if (command == u"token.create"_s)
        co_return co_await createToken(arguments);
    if (m_reconcileCommands && ReconcileCommands::knows(command))
        co_return co_await m_reconcileCommands->run(command, arguments);
    if (m_checkCommands && CheckCommands::knows(command))
        co_return co_await m_checkCommands->run(command, arguments);
    if (m_auditCommands && AuditCommands::knows(command))
        co_return co_await m_auditCommands->run(command, arguments);
    if (m_peopleCommands && PeopleCommands::knows(command))
        co_return co_await m_peopleCommands->run(command, arguments);
    co_return Error{
        .code = ErrorCode::InvalidInput, .message = u"There is no command \"%1\"."_s.arg(command)};
}

QCoro::Task<Result<QJsonObject>> Administration::createToken(QJsonObject arguments)
{
    const JsonView view(arguments);
    const QString roleWord = view.text(u"role").value_or(QString());
    const std::optional<Role> role = roleFromWord(roleWord);
    if (!role) {
        co_return Error{.code = ErrorCode::InvalidInput,
            .message =
                u"\"%1\" is no role; use owner, admin, reviewer, compliance or viewer."_s.arg(
                    roleWord)};
    }
    std::optional<std::chrono::seconds> life;
    if (const auto days = view.number(u"days")) {
        if (*days < 1 || *days > 36500)
            co_return Error{.code = ErrorCode::InvalidInput,
                .message = u"A token can live from 1 to 36500 days."_s};
        life = std::chrono::hours(24) * static_cast<int>(*days);
    }
    const QString name = view.text(u"name").value_or(u"Token for "_s + roleWord);
    const auto token = co_await m_access.createToken(*role, name, life);
    if (!token)
        co_return token.error();
    co_return QJsonObject{{u"token"_s, QString::fromLatin1(token->reveal())}};
}

} // namespace earshot
