// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakenotes.h"
#include "tests/ui/review/paneworld.h"
#include "ui/review/notecard.h"
#include "ui/review/noteedit.h"
#include "ui/review/notefield.h"
#include "ui/review/notespage.h"
#include "ui/review/waveformview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QTabBar>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::PaneWorld;
using test::sampleId;

/** Notes and markers of the call that is shown, by keyboard and by hand. */
class TestNotes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aKeyMarksWhatIsHeard();
    void aNoteIsOfTheMomentItWasBegunAt();
    void aNoteMayBeOfTheWholeCall();
    void lettersAreNoKeysWhileWriting();
    void whatIsBegunWaitsForItsCall();
    void wordsCanBeChanged();
    void undoTakesBackEachStep();
    void whatOthersWroteStays();
    void aRefusalIsSaidAndTheWordsStay();
    void newsOfOthersAreShown();
    void keysGoFromOneToTheNext();
    void aNoteCannotBeOfNothing();
    void escapeLeavesAlsoWithoutARecording();

private:
    [[nodiscard]] QJsonArray kept(int index = 0) const
    {
        return m_world->receiver.notes().of(sampleId(index));
    }
    [[nodiscard]] QJsonObject note(int index) const { return kept().at(index).toObject(); }
    [[nodiscard]] QStringList texts() const;
    /** Waits until the receiver has so many notes and the page shows them. */
    [[nodiscard]] bool waitForCards(qsizetype count) const;
    [[nodiscard]] QList<NoteCard *> cards() const;
    [[nodiscard]] NoteEdit *field() const
    {
        return m_world->part<NoteField>()->findChild<NoteEdit *>();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(m_world->part<WaveformView>(), key, with);
    }
    static QAbstractButton *button(NoteCard *card, const QString &name);

    std::unique_ptr<PaneWorld> m_world;
};

void TestNotes::init()
{
    m_world = std::make_unique<PaneWorld>();
    m_world->pane->resize(700, 800);
    m_world->pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_world->pane.get()));
    QVERIFY(m_world->showReady(0));
}

QStringList TestNotes::texts() const
{
    QStringList all;
    for (const auto &value : kept())
        all.append(value.toObject().value("text"_L1).toString());
    return all;
}

/** In the order they are shown in. */
QList<NoteCard *> TestNotes::cards() const
{
    QList<NoteCard *> shown;
    for (NoteCard *card : m_world->part<NotesPage>()->findChildren<NoteCard *>()) {
        if (!card->isHidden())
            shown.append(card);
    }
    std::ranges::sort(
        shown, {}, [](const NoteCard *card) { return card->note().atSeconds.value_or(-1); });
    return shown;
}

bool TestNotes::waitForCards(qsizetype count) const
{
    return QTest::qWaitFor([&] { return kept().size() == count && cards().size() == count; });
}

QAbstractButton *TestNotes::button(NoteCard *card, const QString &name)
{
    for (auto *found : card->findChildren<QAbstractButton *>()) {
        if (found->text() == name && !found->isHidden())
            return found;
    }
    return nullptr;
}

void TestNotes::aKeyMarksWhatIsHeard()
{
    m_world->player.seek(12.5);
    press(Qt::Key_M);
    QVERIFY(waitForCards(1));
    QCOMPARE(note(0).value("atSeconds"_L1).toDouble(), 12.5);
    QCOMPARE(texts(), QStringList{QString()});
    QCOMPARE(m_world->part<QTabBar>()->tabText(2), u"Notes 1"_s);
    QVERIFY(cards().first()->accessibleName().contains(u"Marker"_s));
    // It is a place to go to.
    m_world->player.seek(40);
    press(Qt::Key_M, Qt::ShiftModifier);
    button(cards().first(), u"0:12"_s)->click();
    QCOMPARE(m_world->player.position(), 12.5);
}

/** The playing goes on while somebody writes. */
void TestNotes::aNoteIsOfTheMomentItWasBegunAt()
{
    m_world->player.seek(5);
    press(Qt::Key_M, Qt::ShiftModifier);
    QVERIFY(QTest::qWaitFor([this] { return field()->hasFocus(); }));
    QTest::keyClicks(field(), u"Asks for"_s);
    m_world->player.seek(9);
    QTest::keyClicks(field(), u" Anna"_s);
    QTest::keyClick(field(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(field(), u"and Ben"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(waitForCards(1));
    QCOMPARE(texts(), QStringList{u"Asks for Anna\nand Ben"_s});
    QCOMPARE(note(0).value("atSeconds"_L1).toDouble(), 5.0);
    QVERIFY(QTest::qWaitFor([this] { return field()->toPlainText().isEmpty(); }));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(m_world->part<WaveformView>()->hasFocus());
}

void TestNotes::aNoteMayBeOfTheWholeCall()
{
    press(Qt::Key_M, Qt::ShiftModifier);
    QTest::keyClicks(field(), u"Kind"_s);
    for (auto *chip : m_world->part<NoteField>()->findChildren<QAbstractButton *>()) {
        if (chip->isCheckable())
            chip->click();
    }
    QTest::keyClick(field(), Qt::Key_Enter);
    QVERIFY(waitForCards(1));
    QVERIFY(note(0).value("atSeconds"_L1).isNull());
}

void TestNotes::lettersAreNoKeysWhileWriting()
{
    press(Qt::Key_M, Qt::ShiftModifier);
    QTest::keyClicks(field(), u"mgfxn m"_s);
    QCOMPARE(field()->toPlainText(), u"mgfxn m"_s);
    QVERIFY(kept().isEmpty());
    QVERIFY(m_world->receiver.posted(u"/api/calls/"_s + sampleId(0)).isEmpty());
}

void TestNotes::whatIsBegunWaitsForItsCall()
{
    m_world->player.seek(7);
    press(Qt::Key_M, Qt::ShiftModifier);
    QTest::keyClicks(field(), u"Begun"_s);
    QVERIFY(m_world->showReady(1));
    QCOMPARE(field()->toPlainText(), QString());
    QVERIFY(m_world->showReady(0));
    QCOMPARE(field()->toPlainText(), u"Begun"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(waitForCards(1));
    QCOMPARE(note(0).value("atSeconds"_L1).toDouble(), 7.0);
    QVERIFY(kept(1).isEmpty());
}

void TestNotes::wordsCanBeChanged()
{
    press(Qt::Key_M);
    QVERIFY(waitForCards(1));
    press(Qt::Key_M, Qt::ShiftModifier);
    button(cards().first(), u"Add words"_s)->click();
    auto *edit = cards().first()->findChild<NoteEdit *>();
    QVERIFY(edit->isVisible());
    QTest::keyClicks(edit, u"Louder"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([this] { return texts() == QStringList{u"Louder"_s}; }));
    QVERIFY(QTest::qWaitFor([this] { return button(cards().first(), u"Edit"_s) != nullptr; }));
    // Escape keeps what was there before.
    button(cards().first(), u"Edit"_s)->click();
    QTest::keyClicks(edit, u"no"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QCOMPARE(texts(), QStringList{u"Louder"_s});
}

/** Also of a note that came back under another name. */
void TestNotes::undoTakesBackEachStep()
{
    m_world->receiver.notes().add(sampleId(0), u"This computer"_s, u"One"_s, 3.0);
    QVERIFY(m_world->showReady(1));
    QVERIFY(m_world->showReady(0));
    QVERIFY(waitForCards(1));
    press(Qt::Key_M, Qt::ShiftModifier);
    button(cards().first(), u"Edit"_s)->click();
    auto *edit = cards().first()->findChild<NoteEdit *>();
    QTest::keyClicks(edit, u"Two"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([this] { return texts() == QStringList{u"Two"_s}; }));
    const QString before = note(0).value("id"_L1).toString();
    QVERIFY(QTest::qWaitFor([this] { return cards().first()->note().text == u"Two"_s; }));
    button(cards().first(), u"Delete"_s)->click();
    QVERIFY(waitForCards(0));

    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(waitForCards(1));
    QCOMPARE(texts(), QStringList{u"Two"_s});
    QVERIFY(note(0).value("id"_L1).toString() != before);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([this] { return texts() == QStringList{u"One"_s}; }));
    QCOMPARE(note(0).value("atSeconds"_L1).toDouble(), 3.0);
}

void TestNotes::whatOthersWroteStays()
{
    m_world->receiver.notes().add(sampleId(0), u"Somebody else"_s, u"<b>Mine</b>"_s, 3.0);
    QVERIFY(m_world->showReady(1));
    QVERIFY(m_world->showReady(0));
    QVERIFY(waitForCards(1));
    press(Qt::Key_M, Qt::ShiftModifier);
    NoteCard *card = cards().first();
    QVERIFY(!button(card, u"Edit"_s));
    QVERIFY(!button(card, u"Delete"_s));
    const auto labels = card->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](QLabel *label) {
        return label->text() == u"<b>Mine</b>"_s && label->textFormat() == Qt::PlainText;
    }));
}

void TestNotes::aRefusalIsSaidAndTheWordsStay()
{
    m_world->receiver.answer(u"/api/calls/%1/notes"_s.arg(sampleId(0)),
        {.status = 403,
            .contentType = "application/problem+json",
            .body = R"({"detail":"You may only listen."})"});
    press(Qt::Key_M, Qt::ShiftModifier);
    QTest::keyClicks(field(), u"Kept"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    const auto isSaid = [this] {
        const auto labels = m_world->part<NotesPage>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](QLabel *label) {
            return label->isVisible() && label->text().contains(u"You may only listen."_s);
        });
    };
    QVERIFY(QTest::qWaitFor(isSaid));
    QCOMPARE(field()->toPlainText(), u"Kept"_s);
}

void TestNotes::newsOfOthersAreShown()
{
    QVERIFY(waitForCards(0));
    m_world->receiver.notes().add(sampleId(0), u"Somebody else"_s, u"New"_s, std::nullopt);
    Call call;
    call.id = sampleId(0);
    call.updatedAt = SystemClock().now();
    m_world->pane->callUpdated(call);
    QVERIFY(waitForCards(1));
}

void TestNotes::keysGoFromOneToTheNext()
{
    for (const double at : {30.0, 10.0, 20.0})
        m_world->receiver.notes().add(sampleId(0), u"Somebody else"_s, u"Here"_s, at);
    m_world->receiver.notes().add(sampleId(0), u"Somebody else"_s, u"All"_s, std::nullopt);
    QVERIFY(m_world->showReady(1));
    QVERIFY(m_world->showReady(0));
    QVERIFY(waitForCards(4));
    m_world->player.seek(15);
    for (const double at : {20.0, 30.0, 10.0}) {
        press(Qt::Key_PageDown);
        QCOMPARE(m_world->player.position(), at);
    }
    press(Qt::Key_PageUp);
    QCOMPARE(m_world->player.position(), 30.0);
}

void TestNotes::aNoteCannotBeOfNothing()
{
    press(Qt::Key_M, Qt::ShiftModifier);
    QTest::keyClicks(field(), u"   "_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClicks(field(), u"x"_s);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(waitForCards(1));
    QCOMPARE(texts(), QStringList{u"x"_s});
}

void TestNotes::escapeLeavesAlsoWithoutARecording()
{
    m_world->setDetail(1,
        {{u"recordingState"_s, u"transcript_only"_s}, {u"recording"_s, QJsonValue::Null},
            {u"recordingAbsence"_s, u"never_connected"_s}});
    m_world->pane->showCall(sampleId(1));
    QVERIFY(QTest::qWaitFor([this] { return m_world->part<WaveformView>()->isHidden(); }));
    m_world->pane->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ShiftModifier);
    QVERIFY(field()->hasFocus());
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(!field()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_G);
    QVERIFY(QTest::qWaitFor(
        [this] { return m_world->receiver.posted(u"/api/calls/"_s + sampleId(1)).size() == 1; }));
}

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
