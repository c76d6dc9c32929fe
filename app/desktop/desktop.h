// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/commandline.h"
#include "app/desktop/localreceiver.h"
#include "ui/client/receiverclient.h"
#include "ui/player/player.h"
#include "ui/shell/mainwindow.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace earshot::desktop {

/**
 * The program put together: a receiver of our own or somebody else's, the client for it, and the
 * window. In the window's thread.
 */
class Desktop : public QObject
{
    Q_OBJECT
public:
    explicit Desktop(CommandLine commandLine);
    ~Desktop() override;

    /** Starts everything; ends the program with a message when that fails. */
    void begin();
    /** Stops everything in order, then ends the program. Calling twice is fine. */
    void end();

private:
    QCoro::Task<> run();
    QCoro::Task<> finish(int exitCode);
    Result<settings::Settings> localSettings();
    QCoro::Task<Result<Access>> reach();
    void showWindow(const Access &access);
    [[nodiscard]] ui::MainWindow::Options windowOptions(const QUrl &url) const;
    void fail(const Error &error);

    const CommandLine m_commandLine;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
    std::unique_ptr<LocalReceiver> m_receiver;
    std::unique_ptr<ui::ReceiverClient> m_client;
    std::unique_ptr<ui::Player> m_player;
    std::unique_ptr<ui::MainWindow> m_window;
    bool m_acceptsEvents = true; ///< whether the provider's events have a secret to show
    bool m_ending = false;
};

} // namespace earshot::desktop
