// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/inboxpane.h"

#include "ui/inbox/inboxdelegate.h"
#include "ui/models/inboxmodel.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagepage.h"
#include "ui/parts/tableview.h"
#include "ui/review/timetext.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds restTime{180};

double secondsOf(std::chrono::microseconds time)
{
    return double(time.count()) / 1e6;
}

} // namespace

InboxPane::InboxPane(InboxModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new TableView(tr("Calls that wait to be heard"), this))
    , m_message(new MessagePage(this))
    , m_pages(new QStackedWidget(this))
    , m_figures(makeLabel({}, u"small"_s, this))
    , m_words(new QPushButton(tr("Complaint words…"), this))
    , m_consent(new QPushButton(tr("Consent…"), this))
    , m_footerText(makeLabel({}, u"small"_s, this))
    , m_footer(makeFooter())
{
    // Before the view, which would make the next call the current one.
    connect(&m_model, &InboxModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { takeRemoval(first, last); });
    m_view->setModel(&model);
    m_view->setItemDelegate(new InboxDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->header()->setStretchLastSection(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeTop(*column);
    column->addWidget(m_pages, 1);
    column->addWidget(m_footer);
    setFocusProxy(m_view);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &InboxPane::choose);
    connect(m_message, &MessagePage::actionRequested, this, &InboxPane::act);
    connectModel();
    showState();
}

void InboxPane::makeTop(QVBoxLayout &column)
{
    QFrame *bar = makeTopBar(tr("Inbox"), this);
    auto *back = new QPushButton(tr("Back to the calls"), bar);
    back->setToolTip(tr("Show the list of all calls (I)"));
    connect(back, &QPushButton::clicked, this, &InboxPane::leaveRequested);
    m_words->setProperty("kind", u"link"_s);
    m_words->setToolTip(tr("Choose which words of a caller bring a call to the top"));
    m_consent->setProperty("kind", u"link"_s);
    m_consent->setToolTip(tr("Choose what is done about recordings without proof of consent"));
    setMayChooseWords(false); // until it is known that the user may
    connect(m_words, &QPushButton::clicked, this, &InboxPane::wordsRequested);
    connect(m_consent, &QPushButton::clicked, this, &InboxPane::consentRequested);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_figures, m_words, m_consent, back})
        layoutOf(*bar).addWidget(widget);
    layoutOf(*bar).setTrailing(back);
    column.addWidget(bar);
}

void InboxPane::setMayChooseWords(bool mayChoose)
{
    m_words->setVisible(mayChoose);
    m_consent->setVisible(mayChoose);
}

QWidget *InboxPane::makeFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("panel", u"footer"_s);
    auto *retry = new QPushButton(tr("Try again"), footer);
    retry->setProperty("kind", u"link"_s);
    connect(retry, &QPushButton::clicked, &m_model, &InboxModel::load);
    m_footerText->setWordWrap(true);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(space::large, space::tiny, space::large, space::tiny);
    row->addWidget(m_footerText, 1);
    row->addWidget(retry);
    return footer;
}

void InboxPane::connectModel()
{
    connect(m_view, &TableView::currentRowChanged, this, [this](int row) {
        if (!m_isEntered || row < 0)
            return;
        m_lostRow = -1;
        m_rest.start();
    });
    connect(m_view, &TableView::clicked, this, &InboxPane::choose);
    connect(m_view, &TableView::rowOpened, this, [this] {
        choose();
        Q_EMIT callOpened(m_chosenId);
    });
    connect(&m_model, &InboxModel::stateChanged, this, &InboxPane::showState);
    connect(&m_model, &InboxModel::modelReset, this, &InboxPane::keepCurrent);
}

void InboxPane::enter()
{
    m_isEntered = true;
    m_isAtEnd = false;
    m_chosenId.clear();
    m_model.begin({});
    if (m_model.rowCount() > 0)
        goTo(0);
    m_model.load();
    showState();
}

void InboxPane::leave()
{
    if (!m_isEntered)
        return;
    m_isEntered = false;
    m_rest.stop();
    m_model.rest();
}

/** The call that is being listened to stays the current one; at first it is the first. */
void InboxPane::keepCurrent()
{
    if (!m_isEntered || m_model.rowCount() == 0)
        return;
    const int row = m_model.rowOf(m_chosenId);
    if (m_chosenId.isEmpty()) {
        goTo(0);
    } else if (row >= 0) {
        goTo(row);
        m_rest.stop(); // it was chosen before
    }
}

/** What is heard is not changed because somebody else has judged the call, or its listener has. */
void InboxPane::takeRemoval(int first, int last)
{
    const int current = m_view->currentIndex().row();
    if (current < first || current > last)
        return;
    const bool wasPassed = m_rest.isActive();
    m_view->selectionModel()->clear();
    m_rest.stop();
    m_lostRow = current;
    m_isToPlay = m_isToPlay && wasPassed;
}

void InboxPane::showState()
{
    showFigures();
    const bool hasFailed = m_model.loadState() == InboxModel::LoadState::Failed;
    m_footerText->setText(hasFailed ? m_model.errorText() : QString());
    m_footer->setVisible(hasFailed && m_model.rowCount() > 0);
    showMessage(wantedMessage());
}

void InboxPane::showFigures()
{
    const CallCount waiting = m_model.waiting();
    const QString length = spokenLength(m_model.waitingSeconds());
    const QString count = QLocale().toString(waiting.count);
    if (waiting.count == 0)
        m_figures->clear();
    else if (waiting.isExact)
        m_figures->setText(tr("Waiting: %1, together %2").arg(count, length));
    else
        m_figures->setText(tr("Waiting: more than %1").arg(count));
}

InboxPane::Message InboxPane::wantedMessage() const
{
    if (m_model.rowCount() > 0)
        return m_isAtEnd ? Message::End : Message::None;
    switch (m_model.loadState()) {
    case InboxModel::LoadState::Failed:
        return Message::Failed;
    case InboxModel::LoadState::Idle:
        return m_model.tally().reviewed > 0 ? Message::End : Message::Nothing;
    case InboxModel::LoadState::NotAsked:
    case InboxModel::LoadState::Loading:
        break;
    }
    // Looking again where nothing was needs no flicker.
    const bool saysSo = m_shown == Message::Nothing || m_shown == Message::End;
    return saysSo ? m_shown : Message::Loading;
}

void InboxPane::showMessage(Message message)
{
    m_shown = message;
    m_pages->setCurrentWidget(
        message == Message::None ? static_cast<QWidget *>(m_view) : m_message);
    switch (message) {
    case Message::None:
        break;
    case Message::Loading:
        m_message->setMessage(tr("Looking for calls that wait …"), {});
        break;
    case Message::Failed:
        m_message->setMessage(
            tr("The inbox could not be loaded"), m_model.errorText(), tr("Try again"));
        break;
    case Message::Nothing:
        m_message->setMessage(tr("Nothing waits to be heard"),
            tr("Every call with a recording or a transcript has been heard or reviewed. New calls "
               "appear here by themselves, those first in which something went wrong."),
            tr("Back to the calls"));
        break;
    case Message::End:
        showEnd();
        break;
    }
}

/** What was done, in numbers. */
void InboxPane::showEnd()
{
    const InboxModel::Tally tally = m_model.tally();
    QStringList lines{tr("Calls reviewed: %1").arg(QLocale().toString(tally.reviewed)),
        tr("Their length: %1").arg(spokenLength(tally.callSeconds)),
        tr("Your time: %1").arg(spokenLength(secondsOf(tally.spent)))};
    const bool isEmpty = m_model.rowCount() == 0;
    if (!isEmpty)
        lines.append(tr("Still waiting: %1").arg(QLocale().toString(m_model.waiting().count)));
    m_message->setMessage(isEmpty ? tr("All heard") : tr("The end of the inbox"), lines.join(u'\n'),
        isEmpty ? tr("Back to the calls") : tr("Go through it again"));
}

void InboxPane::act()
{
    if (m_shown == Message::Failed) {
        m_model.load();
    } else if (m_shown == Message::End && m_model.rowCount() > 0) {
        m_isAtEnd = false;
        showState();
        goTo(0);
        m_view->setFocus();
    } else {
        Q_EMIT leaveRequested();
    }
}

void InboxPane::next()
{
    m_isToPlay = true;
    step(1);
}

void InboxPane::goOn()
{
    next();
    if (m_rest.isActive())
        choose();
}

void InboxPane::previous()
{
    if (m_isAtEnd) {
        m_isAtEnd = false;
        showState();
        return goTo(m_model.rowCount() - 1);
    }
    step(-1);
}

void InboxPane::step(int rows)
{
    const QModelIndex current = m_view->currentIndex();
    const int afterLost = m_lostRow < 0 ? 0 : m_lostRow + std::min(rows, 0);
    const int row = current.isValid() ? current.row() + rows : afterLost;
    if (row >= 0 && row < m_model.rowCount())
        return goTo(row);
    m_isToPlay = false;
    m_isAtEnd = m_isAtEnd || rows > 0;
    m_model.begin({});
    showState();
}

void InboxPane::goTo(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        m_view->selectRow(row);
}

void InboxPane::choose()
{
    m_rest.stop();
    const QModelIndex current = m_view->currentIndex();
    if (!m_isEntered || !current.isValid())
        return;
    m_chosenId = m_model.callAt(current.row()).id;
    m_model.begin(m_chosenId);
    Q_EMIT callChosen(m_chosenId, std::exchange(m_isToPlay, false));
}

bool InboxPane::bringBack(const QString &callId)
{
    if (!m_isEntered || !m_model.bringBack(callId))
        return false;
    m_isAtEnd = false;
    m_isToPlay = false;
    showState();
    goTo(m_model.rowOf(callId));
    choose();
    return true;
}

} // namespace earshot::ui
