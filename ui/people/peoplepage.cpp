// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/peoplepage.h"

#include "ui/actions/actionbook.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagepage.h"
#include "ui/people/fittedtable.h"
#include "ui/people/invitedialog.h"
#include "ui/people/peopleactions.h"
#include "ui/people/rolesdialog.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using Stage = PeoplePresenter::Stage;

namespace {

constexpr int mostRowsInSight = 5; ///< of the invitations; more are scrolled

} // namespace

PeoplePage::PeoplePage(ReceiverClient &client, ActionBook &book, bool isForOne, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_presenter(client, isForOne)
    , m_pages(new QStackedWidget(this))
    , m_message(new MessagePage(this))
    , m_members(new FittedTable(tr("People"), m_presenter.members(),
          {MembersModel::NameColumn, MembersModel::EmailColumn}, this))
    , m_invitations(new FittedTable(tr("Open invitations"), m_presenter.invitations(),
          {InvitationsModel::NameColumn, InvitationsModel::EmailColumn}, this))
    , m_note(makeLabel({}, u"muted"_s, this))
    , m_problemText(makeLabel({}, u"danger"_s, this))
    , m_roles(new QPushButton(tr("Who can do what"), this))
    , m_change(new IconButton(IconButton::Kind::Plain, tr("Change"),
          tr("Gives who is chosen another role, locks them out or lets them in"), this))
    , m_invite(new QPushButton(tr("Invite…"), this))
    , m_withdraw(new QPushButton(tr("Withdraw…"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    m_problem = makeProblem();
    column->addWidget(m_problem);
    m_pages->addWidget(m_message);
    m_pages->addWidget(makeContents());
    column->addWidget(m_pages, 1);
    connectParts();
    addActions(book);
    renew();
}

PeoplePage::~PeoplePage()
{
    delete m_pages; // its tables listen to what, as members, would go before them
}

QWidget *PeoplePage::makeBar()
{
    QFrame *bar = makeTopBar(tr("People"), this);
    FlowLayout &row = layoutOf(*bar);
    m_invite->setProperty("kind", u"primary"_s);
    m_invite->setToolTip(tr("Makes a link by which somebody joins"));
    m_roles->setToolTip(tr("What each role may do"));
    row.setTrailing(m_roles);
    for (QPushButton *button : {m_roles, static_cast<QPushButton *>(m_change), m_invite})
        row.addWidget(button);
    return bar;
}

QWidget *PeoplePage::makeProblem()
{
    auto *line = new QFrame(this);
    line->setProperty("panel", u"bar"_s);
    auto *again = new QPushButton(tr("Look again"), line);
    again->setProperty("kind", u"link"_s);
    connect(again, &QPushButton::clicked, &m_presenter, &PeoplePresenter::lookAgain);
    m_problemText->setWordWrap(true);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->addWidget(m_problemText, 1);
    row->addWidget(again);
    return line;
}

QWidget *PeoplePage::makeContents()
{
    auto *contents = new QFrame(this);
    contents->setProperty("panel", u"sunken"_s);
    m_note->setWordWrap(true);
    auto *card = new QFrame(contents);
    card->setProperty("panel", u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::small, space::small, space::small, space::small);
    inside->addWidget(m_members);
    m_invitationsCard = makeInvitations(contents);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_note);
    column->addWidget(card, 1);
    column->addWidget(m_invitationsCard);
    return contents;
}

QFrame *PeoplePage::makeInvitations(QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("panel", u"card"_s);
    m_withdraw->setToolTip(tr("The link of the chosen invitation stops working"));
    auto *title = makeLabel(tr("Open invitations"), u"strong"_s, card);
    title->setIndent(space::small);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_withdraw);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::tiny);
    column->addLayout(head);
    column->addWidget(m_invitations);
    return card;
}

void PeoplePage::connectParts()
{
    connect(m_roles, &QPushButton::clicked, this, &PeoplePage::openRoles);
    connect(m_invite, &QPushButton::clicked, this, &PeoplePage::openInvite);
    connect(m_withdraw, &QPushButton::clicked, this, &PeoplePage::withdrawChosen);
    connect(m_change->addMenu(), &QMenu::aboutToShow, this, &PeoplePage::fillChange);
    connect(m_members, &TableView::rowOpened, this, &PeoplePage::openRow);
    connect(m_members, &TableView::currentRowChanged, this, &PeoplePage::renewButtons);
    connect(m_invitations, &TableView::rowOpened, this, &PeoplePage::withdrawChosen);
    connect(m_invitations, &TableView::currentRowChanged, this, &PeoplePage::renewButtons);
    connect(m_message, &MessagePage::actionRequested, this, &PeoplePage::act);
    connect(&m_presenter, &PeoplePresenter::changed, this, &PeoplePage::renew);
    m_members->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_members, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (m_members->indexAt(place).isValid())
            openChange();
    });
}

void PeoplePage::addActions(ActionBook &book)
{
    const auto add = [this, &book](const QString &id, const QString &title, auto slot) {
        book.add(*this, {.id = id, .title = title, .keys = {}}, [this, slot] { (this->*slot)(); });
    };
    add(u"people_invite"_s, tr("Invite somebody"), &PeoplePage::openInvite);
    add(u"people_change"_s, tr("Change the role of who is chosen, or lock them out"),
        &PeoplePage::openChange);
    add(u"people_withdraw"_s, tr("Withdraw the chosen invitation"), &PeoplePage::withdrawChosen);
    add(u"people_roles"_s, tr("Show who can do what"), &PeoplePage::openRoles);
}

void PeoplePage::renew()
{
    renewMessage();
    const bool isShown = m_presenter.stage() == Stage::Shown;
    m_pages->setCurrentIndex(isShown ? 1 : 0);
    // A proxy that is not seen would hold the Tab key where it is.
    setFocusProxy(isShown ? m_members : nullptr);
    // A view that gets the keys makes its first row the current one, and selects none.
    if (isShown && !m_members->selectionModel()->hasSelection()
        && m_presenter.members().rowCount() > 0)
        m_members->selectRow(0);
    const int invitations = m_presenter.invitations().rowCount();
    m_invitationsCard->setVisible(invitations > 0);
    m_invitations->setHeightOfRows(mostRowsInSight);
    showText(*m_note, m_presenter.noteText());
    const QString problem = m_presenter.problemText();
    m_problemText->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    renewButtons();
    if (isShown && m_awaitsKeys)
        giveKeys();
}

void PeoplePage::giveKeys()
{
    m_awaitsKeys = false;
    FittedTable *table = m_presenter.members().rowCount() > 0 ? m_members : m_invitations;
    table->setFocus();
}

void PeoplePage::renewMessage()
{
    switch (m_presenter.stage()) {
    case Stage::NotAsked:
    case Stage::Loading:
        return m_message->setMessage(tr("Asking who signs in…"), {});
    case Stage::Failed:
        return m_message->setMessage(
            tr("People can’t be shown"), m_presenter.errorText(), tr("Try again"));
    case Stage::Forbidden:
        return m_message->setMessage(tr("People are looked after by owners and administrators"),
            m_presenter.isRoleTooLow()
                ? tr("They invite people and say what each may do; ask one of them.")
                : m_presenter.errorText(),
            tr("Try again"));
    case Stage::Empty:
        if (m_presenter.isForOne())
            return m_message->setMessage(tr("Nobody else uses this computer’s calls"),
                tr("What Earshot collects here is for whoever uses this computer, without signing "
                   "in. For a team, somebody runs a receiver (earshotd) on a server: it collects "
                   "the calls for all, everybody signs in there, and you choose it in the "
                   "settings."),
                tr("Open the settings"));
        return m_message->setMessage(tr("Nobody signs in here yet"),
            tr("You are here by a token that is nobody’s. Invite the people of your team: "
               "each chooses a password and gets a role."),
            tr("Invite somebody"));
    case Stage::Shown:
        break;
    }
}

void PeoplePage::renewButtons()
{
    const bool isShown = m_presenter.stage() == Stage::Shown;
    const bool isFree = isShown && !m_presenter.isBusy();
    m_change->setVisible(isShown && m_presenter.members().rowCount() > 0);
    m_change->setEnabled(isFree && m_presenter.members().memberAt(m_members->currentIndex().row()));
    m_invite->setVisible(
        m_presenter.mayInvite() && (isShown || m_presenter.stage() == Stage::Empty));
    m_withdraw->setEnabled(
        isFree && m_presenter.invitations().invitationAt(m_invitations->currentIndex().row()));
}

void PeoplePage::act()
{
    if (m_presenter.stage() != Stage::Empty)
        m_presenter.load();
    else if (m_presenter.isForOne())
        Q_EMIT settingsRequested();
    else
        openInvite();
}

void PeoplePage::fillChange()
{
    QMenu *menu = m_change->findChild<QMenu *>();
    const Member *member = m_presenter.members().memberAt(m_members->currentIndex().row());
    if (member)
        fillPersonMenu(*menu, m_presenter, *member, *this);
    else
        menu->clear();
}

void PeoplePage::openRow(int)
{
    openChange();
}

void PeoplePage::openChange()
{
    if (m_change->isEnabled() && m_change->isVisible())
        m_change->click();
}

void PeoplePage::withdrawChosen()
{
    const OpenInvitation *chosen =
        m_presenter.invitations().invitationAt(m_invitations->currentIndex().row());
    if (chosen && m_withdraw->isEnabled())
        askToWithdraw(m_presenter, *chosen, *this);
}

void PeoplePage::openInvite()
{
    if (!m_invite->isVisible())
        return;
    QList<Role> roles;
    for (const Role role : allRoles) {
        if (m_presenter.mayGrant(role))
            roles.append(role);
    }
    auto *dialog = new InviteDialog(m_client, roles, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &InviteDialog::invited, &m_presenter, &PeoplePresenter::load);
    dialog->open();
}

void PeoplePage::openRoles()
{
    auto *dialog = new RolesDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PeoplePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_awaitsKeys = true;
    m_presenter.setActive(true);
}

void PeoplePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

} // namespace earshot::ui
