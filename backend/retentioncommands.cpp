// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/retentioncommands.h"

#include "api/retentionjson.h"
#include "database/database.h"
#include "upkeep/retention.h"

namespace earshot {

using namespace Qt::StringLiterals;
using database::Session;

namespace {

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

} // namespace

RetentionCommands::RetentionCommands(Parts parts, QString organizationId)
    : m_parts(parts)
    , m_organizationId(std::move(organizationId))
{ }

bool RetentionCommands::knows(const QString &command)
{
    return command.startsWith("retention."_L1);
}

QCoro::Task<Result<QJsonObject>> RetentionCommands::run(QString command, QJsonObject arguments)
{
    if (command == u"retention.show"_s)
        co_return co_await show();
    if (command == u"retention.set"_s)
        co_return co_await set(arguments);
    if (command == u"retention.rehearse"_s)
        co_return co_await rehearse(arguments);
    if (command == u"retention.begin"_s)
        m_parts.retention.begin(m_organizationId);
    else if (command == u"retention.stop"_s)
        m_parts.retention.cancel();
    else if (command != u"retention.status"_s)
        co_return invalid(u"There is no command \"%1\"."_s.arg(command));
    co_return status();
}

QCoro::Task<Result<QJsonObject>> RetentionCommands::show()
{
    auto read = [id = m_organizationId](
                    Session &session) { return database::RetentionRepository(session).policy(id); };
    const auto kept = co_await m_parts.database.read(read);
    if (!kept)
        co_return kept.error();
    co_return api::keptPolicyJson(*kept);
}

QCoro::Task<Result<QJsonObject>> RetentionCommands::set(QJsonObject arguments)
{
    const auto policy = policyFromJson(arguments.value(u"policy"_s).toObject());
    if (!policy)
        co_return policy.error();
    const Principal who{
        .organizationId = m_organizationId, .tokenId = u"command line"_s, .name = {}};
    const audit::Entry entry = m_parts.audit.entry(who, u"retention.change"_s, {}, {}, {});
    auto write = [policy = *policy, entry](
                     Session &session) { return api::changePolicy(session, policy, entry); };
    const auto kept = co_await m_parts.database.write(write);
    if (!kept)
        co_return kept.error();
    co_return api::keptPolicyJson(*kept);
}

QCoro::Task<Result<QJsonObject>> RetentionCommands::rehearse(QJsonObject arguments)
{
    std::optional<RetentionPolicy> draft;
    if (arguments.contains(u"policy"_s)) {
        const auto policy = policyFromJson(arguments.value(u"policy"_s).toObject());
        if (!policy)
            co_return policy.error();
        draft = *policy;
    }
    const Timestamp now = m_parts.clock.now() + m_parts.database.clockAhead();
    auto read = [id = m_organizationId, draft, now](
                    Session &session) { return api::rehearse(session, id, draft, now); };
    const auto rehearsal = co_await m_parts.database.read(read);
    if (!rehearsal)
        co_return rehearsal.error();
    co_return api::rehearsalJson(*rehearsal);
}

QJsonObject RetentionCommands::status() const
{
    const upkeep::Retention::State state = m_parts.retention.state();
    const upkeep::RetentionReport &report = state.report;
    return {{u"running"_s, state.isRunning}, {u"error"_s, state.error},
        {u"trashed"_s, report.trashed}, {u"returned"_s, report.returned},
        {u"removed"_s, report.removed}, {u"bytes"_s, report.bytes}, {u"onHold"_s, report.onHold},
        {u"inUse"_s, report.inUse}, {u"objectsLeft"_s, report.objectsLeft}};
}

} // namespace earshot
