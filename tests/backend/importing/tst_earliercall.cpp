// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importwriter.h"

#include <QtTest>

#include <algorithm>

using namespace earshot;
using namespace earshot::importing;
using namespace Qt::StringLiterals;
using F = database::EarlierField;

namespace {

const QString key = u"11111111-0000-4000-8000-000000000001"_s;
const QString other = u"22222222-0000-4000-8000-000000000001"_s;

Timestamp at(const QString &text)
{
    return *Timestamp::fromString(text);
}

const Timestamp now = at(u"2026-01-10T12:00:00Z"_s);

database::EarlierRow row(bool isLog, QHash<F, QString> values)
{
    return {.isLog = isLog, .values = std::move(values)};
}

EarlierCall call(std::vector<database::EarlierRow> rows, bool isProviderId = true)
{
    const auto made =
        joined({.key = key, .isProviderId = isProviderId, .rows = std::move(rows)}, now);
    if (!made.ok())
        throw std::runtime_error(made.error().message.toStdString());
    return *made;
}

} // namespace

Q_DECLARE_METATYPE(earshot::RecordingAbsence)

/** What rows of the earlier system say together. */
class TestEarlierCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestRowCountsInAnyOrder();
    void emptyAndAbsurdNeverCount();
    void numbersFollowTheDirection_data();
    void numbersFollowTheDirection();
    void transcriptsOfEveryForm_data();
    void transcriptsOfEveryForm();
    void knowsWhatIsOver_data();
    void knowsWhatIsOver();
    void readsTimes_data();
    void readsTimes();
    void readsLengths_data();
    void readsLengths();
    void pathsAreThoseOfTheBucket_data();
    void pathsAreThoseOfTheBucket();
    void idsInFileNames_data();
    void idsInFileNames();
    void withoutKeyNothing();
    void asksOnlyForWhatMayBeThere();
    void hostileTextsAreCleaned();
};

void TestEarlierCall::newestRowCountsInAnyOrder()
{
    std::vector<database::EarlierRow> rows{
        row(false,
            {{F::CustomerName, u"Old"_s}, {F::Summary, u"kept"_s},
                {F::UpdatedAt, u"2026-01-01 10:00:00+00"_s}, {F::StoragePath, u"b.mp3"_s}}),
        row(true,
            {{F::CustomerName, u"New"_s}, {F::UpdatedAt, u"2026-01-03 10:00:00+00"_s},
                {F::StoragePath, u"a.mp3"_s}, {F::Id, other.toUpper()}}),
        row(true,
            {{F::CustomerName, u"Middle"_s}, {F::EndedReason, u"busy"_s},
                {F::UpdatedAt, u"2026-01-02 10:00:00+00"_s}, {F::StoragePath, u"a.mp3"_s}})};
    const auto less = [](const auto &a, const auto &b) {
        return a.value(F::CustomerName) < b.value(F::CustomerName);
    };
    std::sort(rows.begin(), rows.end(), less);
    const EarlierCall first = call(rows);
    QCOMPARE(first.event.customerName, u"New"_s);
    QCOMPARE(first.event.summary, u"kept"_s);
    QCOMPARE(first.event.at, at(u"2026-01-03T10:00:00Z"_s));
    QCOMPARE(first.paths, (QStringList{u"a.mp3"_s, u"b.mp3"_s}));
    QCOMPARE(first.ownIds, QStringList(other));
    QCOMPARE(first.doubles, 1);
    QVERIFY(first.event.kind == CallEvent::Kind::StatusUpdate);
    while (std::next_permutation(rows.begin(), rows.end(), less)) {
        const EarlierCall again = call(rows);
        QVERIFY(again.event == first.event);
        QCOMPARE(again.paths, first.paths);
    }
}

void TestEarlierCall::emptyAndAbsurdNeverCount()
{
    const EarlierCall joint =
        call({row(true,
                  {{F::UpdatedAt, u"2026-01-03 10:00:00+00"_s}, {F::StartedAt, u"infinity"_s},
                      {F::EndedAt, u"9999-12-31 00:00:00"_s}, {F::Duration, u"-1"_s},
                      {F::Cost, u"NaN"_s}, {F::Direction, u"sideways"_s}}),
            row(false,
                {{F::UpdatedAt, u"infinity"_s}, {F::CreatedAt, u"2026-01-01 10:00:00+00"_s},
                    {F::StartedAt, u"2026-01-01 10:00:00+00"_s},
                    {F::EndedAt, u"2026-01-01 10:02:00+00"_s}, {F::Duration, u"110"_s},
                    {F::Cost, u"0.5"_s}, {F::Direction, u"inbound"_s}})});
    QCOMPARE(joint.event.startedAt, at(u"2026-01-01T10:00:00Z"_s));
    QCOMPARE(joint.event.endedAt, at(u"2026-01-01T10:02:00Z"_s));
    QCOMPARE(joint.event.durationSeconds, 110.0);
    QCOMPARE(joint.event.costUsd, 0.5);
    QVERIFY(joint.event.direction == Direction::Inbound);
}

void TestEarlierCall::numbersFollowTheDirection_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("customer");
    QTest::addColumn<QString>("own");
    QTest::newRow("inbound") << u"inboundPhoneCall"_s << u"+1"_s << u"+2"_s;
    QTest::newRow("outbound") << u"outboundPhoneCall"_s << u"+2"_s << u"+1"_s;
    QTest::newRow("plain word") << u"OUTBOUND"_s << u"+2"_s << u"+1"_s;
}

void TestEarlierCall::numbersFollowTheDirection()
{
    QFETCH(QString, type);
    const EarlierCall joint =
        call({row(true, {{F::Direction, type}, {F::FromNumber, u"+1"_s}, {F::ToNumber, u"+2"_s}})});
    QTEST(joint.event.customerNumber.value_or(QString()), "customer");
    QTEST(joint.event.ownNumber.value_or(QString()), "own");
}

void TestEarlierCall::transcriptsOfEveryForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("turns");
    QTest::newRow("plain") << u"AI: Hello\nUser: Hi"_s << 2;
    QTest::newRow("provider's messages")
        << uR"([{"role":"bot","message":"Hello"},{"role":"user","message":"Hi"}])"_s << 2;
    QTest::newRow("OpenAI's messages")
        << uR"([{"role":"system","content":"x"},{"role":"assistant","content":"Hello"},{"role":"user","content":"Hi"}])"_s
        << 2;
    QTest::newRow("object")
        << uR"({"messages":[{"role":"bot","message":"Hello"},{"role":"user","message":"Hi"}]})"_s
        << 2;
    QTest::newRow("other JSON") << u"{\"a\": 1}"_s << 0;
}

void TestEarlierCall::transcriptsOfEveryForm()
{
    QFETCH(QString, text);
    QFETCH(int, turns);
    for (const F field : {F::Transcript, F::Messages}) {
        const auto transcript = call({row(true, {{field, text}})}).event.transcript;
        QCOMPARE(transcript ? int(transcript->size()) : 0, turns);
    }
}

void TestEarlierCall::knowsWhatIsOver_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("startedAt");
    QTest::addColumn<bool>("isOver");
    QTest::newRow("ended") << u"ended"_s << u"2026-01-10 11:00"_s << true;
    QTest::newRow("completed") << u"Completed"_s << u"2026-01-10 11:00"_s << true;
    QTest::newRow("going on") << u"in-progress"_s << u"2026-01-10 11:00"_s << false;
    QTest::newRow("forgotten") << u"in-progress"_s << u"2026-01-08 11:00"_s << true;
    QTest::newRow("nobody knows") << QString() << QString() << true;
}

void TestEarlierCall::knowsWhatIsOver()
{
    QFETCH(QString, status);
    QFETCH(QString, startedAt);
    const EarlierCall joint = call({row(true, {{F::Status, status}, {F::StartedAt, startedAt}})});
    QTEST(joint.event.status == CallStatus::Ended, "isOver");
}

void TestEarlierCall::readsTimes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("time");
    const QString noon = u"2025-03-01T12:00:00.000Z"_s;
    QTest::newRow("PostgreSQL") << u"2025-03-01 12:00:00+00"_s << noon;
    QTest::newRow("fraction") << u"2025-03-01 12:00:00.123456+00"_s
                              << u"2025-03-01T12:00:00.123Z"_s;
    QTest::newRow("no offset") << u"2025-03-01 12:00:00"_s << noon;
    QTest::newRow("no seconds") << u"2025-03-01T12:00"_s << noon;
    QTest::newRow("offset") << u"2025-03-01T14:00:00+0200"_s << noon;
    QTest::newRow("half hour") << u"2025-03-01 17:30:00+05:30"_s << noon;
    QTest::newRow("seconds") << u"1740830400"_s << noon;
    QTest::newRow("milliseconds") << u"1740830400000"_s << noon;
    for (const char *absurd : {"", "yesterday", "infinity", "-infinity", "0001-01-01 00:00:00",
             "1999-12-31 23:59:59+00", "2026-01-12 12:00:00+00", "9999-12-31", "2025-13-45 99:00",
             "294276-01-01 00:00:00+00", "1e400", "nan", "0", "-5", "4713-01-01 00:00:00 BC"})
        QTest::newRow(absurd) << QString::fromLatin1(absurd) << QString();
}

void TestEarlierCall::readsTimes()
{
    QFETCH(QString, text);
    const auto time = readTime(text, now);
    QTEST(time ? time->toString() : QString(), "time");
}

void TestEarlierCall::readsLengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("seconds");
    QTest::newRow("number") << u"90.5"_s << 90.5;
    QTest::newRow("interval") << u"00:01:30"_s << 90.0;
    for (const char *absurd : {"", "-1", "nan", "inf", "1e300", "n/a", "1 day 00:00:01"})
        QTest::newRow(absurd) << QString::fromLatin1(absurd) << -1.0;
}

void TestEarlierCall::readsLengths()
{
    QFETCH(QString, text);
    QTEST(readSeconds(text).value_or(-1), "seconds");
}

void TestEarlierCall::pathsAreThoseOfTheBucket_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("plain") << u"calls/a.mp3"_s << u"calls/a.mp3"_s;
    QTest::newRow("slash") << u"//calls/a.mp3"_s << u"calls/a.mp3"_s;
    QTest::newRow("bucket") << u"/recordings/calls/a.mp3"_s << u"calls/a.mp3"_s;
    QTest::newRow("signed link")
        << u"https://p.supabase.co/storage/v1/object/sign/recordings/calls/a.mp3?token=x"_s
        << u"calls/a.mp3"_s;
    QTest::newRow("public link")
        << u"https://p.supabase.co/storage/v1/object/public/recordings/a.mp3"_s << u"a.mp3"_s;
    QTest::newRow("escapes stay unclean")
        << u"https://p.supabase.co/storage/v1/object/recordings/%2e%2e/a.mp3"_s << u"../a.mp3"_s;
    QTest::newRow("dots") << u"../../etc/passwd"_s << u"../../etc/passwd"_s;
}

void TestEarlierCall::pathsAreThoseOfTheBucket()
{
    QFETCH(QString, text);
    QTEST(pathInBucket(text, u"recordings"_s), "path");
}

void TestEarlierCall::idsInFileNames_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("id");
    QTest::newRow("plain") << u"calls/"_s + key + u".mp3"_s << key;
    QTest::newRow("provider's") << key + u"-1787065533945-"_s + other + u"-mono.wav"_s << key;
    QTest::newRow("capitals") << u"A/"_s + key.toUpper() + u".WAV"_s << key;
    QTest::newRow("only in a folder") << key + u"/a.mp3"_s << QString();
    QTest::newRow("only in the query") << u"a.mp3?id="_s + key << QString();
    QTest::newRow("none") << u"greeting.mp3"_s << QString();
}

void TestEarlierCall::idsInFileNames()
{
    QFETCH(QString, path);
    QTEST(idInFileName(path), "id");
}

void TestEarlierCall::withoutKeyNothing()
{
    for (const QString &none : {QString(), u"1"_s, u"../../x"_s}) {
        const auto made = joined({.key = none, .rows = {row(true, {})}}, now);
        QVERIFY(!made.ok());
        QVERIFY(made.error().code == ErrorCode::InvalidInput);
    }
}

void TestEarlierCall::asksOnlyForWhatMayBeThere()
{
    using Kind = Decision::Kind;
    const std::chrono::hours retention(24 * 14);
    const auto ended = [](const QString &time, bool isProviderId) {
        return call({row(true, {{F::EndedAt, time}})}, isProviderId);
    };
    QVERIFY(decide(ended(u"2026-01-01 12:00"_s, true), retention, now).kind == Kind::Fetch);
    const Decision late = decide(ended(u"2025-12-01 12:00"_s, true), retention, now);
    QVERIFY(late.kind == Kind::NoteAbsence);
    QVERIFY(late.why.absence == RecordingAbsence::PastRetention);
    const Decision nameless = decide(ended(u"2026-01-01 12:00"_s, false), retention, now);
    QVERIFY(nameless.kind == Kind::NoteAbsence);
    QVERIFY(nameless.why.absence == RecordingAbsence::NotProvided);
    QVERIFY(nameless.why.reason.contains(u"earlier system"_s));
    const EarlierCall live =
        call({row(true, {{F::Status, u"in-progress"_s}, {F::StartedAt, u"2026-01-10 11:59"_s}})});
    QVERIFY(decide(live, retention, now).kind == Kind::Wait);
    const EarlierCall unanswered = call({row(true,
        {{F::EndedAt, u"2026-01-10 11:59"_s}, {F::EndedReason, u"customer-did-not-answer"_s}})});
    QVERIFY(decide(unanswered, retention, now).why.absence == RecordingAbsence::NeverConnected);
}

void TestEarlierCall::hostileTextsAreCleaned()
{
    const EarlierCall joint = call({row(true,
        {{F::CustomerName, u"a"_s + QChar(QChar::Null) + u"b\x1b[2J"_s},
            {F::AssistantName, QString(100'000, u'n')},
            {F::RecordingUrl, u"https://dead.example/x.wav"_s}})});
    QVERIFY(!joint.event.customerName->contains(QChar(QChar::Null)));
    QVERIFY(!joint.event.customerName->contains(u'\x1b'));
    QCOMPARE(joint.event.assistantName->size(), 300);
    QVERIFY(!joint.event.namesRecording);
}

QTEST_APPLESS_MAIN(TestEarlierCall)
#include "tst_earliercall.moc"
