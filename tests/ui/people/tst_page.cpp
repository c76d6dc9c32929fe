// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "tests/ui/people/samples.h"
#include "ui/actions/actionbook.h"
#include "ui/client/receiverclient.h"
#include "ui/parts/messagepage.h"
#include "ui/people/fittedtable.h"
#include "ui/people/invitedialog.h"
#include "ui/people/peoplepage.h"
#include "ui/people/rolesdialog.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QClipboard>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using Stage = PeoplePresenter::Stage;

namespace {

const QString peoplePath = u"/api/people"_s;
const QString invitationsPath = u"/api/people/invitations"_s;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

/** The People page in a window. */
class TestPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theTableHasTheKeys();
    void aRoleIsChangedByKeysAlone();
    void disablingIsAskedFirst();
    void whatIsRefusedIsSaid();
    void ownersAreOutOfReachOfAdministrators();
    void somebodyIsInvited();
    void aRefusedInvitationSaysWhy();
    void whatIsMissingIsSaidAndNotSent();
    void anInvitationIsWithdrawn();
    void whoCanDoWhatIsShownToAll();
    void whoMayNotSeesWhy();
    void anErrorIsTriedAgain();
    void aLostReceiverIsAskedAgain();
    void forOneItLeadsToTheSettings();
    void oddAnswersAreErrors_data();
    void oddAnswersAreErrors();

private:
    void make(bool isForOne = false);
    void show();
    void answer(const QString &path, const QJsonObject &object)
    {
        m_receiver->answer(path, {.body = json(object)});
    }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] FittedTable *table(const QString &name) const;
    /** The entry of the menu of who is chosen. */
    [[nodiscard]] QAction *entry(const QString &text) const;
    [[nodiscard]] QMessageBox *question() const;
    [[nodiscard]] bool says(const QString &text) const;
    [[nodiscard]] QString pathOf(int number) const
    {
        return u"/api/people/00000000-0000-4000-8000-0000000000a%1"_s.arg(number);
    }
    InviteDialog *fillInvitation(const QString &email, const QString &name);

    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<ActionBook> m_book;
    std::unique_ptr<PeoplePage> m_page;
};

void TestPage::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    m_receiver = std::make_unique<FakeReceiver>();
    answer(u"/api/session"_s, test::sampleSession());
    answer(peoplePath, test::samplePeople());
    answer(invitationsPath, test::sampleInvitations());
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    make();
}

void TestPage::make(bool isForOne)
{
    m_page.reset();
    m_book = std::make_unique<ActionBook>();
    m_page = std::make_unique<PeoplePage>(*m_client, *m_book, isForOne);
    m_page->resize(1084, 700);
}

void TestPage::cleanup()
{
    m_page.reset();
    m_book.reset();
    m_client.reset();
    m_receiver.reset();
}

void TestPage::show()
{
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->presenter().stage() > Stage::Loading);
}

QPushButton *TestPage::button(const QString &text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

FittedTable *TestPage::table(const QString &name) const
{
    for (FittedTable *each : m_page->findChildren<FittedTable *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QAction *TestPage::entry(const QString &text) const
{
    auto *menu = button(u"Change"_s)->findChild<QMenu *>();
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

QMessageBox *TestPage::question() const
{
    for (QMessageBox *box : m_page->findChildren<QMessageBox *>()) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

bool TestPage::says(const QString &text) const
{
    for (const QLabel *label : m_page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

InviteDialog *TestPage::fillInvitation(const QString &email, const QString &name)
{
    m_page->openInvite();
    auto *dialog = m_page->findChild<InviteDialog *>();
    if (!dialog)
        return nullptr;
    for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"E-mail"_s)
            field->setText(email);
        else if (field->accessibleName() == u"Name"_s)
            field->setText(name);
    }
    return dialog;
}

void TestPage::theTableHasTheKeys()
{
    show();
    FittedTable *people = table(u"People"_s);
    QTRY_VERIFY(people->hasFocus());
    QCOMPARE(people->currentIndex().row(), 0);
    QVERIFY(people->selectionModel()->isRowSelected(0, {}));
    QTest::keyClick(people, Qt::Key_Down);
    QCOMPARE(people->currentIndex().row(), 1);
}

void TestPage::aRoleIsChangedByKeysAlone()
{
    show();
    QTRY_VERIFY(table(u"People"_s)->hasFocus());
    table(u"People"_s)->selectRow(4);
    answer(pathOf(5), test::samplePerson(5, u"Li Wei"_s, u"reviewer"_s));
    QTest::keyClick(table(u"People"_s), Qt::Key_Return);
    auto *menu = button(u"Change"_s)->findChild<QMenu *>();
    QTRY_VERIFY(menu->isVisible());
    for (int step = 0; step < 3; ++step) // owner, administrator, reviewer
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(m_receiver->posted(pathOf(5)).size(), 1);
    QCOMPARE(m_receiver->posted(pathOf(5)).first(), json({{u"role"_s, u"reviewer"_s}}));
    QTRY_COMPARE(m_page->presenter().members().memberAt(4)->role, Role::Reviewer);
}

void TestPage::disablingIsAskedFirst()
{
    show();
    table(u"People"_s)->selectRow(1);
    entry(u"Disable…"_s)->trigger();
    QVERIFY(question());
    QVERIFY(question()->text().startsWith(u"Disable Kofi Mensah?"_s));
    QTest::keyClick(question(), Qt::Key_Return); // what is safe is usual
    QTRY_VERIFY(!question());
    QCOMPARE(m_receiver->posted(pathOf(2)).size(), 0);
    answer(pathOf(2), test::samplePerson(2, u"Kofi Mensah"_s, u"admin"_s, {{u"disabled"_s, true}}));
    entry(u"Disable…"_s)->trigger();
    for (QAbstractButton *each : question()->buttons()) {
        if (each->text() == u"Disable"_s)
            each->click();
    }
    QTRY_COMPARE(m_receiver->posted(pathOf(2)).size(), 1);
    QCOMPARE(m_receiver->posted(pathOf(2)).first(), json({{u"disabled"_s, true}}));
    QTRY_VERIFY(!m_page->presenter().isBusy());
}

void TestPage::whatIsRefusedIsSaid()
{
    show();
    m_receiver->answer(pathOf(1),
        test::refusal(409,
            worded(ErrorCode::Conflict, "%1 is the last owner: make somebody else one first.",
                {u"maria@harbordental.example.com"_s})));
    m_page->presenter().setDisabled(u"00000000-0000-4000-8000-0000000000a1"_s, true);
    QTRY_VERIFY(says(u"maria@harbordental.example.com is the last owner"_s));
    button(u"Look again"_s)->click();
    QTRY_VERIFY(!says(u"is the last owner"_s));
}

void TestPage::ownersAreOutOfReachOfAdministrators()
{
    answer(u"/api/session"_s, test::sampleSession(u"admin"_s));
    show();
    table(u"People"_s)->selectRow(0);
    QVERIFY(!entry(u"Disable…"_s)->isEnabled());
    QVERIFY(!entry(u"Viewer"_s)->isEnabled());
    table(u"People"_s)->selectRow(2);
    QVERIFY(entry(u"Disable…"_s)->isEnabled());
    QVERIFY(entry(u"Viewer"_s)->isEnabled());
    QVERIFY(!entry(u"Owner"_s)->isEnabled());
}

void TestPage::somebodyIsInvited()
{
    show();
    InviteDialog *dialog = fillInvitation(u" elena@harbordental.example.com "_s, u"Elena Popova"_s);
    QVERIFY(dialog);
    answer(invitationsPath, test::sampleInvited());
    const int before = m_receiver->requestCount(peoplePath);
    dialog->invite();
    QTRY_COMPARE(dialog->address(), u"https://receiver.example.com/invite/sample-of-a-link"_s);
    QCOMPARE(m_receiver->posted(invitationsPath).last(),
        json({{u"email"_s, u"elena@harbordental.example.com"_s}, {u"expiresInSeconds"_s, 259200},
            {u"name"_s, u"Elena Popova"_s}, {u"role"_s, u"reviewer"_s}}));
    QVERIFY(dialog->said().contains(u"nothing was sent"_s));
    QVERIFY(!dialog->said().contains(u"this computer only"_s));
    for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
        if (each->text() == u"Copy"_s)
            each->click();
    }
    QCOMPARE(QApplication::clipboard()->text(), dialog->address());
    dialog->invite(); // no second link by the same
    QTRY_VERIFY(m_receiver->requestCount(peoplePath) > before);
    QCOMPARE(m_receiver->posted(invitationsPath).size(), 1);
}

void TestPage::aRefusedInvitationSaysWhy()
{
    show();
    InviteDialog *dialog = fillInvitation(u"kofi@harbordental.example.com"_s, u"Kofi"_s);
    m_receiver->answer(invitationsPath,
        test::refusal(409,
            worded(ErrorCode::Conflict, "There is somebody with the address %1 already.",
                {u"kofi@harbordental.example.com"_s})));
    dialog->invite();
    QTRY_VERIFY(dialog->said().contains(u"kofi@harbordental.example.com already"_s));
    QVERIFY(dialog->address().isEmpty());
}

void TestPage::whatIsMissingIsSaidAndNotSent()
{
    show();
    InviteDialog *dialog = fillInvitation(u"elena@harbordental.example.com"_s, u"  "_s);
    dialog->invite();
    QVERIFY(dialog->said().startsWith(u"The name is needed"_s));
    QCOMPARE(m_receiver->posted(invitationsPath).size(), 0);
}

void TestPage::anInvitationIsWithdrawn()
{
    show();
    table(u"Open invitations"_s)->selectRow(1);
    const QString path = invitationsPath + u"/00000000-0000-4000-8000-0000000000b2"_s;
    m_receiver->answer(path, {.status = 204, .body = {}});
    button(u"Withdraw…"_s)->click();
    QVERIFY(question()->text().contains(u"Sam Carver"_s));
    for (QAbstractButton *each : question()->buttons()) {
        if (each->text() == u"Withdraw"_s)
            each->click();
    }
    QTRY_COMPARE(m_page->presenter().invitations().rowCount(), 1);
    QCOMPARE(m_receiver->requestCount(path), 1);
    QCOMPARE(m_page->presenter().invitations().invitationAt(0)->name, u"Ruth Adeyemi"_s);
}

void TestPage::whoCanDoWhatIsShownToAll()
{
    m_receiver->answer(
        peoplePath, test::refusal(403, {.code = ErrorCode::Forbidden, .message = u"No."_s}));
    show();
    button(u"Who can do what"_s)->click();
    auto *dialog = m_page->findChild<RolesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_page->findChild<RolesDialog *>());
}

void TestPage::whoMayNotSeesWhy()
{
    answer(u"/api/session"_s, test::sampleSession(u"reviewer"_s));
    m_receiver->answer(
        peoplePath, test::refusal(403, {.code = ErrorCode::Forbidden, .message = u"No."_s}));
    show();
    auto *message = m_page->findChild<MessagePage *>();
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"ask one of them"_s));
    QVERIFY(!button(u"Invite…"_s));
    QVERIFY(!button(u"Change"_s));
    m_page->openInvite(); // by the palette
    QVERIFY(!m_page->findChild<InviteDialog *>());
}

void TestPage::anErrorIsTriedAgain()
{
    m_receiver->answer(peoplePath,
        test::refusal(503, worded(ErrorCode::Unavailable, "The receiver can't do this now.")));
    show();
    QCOMPARE(m_page->presenter().stage(), Stage::Failed);
    answer(peoplePath, test::samplePeople());
    button(u"Try again"_s)->click();
    QTRY_COMPARE(m_page->presenter().stage(), Stage::Shown);
}

void TestPage::aLostReceiverIsAskedAgain()
{
    using Phase = ConnectionState::Phase;
    m_client->startEvents();
    QTRY_COMPARE(m_client->connectionState().phase, Phase::Live);
    show();
    m_receiver->goAway();
    m_page->presenter().lookAgain();
    QTRY_VERIFY(!m_page->presenter().problemText().isEmpty());
    QCOMPARE(m_page->presenter().stage(), Stage::Shown); // what was there stays
    QVERIFY(says(m_page->presenter().problemText()));
    QTRY_COMPARE(m_client->connectionState().phase, Phase::Offline);
    m_receiver->comeBack();
    m_client->startEvents();
    QTRY_VERIFY(m_page->presenter().problemText().isEmpty());
}

void TestPage::forOneItLeadsToTheSettings()
{
    const QJsonObject none{{u"items"_s, QJsonArray()}, {u"nextCursor"_s, QJsonValue()}};
    answer(peoplePath, none);
    answer(invitationsPath, none);
    make(true);
    show();
    QVERIFY(!button(u"Invite…"_s));
    const QSignalSpy led(m_page.get(), &PeoplePage::settingsRequested);
    button(u"Open the settings"_s)->click();
    QCOMPARE(led.count(), 1);
}

void TestPage::oddAnswersAreErrors_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonObject>("odd");
    QTest::newRow("no list") << peoplePath << QJsonObject{{u"items"_s, 7}};
    QTest::newRow("no role") << peoplePath
                             << QJsonObject{{u"items"_s,
                                    QJsonArray{test::samplePerson(1, u"A B"_s, u"emperor"_s)}}};
    QTest::newRow("no invitations") << invitationsPath << QJsonObject();
    QTest::newRow("no end") << invitationsPath
                            << QJsonObject{
                                   {u"items"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s}}}}};
}

void TestPage::oddAnswersAreErrors()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonObject, odd);
    answer(path, odd);
    show();
    QCOMPARE(m_page->presenter().stage(), Stage::Failed);
    QVERIFY(!m_page->presenter().errorText().isEmpty());
}

QTEST_MAIN(TestPage)
#include "tst_page.moc"
