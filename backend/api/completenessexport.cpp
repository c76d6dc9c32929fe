// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/completenessreport.h"
#include "core/csv.h"
#include "database/database.h"

#include <QTemporaryFile>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::AccountCursor;
using database::AccountedCall;
using http::Reply;
using http::Request;

namespace {

constexpr int rowsPerRead = 500;

QByteArray headLine()
{
    return csvLine({u"call_id"_s, u"vapi_call_id"_s, u"at_utc"_s, u"at_local"_s, u"direction"_s,
        u"customer_name"_s, u"customer_number"_s, u"state"_s, u"absence"_s, u"reason"_s,
        u"attempts"_s, u"next_attempt_at_utc"_s, u"next_attempt_at_local"_s, u"deadline_utc"_s,
        u"deadline_local"_s});
}

QString utc(const std::optional<Timestamp> &time)
{
    return time ? time->toString() : QString();
}

QString local(const std::optional<Timestamp> &time, const QTimeZone &zone)
{
    return time ? localText(*time, zone) : QString();
}

QByteArray lineOf(const AccountedCall &call, const QTimeZone &zone)
{
    return csvLine({call.callId, call.vapiCallId, call.at.toString(), localText(call.at, zone),
        toWord(call.direction), call.customer.name, call.customer.number, toWord(call.fate),
        call.absence ? toWord(*call.absence) : QString(), call.reason,
        QString::number(call.attempt), utc(call.nextAttemptAt), local(call.nextAttemptAt, zone),
        utc(call.deadline), local(call.deadline, zone)});
}

Result<void> append(QFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) == bytes.size() && file.flush())
        return {};
    return Error{.code = ErrorCode::Storage,
        .message = u"The export can't be written: %1."_s.arg(file.errorString()),
        .retryable = true};
}

Result<void> append(QFile &file, const QList<AccountedCall> &calls, const QTimeZone &zone)
{
    QByteArray lines;
    for (const AccountedCall &call : calls)
        lines += lineOf(call, zone);
    return append(file, lines);
}

std::optional<AccountCursor> endOf(const QList<AccountedCall> &calls)
{
    if (calls.isEmpty())
        return std::nullopt;
    return AccountCursor{calls.last().at, calls.last().vapiCallId};
}

QCoro::Task<Result<void>> writeDay(SharedContext context, QString organizationId, LocalDay day,
    QTimeZone zone, std::shared_ptr<QFile> file)
{
    std::optional<AccountCursor> after;
    bool isMore = true;
    while (isMore) {
        auto list = [organizationId, day, after](database::Session &session) {
            return database::CompletenessRepository(session).list(
                organizationId, {day.begin, day.end}, after, true, rowsPerRead);
        };
        const auto calls = co_await context->parts.database.read(list);
        if (!calls)
            co_return calls.error();
        const Result<void> written = append(*file, *calls, zone);
        if (!written)
            co_return written;
        isMore = calls->size() == rowsPerRead;
        after = endOf(*calls);
    }
    co_return Result<void>();
}

/** A file without a name: nothing is left of it when the answer has been sent, or after a crash. */
Result<std::shared_ptr<QFile>> emptyFile()
{
    auto file = std::make_shared<QTemporaryFile>();
    if (!file->open())
        return Error{.code = ErrorCode::Storage,
            .message = u"There is no room for the export: %1."_s.arg(file->errorString()),
            .retryable = true};
    return std::static_pointer_cast<QFile>(file);
}

QByteArray fileName(const AskedDays &asked, Timestamp now)
{
    const QDate today = lastDays(1, asked.zone, now).constFirst().date;
    return "earshot-completeness-" + today.toString(Qt::ISODate).toLatin1() + ".csv";
}

QJsonObject detailOf(const AskedDays &asked)
{
    return {{u"days"_s, asked.count}, {u"timeZone"_s, QString::fromLatin1(asked.zone.id())}};
}

Reply attachment(const std::shared_ptr<QFile> &file, const QByteArray &name)
{
    Reply reply;
    reply.headers.set("Content-Type", "text/csv; charset=utf-8; header=present");
    reply.headers.set("Content-Disposition", "attachment; filename=\"" + name + "\"");
    reply.body = http::FileBody{file, {}};
    return reply;
}

/** Page by page, so that memory does not grow with the calls. */
QCoro::Task<Result<void>> writeAll(
    SharedContext context, QString organizationId, AskedDays asked, std::shared_ptr<QFile> file)
{
    Result<void> written = append(*file, headLine());
    const QList<LocalDay> days = lastDays(asked.count, asked.zone, context->parts.clock.now());
    for (qsizetype index = 0; written && index < days.size(); ++index)
        written = co_await writeDay(context, organizationId, days.at(index), asked.zone, file);
    co_return written;
}

/** Names and numbers of callers leave, so that is on record first. */
QCoro::Task<Result<void>> noteExport(
    SharedContext context, Principal who, Request request, AskedDays asked)
{
    const QJsonObject detail = detailOf(asked);
    const QString action = u"completeness.export"_s;
    const QString noCall;
    const audit::Origin origin = originOf(request);
    co_return co_await context->parts.audit.record(who, action, noCall, origin, detail);
}

QCoro::Task<Reply> exportCalls(SharedContext context, Principal who, Request request)
{
    const auto asked = askedDays(request.query);
    if (!asked)
        co_return refusal(asked.error());
    const auto file = emptyFile();
    if (!file)
        co_return refusal(file.error());
    const auto noted = co_await noteExport(context, who, request, *asked);
    if (!noted)
        co_return refusal(noted.error());
    const auto written = co_await writeAll(context, who.organizationId, *asked, *file);
    if (!written)
        co_return refusal(written.error());
    co_return attachment(*file, fileName(*asked, context->parts.clock.now()));
}

} // namespace

Routes completenessExportRoutes(const SharedContext &context)
{
    return {
        {.pattern = u"/api/completeness/export"_s, .handler = authorised(context, exportCalls)}};
}

} // namespace earshot::api
