// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "tests/ui/completeness/samples.h"
#include "ui/client/receiverclient.h"
#include "ui/models/completenesspresenter.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QtTest>
#include <QUrlQuery>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using Stage = CompletenessPresenter::Stage;

namespace {

const QString address = u"/api/completeness"_s;
const QString gapsAddress = u"/api/completeness/gaps"_s;
const QDate newest(2026, 11, 22);

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override
    {
        return *Timestamp::fromString(u"2026-11-22T10:00:00Z"_s);
    }
};

} // namespace

class TestPresenter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void asksForTheDaysOfThisTimeZone();
    void anErrorIsToldAndTriedAgain();
    void whatIsShownStaysWhenTheReceiverGoes();
    void gapsComePageByPage();
    void theNewestDayWins();
    void aFailedPageIsTriedAgain();
    void checkNowRunsUntilItIsDone();
    void aRefusedCheckSaysWhy();
    void exportWritesTheWholeFile();
    void aBrokenExportLeavesNothing();
    void aCancelledExportLeavesNothing();
    void oddAnswersAreErrors_data();
    void oddAnswersAreErrors();

private:
    void load();
    [[nodiscard]] QUrlQuery lastQuery() const
    {
        return QUrlQuery(QUrl(m_receiver->requests().last()));
    }

    FixedClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<CompletenessPresenter> m_presenter;
};

void TestPresenter::init()
{
    m_receiver = std::make_unique<FakeReceiver>();
    m_receiver->answer(
        address, {.body = json(test::completeness(newest, 14, test::counts(200, 0, 14, 0, 0, 0)))});
    m_receiver->answer(gapsAddress, {.body = json(test::gapPage(0, 7))});
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_presenter = std::make_unique<CompletenessPresenter>(*m_client, m_clock);
}

void TestPresenter::cleanup()
{
    m_presenter.reset();
    m_client.reset();
    m_receiver.reset();
}

void TestPresenter::load()
{
    m_presenter->load();
    QTRY_COMPARE(m_presenter->stage(), Stage::Shown);
}

void TestPresenter::asksForTheDaysOfThisTimeZone()
{
    const QAbstractItemModelTester tester(&m_presenter->daysModel());
    load();
    QCOMPARE(lastQuery().queryItemValue(u"days"_s), u"14"_s);
    QCOMPARE(lastQuery().queryItemValue(u"timeZone"_s, QUrl::FullyDecoded),
        QString::fromLatin1(QTimeZone::systemTimeZoneId()));
    DaysModel &days = m_presenter->daysModel();
    QCOMPARE(days.rowCount(), 14);
    QCOMPARE(m_presenter->completeness().totals.provider, 214);
    QCOMPARE(
        days.index(1, DaysModel::FirstStandingColumn + int(Standing::Fetching)).data(), u"3"_s);
    QCOMPARE(days.index(1, DaysModel::DayColumn).data().toString(), u"Yesterday"_s);
    QCOMPARE(
        days.reasons(1), u"2 × The call was never connected, so there was nothing to record."_s);
    m_presenter->setDays(7);
    QCOMPARE(m_presenter->shownDays(), 14);
    QTRY_COMPARE(m_presenter->shownDays(), 7);
    QCOMPARE(lastQuery().queryItemValue(u"days"_s), u"7"_s);
}

void TestPresenter::anErrorIsToldAndTriedAgain()
{
    m_receiver->answer(address, {.status = 503, .body = R"({"detail":"The database is busy."})"});
    m_presenter->load();
    QTRY_COMPARE(m_presenter->stage(), Stage::Failed);
    QCOMPARE(m_presenter->errorText(), u"The database is busy."_s);
    m_receiver->answer(
        address, {.body = json(test::completeness(newest, 1, test::counts(1, 0, 0, 0, 0, 0)))});
    load();
    QCOMPARE(m_presenter->daysModel().rowCount(), 1);
}

void TestPresenter::whatIsShownStaysWhenTheReceiverGoes()
{
    load();
    QVERIFY(m_presenter->staleText().isEmpty());
    m_receiver->goAway();
    m_presenter->load();
    QTRY_VERIFY(m_presenter->staleText().contains(u"What is shown is from"_s));
    QCOMPARE(m_presenter->stage(), Stage::Shown);
    QCOMPARE(m_presenter->daysModel().rowCount(), 14);
    m_receiver->comeBack();
    m_presenter->load();
    QTRY_VERIFY(m_presenter->staleText().isEmpty());
}

void TestPresenter::gapsComePageByPage()
{
    GapsModel &gaps = m_presenter->gapsModel();
    const QAbstractItemModelTester tester(&gaps);
    m_receiver->answer(gapsAddress, {.body = json(test::gapPage(0, 5, u"a+b/c"_s))});
    load();
    m_presenter->selectDay(newest.addDays(-1));
    QTRY_COMPARE(gaps.rowCount(), 5);
    QCOMPARE(lastQuery().queryItemValue(u"day"_s), u"2026-11-21"_s);
    QCOMPARE(gaps.index(0, GapsModel::StandingColumn).data(), u"Being fetched"_s);
    QCOMPARE(gaps.index(0, GapsModel::CustomerColumn).data(), u"+44 207 946 0958"_s);
    QCOMPARE(gaps.index(0, GapsModel::NextColumn).data(), u"in 3 min"_s);
    QCOMPARE(gaps.index(0, GapsModel::DeadlineColumn).data(), u"in 8 h"_s);
    QCOMPARE(gaps.index(4, GapsModel::StandingColumn).data(), u"Missing"_s);
    QVERIFY(gaps.gapAt(4).callId.isEmpty());
    QVERIFY(gaps.canFetchMore({}));
    m_receiver->answer(gapsAddress, {.body = json(test::gapPage(5, 3))});
    gaps.fetchMore({});
    QTRY_COMPARE(gaps.rowCount(), 8);
    QCOMPARE(lastQuery().queryItemValue(u"cursor"_s, QUrl::FullyDecoded), u"a+b/c"_s);
    QVERIFY(!gaps.canFetchMore({}));
}

void TestPresenter::theNewestDayWins()
{
    load();
    m_receiver->answer(gapsAddress, {.hang = true});
    m_presenter->selectDay(newest);
    QTRY_COMPARE(m_receiver->requestCount(gapsAddress), 1);
    m_receiver->answer(gapsAddress, {.body = json(test::gapPage(0, 2))});
    m_presenter->selectDay(newest.addDays(-2));
    QTRY_COMPARE(m_presenter->gapsModel().rowCount(), 2);
    QCOMPARE(m_presenter->gapsModel().day(), newest.addDays(-2));
}

void TestPresenter::aFailedPageIsTriedAgain()
{
    load();
    m_receiver->answer(gapsAddress, {.status = 500, .body = R"({"detail":"Out of order."})"});
    m_presenter->selectDay(newest);
    GapsModel &gaps = m_presenter->gapsModel();
    QTRY_COMPARE(gaps.loadState(), GapsModel::LoadState::Failed);
    QCOMPARE(gaps.errorText(), u"Out of order."_s);
    m_receiver->answer(gapsAddress, {.body = json(test::gapPage(0, 2))});
    gaps.retry();
    QTRY_COMPARE(gaps.rowCount(), 2);
}

void TestPresenter::checkNowRunsUntilItIsDone()
{
    load();
    const QJsonObject totals = test::counts(200, 0, 14, 0, 0, 0);
    m_receiver->answer(
        address + u"/reconcile"_s, {.status = 202, .body = R"({"state":"running"})"});
    m_receiver->answer(
        address, {.body = json(test::completeness(newest, 14, totals, u"running"_s))});
    m_presenter->checkNow();
    QVERIFY(m_presenter->isChecking());
    QTRY_COMPARE(m_receiver->posted(address + u"/reconcile"_s).size(), 1);
    const int asked = m_receiver->requestCount(address);
    m_presenter->setActive(true);
    QTRY_VERIFY(m_receiver->requestCount(address) > asked + 1);
    QVERIFY(m_presenter->isChecking());
    m_receiver->answer(address, {.body = json(test::completeness(newest, 14, totals))});
    QTRY_VERIFY(!m_presenter->isChecking());
}

void TestPresenter::aRefusedCheckSaysWhy()
{
    load();
    m_receiver->answer(address + u"/reconcile"_s,
        {.status = 403, .body = R"({"detail":"Only an administrator may do this."})"});
    m_presenter->checkNow();
    QTRY_COMPARE(m_presenter->actionError(), u"Only an administrator may do this."_s);
    QVERIFY(!m_presenter->isChecking());
}

void TestPresenter::exportWritesTheWholeFile()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"calls.csv"_s);
    const QByteArray table = "call,state\n" + QByteArray("a,kept\n").repeated(200'000);
    m_receiver->answer(address + u"/export"_s, {.contentType = "text/csv", .body = table});
    m_presenter->exportTo(target);
    QVERIFY(m_presenter->isExporting());
    QTRY_COMPARE(m_presenter->actionDone(), u"Saved as calls.csv."_s);
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == table);
}

void TestPresenter::aBrokenExportLeavesNothing()
{
    const QTemporaryDir folder;
    m_receiver->answer(address + u"/export"_s,
        {.contentType = "text/csv", .body = "call,st", .announcedLength = 5000, .cut = true});
    m_presenter->exportTo(folder.filePath(u"calls.csv"_s));
    QTRY_VERIFY(!m_presenter->actionError().isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
    m_presenter->exportTo(folder.filePath(u"no such folder/calls.csv"_s));
    QTRY_VERIFY(m_presenter->actionError().contains(u"can’t be saved"_s));
}

void TestPresenter::aCancelledExportLeavesNothing()
{
    const QTemporaryDir folder;
    m_receiver->answer(address + u"/export"_s, {.hang = true});
    m_presenter->exportTo(folder.filePath(u"calls.csv"_s));
    QTRY_COMPARE(m_receiver->requestCount(address + u"/export"_s), 1);
    m_presenter->cancelExport();
    QTRY_VERIFY(!m_presenter->isExporting());
    QVERIFY(m_presenter->actionError().isEmpty());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestPresenter::oddAnswersAreErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing of it") << QByteArray(R"({"hello":1})");
    QTest::newRow("no json") << QByteArray("<h1>nginx</h1>");
    QTest::newRow("days of another type") << QByteArray(R"({"totals":{},"days":{}})");
}

void TestPresenter::oddAnswersAreErrors()
{
    QFETCH(const QByteArray, body);
    m_receiver->answer(address, {.body = body});
    m_presenter->load();
    QTRY_COMPARE(m_presenter->stage(), Stage::Failed);
    QVERIFY(!m_presenter->errorText().isEmpty());
}

QTEST_GUILESS_MAIN(TestPresenter)
#include "tst_presenter.moc"
