// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/delivery.h"

#include <QHash>
#include <QSet>

#include <deque>
#include <optional>

namespace earshot::ingest {

/**
 * Which questions were asked before, so that one that comes again (sent again, or replayed by
 * somebody who saw it) has no second effect. Remembers at most 20,000 questions and 8 MiB of
 * answers; the oldest go first. One thread.
 */
class AnswerMemory
{
public:
    /** A question as known by its signed message id and its body; empty without an id. */
    static QByteArray keyOf(const QByteArray &messageId, const QByteArray &body);

    /** True when a question is new, which it is once. One without a key always is. */
    [[nodiscard]] bool isNew(const QByteArray &key);
    void remember(const QByteArray &key, const provider::DeliveryAnswer &answer);
    /** What a question was answered; nothing while the answer is under way, or when it was
     * forgotten. */
    [[nodiscard]] std::optional<provider::DeliveryAnswer> earlier(const QByteArray &key) const;

private:
    QHash<QByteArray, provider::DeliveryAnswer> m_answers;
    QSet<QByteArray> m_asked;
    std::deque<QByteArray> m_askedOrder;
    std::deque<QByteArray> m_answerOrder;
    qint64 m_bytes = 0;
};

} // namespace earshot::ingest
