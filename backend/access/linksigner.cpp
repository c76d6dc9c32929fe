// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/linksigner.h"

#include "core/json.h"
#include "core/secret.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace earshot::access {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 4096;
constexpr qint64 second = 1'000'000; // microseconds
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray payloadOf(const LinkClaims &claims)
{
    QJsonObject json{{u"o"_s, claims.organizationId}, {u"c"_s, claims.callId},
        {u"p"_s, claims.objectPath}, {u"t"_s, claims.tokenId},
        {u"e"_s, claims.expiresAt.microseconds / second}};
    if (claims.judgesConsent)
        json.insert(u"j"_s, true);
    return toJson(json).toBase64(urlSafe);
}

QByteArray payloadIn(QByteArrayView link)
{
    return link.first(link.indexOf('.')).toByteArray();
}

/** Only for a payload whose signature is ours. */
LinkClaims claimsIn(const QByteArray &payload)
{
    const JsonView json(parseJsonObject(QByteArray::fromBase64(payload, urlSafe)).valueOr({}));
    return {.organizationId = json.text(u"o").value_or(QString()),
        .callId = json.text(u"c").value_or(QString()),
        .objectPath = json.text(u"p").value_or(QString()),
        .tokenId = json.text(u"t").value_or(QString()),
        .expiresAt = {qint64(json.number(u"e").value_or(0)) * second},
        .judgesConsent = json.boolean(u"j").value_or(false)};
}

} // namespace

LinkSigner::LinkSigner(QByteArray key, const Clock &clock)
    : m_key(std::move(key))
    , m_clock(clock)
{
    Q_ASSERT(m_key.size() >= 32);
}

QByteArray LinkSigner::signature(QByteArrayView payload) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    code.addData("earshot link 1\n");
    code.addData(payload.constData(), payload.size());
    return code.result().toBase64(urlSafe);
}

QByteArray LinkSigner::sign(const LinkClaims &claims) const
{
    const QByteArray payload = payloadOf(claims);
    return payload + '.' + signature(payload);
}

bool LinkSigner::isGenuine(QByteArrayView link) const
{
    const qsizetype dot = link.indexOf('.');
    return link.size() <= longestLink && dot > 0
        && Secret(signature(link.first(dot))).matches(link.sliced(dot + 1));
}

std::optional<LinkClaims> LinkSigner::expired(QByteArrayView link) const
{
    if (!isGenuine(link))
        return std::nullopt;
    LinkClaims claims = claimsIn(payloadIn(link));
    return claims.expiresAt <= m_clock.now() ? std::optional(std::move(claims)) : std::nullopt;
}

Result<LinkClaims> LinkSigner::verify(QByteArrayView link) const
{
    if (!isGenuine(link))
        return worded(ErrorCode::Forbidden,
            QT_TRANSLATE_NOOP(
                "Receiver", "This link was not made by this receiver, or was changed."));
    LinkClaims claims = claimsIn(payloadIn(link));
    if (claims.expiresAt <= m_clock.now())
        return worded(ErrorCode::Forbidden,
            QT_TRANSLATE_NOOP("Receiver", "This link has expired. Ask for a new one."));
    return claims;
}

} // namespace earshot::access
