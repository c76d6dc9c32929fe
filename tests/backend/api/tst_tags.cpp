// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "core/json.h"
#include "tests/backend/api/receiver.h"

#include <QJsonArray>
#include <QtTest>
#include <QWebSocket>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Receiver;

/** Tags of calls, and what people wrote, as ways to find them. */
class TestTags : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<Receiver>();
        m_token = m_receiver->tokenFor(Role::Reviewer);
        m_call = m_receiver->addRecorded("sound").id;
        m_other = m_receiver->addCall().id;
    }
    void cleanup() { m_receiver.reset(); }
    void areShownWithTheCall();
    void areAudited();
    void othersSeeThemLive();
    void areListed();
    void callsAreFoundByThem();
    void callsAreFoundByTheirNotes();
    void badWishesAreExplained_data();
    void badWishesAreExplained();
    void aRefusalCanBeSaidInAnotherLanguage();
    void needThePermission();
    void withoutAnAuditEntryNothingIsChanged();
    void whatIsOfOthersIsNotThere();

private:
    Answer change(const QByteArray &body, const QByteArray &token = {}, const QString &call = {})
    {
        return m_receiver->send("PATCH",
            u"/api/calls/%1/tags"_s.arg(call.isEmpty() ? m_call : call),
            {.token = token.isEmpty() ? m_token : token, .body = body});
    }
    static QStringList tagsIn(const QJsonValue &call)
    {
        return call[u"tags"_s].toVariant().toStringList();
    }
    QStringList tags()
    {
        return tagsIn(m_receiver->get(u"/api/calls/"_s + m_call, m_token).json());
    }
    QJsonArray listed(const QString &query)
    {
        return m_receiver->get(u"/api/calls?"_s + query, m_token)
            .json()
            .value(u"items"_s)
            .toArray();
    }
    QStringList found(const QString &query)
    {
        QStringList ids;
        for (const QJsonValue call : listed(query))
            ids.append(call[u"id"_s].toString());
        return ids;
    }
    QList<database::AuditEvent> entries()
    {
        QList<database::AuditEvent> all = m_receiver->auditEvents();
        all.removeIf([](const auto &event) { return event.action != u"call.tag"_s; });
        return all;
    }

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_token;
    QString m_call;
    QString m_other;
};

void TestTags::areShownWithTheCall()
{
    QCOMPARE(tags(), QStringList());
    const Answer answer = change(R"({"add":["  VIP ","Call\u202e back"]})");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json(), m_receiver->get(u"/api/calls/"_s + m_call, m_token).json());
    QCOMPARE(tags(), (QStringList{u"Call back"_s, u"VIP"_s}));
    for (const QJsonValue call : listed({}))
        QCOMPARE(tagsIn(call), call[u"id"_s].toString() == m_call ? tags() : QStringList());
    QCOMPARE(change(R"({"add":["New"],"remove":["vip"]})").status, 200);
    QCOMPARE(tags(), (QStringList{u"Call back"_s, u"New"_s}));
}

void TestTags::areAudited()
{
    QCOMPARE(change(R"({"add":["VIP"]})").status, 200);
    QCOMPARE(change(R"({"add":["vip"]})").status, 200); // nothing new
    QCOMPARE(change(R"({"add":["New"],"remove":["VIP","Never"]})").status, 200);
    const auto all = entries();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(1).callId, m_call);
    QCOMPARE(all.at(1).detail,
        (QJsonObject{{u"added"_s, QJsonArray{u"New"_s}}, {u"removed"_s, QJsonArray{u"VIP"_s}}}));
}

void TestTags::othersSeeThemLive()
{
    QWebSocket socket;
    QList<QJsonObject> messages;
    connect(&socket, &QWebSocket::textMessageReceived, this,
        [&](const QString &text) { messages << parseJsonObject(text.toUtf8()).valueOr({}); });
    QUrl url = m_receiver->url(u"/api/events"_s);
    url.setScheme(u"ws"_s);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_receiver->tokenFor(Role::Viewer));
    socket.open(request);
    QVERIFY(QTest::qWaitFor([&] { return messages.size() == 1; })); // the hello
    QCOMPARE(change(R"({"add":["VIP"]})").status, 200);
    QVERIFY(QTest::qWaitFor([&] { return messages.size() == 2; }));
    QCOMPARE(messages.at(1).value(u"type"_s).toString(), u"call_updated"_s);
    QCOMPARE(tagsIn(messages.at(1).value(u"data"_s)[u"call"]), QStringList{u"VIP"_s});
}

void TestTags::areListed()
{
    QCOMPARE(change(R"({"add":["One","Both"]})").status, 200);
    QCOMPARE(change(R"({"add":["Both"]})", {}, m_other).status, 200);
    const QJsonObject expected{{u"items"_s,
        QJsonArray{QJsonObject{{u"tag"_s, u"Both"_s}, {u"calls"_s, 2}},
            QJsonObject{{u"tag"_s, u"One"_s}, {u"calls"_s, 1}}}}};
    QCOMPARE(m_receiver->get(u"/api/tags"_s, m_receiver->tokenFor(Role::Viewer)).json(), expected);
}

void TestTags::callsAreFoundByThem()
{
    QCOMPARE(change(R"({"add":["Very important"]})").status, 200);
    QCOMPARE(change(R"({"add":["Other"]})", {}, m_other).status, 200);
    QCOMPARE(found(u"tag=VERY%20important"_s), QStringList{m_call});
    QCOMPARE(found(u"tag=nobody"_s), QStringList());
    QCOMPARE(found(u"tag=other&tag=very%20important"_s).size(), 2);
    QCOMPARE(found(u"q=important"_s), QStringList{m_call});
    const QJsonValue find = listed(u"q=important"_s).at(0)[u"found"_s][0];
    QCOMPARE(find[u"place"_s].toString(), u"tags"_s);
    QCOMPARE(find[u"marks"_s][0][u"start"_s].toInt(), 5);
    const Answer count = m_receiver->get(u"/api/calls/count?tag=other"_s, m_token);
    QCOMPARE(count.json().value(u"count"_s).toInt(), 1);
    QCOMPARE(change(R"({"remove":["very important"]})").status, 200);
    QCOMPARE(found(u"q=important"_s), QStringList());
}

void TestTags::callsAreFoundByTheirNotes()
{
    const QString path = u"/api/calls/%1/notes"_s.arg(m_call);
    const Answer added = m_receiver->send("POST", path,
        {.token = m_token, .body = R"({"text":"Wants the blue bicycle","atSeconds":3})"});
    QCOMPARE(added.status, 200);
    QCOMPARE(found(u"q=%22blue%20bicycle%22"_s), QStringList{m_call});
    const QJsonValue find = listed(u"q=bicycle"_s).at(0)[u"found"_s][0];
    QCOMPARE(find[u"place"_s].toString(), u"note"_s);
    QCOMPARE(find[u"startSeconds"_s].toDouble(), 3.0);
    QCOMPARE(found(u"hasNote=true"_s), QStringList{m_call});
    QCOMPARE(found(u"hasNote=false"_s), QStringList{m_other});
    const QString note = path + u'/' + added.json().value(u"id"_s).toString();
    QCOMPARE(
        m_receiver->send("PATCH", note, {.token = m_token, .body = R"({"text":"Red"})"}).status,
        200);
    QCOMPARE(found(u"q=bicycle"_s), QStringList());
    QCOMPARE(found(u"q=red"_s), QStringList{m_call});
    QCOMPARE(m_receiver->send("DELETE", note, {.token = m_token}).status, 204);
    QCOMPARE(found(u"q=red"_s), QStringList());
    QCOMPARE(found(u"hasNote=true"_s), QStringList());
}

void TestTags::badWishesAreExplained_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
        {"", "[]", "{}", R"({"add":"VIP"})", R"({"add":[1]})", R"({"add":[""]})",
            R"({"add":["\u202e"]})", R"({"tags":["VIP"]})", R"({"add":["a"],"x":1})",
            R"({"add":["VIP"],"remove":["vip"]})", R"({"remove":{"a":"b"}})"})
        QTest::newRow(*body ? body : "nothing") << QByteArray(body);
    QTest::newRow("too long") << QByteArray("{\"add\":[\"" + QByteArray(41, 'x') + "\"]}");
}

void TestTags::badWishesAreExplained()
{
    QFETCH(QByteArray, body);
    const Answer answer = change(body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json().value(u"detail"_s).toString().isEmpty());
    QCOMPARE(tags(), QStringList());
}

void TestTags::aRefusalCanBeSaidInAnotherLanguage()
{
    const QJsonObject problem = change(R"({"add":["VIP"],"remove":["vip"]})").json();
    QCOMPARE(problem.value(u"pattern"_s).toString(),
        u"The tag “%1” can’t be added and removed at once."_s);
    QCOMPARE(problem.value(u"values"_s).toArray(), (QJsonArray{u"VIP"_s}));
    QCOMPARE(problem.value(u"detail"_s).toString(),
        u"The tag “VIP” can’t be added and removed at once."_s);
}

void TestTags::needThePermission()
{
    QCOMPARE(change(R"({"add":["VIP"]})", m_receiver->tokenFor(Role::Viewer)).status, 403);
    QCOMPARE(m_receiver->get(u"/api/tags"_s).status, 401);
    QCOMPARE(tags(), QStringList());
}

void TestTags::withoutAnAuditEntryNothingIsChanged()
{
    m_receiver->blockAudit();
    QVERIFY(change(R"({"add":["VIP"]})").status >= 500);
    QCOMPARE(tags(), QStringList());
    QCOMPARE(found(u"tag=VIP"_s), QStringList());
}

void TestTags::whatIsOfOthersIsNotThere()
{
    const QString organization = m_receiver->addOrganization();
    const QString call = m_receiver->addCall(RecordingState::None, {}, organization).id;
    QCOMPARE(change(R"({"add":["VIP"]})", {}, call).status, 404);
    QCOMPARE(change(R"({"add":["VIP"]})", {}, newId()).status, 404);
    QCOMPARE(change(R"({"add":["VIP"]})", {}, u"x"_s).status, 404);
    const QJsonObject none{{u"items"_s, QJsonArray()}};
    QCOMPARE(m_receiver->get(u"/api/tags"_s, m_token).json(), none);
}

QTEST_GUILESS_MAIN(TestTags)
#include "tst_tags.moc"
