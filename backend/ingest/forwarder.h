// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/taskscope.h"
#include "ingest/wakeup.h"
#include "provider/delivery.h"
#include "provider/httpclient.h"

#include <QHash>

#include <deque>

namespace earshot::ingest {

/**
 * Hands what is meant for the customer's own server on to it. The provider tells one address only:
 * when that is ours, we also get what others have to answer. Requests are passed on while the
 * provider waits, and the answer goes back unchanged; when none comes in time, the safe answer that
 * was given along does. Notices are passed on behind the scenes and never cost anything but
 * themselves. Lives in the backend's thread.
 */
class Forwarder
{
public:
    struct Options
    {
        QUrl url; ///< empty: nothing is passed on
        bool everything = false; ///< notices as well
        /** From the arrival of a question: finding and reaching the server, and its answer. */
        std::chrono::milliseconds answerTime = std::chrono::seconds(18);
        int queueLimit = 1000; ///< notices waiting; the oldest go first
        qint64 queueBytes = 32LL * 1024 * 1024;
        provider::HostResolver resolver = provider::systemResolver();
    };

    /** Requests that came although nobody was there to answer them. */
    struct Unanswered
    {
        QString type; ///< of the newest
        std::optional<Timestamp> at;
        qint64 count = 0;
    };

    Forwarder(Options options, const Clock &clock);
    ~Forwarder();

    void start();
    /** What the customer's server answers to a message of @p type, or @p safeAnswer when there is
     * none that can be given as it is; @p spent of the time is over already. */
    QCoro::Task<provider::DeliveryAnswer> answer(provider::Delivery delivery, QString type,
        QByteArray safeAnswer, std::chrono::milliseconds spent = {});
    /** Passes a notice on when everything is wanted; returns at once. */
    void pass(const provider::Delivery &delivery);
    /** Open questions get their safe answer at once, and so do later ones. */
    QCoro::Task<> stop();

    [[nodiscard]] bool isConfigured() const { return !m_options.url.isEmpty(); }
    [[nodiscard]] const Unanswered &unanswered() const { return m_unanswered; }

private:
    class QuestionTime;

    QCoro::Task<Result<provider::DeliveryAnswer>> send(
        provider::Delivery delivery, std::chrono::milliseconds limit, std::stop_token stop);
    QCoro::Task<> passAll(std::stop_token stop);
    void noteUnanswered(const QString &type, const QString &why);
    [[nodiscard]] bool isNewsThisHour(const QString &subject);

    const Options m_options;
    const Clock &m_clock;
    std::unique_ptr<provider::HttpClient> m_http;
    std::deque<provider::Delivery> m_waiting;
    qint64 m_waitingBytes = 0;
    QHash<QString, Timestamp> m_logged; ///< when a subject was last logged
    Unanswered m_unanswered;
    Wakeup m_wakeup;
    TaskScope m_scope;
};

} // namespace earshot::ingest
