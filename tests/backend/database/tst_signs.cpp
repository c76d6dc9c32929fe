// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/parameters.h"
#include "database/playbackrepository.h"
#include "database/signrepository.h"
#include "database/waitingcalls.h"
#include "tests/support/manycalls.h"
#include "tests/support/tempdatabase.h"

#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

using Kind = ProblemSign::Kind;
using Signs = std::vector<ProblemSign>;

/** Signs that a call should be heard, and the calls that wait. */
class TestSigns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void areKeptWithTheCall();
    void failedToolsStayWhenMoreIsTold();
    void changedWordsRenewAllInBatches();
    void theSameWordsRenewNothing();
    void renewingGoesOnAfterARestart();
    void otherRulesRenewAll();
    void anOrganisationChoosesItsOwnWords();
    void whatWaits_data();
    void whatWaits();
    void theMostPressingComesFirst();
    void othersDoNotSeeThem();
    void whatIsHeardWaitsNoMore();
    void ofTwoRowsOfACallTheHeardOneCounts();
    void manyAreCountedUpToALimit();
    void theIndexServes_data();
    void theIndexServes();

private:
    MergedCall made(const QString &name, const QString &said) const;
    QString save(const MergedCall &merged)
    {
        return m_temp->write([merged](Session &s) { return CallRepository(s).save(merged); });
    }
    void setWords(const QString &words)
    {
        m_temp->write([words = valueOf(ComplaintWords::fromText(words))](
                          Session &s) { return SignRepository(s).setWords(words); });
    }
    bool renewSome(int most)
    {
        return m_temp->write([most](Session &s) { return SignRepository(s).renewSome(most); });
    }
    Signs signsOf(const QString &id)
    {
        return m_temp->read([id](Session &s) { return SignRepository(s).ofCall(id); });
    }
    QStringList waiting(int limit = 50)
    {
        QStringList names;
        for (const Call &call : m_temp->read([this, limit](Session &s) {
                 return WaitingCalls(s).mostPressing(m_temp->organization.id, limit);
             }))
            names.append(call.vapiCallId);
        return names;
    }
    WaitingFigures figures()
    {
        return m_temp->read(
            [this](Session &s) { return WaitingCalls(s).figures(m_temp->organization.id); });
    }
    void run(const QString &sql, const QVariantList &values)
    {
        m_temp->write([=](Session &s) { return s.exec(sql, values); });
    }

    std::unique_ptr<TempDatabase> m_temp;
};

MergedCall TestSigns::made(const QString &name, const QString &said) const
{
    MergedCall merged{.call = {.id = newId(),
                          .organizationId = m_temp->organization.id,
                          .vapiCallId = name,
                          .direction = Direction::Inbound,
                          .status = CallStatus::Ended,
                          .startedAt = Timestamp{1'000'000},
                          .durationSeconds = 60,
                          .createdAt = {1},
                          .updatedAt = {1}}};
    if (!said.isEmpty())
        merged.transcript = {
            {.speaker = Speaker::Caller, .startSeconds = 2.25, .endSeconds = 6, .text = said}};
    return merged;
}

void TestSigns::areKeptWithTheCall()
{
    setWords(u"angry, waste of time"_s);
    MergedCall merged = made(u"a"_s, u"I am angry. What a waste of time!"_s);
    const QString id = save(merged);
    const Signs expected{
        {.kind = Kind::Complaint, .seconds = 2.25, .measure = 2, .text = u"angry"_s}};
    QCOMPARE(signsOf(id), expected);
    const auto found = m_temp->read(
        [&](Session &s) { return CallRepository(s).find(m_temp->organization.id, id); });
    QCOMPARE(found->signs, expected);
    merged.transcript.front().text = u"Thank you."_s; // more was told, and it is no complaint
    save(merged);
    QCOMPARE(signsOf(id), Signs());
}

void TestSigns::failedToolsStayWhenMoreIsTold()
{
    MergedCall merged = made(u"a"_s, u"Hello"_s);
    merged.failedTools = {
        {.name = u"findSlot"_s, .seconds = 4.125}, {.name = u"bookSlot"_s, .seconds = 9}};
    merged.provenance = {{u"failedTools"_s, {2, 1}}};
    const QString id = save(merged);
    const auto known = m_temp->read([&](Session &s) {
        return CallRepository(s).findByVapiId(m_temp->organization.id, u"a"_s);
    });
    QCOMPARE(known->failedTools, merged.failedTools);
    QCOMPARE(signsOf(id).size(), std::size_t(2));
    const CallEvent later{
        .kind = CallEvent::Kind::Report, .vapiCallId = u"a"_s, .at = {5}, .summary = u"More"_s};
    save(merge(*known, later));
    QCOMPARE(signsOf(id).size(), std::size_t(2));
}

void TestSigns::changedWordsRenewAllInBatches()
{
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids.append(save(made(u"call-%1"_s.arg(i), u"I am angry."_s)));
    QVERIFY(signsOf(ids.first()).empty()); // nobody has set any words
    setWords(u"angry"_s);
    int steps = 1;
    while (renewSome(2)) {
        ++steps;
        QVERIFY(steps <= 3);
    }
    QCOMPARE(steps, 3);
    for (const QString &id : ids)
        QCOMPARE(signsOf(id).size(), std::size_t(1));
    setWords(u"something else"_s);
    while (renewSome(2)) { }
    for (const QString &id : ids)
        QCOMPARE(signsOf(id), Signs());
    QCOMPARE(waiting().size(), 5);
}

void TestSigns::theSameWordsRenewNothing()
{
    const QString id = save(made(u"a"_s, u"I am angry."_s));
    setWords(u"angry, upset"_s);
    while (renewSome(10)) { }
    run(u"update call_logs set signs = null where id = ?"_s, {id});
    setWords(u"Upset,  ANGRY"_s);
    QVERIFY(!renewSome(10));
    QCOMPARE(signsOf(id), Signs());
}

void TestSigns::renewingGoesOnAfterARestart()
{
    for (int i = 0; i < 4; ++i)
        save(made(u"call-%1"_s.arg(i), u"I am angry."_s));
    setWords(u"angry"_s);
    QVERIFY(renewSome(2));
    m_temp->reopen();
    run(u"update call_logs set signs = null, sign_weight = 0"_s, {});
    setWords(u"angry"_s);
    while (renewSome(2)) { }
    const auto renewed = m_temp->read([](Session &s) {
        return s.queryOne(u"select count(*) as n from call_logs where sign_weight > 0"_s);
    });
    QCOMPARE((*renewed).integer("n"_L1), 2);
}

void TestSigns::otherRulesRenewAll()
{
    const QString id = save(made(u"a"_s, u"I am angry."_s));
    setWords(u"angry"_s);
    while (renewSome(10)) { }
    run(u"update call_logs set signs = null"_s, {});
    run(u"update sign_rules set rules = rules - 1"_s, {});
    setWords(u"angry"_s);
    while (renewSome(10)) { }
    QCOMPARE(signsOf(id).size(), std::size_t(1));
}

void TestSigns::anOrganisationChoosesItsOwnWords()
{
    setWords(u"angry"_s);
    const QString said = u"I am angry, this is a scam."_s;
    const MergedCall ours = made(u"ours"_s, said);
    save(ours);
    const QString other = newId();
    run(u"insert into organizations (id, slug, name, created_at) values (?, ?, 'Other', ?)"_s,
        {other, other, parameter(Timestamp{1})});
    MergedCall theirs = made(u"theirs"_s, said);
    theirs.call.organizationId = other;
    save(theirs);
    while (renewSome(10)) { }

    const QString text = u"Scam*,\nnever again"_s;
    m_temp->write([&](Session &s) {
        return SignRepository(s).choose(m_temp->organization.id,
            {.text = text,
                .words = valueOf(ComplaintWords::fromText(text)),
                .by = u"token"_s,
                .byName = u"Owner"_s,
                .at = {7}});
    });
    QCOMPARE(signsOf(ours.call.id).front().text, u"angry"_s); // is due, and not yet made
    while (renewSome(10)) { }
    QCOMPARE(signsOf(ours.call.id).size(), 1);
    QCOMPARE(signsOf(ours.call.id).front().text, u"scam"_s);
    QCOMPARE(signsOf(theirs.call.id).front().text, u"angry"_s);
    const MergedCall later = made(u"later"_s, said);
    save(later);
    QCOMPARE(signsOf(later.call.id).front().text, u"scam"_s);
    const auto chosen = m_temp->read(
        [&](Session &s) { return SignRepository(s).chosenWords(m_temp->organization.id); });
    QCOMPARE(chosen->text, text);
    QCOMPARE(chosen->byName, u"Owner"_s);
    QCOMPARE(chosen->at, Timestamp{7});

    m_temp->write(
        [&](Session &s) { return SignRepository(s).forgetChoice(m_temp->organization.id); });
    while (renewSome(10)) { }
    QCOMPARE(signsOf(ours.call.id).front().text, u"angry"_s);
    setWords(u"never"_s); // and what is usual may change meanwhile
    while (renewSome(10)) { }
    QVERIFY(signsOf(ours.call.id).empty());
}

void TestSigns::whatWaits_data()
{
    QTest::addColumn<QString>("change"); // of call_logs
    QTest::addColumn<bool>("waits");
    QTest::newRow("with a transcript") << u"has_transcript = 1"_s << true;
    QTest::newRow("neither") << u"has_transcript = 0"_s << false;
    QTest::newRow("with a recording") << u"has_transcript = 0, recording_state = 'ready'"_s << true;
    QTest::newRow("on its way") << u"has_transcript = 0, recording_state = 'pending'"_s << false;
    QTest::newRow("going on") << u"status = 'in_progress'"_s << false;
    QTest::newRow("judged") << u"review = 'good'"_s << false;
    QTest::newRow("heard") << u"is_heard = 1"_s << false;
}

void TestSigns::whatWaits()
{
    QFETCH(QString, change);
    QFETCH(bool, waits);
    save(made(u"a"_s, u"Hello"_s));
    QCOMPARE(waiting(), QStringList{u"a"_s}); // save() knows of the transcript
    run(u"update call_logs set "_s + change, {});
    QCOMPARE(waiting(), waits ? QStringList{u"a"_s} : QStringList());
    QCOMPARE(figures().count.count, qint64(waits));
}

void TestSigns::theMostPressingComesFirst()
{
    setWords(u"angry"_s);
    const auto add = [this](const QString &name, const QString &said, qint64 at) {
        MergedCall merged = made(name, said);
        merged.call.startedAt = Timestamp{at};
        save(merged);
    };
    add(u"older"_s, u"Hello"_s, 10);
    add(u"pressing, older"_s, u"I am angry"_s, 20);
    add(u"newer"_s, u"Hello"_s, 30);
    add(u"pressing, newer"_s, u"I am angry"_s, 40);
    add(u"most pressing"_s, u"angry, angry!"_s, 5);
    QCOMPARE(waiting(),
        (QStringList{u"most pressing"_s, u"pressing, newer"_s, u"pressing, older"_s, u"newer"_s,
            u"older"_s}));
    QCOMPARE(waiting(2), (QStringList{u"most pressing"_s, u"pressing, newer"_s}));
    QCOMPARE(figures().count, (CallCount{.count = 5, .isExact = true}));
    QCOMPARE(figures().seconds, 300.0);
}

void TestSigns::othersDoNotSeeThem()
{
    save(made(u"a"_s, u"Hello"_s));
    const auto others =
        m_temp->read([](Session &s) { return WaitingCalls(s).mostPressing(u"another"_s, 50); });
    QVERIFY(others.isEmpty());
    const auto none =
        m_temp->read([](Session &s) { return WaitingCalls(s).figures(u"another"_s); });
    QCOMPARE(none.count, CallCount());
    QCOMPARE(none.seconds, 0.0);
}

void TestSigns::whatIsHeardWaitsNoMore()
{
    const QString id = save(made(u"a"_s, u"Hello"_s));
    m_temp->write([id](Session &s) {
        return PlaybackRepository(s).add(id, u"listener"_s, {{.from = 1, .to = 2}}, {1});
    });
    QCOMPARE(waiting(), QStringList());
    save(made(u"a"_s, u"Hello"_s)); // the provider tells it again
    QCOMPARE(waiting(), QStringList());
}

void TestSigns::ofTwoRowsOfACallTheHeardOneCounts()
{
    const QString kept = save(made(u"a"_s, u"Hello"_s));
    const QString gone = save(made(u"b"_s, {}));
    m_temp->write([=](Session &s) {
        return PlaybackRepository(s)
            .add(gone, u"listener"_s, {{.from = 1, .to = 2}}, {1})
            .andThen(
                [&](const HeardRanges &) { return CallRepository(s).absorb(kept, gone, {1}); });
    });
    QCOMPARE(waiting(), QStringList());
}

void TestSigns::manyAreCountedUpToALimit()
{
    const QString id = save(made(u"a"_s, u"Hello"_s));
    m_temp->write([id](Session &s) { return copyCalls(s, id, 10'000); });
    QCOMPARE(figures().count, (CallCount{.count = 1000, .isExact = false})); // 1,001 wait
    run(u"update call_logs set review = 'good' where id = ?"_s, {id});
    QCOMPARE(figures().count, (CallCount{.count = 1000, .isExact = true}));
    QCOMPARE(figures().seconds, 60'000.0);
    QCOMPARE(waiting(200).size(), 200);
}

void TestSigns::theIndexServes_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("the most pressing") << mostPressingSql();
    QTest::newRow("how many") << waitingFiguresSql();
}

/** Nine of ten calls were heard, and none of those is looked at; nothing is sorted. */
void TestSigns::theIndexServes()
{
    QFETCH(QString, sql);
    const QString id = save(made(u"a"_s, u"Hello"_s));
    m_temp->write([id](Session &s) { return copyCalls(s, id, 10'000); });
    const auto rows = m_temp->write([&](Session &s) {
        const QString explain = onPostgres() ? u"explain "_s : u"explain query plan "_s;
        return s.query(explain + sql, {m_temp->organization.id, 50});
    });
    QStringList plan;
    for (const Row &row : rows)
        plan.append(onPostgres() ? row.text("QUERY PLAN"_L1) : row.text("detail"_L1));
    const QString text = plan.join(u'\n');
    QVERIFY2(text.contains(u"call_logs_waiting"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"SCAN call_logs"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"Seq Scan"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"B-TREE"_s) && !text.contains(u"Sort"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestSigns)
#include "tst_signs.moc"
