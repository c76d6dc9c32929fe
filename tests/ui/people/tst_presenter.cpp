// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/receiver.h"
#include "ui/client/deliver.h"
#include "ui/models/peoplepresenter.h"
#include "ui/models/peopletexts.h"
#include "ui/models/rolesmodel.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using Stage = PeoplePresenter::Stage;

namespace {

const QString password = u"several plain words"_s;

} // namespace

/** What the People page shows of a real receiver. */
class TestPresenter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init();
    void cleanup();

    void whoSignsInIsShown();
    void manyComeInPages();
    void aRoleIsChanged();
    void whoIsDisabledIsOutAtOnce();
    void theLastOwnerStays();
    void administratorsLeaveOwnersAlone();
    void anInvitationIsMadeAndWithdrawn();
    void whoMayNotIsToldSo();
    void whoIsNarrowedIsToldWhy();
    void nobodyIsSaid();
    void onlyOneselfIsSaid();
    void forOneThereIsNobodyToInvite();
    void theTableOfRolesIsThatOfTheReceiver();
    void questionsSayWhatFollows();

private:
    void use(const QByteArray &token, bool isForOne = false);
    void useAs(const QString &email);
    void load();
    [[nodiscard]] QString cell(int row, int column) const
    {
        return m_presenter->members().index(row, column).data().toString();
    }
    [[nodiscard]] Result<NewInvitation> invite(const InvitationWish &wish);

    std::unique_ptr<test::Receiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<PeoplePresenter> m_presenter;
};

void TestPresenter::init()
{
    m_receiver = std::make_unique<test::Receiver>();
    m_receiver->addPerson(u"kofi@example.com"_s, password, Role::Reviewer);
    m_receiver->addPerson(u"maria@example.com"_s, password, Role::Owner);
    useAs(u"maria@example.com"_s);
}

void TestPresenter::cleanup()
{
    m_presenter.reset();
    m_client.reset();
    m_receiver.reset();
}

void TestPresenter::use(const QByteArray &token, bool isForOne)
{
    m_presenter.reset();
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(u"/"_s), Secret(token));
    m_presenter = std::make_unique<PeoplePresenter>(*m_client, isForOne);
}

void TestPresenter::useAs(const QString &email)
{
    const QJsonObject wish{{u"email"_s, email}, {u"password"_s, password}};
    const auto answer =
        m_receiver->send("POST", u"/api/session"_s, {.body = QJsonDocument(wish).toJson()});
    QCOMPARE(answer.status, 200);
    use(answer.json().value("token"_L1).toString().toLatin1());
}

void TestPresenter::load()
{
    m_presenter->setActive(false);
    m_presenter->setActive(true);
    QTRY_VERIFY(m_presenter->stage() > Stage::Loading);
}

Result<NewInvitation> TestPresenter::invite(const InvitationWish &wish)
{
    std::optional<Result<NewInvitation>> made;
    deliver(PeopleRequests(*m_client).invite(wish), this,
        [&made](const Result<NewInvitation> &result) { made = result; });
    const bool isDone = QTest::qWaitFor([&made] { return made.has_value(); });
    return isDone ? *made : Error{};
}

void TestPresenter::whoSignsInIsShown()
{
    const QAbstractItemModelTester tester(&m_presenter->members());
    QCOMPARE(m_presenter->stage(), Stage::NotAsked);
    load();
    QCOMPARE(m_presenter->stage(), Stage::Shown);
    QCOMPARE(m_presenter->members().rowCount(), 2);
    QCOMPARE(cell(0, MembersModel::EmailColumn), u"kofi@example.com"_s);
    QCOMPARE(cell(0, MembersModel::RoleColumn), u"Reviewer"_s);
    QCOMPARE(cell(0, MembersModel::SignInColumn), u"Never"_s);
    QCOMPARE(cell(0, MembersModel::FactorColumn), u"No"_s);
    QCOMPARE(cell(0, MembersModel::StateColumn), u"May sign in"_s);
    QVERIFY(cell(1, MembersModel::NameColumn).endsWith(u" (you)"_s));
    QVERIFY(cell(1, MembersModel::SignInColumn) != u"Never"_s);
    QVERIFY(m_presenter->noteText().isEmpty());
}

void TestPresenter::manyComeInPages()
{
    for (int number = 0; number < PeopleRequests::pageSize; ++number)
        m_receiver->addPerson(u"p%1@example.com"_s.arg(number), password);
    load();
    QCOMPARE(m_presenter->members().rowCount(), PeopleRequests::pageSize + 2);
}

void TestPresenter::aRoleIsChanged()
{
    load();
    const QString kofi = m_presenter->members().memberAt(0)->id;
    m_presenter->changeRole(kofi, Role::Compliance);
    QVERIFY(m_presenter->isBusy());
    QTRY_VERIFY(!m_presenter->isBusy());
    QCOMPARE(cell(0, MembersModel::RoleColumn), u"Compliance"_s);
    load();
    QCOMPARE(cell(0, MembersModel::RoleColumn), u"Compliance"_s);
}

void TestPresenter::whoIsDisabledIsOutAtOnce()
{
    load();
    const QString kofi = m_presenter->members().memberAt(0)->id;
    m_presenter->setDisabled(kofi, true);
    QTRY_COMPARE(cell(0, MembersModel::StateColumn), u"Disabled"_s);
    m_presenter->setDisabled(kofi, false);
    QTRY_COMPARE(cell(0, MembersModel::StateColumn), u"May sign in"_s);
    QVERIFY(m_presenter->problemText().isEmpty());
}

void TestPresenter::theLastOwnerStays()
{
    load();
    const QString maria = m_presenter->members().memberAt(1)->id;
    m_presenter->setDisabled(maria, true);
    QTRY_COMPARE(m_presenter->problemText(),
        u"maria@example.com is the last owner: make somebody else one first."_s);
    m_presenter->changeRole(maria, Role::Viewer);
    QTRY_VERIFY(!m_presenter->isBusy());
    QVERIFY(m_presenter->problemText().contains(u"last owner"_s));
    QCOMPARE(cell(1, MembersModel::RoleColumn), u"Owner"_s);
    QCOMPARE(cell(1, MembersModel::StateColumn), u"May sign in"_s);
    m_presenter->lookAgain();
    QTRY_VERIFY(m_presenter->problemText().isEmpty());
}

void TestPresenter::administratorsLeaveOwnersAlone()
{
    m_receiver->addPerson(u"admin@example.com"_s, password, Role::Admin);
    useAs(u"admin@example.com"_s);
    load();
    QCOMPARE(m_presenter->members().rowCount(), 3);
    QVERIFY(m_presenter->mayGrant(Role::Admin));
    QVERIFY(!m_presenter->mayGrant(Role::Owner));
    m_presenter->setDisabled(m_presenter->members().memberAt(2)->id, true);
    QTRY_COMPARE(m_presenter->problemText(), u"Only an owner can make or change an owner."_s);
}

void TestPresenter::anInvitationIsMadeAndWithdrawn()
{
    const auto made = invite({.email = u"elena@example.com"_s,
        .name = u"Elena Popova"_s,
        .role = Role::Viewer,
        .validFor = std::chrono::hours(24)});
    QVERIFY2(made.ok(), made ? "" : qPrintable(made.error().message));
    QVERIFY(made->url.path().startsWith(u"/invite/"_s));
    QVERIFY(format::invitedText(*made).contains(u"It works on this computer only"_s));
    const auto again = invite({.email = u"kofi@example.com"_s,
        .name = u"Kofi"_s,
        .role = Role::Viewer,
        .validFor = std::chrono::hours(24)});
    QVERIFY(!again);
    QCOMPARE(
        again.error().message, u"There is somebody with the address kofi@example.com already."_s);
    const QAbstractItemModelTester tester(&m_presenter->invitations());
    load();
    QCOMPARE(m_presenter->invitations().rowCount(), 1);
    QCOMPARE(m_presenter->invitations().invitationAt(0)->name, u"Elena Popova"_s);
    m_presenter->withdraw(m_presenter->invitations().invitationAt(0)->id);
    QTRY_COMPARE(m_presenter->invitations().rowCount(), 0);
    load();
    QCOMPARE(m_presenter->invitations().rowCount(), 0);
    QCOMPARE(m_receiver->get(made->url.path()).status, 404);
}

void TestPresenter::whoMayNotIsToldSo()
{
    useAs(u"kofi@example.com"_s);
    load();
    QCOMPARE(m_presenter->stage(), Stage::Forbidden);
    QVERIFY(m_presenter->isRoleTooLow());
    QVERIFY(!m_presenter->mayInvite());
    QVERIFY(m_presenter->problemText().isEmpty());
}

void TestPresenter::whoIsNarrowedIsToldWhy()
{
    use(m_receiver->tokenFor(Role::Admin, {.assistants = {u"Front desk"_s}}));
    load();
    QCOMPARE(m_presenter->stage(), Stage::Forbidden);
    QVERIFY(!m_presenter->isRoleTooLow());
    QVERIFY(m_presenter->errorText().startsWith(u"You see the calls of some assistants"_s));
}

void TestPresenter::nobodyIsSaid()
{
    use(m_receiver->tokenFor(Role::Owner, {}, m_receiver->addOrganization()));
    load();
    QCOMPARE(m_presenter->stage(), Stage::Empty);
    QVERIFY(m_presenter->mayInvite());
}

void TestPresenter::onlyOneselfIsSaid()
{
    const QString other = m_receiver->addOrganization();
    m_receiver->addPerson(u"alone@example.org"_s, password, Role::Owner, other);
    useAs(u"alone@example.org"_s);
    load();
    QCOMPARE(m_presenter->stage(), Stage::Shown);
    QVERIFY(m_presenter->noteText().startsWith(u"Only you sign in here"_s));
}

void TestPresenter::forOneThereIsNobodyToInvite()
{
    use(m_receiver->tokenFor(Role::Owner, {}, m_receiver->addOrganization()), true);
    load();
    QCOMPARE(m_presenter->stage(), Stage::Empty);
    QVERIFY(!m_presenter->mayInvite());
    use(m_receiver->tokenFor(Role::Owner), true); // with the database of a team
    load();
    QCOMPARE(m_presenter->stage(), Stage::Shown);
    QVERIFY(!m_presenter->mayInvite());
    QVERIFY(m_presenter->noteText().contains(u"team’s receiver"_s));
}

void TestPresenter::theTableOfRolesIsThatOfTheReceiver()
{
    RolesModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), int(allPermissions.size()) + 1);
    QCOMPARE(model.columnCount(), int(allRoles.size()) + 1);
    for (int row = 0; row < int(allPermissions.size()); ++row) {
        for (int column = 1; column < model.columnCount(); ++column) {
            const bool isAllowed =
                allows(allRoles[std::size_t(column - 1)], allPermissions[std::size_t(row)]);
            const QModelIndex index = model.index(row, column);
            QCOMPARE(index.data().toString(), isAllowed ? u"✓"_s : u"–"_s);
            QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), isAllowed ? u"Yes"_s : u"No"_s);
        }
    }
    const int last = model.rowCount() - 1;
    QCOMPARE(model.index(last, 1).data().toString(), u"✓"_s);
    QCOMPARE(model.index(last, 2).data().toString(), u"–"_s);
}

void TestPresenter::questionsSayWhatFollows()
{
    const Member owner{.id = u"1"_s, .name = u"Maria Ortega"_s, .role = Role::Owner};
    const Member viewer{.id = u"2"_s, .name = u"Li Wei"_s, .role = Role::Viewer};
    QVERIFY(format::roleQuestion(viewer, Role::Reviewer, false).isEmpty());
    QVERIFY(
        format::roleQuestion(viewer, Role::Owner, false).startsWith(u"Make Li Wei an owner?"_s));
    QVERIFY(format::roleQuestion(owner, Role::Admin, true).startsWith(u"Be no owner any more?"_s));
    QVERIFY(format::roleQuestion(owner, Role::Viewer, true).startsWith(u"Take the right"_s));
    QVERIFY(format::disableQuestion(viewer, false).startsWith(u"Disable Li Wei?"_s));
    QVERIFY(format::disableQuestion(owner, true).startsWith(u"Disable yourself?"_s));
    QVERIFY(format::enableQuestion(viewer).contains(u"Viewer"_s));
}

QTEST_GUILESS_MAIN(TestPresenter)
#include "tst_presenter.moc"
