// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "tests/ui/audit/samples.h"
#include "ui/client/receiverclient.h"
#include "ui/models/auditpresenter.h"

#include <QAbstractItemModelTester>
#include <QJsonDocument>
#include <QtTest>
#include <QUrlQuery>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using Stage = AuditPresenter::Stage;

namespace {

const QString address = u"/api/audit"_s;
const QString summaryAddress = u"/api/audit/summary"_s;
const QString verifyAddress = u"/api/audit/verify"_s;

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

/** What the Audit page shows, without widgets. */
class TestPresenter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init();
    void cleanup();

    void asksForThisMonth();
    void filtersAreSent();
    void theNewestFilterWins();
    void pagesComeAsTheyAreNeeded();
    void whatIsFarIsAskedForAgain();
    void aSearchGoesOnUntilItFinds();
    void newEntriesComeBeforeTheOthers();
    void manyNewEntriesBeginTheListAnew();
    void anErrorIsToldAndTriedAgain();
    void aFailedPageIsTriedAgain();
    void whoMayNotIsToldSo();
    void nothingIsEmpty();
    void aCheckIsFollowedToItsEnd();
    void aCheckCanBeStopped();
    void aRefusedCheckSaysWhy();
    void menusHaveWhatThereIs();
    void oddAnswersAreErrors_data();
    void oddAnswersAreErrors();
    void whatWasErasedIsSaid();

private:
    void load();
    void answer(const QString &path, const QJsonObject &object)
    {
        m_receiver->answer(path, {.body = json(object)});
    }
    [[nodiscard]] QUrlQuery lastQuery() const;
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_presenter->model().index(row, column).data().toString();
    }

    FixedClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<AuditPresenter> m_presenter;
};

void TestPresenter::init()
{
    m_receiver = std::make_unique<FakeReceiver>();
    answer(address, test::auditPage(0, 100));
    answer(summaryAddress, test::auditSummary(test::auditChecked(test::newestEntry)));
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_presenter = std::make_unique<AuditPresenter>(*m_client, m_clock);
}

void TestPresenter::cleanup()
{
    m_presenter.reset();
    m_client.reset();
    m_receiver.reset();
}

void TestPresenter::load()
{
    m_presenter->setActive(true);
    QTRY_COMPARE(m_presenter->stage(), Stage::Shown);
    QTRY_VERIFY(!m_presenter->badge().text.isEmpty());
}

/** Of the list. */
QUrlQuery TestPresenter::lastQuery() const
{
    QUrlQuery last;
    for (const QString &request : m_receiver->requests()) {
        if (QUrl(request).path() == address)
            last = QUrlQuery(QUrl(request));
    }
    return last;
}

void TestPresenter::asksForThisMonth()
{
    const QAbstractItemModelTester tester(&m_presenter->model());
    load();
    QCOMPARE(
        lastQuery().queryItemValue(u"from"_s, QUrl::FullyDecoded), u"2026-11-01T00:00:00.000Z"_s);
    QCOMPARE(
        lastQuery().queryItemValue(u"to"_s, QUrl::FullyDecoded), u"2026-12-01T00:00:00.000Z"_s);
    QCOMPARE(m_presenter->model().rowCount(), 100);
    QCOMPARE(cell(0, AuditModel::WhoColumn), u"Maria Ortega"_s);
    QCOMPARE(cell(0, AuditModel::WhatColumn), u"Played"_s);
    QCOMPARE(cell(0, AuditModel::CallColumn), u"Dana Whitfield · inbound"_s);
    QCOMPARE(cell(0, AuditModel::DetailColumn), u"2:51 of 3:12"_s);
    QCOMPARE(cell(0, AuditModel::AddressColumn), u"203.0.113.7"_s);
    QCOMPARE(cell(0, AuditModel::ClientColumn), u"Earshot 1.0 (Windows)"_s);
    const QModelIndex refused = m_presenter->model().index(5, AuditModel::WhatColumn);
    QCOMPARE(refused.data().toString(), u"Link refused"_s);
    QCOMPARE(refused.data(CellToneRole).toInt(), int(CellTone::Bad));
    QCOMPARE(m_presenter->badge().tone, CellTone::Good);
}

void TestPresenter::filtersAreSent()
{
    load();
    m_presenter->setFilter({.month = {},
        .person = u"Kofi & Söhne"_s,
        .action = u"recording.play"_s,
        .words = u"50%+1"_s});
    QTRY_COMPARE(lastQuery().queryItemValue(u"q"_s, QUrl::FullyDecoded), u"50%+1"_s);
    QCOMPARE(lastQuery().queryItemValue(u"person"_s, QUrl::FullyDecoded), u"Kofi & Söhne"_s);
    QCOMPARE(lastQuery().queryItemValue(u"action"_s, QUrl::FullyDecoded), u"recording.play"_s);
    QVERIFY(!lastQuery().hasQueryItem(u"from"_s) && !lastQuery().hasQueryItem(u"to"_s));
    QVERIFY(m_presenter->isNarrowed());
}

void TestPresenter::theNewestFilterWins()
{
    load();
    const QString slow = address + u"?q=slow&limit=100"_s;
    m_receiver->answer(slow, {.hang = true});
    m_presenter->setFilter({.words = u"slow"_s});
    QTRY_COMPARE(m_receiver->requests().last(), slow);
    answer(address, test::auditPage(0, 3));
    m_presenter->setFilter({.words = u"quick"_s});
    QTRY_COMPARE(m_presenter->model().rowCount(), 3);
}

void TestPresenter::pagesComeAsTheyAreNeeded()
{
    const QAbstractItemModelTester tester(&m_presenter->model());
    m_presenter->setFilter({});
    answer(address + u"?limit=100"_s, test::auditPage(0, 100, u"c1"_s));
    answer(address + u"?limit=100&cursor=c1"_s, test::auditPage(100, 100, u"c2"_s));
    answer(address + u"?limit=100&cursor=c2"_s, test::auditPage(200, 7));
    load();
    AuditModel &model = m_presenter->model();
    QTRY_VERIFY(model.canFetchMore({}));
    model.fetchMore({});
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 200);
    QTRY_VERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QTRY_COMPARE(model.rowCount(), 207);
    QVERIFY(!model.canFetchMore({}));
    for (int row = 0; row < 207; ++row)
        QCOMPARE(model.entryAt(row)->seq, test::newestEntry - row);
}

void TestPresenter::whatIsFarIsAskedForAgain()
{
    m_presenter->setFilter({});
    answer(address + u"?limit=100"_s, test::auditPage(0, 100, u"c1"_s));
    for (int page = 1; page < 30; ++page)
        answer(address + u"?limit=100&cursor=c%1"_s.arg(page),
            test::auditPage(100 * page, 100, u"c%1"_s.arg(page + 1)));
    load();
    AuditModel &model = m_presenter->model();
    while (model.rowCount() < 3000) {
        QTRY_VERIFY(model.canFetchMore({}));
        const int before = model.rowCount();
        model.fetchMore({});
        QTRY_VERIFY(model.rowCount() > before);
        model.show(before, before + 30);
    }
    QVERIFY(model.held() < 1600);
    QVERIFY(!model.entryAt(150));
    QCOMPARE(cell(150, AuditModel::WhoColumn), QString());
    model.show(140, 210);
    QTRY_VERIFY(model.entryAt(150) && model.entryAt(210));
    QCOMPARE(model.entryAt(150)->seq, test::newestEntry - 150);
}

void TestPresenter::aSearchGoesOnUntilItFinds()
{
    m_presenter->setFilter({.words = u"rare"_s});
    const QString query = address + u"?q=rare&limit=100"_s;
    answer(query, test::auditPage(0, 0, u"c1"_s));
    m_receiver->answer(query + u"&cursor=c1"_s, {.hang = true});
    m_presenter->setActive(true);
    QTRY_VERIFY(m_presenter->searchText().contains(u"3 Nov 2026"));
    QCOMPARE(m_presenter->stage(), Stage::Loading);
    answer(query + u"&cursor=c1"_s, test::auditPage(0, 0, u"c2"_s));
    answer(query + u"&cursor=c2"_s, test::auditPage(40, 2));
    m_presenter->model().setQuery(m_presenter->model().query());
    QTRY_COMPARE(m_presenter->stage(), Stage::Shown);
    QCOMPARE(m_presenter->model().rowCount(), 2);
}

void TestPresenter::newEntriesComeBeforeTheOthers()
{
    const QAbstractItemModelTester tester(&m_presenter->model());
    answer(address, test::auditPage(3, 100));
    load();
    const QPersistentModelIndex kept = m_presenter->model().index(10, 0);
    answer(address, test::auditPage(0, 100));
    m_presenter->setActive(false);
    m_presenter->setActive(true);
    QTRY_COMPARE(m_presenter->model().rowCount(), 103);
    QCOMPARE(m_presenter->model().entryAt(0)->seq, test::newestEntry);
    QCOMPARE(kept.row(), 13);
}

void TestPresenter::manyNewEntriesBeginTheListAnew()
{
    answer(address, test::auditPage(500, 100));
    load();
    answer(address, test::auditPage(0, 100));
    m_presenter->model().lookForNew();
    QTRY_COMPARE(m_presenter->model().entryAt(0)->seq, test::newestEntry);
    QCOMPARE(m_presenter->model().rowCount(), 100);
}

void TestPresenter::anErrorIsToldAndTriedAgain()
{
    m_receiver->answer(address, {.status = 503, .body = R"({"detail":"The database is busy."})"});
    m_presenter->setActive(true);
    QTRY_COMPARE(m_presenter->stage(), Stage::Failed);
    QCOMPARE(m_presenter->errorText(), u"The database is busy."_s);
    answer(address, test::auditPage(0, 5));
    m_presenter->load();
    QTRY_COMPARE(m_presenter->stage(), Stage::Shown);
}

void TestPresenter::aFailedPageIsTriedAgain()
{
    answer(address, test::auditPage(0, 100, u"c1"_s));
    load();
    m_receiver->answer(address, {.status = 503, .body = R"({"detail":"The database is busy."})"});
    m_presenter->model().fetchMore({});
    QTRY_COMPARE(m_presenter->problemText(), u"The database is busy."_s);
    QCOMPARE(m_presenter->stage(), Stage::Shown);
    answer(address, test::auditPage(100, 5));
    m_presenter->load();
    QTRY_COMPARE(m_presenter->model().rowCount(), 105);
    QVERIFY(m_presenter->problemText().isEmpty());
}

void TestPresenter::whoMayNotIsToldSo()
{
    const test::FakeAnswer no = test::refusal(403, {.code = ErrorCode::Forbidden, .message = {}});
    m_receiver->answer(address, no);
    m_receiver->answer(summaryAddress, no);
    m_presenter->setActive(true);
    QTRY_COMPARE(m_presenter->stage(), Stage::Forbidden);
    QVERIFY(!m_presenter->mayCheck());
    QVERIFY(m_presenter->badge().text.isEmpty());
}

void TestPresenter::nothingIsEmpty()
{
    answer(address, test::auditPage(0, 0));
    m_presenter->setActive(true);
    QTRY_COMPARE(m_presenter->stage(), Stage::Empty);
    QVERIFY(m_presenter->isNarrowed()); // to this month
    answer(address, test::auditPage(0, 2));
    m_presenter->setFilter({});
    QTRY_COMPARE(m_presenter->stage(), Stage::Shown);
}

void TestPresenter::aCheckIsFollowedToItsEnd()
{
    answer(summaryAddress, test::auditSummary(test::auditChecked(0)));
    load();
    QCOMPARE(m_presenter->badge().text, u"Not checked yet"_s);
    answer(verifyAddress, test::auditRunning(400, 1000));
    m_presenter->check();
    QVERIFY(!m_presenter->mayCheck());
    QTRY_COMPARE(m_presenter->badge().text, u"Checking… 40 %"_s);
    QVERIFY(m_presenter->isChecking());
    answer(verifyAddress, test::auditChecked(test::newestEntry, 17));
    answer(summaryAddress, test::auditSummary(test::auditChecked(test::newestEntry, 17)));
    QTRY_COMPARE(m_presenter->badge().text, u"Broken at #17"_s);
    QVERIFY(!m_presenter->isChecking() && m_presenter->mayCheck());
}

void TestPresenter::aCheckCanBeStopped()
{
    answer(summaryAddress, test::auditSummary(test::auditRunning(400, 1000)));
    answer(verifyAddress, test::auditChecked(0));
    load();
    QVERIFY(m_presenter->isChecking());
    // What the receiver says from then on: it is asked again as soon as the check is over.
    answer(summaryAddress, test::auditSummary(test::auditChecked(0)));
    m_presenter->cancelCheck();
    QTRY_VERIFY(!m_presenter->isChecking());
    QCOMPARE(m_receiver->posted(verifyAddress).size(), 1);
}

void TestPresenter::aRefusedCheckSaysWhy()
{
    load();
    m_receiver->answer(
        verifyAddress, {.status = 409, .body = R"({"detail":"This receiver can’t do that."})"});
    m_presenter->check();
    QTRY_COMPARE(m_presenter->problemText(), u"This receiver can’t do that."_s);
    QVERIFY(m_presenter->mayCheck());
}

void TestPresenter::menusHaveWhatThereIs()
{
    load();
    QCOMPARE(m_presenter->months(),
        (QList<QDate>{{2026, 11, 1}, {2026, 10, 1}, {2026, 9, 1}, {2026, 8, 1}}));
    QCOMPARE(m_presenter->persons(),
        (QStringList{u"Aiko Tanaka"_s, u"Kofi Mensah"_s, u"Maria Ortega"_s, u"system"_s}));
    QCOMPARE(m_presenter->actions(),
        (QStringList{u"recording.download"_s, u"audit.export"_s, u"recording.play"_s}));
    m_presenter->setFilter({.person = u"Somebody else"_s});
    QVERIFY(m_presenter->persons().contains(u"Somebody else"_s));
}

void TestPresenter::oddAnswersAreErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray("{}");
    QTest::newRow("no list") << QByteArray(R"({"items": 5})");
    QTest::newRow("no JSON") << QByteArray("<html>");
}

void TestPresenter::oddAnswersAreErrors()
{
    QFETCH(QByteArray, body);
    m_receiver->answer(address, {.body = body});
    m_receiver->answer(summaryAddress, {.body = body});
    m_presenter->setActive(true);
    QTRY_COMPARE(m_presenter->stage(), Stage::Failed);
    QVERIFY(!m_presenter->errorText().isEmpty());
    // Entries that say nothing are left out, and the others are shown.
    QJsonObject page = test::auditPage(0, 2);
    page.insert(
        u"items"_s, QJsonArray{5, QJsonObject{}, QJsonObject{{u"seq"_s, -1}}, test::auditEntry(0)});
    answer(address, page);
    m_presenter->load();
    QTRY_COMPARE(m_presenter->model().rowCount(), 1);
}

void TestPresenter::whatWasErasedIsSaid()
{
    QJsonObject entry = test::auditEntry(0);
    entry.insert(u"detail"_s, QJsonObject());
    entry.insert(u"erased"_s, QJsonArray{u"detail"_s});
    QJsonObject page = test::auditPage(0, 1);
    page.insert(u"items"_s, QJsonArray{entry});
    answer(address, page);
    answer(summaryAddress, test::auditSummary(test::auditChecked(test::newestEntry)));
    m_presenter->setActive(true);
    QTRY_COMPARE(m_presenter->model().rowCount(), 1);
    const AuditModel &model = m_presenter->model();
    QCOMPARE(model.index(0, AuditModel::DetailColumn).data().toString(), u"Erased"_s);
    QVERIFY(model.index(0, AuditModel::WhoColumn).data().toString() != u"Erased"_s);
}

QTEST_GUILESS_MAIN(TestPresenter)
#include "tst_presenter.moc"
