// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importer.h"

namespace earshot::importing {

using namespace Qt::StringLiterals;

namespace {

/** The call of a file whose name is all that is known of it. */
EarlierCall callOfFile(const QString &id)
{
    EarlierCall call{.event = {.kind = CallEvent::Kind::StatusUpdate,
                         .vapiCallId = id,
                         .at = Timestamp(),
                         .status = CallStatus::Ended},
        .isProviderId = true,
        .ownIds = {id}};
    return call;
}

ReportItem unusableRow(const database::EarlierGroup &group, const QString &why)
{
    const database::EarlierRow row =
        group.rows.empty() ? database::EarlierRow() : group.rows.front();
    const QString id = row.value(database::EarlierField::Id);
    return {.outcome = Outcome::NoId,
        .callId = {},
        .path = row.value(database::EarlierField::StoragePath),
        .tables = row.isLog ? u"call_logs"_s : u"calls"_s,
        .detail = id.isEmpty() ? why : u"Row %1: %2"_s.arg(id.left(100), why)};
}

QString doublesText(const EarlierCall &call)
{
    return u"%1 more rows tell of the same call."_s.arg(call.doubles);
}

} // namespace

Importer::Importer(Parts parts, Wishes wishes, ImportReport &report, std::function<void()> progress)
    : m_parts(parts)
    , m_wishes(std::move(wishes))
    , m_report(report)
    , m_progress(std::move(progress))
{ }

void Importer::add(
    Outcome outcome, const EarlierCall &call, const QString &path, const QString &detail)
{
    m_report.add({.outcome = outcome,
        .callId = call.event.vapiCallId,
        .path = path,
        .tables = call.tables.join(u" + "_s),
        .detail = detail});
}

Error Importer::stoppedByRequest()
{
    return {.code = ErrorCode::Cancelled,
        .message = u"Stopped. What was done so far stays; start the command again to go on."_s};
}

/** What a row calls a storage path, as the store knows it. */
QString Importer::plainPath(const QString &text) const
{
    QString path = pathInBucket(text, m_wishes.bucket);
    if (!m_wishes.prefix.isEmpty() && path.startsWith(m_wishes.prefix))
        path.remove(0, m_wishes.prefix.size());
    return path;
}

QStringList Importer::namedPaths(const EarlierCall &call) const
{
    QStringList paths;
    for (const QString &text : call.paths) {
        const QString path = plainPath(text);
        if (!paths.contains(path))
            paths.append(path);
    }
    return paths;
}

void Importer::addDecision(
    const EarlierCall &call, const Standing &standing, const Decision &decision)
{
    using Kind = Decision::Kind;
    if (standing.state == RecordingState::TranscriptOnly)
        return add(Outcome::Absent, call, {}, standing.reason);
    if (standing.state != RecordingState::None || decision.kind == Kind::Fetch)
        return add(Outcome::ToFetch, call, {}, {});
    if (decision.kind == Kind::NoteAbsence)
        return add(Outcome::Absent, call, {}, decision.why.reason);
    add(Outcome::NotOver, call, {}, {});
}

QCoro::Task<Result<void>> Importer::run(std::stop_token stop)
{
    const Result<void> scanned = co_await scanFiles(stop);
    if (!scanned.ok())
        co_return scanned.error();
    const Result<void> taken = co_await takeCalls(stop);
    if (!taken.ok())
        co_return taken.error();
    co_return co_await takeUnclaimed(stop);
}

QCoro::Task<Result<void>> Importer::takeCalls(std::stop_token stop)
{
    while (!stop.stop_requested()) {
        auto readNext = [&source = m_parts.source](std::stop_token) { return source.next(); };
        const auto group = co_await m_parts.pool.run(std::move(readNext), stop);
        if (!group.ok())
            co_return group.error();
        if (group->rows.empty() && group->rowsLeftOut == 0 && group->key.isEmpty())
            co_return Result<void>();
        m_report.addRows(
            qint64(group->rows.size()) + group->rowsLeftOut, group->key.isEmpty() ? 0 : 1);
        m_progress();
        const Result<EarlierCall> call = joined(*group, m_parts.clock.now());
        if (!call.ok()) {
            m_report.add(unusableRow(*group, call.error().message));
            continue;
        }
        const Result<void> taken = co_await take(*call, stop);
        if (!taken.ok())
            co_return taken.error();
    }
    co_return Error(stoppedByRequest());
}

QCoro::Task<Result<void>> Importer::takeUnclaimed(std::stop_token stop)
{
    for (QString id = m_unnamed.anyId(); !id.isEmpty(); id = m_unnamed.anyId()) {
        if (stop.stop_requested())
            co_return Error(stoppedByRequest());
        const EarlierCall call = callOfFile(id);
        const Result<void> taken = co_await take(call, stop);
        if (!taken.ok())
            co_return taken.error();
        m_progress();
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> Importer::take(EarlierCall call, std::stop_token stop)
{
    const QString id = call.event.vapiCallId;
    if (call.doubles > 0)
        add(Outcome::Doubled, call, QString(), doublesText(call));
    const Result<Standing> known = co_await standing(id);
    if (!known.ok())
        co_return known.error();
    const auto chosen = co_await choose(call, *known, stop);
    if (!chosen.ok())
        co_return chosen.error();
    const bool isOnlyAFile = call.tables.isEmpty();
    if (isOnlyAFile && !chosen->has_value())
        co_return Result<void>(); // it can't serve, which was said, and tells of no call
    if (known->isSettled()) {
        add(Outcome::AlreadyHere, call, known->path, QString());
        co_return co_await mergeOnly(call);
    }
    if (chosen->has_value())
        co_return co_await keep(call, **chosen);
    co_return co_await settle(call, *known);
}

QCoro::Task<Result<Standing>> Importer::standing(QString vapiCallId)
{
    if (m_parts.database == nullptr)
        co_return Standing();
    auto look = [organization = m_wishes.organizationId, vapiCallId](database::Session &session) {
        return standingOf(session, organization, vapiCallId);
    };
    co_return co_await m_parts.database->read(std::move(look));
}

QCoro::Task<Result<void>> Importer::settle(EarlierCall call, Standing standing)
{
    const Timestamp now = m_parts.clock.now();
    const Decision decision = decide(call, m_wishes.retention, now);
    if (!m_wishes.isRehearsal) {
        auto note = [organization = m_wishes.organizationId, event = call.event, decision,
                        retention = m_wishes.retention, now](database::Session &session) {
            return noteDecision(session, organization, event, decision, retention, now);
        };
        const Result<void> noted = co_await m_parts.database->write(std::move(note));
        if (!noted.ok())
            co_return noted.error();
    }
    addDecision(call, standing, decision);
    co_return Result<void>();
}

QCoro::Task<Result<void>> Importer::mergeOnly(EarlierCall call)
{
    if (m_wishes.isRehearsal)
        co_return Result<void>();
    auto note = [organization = m_wishes.organizationId, event = call.event,
                    now = m_parts.clock.now()](database::Session &session) {
        return noteCall(session, organization, event, now);
    };
    const Result<QString> noted = co_await m_parts.database->write(std::move(note));
    co_return noted.ok() ? Result<void>() : noted.error();
}

} // namespace earshot::importing
