// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/commandline.h"
#include "app/desktop/localreceiver.h"
#include "app/desktop/localsettings.h"
#include "app/desktop/placecheck.h"
#include "ui/client/receiverclient.h"
#include "ui/language/language.h"
#include "ui/models/callsourcepresenter.h"
#include "ui/models/closing.h"
#include "ui/models/donotdisturb.h"
#include "ui/models/placepresenter.h"
#include "ui/player/mpris.h"
#include "ui/player/player.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tray.h"

#include <QObject>
#include <QSettings>
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
    /** Without @p keychain, that of the system; else it must outlive the program. */
    explicit Desktop(CommandLine commandLine, Keychain *keychain = nullptr);
    ~Desktop() override;

    /** Starts everything; ends the program with a message when that fails. */
    void begin();
    /** Stops everything in order, then ends the program. Calling twice is fine. */
    void end();

private:
    /** What shows one receiver: replaced as a whole when there is another one. */
    struct Front
    {
        explicit Front(const Access &access);

        ui::ReceiverClient client;
        ui::Player player;
        std::unique_ptr<ui::MainWindow> window;
        std::unique_ptr<ui::Mpris> mpris;
    };

    /** What the window shows: a receiver of ours, or somebody else's. */
    struct Ground
    {
        Mode mode = Mode::Embedded;
        settings::Settings settings; ///< Embedded, Sample
        Access team; ///< Connect
    };

    QCoro::Task<> run();
    QCoro::Task<> finish(int exitCode);
    QCoro::Task<> close();
    QCoro::Task<Result<settings::Settings>> localSettings();
    QCoro::Task<Result<void>> prepare();
    QCoro::Task<Result<Access>> reach(Ground ground);
    QCoro::Task<Result<Access>> startReceiver(Ground ground);
    QCoro::Task<> stopReceiver();
    QCoro::Task<Result<void>> restart(Ground next);
    Result<settings::Settings> prepareSample();
    static QStringList keptSecrets();
    QCoro::Task<> recallSource();
    void offerSource();
    [[nodiscard]] ui::CallSourceOffer sourceOffer();
    QCoro::Task<ui::CallSourceTrial> checkSource(ui::CallSourceChoice choice, std::stop_token stop);
    QCoro::Task<ui::PlaceSaved> useSource(ui::CallSourceChoice choice);
    /** The token for @p choice, of a new session where it has a password; or why there is none. */
    QCoro::Task<std::variant<Secret, ui::PlaceSaved>> signIn(ui::CallSourceChoice choice);
    QCoro::Task<ui::PlaceSaved> switchSource(ui::CallSourceChoice choice);
    Result<Ground> groundFor(const ui::CallSourceChoice &choice);
    void rememberSource(const ui::CallSourceChoice &choice);
    void offerPlaces();
    QCoro::Task<ui::PlaceTrials> checkPlaces(ui::PlaceChoice choice, std::stop_token stop);
    QCoro::Task<ui::PlaceSaved> savePlaces(ui::PlaceChoice choice);
    QCoro::Task<ui::PlaceSaved> usePlaces(ui::PlaceChoice choice);
    void showWindow(const Access &access);
    void changeLanguage(const QString &code);
    void showAnew();
    void leaveFirstStart();
    void showInTray();
    void connectTray(ui::MainWindow &window);
    void showStartProblem(const Error &error);
    [[nodiscard]] ui::MainWindow::Options windowOptions(const QUrl &url);
    [[nodiscard]] ui::PlaceSettings placeSettings();
    void fail(const Error &error);

    const CommandLine m_commandLine;
    ui::Language m_language;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
    SystemKeychain m_systemKeychain;
    Keychain &m_keychain;
    std::unique_ptr<LocalSettings> m_local; ///< Embedded
    settings::Settings m_settings; ///< of the receiver inside, with calls of one's own
    Ground m_ground;
    PlaceCheck m_check;
    std::unique_ptr<ui::PlacePresenter> m_places; ///< Embedded
    std::unique_ptr<ui::CallSourcePresenter> m_source; ///< unless the command line decided
    QString m_sourceProblem;
    std::unique_ptr<LocalReceiver> m_receiver;
    std::unique_ptr<QSettings> m_callSettings; ///< not for samples, which are made anew each time
    Access m_access; ///< of m_front
    QSettings m_programSettings;
    std::unique_ptr<ui::DoNotDisturb> m_quiet;
    std::unique_ptr<ui::Closing> m_closing;
    std::unique_ptr<ui::Tray> m_tray; ///< where there is one
    std::unique_ptr<Front> m_front;
    std::unique_ptr<QWidget>
        m_startProblem; ///< in place of m_front when the receiver did not start
    Error m_startError; ///< then
    bool m_isFirstStart = false;
    bool m_restarting = false;
    bool m_ending = false;
    int m_exitCode = 0;
};

} // namespace earshot::desktop
