// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/program.h"
#include "tests/support/audiofiles.h"
#include "ui/calls/callspane.h"
#include "ui/calls/callsview.h"
#include "ui/calls/selectionbar.h"
#include "ui/clips/clipdialog.h"
#include "ui/models/callsmodel.h"
#include "ui/redaction/partlist.h"
#include "ui/redaction/redactdialog.h"
#include "ui/review/notecard.h"
#include "ui/review/tagbar.h"
#include "ui/review/waveformview.h"
#include "ui/setup/callsourcepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/applytheme.h"

#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::programPatience;
using test::shown;
using test::waitForLive;
using ui::CallsModel;
using ui::MainWindow;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, with);
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

const QAbstractItemModel &rows()
{
    return *shown<ui::CallsView>()->model();
}

Call callIn(int row)
{
    return static_cast<const CallsModel &>(rows()).callAt(row);
}

} // namespace

/**
 * A day's work without a mouse, in the whole program with sample calls. With
 * EARSHOT_SCREENSHOTS=folder there is a picture of each step, to be looked at.
 */
class TestDaily : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void sampleCallsAreSetUp();
    void twentyCallsAreJudged();
    void aPhraseIsFoundAndJumpedTo();
    void itIsHeardAgainAndAgain();
    void aClipOfItIsSaved();
    void aPartOfItIsTakenOut();
    void aNoteIsLeftThere();
    void whatWasWrittenIsFound();
    void callsAreExported();
    void cleanupTestCase() { m_program.reset(); }

private:
    static void keepPicture(const QString &name);
    static int judged();

    std::unique_ptr<test::Program> m_program;
};

void TestDaily::initTestCase()
{
    ui::applyTheme(*qApp, ui::ThemeMode::Light);
    m_program = std::make_unique<test::Program>();
    QVERIFY(m_program->startUntilShown());
    shown<MainWindow>()->resize(1280, 800);
    QVERIFY(QTest::qWaitForWindowActive(shown<MainWindow>()));
}

void TestDaily::keepPicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("EARSHOT_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(
            shown<MainWindow>()->grab().save(QDir(folder).filePath(u"daily-%1.png"_s.arg(name))));
}

void TestDaily::sampleCallsAreSetUp()
{
    QVERIFY(shown<ui::CallSourcePage>());
    keepPicture(u"1-start"_s);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Tab, Qt::Key_Space})
        press(key);
    QVERIFY(waitForLive(u"Sample calls"_s));
    // The calls of some days come in, and their recordings after them.
    const auto areReady = [] {
        if (!shown<ui::CallsView>() || rows().rowCount() < 40)
            return false;
        int ready = 0;
        for (int row = 0; row < rows().rowCount(); ++row)
            ready += callIn(row).recording.state == RecordingState::Ready ? 1 : 0;
        return ready >= 30;
    };
    QVERIFY(QTest::qWaitFor(areReady, 2 * programPatience));
    keepPicture(u"2-calls"_s);
}

int TestDaily::judged()
{
    int count = 0;
    for (int row = 0; row < rows().rowCount(); ++row)
        count += callIn(row).review ? 1 : 0;
    return count;
}

void TestDaily::twentyCallsAreJudged()
{
    QVERIFY(QTest::qWaitForWindowActive(shown<MainWindow>()));
    shown<ui::CallsView>()->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    const Qt::Key verdicts[] = {Qt::Key_G, Qt::Key_F, Qt::Key_X, Qt::Key_G};
    for (int call = 0; call < 20; ++call) {
        const QString id = shown<ui::CallsView>()->currentCallId();
        const int before = judged();
        const auto isJudged = [&] {
            press(verdicts[call % 4]); // nothing is judged before it is shown
            return QTest::qWaitFor([&] { return judged() > before; }, 500);
        };
        QVERIFY(QTest::qWaitFor(isJudged, programPatience));
        QVERIFY(shown<ui::CallsView>()->currentCallId() != id); // and on to the next
    }
    QCOMPARE(judged(), 20);
    keepPicture(u"3-judged"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([] { return judged() == 19; }, programPatience));
}

void TestDaily::aPhraseIsFoundAndJumpedTo()
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"\"bird guide\""_s);
    const int all = rows().rowCount();
    QVERIFY(QTest::qWaitFor(
        [&] { return rows().rowCount() > 0 && rows().rowCount() < all; }, programPatience));
    press(Qt::Key_Down);
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    keepPicture(u"4-found"_s);
    const auto hasJumped = [] {
        press(Qt::Key_F3); // nothing happens before the recording is there
        auto *waveform = shown<ui::WaveformView>();
        return waveform && waveform->position() > 1;
    };
    QVERIFY(QTest::qWaitFor(hasJumped, programPatience));
    keepPicture(u"5-jumped"_s);
}

void TestDaily::itIsHeardAgainAndAgain()
{
    const auto isLooped = [] {
        for (QPushButton *button : shown<MainWindow>()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().startsWith(u"Loop "_s))
                return true;
        }
        return false;
    };
    press(Qt::Key_O);
    QVERIFY(QTest::qWaitFor(isLooped, programPatience));
    keepPicture(u"5-looped"_s);
    press(Qt::Key_Backslash);
    QVERIFY(QTest::qWaitFor([&] { return !isLooped(); }, programPatience));
    press(Qt::Key_K); // it was playing
}

void TestDaily::aClipOfItIsSaved()
{
    press(Qt::Key_C);
    const auto dialog = [] {
        return qobject_cast<ui::ClipDialog *>(QApplication::activeModalWidget());
    };
    const auto hasKeys = [&] {
        return dialog() && dialog()->isAncestorOf(QApplication::focusWidget());
    };
    QVERIFY(QTest::qWaitFor(hasKeys, programPatience));
    const auto isSave = [] {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button && button->text() == u"Save…"_s;
    };
    for (int tabs = 0; tabs < 40 && !isSave(); ++tabs)
        press(Qt::Key_Tab);
    QVERIFY(isSave());
    if (const QString folder = qEnvironmentVariable("EARSHOT_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(dialog()->grab().save(QDir(folder).filePath(u"daily-5-clip.png"_s)));
    press(Qt::Key_Space);
    const auto isAsked = [] {
        auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        return files && files->isAncestorOf(QApplication::focusWidget());
    };
    QVERIFY(QTest::qWaitFor(isAsked, programPatience));
    const QString file = m_program->home.filePath(u"clip.mp3"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(file);
    press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(file); }, programPatience));
    const test::Probe clip = test::probe(file);
    QCOMPARE(clip.codec, u"mp3"_s);
    QVERIFY2(clip.seconds > 0.5 && clip.seconds < 30, qPrintable(QString::number(clip.seconds)));
    // Without a window manager nobody brings the keys back to the window below.
    QVERIFY(QTest::qWaitFor([&] { return dialog() != nullptr; }, programPatience));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return dialog() == nullptr; }, programPatience));
    shown<MainWindow>()->activateWindow();
    QVERIFY(
        QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }, programPatience));
}

/** The turn that is heard; the page shows the copy by itself, and where it lacks something. */
void TestDaily::aPartOfItIsTakenOut()
{
    press(Qt::Key_R, Qt::ShiftModifier);
    const auto dialog = [] {
        return qobject_cast<ui::RedactDialog *>(QApplication::activeModalWidget());
    };
    const auto isAsked = [&] {
        return dialog() && dialog()->reason().isEnabled()
            && dialog()->isAncestorOf(QApplication::focusWidget());
    };
    QVERIFY(QTest::qWaitFor(isAsked, programPatience));
    const int suggested = dialog()->parts().count();
    QTest::keyClick(dialog(), Qt::Key_A, Qt::AltModifier);
    QVERIFY(QTest::qWaitFor(
        [&] { return dialog()->parts().count() == suggested + 1; }, programPatience));
    const auto tabTo = [](auto isThere) {
        for (int tabs = 0; tabs < 60 && !isThere(); ++tabs)
            press(Qt::Key_Tab);
        return isThere();
    };
    QVERIFY(tabTo([&] { return dialog()->reason().hasFocus(); }));
    type(u"A private matter"_s);
    QVERIFY(tabTo([] {
        const auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget());
        return button && button->text() == u"Redact"_s;
    }));
    press(Qt::Key_Space);
    const auto isDone = [&] {
        const auto labels = dialog()->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().startsWith(u"Done."_s); });
    };
    QVERIFY(QTest::qWaitFor(isDone, programPatience));
    if (const QString folder = qEnvironmentVariable("EARSHOT_SCREENSHOTS"); !folder.isEmpty())
        QVERIFY(dialog()->grab().save(QDir(folder).filePath(u"daily-5-redacted.png"_s)));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return dialog() == nullptr; }, programPatience));
    shown<MainWindow>()->activateWindow();
    const auto isCopy = [] {
        const auto marks =
            shown<ui::WaveformView>() ? shown<ui::WaveformView>()->marks() : QList<ui::WaveMark>();
        return std::ranges::any_of(
                   marks, [](const auto &mark) { return mark.kind == ui::WaveMarkKind::Redacted; })
            && shown<ui::WaveformView>()->position() > 1 && QApplication::focusWidget();
    };
    QVERIFY(QTest::qWaitFor(isCopy, programPatience));
    const auto isFoundNoMore = [] { // the words that were searched for
        const QModelIndex row = shown<ui::CallsView>()->currentIndex();
        return !row.isValid() || !row.data(CallsModel::FoundRole).isValid();
    };
    QVERIFY(isFoundNoMore());
    keepPicture(u"5-copy"_s);
}

void TestDaily::aNoteIsLeftThere()
{
    const auto writes = [] {
        press(Qt::Key_M, Qt::ShiftModifier);
        return QTest::qWaitFor(
            [] { return QApplication::focusWidget()->inherits("earshot::ui::NoteEdit"); }, 500);
    };
    QVERIFY(QTest::qWaitFor(writes, programPatience));
    type(u"Send the catalogue"_s);
    press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([] { return shown<ui::NoteCard>() != nullptr; }, programPatience));
    keepPicture(u"6-note"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_T);
    type(u"Books"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    const auto isTagged = [] {
        return shown<ui::TagBar>()->findChildren<QAbstractButton *>().size() > 1;
    };
    QVERIFY(QTest::qWaitFor(isTagged, programPatience));
    keepPicture(u"7-tag"_s);
}

void TestDaily::whatWasWrittenIsFound()
{
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"catalogue books"_s);
    const auto isFound = [] {
        return rows().rowCount() == 1 && callIn(0).tags == QStringList{u"Books"_s};
    };
    QVERIFY(QTest::qWaitFor(isFound, programPatience));
    keepPicture(u"8-found-again"_s);
}

void TestDaily::callsAreExported()
{
    press(Qt::Key_Escape); // empties the search
    QVERIFY(QTest::qWaitFor([] { return rows().rowCount() >= 40; }, programPatience));
    press(Qt::Key_Down);
    press(Qt::Key_Home);
    for (int more = 0; more < 4; ++more)
        press(Qt::Key_Down, Qt::ShiftModifier);
    auto *bar = shown<ui::SelectionBar>();
    QVERIFY(bar);
    keepPicture(u"9-selected"_s);
    // By its name in the palette, as it has no key of its own.
    press(Qt::Key_K, Qt::ControlModifier);
    const auto isPaletteOpen = [] {
        return qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr;
    };
    QVERIFY(QTest::qWaitFor(isPaletteOpen, programPatience));
    type(u"export the selected"_s);
    press(Qt::Key_Return);
    const auto isAsked = [] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        return dialog && dialog->isAncestorOf(QApplication::focusWidget());
    };
    QVERIFY(QTest::qWaitFor(isAsked, programPatience));
    const QString file = m_program->home.filePath(u"calls.csv"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(file);
    press(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return QFile::exists(file); }, programPatience));
    QFile table(file);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readAll().count("\r\n"), 6); // with the names of the columns
    keepPicture(u"9-exported"_s);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"earshot-test-daily"_s);
    QCoreApplication::setOrganizationName(u"earshot-test"_s);
    TestDaily test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_daily.moc"
