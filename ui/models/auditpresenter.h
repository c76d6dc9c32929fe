// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/models/auditmodel.h"
#include "ui/models/audittexts.h"

#include <QTimer>

namespace earshot::ui {

/** What the Audit page shows, without widgets: filters, the list, and how the log stands. */
class AuditPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Stage { NotAsked, Loading, Failed, Forbidden, Empty, Shown };
    Q_ENUM(Stage)

    /** What the list is narrowed to. */
    struct Filter
    {
        QDate month = {}; ///< its first day; invalid for any time
        QString person = {};
        QString action = {};
        QString callId = {};
        QString caller = {}; ///< of that call, for people
        QString words = {};

        bool operator==(const Filter &) const = default;
    };

    static constexpr std::chrono::milliseconds checkingPause{1000};
    static constexpr int mostMonths = 24; ///< in the menu

    AuditPresenter(ReceiverClient &client, const Clock &clock, QObject *parent = nullptr);

    /** While it is active it follows a check; when it becomes so it looks for what is new. */
    void setActive(bool active);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /** What the list asks the receiver for. */
    [[nodiscard]] AuditQuery query() const;
    [[nodiscard]] bool isNarrowed() const { return m_filter != Filter(); }
    /** Tries again. */
    void load();

    void check();
    void cancelCheck();
    [[nodiscard]] bool isChecking() const { return m_summary.checking.isRunning; }
    [[nodiscard]] bool mayCheck() const { return m_hasSummary && !m_asksForCheck; }
    /** Why checking did not begin, or more of the list did not come; empty otherwise. */
    [[nodiscard]] QString problemText() const;

    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString errorText() const { return m_model.error().message; } ///< when Failed
    /** Nothing was found so far, and the search goes on: how far it is, in a sentence. */
    [[nodiscard]] QString searchText() const;
    [[nodiscard]] format::AuditBadge badge() const;

    /** What can be chosen: the newest month first, names and actions in the order of what is read.
     */
    [[nodiscard]] QList<QDate> months() const;
    [[nodiscard]] QStringList persons() const;
    [[nodiscard]] QStringList actions() const;

    [[nodiscard]] AuditModel &model() { return m_model; }

Q_SIGNALS:
    void changed();

private:
    void loadSummary();
    void takeSummary(Result<AuditSummary> summary);
    void follow();
    void takeChecking(const Result<AuditChecking> &checking);
    [[nodiscard]] QDate thisMonth() const;

    ReceiverClient &m_client;
    const Clock &m_clock;
    AuditModel m_model;
    QTimer m_again;
    Filter m_filter;
    AuditSummary m_summary;
    bool m_hasSummary = false;
    bool m_isActive = false;
    bool m_asksForCheck = false;
    QString m_checkError;
};

} // namespace earshot::ui
