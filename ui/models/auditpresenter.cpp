// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditpresenter.h"

#include "ui/client/deliver.h"
#include "ui/models/callformat.h"

#include <algorithm>

namespace earshot::ui {

using LoadState = AuditModel::LoadState;

namespace {

Timestamp beginOf(QDate day)
{
    return Timestamp::fromMilliseconds(day.startOfDay().toMSecsSinceEpoch());
}

template <typename Text>
void sortByText(QStringList &values, Text text)
{
    std::ranges::sort(values, [&text](const QString &left, const QString &right) {
        return QString::localeAwareCompare(text(left), text(right)) < 0;
    });
}

} // namespace

AuditPresenter::AuditPresenter(ReceiverClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_model(client)
{
    m_filter.month = thisMonth();
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &AuditPresenter::follow);
    connect(&m_model, &AuditModel::loadStateChanged, this, &AuditPresenter::changed);
    connect(&m_model, &AuditModel::modelReset, this, &AuditPresenter::changed);
}

QDate AuditPresenter::thisMonth() const
{
    const QDate today = format::local(m_clock.now()).date();
    return {today.year(), today.month(), 1};
}

void AuditPresenter::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active)
        return;
    m_again.stop();
    if (!active)
        return;
    loadSummary();
    if (m_model.loadState() == LoadState::Idle)
        m_model.lookForNew();
    else
        load();
}

void AuditPresenter::load()
{
    if (m_model.loadState() == LoadState::NotAsked)
        m_model.setQuery(query());
    else
        m_model.retry();
    if (!m_hasSummary)
        loadSummary();
}

void AuditPresenter::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_model.setQuery(query());
}

AuditQuery AuditPresenter::query() const
{
    AuditQuery query{.from = {},
        .to = {},
        .person = m_filter.person,
        .action = m_filter.action,
        .callId = m_filter.callId,
        .words = m_filter.words};
    if (m_filter.month.isValid()) {
        query.from = beginOf(m_filter.month);
        query.to = beginOf(m_filter.month.addMonths(1));
    }
    return query;
}

void AuditPresenter::loadSummary()
{
    AuditRequests requests(m_client);
    deliver(requests.summary(), this,
        [this](Result<AuditSummary> summary) { takeSummary(std::move(summary)); });
}

void AuditPresenter::takeSummary(Result<AuditSummary> summary)
{
    if (summary) {
        m_summary = std::move(summary).value();
        m_hasSummary = true;
    }
    if (m_isActive && isChecking())
        m_again.start(checkingPause);
    Q_EMIT changed();
}

void AuditPresenter::check()
{
    if (isChecking() || m_asksForCheck)
        return;
    m_asksForCheck = true;
    m_checkError.clear();
    AuditRequests requests(m_client);
    deliver(requests.check(), this, [this](const Result<AuditChecking> &checking) {
        m_asksForCheck = false;
        takeChecking(checking);
    });
    Q_EMIT changed();
}

void AuditPresenter::cancelCheck()
{
    AuditRequests requests(m_client);
    deliver(requests.cancelCheck(), this,
        [this](const Result<AuditChecking> &checking) { takeChecking(checking); });
}

void AuditPresenter::follow()
{
    AuditRequests requests(m_client);
    deliver(requests.checking(), this,
        [this](const Result<AuditChecking> &checking) { takeChecking(checking); });
}

/** A receiver that does not answer for a moment is asked again. */
void AuditPresenter::takeChecking(const Result<AuditChecking> &checking)
{
    m_checkError = checking ? QString() : checking.error().message;
    if (checking) {
        m_summary.checking = *checking;
        if (!isChecking() && m_isActive) {
            loadSummary();
            m_model.lookForNew(); // that it was checked is an entry
        }
    }
    if (isChecking() && m_isActive)
        m_again.start(checkingPause);
    Q_EMIT changed();
}

QString AuditPresenter::problemText() const
{
    if (!m_checkError.isEmpty())
        return m_checkError;
    return stage() == Stage::Shown && m_model.loadState() == LoadState::Failed
        ? m_model.error().message
        : QString();
}

AuditPresenter::Stage AuditPresenter::stage() const
{
    const bool isFailed = m_model.loadState() == LoadState::Failed;
    if (isFailed && m_model.error().code == ErrorCode::Forbidden)
        return Stage::Forbidden;
    if (m_model.rowCount() > 0)
        return Stage::Shown;
    switch (m_model.loadState()) {
    case LoadState::NotAsked:
        return Stage::NotAsked;
    case LoadState::Loading:
        return Stage::Loading;
    case LoadState::Failed:
        return Stage::Failed;
    case LoadState::Idle:
        break;
    }
    return Stage::Empty;
}

QString AuditPresenter::searchText() const
{
    const auto lookedTo = m_model.lookedTo();
    return stage() == Stage::Loading && lookedTo
        ? tr("Nothing so far, back to %1.", "a time").arg(format::moment(*lookedTo))
        : QString();
}

format::AuditBadge AuditPresenter::badge() const
{
    return m_hasSummary ? format::auditBadge(m_summary.checking, m_summary.size)
                        : format::AuditBadge();
}

QList<QDate> AuditPresenter::months() const
{
    QList<QDate> months;
    const QDate oldest = m_summary.oldest ? format::local(*m_summary.oldest).date() : thisMonth();
    for (QDate month = thisMonth(); months.size() < mostMonths; month = month.addMonths(-1)) {
        if (!months.isEmpty() && month.addMonths(1) <= oldest)
            break;
        months.append(month);
    }
    if (m_filter.month.isValid() && !months.contains(m_filter.month))
        months.append(m_filter.month);
    return months;
}

QStringList AuditPresenter::persons() const
{
    QStringList persons = m_summary.persons;
    if (!m_filter.person.isEmpty() && !persons.contains(m_filter.person))
        persons.append(m_filter.person);
    sortByText(persons, [](const QString &name) { return format::auditPerson(name); });
    return persons;
}

QStringList AuditPresenter::actions() const
{
    QStringList actions = m_summary.actions;
    if (!m_filter.action.isEmpty() && !actions.contains(m_filter.action))
        actions.append(m_filter.action);
    sortByText(actions, format::auditAction);
    return actions;
}

} // namespace earshot::ui
