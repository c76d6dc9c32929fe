// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "tests/support/fakereceiver.h"
#include "ui/calls/callspane.h"
#include "ui/calls/callsview.h"
#include "ui/client/receiverclient.h"
#include "ui/live/livepane.h"
#include "ui/live/livestrip.h"
#include "ui/player/player.h"
#include "ui/shell/livemode.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/applytheme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextEdit>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using test::sampleCall;

namespace {

constexpr int patience = 10'000;

QJsonObject liveCall(int index, const QString &status = u"in_progress"_s)
{
    QJsonObject call = sampleCall(index, u"none"_s);
    call.insert(u"status"_s, status);
    call.insert(u"endedAt"_s, QJsonValue());
    return call;
}

QJsonObject words(const QJsonObject &call, const QString &text, int number, bool isFinal = true)
{
    return {{u"vapiCallId"_s, call.value(u"vapiCallId"_s)}, {u"speaker"_s, u"caller"_s},
        {u"text"_s, text}, {u"final"_s, isFinal}, {u"at"_s, u"2026-11-22T10:00:00.000Z"_s},
        {u"number"_s, number}};
}

QString idOf(const QJsonObject &call)
{
    return call.value(u"id"_s).toString();
}

} // namespace

/** Calls in progress, in the window. */
class TestLive : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsShownWhileNobodySpeaks();
    void whatIsGoingOnIsThereAtTheStart();
    void comesAndGoesByEvents();
    void theNewestWordsAreShown();
    void aChosenCallIsFollowed();
    void becomesTheCallWhenItEnds();
    void whatWasPassedOverIsAskedFor();
    void wordsBeforeTheirCallAreKept();
    void wordsAreNoMarkup();
    void whoScrollsUpIsLeftAlone();
    void thousandCallsAreBounded();
    void noTimerWithoutAnEye();
    void isReachedByKey();

private:
    void answerLive(const QList<std::pair<QJsonObject, QJsonArray>> &calls);
    void start();
    void say(const QJsonObject &call, const QString &text, int number, bool isFinal = true)
    {
        m_receiver->sendToSockets(QString::fromUtf8(toJson({{u"type"_s, u"words_heard"_s},
            {u"data"_s, QJsonObject{{u"words"_s, words(call, text, number, isFinal)}}}})));
    }
    [[nodiscard]] LiveStrip &strip() { return m_window->live().strip(); }
    [[nodiscard]] LivePane &pane() { return m_window->live().pane(); }
    [[nodiscard]] QString wordsOf(int row)
    {
        return m_window->live().model().index(row).data(LiveModel::WordsRole).toString();
    }
    void choose(int row)
    {
        QListView &view = strip().view();
        const QRect place = view.visualRect(view.model()->index(row, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place.center());
    }

    SystemClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<MainWindow> m_window;
};

void TestLive::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    m_receiver = std::make_unique<FakeReceiver>();
    std::vector<QJsonObject> calls;
    for (int index = 0; index < 40; ++index)
        calls.push_back(sampleCall(index));
    m_receiver->setCalls(calls);
    answerLive({});
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_player = std::make_unique<Player>();
    m_window = std::make_unique<MainWindow>(*m_client, *m_player, m_clock,
        MainWindow::Options{.place = u"Sample calls"_s, .webhook = m_receiver->url()});
    new QAbstractItemModelTester(&m_window->live().model(), &m_window->live().model());
}

void TestLive::cleanup()
{
    m_window.reset();
    m_player.reset();
    m_client.reset();
    m_receiver.reset();
}

void TestLive::answerLive(const QList<std::pair<QJsonObject, QJsonArray>> &calls)
{
    QJsonArray items;
    for (const auto &[call, pieces] : calls)
        items.append(QJsonObject{{u"call"_s, call}, {u"pieces"_s, pieces}});
    m_receiver->answer(u"/api/live"_s, {.body = toJson({{u"calls"_s, items}})});
}

void TestLive::start()
{
    m_window->show();
    m_window->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(QTest::qWaitFor(
        [this] {
            return m_client->connectionState().phase == ConnectionState::Phase::Live
                && m_receiver->requestCount(u"/api/live"_s) > 0
                && m_window->callsPane().view().isVisible();
        },
        patience));
}

void TestLive::nothingIsShownWhileNobodySpeaks()
{
    start();
    QSignalSpy told(m_client.get(), &ReceiverClient::eventReceived);
    m_receiver->push(u"call_updated"_s, sampleCall(2));
    QVERIFY(QTest::qWaitFor([&told] { return !told.isEmpty(); }, patience));
    QVERIFY(strip().isHidden());
    QVERIFY(!m_window->live().isShown());
}

void TestLive::whatIsGoingOnIsThereAtTheStart()
{
    const QJsonObject one = liveCall(1);
    const QJsonObject two = liveCall(2, u"ringing"_s);
    answerLive({{one, {words(one, u"Hello."_s, 1)}}, {two, {}}});
    start();
    QVERIFY(QTest::qWaitFor([this] { return strip().isVisible(); }, patience));
    QVERIFY(std::ranges::any_of(strip().findChildren<QLabel *>(),
        [](const QLabel *label) { return label->text() == u"2 calls in progress"_s; }));
    QCOMPARE(wordsOf(0), u"Hello."_s);
    const QModelIndex ringing = m_window->live().model().index(1);
    QVERIFY(ringing.data(LiveModel::DetailRole).toString().endsWith(u"Ringing"_s));
    QVERIFY(ringing.data().toString().contains(ringing.data(LiveModel::TimeRole).toString()));
}

void TestLive::comesAndGoesByEvents()
{
    start();
    const QJsonObject call = liveCall(1);
    m_receiver->push(u"call_started"_s, call);
    QVERIFY(QTest::qWaitFor([this] { return strip().isVisible(); }, patience));
    m_receiver->push(u"call_ended"_s, sampleCall(1, u"pending"_s));
    QVERIFY(QTest::qWaitFor([this] { return strip().isHidden(); }, patience));
}

void TestLive::theNewestWordsAreShown()
{
    const QJsonObject call = liveCall(1);
    answerLive({{call, {}}});
    start();
    say(call, u"I would"_s, 0, false);
    QVERIFY(QTest::qWaitFor([this] { return wordsOf(0) == u"I would"_s; }, patience));
    say(call, u"I would like to move."_s, 1);
    QVERIFY(QTest::qWaitFor([this] { return wordsOf(0) == u"I would like to move."_s; }, patience));
    say(liveCall(9), u"Of nobody known"_s, 1);
    say(call, u"Thanks."_s, 2);
    QVERIFY(QTest::qWaitFor([this] { return wordsOf(0) == u"Thanks."_s; }, patience));
    QCOMPARE(m_window->live().model().at(0).pieces.size(), std::size_t(2));
}

void TestLive::aChosenCallIsFollowed()
{
    const QJsonObject call = liveCall(1);
    answerLive({{call, {words(call, u"Hello."_s, 1)}}});
    start();
    QVERIFY(QTest::qWaitFor([this] { return strip().isVisible(); }, patience));
    choose(0);
    QVERIFY(m_window->live().isShown());
    QCOMPARE(pane().words().toPlainText().section(u'\t', 1), u"Caller\tHello."_s);
    say(call, u"One more"_s, 1, false);
    QVERIFY(QTest::qWaitFor(
        [this] { return pane().words().toPlainText().endsWith(u"\tCaller\tOne more"_s); },
        patience));
    m_window->callsPane().select(idOf(sampleCall(4)));
    QVERIFY(QTest::qWaitFor([this] { return !m_window->live().isShown(); }, patience));
}

void TestLive::becomesTheCallWhenItEnds()
{
    const QJsonObject call = liveCall(1);
    answerLive({{call, {}}});
    start();
    QVERIFY(QTest::qWaitFor([this] { return strip().isVisible(); }, patience));
    choose(0);
    QVERIFY(m_window->live().isShown());
    QJsonObject ready = sampleCall(1);
    ready.insert(u"updatedAt"_s, u"2026-11-22T11:00:00.000Z"_s);
    m_receiver->push(u"call_ended"_s, sampleCall(1, u"pending"_s));
    QVERIFY(QTest::qWaitFor([this] { return !m_window->live().isShown(); }, patience));
    m_receiver->push(u"recording_ready"_s, ready);
    const QString link = u"/api/calls/"_s + idOf(call) + u"/recording"_s;
    QVERIFY(QTest::qWaitFor([&] { return m_receiver->requestCount(link) > 0; }, patience));
}

void TestLive::whatWasPassedOverIsAskedFor()
{
    const QJsonObject call = liveCall(1);
    answerLive({{call, {}}});
    start();
    QVERIFY(QTest::qWaitFor([this] { return strip().isVisible(); }, patience));
    answerLive({{call,
        {words(call, u"One."_s, 1), words(call, u"Two."_s, 2), words(call, u"Three."_s, 3)}}});
    say(call, u"Three."_s, 3);
    QVERIFY(QTest::qWaitFor(
        [this] { return m_window->live().model().at(0).pieces.size() == 3; }, patience));
}

/** They come by the stream while the first answer, which names the call, is on its way. */
void TestLive::wordsBeforeTheirCallAreKept()
{
    const QJsonObject call = liveCall(1);
    answerLive({{call, {}}});
    LiveModel model(*m_client, m_clock);
    model.load();
    Q_EMIT m_client->pieceReceived({.vapiCallId = call.value(u"vapiCallId"_s).toString(),
        .speaker = Speaker::Caller,
        .text = u"I would"_s});
    QVERIFY(QTest::qWaitFor([&model] { return model.rowCount() == 1; }, patience));
    QCOMPARE(model.index(0).data(LiveModel::WordsRole).toString(), u"I would"_s);
}

void TestLive::wordsAreNoMarkup()
{
    const QJsonObject call = liveCall(1);
    const QString hostile = u"<img src=\"file:///etc/passwd\"><h1>Big</h1> &amp; <a href='x'>"_s;
    answerLive({{call, {words(call, hostile, 1)}}});
    start();
    QVERIFY(QTest::qWaitFor([this] { return strip().isVisible(); }, patience));
    choose(0);
    QCOMPARE(pane().words().toPlainText().section(u'\t', 2), hostile);
    QCOMPARE(wordsOf(0), hostile);
    QVERIFY(m_window->live().model().index(0).data(Qt::ToolTipRole).isNull());
}

void TestLive::whoScrollsUpIsLeftAlone()
{
    const QJsonObject call = liveCall(1);
    QJsonArray pieces;
    for (int number = 1; number <= 150; ++number)
        pieces.append(words(call, u"Sample words, number %1."_s.arg(number), number));
    answerLive({{call, pieces}});
    start();
    QVERIFY(QTest::qWaitFor([this] { return strip().isVisible(); }, patience));
    choose(0);
    QScrollBar *bar = pane().words().verticalScrollBar();
    QVERIFY(QTest::qWaitFor([&] { return bar->maximum() > 0; }, patience));
    say(call, u"Next."_s, 151);
    const auto isAtEnd = [&] { return bar->value() == bar->maximum(); };
    QVERIFY(QTest::qWaitFor(
        [&] { return pane().words().toPlainText().endsWith(u"Next."_s) && isAtEnd(); }, patience));
    bar->setValue(20);
    QVERIFY(!pane().isFollowing());
    say(call, u"And next."_s, 152);
    QVERIFY(QTest::qWaitFor([this] { return wordsOf(0) == u"And next."_s; }, patience));
    QCOMPARE(bar->value(), 20);
    auto *back = pane().findChild<QPushButton *>();
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor(isAtEnd, patience));
    QVERIFY(!back->isVisible());
}

void TestLive::thousandCallsAreBounded()
{
    QList<std::pair<QJsonObject, QJsonArray>> calls;
    for (int index = 0; index < 1000; ++index)
        calls.append({liveCall(index), {}});
    answerLive(calls);
    start();
    QVERIFY(QTest::qWaitFor([this] { return strip().isVisible(); }, patience));
    QCOMPARE(m_window->live().model().rowCount(), int(mostLiveCalls));
    const QJsonObject call = liveCall(0);
    for (int number = 1; number <= 10'000; ++number)
        say(call, u"Sample words %1."_s.arg(number), number);
    QVERIFY(QTest::qWaitFor(
        [this] {
            const LiveModel &model = m_window->live().model();
            return model.at(0).pieces.size() == mostLivePieces
                && wordsOf(0) == u"Sample words 10000."_s;
        },
        60'000));
}

void TestLive::noTimerWithoutAnEye()
{
    answerLive({{liveCall(1), {}}});
    start();
    QVERIFY(QTest::qWaitFor([this] { return strip().isVisible(); }, patience));
    QVERIFY(m_window->live().model().isTicking());
    m_window->hide();
    QVERIFY(!m_window->live().model().isTicking());
    m_window->show();
    QVERIFY(m_window->live().model().isTicking());
    m_receiver->push(u"call_ended"_s, sampleCall(1, u"pending"_s));
    QVERIFY(QTest::qWaitFor([this] { return strip().isHidden(); }, patience));
    QVERIFY(!m_window->live().model().isTicking());
}

void TestLive::isReachedByKey()
{
    const QJsonObject call = liveCall(1);
    answerLive({{call, {words(call, u"Hello."_s, 1)}}});
    start();
    QVERIFY(QTest::qWaitFor([this] { return strip().isVisible(); }, patience));
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ShiftModifier);
    QVERIFY(strip().view().hasFocus());
    QTest::keyClick(&strip().view(), Qt::Key_Down);
    QTest::keyClick(&strip().view(), Qt::Key_Return);
    QVERIFY(m_window->live().isShown());
}

QTEST_MAIN(TestLive)
#include "tst_live.moc"
