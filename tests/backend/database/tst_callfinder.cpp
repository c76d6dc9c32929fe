// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/callfinder.h"
#include "database/callindex.h"

#include "tests/support/tempdatabase.h"

#include <QTest>

Q_DECLARE_METATYPE(earshot::CallFilter)

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1'000'000;

} // namespace

class TestCallFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_temp.reset(); }
    void filtersByEachKind_data();
    void filtersByEachKind();
    void severalValuesAreOrAndKindsAreAnd();
    void findsWords_data();
    void findsWords();
    void aChangedTranscriptIsFoundByItsNewWords();
    void aCallThatGoesIsNotFound();
    void absorbedCallsAreNotFoundTwice();
    void wordsGoWithFilters();
    void othersFindNothing();
    void pagesOfHitsCoverTiesOnce();
    void pagesGoBack();
    void idsThatBeginAlikeKeepTheirOrder();
    void insertingShiftsNothing();
    void theBestHitsComeFirst();
    void countsAreExact();
    void estimatesAreNearOrMissing();
    void aSlowCountIsEnded();
    void callsFromBeforeBecomeSearchable();
    void placesOrderAsTimeAndId();
    void longTranscriptsAreKept();
    void theNewestOfManyHitsAreFound_data();
    void theNewestOfManyHitsAreFound();

private:
    struct Sample
    {
        QString name;
        qint64 at = 0; ///< seconds
        QString summary = {};
        QStringList turns = {};
    };
    MergedCall made(const Sample &sample) const;
    QString save(const MergedCall &merged);
    QString add(const Sample &sample) { return save(made(sample)); }
    QStringList names(const CallFilter &filter, const QString &words = {});
    QStringList namesIn(const QList<Call> &calls) const;
    CallSearch search(const CallFilter &filter, const QString &words) const;
    QList<Call> page(const CallSearch &wanted, const CallWindow &window);
    qint64 count(const CallSearch &wanted);

    std::unique_ptr<TempDatabase> m_temp;
};

void TestCallFinder::init()
{
    m_temp = std::make_unique<TempDatabase>();
}

MergedCall TestCallFinder::made(const Sample &sample) const
{
    MergedCall merged{.call = {.id = newId(),
                          .organizationId = m_temp->organization.id,
                          .vapiCallId = sample.name,
                          .customer = {.name = sample.name},
                          .startedAt = Timestamp{sample.at * second},
                          .summary = sample.summary,
                          .createdAt = {second},
                          .updatedAt = {second}}};
    for (const QString &turn : sample.turns)
        merged.transcript.push_back({.startSeconds = 1, .text = turn});
    return merged;
}

QString TestCallFinder::save(const MergedCall &merged)
{
    return m_temp->write([merged](Session &s) { return CallRepository(s).save(merged); });
}

CallSearch TestCallFinder::search(const CallFilter &filter, const QString &words) const
{
    return {.organizationId = m_temp->organization.id,
        .filter = filter,
        .query = valueOf(parseSearch(words))};
}

QList<Call> TestCallFinder::page(const CallSearch &wanted, const CallWindow &window)
{
    return m_temp->read([=](Session &s) { return CallFinder(s).page(wanted, window); });
}

qint64 TestCallFinder::count(const CallSearch &wanted)
{
    return m_temp->read(
        [=](Session &s) { return CallFinder(s).count(wanted, std::chrono::seconds(30)); });
}

QStringList TestCallFinder::namesIn(const QList<Call> &calls) const
{
    QStringList names;
    for (const Call &call : calls)
        names.append(call.customer.name);
    return names;
}

/** Newest first; the count says the same. */
QStringList TestCallFinder::names(const CallFilter &filter, const QString &words)
{
    const CallSearch wanted = search(filter, words);
    const QStringList found = namesIn(page(wanted, {}));
    return count(wanted) == found.size() ? found : QStringList{u"another count"_s};
}

void TestCallFinder::filtersByEachKind_data()
{
    QTest::addColumn<CallFilter>("filter");
    QTest::newRow("since") << CallFilter{.since = Timestamp{20 * second}};
    QTest::newRow("direction") << CallFilter{.directions = {Direction::Inbound}};
    QTest::newRow("assistant's id") << CallFilter{.assistants = {u"desk-1"_s}};
    QTest::newRow("assistant's name") << CallFilter{.assistants = {u"Front Desk"_s}};
    QTest::newRow("number") << CallFilter{.numbers = {u"14155550100"_s}};
    QTest::newRow("end of a number") << CallFilter{.numbers = {u"5550100"_s}};
    QTest::newRow("own number") << CallFilter{.numbers = {u"5550199"_s}};
    QTest::newRow("outcome") << CallFilter{.outcomes = {u"success"_s}};
    QTest::newRow("ended reason") << CallFilter{.endedReasons = {u"customer-ended-call"_s}};
    QTest::newRow("recording") << CallFilter{.recordingStates = {RecordingState::Failed}};
    QTest::newRow("shortest") << CallFilter{.shortestSeconds = 60};
    QTest::newRow("cost") << CallFilter{.cheapestUsd = 0.5};
    QTest::newRow("transcript") << CallFilter{.hasTranscript = true};
    QTest::newRow("all") << CallFilter{.since = Timestamp{20 * second},
        .until = Timestamp{20 * second + 1},
        .directions = {Direction::Inbound},
        .assistants = {u"desk-1"_s},
        .numbers = {u"100"_s},
        .outcomes = {u"success"_s},
        .endedReasons = {u"customer-ended-call"_s},
        .recordingStates = {RecordingState::Failed},
        .shortestSeconds = 60,
        .longestSeconds = 60,
        .cheapestUsd = 0.5,
        .dearestUsd = 0.5,
        .hasTranscript = true};
}

void TestCallFinder::filtersByEachKind()
{
    QFETCH(CallFilter, filter);
    MergedCall full = made({.name = u"meant"_s, .at = 20, .turns = {u"Hello"_s}});
    full.call.direction = Direction::Inbound;
    full.call.assistantId = u"desk-1"_s;
    full.call.assistantName = u"Front Desk"_s;
    full.call.customer.number = u"+1 (415) 555-0100"_s;
    full.call.ownNumber = u"+14155550199"_s;
    full.call.outcome = u"success"_s;
    full.call.endedReason = u"customer-ended-call"_s;
    full.call.durationSeconds = 60;
    full.call.costUsd = 0.5;
    const QString id = save(full);
    m_temp->write([id](Session &s) {
        return CallRepository(s).setRecordingState(id, RecordingState::Failed, {}, {1});
    });
    MergedCall other = made({.name = u"other"_s, .at = 10});
    other.call.customer.number = u"+15550"_s;
    other.call.durationSeconds = 59.5;
    save(other);
    QCOMPARE(names(filter), QStringList{u"meant"_s});
    QCOMPARE(names(filter, u"hello"_s), QStringList{u"meant"_s});
}

void TestCallFinder::severalValuesAreOrAndKindsAreAnd()
{
    for (const auto &[name, outcome, direction] :
        {std::tuple(u"a"_s, u"good"_s, Direction::Inbound), {u"b"_s, u"bad"_s, Direction::Inbound},
            {u"c"_s, u"none"_s, Direction::Inbound}, {u"d"_s, u"good"_s, Direction::Web}}) {
        MergedCall call = made({.name = name});
        call.call.outcome = outcome;
        call.call.direction = direction;
        save(call);
    }
    QStringList found =
        names({.directions = {Direction::Inbound}, .outcomes = {u"good"_s, u"bad"_s}});
    found.sort();
    QCOMPARE(found, (QStringList{u"a"_s, u"b"_s}));
}

void TestCallFinder::findsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    const QString anna = u"Anna Caf\u00e9"_s;
    const QString bob = u"Bob"_s;
    QTest::newRow("in both") << u"please"_s << QStringList{bob, anna};
    QTest::newRow("name and turn") << u"anna invoice"_s << QStringList{anna};
    QTest::newRow("summary and two turns") << u"refund hello invoice"_s << QStringList{anna};
    QTest::newRow("phrase") << u"\"send the invoice\""_s << QStringList{anna};
    QTest::newRow("phrase in another order") << u"\"invoice the send\""_s << QStringList();
    QTest::newRow("phrase over two turns") << u"\"there please\""_s << QStringList();
    QTest::newRow("beginning") << u"inv*"_s << QStringList{anna};
    QTest::newRow("phrase that goes on") << u"\"the inv\"*"_s << QStringList{anna};
    QTest::newRow("exclusion") << u"please -invoice"_s << QStringList{bob};
    QTest::newRow("excluded phrase") << u"please -\"the invoice\""_s << QStringList{bob};
    QTest::newRow("two exclusions") << u"please -invoice -bob"_s << QStringList();
    QTest::newRow("accents") << u"CAFE"_s << QStringList{anna};
    QTest::newRow("absent") << u"zebra"_s << QStringList();
    QTest::newRow("number as written") << u"+14155550100"_s << QStringList{anna};
    QTest::newRow("number with dots") << u"415.555.0100"_s << QStringList{anna};
    QTest::newRow("Japanese") << u"\u4f1a\u8b70"_s << QStringList{bob};
    QTest::newRow("Japanese inside") << u"\u8b70\u5ba4"_s << QStringList{bob};
    QTest::newRow("operators of FTS5") << u"please AND NOT NEAR(x)"_s << QStringList();
    QTest::newRow("column of FTS5") << u"body:please"_s << QStringList();
    QTest::newRow("operators of tsquery") << u"please & !invoice | x"_s << QStringList();
    QTest::newRow("quotes") << u"please ' \" \\"_s << QStringList{bob, anna};
    QTest::newRow("the gap between texts")
        << QString(u"please "_s + QChar(0xe000)) << QStringList{bob, anna};
}

void TestCallFinder::findsWords()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    MergedCall anna = made({.name = u"Anna Caf\u00e9"_s,
        .at = 1,
        .summary = u"Wants a refund."_s,
        .turns = {u"Hello there"_s, u"Please send the invoice"_s}});
    anna.call.customer.number = u"+14155550100"_s;
    save(anna);
    add({.name = u"Bob"_s,
        .at = 2,
        .summary = u"\u4f1a\u8b70\u5ba4"_s,
        .turns = {u"Yes, please!"_s}});
    QCOMPARE(names({}, words), found);
}

void TestCallFinder::aChangedTranscriptIsFoundByItsNewWords()
{
    MergedCall call = made({.name = u"x"_s, .at = 5, .turns = {u"first words"_s}});
    save(call);
    call.transcript.front().text = u"second words"_s;
    call.call.startedAt = Timestamp{6 * second}; // another place in the list as well
    save(call);
    QCOMPARE(names({}, u"first"_s), QStringList());
    QCOMPARE(names({}, u"second"_s), QStringList{u"x"_s});
    QCOMPARE(names({.since = Timestamp{6 * second}}, u"words"_s), QStringList{u"x"_s});
}

void TestCallFinder::aCallThatGoesIsNotFound()
{
    const QString id = add({.name = u"x"_s, .turns = {u"words"_s}});
    m_temp->write(
        [id](Session &s) { return s.exec(u"delete from call_logs where id = ?"_s, {id}); });
    QCOMPARE(names({}, u"words"_s), QStringList());
    add({.name = u"y"_s, .turns = {u"words"_s}});
    QCOMPARE(names({}, u"words"_s), QStringList{u"y"_s});
}

void TestCallFinder::absorbedCallsAreNotFoundTwice()
{
    const QString kept = add({.name = u"kept"_s, .turns = {u"words"_s}});
    const QString gone = add({.name = u"gone"_s, .turns = {u"words"_s}});
    m_temp->write([=](Session &s) { return CallRepository(s).absorb(kept, gone, {1}); });
    QCOMPARE(names({}, u"words"_s), QStringList{u"kept"_s});
}

void TestCallFinder::wordsGoWithFilters()
{
    MergedCall one = made({.name = u"a"_s, .at = 1, .turns = {u"words"_s}});
    one.call.outcome = u"good"_s;
    save(one);
    add({.name = u"b"_s, .at = 2, .turns = {u"words"_s}});
    QCOMPARE(names({.outcomes = {u"good"_s}}, u"words"_s), QStringList{u"a"_s});
    QCOMPARE(names({.until = Timestamp{2 * second}}, u"words"_s), QStringList{u"a"_s});
}

void TestCallFinder::othersFindNothing()
{
    add({.name = u"a"_s, .turns = {u"words"_s}});
    const CallSearch others{.organizationId = newId(), .query = valueOf(parseSearch(u"words"_s))};
    QVERIFY(page(others, {}).isEmpty());
    QCOMPARE(count(others), 0);
}

void TestCallFinder::pagesOfHitsCoverTiesOnce()
{
    QStringList all;
    for (int i = 0; i < 60; ++i) { // twenty at one moment
        all.append(QString::number(i));
        add({.name = all.last(), .at = i / 20, .turns = {u"words"_s}});
    }
    for (const QString &words : {QString(), u"words"_s}) {
        CallWindow window{.limit = 7};
        QStringList seen;
        QList<Call> calls;
        while (!(calls = page(search({}, words), window)).isEmpty()) {
            seen += namesIn(calls);
            window.from = cursorAt(calls.last());
            QVERIFY(seen.size() <= all.size());
        }
        QCOMPARE(seen.size(), all.size());
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()), QSet<QString>(all.begin(), all.end()));
    }
}

void TestCallFinder::pagesGoBack()
{
    for (int i = 0; i < 10; ++i)
        add({.name = QString::number(i), .at = i / 2, .turns = {u"words"_s}});
    for (const QString &words : {QString(), u"words"_s}) {
        const QList<Call> all = page(search({}, words), {});
        const CallWindow back{.from = cursorAt(all.at(6)), .isNewer = true, .limit = 3};
        QCOMPARE(namesIn(page(search({}, words), back)), namesIn(all.mid(3, 3)));
        const CallWindow here{.from = cursorAt(all.at(6)), .includesFrom = true, .limit = 3};
        QCOMPARE(namesIn(page(search({}, words), here)), namesIn(all.mid(6, 3)));
    }
}

/** Their places are the same, so all but one stand aside in a file. */
void TestCallFinder::idsThatBeginAlikeKeepTheirOrder()
{
    for (const int i : {7, 3, 9, 1, 0, 8, 5, 2, 6, 4}) {
        MergedCall call = made({.name = QString::number(i), .turns = {u"words"_s}});
        call.call.id = u"ff000000-0000-7000-8000-00000000000%1"_s.arg(i);
        save(call);
    }
    add({.name = u"next"_s, .at = 1, .turns = {u"words"_s}});
    const QStringList all{
        u"next"_s, u"9"_s, u"8"_s, u"7"_s, u"6"_s, u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s};
    const CallSearch wanted = search({}, u"words"_s);
    const QList<Call> calls = page(wanted, {});
    QCOMPARE(namesIn(calls), all);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const CallCursor here = cursorAt(calls.at(i));
        QCOMPARE(namesIn(page(wanted, {.from = here, .limit = 2})), all.mid(i + 1, 2));
        const QStringList newer = all.mid(std::max<qsizetype>(i - 2, 0), std::min<qsizetype>(i, 2));
        QCOMPARE(namesIn(page(wanted, {.from = here, .isNewer = true, .limit = 2})), newer);
    }
    QCOMPARE(names({.until = Timestamp{1}}, u"words"_s), all.mid(1));
}

void TestCallFinder::insertingShiftsNothing()
{
    for (int i = 0; i < 6; ++i)
        add({.name = QString::number(i), .at = i, .turns = {u"words"_s}});
    const QList<Call> first = page(search({}, u"words"_s), {.limit = 3});
    add({.name = u"new"_s, .at = 100, .turns = {u"words"_s}});
    const CallWindow next{.from = cursorAt(first.last()), .limit = 3};
    QCOMPARE(namesIn(page(search({}, u"words"_s), next)), (QStringList{u"2"_s, u"1"_s, u"0"_s}));
}

void TestCallFinder::theBestHitsComeFirst()
{
    add({.name = u"once"_s, .at = 3, .turns = {u"refund and many other words that say nothing"_s}});
    add({.name = u"often"_s, .at = 2, .turns = {u"refund refund refund refund"_s}});
    add({.name = u"never"_s, .at = 1, .turns = {u"hello"_s}});
    const CallSearch wanted = search({}, u"refund"_s);
    const auto ranked = [&](int skipped, const std::optional<CallCursor> &newest) {
        return m_temp->read(
            [=](Session &s) { return CallFinder(s).ranked(wanted, newest, skipped, 5); });
    };
    QCOMPARE(namesIn(ranked(0, {}).calls), (QStringList{u"often"_s, u"once"_s}));
    QVERIFY(!ranked(0, {}).isBounded);
    QCOMPARE(namesIn(ranked(1, {}).calls), QStringList{u"once"_s});
    const CallCursor before{.sortAt = {2 * second + 1}, .id = newId()};
    QCOMPARE(namesIn(ranked(0, before).calls), QStringList{u"often"_s});
}

void TestCallFinder::countsAreExact()
{
    for (int i = 0; i < 12; ++i)
        add({.name = QString::number(i), .at = i / 4, .turns = {i % 3 ? u"yes"_s : u"no"_s}});
    for (const auto &[words, expected] : {std::pair(QString(), 12), {u"yes"_s, 8}, {u"no"_s, 4}}) {
        const CallSearch wanted = search({}, words);
        QCOMPARE(count(wanted), expected);
        qint64 inPieces = 0;
        std::optional<CallCursor> at;
        for (bool isDone = false; !isDone;) {
            const auto end = m_temp->read(
                [=](Session &s) { return CallFinder(s).placeAfter(wanted.organizationId, at, 5); });
            inPieces += m_temp->read(
                [=](Session &s) { return CallFinder(s).countBetween(wanted, at, end); });
            isDone = !end;
            at = end;
        }
        QCOMPARE(inPieces, expected);
    }
}

void TestCallFinder::estimatesAreNearOrMissing()
{
    for (int i = 0; i < 12; ++i)
        add({.name = QString::number(i), .turns = {u"yes"_s}});
    const CallSearch wanted = search({}, u"yes"_s);
    const auto estimate = m_temp->read([=](Session &s) { return CallFinder(s).estimate(wanted); });
    QVERIFY(estimate);
    if (!onPostgres())
        QCOMPARE(*estimate, (CallCount{.count = 12, .isExact = true}));
    else
        QVERIFY(!estimate->isExact);
}

void TestCallFinder::aSlowCountIsEnded()
{
    if (!onPostgres())
        QSKIP("A file is counted in pieces.");
    const CallSearch wanted = search({}, {});
    const auto counted = await(m_temp->database->read([=](Session &s) -> Result<qint64> {
        const auto before = CallFinder(s).count(wanted, std::chrono::milliseconds(1));
        const auto slow = s.query(u"select pg_sleep(10)"_s); // under the same limit
        return slow.ok() ? before : slow.error();
    }));
    QVERIFY(!counted.ok());
    QCOMPARE(counted.error().code, ErrorCode::Timeout);
}

void TestCallFinder::callsFromBeforeBecomeSearchable()
{
    MergedCall call = made({.name = u"x"_s, .turns = {u"words"_s}});
    call.call.customer.number = u"+14155550100"_s;
    save(call);
    m_temp->write([](Session &s) -> Result<qint64> {
        const auto gone = s.exec(u"delete from call_search"_s);
        return gone.ok() ? s.exec(u"delete from call_search_filled"_s) : gone;
    });
    QCOMPARE(names({}, u"words"_s), QStringList());
    m_temp->reopen();
    QCOMPARE(names({}, u"words"_s), QStringList{u"x"_s});
    QCOMPARE(names({.numbers = {u"5550100"_s}}), QStringList{u"x"_s});
}

void TestCallFinder::placesOrderAsTimeAndId()
{
    QVERIFY(placeInList({5}, u"ff"_s) < placeInList({6}, u"00"_s));
    QVERIFY(placeInList({5}, u"0a"_s) < placeInList({5}, u"0b"_s));
    QVERIFY(placeInList({-5}, u"ff"_s) < placeInList({-4}, u"00"_s));
    QVERIFY(placeInList({std::numeric_limits<qint64>::max()}, u"ff"_s) > 0);
}

namespace {

constexpr int many = 20'000;

/** Call n at second n; "middling" is said in one of 50, "early" in one of 25 of the older half. */
Result<void> addMany(Session &session, const QString &organizationId)
{
    const QString made = u"(select lpad(to_hex(n), 8, '0') || '-0000-4000-8000-000000000000' as "
                         "id, n, timestamptz 'epoch' + n * interval '1 second' as at from "
                         "generate_series(1, %1) as n) as made"_s.arg(many);
    const auto calls = session.exec(
        u"insert into call_logs (id, organization_id, vapi_call_id, direction, status, provenance, "
        "created_at, updated_at, sort_at) select id, ?, 'many-' || n, 'inbound', 'ended', '{}', "
        "at, at, at from "_s
            + made,
        {organizationId});
    if (!calls.ok())
        return calls.error();
    const auto words = session.exec(
        u"insert into call_search (call_id, owner_id, place, fingerprint, document) select id, ?, "
        "n::bigint * 256000000, '', (case when n % 50 = 0 then '''middling'':1 ' else '' end || "
        "case when n % 25 = 0 and n <= 10000 then '''early'':2' else '' end)::tsvector from "_s
            + made,
        {organizationId});
    if (!words.ok())
        return words.error();
    const auto counted = session.exec(u"analyze"_s);
    return counted.ok() ? Result<void>() : counted.error();
}

} // namespace

void TestCallFinder::theNewestOfManyHitsAreFound_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("apart");
    QTest::addColumn<int>("newest");
    QTest::newRow("among the newest calls") << u"middling"_s << 50 << many;
    QTest::newRow("only among older calls") << u"early"_s << 25 << many / 2;
}

/** Enough of them that a server looks among the calls that are near before it looks at all. */
void TestCallFinder::theNewestOfManyHitsAreFound()
{
    if (!onPostgres())
        QSKIP("A file has one way.");
    QFETCH(QString, word);
    QFETCH(int, apart);
    QFETCH(int, newest);
    m_temp->write([id = m_temp->organization.id](Session &s) { return addMany(s, id); });
    const CallSearch wanted = search({}, word);
    const auto seconds = [](const QList<Call> &calls) {
        QList<qint64> all;
        for (const Call &call : calls)
            all.append(call.createdAt.microseconds / second);
        return all;
    };
    const QList<Call> first = page(wanted, {.limit = 2});
    QCOMPARE(seconds(first), (QList<qint64>{newest, newest - apart}));
    const QList<Call> next = page(wanted, {.from = cursorAt(first.last()), .limit = 2});
    QCOMPARE(seconds(next), (QList<qint64>{newest - 2 * apart, newest - 3 * apart}));
    const QList<Call> back =
        page(wanted, {.from = cursorAt(next.last()), .isNewer = true, .limit = 2});
    QCOMPARE(seconds(back), (QList<qint64>{newest - apart, newest - 2 * apart}));
    const QList<Call> last =
        page(wanted, {.from = CallCursor{.sortAt = {apart * second}, .id = u"ff"_s}, .limit = 2});
    QCOMPARE(seconds(last), QList<qint64>{apart});
    const auto best = m_temp->read(
        [wanted](Session &s) { return CallFinder(s).ranked(wanted, std::nullopt, 0, 2); });
    QCOMPARE(best.calls.size(), 2);
}

void TestCallFinder::longTranscriptsAreKept()
{
    QStringList turns;
    for (int i = 0; i < 300; ++i) {
        QStringList words;
        for (int w = 0; w < 700; ++w)
            words.append(u"w%1x%2"_s.arg(i).arg(w));
        turns.append(words.join(u' '));
    }
    add({.name = u"long"_s, .summary = u"beginning"_s, .turns = turns});
    QCOMPARE(names({}, u"beginning w0x1"_s), QStringList{u"long"_s});
}

QTEST_GUILESS_MAIN(TestCallFinder)
#include "tst_callfinder.moc"
