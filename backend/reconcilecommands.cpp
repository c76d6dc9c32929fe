// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/reconcilecommands.h"

#include "api/completenessreport.h"
#include "database/database.h"
#include "ingest/reconciler.h"

#include <QJsonArray>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

const QString beginCommand = u"reconcile.begin"_s;
const QString statusCommand = u"reconcile.status"_s;
const QString completenessCommand = u"completeness"_s;

QUrlQuery asQuery(const QJsonObject &arguments)
{
    QUrlQuery query;
    for (const QString &name : {u"days"_s, u"timeZone"_s}) {
        if (arguments.contains(name))
            query.addQueryItem(name, arguments.value(name).toVariant().toString());
    }
    return query;
}

QJsonObject withoutReasons(QJsonObject report)
{
    QJsonArray days;
    for (const QJsonValue &value : report.value(u"days").toArray()) {
        QJsonObject day = value.toObject();
        day.remove(u"reasons"_s);
        days.append(day);
    }
    report.insert(u"days"_s, days);
    return report;
}

} // namespace

ReconcileCommands::ReconcileCommands(Parts parts, QString organizationId)
    : m_parts(parts)
    , m_organizationId(std::move(organizationId))
{ }

bool ReconcileCommands::knows(const QString &command)
{
    return command == beginCommand || command == statusCommand || command == completenessCommand;
}

QCoro::Task<Result<QJsonObject>> ReconcileCommands::run(QString command, QJsonObject arguments)
{
    if (command == beginCommand)
        co_return begin();
    if (command == statusCommand)
        co_return status();
    co_return co_await completeness(arguments);
}

Result<QJsonObject> ReconcileCommands::begin() const
{
    const auto run = m_parts.reconciler.wake();
    if (run)
        return QJsonObject{{u"run"_s, *run}};
    return Error{.code = ErrorCode::Conflict,
        .message = u"Without an API key the provider can't be asked for its calls. Set "
                   "EARSHOT_VAPI_API_KEY."_s};
}

QJsonObject ReconcileCommands::status() const
{
    const ingest::ReconcileStatus status = m_parts.reconciler.status();
    return {{u"runsEnded"_s, status.runsEnded}, {u"state"_s, toWord(status.state)},
        {u"callsSeen"_s, status.callsSeen}, {u"historyComplete"_s, status.historyComplete},
        {u"readBackTo"_s,
            status.readBackTo ? QJsonValue(status.readBackTo->toString()) : QJsonValue()},
        {u"lastError"_s, status.lastError}};
}

QCoro::Task<Result<QJsonObject>> ReconcileCommands::completeness(QJsonObject arguments)
{
    const auto asked = api::askedDays(asQuery(arguments));
    if (!asked)
        co_return asked.error();
    const QList<LocalDay> days = lastDays(asked->count, asked->zone, m_parts.clock.now());
    auto count = [id = m_organizationId, days](
                     database::Session &session) { return api::accountOf(session, id, days); };
    const auto accounts = co_await m_parts.database.read(count);
    if (!accounts)
        co_return accounts.error();
    co_return withoutReasons(
        api::completenessJson(asked->zone, m_parts.reconciler.status(), *accounts));
}

} // namespace earshot
