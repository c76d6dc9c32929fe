// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "ui/calls/callcolumns.h"
#include "ui/calls/callspane.h"
#include "ui/calls/callsview.h"
#include "ui/calls/loadingrows.h"
#include "ui/calls/selectionbar.h"
#include "ui/client/receiverclient.h"
#include "ui/models/callsmodel.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using test::sampleCall;

namespace {

QString idOf(int index)
{
    return sampleCall(index).value("id"_L1).toString();
}

QPushButton *button(const QWidget &parent, const QString &text)
{
    for (QPushButton *candidate : parent.findChildren<QPushButton *>()) {
        if (candidate->text() == text && candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

bool showsText(const QWidget &parent, const QString &text)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace

class TestCallsPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void waitsQuietlyForTheFirstAnswer();
    void anEmptyListSaysHowCallsGetHere();
    void anErrorCanBeRetried();
    void aFailedNextPageIsToldBelowTheRows();
    void whatTheWholeWindowSaysIsNotSaidAgain();
    void theKeyboardReachesEveryCall();
    void enterOpens();
    void runningThroughTheListChoosesOnce();
    void aClickChoosesAtOnce();
    void theSelectionStaysWithItsCall();
    void nextFetchesOlderCallsAtTheEnd();
    void theCurrentCallSurvivesLeavingTheLoadedPart();
    void theEndKeyChoosesOnceItsRowIsThere();
    void whatIsSeenStaysWhereItIs();
    void severalCallsAreChosenByKeyAndMouse();
    void chosenCallsStayChosenOutOfSight();
    void aRoleDecidesWhatIsOffered();
    void columnsAreChosenMovedAndKept();
    void columnsAreMovedByKeys();
    void nothingIsCutInANarrowPane();
    void rowsAreDrawnInTheTheme_data();
    void rowsAreDrawnInTheTheme();
    void recordingsAreDrawnInSmall();

private:
    void showMany(); ///< 20,000 calls
    void show(int calls = 250);
    void press(Qt::Key key) { QTest::keyClick(&m_pane->view(), key); }
    [[nodiscard]] int currentRow() const { return m_pane->view().currentIndex().row(); }

    SystemClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<CallsModel> m_model;
    std::unique_ptr<CallsPane> m_pane;
};

void TestCallsPane::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    m_receiver = std::make_unique<FakeReceiver>();
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_model = std::make_unique<CallsModel>(*m_client, m_clock);
    m_pane = std::make_unique<CallsPane>(*m_model, *m_client,
        CallsPane::Webhook{
            QUrl(u"http://127.0.0.1:8787/api/webhooks/vapi"_s), u"One more hint."_s});
    m_pane->resize(604, 800);
    m_pane->show();
}

void TestCallsPane::cleanup()
{
    m_pane.reset();
    m_model.reset();
    m_client.reset();
    m_receiver.reset();
}

void TestCallsPane::show(int calls)
{
    std::vector<QJsonObject> samples;
    for (int index = 0; index < calls; ++index)
        samples.push_back(sampleCall(index));
    m_receiver->setCalls(samples);
    m_model->retry();
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
    m_pane->view().setFocus();
}

void TestCallsPane::showMany()
{
    m_receiver->setSampleCalls(20'000);
    m_model->retry();
    QTRY_COMPARE(m_model->rowCount(), 20'000);
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
    m_pane->view().setFocus();
}

void TestCallsPane::waitsQuietlyForTheFirstAnswer()
{
    m_receiver->answer(u"/api/calls"_s, {.hang = true});
    const auto *rows = m_pane->findChild<LoadingRows *>();
    QVERIFY(rows->isVisible());
    m_model->retry();
    QTRY_COMPARE(m_receiver->requestCount(u"/api/calls"_s), 1);
    QVERIFY(rows->isVisible());
}

void TestCallsPane::anEmptyListSaysHowCallsGetHere()
{
    show(0);
    QVERIFY(showsText(*m_pane, u"No calls yet"_s));
    QVERIFY(showsText(*m_pane, u"One more hint."_s));
    QVERIFY(showsText(*m_pane, u"tunnel"_s));
    const auto *address = m_pane->findChild<QLineEdit *>();
    QCOMPARE(address->text(), u"http://127.0.0.1:8787/api/webhooks/vapi"_s);
    QTest::mouseClick(button(*m_pane, u"Copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), address->text());
    m_client->startEvents();
    QTRY_COMPARE(m_receiver->openSockets(), 1);
    m_receiver->push(u"call_started"_s, sampleCall(0));
    QTRY_VERIFY(m_pane->view().isVisible());
}

void TestCallsPane::anErrorCanBeRetried()
{
    m_receiver->answer(
        u"/api/calls"_s, {.status = 500, .body = "{\"detail\":\"The disk is full.\"}"});
    m_model->retry();
    QTRY_VERIFY(showsText(*m_pane, u"The disk is full."_s));
    m_receiver->answerNormally(u"/api/calls"_s);
    m_receiver->setCalls({sampleCall(0)});
    QTest::mouseClick(button(*m_pane, u"Try again"_s), Qt::LeftButton);
    QTRY_VERIFY(m_pane->view().isVisible());
}

void TestCallsPane::aFailedNextPageIsToldBelowTheRows()
{
    show(1000);
    QTRY_COMPARE(m_model->rows().end(), 300); // what is ahead came by itself
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
    m_receiver->answer(u"/api/calls"_s, {.status = 503, .body = "{\"detail\":\"Too busy.\"}"});
    m_pane->select(idOf(250));
    QTRY_VERIFY(showsText(*m_pane, u"Too busy."_s));
    QVERIFY(m_pane->view().isVisible());
    QVERIFY(button(*m_pane, u"Try again"_s));
}

void TestCallsPane::whatTheWholeWindowSaysIsNotSaidAgain()
{
    show(1000);
    QTRY_COMPARE(m_model->rows().end(), 300);
    m_client->startEvents();
    QTRY_COMPARE(m_client->connectionState().phase, ConnectionState::Phase::Live);
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
    m_receiver->goAway();
    QTRY_COMPARE(m_client->connectionState().phase, ConnectionState::Phase::Offline);
    m_pane->select(idOf(250));
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Failed);
    QVERIFY(!button(*m_pane, u"Try again"_s));
    m_receiver->answer(u"/api/calls"_s, {.status = 503, .body = "{\"detail\":\"Too busy.\"}"});
    m_receiver->comeBack();
    m_client->startEvents();
    QTRY_COMPARE(m_client->connectionState().phase, ConnectionState::Phase::Live);
    QTRY_VERIFY(button(*m_pane, u"Try again"_s));
}

void TestCallsPane::theKeyboardReachesEveryCall()
{
    show(80);
    press(Qt::Key_Down);
    QCOMPARE(currentRow(), 0);
    press(Qt::Key_Down);
    QCOMPARE(currentRow(), 1);
    press(Qt::Key_Up);
    QCOMPARE(currentRow(), 0);
    press(Qt::Key_End);
    QCOMPARE(currentRow(), 79);
    press(Qt::Key_PageUp);
    const int afterPage = currentRow();
    QVERIFY(afterPage < 79 && afterPage > 40);
    press(Qt::Key_PageDown);
    QVERIFY(currentRow() > afterPage);
    press(Qt::Key_Home);
    QCOMPARE(currentRow(), 0);
    press(Qt::Key_D); // letters are no search
    QCOMPARE(currentRow(), 0);
}

void TestCallsPane::enterOpens()
{
    show();
    const QSignalSpy opened(m_pane.get(), &CallsPane::callOpened);
    press(Qt::Key_Return);
    QCOMPARE(opened.count(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toString(), idOf(0));
}

void TestCallsPane::runningThroughTheListChoosesOnce()
{
    show();
    const QSignalSpy chosen(m_pane.get(), &CallsPane::callChosen);
    for (int presses = 0; presses < 12; ++presses)
        press(Qt::Key_Down);
    QTRY_COMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), idOf(11));
}

void TestCallsPane::aClickChoosesAtOnce()
{
    show();
    const QSignalSpy chosen(m_pane.get(), &CallsPane::callChosen);
    const QRect row = m_pane->view().visualRect(m_model->index(3, CallsModel::CustomerColumn));
    QTest::mouseClick(m_pane->view().viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), idOf(3));
}

void TestCallsPane::theSelectionStaysWithItsCall()
{
    show();
    m_client->startEvents();
    QTRY_COMPARE(m_client->connectionState().phase, ConnectionState::Phase::Live);
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
    m_pane->select(idOf(5));
    QJsonObject fresh = sampleCall(900);
    fresh.insert(u"startedAt"_s, u"2026-11-22T11:00:00.000Z"_s);
    m_receiver->push(u"call_started"_s, fresh);
    QTRY_COMPARE(currentRow(), 6);
    QCOMPARE(m_pane->view().currentCallId(), idOf(5));
    QVERIFY(m_pane->view().selectionModel()->isRowSelected(6, {}));
    QVERIFY(!m_pane->view().selectionModel()->isRowSelected(5, {}));
}

void TestCallsPane::nextFetchesOlderCallsAtTheEnd()
{
    show();
    m_pane->selectNext();
    QCOMPARE(currentRow(), 0);
    m_pane->selectPrevious();
    QCOMPARE(currentRow(), 0);
    m_pane->select(idOf(98));
    m_pane->selectNext();
    QCOMPARE(currentRow(), 99);
    QTRY_VERIFY(m_model->rows().end() >= 200);
    m_pane->selectNext();
    QCOMPARE(currentRow(), 100);
    QCOMPARE(m_pane->view().currentCallId(), idOf(100));
}

void TestCallsPane::theCurrentCallSurvivesLeavingTheLoadedPart()
{
    showMany();
    m_pane->select(idOf(5));
    const QSignalSpy changed(&m_pane->view(), &CallsView::currentCallChanged);
    QScrollBar *bar = m_pane->view().verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QTRY_VERIFY(m_model->rows().begin() > 5000);
    QVERIFY(m_model->rows().isLoaded(m_pane->view().rowAt(0)));
    QCOMPARE(m_pane->view().currentCallId(), idOf(5));
    bar->setValue(0);
    QTRY_COMPARE(m_model->rows().begin(), 0);
    QCOMPARE(currentRow(), 5);
    QVERIFY(m_pane->view().selectionModel()->isRowSelected(5, {}));
    QCOMPARE(changed.count(), 0);
}

void TestCallsPane::theEndKeyChoosesOnceItsRowIsThere()
{
    showMany();
    m_pane->select(idOf(0));
    QSignalSpy chosen(m_pane.get(), &CallsPane::callChosen);
    QTRY_COMPARE(chosen.count(), 1);
    press(Qt::Key_End);
    QCOMPARE(currentRow(), 19'999);
    QTRY_COMPARE(m_pane->view().currentCallId(), idOf(19'999));
    QTRY_COMPARE(chosen.last().first().toString(), idOf(19'999));
}

void TestCallsPane::whatIsSeenStaysWhereItIs()
{
    show(1000);
    m_client->startEvents();
    QTRY_COMPARE(m_client->connectionState().phase, ConnectionState::Phase::Live);
    QTRY_COMPARE(m_model->rowCount(), 1000);
    QTRY_COMPARE(m_model->loadState(), CallsModel::LoadState::Idle);
    CallsView &view = m_pane->view();
    view.verticalScrollBar()->setValue(1000);
    const QPersistentModelIndex seen(m_model->index(view.rowAt(0) + 2, 0));
    const int place = view.rowViewportPosition(seen.row());
    const int before = seen.row();
    QJsonObject fresh = sampleCall(5000);
    fresh.insert(u"startedAt"_s, u"2026-11-23T11:00:00.000Z"_s); // with a band for its day
    m_receiver->push(u"call_started"_s, fresh);
    QTRY_COMPARE(seen.row(), before + 1);
    QCOMPARE(view.rowViewportPosition(seen.row()), place);
}

void TestCallsPane::severalCallsAreChosenByKeyAndMouse()
{
    show();
    const CallsView &view = m_pane->view();
    m_pane->select(idOf(2));
    QSignalSpy chosen(m_pane.get(), &CallsPane::callChosen);
    QTRY_COMPARE(chosen.count(), 1);
    QVERIFY(m_pane->selection().isHidden());
    for (int presses = 0; presses < 3; ++presses)
        QTest::keyClick(&m_pane->view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.selectedRows(), (std::vector<RowRange>{{2, 5}}));
    QVERIFY(m_pane->selection().isVisible());
    QVERIFY(showsText(m_pane->selection(), u"4 calls selected"_s));
    const QRect row = view.visualRect(m_model->index(9, CallsModel::CustomerColumn));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ControlModifier, row.center());
    QCOMPARE(view.selectedRows(), (std::vector<RowRange>{{2, 5}, {9, 9}}));
    press(Qt::Key_Escape);
    QCOMPARE(view.selectedRows(), (std::vector<RowRange>{{9, 9}}));
    m_pane->select(idOf(20));
    QTRY_COMPARE(chosen.last().first().toString(), idOf(20));
    QCOMPARE(chosen.count(), 2); // none of the others: to show a call is an access
    QVERIFY(m_pane->selection().isHidden());
}

void TestCallsPane::chosenCallsStayChosenOutOfSight()
{
    showMany();
    CallsView &view = m_pane->view();
    m_pane->select(idOf(1));
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QTRY_VERIFY(m_model->rows().begin() > 10'000);
    QCOMPARE(view.selectedRows(), (std::vector<RowRange>{{1, 2}}));
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.selectedRows(), (std::vector<RowRange>{{0, 19'999}}));
    QVERIFY(showsText(m_pane->selection(), QLocale().toString(20'000)));
}

void TestCallsPane::aRoleDecidesWhatIsOffered()
{
    show();
    QTest::keyClick(&m_pane->view(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(!button(*m_pane, u"Export table…"_s)); // nobody knows who we are
    m_pane->selection().setRole(Role::Compliance);
    QVERIFY(button(*m_pane, u"Export table…"_s));
    QVERIFY(!button(*m_pane, u"Mark as…"_s));
    QVERIFY(!button(*m_pane, u"Download recordings…"_s));
    m_pane->selection().setRole(Role::Reviewer);
    QVERIFY(!button(*m_pane, u"Export table…"_s));
    QVERIFY(button(*m_pane, u"Mark as…"_s));
    QVERIFY(button(*m_pane, u"Download recordings…"_s));
    m_pane->selection().setRole(Role::Viewer);
    m_pane->selection().askForFolder();
    QVERIFY(!m_pane->findChild<QDialog *>());
}

void TestCallsPane::columnsAreMovedByKeys()
{
    show();
    m_pane->resize(900, 600);
    CallsView &view = m_pane->view();
    QHeaderView *header = view.horizontalHeader();
    const auto shown = [&] {
        QList<int> columns;
        for (int visual = 0; visual < header->count(); ++visual) {
            if (!header->isSectionHidden(header->logicalIndex(visual)))
                columns.append(header->logicalIndex(visual));
        }
        return columns;
    };
    view.columns().setShown(CallsModel::DirectionColumn, false);
    const QByteArray before = view.columns().state();
    QList<int> expected = shown();
    const auto at = expected.indexOf(CallsModel::TimeColumn);
    expected.swapItemsAt(at, at + 1); // the hidden one between them is passed
    view.columns().showMenu({0, 0});
    auto *menu = view.findChild<QMenu *>();
    const auto line = [&](int column) {
        const auto lines = menu->actions();
        return *std::ranges::find(lines, QVariant(column), &QAction::data);
    };
    menu->setActiveAction(line(CallsModel::TimeColumn));
    QTest::keyClick(menu, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(shown(), expected);
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->activeAction(), line(CallsModel::TimeColumn));
    const QByteArray moved = view.columns().state();
    QVERIFY(moved != before);
    for (int step = 0; step < CallsModel::ColumnCount + 2; ++step)
        QTest::keyClick(menu, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(shown().front(), int(CallsModel::TimeColumn));
    view.columns().restore(moved);
    QCOMPARE(shown(), expected);
    line(CallsModel::CustomerColumn)->trigger(); // is always there
    QVERIFY(line(CallsModel::CustomerColumn)->isChecked());
    menu->close();
}

void TestCallsPane::columnsAreChosenMovedAndKept()
{
    show();
    CallsView &view = m_pane->view();
    CallColumns &columns = view.columns();
    QHeaderView *header = view.horizontalHeader();
    const QByteArray usual = columns.state();
    columns.setShown(CallsModel::OutcomeColumn, false);
    columns.setShown(CallsModel::TimeColumn, false);
    columns.setShown(CallsModel::CustomerColumn, false); // is always there
    header->moveSection(header->visualIndex(CallsModel::LengthColumn), 0);
    const QByteArray chosen = columns.state();
    const auto isChosen = [&] {
        return header->visualIndex(CallsModel::LengthColumn) == 0
            && header->isSectionHidden(CallsModel::OutcomeColumn)
            && header->isSectionHidden(CallsModel::TimeColumn)
            && !header->isSectionHidden(CallsModel::CustomerColumn);
    };
    QVERIFY(isChosen());
    m_pane->resize(900, 600); // room comes back, and what was left out does not
    QTRY_COMPARE(header->length(), view.viewport()->width());
    QVERIFY(isChosen());
    columns.reset();
    QVERIFY(!header->isSectionHidden(CallsModel::OutcomeColumn));
    QCOMPARE(columns.state(), usual);
    columns.restore(chosen);
    QVERIFY(isChosen());
    for (const QByteArray &bad : {QByteArray(), QByteArray("nothing"), chosen.first(12)}) {
        columns.restore(bad);
        QVERIFY(isChosen());
    }
}

void TestCallsPane::nothingIsCutInANarrowPane()
{
    show();
    m_pane->resize(420, 600);
    const QHeaderView *header = m_pane->view().horizontalHeader();
    QTRY_COMPARE(header->length(), m_pane->view().viewport()->width());
    QVERIFY(header->sectionSize(CallsModel::CustomerColumn) >= 100);
}

void TestCallsPane::rowsAreDrawnInTheTheme_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestCallsPane::rowsAreDrawnInTheTheme()
{
    QFETCH(const bool, dark);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    show();
    m_pane->select(idOf(2));
    CallsView &view = m_pane->view();
    const QImage image = view.viewport()->grab().toImage();
    const auto colourAt = [&](int row, int column, QPoint offset) {
        const QRect cell = view.visualRect(m_model->index(row, column));
        const qreal ratio = image.devicePixelRatio();
        const QPoint at = cell.bottomLeft() - QPoint(0, space::rowHeight / 2) + offset;
        return image.pixelColor(at * ratio).name();
    };
    const QPoint dot(view.columnWidth(CallsModel::StateColumn) / 2, 0);
    QCOMPARE(colourAt(1, CallsModel::StateColumn, dot), theme.accent.name());
    QCOMPARE(colourAt(1, CallsModel::TimeColumn, {1, -20}), theme.sunken.name());
    QCOMPARE(colourAt(2, CallsModel::TimeColumn, {1, -20}), theme.accentTint.name());
}

/** The agent above, the caller below; nothing where there is no recording. */
void TestCallsPane::recordingsAreDrawnInSmall()
{
    const Theme theme = Theme::light();
    show();
    CallsView &view = m_pane->view();
    QImage image = view.viewport()->grab().toImage();
    const auto count = [&](int row, const QColor &colour) {
        const QRect cell = view.visualRect(m_model->index(row, CallsModel::LengthColumn));
        int pixels = 0;
        for (int x = cell.left(); x <= cell.right(); ++x)
            for (int y = cell.bottom() - space::rowHeight / 2; y <= cell.bottom(); ++y)
                pixels += image.pixelColor(x, y) == colour ? 1 : 0;
        return pixels;
    };
    QVERIFY(count(0, theme.agent) > 20);
    QVERIFY(count(0, theme.caller) > 20);
    m_client->startEvents();
    QTRY_COMPARE(m_client->connectionState().phase, ConnectionState::Phase::Live);
    QJsonObject failed = sampleCall(0, u"failed"_s);
    failed.insert(u"updatedAt"_s, u"2026-11-22T11:00:00.000Z"_s);
    m_receiver->push(u"call_updated"_s, failed);
    QTRY_VERIFY(!m_model->index(0, 0).data(CallsModel::OutlineRole).isValid());
    image = view.viewport()->grab().toImage();
    QCOMPARE(count(0, theme.agent), 0);
    QCOMPARE(count(0, theme.caller), 0);
}

QTEST_MAIN(TestCallsPane)
#include "tst_callspane.moc"
