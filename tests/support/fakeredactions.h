// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/fakeclips.h"

#include <QHash>

namespace earshot::test {

/**
 * What is taken out of calls, as strict as the contract. What was asked for waits until finish() or
 * fail(). It is always ten o'clock on 22 November 2026.
 */
class FakeRedactions
{
public:
    /** GET and PUT /api/calls/@p callId/redaction */
    ClipAnswer redaction(const QByteArray &method, const QString &callId, const QByteArray &body);
    /** GET /api/calls/…/redaction/suggestions */
    [[nodiscard]] ClipAnswer suggestions() const;
    /** GET and DELETE /api/calls/@p callId/original; the transcript alone. */
    ClipAnswer original(const QByteArray &method, const QString &callId, const QByteArray &body);
    /** GET /api/calls/@p callId/original/content */
    [[nodiscard]] ClipAnswer sound(const QString &callId) const;

    void setSuggestions(const QJsonArray &items) { m_suggestions = items; }
    void setOriginal(const QJsonArray &transcript, const QByteArray &audio);
    void finish(const QString &callId);
    void fail(const QString &callId, const QString &why);
    void put(const QString &callId, const QJsonObject &standing) { m_standing[callId] = standing; }
    [[nodiscard]] QJsonObject standing(const QString &callId) const;

private:
    [[nodiscard]] bool isSealed(const QString &callId) const;
    [[nodiscard]] QJsonObject sealed() const;

    QHash<QString, QJsonObject> m_standing;
    QJsonArray m_suggestions;
    QJsonArray m_transcript;
    QByteArray m_audio = QByteArray(30'000, 'o');
};

} // namespace earshot::test
