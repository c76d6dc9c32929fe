// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/paneworld.h"
#include "ui/review/clipsubject.h"
#include "ui/review/findbar.h"
#include "ui/review/reviewpane.h"
#include "ui/review/transcriptview.h"
#include "ui/review/waveformview.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::PaneWorld;

/** Words of the transcript, to click and to find. */
class TestTranscriptView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aClickedWordIsHeard();
    void besideTheWordsTheTurnIsHeard();
    void wordsAreFoundInTheCall();
    void findingEndsWithEscape();
    void keysLeadBackToNow();
    void theWayBackIsOfferedOnlyFromElsewhere();
    void theWayBackDoesNotFlicker();
    void theWayBackCoversNoWords();
    void whatLiesOverTheWindowCoversNoWords();
    void wordsAreChosenByDragging();
    void aDragMayBeginBesideTheWords();
    void draggingBeyondTheEdgeGoesOn();
    void aDoubleClickChoosesAWord();
    void wordsAreChosenByKeys();
    void chosenWordsGiveWay();
    void chosenWordsMoveWithTheTranscript();
    void anotherCallEndsADrag();
    void anotherButtonIsNotAboutTheDrag();
    void aLostReleaseEndsADrag();
    void escapeGivesADragUp();
    void aDoubleClickMayTremble();
    void anEmptyTranscriptLeavesTheWaveformAlone();

private:
    static constexpr int turns = 100;
    static constexpr int wordsEach = 8;
    static double secondOf(int turn, int word) { return turn * 4.0 + 1 + word * 0.35; }
    static QJsonArray transcript();

    [[nodiscard]] TranscriptView *view() const { return m_world->part<TranscriptView>(); }
    [[nodiscard]] QLineEdit *field() const
    {
        return m_world->part<FindBar>()->findChild<QLineEdit *>();
    }
    [[nodiscard]] QString counted() const
    {
        return m_world->part<FindBar>()->findChild<QLabel *>()->text();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    [[nodiscard]] QPoint placeOf(int turn, int word) const;
    void drag(const QPoint &from, const QPoint &to) const;
    void doubleClick(const QPoint &place) const;
    [[nodiscard]] std::optional<WaveRange> stretch() const
    {
        return m_world->part<WaveformView>()->selection();
    }

    std::unique_ptr<PaneWorld> m_world;
};

/** Every word has five letters, so that its place on the screen can be reckoned. */
QJsonArray TestTranscriptView::transcript()
{
    QJsonArray all;
    for (int turn = 0; turn < turns; ++turn) {
        QJsonArray words;
        QStringList texts;
        for (int word = 0; word < wordsEach; ++word) {
            texts.append(u"w%1x%2"_s.arg(turn, 2, 10, QChar(u'0')).arg(word));
            const double at = secondOf(turn, word);
            words.append(QJsonObject{
                {u"startSeconds"_s, at}, {u"endSeconds"_s, at + 0.3}, {u"text"_s, texts.last()}});
        }
        all.append(QJsonObject{{u"speaker"_s, turn % 2 == 0 ? u"agent"_s : u"caller"_s},
            {u"startSeconds"_s, secondOf(turn, 0)}, {u"endSeconds"_s, secondOf(turn, wordsEach)},
            {u"text"_s, texts.join(u' ')}, {u"words"_s, words}});
    }
    return all;
}

void TestTranscriptView::init()
{
    m_world = std::make_unique<PaneWorld>(500);
    m_world->setDetail(0, {{u"transcript"_s, transcript()}});
    m_world->pane->resize(900, 800); // each turn in one line
    m_world->pane->setRole(Role::Owner);
    m_world->pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_world->pane.get()));
    QVERIFY(m_world->showReady(0));
    QVERIFY(QTest::qWaitFor([this] { return view()->verticalScrollBar()->maximum() > 0; }));
    m_world->pane->setFocus();
}

/** As a mouse does it. */
void TestTranscriptView::doubleClick(const QPoint &place) const
{
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, place);
}

void TestTranscriptView::drag(const QPoint &from, const QPoint &to) const
{
    QTest::mousePress(view()->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view()->viewport(), (from + to) / 2);
    QTest::mouseMove(view()->viewport(), to);
}

/** Where the word is painted: looked for from left to right by the letter under each point. */
QPoint TestTranscriptView::placeOf(int turn, int word) const
{
    const QModelIndex index = view()->model()->index(turn, 0);
    view()->scrollTo(index, QAbstractItemView::PositionAtCenter);
    const QRect row = view()->visualRect(index);
    const QFontMetricsF metrics(styledFont(view()->font(), TextStyle::Body));
    const QString text = index.data().toString();
    const QString before = text.left(word * 6);
    // The text ends somewhere in the row; its beginning is found by what a click there means.
    for (int x = row.left(); x < row.right(); ++x) {
        const auto letter = view()->letterAt({x, row.center().y()});
        if (letter == 0)
            return {int(x + metrics.horizontalAdvance(before)
                        + metrics.horizontalAdvance(text.mid(word * 6, 5)) / 2),
                row.center().y()};
    }
    return {};
}

/** A hundred clicks, each within a tenth of a second of where its word is spoken. */
void TestTranscriptView::aClickedWordIsHeard()
{
    for (int click = 0; click < 100; ++click) {
        const int turn = click * 37 % turns;
        const int word = click % wordsEach;
        const QPoint place = placeOf(turn, word);
        QVERIFY(!place.isNull());
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place);
        QVERIFY2(std::abs(m_world->player.position() - secondOf(turn, word)) < 0.1,
            qPrintable(u"turn %1, word %2"_s.arg(turn).arg(word)));
    }
}

void TestTranscriptView::besideTheWordsTheTurnIsHeard()
{
    const QRect row = view()->visualRect(view()->model()->index(2, 0));
    for (const int x : {row.left() + 25, row.right() - 15}) {
        m_world->player.seek(0);
        QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, {x, row.center().y()});
        QCOMPARE(m_world->player.position(), secondOf(2, 0));
    }
}

void TestTranscriptView::wordsAreFoundInTheCall()
{
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field()->hasFocus());
    QTest::keyClicks(field(), u"W07X3"_s);
    QCOMPARE(counted(), u"1 of 1"_s);
    const QModelIndex found = view()->model()->index(7, 0);
    QVERIFY(view()->viewport()->rect().contains(view()->visualRect(found)));
    field()->clear();
    QTest::keyClicks(field(), u"w09"_s);
    QCOMPARE(counted(), u"1 of 8"_s);
    press(Qt::Key_Return);
    QCOMPARE(counted(), u"2 of 8"_s);
    press(Qt::Key_F3);
    QCOMPARE(counted(), u"3 of 8"_s);
    for (int times = 0; times < 3; ++times)
        press(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(counted(), u"8 of 8"_s);
    field()->clear();
    QTest::keyClicks(field(), u"nobody"_s);
    QCOMPARE(counted(), u"Not said"_s);
    QCOMPARE(m_world->player.position(), 0.0); // nothing of it is heard by itself
}

void TestTranscriptView::findingEndsWithEscape()
{
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(field(), u"gfx"_s); // letters are no keys here
    QCOMPARE(field()->text(), u"gfx"_s);
    press(Qt::Key_Escape);
    QVERIFY(!m_world->part<FindBar>()->isVisible());
    QVERIFY(m_world->part<WaveformView>()->hasFocus());
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(field()->selectedText(), u"gfx"_s);
}

void TestTranscriptView::keysLeadBackToNow()
{
    m_world->player.seek(200);
    view()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    QVERIFY(!view()->isFollowing());
    press(Qt::Key_Period);
    QVERIFY(view()->isFollowing());
    const QModelIndex heard = view()->model()->index(49, 0);
    QVERIFY(QTest::qWaitFor(
        [&] { return view()->viewport()->rect().contains(view()->visualRect(heard)); }));
}

/** There is nothing to go back to where the turn that is heard can be seen. */
void TestTranscriptView::theWayBackIsOfferedOnlyFromElsewhere()
{
    QScrollBar *bar = view()->verticalScrollBar();
    const auto *button = view()->findChild<QPushButton *>();
    m_world->player.seek(secondOf(2, 1));
    bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    QCoreApplication::processEvents();
    QVERIFY(!view()->isFollowing());
    QVERIFY(!button->isVisible());
    bar->triggerAction(QAbstractSlider::SliderToMaximum);
    QTRY_VERIFY(button->isVisible());
    bar->triggerAction(QAbstractSlider::SliderToMinimum);
    QTRY_VERIFY(!button->isVisible());
    m_world->player.seek(secondOf(90, 1)); // what is heard goes away by itself
    QTRY_VERIFY(button->isVisible());
    m_world->player.seek(secondOf(1, 1));
    QTRY_VERIFY(!button->isVisible());
    QVERIFY(!view()->isFollowing());
}

/** Nor does it come and go where it is the room that decides. */
void TestTranscriptView::theWayBackDoesNotFlicker()
{
    QScrollBar *bar = view()->verticalScrollBar();
    const auto *button = view()->findChild<QPushButton *>();
    m_world->player.seek(secondOf(50, 1));
    bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
    const int all = view()->height();
    const int place = view()->visualRect(view()->model()->index(50, 0)).top() + bar->value();
    for (int above = all + 60; above > -80; above -= 3) {
        bar->setValue(place - above);
        for (int times = 0; times < 3; ++times)
            QCoreApplication::processEvents();
        const bool isOffered = button->isVisible();
        for (int times = 0; times < 3; ++times) {
            QCoreApplication::processEvents();
            QCOMPARE(button->isVisible(), isOffered);
        }
    }
}

/** Exactly these words are copied, and are what would be looped or clipped. */
void TestTranscriptView::theWayBackCoversNoWords()
{
    QScrollBar *bar = view()->verticalScrollBar();
    const auto *button = view()->findChild<QPushButton *>();
    const int height = view()->viewport()->height();
    m_world->player.seek(2);
    bar->triggerAction(QAbstractSlider::SliderToMaximum);
    QTRY_VERIFY(button->isVisible());
    QVERIFY(!button->geometry().intersects(view()->viewport()->geometry()));
    QTRY_COMPARE(bar->value(), bar->maximum()); // the end stays in sight
    QTRY_VERIFY(view()->visualRect(view()->model()->index(turns - 1, 0)).bottom()
        <= view()->viewport()->height());
    view()->follow();
    QCOMPARE(view()->viewport()->height(), height);
}

void TestTranscriptView::whatLiesOverTheWindowCoversNoWords()
{
    const auto place = [this](int above) {
        return QRect(
            view()->mapTo(view()->window(), QPoint(20, view()->height() - above)), QSize(200, 30));
    };
    const auto words = [this] { return view()->viewport()->geometry(); };
    const QRect all = words();
    m_world->pane->keepClear(place(40));
    QVERIFY(words().bottom() < view()->height() - 40);
    view()->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    m_world->pane->keepClear(place(view()->height())); // some words are left in any case
    QVERIFY(words().height() >= view()->height() / 3);
    view()->follow();
    m_world->pane->keepClear({});
    QCOMPARE(words(), all);
}

void TestTranscriptView::wordsAreChosenByDragging()
{
    const QPoint from = placeOf(50, 3);
    const QPoint to = from
        + QPoint(0,
            view()->visualRect(view()->model()->index(52, 0)).top()
                - view()->visualRect(view()->model()->index(50, 0)).top());
    drag(from, to);
    QVERIFY(!stretch()); // not while it is dragged
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(m_world->player.position(), 0.0); // a drag is no click
    QVERIFY(stretch());
    QVERIFY(std::abs(stretch()->from - secondOf(50, 3)) < 0.001);
    QVERIFY(std::abs(stretch()->to - secondOf(52, 3) - 0.3) < 0.001);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
        u"3:22 Agent: w50x3 w50x4 w50x5 w50x6 w50x7\n"
        "3:25 Caller: w51x0 w51x1 w51x2 w51x3 w51x4 w51x5 w51x6 w51x7\n"
        "3:29 Agent: w52x0 w52x1 w52x2 w52x3"_s);
    QSignalSpy clip(m_world->pane.get(), &ReviewPane::clipRequested);
    press(Qt::Key_C);
    QCOMPARE(clip.size(), 1);
    const auto subject = clip.front().front().value<ClipSubject>();
    QVERIFY(std::abs(subject.range.from - secondOf(50, 3)) < 0.001);
}

void TestTranscriptView::aDragMayBeginBesideTheWords()
{
    const QPoint word = placeOf(50, 5);
    const QPoint beside(view()->viewport()->width() - 20, word.y());
    drag(beside, word);
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, word);
    QVERIFY(stretch());
    QVERIFY(std::abs(stretch()->from - secondOf(50, 5)) < 0.001);
    QVERIFY(std::abs(stretch()->to - secondOf(50, 7) - 0.3) < 0.001);
    const QPoint time(view()->visualRect(view()->model()->index(50, 0)).left() + 25, word.y());
    drag(time, time + QPoint(0, 30));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, time + QPoint(0, 30));
    QVERIFY(view()->words().isEmpty()); // whole turns
    QCOMPARE(view()->selectionModel()->selectedIndexes().size(), 2);
}

void TestTranscriptView::draggingBeyondTheEdgeGoesOn()
{
    const QPoint from = placeOf(50, 2);
    const QPoint below(from.x(), view()->viewport()->height() + 40);
    drag(from, below);
    QVERIFY(QTest::qWaitFor([this] { return view()->words().head()->row == turns - 1; }, 20000));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, below);
    QVERIFY(std::abs(stretch()->to - secondOf(99, 2) - 0.3) < 0.001);
    QVERIFY(!view()->isFollowing());
}

void TestTranscriptView::aDoubleClickChoosesAWord()
{
    const QPoint place = placeOf(50, 4);
    doubleClick(place);
    QVERIFY(stretch());
    QVERIFY(std::abs(stretch()->from - secondOf(50, 4)) < 0.001);
    QVERIFY(std::abs(stretch()->length() - 0.3) < 0.001);
    const QPoint other =
        place + QPoint(0, view()->visualRect(view()->model()->index(50, 0)).height());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ShiftModifier, other);
    QVERIFY(std::abs(stretch()->to - secondOf(51, 4) - 0.3) < 0.001);
    QVERIFY(view()->accessibleDescription().startsWith(u"Chosen: w50x4 w50x5"_s));
}

void TestTranscriptView::wordsAreChosenByKeys()
{
    m_world->player.seek(secondOf(50, 6) + 0.1);
    view()->setFocus();
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(std::abs(stretch()->from - secondOf(50, 6)) < 0.001);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(std::abs(stretch()->to - secondOf(51, 0) - 0.3) < 0.001);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(std::abs(stretch()->to - secondOf(50, 7) - 0.3) < 0.001);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(std::abs(stretch()->to - secondOf(51, 7) - 0.3) < 0.001);
    press(Qt::Key_Return);
    QVERIFY(std::abs(m_world->player.position() - secondOf(50, 6)) < 0.1);
    QVERIFY(!view()->words().isEmpty());
    press(Qt::Key_Escape);
    QVERIFY(!stretch() && view()->words().isEmpty());
    QVERIFY(view()->accessibleDescription().isEmpty());
    QVERIFY(m_world->pane->isVisible());
}

/** One thing is chosen at a time. */
void TestTranscriptView::chosenWordsGiveWay()
{
    const QPoint place = placeOf(50, 4);
    doubleClick(place);
    m_world->part<WaveformView>()->setSelection({.from = 10, .to = 20});
    QVERIFY(view()->words().isEmpty());
    QCOMPARE(stretch()->from, 10.0);
    doubleClick(place);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(view()->words().isEmpty());
    QVERIFY(!stretch());
    doubleClick(place);
    press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(view()->words().isEmpty());
    doubleClick(place);
    QVERIFY(m_world->showReady(1)); // another call
    QVERIFY(view()->words().isEmpty());
    QVERIFY(!stretch());
}

void TestTranscriptView::chosenWordsMoveWithTheTranscript()
{
    doubleClick(placeOf(50, 4));
    press(Qt::Key_Right, Qt::AltModifier); // 0.1 s later
    QVERIFY(!view()->words().isEmpty());
    QVERIFY(std::abs(stretch()->from - secondOf(50, 4) - 0.1) < 0.001);
}

void TestTranscriptView::anotherCallEndsADrag()
{
    const QPoint from = placeOf(50, 2);
    drag(from, from + QPoint(0, 60));
    QVERIFY(!view()->words().isEmpty());
    m_world->setDetail(1, {{u"transcript"_s, QJsonArray()}});
    QVERIFY(m_world->showReady(1));
    QTest::mouseMove(view()->viewport(), from + QPoint(0, 90));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, from + QPoint(0, 90));
    QVERIFY(view()->words().isEmpty());
}

void TestTranscriptView::anotherButtonIsNotAboutTheDrag()
{
    const QPoint from = placeOf(50, 2);
    const QPoint to = from + QPoint(0, 60);
    drag(from, to);
    QTest::mousePress(view()->viewport(), Qt::RightButton, {}, to);
    QTest::mouseRelease(view()->viewport(), Qt::RightButton, {}, to);
    QVERIFY(!stretch()); // it goes on
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, to);
    QVERIFY(stretch());
    QVERIFY(std::abs(stretch()->from - secondOf(50, 2)) < 0.001);
}

void TestTranscriptView::aLostReleaseEndsADrag()
{
    const QPoint from = placeOf(50, 2);
    drag(from, from + QPoint(0, 60));
    const auto chosen = view()->words().stretch();
    const QPointF other = from + QPoint(0, 90);
    QMouseEvent hover(QEvent::MouseMove, other, view()->viewport()->mapToGlobal(other),
        Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(view()->viewport(), &hover);
    QVERIFY(view()->words().stretch() == chosen);
    QVERIFY(stretch()); // as far as it went
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton);
}

/** Neither are words chosen afterwards, nor is anything heard. */
void TestTranscriptView::escapeGivesADragUp()
{
    const QPoint from = placeOf(50, 2);
    drag(from, from + QPoint(60, 0));
    QVERIFY(!view()->words().isEmpty());
    view()->setFocus();
    press(Qt::Key_Escape);
    QVERIFY(view()->words().isEmpty());
    QTest::mouseMove(view()->viewport(), from + QPoint(90, 0));
    QVERIFY(view()->words().isEmpty());
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, from + QPoint(90, 0));
    QVERIFY(view()->words().isEmpty());
    QCOMPARE(m_world->player.position(), 0.0);
    drag(from, from + QPoint(60, 0)); // and the next one counts
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, from + QPoint(60, 0));
    QVERIFY(stretch());
}

/** The first click may have scrolled other words to below the pointer. */
void TestTranscriptView::aDoubleClickMayTremble()
{
    const QPoint place = placeOf(50, 4);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place);
    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->value() + 60);
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseMove(view()->viewport(), place + QPoint(1, 0));
    QTest::mouseRelease(view()->viewport(), Qt::LeftButton, {}, place + QPoint(1, 0));
    QVERIFY(stretch());
    QVERIFY(std::abs(stretch()->from - secondOf(50, 4)) < 0.001);
    QVERIFY(std::abs(stretch()->length() - 0.3) < 0.001);
}

void TestTranscriptView::anEmptyTranscriptLeavesTheWaveformAlone()
{
    m_world->setDetail(1, {{u"transcript"_s, QJsonArray()}});
    QVERIFY(m_world->showReady(1));
    m_world->part<WaveformView>()->setSelection({.from = 10, .to = 20});
    view()->setFocus();
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(stretch());
    QCOMPARE(stretch()->from, 10.0);
}

QTEST_MAIN(TestTranscriptView)
#include "tst_transcriptview.moc"
