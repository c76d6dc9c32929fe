// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/callspane.h"

#include "ui/calls/callsview.h"
#include "ui/calls/loadingrows.h"
#include "ui/calls/selectionbar.h"
#include "ui/client/receiverclient.h"
#include "ui/models/callsmodel.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds restTime{180};
constexpr int textWidth = 420;

QLabel *makeParagraph(const QString &text, const QString &tone, QWidget *parent)
{
    QLabel *label = makeLabel(text, tone, parent);
    label->setWordWrap(true);
    return label;
}

/** A page with its contents in the middle, a little above it. */
std::pair<QWidget *, QVBoxLayout *> makeCentredPage(QWidget *parent)
{
    auto *page = new QFrame(parent);
    page->setProperty("panel", u"sunken"_s);
    auto *contents = new QWidget(page);
    contents->setMaximumWidth(textWidth);
    auto *across = new QHBoxLayout(page);
    across->addStretch(1);
    across->addWidget(contents, 1000); // as wide as it may be, then the two sides share
    across->addStretch(1);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addStretch(2);
    return {page, column};
}

bool isOnlyHere(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

/** The address, to be copied. */
QWidget *makeAddressLine(const QUrl &url, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto *field = new QLineEdit(url.toString(), line);
    field->setReadOnly(true);
    field->setAccessibleName(CallsPane::tr("Address for the provider's events"));
    auto *copy = new QPushButton(CallsPane::tr("Copy"), line);
    QObject::connect(copy, &QPushButton::clicked, field, [field, copy] {
        QGuiApplication::clipboard()->setText(field->text());
        copy->setText(CallsPane::tr("Copied"));
    });
    row->addWidget(field, 1);
    row->addWidget(copy);
    return line;
}

} // namespace

CallsPane::CallsPane(
    CallsModel &model, ReceiverClient &client, const Webhook &webhook, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_view(new CallsView(model, this))
    , m_selection(new SelectionBar(model, client, this))
    , m_pages(new QStackedWidget(this))
    , m_errorText(makeParagraph({}, u"muted"_s, this))
    , m_footerText(makeParagraph({}, u"small"_s, this))
    , m_loadingPage(new LoadingRows(this))
    , m_emptyPage(makeEmptyPage(webhook))
    , m_noMatchPage(makeNoMatchPage())
    , m_errorPage(makeErrorPage())
    , m_footer(makeFooter())
{
    for (QWidget *page :
        {static_cast<QWidget *>(m_view), m_loadingPage, m_emptyPage, m_noMatchPage, m_errorPage})
        m_pages->addWidget(page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_selection);
    column->addWidget(m_footer);
    setFocusProxy(m_view);

    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &CallsPane::choose);
    connect(m_view, &CallsView::selectedRowsChanged, this, &CallsPane::takeSelection);
    connect(&model, &CallsModel::modelReset, this, [this] { tellSelected({}); });
    connect(m_view, &CallsView::currentCallChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_view, &CallsView::currentCallChanged, this, [this] { m_lostRow = -1; });
    connect(m_view, &CallsView::currentRowLost, this, [this](int row) { m_lostRow = row; });
    connect(m_view, &CallsView::clicked, this, [this] {
        if (m_rest.isActive())
            choose();
    });
    connect(m_view, &CallsView::callOpened, this, &CallsPane::callOpened);
    takeConnection(client.connectionState());
    connect(&client, &ReceiverClient::connectionStateChanged, this, &CallsPane::takeConnection);
    connect(&model, &CallsModel::loadStateChanged, this, &CallsPane::showState);
    connect(&model, &CallsModel::rowsInserted, this, &CallsPane::showState);
    connect(&model, &CallsModel::rowsRemoved, this, &CallsPane::showState);
    connect(&model, &CallsModel::modelAboutToBeReset, this,
        [this] { m_kept = m_view->currentCallId(); });
    connect(&model, &CallsModel::modelReset, this, &CallsPane::keepCurrent);
    showState();
}

QWidget *CallsPane::makeEmptyPage(const Webhook &webhook)
{
    const auto [page, column] = makeCentredPage(this);
    column->addWidget(makeParagraph(tr("No calls yet"), u"title"_s, page));
    column->addWidget(makeParagraph(
        tr("Each call appears here by itself as soon as it happens, and its recording a little "
           "later. Give your provider this address to send its events to:"),
        u"muted"_s, page));
    column->addWidget(makeAddressLine(webhook.address, page));
    if (!webhook.hint.isEmpty())
        column->addWidget(makeParagraph(webhook.hint, u"small"_s, page));
    if (isOnlyHere(webhook.address)) {
        column->addWidget(makeParagraph(
            tr("This address is known on this computer only. For calls from outside, put a tunnel "
               "or a public address in front of it."),
            u"small"_s, page));
    }
    column->addStretch(3);
    return page;
}

QWidget *CallsPane::makeNoMatchPage()
{
    const auto [page, column] = makeCentredPage(this);
    column->addWidget(makeParagraph(tr("No call fits"), u"title"_s, page));
    column->addWidget(makeParagraph(tr("None of the calls fits the words and filters above. Fewer "
                                       "words, or the beginning of a word with *, find more."),
        u"muted"_s, page));
    auto *clear = new QPushButton(tr("Show all calls"), page);
    connect(clear, &QPushButton::clicked, this, &CallsPane::clearRequested);
    column->addWidget(clear, 0, Qt::AlignLeft);
    column->addStretch(3);
    return page;
}

/** The call that is being listened to stays the current one where it is in the new list as well;
 * it was chosen before, so nothing is asked for again. */
void CallsPane::keepCurrent()
{
    select(m_kept);
    m_rest.stop();
    showState();
}

void CallsPane::showNothing()
{
    m_pages->setCurrentWidget(m_model.query().isEmpty() ? m_emptyPage : m_noMatchPage);
}

QWidget *CallsPane::makeErrorPage()
{
    const auto [page, column] = makeCentredPage(this);
    column->addWidget(makeParagraph(tr("The calls could not be loaded"), u"title"_s, page));
    column->addWidget(m_errorText);
    auto *retry = new QPushButton(tr("Try again"), page);
    retry->setProperty("kind", u"primary"_s);
    connect(retry, &QPushButton::clicked, &m_model, &CallsModel::retry);
    column->addWidget(retry, 0, Qt::AlignLeft);
    column->addStretch(3);
    return page;
}

QWidget *CallsPane::makeFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("panel", u"footer"_s);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(space::large, space::tiny, space::large, space::tiny);
    auto *retry = new QPushButton(tr("Try again"), footer);
    retry->setProperty("kind", u"link"_s);
    connect(retry, &QPushButton::clicked, &m_model, &CallsModel::retry);
    row->addWidget(m_footerText, 1);
    row->addWidget(retry);
    return footer;
}

void CallsPane::showState()
{
    showFooter();
    if (m_model.rowCount() > 0) {
        showRows();
        return;
    }
    switch (m_model.loadState()) {
    case CallsModel::LoadState::NotAsked:
        m_pages->setCurrentWidget(m_loadingPage);
        break;
    case CallsModel::LoadState::Loading:
        // Looking again for calls where there were none needs no flicker.
        if (m_pages->currentWidget() != m_emptyPage && m_pages->currentWidget() != m_noMatchPage)
            m_pages->setCurrentWidget(m_loadingPage);
        break;
    case CallsModel::LoadState::Failed:
        m_errorText->setText(m_model.errorText());
        m_pages->setCurrentWidget(m_errorPage);
        break;
    case CallsModel::LoadState::Idle:
        showNothing();
        break;
    }
}

void CallsPane::showRows()
{
    if (m_pages->currentWidget() == m_view)
        return;
    m_pages->setCurrentWidget(m_view);
    // Until now there was nothing the keys could have been meant for, but words that are typed.
    if (!qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        m_view->setFocus();
}

void CallsPane::showFooter()
{
    const bool failed = m_model.loadState() == CallsModel::LoadState::Failed;
    m_footerText->setText(failed ? m_model.errorText() : QString());
    const bool isToldElsewhere = m_isOffline && m_model.isUnreachable();
    m_footer->setVisible(m_model.rowCount() > 0 && failed && !isToldElsewhere);
}

/** From the loss until it is back the window says so over every page, trying included. */
void CallsPane::takeConnection(const ConnectionState &state)
{
    if (state.phase == ConnectionState::Phase::Connecting)
        return;
    m_isOffline = state.phase == ConnectionState::Phase::Offline;
    showFooter();
}

void CallsPane::select(const QString &callId)
{
    if (const int row = m_model.rowOf(callId); row >= 0)
        goToRow(row);
}

void CallsPane::goToRow(int row)
{
    m_view->setCurrentIndex(m_model.index(row, CallsModel::CustomerColumn));
    m_view->scrollTo(m_view->currentIndex());
}

void CallsPane::takeSelection()
{
    const std::vector<RowRange> rows = m_view->selectedRows();
    tellSelected(rows);
    const bool wereSeveral = m_areSeveral;
    m_areSeveral = rows.size() > 1 || (!rows.empty() && rows.front().first < rows.front().last);
    if (wereSeveral && !m_areSeveral && m_view->currentCallId() != m_chosenId)
        m_rest.start(); // one is left, which was not shown so far
}

void CallsPane::tellSelected(const std::vector<RowRange> &rows)
{
    const int before = m_selection->count();
    m_selection->setRows(rows);
    if (m_selection->count() != before)
        Q_EMIT selectedCountChanged(m_selection->count());
}

void CallsPane::choose()
{
    m_rest.stop();
    if (m_areSeveral)
        return;
    m_chosenId = m_view->currentCallId();
    Q_EMIT callChosen(m_chosenId);
}

void CallsPane::selectNext()
{
    step(1);
}

void CallsPane::goToNext()
{
    selectNext();
    if (m_rest.isActive())
        choose();
}

void CallsPane::selectPrevious()
{
    step(-1);
}

void CallsPane::step(int rows)
{
    const QModelIndex current = m_view->currentIndex();
    const int afterLost = m_lostRow < 0 ? 0 : m_lostRow + std::min(rows, 0);
    const int row = current.isValid() ? current.row() + rows : afterLost;
    if (row >= 0 && row < m_model.rowCount())
        goToRow(row);
}

} // namespace earshot::ui
