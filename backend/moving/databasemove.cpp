// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moving/databasemove.h"

#include "core/taskscope.h"
#include "database/organizationrepository.h"

namespace earshot::moving {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::CopyLimits;
using database::Database;
using database::MigrationNote;
using database::MoveRepository;
using database::Session;
using database::TableCopy;
using database::TableDigest;
using database::TablePlan;
using database::TableRows;

namespace {

constexpr int mostFailures = 60; ///< in a row, a second apart: a server restarts in less

Error stopped()
{
    return {.code = ErrorCode::Cancelled,
        .message = u"Stopped. Run the same command again to go on where it stopped."_s};
}

Error differs(const TableSum &here, const TableSum &there)
{
    return {.code = ErrorCode::Storage,
        .message = u"The table %1 differs: %2 rows at the source (%3) and %4 at the target (%5). "
                   "Empty the target database and begin again."_s.arg(here.table)
                       .arg(here.rows)
                       .arg(here.sha256.left(12))
                       .arg(there.rows)
                       .arg(there.sha256.left(12))};
}

/** Once more while the server is away. The work can be done twice without harm. */
template <typename Work>
QCoro::Task<std::invoke_result_t<Work, Session &>> persistently(
    Database &of, bool writes, Work work, std::stop_token stop)
{
    int failures = 0;
    while (true) {
        auto task = writes ? of.write(work) : of.read(work);
        auto outcome = co_await task;
        if (outcome.ok() || !outcome.error().retryable || ++failures >= mostFailures)
            co_return outcome;
        const bool goesOn = co_await sleepFor(1s, stop);
        if (!goesOn)
            co_return outcome;
    }
}

QCoro::Task<Result<TableRows>> readRows(
    Database &of, TablePlan plan, QVariantList after, CopyLimits limits, std::stop_token stop)
{
    const auto work = [plan, after, limits](Session &session) {
        return TableCopy(session, plan).read(after, limits);
    };
    co_return co_await persistently(of, false, work, stop);
}

QCoro::Task<Result<QVariantList>> lastKeyOf(Database &of, TablePlan plan, std::stop_token stop)
{
    const auto work = [plan](Session &session) { return TableCopy(session, plan).lastKey(); };
    co_return co_await persistently(of, false, work, stop);
}

QCoro::Task<Result<qint64>> countOf(Database &of, TablePlan plan)
{
    const auto work = [plan](Session &session) { return TableCopy(session, plan).count(); };
    co_return co_await of.read(work);
}

/** In one transaction, so that the last key there tells what is there. */
QCoro::Task<Result<void>> writeRows(Database &to, TablePlan plan, TableRows rows)
{
    const auto work = [plan, rows](
                          Session &session) { return TableCopy(session, plan).insert(rows); };
    co_return co_await to.write(work);
}

Result<QString> identityOf(Session &session)
{
    const auto organization = database::OrganizationRepository(session).defaultOrganization();
    return organization.ok() ? Result<QString>(organization->id) : organization.error();
}

} // namespace

DatabaseMove::DatabaseMove(Database &from, Database &to, const Clock &clock, Listener listener)
    : m_from(from)
    , m_to(to)
    , m_clock(clock)
    , m_listener(std::move(listener))
{ }

QCoro::Task<Result<MigrationReport>> DatabaseMove::run(std::stop_token stop)
{
    const auto ready = co_await readPlans();
    if (!ready.ok())
        co_return ready.error();
    const auto note = co_await claim();
    if (!note.ok())
        co_return note.error();
    MigrationReport before;
    before.finishedBefore = note->finishedAt;
    if (before.finishedBefore)
        co_return before;
    const auto counted = co_await countRows();
    if (!counted.ok())
        co_return counted.error();
    for (const TablePlan &plan : m_plans) {
        const auto copied = co_await copy(plan, stop);
        if (!copied.ok())
            co_return copied.error();
    }
    auto compared = co_await compareAll(stop);
    if (!compared.ok())
        co_return compared.error();
    const auto finished = co_await finish(stop);
    if (!finished.ok())
        co_return finished.error();
    co_return compared;
}

QCoro::Task<Result<void>> DatabaseMove::readPlans()
{
    const auto ofTarget = [](Session &session) { return database::tablePlans(session); };
    auto plans = co_await m_to.read(ofTarget);
    if (!plans.ok())
        co_return plans.error();
    m_plans = std::move(*plans);
    const auto check = [plans = m_plans](Session &session) {
        const Result<void> same = database::checkSameTables(session, plans);
        return same.ok() ? identityOf(session) : same.error();
    };
    const auto source = co_await m_from.read(check);
    if (!source.ok())
        co_return source.error();
    m_source = *source;
    co_return Result<void>();
}

QCoro::Task<Result<MigrationNote>> DatabaseMove::claim()
{
    const auto work = [plans = m_plans, source = m_source, now = m_clock.now()](Session &session) {
        return MoveRepository(session).claim(plans, source, now);
    };
    co_return co_await m_to.write(work);
}

QCoro::Task<Result<void>> DatabaseMove::countRows()
{
    for (const TablePlan &plan : m_plans) {
        const auto all = co_await countOf(m_from, plan);
        if (!all.ok())
            co_return all.error();
        const auto there = co_await countOf(m_to, plan);
        if (!there.ok())
            co_return there.error();
        m_progress.rowsInAll += *all;
        m_progress.rows += *there;
    }
    co_return Result<void>();
}

void DatabaseMove::report(const QString &table, qint64 more)
{
    m_progress.table = table;
    m_progress.rows += more;
    if (m_listener)
        m_listener(m_progress);
}

QCoro::Task<Result<void>> DatabaseMove::copy(TablePlan plan, std::stop_token stop)
{
    auto after = co_await lastKeyOf(m_to, plan, stop);
    if (!after.ok())
        co_return after.error();
    while (!stop.stop_requested()) {
        const auto rows = co_await readRows(m_from, plan, *after, limits, stop);
        if (!rows.ok())
            co_return rows.error();
        if (rows->rows.empty())
            co_return co_await continueNumbers(plan, stop);
        after = co_await writeOrGoBack(plan, *rows, stop);
        if (!after.ok())
            co_return after.error();
    }
    co_return stopped();
}

/** Where to go on: after a lost connection nobody knows whether the piece was kept, so the target
 * is asked. */
QCoro::Task<Result<QVariantList>> DatabaseMove::writeOrGoBack(
    TablePlan plan, TableRows rows, std::stop_token stop)
{
    const auto written = co_await writeRows(m_to, plan, rows);
    if (written.ok()) {
        m_failures = 0;
        report(plan.name, qint64(rows.rows.size()));
        co_return rows.lastKey;
    }
    if (!written.error().retryable || ++m_failures >= mostFailures)
        co_return written.error();
    co_await sleepFor(1s, stop);
    co_return co_await lastKeyOf(m_to, plan, stop);
}

/** So that no number is given a second time, not even one whose row is gone. */
QCoro::Task<Result<void>> DatabaseMove::continueNumbers(TablePlan plan, std::stop_token stop)
{
    if (plan.identity().isEmpty())
        co_return Result<void>();
    const auto read = [plan](Session &session) { return TableCopy(session, plan).lastNumber(); };
    const auto last = co_await m_from.read(read);
    if (!last.ok())
        co_return last.error();
    const auto write = [plan, number = *last](Session &session) {
        return TableCopy(session, plan).continueAfter(number);
    };
    co_return co_await persistently(m_to, true, write, stop);
}

QCoro::Task<Result<TableSum>> DatabaseMove::sum(
    Database &of, TablePlan plan, std::stop_token stop, bool reports)
{
    TableDigest digest(plan);
    QVariantList after;
    while (!stop.stop_requested()) {
        const auto rows = co_await readRows(of, plan, after, limits, stop);
        if (!rows.ok())
            co_return rows.error();
        if (rows->rows.empty()) {
            TableSum done;
            done.table = plan.name;
            done.rows = digest.rows();
            done.sha256 = digest.hex();
            co_return done;
        }
        digest.add(*rows);
        after = rows->lastKey;
        if (reports)
            report(plan.name, qint64(rows->rows.size()));
    }
    co_return stopped();
}

QCoro::Task<Result<TableSum>> DatabaseMove::compare(TablePlan plan, std::stop_token stop)
{
    auto task = sum(m_from, plan, stop, true); // both at the same time
    const auto there = co_await sum(m_to, plan, stop, false);
    const auto here = co_await task;
    if (!here.ok())
        co_return here.error();
    if (!there.ok())
        co_return there.error();
    if (here->rows != there->rows || here->sha256 != there->sha256)
        co_return differs(*here, *there);
    co_return *here;
}

QCoro::Task<Result<MigrationReport>> DatabaseMove::compareAll(std::stop_token stop)
{
    m_progress.isComparing = true;
    m_progress.rows = 0;
    MigrationReport compared;
    for (const TablePlan &plan : m_plans) {
        const auto sums = co_await compare(plan, stop);
        if (!sums.ok())
            co_return sums.error();
        compared.tables.append(*sums);
    }
    co_return compared;
}

QCoro::Task<Result<void>> DatabaseMove::finish(std::stop_token stop)
{
    const auto work = [source = m_source, now = m_clock.now()](
                          Session &session) { return MoveRepository(session).finish(source, now); };
    co_return co_await persistently(m_to, true, work, stop);
}

} // namespace earshot::moving
