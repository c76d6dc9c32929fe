// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/daysmodel.h"
#include "ui/models/gapsmodel.h"

#include <QTimer>

#include <stop_token>

namespace earshot::ui {

/**
 * What the Completeness page shows, without widgets. While it is active it looks again by itself:
 * often while the provider's list is being compared, after events, and now and then otherwise.
 */
class CompletenessPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Stage { NotAsked, Loading, Failed, Shown };
    Q_ENUM(Stage)

    static constexpr std::chrono::milliseconds runningPause{2000};
    /** Gaps of a day beyond these stay as they were read: a renewed table begins at its first page.
     */
    static constexpr int renewedRows = 100;
    static constexpr std::chrono::milliseconds restingPause{30'000};
    static constexpr std::chrono::milliseconds eventPause{1500};

    CompletenessPresenter(ReceiverClient &client, const Clock &clock, QObject *parent = nullptr);
    ~CompletenessPresenter() override;

    void setActive(bool active);
    void setDays(int days); ///< 1 … 92
    [[nodiscard]] int days() const { return m_days; }
    /** Of what is shown: differs from days() until the answer is there. */
    [[nodiscard]] int shownDays() const { return m_shownDays; }
    void load();
    void selectDay(QDate day);

    void checkNow();
    [[nodiscard]] bool isChecking() const;
    void exportTo(const QString &target);
    void cancelExport();
    [[nodiscard]] bool isExporting() const { return m_exporting; }

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] QString errorText() const { return m_errorText; } ///< when Failed
    /** What is shown could not be brought up to date, in a sentence; empty otherwise. */
    [[nodiscard]] QString staleText() const { return m_staleText; }
    /** Why checking or exporting did not work; empty otherwise. */
    [[nodiscard]] QString actionError() const { return m_actionError; }
    [[nodiscard]] QString actionDone() const { return m_actionDone; }
    [[nodiscard]] const Completeness &completeness() const { return m_completeness; }
    [[nodiscard]] Timestamp now() const { return m_clock.now(); }

    [[nodiscard]] DaysModel &daysModel() { return m_daysModel; }
    [[nodiscard]] GapsModel &gapsModel() { return m_gapsModel; }

Q_SIGNALS:
    void changed();

private:
    void take(Result<Completeness> answer);
    void renewGaps(const CallCounts &before);
    [[nodiscard]] CallCounts countsOf(QDate day) const;
    void exported(const QString &target, const Result<void> &result);

    ReceiverClient &m_client;
    const Clock &m_clock;
    DaysModel m_daysModel;
    GapsModel m_gapsModel;
    QTimer m_again;
    int m_days = 14;
    int m_shownDays = 14;
    bool m_active = false;
    Stage m_stage = Stage::NotAsked;
    QString m_errorText;
    QString m_staleText;
    QString m_actionError;
    QString m_actionDone;
    Completeness m_completeness;
    std::optional<Timestamp> m_loadedAt;
    QDate m_day;
    quint64 m_question = 0;
    bool m_asking = false;
    bool m_asksForCheck = false;
    bool m_exporting = false;
    std::stop_source m_exportStop;
};

} // namespace earshot::ui
