// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "database/inboxrepository.h"
#include "ingest/eventspool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace earshot::test {

using namespace Qt::StringLiterals;
using ingest::EventSpool;

class TestEventSpool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsKeptComesBackInOrder();
    void anotherRunFindsIt();
    void whatWasNotPromisedGoes();
    void aDamagedFileIsNoPromise();
    void theLimitHolds();
    void removedIsGoneAndMakesRoom();

private:
    static database::InboxEntry entry(const QString &key, const QByteArray &payload)
    {
        return {.organizationId = u"o"_s,
            .provider = u"vapi"_s,
            .dedupeKey = key,
            .receivedAt = {1'764'000'000'123'456},
            .payload = payload};
    }
    EventSpool spool(qint64 limit = 1 << 20)
    {
        return EventSpool::open(m_folder->filePath(u"events"_s), limit).value();
    }
    QString fileOf(const QString &name) { return m_folder->filePath(u"events/"_s + name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEventSpool::whatIsKeptComesBackInOrder()
{
    const EventSpool kept = spool();
    QList<database::InboxEntry> first{entry(u"a"_s, QByteArray("\0\xff{}", 4)), entry(u"b"_s, {})};
    QVERIFY(kept.keep(first).ok());
    for (int i = 0; i < 12; ++i)
        QVERIFY(kept.keep({entry(QString::number(i), "x")}).ok());
    const QStringList names = kept.waiting();
    QCOMPARE(names.size(), 13);
    const auto read = kept.read(names.first());
    QVERIFY(read.ok());
    QCOMPARE(read->at(0).payload, first.at(0).payload);
    QCOMPARE(read->at(0).receivedAt, first.at(0).receivedAt);
    QCOMPARE(read->at(1).dedupeKey, u"b"_s);
    QCOMPARE(kept.read(names.last())->first().dedupeKey, u"11"_s);
}

void TestEventSpool::anotherRunFindsIt()
{
    QVERIFY(spool().keep({entry(u"a"_s, "1")}).ok());
    const EventSpool later = spool();
    QVERIFY(later.keep({entry(u"b"_s, "2")}).ok());
    QCOMPARE(later.waiting().size(), 2);
    QCOMPARE(later.read(later.waiting().first())->first().dedupeKey, u"a"_s);
    QVERIFY(!(QFile::permissions(fileOf(later.waiting().first())) & QFile::ReadOther));
}

void TestEventSpool::whatWasNotPromisedGoes()
{
    spool();
    QFile part(fileOf(u"000000000001.events.part"_s));
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write("half");
    part.close();
    QVERIFY(spool().waiting().isEmpty());
    QVERIFY(!part.exists());
}

void TestEventSpool::aDamagedFileIsNoPromise()
{
    const EventSpool kept = spool();
    QVERIFY(kept.keep({entry(u"a"_s, "payload")}).ok());
    const QString name = kept.waiting().first();
    QFile file(fileOf(name));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(file.size() - 2);
    file.write("?");
    file.close();
    QCOMPARE(kept.read(name).error().code, ErrorCode::Storage);
    QVERIFY(kept.setAside(name).ok());
    QVERIFY(kept.waiting().isEmpty());
    QVERIFY(QFile::exists(fileOf(name + u".set-aside"_s)));
    const EventSpool later = spool(); // another run does not take the name again
    QVERIFY(later.keep({entry(u"b"_s, "payload")}).ok());
    QVERIFY(later.waiting().first() != name);
}

void TestEventSpool::theLimitHolds()
{
    const EventSpool kept = spool(1000);
    QVERIFY(kept.keep({entry(u"a"_s, QByteArray(500, 'x'))}).ok());
    const auto refused = kept.keep({entry(u"b"_s, QByteArray(500, 'x'))});
    QCOMPARE(refused.error().code, ErrorCode::StorageFull);
    QVERIFY(!spool(1000).keep({entry(u"b"_s, QByteArray(500, 'x'))}).ok());
    QCOMPARE(kept.waiting().size(), 1);
}

void TestEventSpool::removedIsGoneAndMakesRoom()
{
    const EventSpool kept = spool(1000);
    QVERIFY(kept.keep({entry(u"a"_s, QByteArray(500, 'x'))}).ok());
    QVERIFY(kept.remove(kept.waiting().first()).ok());
    QVERIFY(kept.waiting().isEmpty());
    QVERIFY(kept.keep({entry(u"b"_s, QByteArray(500, 'x'))}).ok());
}

} // namespace earshot::test

QTEST_APPLESS_MAIN(earshot::test::TestEventSpool)
#include "tst_eventspool.moc"
