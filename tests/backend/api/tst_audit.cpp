// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/erasure.h"
#include "core/identifier.h"
#include "database/auditfinder.h"
#include "database/callrepository.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/auditlog.h"
#include "tests/support/await.h"
#include "tests/support/databaseoptions.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::AuditEvent;
using database::Session;

namespace {

Timestamp at(const QString &text)
{
    return Timestamp::fromString(text).value();
}

} // namespace

/** The routes that show the audit log and have it checked. */
class TestAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_receiver.reset(); }
    void showsAnEntryWhole();
    void saysWhatWasErased();
    void theListenerBehindALinkIsNamed();
    void findsWhatIsAskedFor_data();
    void findsWhatIsAskedFor();
    void pagesAreTheWholeListOnce();
    void newEntriesShiftNoPage();
    void lookingIsAnEntryOnce();
    void nothingIsShownUnrecorded();
    void wrongRequestsAreToldWhatIsWrong();
    void aCursorServesOneFilter();
    void onlyThoseMay_data();
    void onlyThoseMay();
    void othersAreNeverShown();
    void summarySaysWhatThereIs();
    void aCallShowsItsOwn();
    void rareEntriesAreFoundBehindManyOthers();
    void aSoundLogIsUnbroken();
    void theFirstWrongEntryIsNamed();
    void oneCheckAtATime();
    void aCheckIsKnownAfterARestart();

private:
    /** Numbered from 1 in the order they are added, with a minute between. */
    void add(AuditEvent event);
    void addSome();
    [[nodiscard]] QJsonObject json(const QString &path)
    {
        return m_receiver->get(path, m_owner).json();
    }
    /** Of what is shown, without that it was looked at. */
    QList<int> shown(const QString &query);
    void disarm();
    QJsonObject verified();

    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_owner;
    Call m_call;
};

void TestAudit::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_receiver->clock.set(at(u"2026-11-22T09:00:00Z"_s));
    m_owner = m_receiver->tokenFor(Role::Owner);
}

void TestAudit::add(AuditEvent event)
{
    m_receiver->clock.advance(1min);
    if (event.organizationId.isEmpty())
        event.organizationId = m_receiver->organizationId;
    event.at = m_receiver->clock.now();
    auto write = [event](Session &session) { return auditLog()->append(session, event); };
    if (const auto done = await(m_receiver->database->write(write)); !done)
        qFatal("%s", qPrintable(done.error().message));
}

void TestAudit::addSome()
{
    m_call = m_receiver->addRecorded("0123456789");
    m_call.customer = {.name = u"José Álvarez"_s, .number = u"+44 20 7946 0123"_s};
    auto save = [call = m_call](Session &session) {
        return database::CallRepository(session).save({.call = call});
    };
    QVERIFY(await(m_receiver->database->write(save)));
    add({.actor = u"t1"_s,
        .actorName = u"Maria Ortega"_s,
        .action = u"recording.play"_s,
        .callId = m_call.id,
        .ipAddress = u"203.0.113.7"_s,
        .userAgent = u"Earshot/1.0 (Windows)"_s,
        .durationSeconds = 171,
        .detail = {{u"sizeBytes"_s, 10}}});
    add({.actor = u"t2"_s,
        .actorName = u"Zoë Äbert"_s,
        .action = u"recording.download"_s,
        .callId = m_call.id,
        .ipAddress = u"203.0.113.8"_s,
        .userAgent = u"curl/8.0 100%_sure"_s});
    add({.actor = u"t1"_s,
        .actorName = u"Maria Ortega"_s,
        .action = u"recording.download"_s,
        .callId = u"11111111-2222-4333-8444-555555555555"_s,
        .ipAddress = u"2001:db8::7"_s,
        .userAgent = u"Earshot/1.0 (Linux)"_s});
    add({.actor = u"system"_s, .action = u"object.deleted"_s, .detail = {{u"path"_s, u"a/b"_s}}});
}

QList<int> TestAudit::shown(const QString &query)
{
    const Answer answer = m_receiver->get(u"/api/audit"_s + query, m_owner);
    if (answer.status != 200)
        return {-answer.status};
    QList<int> all;
    for (const QJsonValue &item : answer.json().value(u"items").toArray()) {
        if (item[u"action"].toString() != u"audit.list"_s)
            all.append(item[u"seq"].toInt());
    }
    return all;
}

void TestAudit::saysWhatWasErased()
{
    addSome();
    const audit::Entry draft{{.organizationId = m_receiver->organizationId,
                                 .at = m_receiver->clock.now(),
                                 .actor = u"t1"_s},
        auditLog()};
    auto erase = [draft](Session &session) -> Result<qint64> {
        if (const auto done = audit::eraseParts(session, draft, {1}, audit::Part::Detail); !done)
            return done;
        return audit::eraseParts(session, draft, {1}, audit::Part::Origin);
    };
    QVERIFY(await(m_receiver->database->write(erase)).ok());
    const QJsonArray items = json(u"/api/audit?action=recording.play"_s).value(u"items").toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.at(0)[u"erased"], (QJsonArray{u"origin"_s, u"detail"_s}));
    QCOMPARE(items.at(0)[u"detail"], QJsonObject());
    QVERIFY(items.at(0)[u"ipAddress"].isNull());
    QCOMPARE(items.at(0)[u"actorName"], u"Maria Ortega"_s);
    const QJsonArray notes = json(u"/api/audit?action=audit.erased"_s).value(u"items").toArray();
    QCOMPARE(notes.size(), 2);
    const QJsonArray detail{1, u"detail"_s};
    QCOMPARE(notes.at(1)[u"detail"].toObject().value(u"parts"), QJsonArray{detail});
    QVERIFY(notes.at(1)[u"erased"].isUndefined());
}

void TestAudit::showsAnEntryWhole()
{
    addSome();
    const QJsonArray items = json(u"/api/audit?action=recording.play"_s).value(u"items").toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.at(0).toObject(),
        (QJsonObject{{u"seq"_s, 1}, {u"at"_s, u"2026-11-22T09:01:00.000Z"_s}, {u"actor"_s, u"t1"_s},
            {u"actorName"_s, u"Maria Ortega"_s}, {u"action"_s, u"recording.play"_s},
            {u"callId"_s, m_call.id}, {u"caller"_s, u"José Álvarez"_s},
            {u"number"_s, u"+44 20 7946 0123"_s}, {u"direction"_s, u"inbound"_s},
            {u"recordingSeconds"_s, 12.5}, {u"ipAddress"_s, u"203.0.113.7"_s},
            {u"userAgent"_s, u"Earshot/1.0 (Windows)"_s}, {u"durationSeconds"_s, 171},
            {u"detail"_s, QJsonObject{{u"sizeBytes"_s, 10}}}}));
    // Of a call that is not there, and of nobody's: what is not known is null.
    const QJsonArray all = json(u"/api/audit"_s).value(u"items").toArray();
    for (const QString &name :
        {u"actorName"_s, u"callId"_s, u"caller"_s, u"ipAddress"_s, u"userAgent"_s})
        QVERIFY2(all.at(2)[name].isNull(), qPrintable(name));
    QVERIFY(all.at(3)[u"caller"].isNull() && all.at(3)[u"callId"].isString());
}

/** Whoever asked for a link is named where its bytes leave, also by another receiver. */
void TestAudit::theListenerBehindALinkIsNamed()
{
    addSome();
    add({.actor = u"t2"_s, .action = u"recording.link_used"_s, .callId = m_call.id});
    const QJsonArray used =
        json(u"/api/audit?action=recording.link_used"_s).value(u"items").toArray();
    QCOMPARE(used.at(0)[u"actorName"].toString(), u"Zoë Äbert"_s);
    const QString path = u"/api/calls/%1/recording"_s.arg(m_call.id);
    const QUrl link(json(path).value(u"url").toString());
    QCOMPARE(m_receiver->get(link.path()).status, 200);
    const AuditEvent last = m_receiver->auditEvents().constLast();
    QCOMPARE(last.action, u"recording.link_used"_s);
    QCOMPARE(last.actorName, u"Sample owner"_s);
}

void TestAudit::findsWhatIsAskedFor_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const QString &query, const QList<int> &expected) {
        QTest::newRow(qPrintable(query)) << query << expected;
    };
    row(u""_s, {4, 3, 2, 1});
    row(u"?person=Maria%20Ortega"_s, {3, 1});
    row(u"?person=system"_s, {4});
    row(u"?person=t1"_s, {});
    row(u"?action=recording.download"_s, {3, 2});
    row(u"?action=no.such_thing"_s, {});
    row(u"?action=recording.download&person=Maria%20Ortega"_s, {3});
    row(u"?call=11111111-2222-4333-8444-555555555555"_s, {3});
    row(u"?call=11111111-2222-4333-8444-555555555555&action=recording.play"_s, {});
    row(u"?address=203.0.113.7"_s, {1});
    row(u"?address=2001:DB8:0::7"_s, {3});
    row(u"?address=203.0.113.7&person=Nobody"_s, {});
    row(u"?client=EARSHOT"_s, {3, 1});
    row(u"?client=100%25_"_s, {2});
    row(u"?client=1_0"_s, {});
    row(u"?number=79460123"_s, {2, 1});
    row(u"?number=%2B442079460123"_s, {2, 1});
    row(u"?number=7946"_s, {});
    row(u"?from=2026-11-22T09:02:00Z"_s, {4, 3, 2});
    row(u"?to=2026-11-22T09:02:00Z"_s, {1});
    row(u"?from=2026-11-22T10:02:00%2B01:00&to=2026-11-22T09:03:00Z"_s, {2});
    row(u"?from=2026-11-22T09:03:00Z&to=2026-11-22T09:02:00Z"_s, {});
    row(u"?from=2026-11-22T09:02:00Z&action=recording.download&to=2026-11-22T09:03:00Z"_s, {2});
    row(u"?q=ortega"_s, {3, 1});
    row(u"?q=ZO%C3%8B"_s, {2});
    row(u"?q=%C3%A4BERT"_s, {2});
    row(u"?q=%C3%A1lvarez"_s, {2, 1});
    row(u"?q=%2B44%2020%207946%200123"_s, {2, 1});
    row(u"?q=0123"_s, {2, 1});
    row(u"?q=203.0"_s, {2, 1});
    row(u"?q=203.0.113.8"_s, {2});
    row(u"?q=2001:db8::7"_s, {3});
    row(u"?q=11111111-2222-4333-8444-555555555555"_s, {3});
    row(u"?q=%25"_s, {});
    row(u"?q=_"_s, {});
    row(u"?q=%27%20or%201%3D1%20--"_s, {});
    row(u"?q=%00"_s, {-400});
    row(u"?q=ortega&action=recording.play"_s, {1});
    row(u"?limit=2"_s, {4});
}

void TestAudit::findsWhatIsAskedFor()
{
    QFETCH(QString, query);
    addSome();
    QTEST(shown(query), "expected");
}

void TestAudit::pagesAreTheWholeListOnce()
{
    addSome();
    for (const QString &filter : {u"client=e"_s, u"person=Maria%20Ortega"_s, u"limit=1"_s}) {
        const QString query =
            u"/api/audit?"_s + (filter.startsWith(u"limit") ? filter : filter + u"&limit=1");
        QList<int> seen;
        QString cursor;
        for (int i = 0; i < 20 && (i == 0 || !cursor.isEmpty()); ++i) {
            const QJsonObject page = json(cursor.isEmpty() ? query : query + u"&cursor=" + cursor);
            for (const QJsonValue &item : page.value(u"items").toArray())
                seen.append(item[u"seq"].toInt());
            cursor = page.value(u"nextCursor").toString();
            QCOMPARE(page.value(u"lookedTo").isNull(), cursor.isEmpty());
        }
        QVERIFY(cursor.isEmpty() && !seen.isEmpty());
        QVERIFY(std::is_sorted(seen.rbegin(), seen.rend()));
        QCOMPARE(QSet<int>(seen.begin(), seen.end()).size(), seen.size());
    }
}

void TestAudit::newEntriesShiftNoPage()
{
    addSome();
    const QJsonObject first = json(u"/api/audit?limit=3"_s);
    QCOMPARE(first.value(u"items").toArray().size(), 3);
    add({.actor = u"t3"_s, .action = u"recording.play"_s});
    QCOMPARE(
        shown(u"?limit=3&cursor="_s + first.value(u"nextCursor").toString()), (QList<int>{2, 1}));
}

void TestAudit::lookingIsAnEntryOnce()
{
    addSome();
    const auto looks = [this] {
        QList<QJsonObject> details;
        for (const AuditEvent &event : m_receiver->auditEvents()) {
            if (event.action == u"audit.list"_s)
                details.append(event.detail);
        }
        return details;
    };
    const QJsonObject first = json(u"/api/audit?limit=1"_s);
    QCOMPARE(first.value(u"items").toArray().at(0)[u"action"].toString(), u"audit.list"_s);
    (void)json(u"/api/audit?limit=1&cursor="_s + first.value(u"nextCursor").toString());
    (void)json(u"/api/audit"_s);
    QCOMPARE(looks(), (QList<QJsonObject>{{}}));
    (void)json(u"/api/audit?person=Maria%20Ortega&action=recording.play"_s);
    (void)json(u"/api/audit?action=recording.play&person=Maria%20Ortega"_s);
    const QJsonObject filter{{u"person"_s, u"Maria Ortega"_s}, {u"action"_s, u"recording.play"_s}};
    QCOMPARE(looks(), (QList<QJsonObject>{{}, filter}));
    m_receiver->clock.advance(9min);
    (void)json(u"/api/audit"_s);
    QCOMPARE(looks().size(), 2);
    m_receiver->clock.advance(2min);
    (void)json(u"/api/audit"_s);
    QCOMPARE(looks().size(), 3);
    (void)m_receiver->get(u"/api/audit"_s, m_receiver->tokenFor(Role::Compliance));
    QCOMPARE(looks().size(), 4);
    (void)m_receiver->get(u"/api/audit?limit=0"_s, m_owner);
    QCOMPARE(looks().size(), 4);
}

void TestAudit::nothingIsShownUnrecorded()
{
    addSome();
    m_receiver->blockAudit();
    QCOMPARE(m_receiver->get(u"/api/audit"_s, m_owner).status, 503);
    const QString activity = u"/api/calls/%1/activity"_s.arg(m_call.id);
    QCOMPARE(m_receiver->get(activity, m_owner).status, 503);
}

void TestAudit::wrongRequestsAreToldWhatIsWrong()
{
    const auto row = [this](const QString &query, const QString &named) {
        const Answer answer = m_receiver->get(u"/api/audit?"_s + query, m_owner);
        const QString detail = answer.json().value(u"detail").toString();
        QVERIFY2(answer.status == 400, qPrintable(query));
        QVERIFY2(detail.contains(QString(u'"' + named + u'"')), qPrintable(query + detail));
    };
    for (const QString &time : {u""_s, u"x"_s, u"2026-11-22"_s, u"2026-13-40T00:00:00Z"_s}) {
        row(u"from="_s + time, u"from"_s);
        row(u"to="_s + time, u"to"_s);
    }
    for (const QString &name : {u"person"_s, u"client"_s, u"q"_s}) {
        row(name + u"="_s, name);
        row(name + u"=%20%20"_s, name);
        row(name + u"="_s + QString(201, u'x'), name);
        row(name + u"=a&"_s + name + u"=a"_s, name);
    }
    for (const QString &action : {u""_s, u"Play"_s, u"a..b"_s, u"a.b%27"_s, u".a"_s, u"a."_s})
        row(u"action="_s + action, u"action"_s);
    for (const QString &call : {u""_s, u"1"_s, u"11111111-2222-4333-8444-55555555555g"_s})
        row(u"call="_s + call, u"call"_s);
    for (const QString &address : {u""_s, u"7"_s, u"1.2.3"_s, u"1.2.3.256"_s, u"fe80::1%251"_s,
             u"203.0.113.0/24"_s, u"localhost"_s})
        row(u"address="_s + address, u"address"_s);
    for (const QString &number : {u""_s, u"12"_s, u"abc"_s})
        row(u"number="_s + number, u"number"_s);
    for (const QString &limit : {u"0"_s, u"-1"_s, u"x"_s, u"1.5"_s, u"99999999999"_s})
        row(u"limit="_s + limit, u"limit"_s);
    for (const QString &cursor : {u""_s, u"x"_s, u"MTIz"_s, u"%2B%2F"_s, QString(5000, u'A')})
        row(u"cursor="_s + cursor, u"cursor"_s);
    row(u"action=a&action=b"_s, u"action"_s);
    row(u"organization=x"_s, u"organization"_s);
    QVERIFY(m_receiver->auditEvents().isEmpty());
}

void TestAudit::aCursorServesOneFilter()
{
    addSome();
    const QString cursor = json(u"/api/audit?limit=1"_s).value(u"nextCursor").toString();
    QVERIFY(!cursor.isEmpty());
    QCOMPARE(shown(u"?action=recording.play&cursor="_s + cursor), QList<int>{-400});
    QVERIFY(!shown(u"?cursor="_s + cursor).isEmpty());
}

void TestAudit::onlyThoseMay_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("expected");
    QTest::newRow("owner") << Role::Owner << 200;
    QTest::newRow("admin") << Role::Admin << 200;
    QTest::newRow("compliance") << Role::Compliance << 200;
    QTest::newRow("reviewer") << Role::Reviewer << 403;
    QTest::newRow("viewer") << Role::Viewer << 403;
}

void TestAudit::onlyThoseMay()
{
    QFETCH(Role, role);
    QFETCH(int, expected);
    addSome();
    const QByteArray token = m_receiver->tokenFor(role);
    const QString path = u"/api/audit"_s;
    const QString activity = u"/api/calls/%1/activity"_s.arg(m_call.id);
    for (const QString &each :
        QStringList{path, path + u"/summary"_s, path + u"/verify"_s, activity}) {
        QCOMPARE(m_receiver->get(each, token).status, expected);
        QCOMPARE(m_receiver->get(each).status, 401);
    }
    const int begun = expected == 200 ? 202 : expected;
    QCOMPARE(m_receiver->send("POST", path + u"/verify"_s, {.token = token}).status, begun);
    QCOMPARE(m_receiver->send("DELETE", path + u"/verify"_s, {.token = token}).status, expected);
    QCOMPARE(m_receiver->send("POST", path + u"/verify"_s, {}).status, 401);
    QCOMPARE(m_receiver->send("DELETE", path + u"/verify"_s, {}).status, 401);
}

void TestAudit::othersAreNeverShown()
{
    const QString others = m_receiver->addOrganization();
    const Call call = m_receiver->addCall(RecordingState::None, {}, others);
    add({.organizationId = others,
        .actor = u"t9"_s,
        .actorName = u"Somebody else"_s,
        .action = u"recording.play"_s,
        .callId = call.id,
        .ipAddress = u"203.0.113.7"_s,
        .userAgent = u"Other/1.0"_s});
    // An entry of ours that names a call of theirs says nothing of it.
    add({.actor = u"t1"_s, .action = u"recording.play"_s, .callId = call.id});
    for (const QString &query : {u"?person=Somebody%20else"_s, u"?address=203.0.113.7"_s,
             u"?client=other"_s, u"?q=somebody"_s, u"?q=Sample%20caller"_s, u"?number=5550100"_s})
        QCOMPARE(shown(query), QList<int>());
    QCOMPARE(shown(u"?call="_s + call.id), QList<int>{1});
    const QJsonArray items = json(u"/api/audit?call="_s + call.id).value(u"items").toArray();
    QVERIFY(!items.isEmpty() && items.last()[u"caller"].isNull());
    QVERIFY(!m_receiver->get(u"/api/audit/summary"_s, m_owner).body.contains("Somebody"));
    QCOMPARE(m_receiver->get(u"/api/calls/%1/activity"_s.arg(call.id), m_owner).status, 404);
}

void TestAudit::summarySaysWhatThereIs()
{
    const QJsonObject none{{u"state"_s, u"idle"_s}, {u"done"_s, 0}, {u"of"_s, 0},
        {u"by"_s, QJsonValue()}, {u"failed"_s, false}, {u"last"_s, QJsonValue()}};
    QCOMPARE(json(u"/api/audit/summary"_s),
        (QJsonObject{{u"size"_s, 0}, {u"checkpoint"_s, 0}, {u"oldest"_s, QJsonValue()},
            {u"persons"_s, QJsonArray()}, {u"actions"_s, QJsonArray()},
            {u"verification"_s, none}}));
    addSome();
    auto keep = [id = m_receiver->organizationId](
                    Session &session) { return auditLog()->keepCheckpoint(session, id); };
    QVERIFY(await(m_receiver->database->write(keep)));
    const QJsonObject summary = json(u"/api/audit/summary"_s);
    QCOMPARE(summary.value(u"size").toInt(), 4);
    QCOMPARE(summary.value(u"checkpoint").toInt(), 4);
    QCOMPARE(summary.value(u"oldest").toString(), u"2026-11-22T09:01:00.000Z"_s);
    QCOMPARE(summary.value(u"persons").toArray().size(), 3);
    QCOMPARE(summary.value(u"actions").toArray(),
        (QJsonArray{u"object.deleted"_s, u"recording.download"_s, u"recording.play"_s}));
}

void TestAudit::aCallShowsItsOwn()
{
    addSome();
    const QString path = u"/api/calls/%1/activity"_s.arg(m_call.id);
    const QJsonObject answer = json(path + u"?limit=2"_s);
    const QJsonArray items = answer.value(u"items").toArray();
    QCOMPARE(items.size(), 2); // that it was looked at, and the newest before
    QCOMPARE(items.at(0)[u"action"].toString(), u"audit.list"_s);
    QCOMPARE(items.at(0)[u"callId"].toString(), m_call.id);
    QCOMPARE(items.at(1)[u"seq"].toInt(), 2);
    const QJsonObject rest = json(path + u"?cursor="_s + answer.value(u"nextCursor").toString());
    QCOMPARE(rest.value(u"items").toArray().size(), 1);
    QCOMPARE(rest.value(u"items")[0][u"seq"].toInt(), 1);
    QCOMPARE(m_receiver->get(path + u"?q=x"_s, m_owner).status, 400);
    QCOMPARE(m_receiver->get(u"/api/calls/%1/activity"_s.arg(newId()), m_owner).status, 404);
    QCOMPARE(m_receiver->get(u"/api/calls/x/activity"_s, m_owner).status, 404);
}

/** More than is looked at in one step lie before it, and no page is needed to get there. */
void TestAudit::rareEntriesAreFoundBehindManyOthers()
{
    const Timestamp begin = m_receiver->clock.now();
    const qint64 most = 2 * database::AuditFinder::lookedAt + 10;
    auto fill = [id = m_receiver->organizationId, begin, log = auditLog()](
                    Session &session, qint64 from, qint64 to) -> Result<void> {
        for (qint64 i = from; i < to; ++i) {
            const AuditEvent event{.organizationId = id,
                .at = begin + i * 1s,
                .actor = u"t"_s,
                .actorName = i == 5 ? u"Rare person"_s : u"Frequent person"_s,
                .action = u"recording.play"_s,
                .userAgent = i == 5 ? u"Rare/1.0"_s : u"Frequent/1.0"_s};
            if (const auto put = log->append(session, event); !put)
                return put.error();
        }
        return {};
    };
    for (qint64 from = 1; from < most; from += 1000)
        QVERIFY(await(m_receiver->database->write([fill, from, most](Session &s) {
            return fill(s, from, std::min(from + 1000, most));
        })));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(shown(u"?person=Rare%20person"_s), QList<int>{5});
    QCOMPARE(shown(u"?client=rare"_s), QList<int>{5});
    QCOMPARE(shown(u"?q=rare"_s), QList<int>{5});
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestAudit::disarm()
{
    m_receiver->run(onPostgres() ? u"alter table audit_events disable trigger all"_s
                                 : u"drop trigger audit_events_never_change"_s);
}

/** As it is once the check that is asked for is over. */
QJsonObject TestAudit::verified()
{
    const Answer begun = m_receiver->send("POST", u"/api/audit/verify"_s, {.token = m_owner});
    if (begun.status != 202)
        qFatal("not begun");
    QJsonObject state = begun.json();
    QDeadlineTimer deadline(20s);
    while (state.value(u"state") != u"idle"_s && !deadline.hasExpired())
        state = json(u"/api/audit/verify"_s);
    return state;
}

void TestAudit::aSoundLogIsUnbroken()
{
    addSome();
    const QJsonObject state = verified();
    const QJsonObject last = state.value(u"last").toObject();
    QCOMPARE(last.value(u"through").toInt(), 4);
    QCOMPARE(last.value(u"problems").toInt(), 0);
    QCOMPARE(last.value(u"by").toString(), u"Sample owner"_s);
    QVERIFY(last.value(u"first").isNull() && last.value(u"at").isString());
    QCOMPARE(json(u"/api/audit/summary"_s).value(u"verification").toObject(), state);
    const AuditEvent noted = m_receiver->auditEvents().constLast();
    QCOMPARE(noted.action, u"audit.verify"_s);
    QCOMPARE(noted.detail, (QJsonObject{{u"through"_s, 4}, {u"problems"_s, 0}}));
}

void TestAudit::theFirstWrongEntryIsNamed()
{
    addSome();
    disarm();
    m_receiver->run(u"update audit_events set actor_name = 'Nobody' where seq = 2"_s);
    m_receiver->run(u"update audit_events set actor_name = 'Nobody' where seq = 4"_s);
    const QJsonObject last = verified().value(u"last").toObject();
    QCOMPARE(last.value(u"problems").toInt(), 2);
    const QJsonObject first = last.value(u"first").toObject();
    QCOMPARE(first.value(u"from").toInt(), 2);
    QCOMPARE(first.value(u"to").toInt(), 2);
    QVERIFY(first.value(u"text").toString().contains(u"Entry 2"));
}

void TestAudit::oneCheckAtATime()
{
    addSome();
    int begun = 0;
    audit::Verifications slow(
        [&](QString, std::stop_token stop,
            audit::LogProgress progress) -> QCoro::Task<Result<audit::LogVerdict>> {
            ++begun;
            progress(400, 1000);
            co_await sleepFor(60s, stop);
            co_return Error{.code = ErrorCode::Cancelled, .message = {}};
        },
        m_receiver->audit, *m_receiver->database);
    const Principal who{
        .organizationId = m_receiver->organizationId, .tokenId = u"t1"_s, .name = u"Maria"_s};
    slow.begin(who, {});
    slow.begin(who, {});
    QCOMPARE(begun, 1);
    const auto running = slow.state(m_receiver->organizationId);
    QVERIFY(running.isRunning && running.done == 400 && running.of == 1000);
    QCOMPARE(running.by, u"Maria"_s);
    QVERIFY(!slow.state(u"another"_s).isRunning);
    slow.cancel(m_receiver->organizationId);
    QTRY_VERIFY(!slow.state(m_receiver->organizationId).isRunning);
    QVERIFY(!slow.state(m_receiver->organizationId).last);
    slow.begin(who, {});
    QCOMPARE(begun, 2);
    await(slow.stop());
    for (const AuditEvent &event : m_receiver->auditEvents())
        QVERIFY(event.action != u"audit.verify"_s);
}

void TestAudit::aCheckIsKnownAfterARestart()
{
    addSome();
    const QJsonObject state = verified();
    audit::Verification known;
    for (const AuditEvent &event : m_receiver->auditEvents()) {
        if (event.action == u"audit.verify"_s)
            known = audit::verificationFrom(event);
    }
    QCOMPARE(known.at.toString(), state.value(u"last")[u"at"].toString());
    QCOMPARE(known.through, 4);
    QCOMPARE(known.by, u"Sample owner"_s);
    QVERIFY(!known.first);
}

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
