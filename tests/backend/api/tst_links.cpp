// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/linkcache.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/await.h"

#include <QPromise>
#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Receiver;

/** Links to recordings where the object store gives its own. */
class TestLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_receiver.reset(); }

    void theStoresLinkIsGivenAsItIs();
    void eachGivingIsAuditedWhetherNewOrNot();
    void withoutAnAuditEntryNoLinkLeaves();
    void aLinkIsReusedUntilFiveMinutesBeforeItsEnd();
    void aShortLinkIsReusedForHalfItsLife();
    void aRefreshGivesANewOneThatThenIsReused();
    void anotherPathGetsAnotherLink();
    void whoAsksMeanwhileGetsTheSameSigning();
    void theCacheIsBounded();
    void theStoresFailureIsNotTheClients_data();
    void theStoresFailureIsNotTheClients();
    void aStoreWithoutTheObjectIsAMistake();
    void throughTheReceiverWhenAskedFor();
    void expiriesAreCounted();
    void aForgedLinkIsNotAnExpiredOne();
    void anUnknownReasonIsRefused();

private:
    [[nodiscard]] QString path(const QString &rest) const
    {
        return u"/api/calls/"_s + m_call.id + rest;
    }
    Answer give() { return m_receiver->get(path(u"/recording"_s), m_owner); }
    Answer refresh(const QByteArray &body = {})
    {
        return m_receiver->send(
            "POST", path(u"/recording/refresh"_s), {.token = m_owner, .body = body});
    }
    static QString urlIn(const Answer &answer) { return answer.json().value(u"url"_s).toString(); }
    QByteArray metric(const QByteArray &name);
    QStringList actions();

    std::unique_ptr<Receiver> m_receiver;
    Call m_call;
    QByteArray m_owner;
};

void TestLinks::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_receiver->store.hasLinks = true;
    m_call = m_receiver->addRecorded("sample");
    m_owner = m_receiver->tokenFor(Role::Owner);
}

QByteArray TestLinks::metric(const QByteArray &name)
{
    const QByteArray start = name + ' ';
    for (const QByteArray &line : m_receiver->get(u"/metrics"_s, m_owner).body.split('\n')) {
        if (line.startsWith(start))
            return line.sliced(start.size());
    }
    return "no such line";
}

QStringList TestLinks::actions()
{
    QStringList actions;
    for (const database::AuditEvent &event : m_receiver->auditEvents())
        actions << event.action;
    return actions;
}

void TestLinks::theStoresLinkIsGivenAsItIs()
{
    const Answer answer = give();
    QCOMPARE(answer.status, 200);
    // Every escape of a signature is part of it.
    QCOMPARE(urlIn(answer),
        u"https://objects.example.com/"_s + m_call.recording.storagePath
            + u"?signature=a%2Fb%2Bc%3D&n=1"_s);
    const auto expiresAt = Timestamp::fromString(answer.json().value(u"expiresAt"_s).toString());
    QVERIFY(expiresAt && *expiresAt > m_receiver->clock.now() + 59min);
    QCOMPARE(answer.json().value(u"sha256"_s).toString(), m_call.recording.sha256);
    QVERIFY(answer.headers.value("cache-control").contains("no-store"));
}

void TestLinks::eachGivingIsAuditedWhetherNewOrNot()
{
    const QByteArray other = m_receiver->tokenFor(Role::Reviewer);
    QCOMPARE(give().status, 200);
    QCOMPARE(m_receiver->get(path(u"/recording"_s), other).status, 200);
    QCOMPARE(refresh().status, 200);
    QCOMPARE(m_receiver->store.signings, 2);
    const auto events = m_receiver->auditEvents();
    QCOMPARE(
        actions(), (QStringList{u"recording.link"_s, u"recording.link"_s, u"recording.refresh"_s}));
    QVERIFY(events.at(0).actor != events.at(1).actor);
    for (const database::AuditEvent &event : events) {
        QCOMPARE(event.detail.value(u"direct"_s).toBool(), true);
        QVERIFY(!QJsonDocument(event.detail).toJson().contains("objects.example.com"));
    }
}

void TestLinks::withoutAnAuditEntryNoLinkLeaves()
{
    QCOMPARE(give().status, 200); // from here on there is one to reuse
    m_receiver->blockAudit();
    for (const Answer &answer : {give(), refresh()}) {
        QCOMPARE(answer.status, 503);
        QVERIFY(!answer.body.contains("objects.example.com"));
    }
}

void TestLinks::aLinkIsReusedUntilFiveMinutesBeforeItsEnd()
{
    const QString first = urlIn(give());
    m_receiver->clock.advance(54min);
    QCOMPARE(urlIn(give()), first);
    m_receiver->clock.advance(1min);
    const QString second = urlIn(give());
    QVERIFY(!second.isEmpty() && second != first);
    QCOMPARE(m_receiver->store.signings, 2);
}

void TestLinks::aShortLinkIsReusedForHalfItsLife()
{
    api::LinkCache cache(m_receiver->store, m_receiver->clock, 60s);
    const QString path = m_call.recording.storagePath;
    const auto first = test::await(cache.link(m_call.id, path));
    QVERIFY(first.ok());
    m_receiver->clock.advance(29s);
    QCOMPARE(test::await(cache.link(m_call.id, path))->url, first->url);
    m_receiver->clock.advance(1s);
    QVERIFY(test::await(cache.link(m_call.id, path))->url != first->url);
}

void TestLinks::aRefreshGivesANewOneThatThenIsReused()
{
    const QString first = urlIn(give());
    const QString second = urlIn(refresh());
    QVERIFY(!second.isEmpty() && second != first);
    QCOMPARE(urlIn(give()), second);
}

void TestLinks::anotherPathGetsAnotherLink()
{
    const QString first = urlIn(give());
    m_receiver->store.write(u"calls/another.mp3"_s, "another");
    m_receiver->run(u"update call_logs set recording_storage_path = 'calls/another.mp3'"_s);
    const QString second = urlIn(give());
    QVERIFY(first != second);
    QVERIFY(second.contains(u"calls/another.mp3"_s));
}

void TestLinks::whoAsksMeanwhileGetsTheSameSigning()
{
    QPromise<void> gate;
    gate.start();
    m_receiver->store.beforeSigning = [future = gate.future()]() -> QCoro::Task<> {
        const QFuture<void> open = future;
        co_await open;
    };
    api::LinkCache cache(m_receiver->store, m_receiver->clock, 1h);
    const QString path = m_call.recording.storagePath;
    auto first = cache.link(m_call.id, path);
    auto second = cache.link(m_call.id, path);
    auto third = cache.newLink(m_call.id, path);
    QCOMPARE(m_receiver->store.signings, 1);
    gate.finish();
    const auto made = test::await(std::move(first));
    QVERIFY(made.ok());
    QCOMPARE(test::await(std::move(second))->url, made->url);
    QCOMPARE(test::await(std::move(third))->url, made->url);
    QCOMPARE(m_receiver->store.signings, 1);
}

void TestLinks::theCacheIsBounded()
{
    api::LinkCache cache(m_receiver->store, m_receiver->clock, 1h);
    const QString path = m_call.recording.storagePath;
    const auto ask = [&](qsizetype number) {
        return test::await(cache.link(QString::number(number), path)).ok();
    };
    for (qsizetype i = 0; i < api::LinkCache::mostKept; ++i)
        QVERIFY(ask(i));
    const int before = m_receiver->store.signings;
    QVERIFY(ask(0));
    QCOMPARE(m_receiver->store.signings, before); // still known
    QVERIFY(ask(api::LinkCache::mostKept)); // one too many
    QVERIFY(ask(0));
    QCOMPARE(m_receiver->store.signings, before + 2);
}

void TestLinks::theStoresFailureIsNotTheClients_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("storage") << ErrorCode::Storage;
    QTest::newRow("network") << ErrorCode::Network;
    // The store refuses the receiver's key, which says nothing about the client's token.
    QTest::newRow("unauthorised") << ErrorCode::Unauthorised;
    QTest::newRow("forbidden") << ErrorCode::Forbidden;
}

void TestLinks::theStoresFailureIsNotTheClients()
{
    QFETCH(ErrorCode, code);
    m_receiver->store.signingError = Error{.code = code, .message = u"key-of-the-store is bad"_s};
    for (const Answer &answer : {give(), refresh()}) {
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.headers.contains("retry-after"));
        QVERIFY(answer.json().value(u"detail"_s).toString().contains(u"object store"_s));
        QVERIFY(!answer.body.contains("key-of-the-store"));
    }
    QVERIFY(actions().isEmpty());
    QCOMPARE(metric("recording_link_failures_total"), "2");
    m_receiver->store.signingError.reset();
    QCOMPARE(give().status, 200);
}

void TestLinks::aStoreWithoutTheObjectIsAMistake()
{
    QVERIFY(QDir(m_receiver->folder.filePath(u"objects"_s)).removeRecursively());
    const Answer answer = give();
    QCOMPARE(answer.status, 500);
    QVERIFY(!answer.body.contains("calls/"));
    QVERIFY(actions().isEmpty());
    QCOMPARE(metric("recording_link_failures_total"), "1");
}

void TestLinks::throughTheReceiverWhenAskedFor()
{
    m_receiver = std::make_unique<Receiver>(15s, nullptr, QUrl(), false);
    m_receiver->store.hasLinks = true;
    m_call = m_receiver->addRecorded("sample");
    m_owner = m_receiver->tokenFor(Role::Owner);
    const QUrl url(urlIn(give()));
    QVERIFY(url.path().startsWith(u"/media/"_s));
    QCOMPARE(m_receiver->get(url.path()).body, "sample");
    QCOMPARE(m_receiver->store.signings, 0);
    QCOMPARE(actions(), (QStringList{u"recording.link"_s, u"recording.link_used"_s}));
    QVERIFY(!m_receiver->auditEvents().first().detail.contains(u"direct"_s));
}

void TestLinks::expiriesAreCounted()
{
    m_receiver->store.hasLinks = false;
    QCOMPARE(metric("recording_url_expiry_errors_total"), "0");
    const QString own = QUrl(urlIn(give())).path();
    QCOMPARE(m_receiver->get(own).status, 200);
    m_receiver->clock.advance(61min);
    QCOMPARE(m_receiver->get(own).status, 403);
    QCOMPARE(metric("recording_url_expiry_errors_total"), "1");
    QCOMPARE(refresh("{}").status, 200);
    QCOMPARE(refresh().status, 200);
    QCOMPARE(metric("recording_url_expiry_errors_total"), "1");
    QCOMPARE(refresh("{\"reason\":\"expired\"}").status, 200);
    QCOMPARE(metric("recording_url_expiry_errors_total"), "2");
}

void TestLinks::aForgedLinkIsNotAnExpiredOne()
{
    const access::LinkSigner other(QByteArray(32, 'o'), m_receiver->clock);
    const QByteArray forged = other.sign({.organizationId = m_call.organizationId,
        .callId = m_call.id,
        .objectPath = m_call.recording.storagePath,
        .tokenId = u"somebody"_s,
        .expiresAt = m_receiver->clock.now() - 1h});
    QCOMPARE(m_receiver->get(u"/media/"_s + QString::fromLatin1(forged)).status, 403);
    QCOMPARE(m_receiver->get(u"/media/x"_s).status, 403);
    QCOMPARE(metric("recording_url_expiry_errors_total"), "0");
}

void TestLinks::anUnknownReasonIsRefused()
{
    for (const QByteArray body : {"{\"reason\":\"because\"}", "{\"reason\":1}", "[]", "{"}) {
        const Answer answer = refresh(body);
        QCOMPARE(answer.status, 400);
    }
    QVERIFY(actions().isEmpty());
    QCOMPARE(m_receiver->store.signings, 0);
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
