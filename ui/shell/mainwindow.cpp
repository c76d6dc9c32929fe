// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/actions/keysdialog.h"
#include "ui/actions/palette.h"
#include "ui/assistants/assistantspage.h"
#include "ui/audit/auditpage.h"
#include "ui/calls/callcolumns.h"
#include "ui/calls/callspane.h"
#include "ui/calls/callsview.h"
#include "ui/calls/filterbar.h"
#include "ui/calls/selectionbar.h"
#include "ui/client/deliver.h"
#include "ui/client/receiverclient.h"
#include "ui/clips/clipdesk.h"
#include "ui/completeness/completenesspage.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/inbox/inboxpane.h"
#include "ui/live/livestrip.h"
#include "ui/models/callformat.h"
#include "ui/models/closing.h"
#include "ui/models/donotdisturb.h"
#include "ui/parts/tableview.h"
#include "ui/people/peoplepage.h"
#include "ui/redaction/redactiondesk.h"
#include "ui/review/reviewpane.h"
#include "ui/shell/alertbanner.h"
#include "ui/shell/closequestion.h"
#include "ui/shell/connectionbadge.h"
#include "ui/shell/inboxmode.h"
#include "ui/shell/livemode.h"
#include "ui/shell/offlinebar.h"
#include "ui/shell/quietmenu.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"
#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QDataStream>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIODevice>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{1360, 860};
constexpr QSize smallestSize{960, 560};
constexpr int listWidth = 520;
constexpr int smallestListWidth = 372;
constexpr int smallestReviewWidth = 390;

} // namespace

MainWindow::MainWindow(
    ReceiverClient &client, Player &player, const Clock &clock, const Options &options)
    : m_client(client)
    , m_quiet(options.quiet ? options.quiet : new DoNotDisturb(nullptr, clock, this))
    , m_closing(options.closing)
    , m_model(client, clock)
    , m_alerts(client)
    , m_sidebar(new Sidebar(options.place, this))
    , m_filters(new FilterBar(m_model, client, clock, this))
    , m_calls(new CallsPane(m_model, client, {options.webhook, options.webhookHint}, this))
    , m_review(new ReviewPane(client, player, m_book, this))
    , m_inbox(new InboxMode(client, player, clock, *m_calls, *m_review, this))
    , m_live(new LiveMode(client, clock, *m_review, this))
    , m_completeness(new CompletenessPage(client, clock, this))
    , m_audit(new AuditPage(client, clock, this))
    , m_assistants(new AssistantsPage(client, clock, this))
    , m_people(new PeoplePage(client, m_book, options.isForOne, this))
    , m_settings(new SettingsPage(options.places, this))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
    , m_offline(new OfflineBar(this))
    , m_alertBanner(new AlertBanner(m_alerts, this))
    , m_toast(nullptr)
{
    setWindowTitle(u"Earshot"_s);
    setMinimumSize(smallestSize);
    resize(usualSize);
    arrange(options.note);
    m_review->rememberIn(options.settings);
    new ClipDesk(client, player, clock, *m_review, options.settings, this);
    new RedactionDesk(client, player, *m_review, this);
    m_toast = new Toast(centralWidget());
    keepQuiet();
    connectParts();
    addActions();
    showPage(options.places.isFirstStart ? Page::Settings : Page::Calls);
}

MainWindow::~MainWindow()
{
    // The views listen to the model, which as a member would go before them.
    delete takeCentralWidget();
}

QWidget *MainWindow::makeTopBar(const QString &note)
{
    auto *bar = new QFrame(this);
    bar->setProperty("panel", u"bar"_s);
    auto *keys = new QPushButton(tr("Keys"), bar);
    keys->setProperty("kind", u"quiet"_s);
    keys->setToolTip(tr("What every key does (?)"));
    connect(keys, &QPushButton::clicked, this, &MainWindow::showKeys);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->setSpacing(space::medium);
    m_filters->setNote(note);
    row->addWidget(m_filters, 1);
    row->addWidget(m_inbox->makeButton(bar), 0, Qt::AlignTop);
    row->addWidget(keys, 0, Qt::AlignTop);
    m_inbox->setListBar(bar);
    return bar;
}

QWidget *MainWindow::makeCallsPage(const QString &note)
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(&m_inbox->lists());
    m_splitter->addWidget(&m_live->side());
    m_inbox->lists().setMinimumWidth(smallestListWidth);
    m_live->side().setMinimumWidth(smallestReviewWidth);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({listWidth, usualSize.width() - space::sidebarWidth - listWidth});
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTopBar(note));
    column->addWidget(&m_live->strip());
    column->addWidget(m_splitter, 1);
    return page;
}

void MainWindow::arrange(const QString &note)
{
    m_pages->addWidget(makeCallsPage(note)); // in the order of Page
    m_pages->addWidget(m_completeness);
    m_pages->addWidget(m_audit);
    m_pages->addWidget(m_assistants);
    m_pages->addWidget(m_people);
    m_pages->addWidget(m_settings);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_offline);
    column->addWidget(m_alertBanner);
    column->addWidget(m_pages, 1);
    auto *whole = new QWidget(this);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    setCentralWidget(whole);
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::pageRequested, this, &MainWindow::showPage);
    connect(m_completeness, &CompletenessPage::callOpened, this, &MainWindow::review);
    connect(m_audit, &AuditPage::callOpened, this, &MainWindow::review);
    connect(m_people, &PeoplePage::settingsRequested, this, [this] { showPage(Page::Settings); });
    connect(m_settings, &SettingsPage::finished, this, [this] { showPage(Page::Calls); });
    connect(m_settings, &SettingsPage::assistantsNeedMending, this,
        [this] { showPage(Page::Assistants); });
    connect(m_alertBanner, &AlertBanner::detailsRequested, this,
        [this] { showPage(Page::Completeness); });
    connect(m_offline, &OfflineBar::retryRequested, this, [this] { m_client.startEvents(); });
    connect(m_calls, &CallsPane::callChosen, this, &MainWindow::choose);
    connect(m_calls, &CallsPane::callOpened, this, [this](const QString &callId) {
        choose(callId);
        m_live->focusSide();
    });
    connect(m_calls, &CallsPane::selectedCountChanged, this, &MainWindow::showSelected);
    connect(&m_inbox->lists(), &QStackedWidget::currentChanged, this, &MainWindow::showSelected);
    followLists();
    connect(m_calls, &CallsPane::clearRequested, m_filters, &FilterBar::clearAll);
    connect(m_filters, &FilterBar::wordsChanged, m_review, &ReviewPane::setSearch);
    connect(m_filters, &FilterBar::left, m_calls, qOverload<>(&QWidget::setFocus));
    connect(m_inbox, &InboxMode::enterRequested, this, &MainWindow::switchInbox);
    connect(m_inbox, &InboxMode::callChosen, this, &MainWindow::choose);
    connect(m_inbox, &InboxMode::callOpened, m_review, [this] { m_live->focusSide(); });
    connect(m_live, &LiveMode::callChosen, this, [this](const QString &callId) {
        m_calls->select(callId);
        choose(callId);
    });
    connect(m_review, &ReviewPane::callRequested, this, [this](const QString &callId) {
        if (!m_inbox->bringBack(callId))
            review(callId);
    });
    connect(m_review, &ReviewPane::activityRequested, this, [this](const Call &call) {
        m_audit->showCall(call);
        showPage(Page::Audit);
    });
    connect(m_review, &ReviewPane::evidenceRequested, this, [this](const Call &call) {
        auto *dialog = new EvidenceDialog(m_client, call, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(m_toast, &Toast::reviewRequested, this, &MainWindow::reviewAll);
    connect(m_toast, &Toast::placed, m_review, &ReviewPane::keepClear);
    connect(&m_client, &ReceiverClient::eventReceived, this, &MainWindow::takeEvent);
    connect(&m_client, &ReceiverClient::connectionStateChanged, this, &MainWindow::showConnection);
}

/** Where a list gets its first call or loses its last one, the pane beside it says something else.
 */
void MainWindow::followLists()
{
    for (const QAbstractItemModel *list : std::initializer_list<const QAbstractItemModel *>{
             &m_model, m_inbox->pane().view().model()}) {
        connect(list, &QAbstractItemModel::modelReset, this, &MainWindow::showSelected);
        connect(list, &QAbstractItemModel::rowsInserted, this, &MainWindow::showSelected);
        connect(list, &QAbstractItemModel::rowsRemoved, this, &MainWindow::showSelected);
    }
    showSelected();
}

void MainWindow::addActions()
{
    const auto add = [this](const QString &id, const QString &title, const QKeySequence &key,
                         auto slot) {
        m_book.add(
            *this, {.id = id, .title = title, .keys = {key}}, [this, slot] { (this->*slot)(); });
    };
    add(u"palette"_s, tr("Do or open anything by its name"), Qt::CTRL | Qt::Key_K,
        &MainWindow::showPalette);
    add(u"search"_s, tr("Search calls"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
        &MainWindow::searchCalls);
    add(u"keys"_s, tr("Show and change the keys"), Qt::Key_Question, &MainWindow::showKeys);
    add(u"inbox"_s, tr("The inbox: hear the calls that wait, and back"), Qt::Key_I,
        &MainWindow::switchInbox);
    add(u"live"_s, tr("To the calls in progress"), Qt::SHIFT | Qt::Key_I, &MainWindow::goToLive);
    add(u"switch_sides"_s, tr("Between list and call"), Qt::Key_F6, &MainWindow::switchSides);
    addSelectionActions();
    addQuietActions();
    addPages();
}

void MainWindow::addSelectionActions()
{
    CallsView &view = m_calls->view();
    m_book.add(view,
        {.id = u"columns"_s,
            .group = ActionGroup::Calls,
            .title = tr("Choose the columns of the list"),
            .keys = {}},
        [&view] { view.columns().showMenu(view.mapToGlobal(QPoint())); });
    SelectionBar &bar = m_calls->selection();
    m_book.add(*m_review,
        {.id = u"evidence"_s,
            .group = ActionGroup::Calls,
            .title = tr("Save an evidence pack of the call"),
            .keys = {}},
        [this] { m_review->requestEvidence(); });
    const auto addCalls = [this, &bar](const QString &id, const QString &title, auto slot) {
        m_book.add(bar, {.id = id, .group = ActionGroup::Calls, .title = title, .keys = {}},
            [&bar, slot] { (bar.*slot)(); });
    };
    addCalls(u"export_selected"_s, tr("Export the selected calls as a table"),
        &SelectionBar::askForTable);
    addCalls(u"download_selected"_s, tr("Download the selected recordings into a folder"),
        &SelectionBar::askForFolder);
    addCalls(u"zip_selected"_s, tr("Download the selected recordings as a ZIP archive"),
        &SelectionBar::askForArchive);
}

void MainWindow::addQuietActions()
{
    using Span = DoNotDisturb::Span;
    const auto add = [this](const QString &id, const QString &title, auto act) {
        m_book.add(*this, {.id = id, .title = title, .keys = {}}, act);
    };
    const QStringList ids{u"quiet_hour"_s, u"quiet_today"_s, u"quiet"_s};
    for (const Span span : {Span::OneHour, Span::UntilTomorrow, Span::UntilSwitchedOff}) {
        add(ids.at(int(span)),
            tr("Do not disturb: %1", "for how long").arg(DoNotDisturb::spanText(span)),
            [this, span] { m_quiet->begin(span); });
    }
    add(u"quiet_end"_s, tr("Show notices again"), [this] { m_quiet->end(); });
}

/** Toasts are held back; lists and counts go on. */
void MainWindow::keepQuiet()
{
    m_sidebar->addAtFoot(makeQuietButton(*m_quiet, m_sidebar));
    const auto renew = [this] { m_toast->setSilent(m_quiet->isOn()); };
    connect(m_quiet, &DoNotDisturb::changed, m_toast, renew);
    renew();
    connect(m_toast, &Toast::told, this, [this](const QString &text, const QStringList &callIds) {
        if (!isActiveWindow())
            Q_EMIT noticed(text, callIds);
    });
}

void MainWindow::comeForward()
{
    m_isPutAway = false;
    isMinimized() ? showNormal() : show();
    raise();
    activateWindow();
}

void MainWindow::putAway()
{
    m_isPutAway = true;
    hide();
}

/** Who ends the session means the program too. */
void MainWindow::closeEvent(QCloseEvent *event)
{
    using Choice = Closing::Choice;
    const bool isCollecting = m_closing && m_closing->isCollecting();
    const Choice choice = isCollecting ? m_closing->choice() : Choice::Quit;
    if (choice == Choice::Quit || qGuiApp->isSavingSession())
        return QMainWindow::closeEvent(event);
    event->ignore();
    if (choice == Choice::KeepCollecting)
        return putAway();
    askHowToClose(*this, *m_closing, [this] { close(); });
}

void MainWindow::showInbox()
{
    showPage(Page::Calls);
    m_inbox->enter();
}

void MainWindow::addPages()
{
    const QStringList ids{u"page_calls"_s, u"page_completeness"_s, u"page_audit"_s,
        u"page_assistants"_s, u"page_people"_s, u"page_settings"_s};
    const QStringList titles{tr("Calls"), tr("Completeness"), tr("Audit"), tr("Assistants"),
        tr("People"), tr("Settings")};
    for (int page = 0; page < m_pages->count(); ++page) {
        m_book.add(*this,
            {.id = ids.at(page),
                .title = tr("Go to: %1").arg(titles.at(page)),
                .keys = {Qt::CTRL | Qt::Key(Qt::Key_1 + page)}},
            [this, page] { showPage(Page(page)); });
    }
}

void MainWindow::start()
{
    m_model.retry();
    m_inbox->load();
    m_live->load();
    m_alerts.load();
    askWhoWeAre();
    m_client.startEvents();
}

void MainWindow::askWhoWeAre()
{
    deliver(m_client.session(), this, [this](const Result<Session> &session) {
        if (!session)
            return;
        m_knowsWhoWeAre = true;
        m_sidebar->badge().showSession(*session);
        m_calls->selection().setRole(session->role);
        m_inbox->setRole(session->role);
        m_review->setRole(session->role);
    });
}

void MainWindow::showConnection(const ConnectionState &state)
{
    m_sidebar->badge().showState(state);
    m_offline->showState(state);
    if (state.phase == ConnectionState::Phase::Live && !m_knowsWhoWeAre)
        askWhoWeAre();
}

void MainWindow::takeEvent(const ReceiverEvent &event)
{
    m_review->callUpdated(event.call);
    if (event.call.id == m_shownCall || event.call.redactedAt)
        return; // what was taken out of a call is no new recording
    if (event.type == ReceiverEvent::Type::RecordingReady)
        m_toast->recordingReady(event.call);
    else if (event.type == ReceiverEvent::Type::RecordingFailed)
        m_toast->recordingFailed(event.call);
}

void MainWindow::choose(const QString &callId)
{
    m_shownCall = callId;
    m_toast->forget(callId);
    if (callId.isEmpty())
        m_review->clear();
    else
        m_review->showCall(callId);
    m_live->show(callId);
}

/** Of the list that is seen; in the inbox one at a time is heard. */
void MainWindow::showSelected()
{
    const bool isInbox = m_inbox->isOn();
    const QAbstractItemModel &list = isInbox ? *m_inbox->pane().view().model() : m_model;
    m_review->setSelectedCount(isInbox ? 0 : m_calls->selection().count(), list.rowCount() > 0);
}

void MainWindow::showPage(Page page)
{
    const bool isWelcome = page == Page::Settings && m_settings->isFirstStart();
    m_sidebar->setPage(isWelcome ? std::nullopt : std::optional(page));
    m_pages->setCurrentIndex(int(page));
    m_inbox->leave();
    if (page == Page::Calls)
        m_calls->setFocus();
    else
        m_pages->currentWidget()->setFocus();
}

Page MainWindow::page() const
{
    return Page(m_pages->currentIndex());
}

void MainWindow::review(const QString &callId)
{
    showPage(Page::Calls);
    m_calls->select(callId);
    choose(callId);
    m_live->focusSide();
}

/** One is opened, several become the list; more than that are in the inbox. */
void MainWindow::reviewAll(const QStringList &callIds)
{
    if (callIds.size() == 1)
        return review(callIds.first());
    showPage(Page::Calls);
    if (callIds.size() > CallFilter::mostIds)
        m_inbox->enter();
    else
        m_filters->showCalls(callIds);
}

void MainWindow::showKeys()
{
    if (!m_keys)
        m_keys = new KeysDialog(m_book, this);
    m_keys->open();
}

void MainWindow::searchCalls()
{
    showPage(Page::Calls);
    m_filters->editWords();
}

void MainWindow::showPalette()
{
    if (!m_palette)
        m_palette = new Palette(this);
    m_palette->openWith(paletteEntries());
}

/** What can be done now, then the calls of the list that are loaded. */
QList<PaletteEntry> MainWindow::paletteEntries()
{
    QList<PaletteEntry> entries;
    for (const ActionBook::Item &item : m_book.items()) {
        if (m_book.canDo(item) && item.entry.id != u"palette"_s)
            entries.append({item.entry.title, keysText(item), [action = item.action] {
                                if (action)
                                    action->trigger();
                            }});
    }
    for (const Call &call : m_model.rows().calls()) {
        const QString number =
            format::isNamed(call) ? format::phoneNumber(call.customer.number) : QString();
        const QStringList details{number, format::moment(call.startedAt.value_or(call.createdAt))};
        entries.append({format::customer(call), details.join(u"   "_s).trimmed(),
            [this, id = call.id] { review(id); }});
    }
    return entries;
}

void MainWindow::switchSides()
{
    if (page() != Page::Calls)
        return;
    QWidget *list = m_inbox->isOn() ? static_cast<QWidget *>(&m_inbox->pane()) : m_calls;
    if (list->isAncestorOf(focusWidget()))
        m_live->focusSide();
    else
        list->setFocus();
}

void MainWindow::goToLive()
{
    showPage(Page::Calls);
    if (m_live->strip().isVisible())
        m_live->strip().view().setFocus();
}

/** There, and from there back to all calls. */
void MainWindow::switchInbox()
{
    const bool isThere = page() == Page::Calls && m_inbox->isOn();
    showPage(Page::Calls);
    if (!isThere)
        m_inbox->enter();
}

QByteArray MainWindow::layoutState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << saveGeometry() << m_splitter->saveState() << m_calls->view().columns().state();
    return state;
}

void MainWindow::restoreLayout(const QByteArray &state)
{
    QByteArray geometry;
    QByteArray division;
    QDataStream stream(state);
    stream >> geometry >> division;
    if (stream.status() != QDataStream::Ok)
        return;
    restoreGeometry(geometry);
    m_splitter->restoreState(division);
    QByteArray columns; // earlier versions kept none
    stream >> columns;
    m_calls->view().columns().restore(columns);
}

} // namespace earshot::ui
