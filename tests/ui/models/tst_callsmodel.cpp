// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "ui/client/receiverclient.h"
#include "ui/models/callsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using test::sampleCall;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override
    {
        return *Timestamp::fromString(u"2026-11-22T12:00:00Z"_s);
    }
};

QString idOf(int index)
{
    return sampleCall(index).value("id"_L1).toString();
}

QJsonObject changed(QJsonObject call, const QString &key, const QJsonValue &value)
{
    call.insert(key, value);
    call.insert(u"updatedAt"_s, u"2026-11-22T11:00:00.000Z"_s);
    return call;
}

std::vector<QJsonObject> sampleCalls(int from, int to)
{
    std::vector<QJsonObject> calls;
    for (int index = from; index < to; ++index)
        calls.push_back(sampleCall(index));
    return calls;
}

} // namespace

class TestCallsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void loadsPageByPage();
    void tellsWhatAPersonSees();
    void aNewCallAppearsAtItsPlace();
    void anUpdateStaysInPlace();
    void anOlderUpdateIsIgnored();
    void aChangedStartMovesTheRow();
    void anEventBelowTheEndWaitsForItsPage();
    void aPersistentIndexFollowsItsCall();
    void aFailureIsToldAndRetried();
    void aFailedNextPageKeepsTheRows();
    void missedEventsAreCaughtUp();
    void aLongAbsenceLeavesNoHole();
    void separatesDays();
    void hostileTextStaysText();

private:
    void start();
    [[nodiscard]] bool isSorted() const;
    [[nodiscard]] QStringList ids() const;

    FixedClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<CallsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCallsModel::initTestCase()
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestCallsModel::init()
{
    m_receiver = std::make_unique<FakeReceiver>();
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_model = std::make_unique<CallsModel>(*m_client, m_clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_receiver->setCalls(sampleCalls(0, 250));
}

void TestCallsModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_client.reset();
    m_receiver.reset();
}

void TestCallsModel::start()
{
    m_model->retry();
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
    m_client->startEvents();
    QTRY_COMPARE(m_client->connectionState().phase, ConnectionState::Phase::Live);
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
}

bool TestCallsModel::isSorted() const
{
    const auto key = [this](int row) {
        const Call &call = m_model->callAt(row);
        return std::pair(call.startedAt.value_or(call.createdAt), call.id);
    };
    for (int row = 1; row < m_model->rowCount(); ++row) {
        if (key(row - 1) <= key(row))
            return false;
    }
    return true;
}

QStringList TestCallsModel::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids << m_model->callAt(row).id;
    return ids;
}

void TestCallsModel::loadsPageByPage()
{
    QVERIFY(!m_model->canFetchMore({}));
    start();
    QCOMPARE(m_model->rowCount(), 100);
    for (const int expected : {200, 250}) {
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QVERIFY(!m_model->canFetchMore({}));
        QTRY_COMPARE(m_model->rowCount(), expected);
    }
    QVERIFY(!m_model->canFetchMore({}));
    QVERIFY(isSorted());
    QStringList unique = ids();
    QCOMPARE(unique.removeDuplicates(), 0);
}

void TestCallsModel::tellsWhatAPersonSees()
{
    m_receiver->put(sampleCall(1, u"retrying"_s));
    start();
    const auto at = [this](int row, int column, int role = Qt::DisplayRole) {
        return m_model->index(row, column).data(role).toString();
    };
    QCOMPARE(at(0, CallsModel::TimeColumn), u"09:58"_s);
    QCOMPARE(at(0, CallsModel::CustomerColumn), u"Dana Whitfield"_s);
    QCOMPARE(at(0, CallsModel::CustomerColumn, CallsModel::NumberRole), u"+1 415 555 0134"_s);
    QCOMPARE(at(0, CallsModel::LengthColumn), u"0:43"_s);
    QCOMPARE(at(0, CallsModel::OutcomeColumn), u"Booked"_s);
    QCOMPARE(at(0, CallsModel::StateColumn, Qt::AccessibleTextRole), u"Ready"_s);
    QCOMPARE(at(1, CallsModel::StateColumn, Qt::ToolTipRole),
        u"Trying again — The provider answered with status 500."_s);
    QCOMPARE(at(1, CallsModel::CustomerColumn), u"Unknown caller"_s);
}

void TestCallsModel::aNewCallAppearsAtItsPlace()
{
    start();
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_receiver->push(
        u"call_started"_s, changed(sampleCall(900), u"startedAt"_s, u"2026-11-22T09:57:00.000Z"_s));
    QTRY_COMPARE(m_model->rowCount(), 101);
    QCOMPARE(m_model->rowOf(idOf(900)), 1);
    QVERIFY(isSorted());
    QCOMPARE(resets.count(), 0);
}

void TestCallsModel::anUpdateStaysInPlace()
{
    m_receiver->put(sampleCall(5, u"processing"_s));
    start();
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_receiver->push(u"recording_ready"_s, changed(sampleCall(5), u"outcome"_s, u"Booked twice"_s));
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 5);
    QCOMPARE(m_model->callAt(5).recording.state, RecordingState::Ready);
    QCOMPARE(m_model->rowCount(), 100);
}

void TestCallsModel::anOlderUpdateIsIgnored()
{
    m_receiver->put(changed(sampleCall(5), u"outcome"_s, u"New"_s));
    start();
    m_receiver->push(u"call_updated"_s, sampleCall(5, u"processing"_s));
    m_receiver->push(u"call_updated"_s, changed(sampleCall(6), u"outcome"_s, u"Later"_s));
    QTRY_COMPARE(m_model->callAt(6).outcome, u"Later"_s);
    QCOMPARE(m_model->callAt(5).outcome, u"New"_s);
}

void TestCallsModel::aChangedStartMovesTheRow()
{
    start();
    const QSignalSpy moves(m_model.get(), &QAbstractItemModel::rowsMoved);
    m_receiver->push(
        u"call_updated"_s, changed(sampleCall(3), u"startedAt"_s, u"2026-11-22T10:30:00.000Z"_s));
    QTRY_COMPARE(m_model->rowOf(idOf(3)), 0);
    m_receiver->push(
        u"call_updated"_s, changed(sampleCall(3), u"startedAt"_s, u"2026-11-22T09:00:00.000Z"_s));
    QTRY_VERIFY(m_model->rowOf(idOf(3)) > 10);
    QCOMPARE(moves.count(), 2);
    QVERIFY(isSorted());
}

void TestCallsModel::anEventBelowTheEndWaitsForItsPage()
{
    start();
    m_receiver->push(
        u"call_updated"_s, changed(sampleCall(150), u"outcome"_s, u"From the event"_s));
    m_receiver->push(u"call_updated"_s, changed(sampleCall(1), u"outcome"_s, u"Marker"_s));
    QTRY_COMPARE(m_model->callAt(1).outcome, u"Marker"_s);
    QCOMPARE(m_model->rowCount(), 100);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 200);
    QCOMPARE(m_model->callAt(150).outcome, u"From the event"_s);
}

void TestCallsModel::aPersistentIndexFollowsItsCall()
{
    start();
    const QPersistentModelIndex selected(m_model->index(7, 0));
    const QString id = selected.data(CallsModel::IdRole).toString();
    for (int index = 900; index < 905; ++index)
        m_receiver->push(u"call_started"_s,
            changed(sampleCall(index), u"startedAt"_s, u"2026-11-22T11:00:00.000Z"_s));
    QTRY_COMPARE(m_model->rowCount(), 105);
    QCOMPARE(selected.row(), 12);
    QCOMPARE(selected.data(CallsModel::IdRole).toString(), id);
}

void TestCallsModel::aFailureIsToldAndRetried()
{
    m_receiver->answer(
        u"/api/calls"_s, {.status = 503, .body = "{\"detail\":\"The receiver is starting.\"}"});
    m_model->retry();
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Failed);
    QCOMPARE(m_model->errorText(), u"The receiver is starting."_s);
    QVERIFY(!m_model->canFetchMore({}));
    m_receiver->answerNormally(u"/api/calls"_s);
    m_model->retry();
    QTRY_COMPARE(m_model->rowCount(), 100);
    QVERIFY(m_model->errorText().isEmpty());
}

void TestCallsModel::aFailedNextPageKeepsTheRows()
{
    start();
    m_receiver->answer(
        u"/api/calls"_s, {.body = "{\"items\":", .announcedLength = 50, .cut = true});
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Failed);
    QCOMPARE(m_model->rowCount(), 100);
    m_receiver->answerNormally(u"/api/calls"_s);
    m_model->retry();
    QTRY_VERIFY(m_model->canFetchMore({}));
    m_model->fetchMore({});
    QTRY_VERIFY(m_model->rowCount() >= 200);
    QVERIFY(isSorted());
}

void TestCallsModel::missedEventsAreCaughtUp()
{
    start();
    QStringList expected = ids();
    auto calls = sampleCalls(0, 250);
    calls.erase(calls.begin() + 10);
    calls[20] = sampleCall(21, u"failed"_s);
    calls.push_back(changed(sampleCall(900), u"startedAt"_s, u"2026-11-22T10:00:00.000Z"_s));
    m_receiver->setCalls(calls);
    const QPersistentModelIndex selected(m_model->index(30, 0));
    m_receiver->sendToSockets(u"{\"type\":\"hello\",\"id\":\"7\",\"resumed\":false}"_s);
    expected.removeAt(10);
    expected.prepend(idOf(900));
    QTRY_COMPARE(m_model->rowOf(idOf(10)), -1);
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
    QCOMPARE(ids().first(100), expected);
    QCOMPARE(m_model->callAt(m_model->rowOf(idOf(21))).recording.state, RecordingState::Failed);
    QCOMPARE(selected.row(), 30);
}

void TestCallsModel::aLongAbsenceLeavesNoHole()
{
    m_receiver->setCalls(sampleCalls(600, 900));
    start();
    m_receiver->setCalls(sampleCalls(0, 900));
    m_receiver->sendToSockets(u"{\"type\":\"hello\",\"id\":\"7\",\"resumed\":false}"_s);
    QTRY_COMPARE(m_model->rowOf(idOf(0)), 0);
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
        QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
    }
    QCOMPARE(m_model->rowCount(), 900);
    QVERIFY(isSorted());
}

void TestCallsModel::separatesDays()
{
    start();
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
    m_model->fetchMore({});
    QTRY_COMPARE(m_model->rowCount(), 250);
    QStringList days;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString day = m_model->index(row, 0).data(CallsModel::DayRole).toString();
        if (!day.isEmpty())
            days << QString::number(row) + u' ' + day;
    }
    QCOMPARE(days, QStringList(u"200 Yesterday"_s));
}

void TestCallsModel::hostileTextStaysText()
{
    m_receiver->put(changed(sampleCall(0), u"outcome"_s, u"<img src=x> & more"_s));
    m_receiver->put(changed(sampleCall(1), u"outcome"_s, u"Fish & chips"_s));
    start();
    const auto toolTip = [this](int row) {
        return m_model->index(row, CallsModel::OutcomeColumn).data(Qt::ToolTipRole).toString();
    };
    QVERIFY(!toolTip(0).contains(u"<img"_s));
    QCOMPARE(toolTip(1), u"Fish & chips"_s);
}

QTEST_GUILESS_MAIN(TestCallsModel)
#include "tst_callsmodel.moc"
