// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeredactions.h"

#include "core/json.h"

#include <QCryptographicHash>

#include <cmath>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

const QString now = u"2026-11-22T10:00:00.000Z"_s;

ClipAnswer refused(int status, const QString &detail)
{
    return {.status = status, .detail = detail};
}

/** What is wrong with it; empty for nothing. */
QString mistakeIn(const QJsonObject &order)
{
    const QStringList known{u"parts"_s, u"sound"_s, u"original"_s, u"reason"_s};
    for (const QString &key : order.keys()) {
        if (!known.contains(key))
            return u"\"%1\" is not understood."_s.arg(key);
    }
    const QStringList kinds{u"card_number"_s, u"security_code"_s, u"other"_s};
    const QJsonArray parts = order.value("parts"_L1).toArray();
    for (const QJsonValue &part : parts) {
        const double from = part["from"_L1].toDouble(NAN);
        if (!(from >= 0 && part["to"_L1].toDouble(NAN) > from)
            || !kinds.contains(part["kind"_L1].toString()))
            return u"A part has \"from\", \"to\" and a \"kind\"."_s;
    }
    const QString reason = order.value("reason"_L1).toString();
    const QString original = order.value("original"_L1).toString();
    if (parts.isEmpty() || parts.size() > 200 || reason.trimmed().isEmpty() || reason.size() > 500
        || (original != "seal"_L1 && original != "delete"_L1))
        return u"\"parts\", \"reason\" or \"original\" is wrong."_s;
    return {};
}

} // namespace

void FakeRedactions::setOriginal(const QJsonArray &transcript, const QByteArray &audio)
{
    m_transcript = transcript;
    m_audio = audio;
}

QJsonObject FakeRedactions::standing(const QString &callId) const
{
    return m_standing.value(callId,
        {{u"state"_s, QJsonValue()}, {u"parts"_s, QJsonArray()}, {u"original"_s, QJsonValue()}});
}

bool FakeRedactions::isSealed(const QString &callId) const
{
    return standing(callId).value("original"_L1).isObject();
}

QJsonObject FakeRedactions::sealed() const
{
    const QByteArray sum = QCryptographicHash::hash(m_audio, QCryptographicHash::Sha256).toHex();
    return {{u"sealedAt"_s, now}, {u"format"_s, u"mp3"_s}, {u"sizeBytes"_s, m_audio.size()},
        {u"durationSeconds"_s, 60}, {u"sha256"_s, QString::fromLatin1(sum)}};
}

ClipAnswer FakeRedactions::redaction(
    const QByteArray &method, const QString &callId, const QByteArray &body)
{
    QJsonObject state = standing(callId);
    if (method != "PUT")
        return {.json = state};
    const QJsonObject order = parseJsonObject(body).valueOr({});
    if (const QString mistake = mistakeIn(order); !mistake.isEmpty())
        return refused(400, mistake);
    state[u"state"_s] = u"waiting"_s;
    state[u"version"_s] = state.value("version"_L1).toInt() + 1;
    state[u"parts"_s] = order.value("parts"_L1);
    state[u"sound"_s] = order.value("sound"_L1);
    state[u"keepsOriginal"_s] = order.value("original"_L1) == u"seal"_s;
    state[u"reason"_s] = order.value("reason"_L1);
    state[u"askedBy"_s] = u"Maria Ortega"_s;
    state[u"askedAt"_s] = now;
    state[u"finishedAt"_s] = QJsonValue();
    state[u"error"_s] = QJsonValue();
    m_standing[callId] = state;
    return {.status = 202, .json = state};
}

ClipAnswer FakeRedactions::suggestions() const
{
    return {.json = {{u"items"_s, m_suggestions}}};
}

ClipAnswer FakeRedactions::original(
    const QByteArray &method, const QString &callId, const QByteArray &body)
{
    if (!isSealed(callId))
        return refused(404, u"Nothing of this call is kept under seal."_s);
    if (method != "DELETE")
        return {.json = {{u"transcript"_s, m_transcript}}};
    if (parseJsonObject(body).valueOr({}).value("reason"_L1).toString().isEmpty())
        return refused(400, u"\"reason\" has from 1 to 500 characters."_s);
    m_standing[callId][u"original"_s] = QJsonValue();
    return {.status = 204};
}

ClipAnswer FakeRedactions::sound(const QString &callId) const
{
    return isSealed(callId) ? ClipAnswer{.audio = m_audio}
                            : refused(404, u"Nothing of this call is kept under seal."_s);
}

void FakeRedactions::finish(const QString &callId)
{
    QJsonObject state = standing(callId);
    state[u"state"_s] = u"done"_s;
    state[u"finishedAt"_s] = now;
    const bool isKept = state.value("keepsOriginal"_L1).toBool();
    state[u"original"_s] = isKept ? QJsonValue(sealed()) : QJsonValue();
    m_standing[callId] = state;
}

void FakeRedactions::fail(const QString &callId, const QString &why)
{
    m_standing[callId][u"state"_s] = u"failed"_s;
    m_standing[callId][u"error"_s] = why;
}

} // namespace earshot::test
