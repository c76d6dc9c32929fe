// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/callsourcepage.h"

#include "ui/language/isolate.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/setup/certificatecard.h"
#include "ui/setup/choicetile.h"
#include "ui/setup/trialline.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using Outcome = PlaceSaved::Outcome;
using Stage = CallSourcePresenter::Stage;

namespace {

constexpr int pageWidth = 840;
constexpr int longestSecret = 4096;

QLabel *makeText(const QString &text, const QString &tone, QWidget *parent)
{
    QLabel *label = makeLabel(text, tone, parent);
    label->setWordWrap(true);
    return label;
}

QPushButton *makeButton(const QString &text, const QString &kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", kind);
    return button;
}

} // namespace

CallSourcePage::CallSourcePage(CallSourcePresenter &presenter, bool isFirstStart, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_isFirstStart(isFirstStart)
    , m_cards(new QWidget(this))
    , m_key(makeField(tr("Vapi API key"), &CallSourcePresenter::setApiKey))
    , m_address(makeField(tr("Address of the receiver"), &CallSourcePresenter::setAddress))
    , m_email(makeField(tr("E-mail address"), &CallSourcePresenter::setEmail))
    , m_token(makeField(tr("Password or access token"), &CallSourcePresenter::setToken))
    , m_code(makeField(tr("Code of your authenticator"), &CallSourcePresenter::setCode))
    , m_codeName(makeText(tr("Code of your authenticator"), u"strong"_s, this))
    , m_certificate(new CertificateCard(presenter, this))
    , m_problem(makeText({}, u"danger"_s, this))
    , m_hint(makeText({}, u"warning"_s, this))
    , m_status(makeText({}, u"muted"_s, this))
    , m_trial(new TrialLine(this))
    , m_progress(new QProgressBar(this))
    , m_elsewhere(makeButton(tr("Keep them elsewhere…"), u"link"_s, this))
    , m_back(makeButton(tr("Back"), {}, this))
    , m_without(makeButton(tr("Go on without a key"), {}, this))
    , m_forThisRun(makeButton(tr("Use it for this run only"), {}, this))
    , m_start(makeButton({}, u"primary"_s, this))
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the keys
    area->setWidgetResizable(true);
    area->setWidget(makeBody());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(area, 1);
    column->addWidget(makeFoot());
    connectParts();
    renew();
    QWidget *before = m_tiles.back();
    for (QWidget *next :
        {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_elsewhere),
            static_cast<QWidget *>(m_address), static_cast<QWidget *>(&m_certificate->copyButton()),
            static_cast<QWidget *>(&m_certificate->wordBox()), static_cast<QWidget *>(m_email),
            static_cast<QWidget *>(m_token), static_cast<QWidget *>(m_code),
            static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_without),
            static_cast<QWidget *>(m_forThisRun), static_cast<QWidget *>(m_start)}) {
        setTabOrder(before, next);
        before = next;
    }
    setFocusProxy(m_tiles[std::size_t(presenter.source())]);
}

QLineEdit *CallSourcePage::makeField(
    const QString &name, void (CallSourcePresenter::*set)(const QString &))
{
    auto *field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setMaxLength(longestSecret);
    connect(field, &QLineEdit::textEdited, &m_presenter, set);
    connect(field, &QLineEdit::returnPressed, &m_presenter, qOverload<>(&CallSourcePresenter::use));
    return field;
}

QWidget *CallSourcePage::makeBody()
{
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(pageWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    // No stack: in one each card would be as tall as the tallest.
    auto *cards = new QVBoxLayout(m_cards);
    cards->setContentsMargins(0, 0, 0, 0);
    m_pages = {makeKeyCard(), makeTeamCard(), new QWidget(m_cards)}; // in the order of CallSource
    for (QWidget *page : m_pages)
        cards->addWidget(page);
    for (QWidget *piece : {makeHead(), makeTiles(), static_cast<QWidget *>(m_cards)})
        column->addWidget(piece);
    auto *body = new QFrame(this);
    body->setProperty("panel", u"sunken"_s);
    auto *down = new QVBoxLayout(body);
    down->setContentsMargins(space::large, space::large, space::large, space::large);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(middle, 1000);
    across->addStretch(1);
    down->addStretch(1);
    down->addLayout(across);
    down->addStretch(1);
    return body;
}

QWidget *CallSourcePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(makeText(tr("Where do your calls come from?"), u"headline"_s, head));
    column->addWidget(makeText(m_isFirstStart
            ? tr("You can change this later in Settings.")
            : tr("What was collected so far stays where it is, whatever you choose."),
        u"muted"_s, head));
    column->addWidget(m_problem);
    return head;
}

QWidget *CallSourcePage::makeTiles()
{
    auto *tiles = new QWidget(this);
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::medium);
    m_tiles = {new ChoiceTile(tr("This computer"),
                   tr("Keeps calls and recordings here. Nothing else to install. Collects from "
                      "Vapi with your API key, even when this computer was asleep."),
                   tiles),
        new ChoiceTile(tr("My team’s receiver"),
            tr("Connects to a receiver that someone already runs. You need its address and your "
               "sign-in."),
            tiles),
        new ChoiceTile(tr("Try with sample calls"),
            tr("Plays some days of made-up calls through the real program. Nothing leaves this "
               "computer."),
            tiles)};
    for (ChoiceTile *tile : m_tiles)
        row->addWidget(tile, 1);
    return tiles;
}

QWidget *CallSourcePage::makeCard(const QList<QWidget *> &pieces)
{
    auto *card = new QFrame(m_cards);
    card->setProperty("panel", u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    for (QWidget *piece : pieces)
        column->addWidget(piece);
    return card;
}

QWidget *CallSourcePage::makeKeyCard()
{
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(m_presenter.offer().keptKey == KeptSecret::None
            ? tr("The private key, from the dashboard of Vapi")
            : tr("A key is known already; type another one to replace it"));
    connect(m_elsewhere, &QPushButton::clicked, this, &CallSourcePage::placesRequested);
    auto *where = new QWidget(this);
    auto *row = new FlowLayout(space::small, space::tiny);
    row->setContentsMargins(0, 0, 0, 0);
    where->setLayout(row);
    row->addWidget(
        makeLabel(tr("Calls and recordings: %1").arg(isolated(m_presenter.offer().dataFolder)),
            u"muted"_s, where));
    row->addWidget(m_elsewhere);
    return makeCard({makeText(tr("Vapi API key"), u"strong"_s, this), m_key,
        makeText(tr("Kept in this computer’s keychain, never in a file."), u"muted"_s, this),
        where});
}

QWidget *CallSourcePage::makeTeamCard()
{
    m_address->setPlaceholderText(u"calls.example.com"_s);
    m_address->setText(m_presenter.addressText());
    m_token->setEchoMode(QLineEdit::Password);
    m_email->setText(m_presenter.offer().choice.email);
    m_email->setPlaceholderText(tr("Leave empty to use an access token"));
    return makeCard({makeText(tr("Address of the receiver"), u"strong"_s, this), m_address,
        m_certificate, makeText(tr("E-mail address"), u"strong"_s, this), m_email,
        makeText(tr("Password or access token"), u"strong"_s, this), m_token, m_codeName, m_code,
        makeText(tr("Whoever runs the receiver gives you one of them. A password is not kept; the "
                    "sign-in is, in this computer’s keychain, never in a file."),
            u"muted"_s, this)});
}

/** Outside of what scrolls: in a low window, too, it is seen what came of it and how it goes on. */
QWidget *CallSourcePage::makeFoot()
{
    m_buttons = new FlowLayout(space::small, space::small);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_back, m_without, m_forThisRun, m_start})
        m_buttons->addWidget(button);
    auto *foot = new QFrame(this);
    foot->setProperty("panel", u"footer"_s);
    auto *middle = new QWidget(foot);
    middle->setMaximumWidth(pageWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    for (QWidget *piece : {static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_trial),
             static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_status)})
        column->addWidget(piece);
    column->addLayout(m_buttons);
    auto *across = new QHBoxLayout(foot);
    across->setContentsMargins(space::large, space::medium, space::large, space::medium);
    across->addStretch(1);
    across->addWidget(middle, 1000);
    across->addStretch(1);
    return foot;
}

void CallSourcePage::connectParts()
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        connect(m_tiles[i], &ChoiceTile::toggled, this, [this, source = CallSource(i)](bool isOn) {
            if (isOn)
                m_presenter.setSource(source);
        });
    }
    connect(m_back, &QPushButton::clicked, this, &CallSourcePage::closed);
    connect(m_without, &QPushButton::clicked, &m_presenter, &CallSourcePresenter::goWithoutKey);
    connect(m_forThisRun, &QPushButton::clicked, &m_presenter, &CallSourcePresenter::useForThisRun);
    connect(m_start, &QPushButton::clicked, &m_presenter, qOverload<>(&CallSourcePresenter::use));
    connect(&m_presenter, &CallSourcePresenter::changed, this, &CallSourcePage::renew);
}

void CallSourcePage::renew()
{
    const auto index = std::size_t(m_presenter.source());
    m_tiles[index]->setChecked(true);
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == index);
    m_cards->setVisible(m_presenter.source() != CallSource::Sample);
    m_cards->setEnabled(m_presenter.stage() != Stage::Starting);
    for (ChoiceTile *tile : m_tiles)
        tile->setEnabled(m_presenter.stage() != Stage::Starting);
    showText(*m_problem, m_presenter.offer().problem);
    showText(*m_hint, m_presenter.hint());
    const bool isNew = m_presenter.needsCode() && m_code->isHidden();
    for (QWidget *part : {static_cast<QWidget *>(m_codeName), static_cast<QWidget *>(m_code)})
        part->setVisible(m_presenter.needsCode());
    if (isNew)
        m_code->setFocus();
    renewStatus();
    renewButtons();
}

void CallSourcePage::renewStatus()
{
    const auto &trial = m_presenter.trial();
    m_trial->show(trial ? std::optional(PlaceTrial{.works = trial->works, .text = trial->text})
                        : std::nullopt);
    m_progress->setVisible(m_presenter.stage() != Stage::Editing);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("In progress"));
    const auto &outcome = m_presenter.outcome();
    QString text;
    if (m_presenter.stage() == Stage::Looking)
        text = tr("Looking at the receiver’s certificate…");
    else if (m_presenter.stage() == Stage::Checking)
        text = tr("Trying it…");
    else if (m_presenter.stage() == Stage::Starting)
        text = tr("Starting…");
    else if (outcome && outcome->outcome == Outcome::NoKeychain)
        text = tr("It can’t be kept: %1 It can be used until Earshot ends, and is asked for again "
                  "at the next start.")
                   .arg(outcome->text);
    else if (outcome && outcome->outcome == Outcome::NeedsCode)
        text = outcome->text;
    else if (outcome && outcome->outcome == Outcome::Failed)
        text = tr("Everything stays as it was: %1").arg(outcome->text);
    const bool isBad = outcome && outcome->outcome != Outcome::NeedsCode;
    setTone(*m_status, isBad && m_presenter.stage() == Stage::Editing ? u"danger"_s : u"muted"_s);
    showText(*m_status, text);
}

void CallSourcePage::renewButtons()
{
    const std::array texts{tr("Start collecting calls"), tr("Connect"), tr("Show sample calls")};
    m_start->setText(texts[std::size_t(m_presenter.source())]);
    m_start->setEnabled(m_presenter.canUse());
    m_back->setVisible(!m_isFirstStart);
    m_back->setEnabled(m_presenter.stage() != Stage::Starting);
    const bool isOther = m_presenter.offer().choice.source != CallSource::ThisComputer;
    m_without->setVisible((m_isFirstStart || isOther) && m_presenter.canGoWithoutKey());
    m_without->setText(m_presenter.offer().keptKey == KeptSecret::None ? tr("Go on without a key")
                                                                       : tr("Continue"));
    const auto &outcome = m_presenter.outcome();
    m_forThisRun->setVisible(outcome && outcome->outcome == Outcome::NoKeychain
        && m_presenter.stage() == Stage::Editing);
    const std::array<QPushButton *, 4> all{m_back, m_without, m_forThisRun, m_start};
    m_buttons->setTrailing(*std::ranges::find_if(all, std::not_fn(&QWidget::isHidden)));
}

} // namespace earshot::ui
