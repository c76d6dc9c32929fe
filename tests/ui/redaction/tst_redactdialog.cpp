// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "tests/ui/review/silentplayer.h"
#include "ui/clips/clipwords.h"
#include "ui/clips/rangeplayer.h"
#include "ui/clips/timefield.h"
#include "ui/redaction/partlist.h"
#include "ui/redaction/redactdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;

namespace {

constexpr double total = 60;

QString callId()
{
    return test::sampleCall(0).value("id"_L1).toString();
}

QString path()
{
    return u"/api/calls/%1/redaction"_s.arg(callId());
}

RedactSubject subject(bool mayDelete = true)
{
    Call call;
    call.id = callId();
    call.customer.name = u"Dana Whitfield"_s;
    const Transcript turns{{Speaker::Agent, 2, 6, u"Your card please."_s,
                               {{2, 3, u"Your"_s}, {3, 4, u"card"_s}, {4, 6, u"please."_s}}},
        {Speaker::Caller, 7, 11, u"Four one one one."_s, {}}};
    return {{.call = call, .turns = turns, .seconds = total, .range = {7, 11}}, mayDelete};
}

QJsonObject part(double from, double to, const QString &kind, const QString &excerpt = {})
{
    return {{u"from"_s, from}, {u"to"_s, to}, {u"kind"_s, kind}, {u"excerpt"_s, excerpt}};
}

} // namespace

class TestRedactDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void suggestionsAreCheckedAndSaid();
    void nothingSuggestedSaysWhatToDo();
    void aReasonAndAPartAreNeeded();
    void chosenWordsAreAddedAndMoved();
    void aPartIsHeardExactly();
    void whatIsCheckedIsTakenOut();
    void theEventEndsTheWait();
    void aFailureIsSaidAndTriedAgain();
    void aRefusalIsSaid();
    void deletingTheOriginalAsksFirst();
    void whoMayNotDeleteIsNotOfferedIt();
    void whatIsOutIsShownAndChanged();
    void whatIsGoneStaysOut();
    void whatSomebodyAskedForIsFollowed();
    void anUnreachableReceiverIsAskedAgain();
    void isDoneByKeysAlone();
    void everythingHasAName();

private:
    void make(const RedactSubject &what = subject());
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool says(const QString &words) const;
    [[nodiscard]] bool comesToSay(const QString &words) const
    {
        return QTest::qWaitFor([&] { return says(words); });
    }
    [[nodiscard]] bool hasParts(int count) const
    {
        return QTest::qWaitFor(
            [&] { return m_dialog->parts().count() == count && m_dialog->reason().isEnabled(); });
    }
    void redactTwo();
    [[nodiscard]] QJsonObject asked() const
    {
        return QJsonDocument::fromJson(m_receiver->posted(path()).value(0)).object();
    }
    [[nodiscard]] bool isAsked() const
    {
        return QTest::qWaitFor([this] { return !m_receiver->posted(path()).isEmpty(); });
    }
    void putStanding(const QString &state, bool isSealed);

    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<Player> m_player;
    std::unique_ptr<RedactDialog> m_dialog;
};

void TestRedactDialog::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    qputenv("TZ", "UTC");
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
}

void TestRedactDialog::init()
{
    m_receiver = std::make_unique<FakeReceiver>();
    m_receiver->setCalls({test::sampleCall(0)});
    m_receiver->redactions().setSuggestions(
        {part(6.7, 11.3, u"card_number"_s, u"please. ▇▇▇▇ 1111"_s),
            part(20.5, 22, u"security_code"_s, u"the code is ▇▇▇▇"_s)});
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    test::setSilentDuration(total);
    m_player = std::make_unique<Player>();
    m_player->load(QCoreApplication::applicationFilePath());
}

void TestRedactDialog::cleanup()
{
    m_dialog.reset();
    m_client.reset();
    m_player.reset();
    m_receiver.reset();
}

void TestRedactDialog::make(const RedactSubject &what)
{
    m_dialog = std::make_unique<RedactDialog>(*m_client, *m_player, what);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QPushButton *TestRedactDialog::button(const QString &text) const
{
    for (QPushButton *found : m_dialog->findChildren<QPushButton *>()) {
        if ((found->text() == text || found->accessibleName() == text) && found->isVisible())
            return found;
    }
    return nullptr;
}

bool TestRedactDialog::says(const QString &words) const
{
    const auto labels = m_dialog->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

void TestRedactDialog::redactTwo()
{
    make();
    QVERIFY(hasParts(2));
    m_dialog->reason().setText(u" A card was read out "_s);
    QTest::mouseClick(button(u"Redact"_s), Qt::LeftButton);
    QVERIFY(isAsked());
}

/** One part, from 6.7 to 11.3. */
void TestRedactDialog::putStanding(const QString &state, bool isSealed)
{
    auto &redactions = m_receiver->redactions();
    redactions.redaction("PUT", callId(),
        R"({"parts":[{"from":6.7,"to":11.3,"kind":"card_number"}],"sound":"beep","original":")"
            + QByteArray(isSealed ? "seal" : "delete") + R"(","reason":"A card"})");
    if (state != u"waiting"_s)
        redactions.finish(callId());
    if (state == u"failed"_s)
        redactions.fail(callId(), u"The recording is damaged."_s);
}

void TestRedactDialog::suggestionsAreCheckedAndSaid()
{
    make();
    QVERIFY(hasParts(2));
    QVERIFY(says(u"Nothing was taken out of this call yet."_s));
    QVERIFY(comesToSay(u"please. ▇▇▇▇ 1111"_s));
    const auto checks = m_dialog->findChildren<QCheckBox *>();
    QCOMPARE(checks.at(0)->text(), u"Card number"_s);
    QCOMPARE(checks.at(1)->text(), u"Security code"_s);
    QVERIFY(checks.at(0)->isChecked() && checks.at(1)->isChecked());
    QCOMPARE(m_dialog->parts().takenOut().size(), 2);
    QVERIFY(m_dialog->parts().takenOut().front()
        == (RedactedSpan{6.7, 11.3, RedactionKind::CardNumber}));
    QVERIFY(says(u"Everybody then hears and reads the copy"_s));
}

void TestRedactDialog::nothingSuggestedSaysWhatToDo()
{
    m_receiver->redactions().setSuggestions({});
    make();
    QVERIFY(comesToSay(u"No card number or security code was found"_s));
    m_dialog->reason().setText(u"Because"_s);
    QVERIFY(!button(u"Redact"_s)->isEnabled());
}

void TestRedactDialog::aReasonAndAPartAreNeeded()
{
    make();
    QVERIFY(hasParts(2));
    QVERIFY(!button(u"Redact"_s)->isEnabled());
    QVERIFY(says(u"Say why these parts are taken out."_s));
    m_dialog->reason().setText(u"   "_s);
    QVERIFY(!button(u"Redact"_s)->isEnabled());
    m_dialog->reason().setText(u"A card"_s);
    QVERIFY(button(u"Redact"_s)->isEnabled());
    for (QCheckBox *check : m_dialog->findChildren<QCheckBox *>())
        check->click();
    QVERIFY(!button(u"Redact"_s)->isEnabled());
    QVERIFY(says(u"Check at least one part."_s));
}

void TestRedactDialog::chosenWordsAreAddedAndMoved()
{
    make();
    QVERIFY(hasParts(2));
    QTest::mouseClick(button(u"Add 0:07.00 to 0:11.00"_s), Qt::LeftButton);
    QVERIFY(hasParts(3));
    Q_EMIT m_dialog->findChild<ClipWords *>()->wordsSelected({3, 6});
    QTest::keyClick(m_dialog.get(), Qt::Key_A, Qt::AltModifier);
    QVERIFY(hasParts(4));
    PartRow *row = m_dialog->parts().rows().back();
    QVERIFY(row->span() == (RedactedSpan{3, 6, RedactionKind::Other}));
    auto *from = row->findChildren<TimeField *>().at(0);
    auto *to = row->findChildren<TimeField *>().at(1);
    QTest::keyClick(from, Qt::Key_Up);
    QCOMPARE(row->span().fromSeconds, 3.1);
    to->setValue(2); // the other end makes room
    QVERIFY(row->span().fromSeconds < row->span().toSeconds);
    QTest::mouseClick(row->findChildren<QPushButton *>().last(), Qt::LeftButton);
    QVERIFY(hasParts(3));
}

void TestRedactDialog::aPartIsHeardExactly()
{
    make();
    QVERIFY(hasParts(2));
    m_player->seek(42);
    PartRow *row = m_dialog->parts().rows().at(1);
    QPushButton *hear = row->findChildren<QPushButton *>().first();
    QTest::mouseClick(hear, Qt::LeftButton);
    QVERIFY(m_player->loop() == (LoopRange{20.5, 22}));
    QCOMPARE(m_player->state(), Player::State::Playing);
    QCOMPARE(hear->text(), u"Stop"_s);
    QTest::mouseClick(hear, Qt::LeftButton);
    QCOMPARE(m_player->state(), Player::State::Paused);
    QCOMPARE(hear->text(), u"Listen"_s);
}

void TestRedactDialog::whatIsCheckedIsTakenOut()
{
    make();
    QVERIFY(hasParts(2));
    m_dialog->findChildren<QCheckBox *>().at(1)->click();
    QTest::mouseClick(button(u"Add 0:07.00 to 0:11.00"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Heard instead: A beep"_s), Qt::LeftButton);
    m_dialog->reason().setText(u" A card was read out "_s);
    QTest::mouseClick(button(u"Redact"_s), Qt::LeftButton);
    QVERIFY(!button(u"Redact"_s)->isEnabled()); // one click, one wish
    QVERIFY(isAsked());
    const QJsonArray parts{
        QJsonObject{{u"from"_s, 6.7}, {u"to"_s, 11.3}, {u"kind"_s, u"card_number"_s}},
        QJsonObject{{u"from"_s, 7}, {u"to"_s, 11}, {u"kind"_s, u"other"_s}}};
    QCOMPARE(asked(),
        (QJsonObject{{u"parts"_s, parts}, {u"sound"_s, u"beep"_s}, {u"original"_s, u"seal"_s},
            {u"reason"_s, u"A card was read out"_s}}));
    QVERIFY(says(u"Taking parts out … You can close this; it goes on."_s));
    m_receiver->redactions().finish(callId());
    QVERIFY(comesToSay(u"Done. Everybody hears and reads the copy from now on."_s));
    const auto *words = m_dialog->findChild<ClipWords *>();
    QVERIFY(!words->toPlainText().contains(u"Four one one one."_s));
    QVERIFY(QTest::qWaitFor([=] { return words->toPlainText().contains(u"Tuesday"_s); }));
    QVERIFY(says(u"2 parts were taken out on 22 Nov 2026 10:00, at the wish of Maria Ortega"_s));
    QVERIFY(says(u"The original has been under seal"_s));
    QVERIFY(!button(u"Redact"_s)->isEnabled()); // nothing is changed now
}

void TestRedactDialog::theEventEndsTheWait()
{
    m_client->startEvents();
    QVERIFY(QTest::qWaitFor([this] { return m_receiver->openSockets() == 1; }));
    redactTwo();
    QVERIFY(QTest::qWaitFor([this] { return says(u"Taking parts out"_s); }));
    QTest::qWait(0);
    m_receiver->redactions().finish(callId());
    QElapsedTimer timer;
    timer.start();
    const auto isDone = [this] {
        m_receiver->push(u"recording_ready"_s, test::sampleCall(0));
        return says(u"Done."_s);
    };
    QVERIFY(QTest::qWaitFor(isDone));
    QVERIFY2(timer.elapsed() < 1900, "it waited for the next look");
}

void TestRedactDialog::aFailureIsSaidAndTriedAgain()
{
    redactTwo();
    m_receiver->redactions().fail(callId(), u"The recording is damaged."_s);
    QVERIFY(comesToSay(u"The recording is damaged."_s));
    QCOMPARE(m_dialog->parts().count(), 2);
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return m_receiver->posted(path()).size() == 2; }));
    m_receiver->redactions().finish(callId());
    QVERIFY(comesToSay(u"Done."_s));
}

void TestRedactDialog::aRefusalIsSaid()
{
    make();
    QVERIFY(hasParts(2));
    m_dialog->reason().setText(u"A card"_s);
    m_receiver->answer(
        path(), test::refusal(409, worded(ErrorCode::Conflict, "There is no recording.")));
    m_dialog->redact();
    QVERIFY(comesToSay(u"There is no recording."_s));
    QVERIFY(button(u"Redact"_s)->isEnabled());
    QCOMPARE(m_dialog->reason().text(), u"A card"_s);
}

void TestRedactDialog::deletingTheOriginalAsksFirst()
{
    make();
    QVERIFY(hasParts(2));
    m_dialog->reason().setText(u"A card"_s);
    QTest::mouseClick(button(u"The original: Deleted for good"_s), Qt::LeftButton);
    QVERIFY(says(u"The original is deleted for good. Nobody can bring it back."_s));
    m_dialog->redact();
    auto *box = m_dialog->findChild<QMessageBox *>();
    QVERIFY(box && box->text().contains(u"This can’t be undone."_s));
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    box->button(QMessageBox::Cancel)->click();
    QVERIFY(QTest::qWaitFor([this] { return !m_dialog->findChild<QMessageBox *>(); }));
    QVERIFY(m_receiver->posted(path()).isEmpty());
    m_dialog->redact();
    button(u"Redact and delete"_s)->click();
    QVERIFY(isAsked());
    QCOMPARE(asked().value("original"_L1).toString(), u"delete"_s);
    m_receiver->redactions().finish(callId());
    QVERIFY(comesToSay(u"The original is gone for good"_s));
}

void TestRedactDialog::whoMayNotDeleteIsNotOfferedIt()
{
    make(subject(false));
    QVERIFY(hasParts(2));
    QVERIFY(!button(u"The original: Deleted for good"_s));
    QVERIFY(says(u"The original stays under seal."_s));
    m_dialog.reset();
    putStanding(u"done"_s, true);
    make(subject(false));
    QVERIFY(hasParts(1));
    QVERIFY(button(u"Open the original…"_s));
    QVERIFY(!button(u"Delete the original…"_s));
}

void TestRedactDialog::whatIsOutIsShownAndChanged()
{
    putStanding(u"done"_s, true);
    make();
    QVERIFY(hasParts(1));
    QVERIFY(says(u"taken out on 22 Nov 2026 10:00, at the wish of Maria Ortega: “A card”."_s));
    const QString suggestions = path() + u"/suggestions"_s;
    QCOMPARE(m_receiver->requestCount(suggestions), 0); // a look at the original
    QTest::mouseClick(button(u"Look for card numbers"_s), Qt::LeftButton);
    QVERIFY(hasParts(2)); // one of the two is there already
    QCOMPARE(m_receiver->requestCount(suggestions), 1);
    m_dialog->findChildren<QCheckBox *>().at(0)->click();
    m_dialog->reason().setText(u"The wrong part"_s);
    m_dialog->redact();
    QVERIFY(QTest::qWaitFor([this] { return m_receiver->posted(path()).size() == 1; }));
    QCOMPARE(asked().value("parts"_L1).toArray().size(), 1);
    QCOMPARE(asked().value("sound"_L1).toString(), u"beep"_s); // as it was
}

void TestRedactDialog::whatIsGoneStaysOut()
{
    putStanding(u"done"_s, false);
    make();
    QVERIFY(hasParts(1));
    QVERIFY(comesToSay(u"Out for good: the original is gone."_s));
    QVERIFY(!m_dialog->findChild<QCheckBox *>()->isEnabled());
    m_dialog->reason().setText(u"More"_s);
    QVERIFY(!button(u"Redact"_s)->isEnabled());
    QTest::mouseClick(button(u"Add 0:07.00 to 0:11.00"_s), Qt::LeftButton);
    QVERIFY(button(u"Redact"_s)->isEnabled());
}

void TestRedactDialog::whatSomebodyAskedForIsFollowed()
{
    putStanding(u"waiting"_s, true);
    make();
    QVERIFY(comesToSay(u"Taking parts out"_s));
    QVERIFY(!button(u"Redact"_s)->isEnabled());
    m_receiver->redactions().finish(callId());
    QVERIFY(comesToSay(u"Done."_s));
}

void TestRedactDialog::anUnreachableReceiverIsAskedAgain()
{
    m_receiver->answer(
        path(), test::refusal(503, worded(ErrorCode::Unavailable, "Try again soon.")));
    make();
    QVERIFY(comesToSay(u"Try again soon."_s));
    m_receiver->answerNormally(path());
    QTest::mouseClick(button(u"Try again"_s), Qt::LeftButton);
    QVERIFY(hasParts(2));
}

void TestRedactDialog::isDoneByKeysAlone()
{
    make();
    QVERIFY(hasParts(2));
    const auto tabTo = [this](QWidget *goal) {
        for (int stop = 0; stop < 20 && !goal->hasFocus(); ++stop)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        return goal->hasFocus();
    };
    m_dialog->findChild<ClipWords *>()->setFocus();
    QVERIFY(tabTo(m_dialog->findChildren<QCheckBox *>().at(1)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(tabTo(&m_dialog->reason()));
    QTest::keyClicks(&m_dialog->reason(), u"A card"_s);
    QVERIFY(tabTo(button(u"Redact"_s)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(isAsked());
    QCOMPARE(asked().value("parts"_L1).toArray().size(), 1);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestRedactDialog::everythingHasAName()
{
    make();
    QVERIFY(hasParts(2));
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith("qt_"_L1))
            continue;
        QAccessibleInterface *item = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(!item->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QCOMPARE(m_dialog->findChildren<QCheckBox *>().at(0)->accessibleName(),
        u"Card number, 0:06.70 to 0:11.30"_s);
}

QTEST_MAIN(TestRedactDialog)
#include "tst_redactdialog.moc"
