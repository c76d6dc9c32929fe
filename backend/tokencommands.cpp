// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/tokencommands.h"

#include "access/accessservice.h"
#include "access/accesswords.h"
#include "audit/auditservice.h"
#include "core/json.h"
#include "database/database.h"
#include "database/tokenrepository.h"
#include "domain/person.h"

namespace earshot {

using namespace Qt::StringLiterals;
using database::AccessToken;
using database::Session;

namespace {

constexpr int longestDays = 36500;

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Result<std::optional<std::chrono::seconds>> lifeFrom(const JsonView &view)
{
    const auto days = view.number(u"days");
    if (!days)
        return std::optional<std::chrono::seconds>();
    if (*days < 1 || *days > longestDays)
        return invalid(u"A token can live from 1 to %1 days."_s.arg(longestDays));
    return std::optional<std::chrono::seconds>(std::chrono::hours(24) * static_cast<int>(*days));
}

QJsonValue timeOrNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->toString()) : QJsonValue();
}

QString stateOf(const AccessToken &token, Timestamp now)
{
    if (token.revokedAt)
        return u"revoked"_s;
    return token.expiresAt && *token.expiresAt <= now ? u"expired"_s : u"active"_s;
}

QJsonObject tokenJson(const AccessToken &token, Timestamp now)
{
    return {{u"id"_s, token.id}, {u"name"_s, token.name}, {u"role"_s, toWord(token.role)},
        {u"assistants"_s, QJsonArray::fromStringList(token.scope.assistants)},
        {u"numbers"_s, QJsonArray::fromStringList(token.scope.numbers)},
        {u"createdAt"_s, token.createdAt.toString()}, {u"expiresAt"_s, timeOrNull(token.expiresAt)},
        {u"lastUsedAt"_s, timeOrNull(token.lastUsedAt)}, {u"state"_s, stateOf(token, now)}};
}

} // namespace

TokenCommands::TokenCommands(database::Database &database, access::AccessService &access,
    const audit::AuditService &audit, const Clock &clock, QString organizationId)
    : m_database(database)
    , m_access(access)
    , m_audit(audit)
    , m_clock(clock)
    , m_organizationId(std::move(organizationId))
{ }

bool TokenCommands::knows(const QString &command)
{
    return command.startsWith("token."_L1);
}

QCoro::Task<Result<QJsonObject>> TokenCommands::run(QString command, QJsonObject arguments)
{
    if (command == u"token.create"_s)
        co_return co_await create(arguments);
    if (command == u"token.list"_s)
        co_return co_await list();
    if (command == u"token.revoke"_s)
        co_return co_await revoke(arguments);
    co_return invalid(u"There is no command \"%1\"."_s.arg(command));
}

QCoro::Task<Result<QJsonObject>> TokenCommands::create(QJsonObject arguments)
{
    const JsonView view(arguments);
    const auto role = roleIn(arguments);
    if (!role)
        co_return role.error();
    const auto scope = scopeIn(arguments);
    if (!scope)
        co_return scope.error();
    const auto life = lifeFrom(view);
    if (!life)
        co_return life.error();
    const auto name = personNameFrom(view.text(u"name").value_or(u"Token for "_s + toWord(*role)));
    if (!name)
        co_return name.error();
    QString id;
    const access::AccessService::Note note = [this, &id](
                                                 Session &session, const AccessToken &token) {
        id = token.id;
        const Principal who{
            .organizationId = token.organizationId, .tokenId = u"command line"_s, .name = {}};
        return audit::append(session,
            m_audit.entry(who, u"token.create"_s, {}, {},
                {{u"tokenId"_s, token.id}, {u"tokenName"_s, token.name},
                    {u"role"_s, toWord(token.role)},
                    {u"seesAllCalls"_s, token.scope.isEverything()}}));
    };
    const auto token = co_await m_access.createToken(*role, *name, *life, *scope, note);
    if (!token)
        co_return token.error();
    const QJsonObject answer{{u"id"_s, id}, {u"token"_s, QString::fromLatin1(token->reveal())}};
    co_return answer;
}

QCoro::Task<Result<QJsonObject>> TokenCommands::list()
{
    auto read = [id = m_organizationId](
                    Session &session) { return database::TokenRepository(session).ofPrograms(id); };
    const auto tokens = co_await m_database.read(read);
    if (!tokens)
        co_return tokens.error();
    QJsonArray items;
    for (const AccessToken &token : *tokens)
        items.append(tokenJson(token, m_clock.now()));
    const QJsonObject answer{{u"tokens"_s, items}};
    co_return answer;
}

QCoro::Task<Result<QJsonObject>> TokenCommands::revoke(QJsonObject arguments)
{
    const QString id = arguments.value(u"id"_s).toString().toLower();
    const Principal who{
        .organizationId = m_organizationId, .tokenId = u"command line"_s, .name = {}};
    const audit::Entry entry = m_audit.entry(who, u"token.revoke"_s, {}, {}, {{u"tokenId"_s, id}});
    auto write = [id, entry, now = m_clock.now()](Session &session) -> Result<void> {
        const auto revoked = database::TokenRepository(session).revoke(id, now);
        if (!revoked)
            return revoked.error();
        if (!*revoked)
            return Error{.code = ErrorCode::NotFound,
                .message = u"There is no token \"%1\" that works."_s.arg(id)};
        return audit::append(session, entry);
    };
    const auto written = co_await m_database.write(write);
    if (!written)
        co_return written.error();
    const QJsonObject answer{{u"id"_s, id}};
    co_return answer;
}

} // namespace earshot
