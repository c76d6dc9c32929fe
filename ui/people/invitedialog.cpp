// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/invitedialog.h"

#include "ui/client/deliver.h"
#include "ui/clips/chipchoice.h"
#include "ui/models/callformat.h"
#include "ui/models/peopletexts.h"
#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::hours, 4> lives{24h, 72h, 7 * 24h, 30 * 24h};
constexpr int usualLife = 1;
constexpr int longestEmail = 254;
constexpr int longestName = 100;
constexpr int usualWidth = 560;

QLabel *paragraph(const QString &text, const QString &tone, QWidget *parent)
{
    QLabel *label = makeLabel(text, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

InviteDialog::InviteDialog(ReceiverClient &client, const QList<Role> &roles, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_email(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_roleHint(paragraph({}, u"muted"_s, this))
    , m_life(new ChipChoice(
          tr("Valid for"), {tr("1 day"), tr("3 days"), tr("7 days"), tr("30 days")}, this))
    , m_said(paragraph({}, u"muted"_s, this))
    , m_address(new QLineEdit(this))
    , m_addressRow(makeAddressRow())
    , m_close(new QPushButton(tr("Close"), this))
    , m_invite(new QPushButton(tr("Make the link"), this))
{
    setWindowTitle(tr("Invite somebody"));
    fillRoles(roles);
    m_life->choose(usualLife);
    arrange();
    connect(m_role, &QComboBox::currentIndexChanged, this, &InviteDialog::renew);
    connect(m_email, &QLineEdit::textChanged, this, &InviteDialog::renew);
    connect(m_name, &QLineEdit::textChanged, this, &InviteDialog::renew);
    connect(m_invite, &QPushButton::clicked, this, &InviteDialog::invite);
    connect(m_close, &QPushButton::clicked, this, &InviteDialog::reject);
    resize(usualWidth, sizeHint().height());
    renew();
    m_email->setFocus();
}

/** The one who only listens comes first: rights are given on purpose. */
void InviteDialog::fillRoles(const QList<Role> &roles)
{
    for (const Role role : roles)
        m_role->addItem(format::role(role), toWord(role));
    m_role->setCurrentIndex(std::max(0, m_role->findData(toWord(Role::Reviewer))));
}

void InviteDialog::arrange()
{
    m_email->setMaxLength(longestEmail);
    m_email->setPlaceholderText(u"maria@example.com"_s);
    m_name->setMaxLength(longestName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(paragraph(windowTitle(), u"title"_s, this));
    column->addWidget(paragraph(tr("You get a link and pass it on. Whoever opens it chooses a "
                                   "password and signs in with this address from then on."),
        u"muted"_s, this));
    column->addLayout(makeFields());
    column->addWidget(m_roleHint);
    column->addWidget(m_life);
    column->addStretch();
    column->addWidget(m_said);
    column->addWidget(m_addressRow);
    column->addLayout(makeButtons());
}

QLayout *InviteDialog::makeFields()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::medium);
    form->setVerticalSpacing(space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::pair<QString, QWidget *> rows[] = {
        {tr("E-mail"), m_email}, {tr("Name"), m_name}, {tr("Role"), m_role}};
    for (const auto &[name, field] : rows) {
        field->setAccessibleName(name);
        auto *label = makeLabel(name, u"strong"_s, this);
        label->setBuddy(field);
        label->setMinimumHeight(field->sizeHint().height());
        form->addRow(label, field);
    }
    return form;
}

QWidget *InviteDialog::makeAddressRow()
{
    auto *row = new QWidget(this);
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Link of the invitation"));
    auto *copyIt = new IconButton(
        IconButton::Kind::Plain, tr("Copy"), tr("Put the link on the clipboard"), row);
    copyIt->setIconName(u"copy"_s);
    copyIt->setAutoDefault(false);
    connect(copyIt, &QPushButton::clicked, this, &InviteDialog::copy);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(m_address, 1);
    line->addWidget(copyIt);
    row->hide();
    return row;
}

QLayout *InviteDialog::makeButtons()
{
    m_invite->setProperty("kind", u"primary"_s);
    m_close->setAutoDefault(false);
    m_invite->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_invite);
    return row;
}

Role InviteDialog::chosenRole() const
{
    return roleFromWord(m_role->currentData().toString()).value_or(Role::Viewer);
}

QString InviteDialog::address() const
{
    return m_address->text();
}

QString InviteDialog::said() const
{
    return m_said->text();
}

/** What is missing; whether an address is one the receiver says. */
QString InviteDialog::problem() const
{
    if (m_email->text().trimmed().isEmpty())
        return tr("The address is needed: they sign in with it.");
    if (m_name->text().trimmed().isEmpty())
        return tr("The name is needed: it stands in the audit log.");
    return {};
}

void InviteDialog::invite()
{
    if (!m_invite->isEnabled() || !address().isEmpty())
        return;
    const QString missing = problem();
    if (!missing.isEmpty())
        return say(missing, u"danger"_s);
    m_isAsking = true;
    say(tr("Making the link …"), u"muted"_s);
    const InvitationWish wish{.email = m_email->text().trimmed(),
        .name = m_name->text().simplified(),
        .role = chosenRole(),
        .validFor = lives.at(std::size_t(m_life->chosen()))};
    deliver(PeopleRequests(m_client).invite(wish), this,
        [this](const Result<NewInvitation> &made) { take(made); });
}

void InviteDialog::take(const Result<NewInvitation> &made)
{
    m_isAsking = false;
    if (!made)
        return say(made.error().message, u"danger"_s);
    m_address->setText(made->url.toString(QUrl::FullyEncoded));
    m_address->setCursorPosition(0);
    m_addressRow->show();
    say(format::invitedText(*made), u"accent"_s);
    m_address->setFocus();
    m_address->selectAll();
    Q_EMIT invited();
}

void InviteDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_address->text());
    say(tr("Copied. The link is not shown again once this closes."), u"accent"_s);
}

void InviteDialog::say(const QString &text, const QString &tone)
{
    m_said->setText(text);
    setTone(*m_said, tone);
    renew();
}

void InviteDialog::renew()
{
    const bool isMade = !address().isEmpty();
    m_roleHint->setText(format::roleSentence(chosenRole()));
    for (QWidget *field : std::initializer_list<QWidget *>{m_email, m_name, m_role, m_life})
        field->setEnabled(!m_isAsking && !isMade);
    m_invite->setEnabled(!m_isAsking);
    m_invite->setVisible(!isMade);
    m_said->setVisible(!m_said->text().isEmpty());
    makeRoom();
}

/** What is said came after the window had its height, and would press the rest together. */
void InviteDialog::makeRoom()
{
    layout()->activate();
    const int needed = layout()->totalHeightForWidth(width());
    if (needed > height())
        resize(width(), needed);
}

} // namespace earshot::ui
