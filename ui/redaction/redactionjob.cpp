// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/redaction/redactionjob.h"

#include "ui/client/deliver.h"

namespace earshot::ui {

namespace {

/** The event comes sooner; this is for when the stream is away. */
constexpr std::chrono::seconds pause{2};

} // namespace

RedactionJob::RedactionJob(ReceiverClient &client, QString callId, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_callId(std::move(callId))
{
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
    connect(&m_again, &QTimer::timeout, this, &RedactionJob::ask);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_again.stop();
        m_isRunning = false;
        Q_EMIT given();
    });
    connect(&client, &ReceiverClient::eventReceived, this, [this](const ReceiverEvent &event) {
        if (event.call.id == m_callId && m_again.isActive())
            ask();
    });
}

void RedactionJob::begin()
{
    m_isRunning = true;
    m_deadline.start();
    Q_EMIT started();
}

void RedactionJob::start(const RedactionOrder &order)
{
    if (m_isRunning)
        return;
    begin();
    deliver(RedactionRequests(m_client).redact(m_callId, order), this,
        [this](const Result<RedactionStanding> &standing) {
            standing ? take(standing) : fail(standing.error().message);
        });
}

void RedactionJob::follow(const RedactionStanding &standing)
{
    if (m_isRunning || standing.state != RedactionState::Waiting)
        return;
    begin();
    take(standing);
}

void RedactionJob::ask()
{
    m_again.stop();
    if (!m_isRunning || std::exchange(m_isAsking, true))
        return;
    deliver(RedactionRequests(m_client).standing(m_callId), this,
        [this](const Result<RedactionStanding> &standing) {
            m_isAsking = false;
            if (m_isRunning)
                take(standing);
        });
}

/** Where nobody answers it is asked again: the receiver works on all the same. */
void RedactionJob::take(const Result<RedactionStanding> &standing)
{
    if (!m_isRunning)
        return;
    const bool isWaiting = !standing || standing->state == RedactionState::Waiting;
    if (isWaiting) {
        if (const QString why = standing ? standing->error : standing.error().message;
            !why.isEmpty())
            Q_EMIT waiting(why);
        return m_again.start();
    }
    if (standing->state == RedactionState::Failed)
        return fail(standing->error);
    m_deadline.stop();
    m_isRunning = false;
    Q_EMIT finished(*standing);
}

void RedactionJob::fail(const QString &text)
{
    m_deadline.stop();
    m_isRunning = false;
    Q_EMIT failed(text);
}

} // namespace earshot::ui
