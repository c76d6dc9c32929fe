// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "core/json.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Receiver;

/** Notes about a call, whose recording is 12.5 seconds long here. */
class TestNotes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<Receiver>();
        m_token = m_receiver->tokenFor(Role::Reviewer);
        m_call = m_receiver->addRecorded("sound").id;
    }
    void cleanup() { m_receiver.reset(); }
    void areAddedAndListed();
    void areChanged();
    void markersAreNotesWithoutWords();
    void areDeleted();
    void areAudited();
    void badNotesAreExplained_data();
    void badNotesAreExplained();
    void writingNeedsThePermission();
    void notesOfOthersAreTheirs();
    void whatIsNotThereIsNotFound();
    void withoutAnAuditEntryNothingIsWritten();

private:
    [[nodiscard]] QString path(const QString &rest = {}) const
    {
        return u"/api/calls/"_s + m_call + u"/notes"_s + rest;
    }
    Answer add(const QByteArray &body, const QByteArray &token)
    {
        return m_receiver->send("POST", path(), {.token = token, .body = body});
    }
    QString added(const QByteArray &body)
    {
        return add(body, m_token).json().value(u"id"_s).toString();
    }
    Answer change(const QString &id, const QByteArray &body, const QByteArray &token)
    {
        return m_receiver->send("PATCH", path(u'/' + id), {.token = token, .body = body});
    }
    Answer remove(const QString &id, const QByteArray &token)
    {
        return m_receiver->send("DELETE", path(u'/' + id), {.token = token});
    }
    QJsonArray list()
    {
        const Answer answer = m_receiver->get(path(), m_receiver->tokenFor(Role::Viewer));
        return answer.json().value(u"items"_s).toArray();
    }
    static QJsonArray idsIn(const QJsonArray &notes)
    {
        QJsonArray ids;
        for (const QJsonValue &note : notes)
            ids.append(note[u"id"]);
        return ids;
    }

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_token;
    QString m_call;
};

void TestNotes::areAddedAndListed()
{
    QCOMPARE(m_receiver->get(path(), m_token).json(), (QJsonObject{{u"items"_s, QJsonArray()}}));
    const Answer first = add(R"({"text":" Call\u0007 back. ","atSeconds":3.25})", m_token);
    QCOMPARE(first.status, 200);
    const QJsonObject expected{{u"id"_s, first.json().value(u"id"_s)}, {u"text"_s, u"Call back."_s},
        {u"atSeconds"_s, 3.25}, {u"author"_s, u"Sample reviewer"_s},
        {u"createdAt"_s, m_receiver->clock.now().toString()}, {u"changedAt"_s, QJsonValue()},
        {u"canChange"_s, true}};
    QCOMPARE(first.json(), expected);
    m_receiver->clock.advance(1s);
    const Answer second = add(R"({"text":"Of the whole call"})", m_token);
    QCOMPARE(second.status, 200);
    QVERIFY(second.json().value(u"atSeconds"_s).isNull());
    const QJsonArray theirs{first.json()[u"id"], second.json()[u"id"]};
    QCOMPARE(idsIn(list()), theirs);
    QCOMPARE(list().at(0)[u"canChange"], QJsonValue(false)); // to one who may only read
}

void TestNotes::areChanged()
{
    const QString id = added(R"({"text":"a","atSeconds":3})");
    m_receiver->clock.advance(1h);
    const Answer text = change(id, R"({"text":"b"})", m_token);
    QCOMPARE(text.status, 200);
    QCOMPARE(text.json().value(u"text"_s), QJsonValue(u"b"_s));
    QCOMPARE(text.json().value(u"atSeconds"_s), QJsonValue(3));
    QCOMPARE(text.json().value(u"changedAt"_s), QJsonValue(m_receiver->clock.now().toString()));
    const Answer moment = change(id, R"({"atSeconds":null})", m_token);
    QCOMPARE(moment.json().value(u"text"_s), QJsonValue(u"b"_s));
    QVERIFY(moment.json().value(u"atSeconds"_s).isNull());
    QCOMPARE(idsIn(list()), QJsonArray{id});
}

void TestNotes::markersAreNotesWithoutWords()
{
    const QString id = added(R"({"atSeconds":3})");
    QCOMPARE(list().at(0)[u"text"], QJsonValue(QString()));
    QCOMPARE(change(id, R"({"atSeconds":null})", m_token).status, 400); // nothing would be left
    QCOMPARE(change(id, R"({"text":"b"})", m_token).json()[u"text"], QJsonValue(u"b"_s));
    QCOMPARE(change(id, R"({"text":""})", m_token).status, 200);
    QCOMPARE(list().at(0)[u"atSeconds"], QJsonValue(3));
}

void TestNotes::areDeleted()
{
    const QString id = added(R"({"text":"a"})");
    QCOMPARE(remove(id, m_token).status, 204);
    QCOMPARE(list(), QJsonArray());
    QCOMPARE(remove(id, m_token).status, 404);
}

void TestNotes::areAudited()
{
    const QString id = added(R"({"text":"Nobody else's business"})");
    change(id, R"({"text":"b"})", m_token);
    remove(id, m_token);
    QStringList actions;
    for (const database::AuditEvent &event : m_receiver->auditEvents()) {
        actions.append(event.action);
        QCOMPARE(event.callId, m_call);
        QCOMPARE(event.detail, (QJsonObject{{u"noteId"_s, id}}));
        QCOMPARE(event.actorName, u"Sample reviewer"_s);
    }
    QCOMPARE(actions, (QStringList{u"note.add"_s, u"note.change"_s, u"note.delete"_s}));
}

void TestNotes::badNotesAreExplained_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("says nothing") << QByteArray(R"({"text":"","atSeconds":null})");
    QTest::newRow("empty text") << QByteArray(R"({"text":" "})");
    QTest::newRow("number") << QByteArray(R"({"text":1})");
    QTest::newRow("long") << QByteArray(R"({"text":")" + QByteArray(4001, 'x') + R"("})");
    QTest::newRow("before") << QByteArray(R"({"text":"a","atSeconds":-1})");
    QTest::newRow("after") << QByteArray(R"({"text":"a","atSeconds":15})");
    QTest::newRow("word") << QByteArray(R"({"text":"a","atSeconds":"1"})");
    QTest::newRow("more") << QByteArray(R"({"text":"a","author":"x"})");
}

void TestNotes::badNotesAreExplained()
{
    QFETCH(QByteArray, body);
    const Answer answer = add(body, m_token);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json().value(u"detail"_s).toString().isEmpty());
    QCOMPARE(list(), QJsonArray());
}

void TestNotes::writingNeedsThePermission()
{
    const QByteArray body = R"({"text":"a"})";
    QCOMPARE(add(body, {}).status, 401);
    for (const Role role : {Role::Viewer, Role::Compliance})
        QCOMPARE(add(body, m_receiver->tokenFor(role)).status, 403);
    QCOMPARE(list(), QJsonArray());
}

void TestNotes::notesOfOthersAreTheirs()
{
    const QString id = added(R"({"text":"a"})");
    const QByteArray colleague = m_receiver->tokenFor(Role::Reviewer);
    QCOMPARE(change(id, R"({"text":"b"})", colleague).status, 403);
    QCOMPARE(remove(id, colleague).status, 403);
    QCOMPARE(list().at(0)[u"text"].toString(), u"a"_s);
    QCOMPARE(remove(id, m_receiver->tokenFor(Role::Admin)).status, 204);
}

void TestNotes::whatIsNotThereIsNotFound()
{
    QCOMPARE(change(newId(), R"({"text":"b"})", m_token).status, 404);
    QCOMPARE(change(u"x"_s, R"({"text":"b"})", m_token).status, 404);
    const QString id = added(R"({"text":"a"})");
    m_call = m_receiver->addRecorded("another").id;
    QCOMPARE(remove(id, m_token).status, 404); // of another call
    const Call theirs = m_receiver->addCall(
        RecordingState::None, m_receiver->clock.now(), m_receiver->addOrganization());
    m_call = theirs.id;
    QCOMPARE(add(R"({"text":"a"})", m_token).status, 404);
    QCOMPARE(m_receiver->get(path(), m_token).status, 404);
}

void TestNotes::withoutAnAuditEntryNothingIsWritten()
{
    const QString id = added(R"({"text":"a"})");
    m_receiver->blockAudit();
    QCOMPARE(add(R"({"text":"b"})", m_token).status, 503);
    QCOMPARE(change(id, R"({"text":"b"})", m_token).status, 503);
    QCOMPARE(remove(id, m_token).status, 503);
    QCOMPARE(list().size(), 1);
    QCOMPARE(list().at(0)[u"text"].toString(), u"a"_s);
}

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
