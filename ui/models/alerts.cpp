// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/alerts.h"

#include "ui/client/deliver.h"

#include <algorithm>

namespace earshot::ui {

namespace {

bool isMoreUrgent(const Alert &left, const Alert &right)
{
    if (left.isError != right.isError)
        return left.isError;
    return left.raisedAt > right.raisedAt;
}

} // namespace

Alerts::Alerts(ReceiverClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    connect(&client, &ReceiverClient::alertReceived, this, &Alerts::take);
    connect(&client, &ReceiverClient::eventsMissed, this, &Alerts::load);
}

void Alerts::load()
{
    if (m_asking)
        return;
    m_asking = true;
    m_touched.clear();
    ProviderRequests requests(m_client);
    deliver(requests.alerts(), this, [this](Result<std::vector<Alert>> alerts) {
        m_asking = false;
        if (alerts)
            takeAll(std::move(alerts).value());
    });
}

void Alerts::takeAll(std::vector<Alert> alerts)
{
    std::erase_if(alerts, [this](const Alert &alert) { return m_touched.contains(alert.id); });
    for (const Alert &known : m_alerts) {
        if (m_touched.contains(known.id))
            alerts.push_back(known);
    }
    m_alerts = std::move(alerts);
    std::ranges::sort(m_alerts, isMoreUrgent);
    m_alerts.resize(std::min(m_alerts.size(), limit));
    Q_EMIT changed();
}

void Alerts::take(const Alert &alert)
{
    if (m_asking)
        m_touched.insert(alert.id);
    std::erase_if(m_alerts, [&alert](const Alert &known) { return known.id == alert.id; });
    if (alert.isCleared)
        m_putAway.remove(alert.id); // raised again, it is news
    else
        m_alerts.push_back(alert);
    std::ranges::sort(m_alerts, isMoreUrgent);
    m_alerts.resize(std::min(m_alerts.size(), limit));
    Q_EMIT changed();
}

bool Alerts::isTold(const Alert &alert) const
{
    return !alert.isCleared && !alert.isAcknowledged && !m_putAway.contains(alert.id);
}

const Alert *Alerts::told() const
{
    const auto found =
        std::ranges::find_if(m_alerts, [this](const Alert &alert) { return isTold(alert); });
    return found == m_alerts.end() ? nullptr : &*found;
}

int Alerts::others() const
{
    const auto all =
        std::ranges::count_if(m_alerts, [this](const Alert &alert) { return isTold(alert); });
    return std::max(0, int(all) - 1);
}

void Alerts::acknowledge()
{
    const Alert *alert = told();
    if (!alert)
        return;
    m_errorText.clear();
    ProviderRequests requests(m_client);
    deliver(requests.acknowledge(alert->id), this,
        [this, id = alert->id](const Result<QJsonObject> &answer) {
            const auto found = std::ranges::find(m_alerts, id, &Alert::id);
            if (!answer)
                m_errorText = answer.error().message;
            else if (found != m_alerts.end())
                found->isAcknowledged = true;
            Q_EMIT changed();
        });
}

void Alerts::dismiss()
{
    if (const Alert *alert = told())
        m_putAway.insert(alert->id);
    m_errorText.clear();
    Q_EMIT changed();
}

} // namespace earshot::ui
