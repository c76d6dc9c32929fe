// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/review/paneworld.h"
#include "ui/review/questionfield.h"
#include "ui/review/scorecarddialog.h"
#include "ui/review/scorepage.h"
#include "ui/review/scorerow.h"
#include "ui/review/waveformview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::PaneWorld;
using test::sampleId;

/** The scorecard of the call that is shown, by keyboard and by hand. */
class TestScoring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aKeyLeadsToTheFirstOpenQuestion();
    void tabChoosesAndSpaceAnswers();
    void anAnswerChosenAgainIsTakenAway();
    void undoGivesItBack();
    void undoOfAnotherCallShowsIt();
    void eachCallHasItsOwnAnswers();
    void aRefusalIsSaidAndTheAnswerGoes();
    void newsOfOthersAreShown();
    void onlyThoseWhoMayAreOfferedIt();
    void questionsAreWrittenOrderedAndTakenAway();
    void questionsThatAreRefusedStayWritten();
    void aLongQuestionShowsItsBeginning();
    void nothingIsAskedSaysSo();

private:
    [[nodiscard]] ScorePage &page() const { return *m_world->part<ScorePage>(); }
    [[nodiscard]] QList<ScoreRow *> rows() const
    {
        QList<ScoreRow *> rows = page().findChildren<ScoreRow *>();
        rows.removeIf([](ScoreRow *row) { return row->isHidden(); });
        return rows;
    }
    [[nodiscard]] QString checked(int row) const;
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    void choose(const QString &name) const;
    bool keeps(int question, const QJsonValue &value, int call = 0) const
    {
        const QString id = u"q%1"_s.arg(question);
        return QTest::qWaitFor(
            [&] { return m_world->receiver.scores().valueOf(sampleId(call), id) == value; });
    }
    [[nodiscard]] bool isSaid(const QString &words) const;
    ScorecardDialog *openDialog();

    std::unique_ptr<PaneWorld> m_world;
};

void TestScoring::init()
{
    m_world = std::make_unique<PaneWorld>();
    m_world->receiver.scores().setQuestions(
        {QJsonObject{{u"text"_s, u"Was the caller greeted?"_s}, {u"kind"_s, u"yesNo"_s}},
            QJsonObject{{u"text"_s, u"How helpful was it?"_s}, {u"kind"_s, u"points"_s}}});
    m_world->pane->setRole(Role::Owner);
    m_world->pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_world->pane.get()));
    QVERIFY(m_world->showReady(0));
    QVERIFY(QTest::qWaitFor([this] { return page().findChildren<ScoreRow *>().size() == 2; }));
    m_world->part<WaveformView>()->setFocus();
    press(Qt::Key_E);
    QVERIFY(QTest::qWaitFor([this] { return page().isVisible(); }));
}

/** The text of the chosen answer. */
QString TestScoring::checked(int row) const
{
    for (const QPushButton *button : rows().value(row)->findChildren<QPushButton *>()) {
        if (button->isChecked())
            return button->text();
    }
    return {};
}

void TestScoring::choose(const QString &name) const
{
    for (QPushButton *button : page().findChildren<QPushButton *>()) {
        if (button->accessibleName() == name)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(qPrintable(name));
}

bool TestScoring::isSaid(const QString &words) const
{
    const auto labels = page().findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&](QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestScoring::aKeyLeadsToTheFirstOpenQuestion()
{
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Was the caller greeted? Yes"_s);
    press(Qt::Key_Space);
    QVERIFY(keeps(0, 1));
    press(Qt::Key_E);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"How helpful was it? 1"_s);
    press(Qt::Key_Escape);
    QVERIFY(m_world->part<WaveformView>()->hasFocus());
}

void TestScoring::tabChoosesAndSpaceAnswers()
{
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    QVERIFY(keeps(0, 0));
    QCOMPARE(checked(0), u"No"_s);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Was the caller greeted? Yes"_s);
    QVERIFY(QTest::qWaitFor([this] { return isSaid(u"0 % · Answered: 1 of 2"_s); }));
    choose(u"How helpful was it? 3"_s);
    QVERIFY(keeps(1, 3));
    QVERIFY(QTest::qWaitFor([this] { return isSaid(u"25 % · Answered: 2 of 2"_s); }));
}

void TestScoring::anAnswerChosenAgainIsTakenAway()
{
    choose(u"How helpful was it? 5"_s);
    QVERIFY(keeps(1, 5));
    choose(u"How helpful was it? 5"_s);
    QVERIFY(keeps(1, QJsonValue::Undefined));
    QCOMPARE(checked(1), QString());
}

void TestScoring::undoGivesItBack()
{
    choose(u"How helpful was it? 5"_s);
    choose(u"How helpful was it? 2"_s);
    QVERIFY(keeps(1, 2));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(keeps(1, 5));
    QCOMPARE(checked(1), u"5"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(keeps(1, QJsonValue::Undefined));
}

void TestScoring::undoOfAnotherCallShowsIt()
{
    QSignalSpy asked(m_world->pane.get(), &ReviewPane::callRequested);
    choose(u"How helpful was it? 5"_s);
    QVERIFY(keeps(1, 5));
    QVERIFY(m_world->showReady(1));
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(keeps(1, QJsonValue::Undefined));
    QCOMPARE(asked.last().first().toString(), sampleId(0));
}

void TestScoring::eachCallHasItsOwnAnswers()
{
    choose(u"How helpful was it? 5"_s);
    QVERIFY(keeps(1, 5));
    QVERIFY(m_world->showReady(1));
    QVERIFY(QTest::qWaitFor([this] { return rows().size() == 2 && checked(1).isEmpty(); }));
    QVERIFY(m_world->showReady(0));
    QVERIFY(QTest::qWaitFor([this] { return checked(1) == u"5"_s; }));
}

void TestScoring::aRefusalIsSaidAndTheAnswerGoes()
{
    const QString path = u"/api/calls/%1/scorecard/q1"_s.arg(sampleId(0));
    m_world->receiver.answer(path,
        {.status = 403,
            .contentType = "application/problem+json",
            .body = R"({"status":403,"title":"No","detail":"You may not answer."})"});
    choose(u"How helpful was it? 5"_s);
    QVERIFY(QTest::qWaitFor([this] { return isSaid(u"You may not answer."_s); }));
    QVERIFY(QTest::qWaitFor([this] { return checked(1).isEmpty(); }));
}

void TestScoring::newsOfOthersAreShown()
{
    m_world->receiver.scores().answer(sampleId(0), u"q0"_s, 0);
    m_world->client.startEvents();
    QJsonObject changed = test::sampleCall(0);
    changed.insert(u"updatedAt"_s, u"2026-11-22T11:00:00.000Z"_s);
    connect(&m_world->client, &ReceiverClient::eventReceived, m_world->pane.get(),
        [this](const ReceiverEvent &event) { m_world->pane->callUpdated(event.call); });
    QVERIFY(QTest::qWaitFor([this] {
        return m_world->client.connectionState().phase == ConnectionState::Phase::Live;
    }));
    m_world->receiver.push(u"call_updated"_s, changed);
    QVERIFY(QTest::qWaitFor([this] { return checked(0) == u"No"_s; }));
}

void TestScoring::onlyThoseWhoMayAreOfferedIt()
{
    const auto offer = [this] {
        const auto buttons = page().findChildren<QPushButton *>();
        return std::ranges::any_of(buttons, [](QPushButton *b) {
            return b->isVisible() && b->text() == u"Change the questions…"_s;
        });
    };
    QVERIFY(offer());
    m_world->pane->setRole(Role::Reviewer);
    QVERIFY(!offer());
    QVERIFY(rows().first()->isEnabled());
    m_world->pane->setRole(Role::Viewer);
    QVERIFY(!rows().first()->isEnabled());
}

ScorecardDialog *TestScoring::openDialog()
{
    for (QPushButton *button : page().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().endsWith(u'…'))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *dialog = m_world->pane->findChild<ScorecardDialog *>();
    const auto isFilled = [dialog] {
        const auto fields = dialog->findChildren<QuestionField *>();
        return !fields.isEmpty() && fields.first()->isEnabled();
    };
    return dialog && QTest::qWaitFor(isFilled) ? dialog : nullptr;
}

void TestScoring::questionsAreWrittenOrderedAndTakenAway()
{
    choose(u"How helpful was it? 5"_s);
    QVERIFY(keeps(1, 5));
    QPointer<ScorecardDialog> dialog = openDialog();
    QVERIFY(dialog);
    const auto button = [&dialog](const QString &name) {
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->accessibleName() == name || each->text() == name)
                return each;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QPushButton *save = button(u"Save"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(!button(u"Question 1 up"_s)->isEnabled());
    QTest::mouseClick(button(u"Question 2 up"_s), Qt::LeftButton);
    QCOMPARE(dialog->questions().first().text, u"How helpful was it?"_s);
    QTest::mouseClick(button(u"Take question 2 away"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Add a question"_s), Qt::LeftButton);
    QTest::keyClicks(QApplication::focusWidget(), u"Solved?"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return dialog.isNull(); }));
    QVERIFY(QTest::qWaitFor([this] { return rows().size() == 2 && checked(0) == u"5"_s; }));
    QCOMPARE(rows().at(1)->question().text, u"Solved?"_s);
}

void TestScoring::questionsThatAreRefusedStayWritten()
{
    QPointer<ScorecardDialog> dialog = openDialog();
    QVERIFY(dialog);
    m_world->receiver.answer(u"/api/scorecard"_s,
        {.status = 503,
            .contentType = "application/problem+json",
            .body = R"({"status":503,"title":"Away","detail":"The database is away."})"});
    auto *field = dialog->findChildren<QLineEdit *>().first();
    field->setText(u"Was it friendly?"_s);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"Save"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(QTest::qWaitFor([&] { return dialog->said().contains(u"The database is away."_s); }));
    QCOMPARE(dialog->questions().first().text, u"Was it friendly?"_s);
}

void TestScoring::aLongQuestionShowsItsBeginning()
{
    const QString words = u"Was everything that was agreed said once more? "_s.repeated(3);
    m_world->receiver.scores().setQuestions(
        {QJsonObject{{u"text"_s, words.trimmed()}, {u"kind"_s, u"yesNo"_s}}});
    QPointer<ScorecardDialog> dialog = openDialog();
    QVERIFY(dialog);
    auto *field = dialog->findChildren<QLineEdit *>().first();
    QCOMPARE(field->cursorPosition(), 0);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_End);
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(!field->hasFocus());
    QCOMPARE(field->cursorPosition(), 0);
}

void TestScoring::nothingIsAskedSaysSo()
{
    m_world->receiver.scores().setQuestions({});
    QVERIFY(m_world->showReady(1));
    QVERIFY(QTest::qWaitFor([this] { return rows().isEmpty(); }));
    QVERIFY(isSaid(u"Nothing is asked of calls yet. Write a few questions"_s));
    m_world->pane->setRole(Role::Viewer);
    QVERIFY(isSaid(u"Who administers Earshot writes the questions."_s));
}

QTEST_MAIN(TestScoring)
#include "tst_scoring.moc"
