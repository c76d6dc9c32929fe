// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Call callOf(const QString &id, const QString &name)
{
    return {.id = id, .customer = {name, {}}};
}

Call failedOf(const QString &id, const QString &name, const QString &reason)
{
    Call call = callOf(id, name);
    call.recording.state = RecordingState::Failed;
    call.recording.stateReason = reason;
    return call;
}

} // namespace

class TestToast : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void saysWhoAndGoes();
    void tellsManyAsANumber();
    void whatComesTogetherIsToldTogether();
    void failuresSayWhy();
    void failuresComeFirst();
    void silenceShowsNothing();
    void keepsClearOfControls();
    void tellsWhereItLies();
    void reviewOpensAllOfThem();
    void staysWhileItHasTheFocus();
    void escapeSendsItAway();
    void whatIsOpenNeedsNoWord();
    void whatIsOpenedLeavesItsGroup();
    void aNameIsNoMarkup();
    void staysInItsCorner();

private:
    void make(std::chrono::milliseconds shownFor, std::chrono::milliseconds gathered = 0ms);
    [[nodiscard]] QPushButton *review() const { return m_toast->findChild<QPushButton *>(); }

    std::unique_ptr<QWidget> m_window;
    Toast *m_toast = nullptr;
};

void TestToast::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    make(1h);
}

void TestToast::make(std::chrono::milliseconds shownFor, std::chrono::milliseconds gathered)
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 600);
    m_toast = new Toast(m_window.get(), {.shownFor = shownFor, .gathered = gathered});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_toast->text().isEmpty());
}

void TestToast::saysWhoAndGoes()
{
    make(30ms);
    m_toast->recordingReady(callOf(u"1"_s, u"Priya Raman"_s));
    QCOMPARE(m_toast->text(), u"Recording ready · Priya Raman"_s);
    QTRY_VERIFY(m_toast->isHidden());
}

void TestToast::tellsManyAsANumber()
{
    make(150ms);
    m_toast->recordingReady(callOf(u"0"_s, u"Li Wei"_s));
    for (const QString &id : {u"1"_s, u"2"_s, u"3"_s, u"2"_s})
        m_toast->recordingReady(callOf(id, u"Sam Carver"_s));
    QCOMPARE(m_toast->text(), u"Recording ready · Li Wei"_s);
    QTRY_COMPARE(m_toast->text(), u"3 recordings ready"_s);
    QTRY_VERIFY(m_toast->isHidden());
}

void TestToast::whatComesTogetherIsToldTogether()
{
    make(1h, 50ms);
    const QSignalSpy told(m_toast, &Toast::told);
    for (const QString &id : {u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s})
        m_toast->recordingReady(callOf(id, u"Sam Carver"_s));
    QVERIFY(m_toast->text().isEmpty());
    QTRY_COMPARE(m_toast->text(), u"5 recordings ready"_s);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().last().toStringList().size(), 5);
}

void TestToast::failuresSayWhy()
{
    const QSignalSpy reviews(m_toast, &Toast::reviewRequested);
    m_toast->recordingFailed(failedOf(u"1"_s, u"Li Wei"_s, u"The <b>disk</b> is full."_s));
    QCOMPARE(
        m_toast->text(), u"The recording of Li Wei could not be kept. The <b>disk</b> is full."_s);
    QCOMPARE(review()->text(), u"&What to do"_s);
    QVERIFY(m_toast->findChild<QLabel *>()->text().contains(u"&lt;b&gt;disk"_s));
    QTest::mouseClick(review(), Qt::LeftButton);
    QCOMPARE(reviews.first().first().toStringList(), QStringList{u"1"_s});
}

void TestToast::failuresComeFirst()
{
    m_toast->recordingReady(callOf(u"1"_s, u"Li Wei"_s));
    m_toast->recordingReady(callOf(u"2"_s, u"Tom Becker"_s));
    m_toast->recordingFailed(failedOf(u"3"_s, u"Ana"_s, u"Sample."_s));
    m_toast->recordingFailed(failedOf(u"4"_s, u"Eva"_s, u"Sample."_s));
    m_toast->forget(u"1"_s);
    QCOMPARE(m_toast->text(), u"2 recordings could not be kept"_s);
    m_toast->forget(u"3"_s);
    m_toast->forget(u"4"_s);
    QCOMPARE(m_toast->text(), u"Recording ready · Tom Becker"_s);
}

void TestToast::silenceShowsNothing()
{
    m_toast->recordingReady(callOf(u"1"_s, u"Li Wei"_s));
    m_toast->setSilent(true);
    QVERIFY(m_toast->isHidden());
    m_toast->recordingReady(callOf(u"2"_s, u"Li Wei"_s));
    QVERIFY(m_toast->isHidden());
    m_toast->setSilent(false);
    QVERIFY(m_toast->isHidden());
    m_toast->recordingReady(callOf(u"3"_s, u"Tom Becker"_s));
    QCOMPARE(m_toast->text(), u"Recording ready · Tom Becker"_s);
}

void TestToast::keepsClearOfControls()
{
    QPushButton below(u"Save"_s, m_window.get());
    below.setGeometry(800, 500, 150, 40);
    below.show();
    m_toast->recordingReady(callOf(u"1"_s, u"Li Wei"_s));
    QVERIFY(!m_toast->geometry().intersects(below.geometry()));
    QVERIFY(m_window->rect().contains(m_toast->geometry()));
}

void TestToast::tellsWhereItLies()
{
    const QSignalSpy placed(m_toast, &Toast::placed);
    m_window->resize(900, 600); // nothing lies there yet
    QCOMPARE(placed.count(), 0);
    m_toast->recordingReady(callOf(u"1"_s, u"Li Wei"_s));
    QCOMPARE(placed.last().first().toRect(), m_toast->geometry());
    m_toast->forget(u"1"_s);
    QCOMPARE(placed.last().first().toRect(), QRect());
}

void TestToast::reviewOpensAllOfThem()
{
    const QSignalSpy reviews(m_toast, &Toast::reviewRequested);
    m_toast->recordingReady(callOf(u"1"_s, u"Li Wei"_s));
    m_toast->recordingReady(callOf(u"2"_s, u"Tom Becker"_s));
    m_toast->recordingReady(callOf(u"3"_s, u"Ana Soto"_s));
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(reviews.count(), 1);
    QCOMPARE(reviews.first().first().toStringList(), QStringList{u"1"_s});
    QCOMPARE(m_toast->text(), u"2 recordings ready"_s);
    QTest::mouseClick(review(), Qt::LeftButton);
    QCOMPARE(reviews.last().first().toStringList(), (QStringList{u"2"_s, u"3"_s}));
    QVERIFY(m_toast->isHidden());
}

void TestToast::staysWhileItHasTheFocus()
{
    make(200ms);
    m_toast->recordingReady(callOf(u"1"_s, u"Li Wei"_s));
    review()->setFocus();
    QVERIFY(!QTest::qWaitFor([this] { return m_toast->isHidden(); }, 600));
    review()->clearFocus();
    QTRY_VERIFY(m_toast->isHidden());
}

void TestToast::escapeSendsItAway()
{
    m_toast->recordingReady(callOf(u"1"_s, u"Li Wei"_s));
    review()->setFocus();
    QTest::keyClick(review(), Qt::Key_Escape);
    QVERIFY(m_toast->isHidden());
}

void TestToast::whatIsOpenNeedsNoWord()
{
    m_toast->recordingReady(callOf(u"1"_s, u"Li Wei"_s));
    m_toast->recordingReady(callOf(u"2"_s, u"Tom Becker"_s));
    m_toast->forget(u"2"_s);
    m_toast->forget(u"1"_s);
    QVERIFY(m_toast->isHidden());
}

/** Else the count would be too high, and Review would lead to what was seen already. */
void TestToast::whatIsOpenedLeavesItsGroup()
{
    m_toast->recordingReady(callOf(u"1"_s, u"Li Wei"_s));
    for (const QString &id : {u"2"_s, u"3"_s, u"4"_s})
        m_toast->recordingReady(callOf(id, u"Caller "_s + id));
    m_toast->forget(u"1"_s); // the others come in its place
    QCOMPARE(m_toast->text(), u"3 recordings ready"_s);
    m_toast->forget(u"4"_s);
    QCOMPARE(m_toast->text(), u"2 recordings ready"_s);
    m_toast->forget(u"2"_s);
    QCOMPARE(m_toast->text(), u"Recording ready · Caller 3"_s);
    m_toast->forget(u"3"_s);
    QVERIFY(m_toast->isHidden());
}

void TestToast::aNameIsNoMarkup()
{
    m_toast->recordingReady(callOf(u"1"_s, u"<h1>Big</h1>"_s));
    const int height = m_toast->height();
    m_toast->forget(u"1"_s);
    m_toast->recordingReady(callOf(u"2"_s, u"Big"_s));
    QCOMPARE(m_toast->height(), height);
}

void TestToast::staysInItsCorner()
{
    m_toast->recordingReady(callOf(u"1"_s, u"Li Wei"_s));
    const int right = m_window->width() - m_toast->geometry().right();
    m_window->resize(700, 500);
    QTRY_COMPARE(m_window->width() - m_toast->geometry().right(), right);
    QVERIFY(m_window->rect().contains(m_toast->geometry()));
}

QTEST_MAIN(TestToast)
#include "tst_toast.moc"
