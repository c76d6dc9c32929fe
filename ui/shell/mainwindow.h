// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/actions/actionbook.h"
#include "ui/client/values.h"
#include "ui/models/alerts.h"
#include "ui/models/callsmodel.h"
#include "ui/setup/settingspage.h"

#include <QMainWindow>

class QLabel;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace earshot::ui {

class AlertBanner;
class AssistantsPage;
class AuditPage;
class CallsPane;
class CompletenessPage;
class FilterBar;
class InboxMode;
class Closing;
class DoNotDisturb;
class KeysDialog;
class LiveMode;
class OfflineBar;
class Palette;
class PeoplePage;
struct PaletteEntry;
class Player;
class ReceiverClient;
class ReviewPane;
class Sidebar;
class Toast;
enum class Page;

/**
 * The window: sidebar and pages, of which the first has the list of calls and the call that is
 * being listened to. Takes what it needs from outside, all of which must outlive it.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    struct Options
    {
        QString place; ///< what we are connected to: "This computer", or a server's name
        QString note; ///< a word beside the title, for instance that the calls are samples
        QUrl webhook; ///< where the provider sends its events
        QString webhookHint; ///< what else is needed for that; may be empty
        QSettings *settings = nullptr; ///< for what is remembered of single calls; null: nowhere
        DoNotDisturb *quiet = nullptr; ///< null: one of the window's own, which nobody keeps
        Closing *closing = nullptr; ///< null: closing the window ends nothing else
        bool isForOne = false; ///< the receiver is in this program: nobody else reaches it
        PlaceSettings places; ///< where calls and recordings are kept; offered at the first start
    };

    MainWindow(ReceiverClient &client, Player &player, const Clock &clock, const Options &options);
    ~MainWindow() override;

    /** Asks for the calls and connects the event stream. */
    void start();

    /** Size, place and division of the window, to be kept by the program. */
    [[nodiscard]] QByteArray layoutState() const;
    void restoreLayout(const QByteArray &state);

    /** The keys a person has changed, likewise. */
    [[nodiscard]] QJsonObject keyChanges() const { return m_book.changes(); }
    void restoreKeys(const QJsonObject &changes) { m_book.restore(changes); }

    /** Shown and in front, also from where it was hidden. */
    void comeForward();
    /** Closed by the user, who wants calls to be collected all the same. */
    [[nodiscard]] bool isPutAway() const { return m_isPutAway; }

    void showInbox();
    void reviewAll(const QStringList &callIds);
    void showPage(Page page);
    [[nodiscard]] Page page() const;

    [[nodiscard]] CompletenessPage &completenessPage() { return *m_completeness; }
    [[nodiscard]] AuditPage &auditPage() { return *m_audit; }
    [[nodiscard]] PeoplePage &peoplePage() { return *m_people; }
    [[nodiscard]] CallsPane &callsPane() { return *m_calls; }
    [[nodiscard]] FilterBar &filterBar() { return *m_filters; }
    [[nodiscard]] Toast &toast() { return *m_toast; }
    [[nodiscard]] Sidebar &sidebar() { return *m_sidebar; }
    [[nodiscard]] InboxMode &inbox() { return *m_inbox; }
    [[nodiscard]] LiveMode &live() { return *m_live; }

Q_SIGNALS:
    /** Something became of recordings while nobody looked at the window. */
    void noticed(const QString &text, const QStringList &callIds);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeTopBar(const QString &note);
    QWidget *makeCallsPage(const QString &note);
    void addActions();
    void addSelectionActions();
    void addPages();
    void showPalette();
    [[nodiscard]] QList<PaletteEntry> paletteEntries();
    void arrange(const QString &note);
    void connectParts();
    void followLists();
    void askWhoWeAre();
    void showConnection(const ConnectionState &state);
    void takeEvent(const ReceiverEvent &event);
    void choose(const QString &callId);
    void showSelected();
    void review(const QString &callId);
    void addQuietActions();
    void keepQuiet();
    void putAway();
    void showKeys();
    void searchCalls();
    void switchSides();
    void switchInbox();
    void goToLive();

    ReceiverClient &m_client;
    DoNotDisturb *m_quiet;
    Closing *m_closing;
    ActionBook m_book;
    CallsModel m_model;
    Alerts m_alerts;
    Sidebar *m_sidebar;
    FilterBar *m_filters;
    CallsPane *m_calls;
    ReviewPane *m_review;
    InboxMode *m_inbox;
    LiveMode *m_live;
    CompletenessPage *m_completeness;
    AuditPage *m_audit;
    AssistantsPage *m_assistants;
    PeoplePage *m_people;
    SettingsPage *m_settings;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    OfflineBar *m_offline;
    AlertBanner *m_alertBanner;
    Toast *m_toast;
    KeysDialog *m_keys = nullptr;
    Palette *m_palette = nullptr;
    QString m_shownCall;
    bool m_knowsWhoWeAre = false;
    bool m_isPutAway = false;
};

} // namespace earshot::ui
