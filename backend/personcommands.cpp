// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/personcommands.h"

#include "api/cursor.h"
#include "api/personjson.h"
#include "audit/auditservice.h"
#include "database/database.h"

namespace earshot {

using namespace Qt::StringLiterals;
using database::Session;

namespace {

constexpr int callsAtOnce = 100;

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

} // namespace

PersonCommands::PersonCommands(database::Database &database, upkeep::PersonErasures &erasures,
    const audit::AuditService &audit, QString organizationId)
    : m_database(database)
    , m_erasures(erasures)
    , m_audit(audit)
    , m_organizationId(std::move(organizationId))
{ }

bool PersonCommands::knows(const QString &command)
{
    return command.startsWith("person."_L1);
}

QCoro::Task<Result<QJsonObject>> PersonCommands::run(QString command, QJsonObject arguments)
{
    if (command == u"person.show"_s)
        co_return co_await show(arguments);
    if (command == u"person.erase"_s)
        co_return erase(arguments);
    if (command == u"person.stop"_s)
        m_erasures.cancel(m_organizationId);
    else if (command != u"person.status"_s)
        co_return invalid(u"There is no command \"%1\"."_s.arg(command));
    co_return status();
}

QJsonObject PersonCommands::status() const
{
    return api::erasureJson(m_erasures.state(m_organizationId));
}

QCoro::Task<Result<QJsonObject>> PersonCommands::show(QJsonObject arguments)
{
    const auto person = api::personIn(arguments);
    if (!person)
        co_return person.error();
    const QString place = arguments.value(u"cursor"_s).toString();
    const auto cursor = api::decodeCursor(place);
    if (!place.isEmpty() && !cursor)
        co_return invalid(u"\"cursor\" is not one of this list's."_s);
    std::optional<database::CallCursor> after;
    if (cursor)
        after = cursor->at;
    const QString asked = person->digits.isEmpty() ? u"name"_s : u"number"_s;
    const Principal who{
        .organizationId = m_organizationId, .tokenId = u"command line"_s, .name = {}};
    const bool isExport = arguments.value(u"export"_s).toBool();
    const QString action = isExport ? u"caller.export"_s : u"caller.viewed"_s;
    const audit::Entry entry = m_audit.entry(
        who, action, {}, {}, {{asked, person->digits.isEmpty() ? person->name : person->digits}});
    auto write = [entry](Session &session) { return audit::append(session, entry); };
    const auto noted = co_await m_database.write(write);
    if (!noted)
        co_return noted.error();
    auto read = [id = m_organizationId, person = *person, after](Session &session) {
        return database::PersonFinder(session).page(id, person, after, callsAtOnce);
    };
    const auto page = co_await m_database.read(read);
    if (!page)
        co_return page.error();
    co_return api::personPageJson(*page);
}

Result<QJsonObject> PersonCommands::erase(const QJsonObject &arguments)
{
    const auto person = api::personIn(arguments);
    if (!person)
        return person.error();
    const auto reason = api::erasureReasonIn(arguments);
    if (!reason)
        return reason.error();
    const Principal who{
        .organizationId = m_organizationId, .tokenId = u"command line"_s, .name = {}};
    const audit::Entry by = m_audit.entry(who, u"caller.erase"_s, {}, {}, {});
    const auto begun = m_erasures.begin(by, *person, *reason);
    return begun ? Result<QJsonObject>(status()) : begun.error();
}

} // namespace earshot
