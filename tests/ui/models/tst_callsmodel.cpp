// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/support/fakereceiver.h"
#include "ui/client/receiverclient.h"
#include "ui/models/callsmodel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
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

/** As QTest::qWaitFor, which sleeps between two looks: thousands of waits would take minutes. */
bool waitFor(const std::function<bool()> &isDone)
{
    QDeadlineTimer deadline(5000);
    QTimer wake;
    wake.start(200);
    while (!isDone() && !deadline.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isDone();
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

    void loadsWhatIsShown();
    void scrollsAHundredThousandRowsForthAndBack();
    void jumpsFarDownAndBack();
    void aCallAboveTheLoadedPartMovesItsRows();
    void missedEventsAreCaughtUpInTheMiddle();
    void fewerCallsThanWereThoughtEndTheList();
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
    void tellsHowMuchWasHeard();
    void separatesDays();
    void hostileTextStaysText();

private:
    void start();
    void loadAll();
    [[nodiscard]] int loaded() const { return int(m_model->rows().calls().size()); }
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

void TestCallsModel::loadAll()
{
    for (int row = 0; row < m_model->rowCount(); row += CallsModel::pageSize) {
        m_model->show(row, row);
        QVERIFY(QTest::qWaitFor([&] {
            return m_model->rows().isLoaded(row)
                && m_model->loadState() == CallsModel::LoadState::Idle;
        }));
    }
}

bool TestCallsModel::isSorted() const
{
    const auto isBelow = [](const Call &call, const Call &next) {
        return !comesBefore(call, next);
    };
    const auto &calls = m_model->rows().calls();
    return std::ranges::adjacent_find(calls, isBelow) == calls.end();
}

QStringList TestCallsModel::ids() const
{
    QStringList ids;
    for (const Call &call : m_model->rows().calls())
        ids << call.id;
    return ids;
}

void TestCallsModel::loadsWhatIsShown()
{
    start();
    QCOMPARE(loaded(), 100);
    QTRY_COMPARE(m_model->rowCount(), 250);
    QVERIFY(!m_model->index(150, 0).data(CallsModel::LoadedRole).toBool());
    QVERIFY(!m_model->index(150, CallsModel::TimeColumn).data().isValid());
    const QSignalSpy rows(m_model.get(), &QAbstractItemModel::rowsInserted);
    const QSignalSpy loads(m_model.get(), &CallsModel::rowsLoaded);
    m_model->show(40, 60);
    QTRY_COMPARE(loaded(), 250); // the rows ahead reach over the end
    QCOMPARE(rows.count(), 0);
    QCOMPARE(loads.first(), (QVariantList{100, 199}));
    QVERIFY(m_model->index(150, 0).data(CallsModel::LoadedRole).toBool());
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
        u"Trying again — The host that keeps the recording answered with status 500."_s);
    QCOMPARE(at(1, CallsModel::CustomerColumn), u"+1 206 555 0188"_s);
    QVERIFY(at(1, CallsModel::CustomerColumn, CallsModel::NumberRole).isEmpty());
    QCOMPARE(
        at(0, CallsModel::CustomerColumn, Qt::ToolTipRole), u"Dana Whitfield · +1 415 555 0134"_s);
    QVERIFY(at(1, CallsModel::CustomerColumn, Qt::ToolTipRole).endsWith(u" · Trying again"_s));
}

void TestCallsModel::aNewCallAppearsAtItsPlace()
{
    start();
    QTRY_COMPARE(m_model->rowCount(), 250);
    const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_receiver->push(
        u"call_started"_s, changed(sampleCall(900), u"startedAt"_s, u"2026-11-22T09:57:00.000Z"_s));
    QTRY_COMPARE(loaded(), 101);
    QCOMPARE(m_model->rowCount(), 251);
    QCOMPARE(m_model->rowOf(idOf(900)), 1);
    QVERIFY(isSorted());
    QCOMPARE(resets.count(), 0);
}

void TestCallsModel::anUpdateStaysInPlace()
{
    m_receiver->put(sampleCall(5, u"processing"_s));
    start();
    QTRY_COMPARE(m_model->rowCount(), 250);
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_receiver->push(u"recording_ready"_s, changed(sampleCall(5), u"outcome"_s, u"Booked twice"_s));
    QTRY_COMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 5);
    QCOMPARE(m_model->callAt(5).recording.state, RecordingState::Ready);
    QCOMPARE(loaded(), 100);
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
    QCOMPARE(loaded(), 100);
    m_model->show(100, 120);
    QTRY_VERIFY(loaded() >= 200);
    QCOMPARE(m_model->callAt(150).outcome, u"From the event"_s);
}

void TestCallsModel::aPersistentIndexFollowsItsCall()
{
    start();
    QTRY_COMPARE(m_model->rowCount(), 250);
    const QPersistentModelIndex selected(m_model->index(7, 0));
    const QString id = selected.data(CallsModel::IdRole).toString();
    for (int index = 900; index < 905; ++index)
        m_receiver->push(u"call_started"_s,
            changed(sampleCall(index), u"startedAt"_s, u"2026-11-22T11:00:00.000Z"_s));
    QTRY_COMPARE(loaded(), 105);
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
    const int asked = m_receiver->requestCount(u"/api/calls"_s);
    m_model->show(0, 10);
    QCOMPARE(m_model->loadState(), CallsModel::LoadState::Failed); // nothing is asked by itself
    QCOMPARE(m_receiver->requestCount(u"/api/calls"_s), asked);
    m_receiver->answerNormally(u"/api/calls"_s);
    m_model->retry();
    QTRY_COMPARE(loaded(), 100);
    QVERIFY(m_model->errorText().isEmpty());
}

void TestCallsModel::aFailedNextPageKeepsTheRows()
{
    start();
    m_receiver->answer(
        u"/api/calls"_s, {.body = "{\"items\":", .announcedLength = 50, .cut = true});
    m_model->show(50, 60);
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Failed);
    QCOMPARE(loaded(), 100);
    m_receiver->answerNormally(u"/api/calls"_s);
    m_model->retry();
    QTRY_VERIFY(loaded() >= 200);
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
    QTRY_COMPARE(m_model->rowCount(), 900);
    loadAll();
    QCOMPARE(m_model->rowCount(), 900);
    QCOMPARE(loaded(), 900);
    QVERIFY(isSorted());
}

void TestCallsModel::tellsHowMuchWasHeard()
{
    QJsonObject call = sampleCall(3);
    call.insert(u"heardSeconds"_s, 0.62 * call.value("durationSeconds"_L1).toDouble());
    m_receiver->put(call);
    QJsonObject all = sampleCall(4);
    all.insert(u"heardSeconds"_s, all.value("durationSeconds"_L1).toDouble());
    m_receiver->put(all);
    start();
    const auto heardAt = [this](int row) {
        return m_model->index(row, CallsModel::CustomerColumn).data(CallsModel::HeardRole);
    };
    QCOMPARE(heardAt(3).toInt(), 62);
    QCOMPARE(heardAt(4).toInt(), 100);
    QVERIFY(!heardAt(5).isValid());
    QVERIFY(m_model->index(3, CallsModel::CustomerColumn)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(u"62 % heard"_s));
    const double length = m_model->callAt(5).recording.durationSeconds;
    m_receiver->answer(u"/api/calls/%1/playback"_s.arg(idOf(5)),
        {.body = QJsonDocument(
             QJsonObject{{u"heardSeconds"_s, length / 4},
                 {u"ranges"_s, QJsonArray{QJsonObject{{u"from"_s, 0}, {u"to"_s, length / 4}}}}})
                     .toJson()});
    QVERIFY(test::await(m_client->addHeard(idOf(5), {{0, length / 4}})).ok());
    QCOMPARE(heardAt(5).toInt(), 25);
}

void TestCallsModel::separatesDays()
{
    start();
    QTRY_COMPARE(m_model->rowCount(), 250);
    loadAll();
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

void TestCallsModel::scrollsAHundredThousandRowsForthAndBack()
{
    constexpr int total = 100'000;
    constexpr int screen = 20;
    m_tester.reset(); // looks at every row after every change
    m_receiver->setSampleCalls(total);
    start();
    QTRY_COMPARE(m_model->rowCount(), total);
    int compared = 0;
    const auto compareAt = [&](int row) {
        m_model->show(row, row + screen);
        QVERIFY(waitFor([&] {
            return m_model->rows().isLoaded(row) && m_model->rows().isLoaded(row + screen - 1);
        }));
        for (int at = row; at < row + screen; ++at, ++compared)
            QCOMPARE(m_model->callAt(at).id, idOf(at));
        QVERIFY(loaded() <= CallsModel::windowSize + 2 * CallsModel::pageSize);
        QCOMPARE(m_model->rowCount(), total);
    };
    constexpr int step = 100;
    for (int row = 0; row < total && !QTest::currentTestFailed(); row += step)
        compareAt(row);
    for (int row = total - step; row >= 0 && !QTest::currentTestFailed(); row -= step)
        compareAt(row);
    QCOMPARE(compared, 2 * screen * total / step);
    QVERIFY(m_receiver->requests().filter(u"skip="_s).isEmpty()); // pages follow each other
}

void TestCallsModel::jumpsFarDownAndBack()
{
    m_receiver->setSampleCalls(20'000);
    m_tester.reset();
    start();
    QTRY_COMPARE(m_model->rowCount(), 20'000);
    m_model->show(15'000, 15'020);
    QTRY_VERIFY(m_model->rows().isLoaded(15'020));
    QCOMPARE(m_model->callAt(15'000).id, idOf(15'000));
    QCOMPARE(m_model->rowOf(idOf(3)), 3); // is known still
    QVERIFY(!m_model->rows().isLoaded(3));
    QTRY_VERIFY(m_model->rows().begin() <= 15'000 - CallsModel::aheadRows);
    m_model->show(19'990, 19'999);
    QTRY_VERIFY(m_model->rows().isLoaded(19'999));
    QCOMPARE(m_model->callAt(19'999).id, idOf(19'999));
    m_model->show(0, 20);
    QTRY_VERIFY(m_model->rows().isLoaded(0));
    QCOMPARE(m_model->callAt(0).id, idOf(0));
    QCOMPARE(m_model->rowCount(), 20'000);
}

void TestCallsModel::aCallAboveTheLoadedPartMovesItsRows()
{
    m_receiver->setCalls(sampleCalls(0, 3000));
    start();
    QTRY_COMPARE(m_model->rowCount(), 3000);
    m_model->show(2000, 2020);
    QTRY_VERIFY(m_model->rows().isLoaded(2020));
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
    const QPersistentModelIndex above(m_model->index(5, 0));
    const QPersistentModelIndex shown(m_model->index(2010, 0));
    m_receiver->push(u"call_started"_s,
        changed(sampleCall(5000), u"startedAt"_s, u"2026-11-22T11:00:00.000Z"_s));
    QTRY_COMPARE(m_model->rowCount(), 3001);
    QCOMPARE(above.row(), 6);
    QCOMPARE(shown.row(), 2011);
    QCOMPARE(m_model->callAt(2011).id, idOf(2010));
    m_receiver->push(u"call_updated"_s, changed(sampleCall(2011), u"outcome"_s, u"Renewed"_s));
    QTRY_COMPARE(m_model->callAt(2012).outcome, u"Renewed"_s);
    m_model->show(0, 20);
    QTRY_COMPARE(m_model->rowOf(idOf(5000)), 0);
    QCOMPARE(m_model->rowOf(idOf(0)), 1);
    QCOMPARE(m_model->rowCount(), 3001);
}

void TestCallsModel::missedEventsAreCaughtUpInTheMiddle()
{
    m_receiver->setCalls(sampleCalls(0, 3000));
    start();
    QTRY_COMPARE(m_model->rowCount(), 3000);
    m_model->show(2000, 2020);
    QTRY_VERIFY(m_model->rows().isLoaded(2020));
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
    auto calls = sampleCalls(0, 3000);
    calls.erase(calls.begin() + 2010);
    calls[2015] = sampleCall(2016, u"failed"_s);
    m_receiver->setCalls(calls);
    m_receiver->sendToSockets(u"{\"type\":\"hello\",\"id\":\"7\",\"resumed\":false}"_s);
    QTRY_COMPARE(m_model->rows().loadedRowOf(idOf(2010)), -1);
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
    QCOMPARE(m_model->callAt(2010).id, idOf(2011));
    QCOMPARE(m_model->callAt(2015).recording.state, RecordingState::Failed);
    QVERIFY(isSorted());
    QTRY_COMPARE(m_model->rowCount(), 2999);
}

void TestCallsModel::fewerCallsThanWereThoughtEndTheList()
{
    m_receiver->answer(u"/api/calls/count"_s, {.body = "{\"count\":5000,\"exact\":false}"});
    start();
    QTRY_COMPARE(m_model->rowCount(), 5000);
    m_receiver->answerNormally(u"/api/calls/count"_s);
    m_model->show(4000, 4020);
    QTRY_COMPARE(m_model->rowCount(), 250);
    loadAll();
    QCOMPARE(loaded(), 250);
    QVERIFY(isSorted());
}

QTEST_GUILESS_MAIN(TestCallsModel)
#include "tst_callsmodel.moc"
