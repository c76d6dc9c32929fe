// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/samplecalls.h"
#include "core/logging.h"
#include "settings/loader.h"

#include <QApplication>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>
#include <QTcpServer>

namespace earshot::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr auto layoutKey = "window/layout"_L1;

bool isThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool isFree(const settings::Endpoint &endpoint)
{
    QTcpServer probe;
    return probe.listen(endpoint.address, endpoint.port);
}

} // namespace

Desktop::Desktop(CommandLine commandLine)
    : m_commandLine(std::move(commandLine))
{
    QApplication::setQuitOnLastWindowClosed(false);
    connect(qApp, &QGuiApplication::lastWindowClosed, this, &Desktop::end);
}

Desktop::~Desktop() = default;

void Desktop::begin()
{
    run();
}

QCoro::Task<> Desktop::run()
{
    const Result<Access> access = co_await reach();
    if (m_ending)
        co_return;
    if (access)
        showWindow(*access);
    else
        fail(access.error());
}

QCoro::Task<Result<Access>> Desktop::reach()
{
    if (m_commandLine.mode == Mode::Connect)
        co_return Access{m_commandLine.server, m_commandLine.token};
    const Result<settings::Settings> settings = localSettings();
    if (!settings)
        co_return settings.error();
    m_acceptsEvents = !settings->vapiWebhookSecret.isEmpty();
    m_receiver = std::make_unique<LocalReceiver>(*settings, m_commandLine.mode == Mode::Sample);
    co_return co_await m_receiver->start();
}

Result<settings::Settings> Desktop::localSettings()
{
    if (m_commandLine.mode == Mode::Sample) {
        m_sampleFolder = std::make_unique<QTemporaryDir>();
        if (m_sampleFolder->isValid())
            return sampleSettings(m_sampleFolder->path());
        return Error{.code = ErrorCode::Storage,
            .message = tr("There is no room for the sample calls: %1.")
                           .arg(m_sampleFolder->errorString())};
    }
    auto sources = settings::Sources::ofProcess(m_commandLine.settings);
    for (const QString &ours : {u"EARSHOT_THEME"_s, u"EARSHOT_TOKEN"_s})
        sources.environment.remove(ours);
    auto settings = settings::load(sources);
    if (!settings)
        return settings;
    if (settings->dataFolder.isEmpty())
        settings->dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!isFree(settings->listen)) {
        logWarning(lcUi, u"The usual port is taken; another one is used."_s,
            {{u"port"_s, settings->listen.port}});
        settings->listen.port = 0;
    }
    return settings;
}

void Desktop::showWindow(const Access &access)
{
    m_client = std::make_unique<ui::ReceiverClient>(access.url, access.token);
    m_player = std::make_unique<ui::Player>();
    m_window =
        std::make_unique<ui::MainWindow>(*m_client, *m_player, m_clock, windowOptions(access.url));
    m_window->restoreLayout(QSettings().value(layoutKey).toByteArray());
    m_window->show();
    m_window->start();
}

ui::MainWindow::Options Desktop::windowOptions(const QUrl &url) const
{
    ui::MainWindow::Options options{
        .place = tr("This computer"), .webhook = url.resolved(QUrl(u"/api/webhooks/vapi"_s))};
    switch (m_commandLine.mode) {
    case Mode::Embedded:
        if (!m_acceptsEvents) {
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
    finish(0);
}

QCoro::Task<> Desktop::finish(int exitCode)
{
    if (std::exchange(m_ending, true))
        co_return;
    if (m_window)
        QSettings().setValue(layoutKey, m_window->layoutState());
    m_window.reset();
    m_player.reset();
    m_client.reset();
    if (m_receiver) {
        co_await m_receiver->stop();
        m_receiver.reset();
    }
    QApplication::exit(exitCode);
}

} // namespace earshot::desktop
