// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/completenesspresenter.h"

#include "ui/client/deliver.h"
#include "ui/models/callformat.h"

#include <QFileInfo>

namespace earshot::ui {

CompletenessPresenter::CompletenessPresenter(
    ReceiverClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_daysModel(clock)
    , m_gapsModel(client, clock)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &CompletenessPresenter::load);
    // Not once per event: a busy day has many, and each may change a count.
    connect(&client, &ReceiverClient::eventReceived, this, [this] {
        if (m_active && (!m_again.isActive() || m_again.remainingTime() > eventPause.count()))
            m_again.start(eventPause);
    });
    connect(&client, &ReceiverClient::eventsMissed, this, [this] {
        if (m_active)
            load();
    });
}

CompletenessPresenter::~CompletenessPresenter()
{
    m_exportStop.request_stop();
}

void CompletenessPresenter::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    m_again.stop();
    if (active)
        load();
}

void CompletenessPresenter::setDays(int days)
{
    m_days = qBound(1, days, 92);
    m_asking = false;
    load();
}

void CompletenessPresenter::load()
{
    if (m_asking)
        return;
    m_asking = true;
    m_again.stop();
    if (m_stage != Stage::Shown)
        m_stage = Stage::Loading;
    const quint64 question = ++m_question;
    ProviderRequests requests(m_client);
    deliver(requests.completeness(m_days), this, [this, question](Result<Completeness> answer) {
        if (question == m_question)
            take(std::move(answer));
    });
    Q_EMIT changed();
}

void CompletenessPresenter::take(Result<Completeness> answer)
{
    m_asking = false;
    if (answer) {
        const CallCounts before = countsOf(m_day);
        m_completeness = std::move(answer).value();
        m_loadedAt = m_clock.now();
        m_shownDays = m_days; // of the newest question, which is the only one that is answered
        m_stage = Stage::Shown;
        m_staleText.clear();
        m_daysModel.setDays(m_completeness.days);
        renewGaps(before);
    } else if (m_stage == Stage::Shown) {
        m_staleText = tr("%1 What is shown is from %2.")
                          .arg(answer.error().message, format::timeOfDay(*m_loadedAt));
    } else {
        m_stage = Stage::Failed;
        m_errorText = answer.error().message;
    }
    if (m_active)
        m_again.start(isChecking() ? runningPause : restingPause);
    Q_EMIT changed();
}

CallCounts CompletenessPresenter::countsOf(QDate day) const
{
    const int row = m_daysModel.rowOf(day);
    return row < 0 ? CallCounts() : m_daysModel.days()[std::size_t(row)].counts;
}

void CompletenessPresenter::renewGaps(const CallCounts &before)
{
    m_gapsModel.refreshTimes();
    const bool goesOn = countsOf(m_day).of(Standing::Fetching) > 0; // attempts, times of the next
    const bool mayRenew = goesOn && m_gapsModel.rowCount() <= renewedRows;
    if (m_gapsModel.day().isValid() && (mayRenew || countsOf(m_day) != before))
        m_gapsModel.show(m_day);
}

void CompletenessPresenter::selectDay(QDate day)
{
    if (day == m_day && m_gapsModel.day() == day)
        return;
    m_day = day;
    if (day.isValid())
        m_gapsModel.show(day);
    else
        m_gapsModel.clear();
    Q_EMIT changed();
}

bool CompletenessPresenter::isChecking() const
{
    return m_asksForCheck
        || (m_stage == Stage::Shown
            && m_completeness.reconcile.state == ReconcileStatus::State::Running);
}

void CompletenessPresenter::checkNow()
{
    if (isChecking())
        return;
    m_asksForCheck = true;
    m_actionError.clear();
    m_actionDone.clear();
    ProviderRequests requests(m_client);
    deliver(requests.checkNow(), this, [this](const Result<QJsonObject> &answer) {
        m_asksForCheck = false;
        if (answer) {
            // An answer that is on its way may be from before the check began.
            ++m_question;
            m_asking = false;
            m_completeness.reconcile.state = ReconcileStatus::State::Running;
            m_again.start(runningPause);
        } else {
            m_actionError = answer.error().message;
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void CompletenessPresenter::exportTo(const QString &target)
{
    if (m_exporting)
        return;
    m_exporting = true;
    m_actionError.clear();
    m_actionDone.clear();
    m_exportStop = {};
    ProviderRequests requests(m_client);
    deliver(requests.exportCalls(m_days, target, m_exportStop.get_token()), this,
        [this, target](const Result<void> &result) { exported(target, result); });
    Q_EMIT changed();
}

void CompletenessPresenter::exported(const QString &target, const Result<void> &result)
{
    m_exporting = false;
    if (result)
        m_actionDone = tr("Saved as %1.").arg(QFileInfo(target).fileName());
    else if (result.error().code != ErrorCode::Cancelled)
        m_actionError = result.error().message;
    Q_EMIT changed();
}

void CompletenessPresenter::cancelExport()
{
    m_exportStop.request_stop();
}

} // namespace earshot::ui
