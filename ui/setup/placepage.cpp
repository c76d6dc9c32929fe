// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/placepage.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/setup/placeform.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <functional>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using Stage = PlacePresenter::Stage;
using Outcome = PlaceSaved::Outcome;

namespace {

constexpr int formWidth = 840;

} // namespace

PlacePage::PlacePage(PlacePresenter &presenter, Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_purpose(purpose)
    , m_form(new PlaceForm(presenter, this))
    , m_startProblem(makeLabel({}, u"danger"_s, this))
    , m_status(makeLabel({}, u"muted"_s, this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new FlowLayout(space::small, space::small))
    , m_back(new QPushButton(tr("Back"), this))
    , m_check(new QPushButton(tr("Check"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_forThisRun(new QPushButton(tr("Keep them for this run only"), this))
    , m_save(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBody(), 1);
    column->addWidget(makeFoot());
    m_back->setVisible(false);
    if (purpose == Purpose::FirstStart)
        m_form->hideWhatIsKept();
    connectParts();
    renew();
    setFocusProxy(m_save->isEnabled() ? m_save : nullptr); // at the first start one press is enough
}

void PlacePage::setCanGoBack(bool can)
{
    m_back->setVisible(can);
    renewButtons();
}

QWidget *PlacePage::makeHead()
{
    auto *head = new QWidget(this);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, space::tiny);
    column->setSpacing(space::tiny);
    const bool first = m_purpose == Purpose::FirstStart;
    auto *title = makeLabel(first ? tr("Where should calls and recordings be kept?")
                                  : tr("Where calls and recordings are kept"),
        u"headline"_s, head);
    auto *text = makeLabel(first
            ? tr("Everything on this computer is ready to go. You can change this later in "
                 "Settings.")
            : tr("A team shares one database and one store, each on a server of its choice."),
        u"muted"_s, head);
    for (QLabel *label : {title, text, m_startProblem}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_startProblem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return head;
}

QWidget *PlacePage::makeBody()
{
    auto *contents = new QFrame(this);
    contents->setProperty("panel", u"sunken"_s);
    auto *middle = new QWidget(contents);
    middle->setMaximumWidth(formWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(makeHead());
    column->addWidget(m_form);
    column->addStretch();
    auto *across = new QHBoxLayout(contents);
    across->setContentsMargins(space::large, space::large, space::large, space::large);
    across->addStretch(1);
    across->addWidget(middle, 1000); // as wide as it may be, then the two sides share
    across->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(contents);
    return scroll;
}

QWidget *PlacePage::makeFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("panel", u"footer"_s);
    m_status->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress"));
    m_save->setProperty("kind", u"primary"_s);
    for (QPushButton *button : {m_back, m_forThisRun, m_cancel, m_check, m_save})
        m_buttons->addWidget(button);
    auto *middle = new QWidget(foot);
    middle->setMaximumWidth(formWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    column->addLayout(m_buttons);
    auto *across = new QHBoxLayout(foot);
    across->setContentsMargins(space::large, space::medium, space::large, space::medium);
    across->addStretch(1);
    across->addWidget(middle, 1000);
    across->addStretch(1);
    return foot;
}

void PlacePage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_presenter.giveUp();
        Q_EMIT closed();
    });
    connect(m_check, &QPushButton::clicked, &m_presenter, &PlacePresenter::check);
    connect(m_cancel, &QPushButton::clicked, &m_presenter, &PlacePresenter::cancelCheck);
    connect(m_forThisRun, &QPushButton::clicked, &m_presenter, &PlacePresenter::saveForThisRun);
    connect(m_save, &QPushButton::clicked, this, &PlacePage::goOn);
    connect(&m_presenter, &PlacePresenter::changed, this, &PlacePage::renew);
    if (m_purpose == Purpose::FirstStart) {
        connect(&m_presenter, &PlacePresenter::savedSuccessfully, this, &PlacePage::finished);
        connect(&m_presenter, &PlacePresenter::leftAsItIs, this, &PlacePage::finished);
    }
}

void PlacePage::goOn()
{
    if (m_purpose == Purpose::FirstStart && !m_presenter.isChanged())
        m_presenter.leaveAsItIs();
    else
        m_presenter.save();
}

void PlacePage::renew()
{
    showText(*m_startProblem, m_presenter.startProblem());
    m_progress->setVisible(m_presenter.stage() != Stage::Editing);
    renewStatus();
    renewButtons();
}

void PlacePage::renewStatus()
{
    const auto &saved = m_presenter.saved();
    setTone(*m_status,
        !saved                                      ? u"muted"_s
            : saved->outcome == Outcome::Saved      ? u"accent"_s
            : saved->outcome == Outcome::NoKeychain ? u"warning"_s
                                                    : u"danger"_s);
    showText(*m_status, statusText());
}

QString PlacePage::statusText() const
{
    if (m_presenter.stage() == Stage::Checking)
        return tr("Trying both places…");
    if (m_presenter.stage() == Stage::Saving)
        return tr("Starting again with the new places…");
    const auto &saved = m_presenter.saved();
    if (saved && saved->outcome == Outcome::Saved)
        return tr("Saved. Calls and recordings are kept there from now on.");
    if (saved && saved->outcome == Outcome::NoKeychain) {
        return tr("Nothing was saved yet, because the password or keys can’t be kept: %1 They can "
                  "be used until Earshot ends, and are asked for again at the next start.")
            .arg(saved->text);
    }
    if (saved)
        return tr("Not saved, everything stays as it was: %1").arg(saved->text);
    return m_presenter.isChanged() ? m_presenter.incompleteText() : QString();
}

void PlacePage::renewButtons()
{
    const auto &saved = m_presenter.saved();
    const bool first = m_purpose == Purpose::FirstStart && !m_presenter.isChanged();
    const bool asks = saved && saved->outcome == Outcome::NoKeychain;
    m_save->setText(m_purpose == Purpose::FirstStart ? tr("Continue")
            : m_presenter.startProblem().isEmpty()   ? tr("Save")
            : m_presenter.isChanged()                ? tr("Save and start")
                                                     : tr("Try again"));
    m_back->setEnabled(m_presenter.stage() != Stage::Saving);
    m_save->setEnabled(first || m_presenter.canSave());
    m_check->setVisible(m_presenter.stage() != Stage::Checking);
    m_check->setEnabled(m_presenter.stage() == Stage::Editing && m_presenter.isComplete());
    m_cancel->setVisible(m_presenter.stage() == Stage::Checking);
    m_forThisRun->setVisible(asks && m_presenter.stage() == Stage::Editing);
    const std::array<QPushButton *, 4> before{m_back, m_forThisRun, m_cancel, m_check};
    m_buttons->setTrailing(*std::ranges::find_if(before, std::not_fn(&QWidget::isHidden)));
}

} // namespace earshot::ui
