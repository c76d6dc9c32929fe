// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "database/viewrepository.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Receiver;

/** Saved views: words and filters under a name. */
class TestViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_receiver = std::make_unique<Receiver>();
        m_token = m_receiver->tokenFor(Role::Reviewer);
    }
    void cleanup() { m_receiver.reset(); }
    void areSavedListedChangedAndDeleted();
    void badViewsAreExplained_data();
    void badViewsAreExplained();
    void twoOfOneNameAreRefused();
    void moreThanTheLimitAreRefused();
    void rolesDecide();
    void viewsOfOthersAreTheirs();

private:
    Answer add(const QJsonObject &view, const QByteArray &token)
    {
        return m_receiver->send(
            "POST", u"/api/views"_s, {.token = token, .body = QJsonDocument(view).toJson()});
    }
    Answer change(const QString &id, const QJsonObject &view, const QByteArray &token)
    {
        return m_receiver->send(
            "PATCH", u"/api/views/"_s + id, {.token = token, .body = QJsonDocument(view).toJson()});
    }
    Answer remove(const QString &id, const QByteArray &token)
    {
        return m_receiver->send("DELETE", u"/api/views/"_s + id, {.token = token});
    }
    QJsonArray list(const QByteArray &token)
    {
        return m_receiver->get(u"/api/views"_s, token).json().value(u"items"_s).toArray();
    }
    QString added(const QString &name)
    {
        return add({{u"name"_s, name}}, m_token).json().value(u"id"_s).toString();
    }

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_token;
};

void TestViews::areSavedListedChangedAndDeleted()
{
    const QString query = u"unheard=true&direction=inbound&q=refund%20%22next%20week%22"_s;
    const Answer first = add({{u"name"_s, u"  To hear\n first "_s}, {u"query"_s, query},
                                 {u"span"_s, u"lastSevenDays"_s}},
        m_token);
    QCOMPARE(first.status, 200);
    const QJsonObject view = first.json();
    QCOMPARE(view.value(u"name"_s).toString(), u"To hear first"_s);
    QCOMPARE(view.value(u"query"_s).toString(), query);
    QVERIFY(view.value(u"canChange"_s).toBool());
    QVERIFY(view.value(u"changedAt"_s).isNull());
    added(u"All of 王 😀"_s);
    QCOMPARE(list(m_token).size(), 2);
    QCOMPARE(list(m_token).last().toObject(), view); // by name
    const QString id = view.value(u"id"_s).toString();
    const QJsonObject renamed = change(id, {{u"name"_s, u"A name"_s}}, m_token).json();
    QCOMPARE(renamed.value(u"name"_s).toString(), u"A name"_s);
    QCOMPARE(renamed.value(u"query"_s).toString(), query);
    QVERIFY(renamed.value(u"changedAt"_s).isString());
    QCOMPARE(list(m_token).first().toObject(), renamed);
    QCOMPARE(remove(id, m_token).status, 204);
    QCOMPARE(remove(id, m_token).status, 404);
    QCOMPARE(change(id, {{u"name"_s, u"Gone"_s}}, m_token).status, 404);
    QCOMPARE(list(m_token).size(), 1);
}

void TestViews::badViewsAreExplained_data()
{
    QTest::addColumn<QJsonObject>("view");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("no name") << QJsonObject{{u"query"_s, u"unheard=true"_s}};
    QTest::newRow("blank") << QJsonObject{{u"name"_s, u" \t "_s}};
    QTest::newRow("half a character") << QJsonObject{{u"name"_s, QString(QChar(0xD800))}};
    QTest::newRow("number") << QJsonObject{{u"name"_s, 7}};
    QTest::newRow("unknown field") << QJsonObject{{u"name"_s, u"a"_s}, {u"colour"_s, u"red"_s}};
    QTest::newRow("unknown filter")
        << QJsonObject{{u"name"_s, u"a"_s}, {u"query"_s, u"colour=red"_s}};
    QTest::newRow("bad words") << QJsonObject{{u"name"_s, u"a"_s}, {u"query"_s, u"q=-only"_s}};
    QTest::newRow("a place") << QJsonObject{{u"name"_s, u"a"_s}, {u"query"_s, u"cursor=x"_s}};
    QTest::newRow("a time") << QJsonObject{
        {u"name"_s, u"a"_s}, {u"query"_s, u"since=2026-11-22T00:00:00Z"_s}};
    QTest::newRow("not encoded") << QJsonObject{
        {u"name"_s, u"a"_s}, {u"query"_s, QString(u"outcome=a"_s + QChar(0))}};
    QTest::newRow("odd days") << QJsonObject{{u"name"_s, u"a"_s}, {u"span"_s, u"<b>today</b>"_s}};
    QTest::newRow("long") << QJsonObject{{u"name"_s, u"a"_s}, {u"query"_s, QString(5000, u'x')}};
}

void TestViews::badViewsAreExplained()
{
    QFETCH(const QJsonObject, view);
    const Answer answer = add(view, m_token);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json().value(u"detail"_s).toString().isEmpty());
    QVERIFY(list(m_token).isEmpty());
}

void TestViews::twoOfOneNameAreRefused()
{
    const QString first = added(u"Zoë hört"_s);
    const QString second = added(u"Other"_s);
    QCOMPARE(add({{u"name"_s, u"ZOË HÖRT"_s}}, m_token).status, 409);
    QCOMPARE(change(second, {{u"name"_s, u"zoë hört"_s}}, m_token).status, 409);
    QCOMPARE(change(first, {{u"name"_s, u"ZOË HÖRT"_s}}, m_token).status, 200); // its own
}

void TestViews::moreThanTheLimitAreRefused()
{
    for (int i = 0; i < mostViews; ++i)
        QVERIFY(!added(u"View %1"_s.arg(i)).isEmpty());
    QCOMPARE(add({{u"name"_s, u"One more"_s}}, m_token).status, 409);
    QCOMPARE(list(m_token).size(), mostViews);
}

void TestViews::rolesDecide()
{
    const QString id = added(u"Mine"_s);
    const QByteArray viewer = m_receiver->tokenFor(Role::Viewer);
    QCOMPARE(list(viewer).size(), 1);
    QVERIFY(!list(viewer).first()[u"canChange"].toBool());
    QCOMPARE(add({{u"name"_s, u"a"_s}}, viewer).status, 403);
    QCOMPARE(change(id, {{u"name"_s, u"a"_s}}, viewer).status, 403);
    QCOMPARE(remove(id, viewer).status, 403);
    const QByteArray colleague = m_receiver->tokenFor(Role::Reviewer);
    QVERIFY(!list(colleague).first()[u"canChange"].toBool());
    QCOMPARE(change(id, {{u"name"_s, u"a"_s}}, colleague).status, 403);
    QCOMPARE(remove(id, colleague).status, 403);
    QCOMPARE(m_receiver->get(u"/api/views"_s, {}).status, 401);
    QCOMPARE(remove(id, m_receiver->tokenFor(Role::Admin)).status, 204);
}

void TestViews::viewsOfOthersAreTheirs()
{
    const SavedView theirs{.id = newId(),
        .organizationId = m_receiver->addOrganization(),
        .name = u"Theirs"_s,
        .author = u"somebody"_s,
        .createdAt = m_receiver->clock.now()};
    auto save = [theirs](database::Session &session) {
        return database::ViewRepository(session).add(theirs);
    };
    QVERIFY(test::await(m_receiver->database->write(save)).ok());
    const QByteArray admin = m_receiver->tokenFor(Role::Admin);
    QVERIFY(list(admin).isEmpty());
    QCOMPARE(change(theirs.id, {{u"name"_s, u"a"_s}}, admin).status, 404);
    QCOMPARE(remove(theirs.id, admin).status, 404);
    QCOMPARE(add({{u"name"_s, u"Theirs"_s}}, admin).status, 200);
}

QTEST_GUILESS_MAIN(TestViews)
#include "tst_views.moc"
