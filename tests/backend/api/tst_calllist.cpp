// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "database/callrepository.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Receiver;

/** The list of calls by filter, words and cursors. */
class TestCallList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<Receiver>();
        m_token = m_receiver->tokenFor(Role::Reviewer);
    }
    void cleanup() { m_receiver.reset(); }
    void badParametersAreNamed_data();
    void badParametersAreNamed();
    void callsAreNamedOneByOne();
    void aCursorOfAnotherListIsRefused();
    void filtersAreUnderstood();
    void hitsSayWhereTheWordsAre();
    void aPageWithAllCallsIsCounted();
    void pagesGoBothWays();
    void aListOpensAtACallOrATime();
    void aListOpensFarDown();
    void callsThatComeMeanwhileShiftNothing();
    void rankedPagesStandStill();
    void countsAreTheirOwnRequest();
    void hostileWordsAreOnlyWords_data();
    void hostileWordsAreOnlyWords();
    void wordsOfOthersAreNotFound();

private:
    QJsonObject list(const QString &query)
    {
        const Answer answer = m_receiver->get(u"/api/calls"_s + query, m_token);
        return answer.status == 200 ? answer.json() : QJsonObject{{u"failed"_s, answer.status}};
    }
    static QStringList ids(const QJsonObject &page)
    {
        QStringList ids;
        for (const QJsonValue item : page.value(u"items"_s).toArray())
            ids.append(item[u"id"_s].toString());
        return ids;
    }
    /** Calls of the last seconds with this transcript, newest first. */
    QStringList addCalls(int count, const QString &text, const QString &organizationId = {});

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_token;
};

QStringList TestCallList::addCalls(int count, const QString &text, const QString &organizationId)
{
    QStringList added;
    for (int i = 0; i < count; ++i) {
        MergedCall merged{.call = m_receiver->addCall(RecordingState::None,
                              m_receiver->clock.now() - i * 1s, organizationId),
            .transcript = {{.startSeconds = 1.5, .text = text}}};
        auto save = [merged](database::Session &session) {
            return database::CallRepository(session).save(merged);
        };
        added.append(test::await(m_receiver->database->write(save)).valueOr({}));
    }
    return added;
}

void TestCallList::badParametersAreNamed_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("name");
    const auto row = [](const QString &query, const QString &name) {
        QTest::newRow(qPrintable(query)) << query << name;
    };
    row(u"colour=red"_s, u"colour"_s);
    row(u"limit=0"_s, u"limit"_s);
    row(u"limit=1&limit=2"_s, u"limit"_s);
    row(u"id=7"_s, u"id"_s);
    row(QStringList(101, u"id="_s + newId()).join(u'&'), u"id"_s);
    row(u"since=yesterday"_s, u"since"_s);
    row(u"until=2026-11-22"_s, u"until"_s);
    row(u"direction=up"_s, u"direction"_s);
    row(u"number=+1"_s, u"number"_s);
    row(u"outcome="_s, u"outcome"_s);
    row(u"recordingState=lost"_s, u"recordingState"_s);
    row(u"unheard=1"_s, u"unheard"_s);
    row(u"unheard=true&unheard=true"_s, u"unheard"_s);
    row(u"review=great"_s, u"review"_s);
    row(u"tag="_s, u"tag"_s);
    row(u"hasNote=maybe"_s, u"hasNote"_s);
    row(u"shortest=-1"_s, u"shortest"_s);
    row(u"costFrom=nan"_s, u"costFrom"_s);
    row(u"hasTranscript=1"_s, u"hasTranscript"_s);
    row(u"sort=best"_s, u"sort"_s);
    row(u"sort=rank"_s, u"sort"_s);
    row(u"q=-only"_s, u"q"_s);
    row(u"from=there"_s, u"from"_s);
    row(u"from="_s + newId(), u"from"_s);
    row(u"cursor=abc"_s, u"cursor"_s);
    row(u"skip=-1"_s, u"skip"_s);
    row(u"skip=far"_s, u"skip"_s);
    row(u"skip=2&sort=rank&q=hello"_s, u"skip"_s);
    row(QStringList(21, u"assistant=x"_s).join(u'&'), u"assistant"_s);
}

void TestCallList::badParametersAreNamed()
{
    QFETCH(QString, query);
    QFETCH(QString, name);
    const Answer answer = m_receiver->get(u"/api/calls?"_s + query, m_token);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.json().value(u"detail"_s).toString().contains(u'"' + name + u'"'),
        answer.body.constData());
    const bool isOfList =
        QStringList{u"limit"_s, u"sort"_s, u"from"_s, u"cursor"_s, u"skip"_s}.contains(name);
    const Answer counted = m_receiver->get(u"/api/calls/count?"_s + query, m_token);
    QCOMPARE(counted.status, 400);
    QVERIFY(isOfList == counted.body.contains("is not a parameter") || name == "colour"_L1);
}

void TestCallList::callsAreNamedOneByOne()
{
    const QStringList added = addCalls(4, u"hello"_s);
    const QString strange = addCalls(1, u"hello"_s, m_receiver->addOrganization()).first();
    const QJsonObject page =
        list(u"?id=%1&id=%2&id=%3"_s.arg(added.at(2), added.at(0).toUpper(), strange));
    QStringList found;
    for (const QJsonValue &item : page.value(u"items"_s).toArray())
        found.append(item[u"id"_s].toString());
    QCOMPARE(found, (QStringList{added.at(0), added.at(2)}));
}

void TestCallList::aCursorOfAnotherListIsRefused()
{
    addCalls(3, u"hello"_s);
    const QString cursor = list(u"?limit=1&q=hello"_s).value(u"nextCursor"_s).toString();
    QVERIFY(!cursor.isEmpty());
    for (const QString &other : {u"?limit=1"_s, u"?limit=1&q=help"_s,
             u"?limit=1&q=hello&sort=rank"_s, u"?limit=1&q=hello&direction=web"_s})
        QCOMPARE(list(other + u"&cursor="_s + cursor).value(u"failed"_s).toInt(), 400);
    QCOMPARE(ids(list(u"?limit=2&q=hello&cursor="_s + cursor)).size(), 2);
}

void TestCallList::filtersAreUnderstood()
{
    const QStringList all = addCalls(2, u"hello"_s);
    for (const QString &mine : {u"number=%2B1%205-55.01%2800%29"_s, u"hasTranscript=true"_s,
             u"recordingState=none&recordingState=failed"_s, u"since=2020-01-01T00:00:00Z"_s})
        QCOMPARE(ids(list(u'?' + mine)), all);
    for (const QString &nobodys : {u"number=999"_s, u"hasTranscript=false"_s,
             u"recordingState=failed"_s, u"until=2020-01-01T00:00:00%2B01:00"_s,
             u"assistant=nobody"_s, u"longest=0.5&shortest=0.1"_s})
        QCOMPARE(ids(list(u'?' + nobodys)), QStringList());
}

void TestCallList::hitsSayWhereTheWordsAre()
{
    addCalls(1, u"please send the invoice"_s);
    const QJsonObject page = list(u"?q=%22the%20invoice%22"_s);
    const QJsonArray found = page.value(u"items"_s)[0][u"found"_s].toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][u"place"_s].toString(), u"transcript"_s);
    QCOMPARE(found[0][u"turn"_s].toInt(-1), 0);
    QCOMPARE(found[0][u"startSeconds"_s].toDouble(), 1.5);
    QCOMPARE(found[0][u"marks"_s][0][u"start"_s].toInt(), 12);
    QCOMPARE(found[0][u"marks"_s][0][u"length"_s].toInt(), 11);
    QVERIFY(page.contains(u"estimate"_s));
    QVERIFY(!list({}).value(u"items"_s)[0].toObject().contains(u"found"_s));
}

void TestCallList::aPageWithAllCallsIsCounted()
{
    addCalls(3, u"hello there"_s);
    const QJsonObject three{{u"count"_s, 3}, {u"exact"_s, true}};
    for (const QString &query : {QString(), u"?limit=3"_s, u"?q=hello%20there"_s,
             u"?q=hello&sort=rank"_s, u"?hasTranscript=true&q=hello"_s})
        QCOMPARE(list(query).value(u"estimate"_s).toObject(), three);
    for (const QString &part :
        {u"?skip=2"_s, u"?skip=5"_s, QString(u"?from="_s + ids(list({})).last())}) {
        const QJsonObject tail = list(part); // says nothing of those before
        QVERIFY(tail.contains(u"estimate"_s));
        const QJsonObject guess = tail.value(u"estimate"_s).toObject();
        QVERIFY(guess.isEmpty() || !guess.value(u"exact"_s).toBool() || guess == three);
    }
    const QJsonObject none{{u"count"_s, 0}, {u"exact"_s, true}};
    QCOMPARE(list(u"?q=nobody"_s).value(u"estimate"_s).toObject(), none);
    const QJsonObject part = list(u"?limit=2&q=hello%20there"_s);
    QVERIFY(part.contains(u"estimate"_s));
    QVERIFY(part.value(u"estimate"_s).toObject() != three); // it would take as long as counting
}

void TestCallList::pagesGoBothWays()
{
    const QStringList all = addCalls(5, u"hello"_s);
    for (const QString &query :
        {u"?limit=2"_s, u"?limit=2&q=hello"_s, u"?limit=2&q=hello&sort=rank"_s}) {
        const bool isRanked = query.contains(u"rank");
        const QString on = query + u"&cursor="_s;
        const QJsonObject first = list(query);
        QVERIFY(first.value(u"previousCursor"_s).isNull());
        const QJsonObject second = list(on + first.value(u"nextCursor"_s).toString());
        QVERIFY(!second.contains(u"estimate"_s));
        const QJsonObject third = list(on + second.value(u"nextCursor"_s).toString());
        QCOMPARE(ids(first) + ids(second) + ids(third), all);
        QVERIFY(third.value(u"nextCursor"_s).isNull());
        const QJsonObject back = list(on + third.value(u"previousCursor"_s).toString());
        QCOMPARE(ids(back), ids(second));
        const QJsonObject begin = list(on + back.value(u"previousCursor"_s).toString());
        QCOMPARE(ids(begin), ids(first));
        QVERIFY(begin.value(u"previousCursor"_s).isNull());
        QCOMPARE(begin.contains(u"rankedNewestOnly"_s), isRanked);
    }
}

void TestCallList::aListOpensAtACallOrATime()
{
    const QStringList all = addCalls(5, u"hello"_s);
    const QJsonObject here = list(u"?limit=2&from="_s + all.at(2));
    QCOMPARE(ids(here), all.mid(2, 2));
    const QString back = here.value(u"previousCursor"_s).toString();
    QCOMPARE(ids(list(u"?limit=2&cursor="_s + back)), all.mid(0, 2));
    const QString time = (m_receiver->clock.now() - 2500ms).toString();
    QCOMPARE(ids(list(u"?limit=9&from="_s + time)), all.mid(3));
    QCOMPARE(ids(list(u"?limit=9&q=hello&from="_s + time)), all.mid(3));
}

void TestCallList::aListOpensFarDown()
{
    const QStringList all = addCalls(7, u"hello"_s);
    for (const QString &words : {QString(), u"&q=hello"_s, u"&recordingState=none"_s}) {
        const QJsonObject here = list(u"?limit=2&skip=3"_s + words);
        QCOMPARE(ids(here), all.mid(3, 2));
        const QString back = here.value(u"previousCursor"_s).toString();
        QCOMPARE(ids(list(u"?limit=2%1&cursor=%2"_s.arg(words, back))), all.mid(1, 2));
        const QString on = here.value(u"nextCursor"_s).toString();
        QCOMPARE(ids(list(u"?limit=9%1&cursor=%2"_s.arg(words, on))), all.mid(5));
        QCOMPARE(ids(list(u"?limit=9&skip=6"_s + words)), all.mid(6));
        QVERIFY(ids(list(u"?limit=9&skip=7"_s + words)).isEmpty());
        QVERIFY(ids(list(u"?limit=9&skip=8"_s + words)).isEmpty());
        QCOMPARE(ids(list(u"?limit=2&skip=2&from=%1"_s.arg(all.at(1)) + words)), all.mid(3, 2));
        QCOMPARE(
            list(u"?limit=2&skip=1&cursor=%1"_s.arg(on) + words).value(u"failed"_s).toInt(), 400);
    }
}

void TestCallList::callsThatComeMeanwhileShiftNothing()
{
    const QStringList all = addCalls(4, u"hello"_s);
    const QJsonObject first = list(u"?limit=2"_s);
    m_receiver->clock.advance(1h);
    const QStringList newer = addCalls(1, u"hello"_s);
    QCOMPARE(
        ids(list(u"?limit=2&cursor="_s + first.value(u"nextCursor"_s).toString())), all.mid(2));
    const QJsonObject here = list(u"?limit=2&from="_s + all.first());
    const QString back = here.value(u"previousCursor"_s).toString();
    QCOMPARE(ids(list(u"?limit=2&cursor="_s + back)), newer);
}

void TestCallList::rankedPagesStandStill()
{
    const QStringList all = addCalls(4, u"hello"_s);
    const QJsonObject first = list(u"?limit=2&q=hello&sort=rank"_s);
    QCOMPARE(first.value(u"rankedNewestOnly"_s).toBool(true), false);
    m_receiver->clock.advance(1h);
    addCalls(1, u"hello hello hello"_s);
    const QString next = first.value(u"nextCursor"_s).toString();
    const QStringList second = ids(list(u"?limit=2&q=hello&sort=rank&cursor="_s + next));
    QCOMPARE(ids(first) + second, all);
}

void TestCallList::countsAreTheirOwnRequest()
{
    addCalls(3, u"hello"_s);
    addCalls(2, u"goodbye"_s);
    const auto count = [this](const QString &query) {
        return m_receiver->get(u"/api/calls/count"_s + query, m_token).body;
    };
    QCOMPARE(count({}), "{\"count\":5,\"exact\":true}");
    QCOMPARE(count(u"?q=hello"_s), "{\"count\":3,\"exact\":true}");
    QCOMPARE(count(u"?q=hello&hasTranscript=false"_s), "{\"count\":0,\"exact\":true}");
    QCOMPARE(m_receiver->get(u"/api/calls/count"_s).status, 401);
}

void TestCallList::hostileWordsAreOnlyWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("open quotation mark") << u"\"hello"_s;
    QTest::newRow("FTS5") << u"hello\" OR body:* NEAR(\"a\" b) {body}: ^x"_s;
    QTest::newRow("tsquery") << u"hello:*AB & !('x' <2> y) | \\'"_s;
    QTest::newRow("SQL") << u"'); drop table call_logs; --"_s;
    QTest::newRow("format") << u"%1 %2 ? ?1 $1 :a"_s;
    QTest::newRow("nul") << QString(u"hello"_s + QChar(u'\0'));
    QTest::newRow("many") << u"x "_s.repeated(5000);
    QTest::newRow("surrogates") << QString(QChar(0xd800)).repeated(10);
    QTest::newRow("scripts")
        << u"\u4f1a\u8b70 \u0645\u0631\u062d\u0628\u0627 \u0e2a\u0e27\u0e31\u0e2a"_s;
}

void TestCallList::hostileWordsAreOnlyWords()
{
    QFETCH(QString, words);
    const QStringList all = addCalls(1, u"hello"_s);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(words));
    for (const QString &rest : {QString(), u"&sort=rank"_s}) {
        const int status = m_receiver->get(u"/api/calls?q="_s + encoded + rest, m_token).status;
        QVERIFY2(status == 200 || status == 400, qPrintable(QString::number(status)));
    }
    QCOMPARE(ids(list(u"?q=hello"_s)), all);
}

void TestCallList::wordsOfOthersAreNotFound()
{
    addCalls(2, u"hello"_s, m_receiver->addOrganization());
    QCOMPARE(ids(list(u"?q=hello"_s)), QStringList());
    QCOMPARE(ids(list(u"?q=hello&sort=rank"_s)), QStringList());
    QCOMPARE(m_receiver->get(u"/api/calls/count?q=hello"_s, m_token).body,
        "{\"count\":0,\"exact\":true}");
}

QTEST_GUILESS_MAIN(TestCallList)
#include "tst_calllist.moc"
