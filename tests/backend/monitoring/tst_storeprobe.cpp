// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/storeprobe.h"

#include "tests/support/await.h"
#include "tests/support/heldstore.h"
#include "tests/support/scriptedserver.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::monitoring;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

/** A store whose links lead to a server of the test's own. */
class LinkingStore final : public HeldStore
{
public:
    [[nodiscard]] bool givesLinks() const override { return true; }

    QCoro::Task<Result<QHash<QString, objectstore::ObjectLink>>> links(
        QStringList paths, std::chrono::seconds life) override
    {
        lifeAskedFor = life;
        QHash<QString, objectstore::ObjectLink> all;
        for (const QString &path : paths)
            all.insert(path, linkTo(path));
        co_return all;
    }

    [[nodiscard]] objectstore::ObjectLink linkTo(const QString &path) const
    {
        return {.url = server->url(u'/' + path + u"?signature=secret"_s)};
    }

    ScriptedServer *server = nullptr;
    std::chrono::seconds lifeAskedFor{};
};

Error refused()
{
    return {.code = ErrorCode::Forbidden, .message = u"The key may not do that."_s};
}

} // namespace

class TestStoreProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWorkingStoreIsWell();
    void aLinkIsFetchedWithoutAnyKey();
    void aLinkThatDoesNotOpen_data();
    void aLinkThatDoesNotOpen();
    void linksThatNobodyUsesAreLeftAlone();
    void otherBytesAreNoted();
    void whatCanNotBeDeletedIsNoted();
};

void TestStoreProbe::aWorkingStoreIsWell()
{
    HeldStore store;
    const StoreFacts facts = await(probeStore(store, true, true));
    QVERIFY(facts.kept.ok() && facts.linked.ok() && facts.removed.ok());
    QVERIFY(!facts.triesLinks); // it gives none
    QVERIFY(store.objects.isEmpty());
    QCOMPARE(store.removed.size(), 1);
}

void TestStoreProbe::aLinkIsFetchedWithoutAnyKey()
{
    LinkingStore store;
    ScriptedServer server([&store](const ScriptedRequest &request) {
        const QString path = QString::fromLatin1(request.target.mid(1)).section(u'?', 0, 0);
        return answer(200, store.objects.value(path));
    });
    store.server = &server;
    const StoreFacts facts = await(probeStore(store, true, false));
    QVERIFY(facts.triesLinks);
    QVERIFY(facts.kept.ok() && facts.linked.ok() && facts.removed.ok());
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().constFirst().header("Authorization").isNull());
    QVERIFY(server.requests().constFirst().header("apikey").isNull());
    QVERIFY(store.lifeAskedFor <= std::chrono::minutes(1));
}

void TestStoreProbe::aLinkThatDoesNotOpen_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addRow("refused") << 403 << QByteArray("no");
    QTest::addRow("sent elsewhere") << 302 << QByteArray();
    QTest::addRow("other bytes") << 200 << QByteArray("other");
    QTest::addRow("far too many") << 200 << QByteArray(5'000'000, 'x');
}

void TestStoreProbe::aLinkThatDoesNotOpen()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    LinkingStore store;
    ScriptedServer server([=](const ScriptedRequest &) { return answer(status, body); });
    store.server = &server;
    const StoreFacts facts = await(probeStore(store, true, false));
    QVERIFY(facts.kept.ok() && facts.removed.ok());
    QVERIFY(!facts.linked.ok());
    QVERIFY2(!facts.linked.error().message.contains(u"secret"_s),
        qPrintable(facts.linked.error().message));
    QVERIFY(store.objects.isEmpty());
}

void TestStoreProbe::linksThatNobodyUsesAreLeftAlone()
{
    LinkingStore store; // without a server
    const StoreFacts facts = await(probeStore(store, false, false));
    QVERIFY(!facts.triesLinks);
    QVERIFY(facts.kept.ok() && facts.removed.ok());
}

void TestStoreProbe::otherBytesAreNoted()
{
    HeldStore store;
    store.whileReading = [&store] { store.objects.first() = "other"; };
    const StoreFacts facts = await(probeStore(store, true, false));
    QVERIFY(!facts.kept.ok());
    QVERIFY(store.objects.isEmpty()); // deleted all the same
}

void TestStoreProbe::whatCanNotBeDeletedIsNoted()
{
    HeldStore store;
    store.keepsAll = refused();
    const StoreFacts facts = await(probeStore(store, true, false));
    QVERIFY(facts.kept.ok());
    QCOMPARE(facts.removed.error().code, ErrorCode::Forbidden);
}

QTEST_GUILESS_MAIN(TestStoreProbe)
#include "tst_storeprobe.moc"
