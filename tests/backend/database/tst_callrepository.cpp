// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/callrepository.h"

#include "tests/support/tempdatabase.h"

#include <QSet>
#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

class TestCallRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void everythingComesBackAsItWas();
    void nothingKnownComesBackAsNothing();
    void nulInTextsIsReplaced();
    void halfAPairInJsonIsReplaced();
    void savingAgainUpdatesTheSameRow();
    void savingLeavesTheRecordingAlone();
    void unchangedTranscriptIsNotWritten();
    void shorterTranscriptReplacesTheLonger();
    void otherOrganisationSeesNothing();
    void recordingIsSetWhole();
    void recordingOfNoCallIsNotFound();
    void reviewIsSetAndTakenBack();
    void savingLeavesTheReviewAlone();
    void reviewOfNoCallIsNotFound();
    void joinedCallsKeepAReview();
    void pagesCoverEveryCallOnce();

private:
    MergedCall fullCall() const;
    QString save(const MergedCall &merged)
    {
        return m_temp->write([merged](Session &s) { return CallRepository(s).save(merged); });
    }
    std::optional<MergedCall> byVapiId(const QString &id)
    {
        return m_temp->read([id, organization = m_temp->organization.id](Session &s) {
            return CallRepository(s).findByVapiId(organization, id);
        });
    }

    void setReview(const QString &id, const std::optional<CallReview> &review)
    {
        m_temp->write(
            [=](Session &s) { return CallRepository(s).setReview(id, review, {2'000'000}); });
    }
    static CallReview sampleReview()
    {
        return {.verdict = Verdict::FollowUp,
            .at = {1'700'000'000'000'001},
            .by = u"token"_s,
            .byName = u"Sample \"person\" 😀"_s};
    }

    std::unique_ptr<TempDatabase> m_temp;
};

MergedCall TestCallRepository::fullCall() const
{
    return {.call = {.id = newId(),
                .organizationId = m_temp->organization.id,
                .vapiCallId = u"vapi-1"_s,
                .direction = Direction::Inbound,
                .status = CallStatus::Ended,
                .outcome = u"success"_s,
                .customer = {.name = u"Sample Person"_s, .number = u"+15550100"_s},
                .ownNumber = u"+15550199"_s,
                .assistantId = u"assistant-1"_s,
                .assistantName = u"Desk \"A\" 😀"_s,
                .startedAt = Timestamp{1'700'000'000'000'001},
                .endedAt = Timestamp{1'700'000'060'000'999},
                .durationSeconds = 60.1,
                .endedReason = u"customer-ended-call"_s,
                .costUsd = 0.123456789,
                .summary = u"A sample."_s,
                .createdAt = {1'700'000'000'500'000},
                .updatedAt = {1'700'000'061'000'000},
                .consent = {.provider = ProviderConsent{.type = u"verbal"_s,
                                .grantedAt = Timestamp{1'700'000'003'000'000}},
                    .isLookedThrough = true}},
        .transcript = {{.speaker = Speaker::Agent,
                           .startSeconds = 0.1,
                           .endSeconds = 1.7,
                           .text = u"Hello."_s,
                           .words = {{0.1, 0.4, u"Hel"_s}, {0.4, 0.7000000000000001, u"lo."_s}}},
            {.speaker = Speaker::Caller, .startSeconds = 2.3, .text = u""_s}},
        .provenance = {{u"status"_s, {2, 1'700'000'060'000'000}}}};
}

void TestCallRepository::everythingComesBackAsItWas()
{
    const MergedCall merged = fullCall();
    QCOMPARE(save(merged), merged.call.id);
    const std::optional<MergedCall> kept = byVapiId(u"vapi-1"_s);
    QVERIFY(kept.has_value());
    QVERIFY(kept->call == merged.call);
    QVERIFY(kept->transcript == merged.transcript);
    QVERIFY(kept->provenance == merged.provenance);
}

void TestCallRepository::nothingKnownComesBackAsNothing()
{
    const Call saved = m_temp->saveCall(u"bare"_s);
    const std::optional<MergedCall> kept = byVapiId(u"bare"_s);
    QVERIFY(kept.has_value());
    QVERIFY(kept->call == saved);
    QVERIFY(!kept->call.startedAt && !kept->call.costUsd && !kept->call.durationSeconds);
    QVERIFY(kept->transcript.empty());
    QVERIFY(!byVapiId(u"nobody"_s).has_value());
}

void TestCallRepository::halfAPairInJsonIsReplaced()
{
    const QString pair = u"\U0001F600"_s;
    MergedCall merged = fullCall();
    const QString word = pair + pair.at(0) + u"\\ud83d"_s + pair.at(1);
    merged.transcript.front().words.front().text = word;
    save(merged);
    const std::optional<MergedCall> kept = byVapiId(u"vapi-1"_s);
    const QString expected = pair + u"\uFFFD\\ud83d\uFFFD"_s;
    QCOMPARE(kept->transcript.front().words.front().text, expected);
}

void TestCallRepository::nulInTextsIsReplaced()
{
    MergedCall merged = fullCall();
    merged.call.summary = u"a"_s + QChar(u'\0') + u"b"_s;
    merged.transcript.front().text = QString(QChar(u'\0'));
    merged.transcript.front().words.front().text = u"x"_s + QChar(u'\0') + u"y"_s;
    save(merged);
    const std::optional<MergedCall> kept = byVapiId(u"vapi-1"_s);
    QCOMPARE(kept->call.summary, u"a\uFFFDb"_s);
    QCOMPARE(kept->transcript.front().text, u"\uFFFD"_s);
    QCOMPARE(kept->transcript.front().words.front().text, u"x\uFFFDy"_s);
}

void TestCallRepository::savingAgainUpdatesTheSameRow()
{
    MergedCall merged = fullCall();
    const QString id = save(merged);
    MergedCall rival = merged;
    rival.call.id = newId();
    rival.call.createdAt = {1};
    rival.call.startedAt.reset();
    rival.call.summary = u"Another."_s;
    QCOMPARE(save(rival), id);
    const Call kept = byVapiId(u"vapi-1"_s)->call;
    QCOMPARE(kept.id, id);
    QCOMPARE(kept.createdAt, merged.call.createdAt);
    QCOMPARE(kept.summary, u"Another."_s);
    const auto sortAt =
        m_temp->read([](Session &s) { return s.queryOne(u"select sort_at from call_logs"_s); });
    QCOMPARE(sortAt->time("sort_at"_L1), merged.call.createdAt);
}

void TestCallRepository::savingLeavesTheRecordingAlone()
{
    MergedCall merged = fullCall();
    const QString id = save(merged);
    const Recording ready{.state = RecordingState::Ready, .storagePath = u"calls/x.mp3"_s};
    m_temp->write([=](Session &s) { return CallRepository(s).setRecording(id, ready, {}, {9}); });
    merged.call.recording = {.state = RecordingState::Failed, .stateReason = u"stale"_s};
    save(merged);
    QCOMPARE(byVapiId(u"vapi-1"_s)->call.recording, ready);
}

void TestCallRepository::unchangedTranscriptIsNotWritten()
{
    const MergedCall merged = fullCall();
    const QString id = save(merged);
    // What changes when a turn is written: a counter there, the row's own transaction here.
    const QString sql = onPostgres()
        ? u"select max(xmin::text::bigint) as n from transcript_turns"_s
        : u"select total_changes() as n"_s;
    const auto changes = [sql](Session &s) { return s.queryOne(sql); };
    const qint64 before = m_temp->write(changes)->integer("n"_L1);
    save(merged);
    QCOMPARE(m_temp->write(changes)->integer("n"_L1), before + (onPostgres() ? 0 : 1));
}

void TestCallRepository::shorterTranscriptReplacesTheLonger()
{
    MergedCall merged = fullCall();
    save(merged);
    merged.transcript.pop_back();
    merged.transcript.front().text = u"Hello again."_s;
    save(merged);
    QVERIFY(byVapiId(u"vapi-1"_s)->transcript == merged.transcript);
}

void TestCallRepository::otherOrganisationSeesNothing()
{
    const MergedCall merged = fullCall();
    const QString id = save(merged);
    const auto foreign =
        m_temp->read([id](Session &s) { return CallRepository(s).find(newId(), id); });
    QVERIFY(!foreign.has_value());
    const auto listed =
        m_temp->read([](Session &s) { return CallRepository(s).list(newId(), std::nullopt, 10); });
    QVERIFY(listed.isEmpty());
    const auto own = m_temp->read([id, organization = m_temp->organization.id](Session &s) {
        return CallRepository(s).find(organization, id);
    });
    QVERIFY(own == merged.call);
}

void TestCallRepository::recordingIsSetWhole()
{
    const QString id = save(fullCall());
    const Recording recording{.state = RecordingState::Ready,
        .storagePath = u"calls/o/inbound/c.mp3"_s,
        .format = u"mp3"_s,
        .sizeBytes = 5'000'000'000,
        .durationSeconds = 59.987,
        .channels = 2,
        .sha256 = QString(64, u'a'),
        .outline = SoundOutline::fromBytes(QByteArray(32, '\x5a')),
        .uploadedAt = Timestamp{1'700'000'070'000'000}};
    const RecordingEvidence evidence{QString(64, u'b'), {u"left_silent"_s, u"cut_off"_s}};
    m_temp->write(
        [=](Session &s) { return CallRepository(s).setRecording(id, recording, evidence, {77}); });
    QCOMPARE(byVapiId(u"vapi-1"_s)->call.recording, recording);
    QCOMPARE(byVapiId(u"vapi-1"_s)->call.updatedAt, Timestamp{77});
    const auto read = [id](Session &s) { return CallRepository(s).evidence(id); };
    QCOMPARE(m_temp->read(read), evidence);

    m_temp->write([=](Session &s) {
        return CallRepository(s).setRecordingState(
            id, RecordingState::TranscriptOnly, u"No audio."_s, {78});
    });
    const Recording kept = byVapiId(u"vapi-1"_s)->call.recording;
    QCOMPARE(kept.state, RecordingState::TranscriptOnly);
    QCOMPARE(kept.stateReason, u"No audio."_s);
    QCOMPARE(kept.sha256, recording.sha256);
    const auto fallback = m_temp->read([](Session &s) {
        return s.queryOne(u"select transcript_only_fallback as f from call_logs"_s);
    });
    QCOMPARE(fallback->integer("f"_L1), 1);
}

void TestCallRepository::recordingOfNoCallIsNotFound()
{
    const auto state = m_temp->tryWrite([](Session &s) {
        return CallRepository(s).setRecordingState(newId(), RecordingState::Ready, {}, {1});
    });
    QCOMPARE(state.error().code, ErrorCode::NotFound);
    const auto whole = m_temp->tryWrite(
        [](Session &s) { return CallRepository(s).setRecording(newId(), {}, {}, {1}); });
    QCOMPARE(whole.error().code, ErrorCode::NotFound);
}

void TestCallRepository::reviewIsSetAndTakenBack()
{
    const Call call = m_temp->saveCall(u"a"_s);
    QVERIFY(!byVapiId(u"a"_s)->call.review);
    setReview(call.id, sampleReview());
    m_temp->reopen();
    QVERIFY(byVapiId(u"a"_s)->call.review == sampleReview());
    QVERIFY((byVapiId(u"a"_s)->call.updatedAt == Timestamp{2'000'000}));
    setReview(call.id, std::nullopt);
    QVERIFY(!byVapiId(u"a"_s)->call.review);
}

void TestCallRepository::savingLeavesTheReviewAlone()
{
    const MergedCall merged = fullCall();
    const QString id = save(merged);
    setReview(id, sampleReview());
    save(merged); // read before the review was there
    QVERIFY(byVapiId(u"vapi-1"_s)->call.review == sampleReview());
}

void TestCallRepository::reviewOfNoCallIsNotFound()
{
    const auto set = m_temp->tryWrite(
        [](Session &s) { return CallRepository(s).setReview(newId(), sampleReview(), {1}); });
    QCOMPARE(set.error().code, ErrorCode::NotFound);
}

void TestCallRepository::joinedCallsKeepAReview()
{
    const auto join = [this](const Call &kept, const Call &gone) {
        m_temp->write([=](Session &s) { return CallRepository(s).absorb(kept.id, gone.id, {1}); });
    };
    const Call kept = m_temp->saveCall(u"kept"_s);
    const Call gone = m_temp->saveCall(u"gone"_s);
    setReview(gone.id, sampleReview());
    join(kept, gone);
    QVERIFY(byVapiId(u"kept"_s)->call.review == sampleReview());
    const Call another = m_temp->saveCall(u"another"_s);
    CallReview other = sampleReview();
    other.verdict = Verdict::Good;
    setReview(another.id, other);
    join(kept, another);
    QVERIFY(byVapiId(u"kept"_s)->call.review == sampleReview());
    // What was said last holds, whichever of the two stays.
    const Call third = m_temp->saveCall(u"third"_s);
    other.at.microseconds += 1;
    setReview(third.id, other);
    join(kept, third);
    QVERIFY(byVapiId(u"kept"_s)->call.review == other);
}

void TestCallRepository::pagesCoverEveryCallOnce()
{
    constexpr int count = 53;
    const auto saveAll = [organization = m_temp->organization.id](Session &s) -> Result<void> {
        for (int i = 0; i < count; ++i) {
            // Few different times, so that pages end in the middle of equal ones.
            const MergedCall merged{
                .call = {.id = newId(),
                    .organizationId = organization,
                    .vapiCallId = u"v%1"_s.arg(i),
                    .startedAt = i % 3 == 0 ? std::nullopt : std::optional(Timestamp{i % 5}),
                    .createdAt = {i % 4},
                    .updatedAt = {i}}};
            const auto saved = CallRepository(s).save(merged);
            if (!saved.ok())
                return saved.error();
        }
        return {};
    };
    m_temp->write(saveAll);
    QSet<QString> seen;
    std::optional<CallCursor> cursor;
    std::optional<Timestamp> last;
    for (int page = 0; page < count; ++page) {
        const QList<Call> calls =
            m_temp->read([cursor, organization = m_temp->organization.id](Session &s) {
                return CallRepository(s).list(organization, cursor, 7);
            });
        if (calls.isEmpty())
            break;
        for (const Call &call : calls) {
            QVERIFY(!seen.contains(call.id));
            seen.insert(call.id);
            QVERIFY(!last || cursorAt(call).sortAt <= *last);
            last = cursorAt(call).sortAt;
        }
        cursor = cursorAt(calls.last());
    }
    QCOMPARE(seen.size(), count);
}

QTEST_GUILESS_MAIN(TestCallRepository)
#include "tst_callrepository.moc"
