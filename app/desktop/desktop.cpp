// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/samplecalls.h"
#include "core/json.h"
#include "core/logging.h"
#include "settings/loader.h"
#include "ui/calls/callspane.h"
#include "ui/shell/inboxmode.h"

#include <QApplication>
#include <QJsonDocument>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTcpServer>

namespace earshot::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr auto layoutKey = "window/layout"_L1;
constexpr auto keysKey = "window/keys"_L1;
constexpr auto languageKey = "window/language"_L1;

bool isThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool isFree(const settings::Endpoint &endpoint)
{
    QTcpServer probe;
    return probe.listen(endpoint.address, endpoint.port);
}

settings::Sources sourcesOf(const CommandLine &commandLine)
{
    auto sources = settings::Sources::ofProcess(commandLine.settings);
    for (const QString &ours : {u"EARSHOT_THEME"_s, u"EARSHOT_TOKEN"_s})
        sources.environment.remove(ours);
    return sources;
}

QString languageOf(const CommandLine &commandLine)
{
    return commandLine.language.isEmpty() ? QSettings().value(languageKey).toString()
                                          : commandLine.language;
}

QString usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/earshot/earshot.settings"_s;
}

QString usualData()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

Error noRoom(const QTemporaryDir &folder)
{
    return {.code = ErrorCode::Storage,
        .message =
            Desktop::tr("There is no room for the sample calls: %1.").arg(folder.errorString())};
}

} // namespace

Desktop::Front::Front(const Access &access)
    : client(access.url, access.token, access.trust)
{ }

Desktop::Desktop(CommandLine commandLine, Keychain *keychain)
    : m_commandLine(std::move(commandLine))
    , m_language(languageOf(m_commandLine))
    , m_keychain(keychain ? *keychain : m_systemKeychain)
{
    if (m_commandLine.mode != Mode::Sample)
        m_callSettings = std::make_unique<QSettings>();
    QApplication::setQuitOnLastWindowClosed(false);
    // The button that was pressed is in the window that goes.
    connect(
        &m_language, &ui::Language::changed, this, &Desktop::changeLanguage, Qt::QueuedConnection);
    connect(qApp, &QGuiApplication::lastWindowClosed, this, [this] {
        if (!m_front || !m_front->window || !m_front->window->isPutAway())
            end();
    });
    m_quiet = std::make_unique<ui::DoNotDisturb>(&m_programSettings, m_clock);
    m_closing = std::make_unique<ui::Closing>(m_programSettings, ui::Tray::isAvailable());
    if (ui::Tray::isAvailable())
        showInTray();
}

Desktop::~Desktop() = default;

void Desktop::begin()
{
    run();
}

QCoro::Task<> Desktop::run()
{
    const Result<void> prepared = co_await prepare();
    if (m_ending)
        co_return;
    if (!prepared) {
        fail(prepared.error());
        co_return;
    }
    const Ground ground = m_ground;
    const Result<Access> access = co_await reach(ground);
    if (m_ending)
        co_return;
    if (access)
        showWindow(*access);
    else if (m_places)
        showStartProblem(access.error());
    else
        fail(access.error());
}

/** Settings, and what can be chosen about them. */
QCoro::Task<Result<void>> Desktop::prepare()
{
    m_ground = {.mode = m_commandLine.mode, .team = {m_commandLine.server, m_commandLine.token}};
    if (m_ground.mode == Mode::Connect)
        co_return Result<void>();
    const Result<settings::Settings> settings = co_await localSettings();
    if (!settings)
        co_return settings.error();
    m_settings = *settings;
    m_ground.settings = *settings;
    if (!m_local)
        co_return Result<void>();
    offerPlaces();
    co_await recallSource();
    offerSource();
    m_closing->setCollecting(!m_isFirstStart);
    co_return Result<void>();
}

QCoro::Task<Result<Access>> Desktop::reach(Ground ground)
{
    if (ground.mode == Mode::Connect)
        co_return ground.team;
    co_return co_await startReceiver(ground);
}

Result<settings::Settings> Desktop::prepareSample()
{
    m_sampleFolder = std::make_unique<QTemporaryDir>();
    if (m_sampleFolder->isValid())
        return sampleSettings(m_sampleFolder->path());
    return noRoom(*m_sampleFolder);
}

QCoro::Task<Result<settings::Settings>> Desktop::localSettings()
{
    if (m_commandLine.mode == Mode::Sample)
        co_return prepareSample();
    m_local = std::make_unique<LocalSettings>(
        sourcesOf(m_commandLine), usualFile(), usualData(), m_keychain);
    m_isFirstStart = m_local->isFirstStart();
    Result<settings::Settings> settings = co_await m_local->load(keptSecrets());
    if (settings && !isFree(settings->listen)) {
        logWarning(lcUi, u"The usual port is taken; another one is used."_s,
            {{u"port"_s, settings->listen.port}});
        settings->listen.port = 0;
    }
    co_return settings;
}

QCoro::Task<Result<Access>> Desktop::startReceiver(Ground ground)
{
    m_receiver = std::make_unique<LocalReceiver>(ground.settings, ground.mode == Mode::Sample);
    const Result<Access> access = co_await m_receiver->start();
    if (!access && !m_ending)
        co_await stopReceiver();
    co_return access;
}

QCoro::Task<> Desktop::stopReceiver()
{
    if (!m_receiver)
        co_return;
    co_await m_receiver->stop();
    m_receiver.reset();
}

void Desktop::showWindow(const Access &access)
{
    if (m_ending)
        return;
    // The old window goes after the new one has come: without any, the program would end.
    const std::unique_ptr<Front> before = std::move(m_front);
    m_access = access;
    m_front = std::make_unique<Front>(access);
    m_front->window = std::make_unique<ui::MainWindow>(
        m_front->client, m_front->player, m_clock, windowOptions(access.url));
    ui::MainWindow &window = *m_front->window;
    window.restoreKeys(before
            ? before->window->keyChanges()
            : QJsonDocument::fromJson(QSettings().value(keysKey).toByteArray()).object());
    window.restoreLayout(
        before ? before->window->layoutState() : QSettings().value(layoutKey).toByteArray());
    if (before)
        before->mpris.reset(); // one at a time has the name on the bus
    m_front->mpris = std::make_unique<ui::Mpris>(m_front->player);
    connect(m_front->mpris.get(), &ui::Mpris::nextRequested, &window,
        [&window] { window.callsPane().selectNext(); });
    connect(m_front->mpris.get(), &ui::Mpris::previousRequested, &window,
        [&window] { window.callsPane().selectPrevious(); });
    connect(m_front->mpris.get(), &ui::Mpris::raiseRequested, &window, [&window] {
        window.raise();
        window.activateWindow();
    });
    if (m_tray)
        connectTray(window);
    if (before)
        window.showPage(before->window->page());
    window.show();
    window.start();
    m_startProblem.reset();
}

/** Texts are looked up when a window is made. */
void Desktop::changeLanguage(const QString &code)
{
    QSettings().setValue(languageKey, code);
    if (m_tray)
        showInTray(); // its menu, too
    if (!m_restarting) // which makes a window anyway
        showAnew();
}

void Desktop::showAnew()
{
    const std::unique_ptr<QWidget> before = std::move(m_startProblem);
    if (before)
        showStartProblem(m_startError);
    else if (m_front)
        showWindow(m_access);
}

void Desktop::leaveFirstStart()
{
    m_isFirstStart = false;
    m_closing->setCollecting(true);
}

void Desktop::showInTray()
{
    m_tray = std::make_unique<ui::Tray>(*m_quiet);
    const auto forward = [this](auto then) {
        return [this, then] {
            if (!m_front || !m_front->window)
                return;
            m_front->window->comeForward();
            then(*m_front->window);
        };
    };
    connect(m_tray.get(), &ui::Tray::openRequested, this, forward([](ui::MainWindow &) {}));
    connect(m_tray.get(), &ui::Tray::inboxRequested, this,
        forward([](ui::MainWindow &window) { window.showInbox(); }));
    connect(m_tray.get(), &ui::Tray::reviewRequested, this, [forward](const QStringList &callIds) {
        forward([callIds](ui::MainWindow &window) { window.reviewAll(callIds); })();
    });
    connect(m_tray.get(), &ui::Tray::quitRequested, this, &Desktop::end);
}

void Desktop::connectTray(ui::MainWindow &window)
{
    connect(&window, &ui::MainWindow::noticed, m_tray.get(), &ui::Tray::tell);
    const auto count = [this, &window] { m_tray->setWaiting(window.inbox().waiting()); };
    connect(&window.inbox(), &ui::InboxMode::waitingChanged, m_tray.get(), count);
    count();
}

ui::MainWindow::Options Desktop::windowOptions(const QUrl &url)
{
    ui::MainWindow::Options options{.place = tr("This computer"),
        .webhook = url.resolved(QUrl(u"/api/webhooks/vapi"_s)),
        .settings = m_callSettings.get(),
        .quiet = m_quiet.get(),
        .closing = m_ground.mode == Mode::Embedded ? m_closing.get() : nullptr,
        .isForOne = m_ground.mode != Mode::Connect,
        .places = placeSettings()};
    switch (m_ground.mode) {
    case Mode::Embedded:
        if (m_settings.vapiWebhookSecret.isEmpty()) {
            options.webhookHint =
                tr("Events are refused until the secret that you gave your provider is known "
                   "here: set EARSHOT_VAPI_WEBHOOK_SECRET and start Earshot again.");
        }
        break;
    case Mode::Sample:
        options.place = tr("Sample calls");
        options.note = tr("Made-up calls; they go when the window closes");
        break;
    case Mode::Connect:
        options.place = url.host();
        if (url.scheme() == "http"_L1 && !isThisComputer(url))
            options.note = tr("This connection is not encrypted");
        break;
    }
    return options;
}

ui::PlaceSettings Desktop::placeSettings()
{
    ui::Language *language = &m_language;
    switch (m_ground.mode) {
    case Mode::Embedded:
        break;
    case Mode::Sample:
        return {.elsewhere = m_source
                ? tr("These are sample calls: they are kept in a folder that goes when the window "
                     "closes.")
                : tr("These are sample calls: they are kept in a folder that goes when "
                     "the window closes. Start Earshot without --sample to choose where "
                     "your own calls and recordings are kept."),
            .source = m_source.get(),
            .language = language};
    case Mode::Connect:
        return {.elsewhere = tr("This window shows what the team’s receiver at %1 keeps. Where "
                                "calls and recordings are kept is decided there, by whoever runs "
                                "it.")
                                 .arg(m_ground.team.url.host()),
            .source = m_source.get(),
            .language = language};
    }
    return {.presenter = m_places.get(),
        .source = m_source.get(),
        .closing = m_closing.get(),
        .isFirstStart = m_isFirstStart,
        .language = language};
}

void Desktop::fail(const Error &error)
{
    logProblem(lcUi, error);
    auto *box = new QMessageBox(
        QMessageBox::Critical, u"Earshot"_s, tr("Earshot could not start"), QMessageBox::Close);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(error.message);
    connect(box, &QDialog::finished, this, [this] { finish(1); });
    box->open();
}

void Desktop::end()
{
    finish(m_front || !m_startProblem ? 0 : 1);
}

QCoro::Task<> Desktop::finish(int exitCode)
{
    if (std::exchange(m_ending, true))
        co_return;
    m_exitCode = exitCode;
    if (m_front) {
        QSettings().setValue(layoutKey, m_front->window->layoutState());
        QSettings().setValue(keysKey, toJson(m_front->window->keyChanges()));
    }
    if (m_restarting) // which ends the program when it is through
        co_return;
    co_await close();
}

QCoro::Task<> Desktop::close()
{
    m_startProblem.reset();
    m_tray.reset();
    m_front.reset();
    m_places.reset();
    m_source.reset();
    co_await stopReceiver();
    QApplication::exit(m_exitCode);
}

} // namespace earshot::desktop
