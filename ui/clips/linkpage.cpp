// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/linkpage.h"

#include "ui/client/deliver.h"
#include "ui/clips/chipchoice.h"
#include "ui/clips/linktexts.h"
#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::hours, 4> lives{1h, 24h, 7 * 24h, 30 * 24h};
constexpr int longestTitle = 120;
constexpr auto tick = 20s;

} // namespace

LinkPage::LinkPage(
    ReceiverClient &client, const Clock &clock, const ClipSubject &subject, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_clock(clock)
    , m_callId(subject.call.id)
    , m_life(new ChipChoice(
          tr("Valid for"), {tr("1 hour"), tr("1 day"), tr("7 days"), tr("30 days")}, this))
    , m_locks(new QCheckBox(tr("Ask for a passcode"), this))
    , m_passcode(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_disclosure(makeLabel({}, u"strong"_s, this))
    , m_said(makeLabel({}, u"muted"_s, this))
    , m_make(new QPushButton(tr("Make a link"), this))
    , m_address(new QLineEdit(this))
    , m_addressRow(makeAddressRow())
{
    arrange();
    m_tick.setInterval(tick);
    m_tick.start();
    connect(&m_tick, &QTimer::timeout, this, &LinkPage::renew);
    connect(m_life, &ChipChoice::changed, this, &LinkPage::renew);
    connect(m_locks, &QCheckBox::toggled, this, [this](bool locks) {
        renew();
        if (locks)
            m_passcode->setFocus();
    });
    connect(m_passcode, &QLineEdit::textEdited, this, &LinkPage::renew);
    connect(m_make, &QPushButton::clicked, this, &LinkPage::make);
    renew();
}

void LinkPage::arrange()
{
    m_disclosure->setWordWrap(true);
    m_said->setWordWrap(true);
    m_make->setProperty("kind", u"primary"_s);
    m_make->setAutoDefault(false);
    m_name->setMaxLength(longestTitle);
    m_name->setPlaceholderText(tr("Title on its page, if you like; who has the link sees it"));
    m_name->setAccessibleName(m_name->placeholderText());
    auto *line = new QHBoxLayout;
    line->setSpacing(space::medium);
    line->addWidget(m_said, 1);
    line->addWidget(m_make);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_life);
    column->addWidget(makePasscodeRow());
    column->addWidget(m_name);
    column->addWidget(m_disclosure);
    column->addLayout(line);
    column->addWidget(m_addressRow);
    column->addStretch();
}

QWidget *LinkPage::makePasscodeRow()
{
    m_passcode->setMaxLength(longestPasscode);
    m_passcode->setPlaceholderText(tr("At least %Ln characters", nullptr, shortestPasscode));
    m_passcode->setAccessibleName(tr("Passcode"));
    m_passcode->setAccessibleDescription(m_passcode->placeholderText());
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::medium);
    line->addWidget(m_locks);
    line->addWidget(m_passcode, 1);
    return row;
}

QWidget *LinkPage::makeAddressRow()
{
    auto *row = new QWidget(this);
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the new link"));
    auto *copyIt = new IconButton(
        IconButton::Kind::Plain, tr("Copy"), tr("Put the address on the clipboard"), row);
    copyIt->setIconName(u"copy"_s);
    connect(copyIt, &QPushButton::clicked, this, &LinkPage::copy);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::small);
    line->addWidget(m_address, 1);
    line->addWidget(copyIt);
    row->hide();
    return row;
}

void LinkPage::setRange(const WaveRange &range, bool isPossible)
{
    m_range = range;
    m_isPossible = isPossible;
    renew();
}

QString LinkPage::address() const
{
    return m_address->text();
}

std::chrono::seconds LinkPage::validFor() const
{
    return lives.at(std::size_t(m_life->chosen()));
}

QString LinkPage::problem() const
{
    if (m_locks->isChecked() && m_passcode->text().size() < shortestPasscode)
        return tr("The passcode needs at least %Ln characters.", nullptr, shortestPasscode);
    return {};
}

void LinkPage::make()
{
    if (!m_make->isEnabled())
        return;
    m_isMaking = true;
    m_addressRow->hide();
    m_address->clear();
    say(tr("Making the link …"), u"muted"_s);
    const Secret passcode(m_locks->isChecked() ? m_passcode->text().toUtf8() : QByteArray());
    const ClipOrder order{.fromSeconds = m_range.from,
        .toSeconds = m_range.to,
        .fadeSeconds = 0.02,
        .name = m_name->text().simplified()};
    deliver(ClipRequests(m_client).makeLink(m_callId, order, validFor(), passcode), this,
        [this](const Result<NewClipLink> &link) { take(link); });
}

void LinkPage::take(const Result<NewClipLink> &link)
{
    m_isMaking = false;
    if (!link)
        return say(link.error().message, u"danger"_s);
    m_address->setText(link->url.toString(QUrl::FullyEncoded));
    m_address->setCursorPosition(0);
    m_addressRow->show();
    say(addressText(link->url), u"accent"_s);
    m_address->setFocus();
    m_address->selectAll();
    Q_EMIT made();
}

void LinkPage::copy()
{
    QGuiApplication::clipboard()->setText(m_address->text());
    say(tr("Copied. The link is not shown again once this closes."), u"accent"_s);
}

void LinkPage::say(const QString &text, const QString &tone)
{
    m_said->setText(text);
    setTone(*m_said, tone);
    renew();
}

void LinkPage::renew()
{
    const QString mistake = problem();
    m_passcode->setEnabled(m_locks->isChecked());
    m_disclosure->setText(mistake.isEmpty()
            ? disclosureText(m_range, m_clock.now() + validFor(), m_locks->isChecked())
            : mistake);
    m_make->setEnabled(m_isPossible && !m_isMaking && mistake.isEmpty());
}

} // namespace earshot::ui
