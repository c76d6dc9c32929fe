// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/signature.h"

#include <QMessageAuthenticationCode>

#include <array>

namespace earshot::provider::vapi {

namespace {

constexpr std::size_t mostIds = 20'000;
constexpr qsizetype longestId = 256;

SignatureRule consistent(SignatureRule rule)
{
    const bool isUsualFormat = rule.payloadFormat == "{timestamp}.{body}";
    if (rule.payloadFormat.isEmpty() || (!rule.includesTimestamp && isUsualFormat))
        rule.payloadFormat = "{body}";
    std::erase_if(
        rule.secrets, [](const Secret &secret) { return secret.reveal().trimmed().isEmpty(); });
    return rule;
}

QByteArray keyFrom(const Secret &secret, bool isBase64)
{
    const QByteArray text = secret.reveal().trimmed();
    return isBase64 ? QByteArray::fromBase64(text) : text;
}

/** Seconds or milliseconds since 1970: only the latter have twelve digits and more. */
std::optional<Timestamp> timeFrom(const QByteArray &text)
{
    constexpr qint64 firstMilliseconds = 100'000'000'000;
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || number <= 0 || number > 100 * firstMilliseconds)
        return std::nullopt;
    return Timestamp::fromMilliseconds(number >= firstMilliseconds ? number : number * 1000);
}

} // namespace

SignatureVerifier::SignatureVerifier(SignatureRule rule, const Clock &clock)
    : m_rule(consistent(std::move(rule)))
    , m_clock(clock)
{ }

bool SignatureVerifier::usesTimestamp() const
{
    return m_rule.includesTimestamp || m_rule.payloadFormat.contains("{timestamp}");
}

bool SignatureVerifier::usesId() const
{
    return m_rule.payloadFormat.contains("{svix-id}");
}

QByteArray SignatureVerifier::messageId(const Delivery &delivery) const
{
    return isConfigured() && usesId() ? delivery.header(m_rule.messageIdHeader).trimmed()
                                      : QByteArray();
}

bool SignatureVerifier::isAnyMissing(const Delivery &delivery) const
{
    return delivery.header(m_rule.signatureHeader).trimmed().isEmpty()
        || (usesTimestamp() && delivery.header(m_rule.timestampHeader).trimmed().isEmpty())
        || (usesId() && delivery.header(m_rule.messageIdHeader).trimmed().isEmpty());
}

/** Each placeholder once, from left to right: what stands in a body is never one. */
QByteArray SignatureVerifier::signedText(const Delivery &delivery) const
{
    const std::array<std::pair<QByteArray, QByteArray>, 5> values{{
        {"{body}", delivery.body},
        {"{timestamp}", delivery.header(m_rule.timestampHeader).trimmed()},
        {"{method}", delivery.method},
        {"{url}", delivery.url.toEncoded()},
        {"{svix-id}", delivery.header(m_rule.messageIdHeader).trimmed()},
    }};
    QByteArray text;
    QByteArrayView rest = m_rule.payloadFormat;
    while (!rest.isEmpty()) {
        const auto *found = std::find_if(values.begin(), values.end(),
            [rest](const auto &value) { return rest.startsWith(value.first); });
        const bool isPlain = found == values.end();
        text += isPlain ? rest.first(1).toByteArray() : found->second;
        rest = rest.sliced(isPlain ? 1 : found->first.size());
    }
    return text;
}

QByteArray SignatureVerifier::shownSignature(const Delivery &delivery) const
{
    QByteArray shown = delivery.header(m_rule.signatureHeader).trimmed();
    if (!m_rule.prefix.isEmpty() && shown.startsWith(m_rule.prefix))
        shown = shown.sliced(m_rule.prefix.size());
    return m_rule.isBase64 ? shown : shown.toLower();
}

bool SignatureVerifier::isAsLongAsOurs(const QByteArray &shown) const
{
    const int bytes = QCryptographicHash::hashLength(m_rule.algorithm);
    return shown.size() == (m_rule.isBase64 ? (bytes + 2) / 3 * 4 : 2 * bytes);
}

bool SignatureVerifier::isSignedByUs(const Delivery &delivery, const QByteArray &shown) const
{
    const QByteArray text = signedText(delivery);
    bool isOurs = false;
    for (const Secret &secret : m_rule.secrets) {
        const QByteArray key = keyFrom(secret, m_rule.secretIsBase64);
        const QByteArray code = QMessageAuthenticationCode::hash(text, key, m_rule.algorithm);
        const QByteArray expected = m_rule.isBase64 ? code.toBase64() : code.toHex();
        isOurs |= !key.isEmpty() && Secret(expected).matches(shown);
    }
    return isOurs;
}

bool SignatureVerifier::isTimely(const QByteArray &timestamp) const
{
    const auto time = timeFrom(timestamp);
    if (!time)
        return false;
    const std::chrono::microseconds age = m_clock.now() - *time;
    return age <= m_rule.tolerance && age >= -m_rule.tolerance;
}

void SignatureVerifier::forgetOld(Timestamp now)
{
    // A signature lives for the tolerance on both sides of its time.
    while (!m_order.empty()
        && (now - m_order.front().at > 2 * m_rule.tolerance || m_order.size() > mostIds)) {
        m_bodies.remove(m_order.front().id);
        m_order.pop_front();
    }
}

bool SignatureVerifier::isReplay(const QByteArray &id, const QByteArray &body)
{
    const Timestamp now = m_clock.now();
    forgetOld(now);
    const QByteArray digest = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    const auto known = m_bodies.constFind(id);
    if (known != m_bodies.constEnd())
        return *known != digest;
    m_bodies.insert(id, digest);
    m_order.push_back({id, now});
    return false;
}

SignatureVerifier::Outcome SignatureVerifier::check(const Delivery &delivery)
{
    if (!isConfigured())
        return Outcome::NotConfigured;
    if (isAnyMissing(delivery))
        return Outcome::Unsigned;
    // The body may be large, and anybody may send one: what costs nothing is looked at first.
    const QByteArray shown = shownSignature(delivery);
    if (!isAsLongAsOurs(shown))
        return Outcome::Wrong;
    if (usesTimestamp() && !isTimely(delivery.header(m_rule.timestampHeader)))
        return Outcome::Stale;
    const QByteArray id = messageId(delivery);
    if (id.size() > longestId || !isSignedByUs(delivery, shown))
        return Outcome::Wrong;
    return !id.isEmpty() && isReplay(id, delivery.body) ? Outcome::Replayed : Outcome::Authentic;
}

} // namespace earshot::provider::vapi
