// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "tests/ui/review/silentplayer.h"
#include "ui/calls/callspane.h"
#include "ui/calls/callsview.h"
#include "ui/client/receiverclient.h"
#include "ui/inbox/consentrules.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/wordsdialog.h"
#include "ui/models/inboxmodel.h"
#include "ui/parts/messagepage.h"
#include "ui/parts/tableview.h"
#include "ui/player/player.h"
#include "ui/review/reviewpane.h"
#include "ui/review/signbar.h"
#include "ui/shell/inboxmode.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using test::sampleCall;

namespace {

class HandClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time{1'800'000'000'000'000};
};

QString idOf(int index)
{
    return sampleCall(index).value("id"_L1).toString();
}

QJsonObject sign(
    const QString &kind, const QJsonValue &seconds, double measure, const QJsonValue &text = {})
{
    return {{u"kind"_s, kind}, {u"seconds"_s, seconds}, {u"measure"_s, measure}, {u"text"_s, text}};
}

QPushButton *buttonOf(QWidget &widget, const QString &text)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

/** The inbox in the window. */
class TestInbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aKeyLeadsThereAndBack();
    void theButtonSaysHowManyWait();
    void otherPagesLeaveIt();
    void theReasonIsSaidAndLeadsThere();
    void whatIsOnlyReadIsShownThere();
    void aKeyJudgesAndTheNextOnePlays();
    void nPlaysTheNextAndPGoesBack();
    void undoBringsTheCallBack();
    void aClickJudgesAndNGoesOn();
    void othersTakeCallsOffTheStack();
    void theEndSaysWhatWasDone();
    void theEndWithCallsPassedOver();
    void nothingWaits();
    void whileItIsLookedForItSaysSo();
    void aFailureIsSaidAndMended();
    void everyControlHasAName();
    void theRuleAndPhrasesOfConsentAreChosen();
    void phrasesThatCannotBeLookedForAreSaid();
    void theWordsOfAComplaintAreChosen();
    void whatCannotBeLookedForIsSaid();
    void whatWasWrittenStaysWhenItIsRefused();
    void onlyAdministratorsAreOfferedTheWords();

private:
    void start();
    void enter();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] InboxPane &pane() { return m_window->inbox().pane(); }
    ConsentRules *openConsent();
    WordsDialog *openWords();
    [[nodiscard]] QStringList rows();
    [[nodiscard]] QString current()
    {
        return pane().view().currentIndex().data(InboxModel::IdRole).toString();
    }
    [[nodiscard]] int asked(int call)
    {
        return m_receiver->requestCount(u"/api/calls/"_s + idOf(call));
    }
    bool plays()
    {
        return QTest::qWaitFor(
            [this] { return m_player->state() == Player::State::Playing; }, 10'000);
    }

    HandClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<MainWindow> m_window;
};

void TestInbox::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    test::setSilentDuration(60);
    m_receiver = std::make_unique<FakeReceiver>();
    m_receiver->setAudio(QByteArray(20'000, 'a'));
    std::vector<QJsonObject> calls;
    for (int index = 0; index < 10; ++index)
        calls.push_back(sampleCall(index, index == 4 ? u"transcript_only"_s : u"ready"_s));
    calls.at(2).insert(u"signs"_s,
        QJsonArray{sign(u"complaint"_s, 4, 1, u"waste of time"_s), sign(u"silence"_s, 48.2, 12),
            sign(u"lowSuccess"_s, QJsonValue(), 0, u"unsuccessful"_s)});
    calls.at(4).insert(u"signs"_s, QJsonArray{sign(u"silence"_s, 2, 12)});
    m_receiver->setCalls(calls);
    m_receiver->setInbox({idOf(2), idOf(0), idOf(1)});
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_player = std::make_unique<Player>();
    m_window = std::make_unique<MainWindow>(*m_client, *m_player, m_clock,
        MainWindow::Options{.place = u"Sample calls"_s, .webhook = m_receiver->url()});
}

void TestInbox::cleanup()
{
    m_window.reset();
    m_player.reset();
    m_client.reset();
    m_receiver.reset();
}

void TestInbox::start()
{
    m_window->show();
    m_window->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    CallsView &view = m_window->callsPane().view();
    QVERIFY(QTest::qWaitFor([&view] { return view.isVisible() && view.hasFocus(); }, 10'000));
    QVERIFY(QTest::qWaitFor(
        [this] { return m_client->connectionState().phase == ConnectionState::Phase::Live; },
        10'000));
}

/** The first call is shown. */
void TestInbox::enter()
{
    start();
    key(Qt::Key_I);
    QVERIFY(m_window->inbox().isOn());
    QVERIFY(QTest::qWaitFor([this] { return m_player->state() == Player::State::Paused; }, 10'000));
}

QStringList TestInbox::rows()
{
    QStringList ids;
    const auto *model = pane().view().model();
    for (int row = 0; row < model->rowCount(); ++row)
        ids.append(model->index(row, 0).data(InboxModel::IdRole).toString());
    return ids;
}

void TestInbox::aKeyLeadsThereAndBack()
{
    start();
    QVERIFY(!m_window->inbox().isOn());
    QCOMPARE(asked(2), 0); // loading the inbox shows no call
    key(Qt::Key_I);
    QVERIFY(m_window->inbox().isOn());
    QVERIFY(pane().isVisible() && !m_window->callsPane().isVisible());
    QVERIFY(QTest::qWaitFor([this] { return asked(2) == 1; }, 10'000));
    QCOMPARE(rows(), (QStringList{idOf(2), idOf(0), idOf(1)}));
    QCOMPARE(current(), idOf(2));
    key(Qt::Key_I);
    QVERIFY(!m_window->inbox().isOn());
    QVERIFY(m_window->callsPane().isVisible());
    key(Qt::Key_I);
    QTest::mouseClick(buttonOf(pane(), u"Back to the calls"_s), Qt::LeftButton);
    QVERIFY(!m_window->inbox().isOn());
    QVERIFY(m_window->callsPane().view().hasFocus());
}

void TestInbox::theButtonSaysHowManyWait()
{
    start();
    QVERIFY(QTest::qWaitFor([this] { return buttonOf(*m_window, u"Inbox: 3"_s) != nullptr; }));
    QTest::mouseClick(buttonOf(*m_window, u"Inbox: 3"_s), Qt::LeftButton);
    QVERIFY(m_window->inbox().isOn());
    bool saysSo = false;
    for (const QLabel *label : pane().findChildren<QLabel *>())
        saysSo |= label->text().startsWith(u"Waiting: 3, together "_s);
    QVERIFY(saysSo);
}

void TestInbox::otherPagesLeaveIt()
{
    enter();
    m_window->showPage(Page::Completeness);
    QVERIFY(!m_window->inbox().isOn());
    key(Qt::Key_I);
    QVERIFY(m_window->inbox().isOn());
    QCOMPARE(m_window->page(), Page::Calls);
}

void TestInbox::theReasonIsSaidAndLeadsThere()
{
    enter();
    const QModelIndex first = pane().view().model()->index(0, 0);
    QCOMPARE(first.data(InboxModel::ReasonRole).toString(),
        u"The caller complains: “waste of time” at 0:04"_s);
    auto *bar = m_window->findChild<SignBar *>();
    QVERIFY(bar->isVisible());
    QPushButton *silence = buttonOf(*bar, u"12 seconds of silence at 0:48"_s);
    QVERIFY(silence);
    QCOMPARE(silence->accessibleName(), u"12 seconds of silence at 0:48"_s);
    QTest::mouseClick(silence, Qt::LeftButton);
    QCOMPARE(m_player->position(), 48.2);
    QCOMPARE(bar->findChildren<QLabel *>().size(), 1); // about the whole call: nowhere to go
    key(Qt::Key_N);
    QVERIFY(QTest::qWaitFor([bar] { return !bar->isVisible(); }, 10'000)); // none of this call
}

void TestInbox::whatIsOnlyReadIsShownThere()
{
    m_receiver->setInbox({idOf(4)});
    start();
    key(Qt::Key_I);
    auto *bar = m_window->findChild<SignBar *>();
    QVERIFY(QTest::qWaitFor([bar] { return bar->isVisible(); }, 10'000));
    QTest::mouseClick(buttonOf(*bar, u"12 seconds of silence at 0:02"_s), Qt::LeftButton);
    QCOMPARE(m_player->state(), Player::State::Empty);
}

void TestInbox::aKeyJudgesAndTheNextOnePlays()
{
    enter();
    QVERIFY(m_player->state() != Player::State::Playing); // the first waits for its listener
    key(Qt::Key_X);
    QVERIFY(QTest::qWaitFor([this] { return rows().size() == 2; }, 10'000));
    QCOMPARE(m_receiver->posted(u"/api/calls/"_s + idOf(2)),
        QList<QByteArray>{R"({"review":"problem"})"});
    QCOMPARE(current(), idOf(0));
    QVERIFY(plays());
    QCOMPARE(asked(0), 1);
}

void TestInbox::nPlaysTheNextAndPGoesBack()
{
    enter();
    key(Qt::Key_N);
    QCOMPARE(current(), idOf(0));
    QVERIFY(plays());
    key(Qt::Key_P);
    QCOMPARE(current(), idOf(2));
    QVERIFY(QTest::qWaitFor(
        [this] { return asked(2) == 2 && m_player->state() == Player::State::Paused; }, 10'000));
    QCOMPARE(rows().size(), 3); // nothing was judged
}

void TestInbox::undoBringsTheCallBack()
{
    enter();
    key(Qt::Key_G);
    QVERIFY(QTest::qWaitFor([this] { return rows().size() == 2; }, 10'000));
    key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows(), (QStringList{idOf(2), idOf(0), idOf(1)}));
    QCOMPARE(current(), idOf(2));
    QVERIFY(m_window->inbox().isOn());
    const QString path = u"/api/calls/"_s + idOf(2);
    QVERIFY(QTest::qWaitFor([&] { return m_receiver->posted(path).size() == 2; }, 10'000));
    QCOMPARE(m_receiver->posted(path).last(), QByteArray(R"({"review":null})"));
    QVERIFY(QTest::qWaitFor([this] { return asked(2) == 4; }, 10'000)); // shown again
    QCOMPARE(rows().size(), 3);
}

void TestInbox::aClickJudgesAndNGoesOn()
{
    enter();
    QTest::mouseClick(buttonOf(*m_window, u"Good"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return rows().size() == 2; }, 10'000));
    QCOMPARE(current(), QString()); // it is still shown, and no other was asked for
    QCOMPARE(asked(0), 0);
    key(Qt::Key_N);
    QCOMPARE(current(), idOf(0));
}

void TestInbox::othersTakeCallsOffTheStack()
{
    enter();
    m_player->play();
    for (const int index : {1, 2}) {
        QJsonObject call = sampleCall(index);
        call.insert(u"review"_s, u"good"_s);
        call.insert(u"reviewedAt"_s, u"2026-11-22T11:00:00.000Z"_s);
        m_receiver->push(u"call_updated"_s, call);
    }
    QVERIFY(QTest::qWaitFor([this] { return rows() == QStringList{idOf(0)}; }, 10'000));
    QCOMPARE(m_player->state(), Player::State::Playing); // what is heard goes on
    QCOMPARE(current(), QString());
    QCOMPARE(asked(0), 0);
    key(Qt::Key_N);
    QCOMPARE(current(), idOf(0));
}

void TestInbox::theEndSaysWhatWasDone()
{
    m_receiver->setInbox({idOf(2), idOf(0)});
    enter();
    key(Qt::Key_G);
    QVERIFY(QTest::qWaitFor([this] { return rows().size() == 1; }, 10'000));
    QVERIFY(plays());
    m_clock.time = m_clock.time + std::chrono::seconds(95);
    key(Qt::Key_F);
    QVERIFY(QTest::qWaitFor([this] { return rows().isEmpty(); }, 10'000));
    MessagePage &message = pane().message();
    QVERIFY(message.isVisible());
    QCOMPARE(message.title(), u"All heard"_s);
    const QStringList lines = message.text().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0), u"Calls reviewed: 2"_s);
    QVERIFY2(lines.at(1).startsWith(u"Their length: "_s) && !lines.at(1).endsWith(u": 0 s"_s),
        qPrintable(lines.at(1)));
    QCOMPARE(lines.at(2), u"Your time: 1 min 35 s"_s);
    QPushButton *back = message.findChild<QPushButton *>();
    QCOMPARE(back->text(), u"Back to the calls"_s);
    key(Qt::Key_Z, Qt::ControlModifier); // the last one once more
    QCOMPARE(rows(), QStringList{idOf(0)});
    QVERIFY(!message.isVisible());
    key(Qt::Key_F);
    QVERIFY(QTest::qWaitFor([this] { return rows().isEmpty(); }, 10'000));
    QVERIFY(message.text().startsWith(u"Calls reviewed: 2\n"_s));
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(!m_window->inbox().isOn());
}

void TestInbox::theEndWithCallsPassedOver()
{
    m_receiver->setInbox({idOf(2), idOf(0)});
    enter();
    for (int i = 0; i < 2; ++i)
        key(Qt::Key_N);
    MessagePage &message = pane().message();
    QVERIFY(message.isVisible());
    QCOMPARE(message.title(), u"The end of the inbox"_s);
    QVERIFY(message.text().contains(u"Still waiting: 2"_s));
    QTest::mouseClick(message.findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(!message.isVisible());
    QCOMPARE(current(), idOf(2));
}

void TestInbox::nothingWaits()
{
    m_receiver->setInbox({});
    start();
    key(Qt::Key_I);
    QVERIFY(QTest::qWaitFor(
        [this] { return pane().message().title() == u"Nothing waits to be heard"_s; }, 10'000));
    QVERIFY(!pane().message().text().isEmpty());
    m_receiver->setInbox({idOf(3)}); // a new call comes by itself
    QJsonObject call = sampleCall(3);
    call.insert(u"status"_s, u"ended"_s);
    m_receiver->push(u"recording_ready"_s, call);
    QVERIFY(QTest::qWaitFor([this] { return rows() == QStringList{idOf(3)}; }, 20'000));
    QVERIFY(!pane().message().isVisible());
}

void TestInbox::whileItIsLookedForItSaysSo()
{
    m_receiver->answer(u"/api/inbox"_s, {.hang = true});
    start();
    key(Qt::Key_I);
    QVERIFY(pane().message().isVisible());
    QCOMPARE(pane().message().title(), u"Looking for calls that wait …"_s);
}

void TestInbox::aFailureIsSaidAndMended()
{
    m_receiver->answer(u"/api/inbox"_s,
        {.status = 503,
            .contentType = "application/problem+json",
            .body = R"({"detail":"The database is away."})"});
    start();
    key(Qt::Key_I);
    MessagePage &message = pane().message();
    QVERIFY(QTest::qWaitFor(
        [&message] { return message.title() == u"The inbox could not be loaded"_s; }, 10'000));
    QCOMPARE(message.text(), u"The database is away."_s);
    m_receiver->answerNormally(u"/api/inbox"_s);
    QTest::mouseClick(message.findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return rows().size() == 3; }, 10'000));
    QVERIFY(!message.isVisible());
    // With calls on the stack they stay, and the reason stands below.
    m_receiver->goAway();
    m_window->inbox().load();
    QVERIFY(
        QTest::qWaitFor([this] { return buttonOf(pane(), u"Try again"_s) != nullptr; }, 40'000));
    QCOMPARE(rows().size(), 3);
}

void TestInbox::everyControlHasAName()
{
    enter();
    QVERIFY(!pane().view().accessibleName().isEmpty());
    for (const QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
    }
    const auto *model = pane().view().model();
    const QString spoken = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"12 seconds of silence at 0:48"_s), qPrintable(spoken));
}

ConsentRules *TestInbox::openConsent()
{
    QPushButton *button = nullptr;
    if (!QTest::qWaitFor([&] { return (button = buttonOf(pane(), u"Consent…"_s)) != nullptr; }))
        return nullptr;
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = m_window->findChild<ConsentRules *>();
    if (!dialog || !QTest::qWaitFor([dialog] { return dialog->isEditing(); }))
        return nullptr;
    return dialog;
}

void TestInbox::theRuleAndPhrasesOfConsentAreChosen()
{
    const QString path = u"/api/consent"_s;
    enter();
    QPointer<ConsentRules> dialog = openConsent();
    QVERIFY(dialog);
    QCOMPARE(dialog->rule().currentIndex(), int(ConsentRule::Show));
    QCOMPARE(dialog->editor(0).toPlainText(),
        u"this call is being recorded\nyour call may be recorded"_s);
    QCOMPARE(dialog->editor(3).toPlainText(), u"stop recording"_s);
    QPushButton *save = buttonOf(*dialog, u"Save"_s);
    QVERIFY(!save->isEnabled());
    dialog->rule().setCurrentIndex(int(ConsentRule::Bar));
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return dialog.isNull(); }));
    // The usual ones stay the usual ones, whatever they will be.
    QCOMPARE(m_receiver->posted(path).last(), QByteArray(R"({"phrases":null,"rule":"bar"})"));

    dialog = openConsent();
    QVERIFY(dialog);
    QCOMPARE(dialog->rule().currentIndex(), int(ConsentRule::Bar));
    QCOMPARE(dialog->said(), u"Chosen by Sample owner"_s);
    for (int kind = 0; kind < 4; ++kind)
        dialog->editor(kind).clear();
    dialog->editor(2).setPlainText(u"Tape runs!"_s);
    QTest::mouseClick(buttonOf(*dialog, u"Save"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return dialog.isNull(); }));
    QCOMPARE(m_receiver->posted(path).last(),
        QByteArray(R"({"phrases":[{"by":"either","means":"consent","words":"tape runs"}],)"
                   R"("rule":"bar"})"));

    dialog = openConsent();
    QVERIFY(dialog);
    QTest::mouseClick(buttonOf(*dialog, u"Usual phrases"_s), Qt::LeftButton);
    QCOMPARE(dialog->editor(3).toPlainText(), u"stop recording"_s);
    QTest::mouseClick(buttonOf(*dialog, u"Save"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return dialog.isNull(); }));
    QCOMPARE(m_receiver->posted(path).last(), QByteArray(R"({"phrases":null,"rule":"bar"})"));
}

void TestInbox::phrasesThatCannotBeLookedForAreSaid()
{
    enter();
    ConsentRules *dialog = openConsent();
    QVERIFY(dialog);
    dialog->editor(1).setPlainText(u"*yes"_s);
    QVERIFY2(dialog->said().contains(u"*yes"_s), qPrintable(dialog->said()));
    QVERIFY(!buttonOf(*dialog, u"Save"_s)->isEnabled());
    dialog->editor(1).setPlainText(u"yes you may*"_s);
    QVERIFY(buttonOf(*dialog, u"Save"_s)->isEnabled());
}

/** The dialog with its words in it. */
WordsDialog *TestInbox::openWords()
{
    QPushButton *button = nullptr;
    if (!QTest::qWaitFor(
            [&] { return (button = buttonOf(pane(), u"Complaint words…"_s)) != nullptr; }))
        return nullptr;
    QTest::mouseClick(button, Qt::LeftButton);
    auto *dialog = m_window->findChild<WordsDialog *>();
    if (!dialog || !QTest::qWaitFor([dialog] { return !dialog->editor().isReadOnly(); }))
        return nullptr;
    return dialog;
}

void TestInbox::theWordsOfAComplaintAreChosen()
{
    enter();
    QPointer<WordsDialog> dialog = openWords();
    QVERIFY(dialog);
    QCOMPARE(dialog->editor().toPlainText(), u"refund\nwaste of time"_s);
    QPushButton *save = buttonOf(*dialog, u"Save"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(!buttonOf(*dialog, u"Usual words"_s));
    dialog->editor().selectAll();
    QTest::keyClicks(&dialog->editor(), u"scam*"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return dialog.isNull(); }));
    QCOMPARE(m_receiver->posted(u"/api/inbox/words"_s).last(), QByteArray(R"({"words":"scam*"})"));

    dialog = openWords();
    QVERIFY(dialog);
    QCOMPARE(dialog->editor().toPlainText(), u"scam*"_s);
    QCOMPARE(dialog->said(), u"Chosen by Sample owner"_s);
    QTest::mouseClick(buttonOf(*dialog, u"Usual words"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return dialog.isNull(); }));
    QCOMPARE(m_receiver->posted(u"/api/inbox/words"_s).last(), QByteArray(R"({"words":null})"));
}

void TestInbox::whatCannotBeLookedForIsSaid()
{
    enter();
    WordsDialog *dialog = openWords();
    QVERIFY(dialog);
    dialog->editor().setPlainText(u"*refund"_s);
    QVERIFY2(dialog->said().contains(u"*refund"_s), qPrintable(dialog->said()));
    QVERIFY(!buttonOf(*dialog, u"Save"_s)->isEnabled());
    dialog->editor().setPlainText(u"refund*"_s);
    QVERIFY(buttonOf(*dialog, u"Save"_s)->isEnabled());
    dialog->editor().setPlainText(QString(longestWords + 1, u'a'));
    QVERIFY(!buttonOf(*dialog, u"Save"_s)->isEnabled());
}

void TestInbox::whatWasWrittenStaysWhenItIsRefused()
{
    enter();
    QPointer<WordsDialog> dialog = openWords();
    QVERIFY(dialog);
    m_receiver->answer(u"/api/inbox/words"_s,
        {.status = 503,
            .contentType = "application/problem+json",
            .body = R"({"status":503,"title":"Away","detail":"The database is away."})"});
    dialog->editor().setPlainText(u"scam"_s);
    QTest::mouseClick(buttonOf(*dialog, u"Save"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return dialog->said().contains(u"The database is away."_s); }));
    QCOMPARE(dialog->editor().toPlainText(), u"scam"_s);
    m_receiver->answerNormally(u"/api/inbox/words"_s);
    QTest::mouseClick(buttonOf(*dialog, u"Save"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return dialog.isNull(); }));
}

void TestInbox::onlyAdministratorsAreOfferedTheWords()
{
    enter();
    QVERIFY(QTest::qWaitFor([&] { return buttonOf(pane(), u"Complaint words…"_s) != nullptr; }));
    m_window->inbox().setRole(Role::Reviewer);
    QVERIFY(!buttonOf(pane(), u"Complaint words…"_s));
    QVERIFY(!buttonOf(pane(), u"Consent…"_s));
}

QTEST_MAIN(TestInbox)
#include "tst_inbox.moc"
