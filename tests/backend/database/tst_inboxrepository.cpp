// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/inboxrepository.h"

#include "tests/support/tempdatabase.h"

#include <QTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray everyByte()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(char(i));
    return bytes;
}

} // namespace

class TestInboxRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void anyBytesSurvive();
    void nulInTheKeyStillTellsKeysApart();
    void repeatedDeliveryIsKeptOnce();
    void sameKeyOfAnotherProviderIsAnother();
    void unknownOrganisationKeepsNothing();
    void fiveHundredRowsInOneStatement();
    void payloadIsLimitedButOneAlwaysComes();
    void processedAndFailedAreNotGivenAgain();
    void emptyBatchIsFine();

private:
    InboxEntry entry(const QString &key, const QByteArray &payload = "{}") const
    {
        return {.organizationId = m_temp->organization.id,
            .provider = u"vapi"_s,
            .dedupeKey = key,
            .receivedAt = {1'700'000'000'123'456},
            .payload = payload};
    }
    qint64 insertAll(const QList<InboxEntry> &entries)
    {
        const auto work = [entries](Session &s) { return InboxRepository(s).insertAll(entries); };
        return m_temp->write(work);
    }
    QList<InboxEntry> unprocessed(int limit = 1000, qint64 maxBytes = 32 << 20)
    {
        return m_temp->read(
            [=](Session &s) { return InboxRepository(s).unprocessed(limit, maxBytes); });
    }

    std::unique_ptr<TempDatabase> m_temp;
};

void TestInboxRepository::anyBytesSurvive()
{
    const QList<QByteArray> payloads{everyByte(), QByteArray(""), QByteArray("\0", 1),
        QByteArray("{\"a\":\"\\u0000\"}"), QByteArray("\xff\xfe\xc0\x80"), QByteArray("a\0b", 3),
        QByteArray(), everyByte().repeated(5000)};
    QList<InboxEntry> entries;
    for (const QByteArray &payload : payloads)
        entries.append(entry(u"key%1"_s.arg(entries.size()), payload));
    QCOMPARE(insertAll(entries), entries.size());
    const QList<InboxEntry> kept = unprocessed();
    QCOMPARE(kept.size(), entries.size());
    for (qsizetype i = 0; i < kept.size(); ++i) {
        QCOMPARE(kept.at(i).payload, payloads.at(i));
        QCOMPARE(kept.at(i).dedupeKey, entries.at(i).dedupeKey);
        QCOMPARE(kept.at(i).receivedAt, entries.at(i).receivedAt);
        QCOMPARE(kept.at(i).organizationId, entries.at(i).organizationId);
        QCOMPARE(kept.at(i).provider, u"vapi"_s);
    }
    const auto lastAlone = entry(u"empty alone"_s, QByteArray());
    QCOMPARE(insertAll({lastAlone}), 1);
}

void TestInboxRepository::nulInTheKeyStillTellsKeysApart()
{
    const QString nul(QChar(u'\0'));
    QCOMPARE(insertAll({entry(u"call"_s + nul + u"one"_s), entry(u"call"_s + nul + u"two"_s),
                 entry(u"\"quoted\" \\ und ümlaut 😀"_s)}),
        3);
    QCOMPARE(unprocessed().at(2).dedupeKey, u"\"quoted\" \\ und ümlaut 😀"_s);
}

void TestInboxRepository::repeatedDeliveryIsKeptOnce()
{
    QCOMPARE(insertAll({entry(u"a"_s, "first"), entry(u"a"_s, "twin"), entry(u"b"_s)}), 2);
    QCOMPARE(insertAll({entry(u"a"_s, "later"), entry(u"c"_s)}), 1);
    const QList<InboxEntry> kept = unprocessed();
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept.at(0).payload, "first");
}

void TestInboxRepository::sameKeyOfAnotherProviderIsAnother()
{
    InboxEntry other = entry(u"a"_s);
    other.provider = u"twilio"_s;
    QCOMPARE(insertAll({entry(u"a"_s), other}), 2);
}

void TestInboxRepository::unknownOrganisationKeepsNothing()
{
    InboxEntry foreign = entry(u"b"_s);
    foreign.organizationId = newId();
    const QList<InboxEntry> entries{entry(u"a"_s), foreign};
    const auto refused =
        m_temp->tryWrite([entries](Session &s) { return InboxRepository(s).insertAll(entries); });
    QVERIFY(!refused.ok());
    QVERIFY(unprocessed().isEmpty());
}

void TestInboxRepository::fiveHundredRowsInOneStatement()
{
    QList<InboxEntry> entries;
    for (int i = 0; i < 500; ++i)
        entries.append(entry(u"key%1"_s.arg(i), QByteArray(2048, char('a' + i % 26))));
    QCOMPARE(insertAll(entries), 500);
    const QList<InboxEntry> kept = unprocessed();
    QCOMPARE(kept.size(), 500);
    for (int i = 0; i < 500; ++i) {
        QCOMPARE(kept.at(i).dedupeKey, entries.at(i).dedupeKey);
        QCOMPARE(kept.at(i).payload, entries.at(i).payload);
    }
}

void TestInboxRepository::payloadIsLimitedButOneAlwaysComes()
{
    insertAll({entry(u"a"_s, QByteArray(1000, 'a')), entry(u"b"_s, QByteArray(1000, 'b')),
        entry(u"c"_s, QByteArray(1000, 'c'))});
    QCOMPARE(unprocessed(10, 2500).size(), 2);
    QCOMPARE(unprocessed(10, 10).size(), 1);
    QCOMPARE(unprocessed(1).size(), 1);
}

void TestInboxRepository::processedAndFailedAreNotGivenAgain()
{
    insertAll({entry(u"a"_s), entry(u"b"_s), entry(u"c"_s), entry(u"d"_s)});
    const QList<InboxEntry> all = unprocessed();
    const auto work = [all](Session &s) {
        InboxRepository inbox(s);
        return inbox.markProcessed({all.at(0).id, all.at(2).id}, {}, {5}).andThen([&] {
            return inbox.markFailed(all.at(1).id, u"Not a call."_s, {}, {6});
        });
    };
    m_temp->write(work);
    QCOMPARE(unprocessed(), QList<InboxEntry>{all.at(3)});
    const auto reason = m_temp->read([](Session &s) {
        return s.queryOne(
            u"select error, processed_at from webhook_inbox where error is not null"_s);
    });
    QCOMPARE(reason->text("error"_L1), u"Not a call."_s);
    QCOMPARE(reason->integer("processed_at"_L1), 6);
}

void TestInboxRepository::emptyBatchIsFine()
{
    QCOMPARE(insertAll({}), 0);
    m_temp->write([](Session &s) { return InboxRepository(s).markProcessed({}, {}, {1}); });
    QVERIFY(unprocessed().isEmpty());
}

QTEST_GUILESS_MAIN(TestInboxRepository)
#include "tst_inboxrepository.moc"
