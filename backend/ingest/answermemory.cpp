// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/answermemory.h"

#include <QCryptographicHash>

namespace earshot::ingest {

namespace {

constexpr std::size_t mostQuestions = 20'000;
constexpr qint64 mostBytes = 8LL * 1024 * 1024;

qint64 sizeOf(const provider::DeliveryAnswer &answer)
{
    constexpr qint64 overhead = 200;
    return answer.body.size() + answer.contentType.size() + overhead;
}

} // namespace

QByteArray AnswerMemory::keyOf(const QByteArray &messageId, const QByteArray &body)
{
    if (messageId.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray head = QByteArray::number(messageId.size()) + ':' + messageId;
    hash.addData(head);
    hash.addData(body);
    return hash.result();
}

bool AnswerMemory::isNew(const QByteArray &key)
{
    if (key.isEmpty())
        return true;
    if (m_asked.contains(key))
        return false;
    m_asked.insert(key);
    m_askedOrder.push_back(key);
    if (m_askedOrder.size() > mostQuestions) {
        m_asked.remove(m_askedOrder.front());
        m_askedOrder.pop_front();
    }
    return true;
}

void AnswerMemory::remember(const QByteArray &key, const provider::DeliveryAnswer &answer)
{
    if (key.isEmpty() || sizeOf(answer) > mostBytes || m_answers.contains(key))
        return;
    m_answers.insert(key, answer);
    m_answerOrder.push_back(key);
    m_bytes += sizeOf(answer);
    while (m_bytes > mostBytes) {
        m_bytes -= sizeOf(m_answers.take(m_answerOrder.front()));
        m_answerOrder.pop_front();
    }
}

std::optional<provider::DeliveryAnswer> AnswerMemory::earlier(const QByteArray &key) const
{
    const auto found = m_answers.constFind(key);
    return found == m_answers.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace earshot::ingest
