// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/completenessrepository.h"
#include "database/parameters.h"

#include "core/localtime.h"
#include "database/jobrepository.h"
#include "database/providercallrepository.h"
#include "tests/support/tempdatabase.h"

#include <QSet>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Timestamp at(const QString &text)
{
    return Timestamp::fromString(text).value();
}

CompletenessRepository::Span spanOf(const LocalDay &day)
{
    return {day.begin, day.end};
}

} // namespace

/** What the provider says against what is kept, on a real database. */
class TestCompletenessRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void everyStateHasOneFate_data();
    void everyStateHasOneFate();
    void reasonsAreCountedApart();
    void aCallCountsOnceWhoeverToldOfIt();
    void whatIsNotHereIsMissing();
    void aCallCountsOnTheDayTheProviderMadeIt();
    void daysOf23And25HoursAreWhole();
    void othersAreNotCounted();
    void aGapSaysWhatIsDoneAboutIt();
    void aParkedJobHasNoNextTry();
    void whatNobodyDeletesHasNoDeadline();
    void pagesHoldEveryCallOnce();

private:
    /** A call as an event leaves it; the provider made it at @p made. */
    Call save(const QString &vapiId, Timestamp made, RecordingState state,
        std::optional<RecordingAbsence> absence = {}, CallStatus status = CallStatus::Ended)
    {
        const MergedCall merged{.call = {.id = newId(),
                                    .organizationId = m_temp->organization.id,
                                    .vapiCallId = vapiId,
                                    .direction = Direction::Inbound,
                                    .status = status,
                                    .customer = {.name = u"Sample"_s, .number = u"+15550100"_s},
                                    .providerCreatedAt = made,
                                    .createdAt = made + 24h * 3, // we heard of it later
                                    .updatedAt = made}};
        m_temp->write([=](Session &s) {
            CallRepository calls(s);
            return calls.save(merged).andThen([&](const QString &id) {
                return absence ? calls.setNoRecording(id, noRecording(*absence), made)
                               : calls.setRecordingState(id, state, {}, made);
            });
        });
        return merged.call;
    }
    void list(const QString &vapiId, Timestamp made)
    {
        m_temp->write([=, id = m_temp->organization.id](Session &s) {
            return ProviderCallRepository(s).note(id, {{vapiId, made}}, made);
        });
    }
    QList<FateCount> count(CompletenessRepository::Span span)
    {
        return m_temp->read([=, id = m_temp->organization.id](
                                Session &s) { return CompletenessRepository(s).count(id, span); });
    }
    QList<AccountedCall> page(CompletenessRepository::Span span,
        const std::optional<AccountCursor> &after = {}, bool withKept = false, int limit = 100)
    {
        return m_temp->read([=, id = m_temp->organization.id](Session &s) {
            return CompletenessRepository(s).list(id, span, after, withKept, limit);
        });
    }

    const Timestamp m_noon = at(u"2026-11-25T12:00:00Z"_s);
    const CompletenessRepository::Span m_day{
        at(u"2026-11-25T00:00:00Z"_s), at(u"2026-11-26T00:00:00Z"_s)};
    std::unique_ptr<TempDatabase> m_temp;
};

void TestCompletenessRepository::everyStateHasOneFate_data()
{
    QTest::addColumn<RecordingState>("state");
    QTest::addColumn<CallStatus>("status");
    QTest::addColumn<Fate>("fate");
    const auto row = [](const char *name, RecordingState state, CallStatus status, Fate fate) {
        QTest::newRow(name) << state << status << fate;
    };
    row("ready", RecordingState::Ready, CallStatus::Ended, Fate::Kept);
    row("deleted by a rule", RecordingState::Deleted, CallStatus::Ended, Fate::Kept);
    row("pending", RecordingState::Pending, CallStatus::Ended, Fate::Fetching);
    row("processing", RecordingState::Processing, CallStatus::Ended, Fate::Fetching);
    row("retrying", RecordingState::Retrying, CallStatus::Ended, Fate::Fetching);
    row("failed", RecordingState::Failed, CallStatus::Ended, Fate::Failed);
    row("no audio", RecordingState::TranscriptOnly, CallStatus::Ended, Fate::NotRecorded);
    row("going on", RecordingState::None, CallStatus::InProgress, Fate::Open);
    row("nobody looks after it", RecordingState::None, CallStatus::Ended, Fate::Failed);
}

void TestCompletenessRepository::everyStateHasOneFate()
{
    QFETCH(RecordingState, state);
    QFETCH(CallStatus, status);
    QFETCH(Fate, fate);
    save(u"v"_s, m_noon, state, {}, status);
    for (const bool listed : {false, true}) {
        if (listed)
            list(u"v"_s, m_noon);
        const QList<FateCount> counts = count(m_day);
        QCOMPARE(counts.size(), 1);
        QCOMPARE(counts.constFirst().fate, fate);
        QCOMPARE(counts.constFirst().count, 1);
        QCOMPARE(counts.constFirst().unlisted, listed ? 0 : 1);
        const QList<AccountedCall> calls = page(m_day, {}, true);
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.constFirst().fate, fate);
        QCOMPARE(page(m_day).size(), fate == Fate::Kept ? 0 : 1);
    }
}

void TestCompletenessRepository::reasonsAreCountedApart()
{
    int number = 0;
    for (const RecordingAbsence absence : recordingAbsences()) {
        for (int i = 0; i <= int(absence); ++i)
            save(u"v%1"_s.arg(number++), m_noon, RecordingState::TranscriptOnly, absence);
    }
    const QList<FateCount> counts = count(m_day);
    QCOMPARE(counts.size(), recordingAbsences().size());
    for (const FateCount &each : counts) {
        QCOMPARE(each.fate, Fate::NotRecorded);
        QCOMPARE(each.count, qint64(each.absence.value()) + 1);
    }
    for (const AccountedCall &call : page(m_day, {}, false, 1000))
        QCOMPARE(call.reason, explanation(call.absence.value()));
}

void TestCompletenessRepository::aCallCountsOnceWhoeverToldOfIt()
{
    save(u"both"_s, m_noon, RecordingState::Ready);
    list(u"both"_s, m_noon);
    list(u"both"_s, m_noon); // seen again
    save(u"webhook only"_s, m_noon, RecordingState::Ready);
    QCOMPARE(count(m_day), (QList<FateCount>{{Fate::Kept, {}, 2, 1}}));
    QCOMPARE(page(m_day, {}, true).size(), 2);
}

void TestCompletenessRepository::whatIsNotHereIsMissing()
{
    list(u"only listed"_s, m_noon);
    QCOMPARE(count(m_day), (QList<FateCount>{{Fate::Missing, {}, 1}}));
    const AccountedCall call = page(m_day).constFirst();
    QVERIFY(call.callId.isEmpty());
    QCOMPARE(call.vapiCallId, u"only listed"_s);
    QCOMPARE(call.at, m_noon);
    QVERIFY(!call.reason.isEmpty());
}

void TestCompletenessRepository::aCallCountsOnTheDayTheProviderMadeIt()
{
    save(u"first"_s, m_day.begin, RecordingState::Ready);
    save(u"last"_s, m_day.end - 1us, RecordingState::Ready);
    save(u"before"_s, m_day.begin - 1us, RecordingState::Ready);
    save(u"after"_s, m_day.end, RecordingState::Ready);
    for (const QString &id : {u"first"_s, u"after"_s})
        list(id, id == u"first"_s ? m_day.begin : m_day.end);
    m_temp->saveCall(u"never dated"_s, m_noon); // known since then, made nobody knows when
    QSet<QString> ids;
    for (const AccountedCall &call : page(m_day, {}, true))
        ids.insert(call.vapiCallId);
    QCOMPARE(ids, (QSet<QString>{u"first"_s, u"last"_s, u"never dated"_s}));
}

/** A call in every half hour of the days around both changes of the clocks, and none counted
 * twice. */
void TestCompletenessRepository::daysOf23And25HoursAreWhole()
{
    const QTimeZone berlin = timeZoneFrom(u"Europe/Berlin"_s).value();
    const QList<std::pair<QDate, int>> days{{{2026, 3, 28}, 48}, {{2026, 3, 29}, 46},
        {{2026, 3, 30}, 48}, {{2026, 10, 24}, 48}, {{2026, 10, 25}, 50}, {{2026, 10, 26}, 48}};
    for (const auto &[date, halves] : days) {
        const LocalDay day = localDay(date, berlin);
        for (Timestamp moment = day.begin; moment < day.end; moment = moment + 30min)
            list(moment.toString(), moment);
    }
    for (const auto &[date, halves] : days) {
        const auto counts = count(spanOf(localDay(date, berlin)));
        QCOMPARE(counts.size(), 1);
        QCOMPARE(counts.constFirst().count, halves);
    }
}

void TestCompletenessRepository::othersAreNotCounted()
{
    m_temp->write([](Session &s) {
        return s.exec(
            u"insert into organizations (id, slug, name, created_at) values ('x', 'x', 'X', ?)"_s,
            {parameter(Timestamp{1})});
    });
    m_temp->write([this](Session &s) {
        return ProviderCallRepository(s).note(u"x"_s, {{u"theirs"_s, m_noon}}, m_noon);
    });
    save(u"theirs"_s, m_noon, RecordingState::Ready); // the same id, listed for somebody else
    QCOMPARE(count(m_day), (QList<FateCount>{{Fate::Kept, {}, 1, 1}}));
    const QList<FateCount> theirs =
        m_temp->read([this](Session &s) { return CompletenessRepository(s).count(u"x"_s, m_day); });
    QCOMPARE(theirs, (QList<FateCount>{{Fate::Missing, {}, 1}}));
}

void TestCompletenessRepository::aGapSaysWhatIsDoneAboutIt()
{
    const Call call = save(u"v"_s, m_noon, RecordingState::Retrying);
    const Timestamp next = m_noon + 20min;
    m_temp->write([&](Session &s) -> Result<void> {
        JobRepository jobs(s);
        (void)jobs.ensure(call.id, m_noon, m_noon + 24h * 14, m_noon);
        const auto job = jobs.lease(u"w"_s, m_noon, m_noon + 1min);
        return jobs.retryAt(job->value(), next, u"The storage host gave 500."_s, m_noon);
    });
    const AccountedCall gap = page(m_day).constFirst();
    QCOMPARE(gap.callId, call.id);
    QCOMPARE(gap.fate, Fate::Fetching);
    QCOMPARE(gap.attempt, 1);
    QCOMPARE(gap.nextAttemptAt, next);
    QCOMPARE(gap.deadline, m_noon + 24h * 14);
    QCOMPARE(gap.reason, u"The storage host gave 500."_s);
    QCOMPARE(gap.customer.number, u"+15550100"_s);
    QCOMPARE(gap.direction, Direction::Inbound);
}

void TestCompletenessRepository::aParkedJobHasNoNextTry()
{
    const Call call = save(u"v"_s, m_noon, RecordingState::Failed);
    m_temp->write([&](Session &s) -> Result<void> {
        JobRepository jobs(s);
        (void)jobs.ensure(call.id, m_noon, m_noon + 24h * 14, m_noon);
        const auto job = jobs.lease(u"w"_s, m_noon, m_noon + 1min);
        return jobs.park(job->value(), u"No audio in it."_s, m_noon);
    });
    const AccountedCall gap = page(m_day).constFirst();
    QCOMPARE(gap.fate, Fate::Failed);
    QVERIFY(!gap.nextAttemptAt);
    QCOMPARE(gap.deadline, m_noon + 24h * 14);
    QCOMPARE(gap.reason, u"No audio in it."_s);
}

void TestCompletenessRepository::whatNobodyDeletesHasNoDeadline()
{
    const Call call = save(u"v"_s, m_noon, RecordingState::Pending);
    m_temp->write(
        [&](Session &s) { return JobRepository(s).ensure(call.id, m_noon, noDeadline, m_noon); });
    const AccountedCall gap = page(m_day).constFirst();
    QCOMPARE(gap.nextAttemptAt, m_noon);
    QVERIFY(!gap.deadline);
}

/** Many share a moment, and half are known by webhook only. */
void TestCompletenessRepository::pagesHoldEveryCallOnce()
{
    QSet<QString> made;
    for (int i = 0; i < 40; ++i) {
        const QString id = u"v%1"_s.arg(i);
        const Timestamp moment = m_day.begin + 1h * (i / 7);
        const bool isKept = i % 5 == 0;
        save(id, moment, isKept ? RecordingState::Ready : RecordingState::Pending);
        if (i % 2 == 0)
            list(id, moment);
        if (!isKept)
            made.insert(id);
    }
    std::optional<AccountCursor> after;
    QStringList seen;
    QList<AccountedCall> calls;
    do {
        calls = page(m_day, after, false, 3);
        for (const AccountedCall &call : calls) {
            QVERIFY(!after
                || std::pair(call.at, call.vapiCallId) < std::pair(after->at, after->vapiCallId));
            after = AccountCursor{call.at, call.vapiCallId};
            seen.append(call.vapiCallId);
        }
    } while (!calls.isEmpty() && seen.size() <= made.size());
    QCOMPARE(seen.size(), made.size());
    QCOMPARE(QSet<QString>(seen.begin(), seen.end()), made);
}

QTEST_GUILESS_MAIN(TestCompletenessRepository)
#include "tst_completenessrepository.moc"
