// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace earshot::ui {

class CallsModel;
class CallsView;
class ReceiverClient;
class SelectionBar;
struct ConnectionState;
struct RowRange;

/**
 * The calls list with everything around it: waiting for the first answer, nothing there yet, could
 * not be loaded, older calls on their way.
 */
class CallsPane : public QWidget
{
    Q_OBJECT
public:
    /** How calls get here: shown while the list is empty. */
    struct Webhook
    {
        QUrl address; ///< where the provider sends its events
        QString hint; ///< what else is needed; may be empty
    };

    CallsPane(CallsModel &model, ReceiverClient &client, const Webhook &webhook,
        QWidget *parent = nullptr);

    [[nodiscard]] CallsView &view() { return *m_view; }
    [[nodiscard]] SelectionBar &selection() { return *m_selection; }

    void select(const QString &callId); ///< scrolls to it; does nothing when it is not loaded
    void selectNext();
    void goToNext(); ///< and chooses it at once
    void selectPrevious();

Q_SIGNALS:
    /** A call was chosen, or none (empty). While the arrow keys run through the list it comes only
     * when they rest: showing a call is an access that is recorded. Nor while several are selected.
     */
    void callChosen(const QString &callId);
    void callOpened(const QString &callId);
    void selectedCountChanged(int count); ///< so many rows are selected now
    void clearRequested(); ///< of words and filters, where they leave nothing

private:
    QWidget *makeNoMatchPage();
    void keepCurrent();
    void showNothing();
    QWidget *makeEmptyPage(const Webhook &webhook);
    QWidget *makeErrorPage();
    QWidget *makeFooter();
    void showState();
    void showRows();
    void showFooter();
    void takeConnection(const ConnectionState &state);
    void goToRow(int row);
    void step(int rows);
    void takeSelection();
    void tellSelected(const std::vector<RowRange> &rows);
    void choose();

    CallsModel &m_model;
    CallsView *m_view;
    SelectionBar *m_selection;
    QStackedWidget *m_pages;
    QLabel *m_errorText;
    QLabel *m_footerText;
    QWidget *m_loadingPage;
    QWidget *m_emptyPage;
    QWidget *m_noMatchPage;
    QWidget *m_errorPage;
    QWidget *m_footer;
    QTimer m_rest;
    QString m_chosenId;
    bool m_areSeveral = false;
    bool m_isOffline = false;
    int m_lostRow = -1; ///< where the current call stood that is no longer in the list
    QString m_kept; ///< the current call while the rows are replaced
};

} // namespace earshot::ui
