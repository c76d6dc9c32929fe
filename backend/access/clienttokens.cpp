// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/clienttokens.h"

#include <QMessageAuthenticationCode>

namespace earshot::access {

namespace {

constexpr qsizetype longestToken = 256;
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

ClientTokens::ClientTokens(Options options, QByteArray key, const Clock &clock)
    : m_options(std::move(options))
    , m_key(std::move(key))
    , m_clock(clock)
{
    Q_ASSERT(m_key.size() >= 32);
    std::erase_if(m_options.secrets,
        [](const Secret &secret) { return secret.reveal().trimmed().isEmpty(); });
}

bool ClientTokens::isConfigured() const
{
    return !m_options.clientId.isEmpty() && !m_options.secrets.empty();
}

QByteArray ClientTokens::signature(QByteArrayView expiry) const
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, m_key);
    code.addData("earshot webhook token 1\n"); // apart from everything else this key signs
    code.addData(m_options.clientId + '\n');
    code.addData(expiry.constData(), expiry.size());
    return code.result().toBase64(urlSafe);
}

std::optional<Secret> ClientTokens::issue(
    QByteArrayView clientId, QByteArrayView clientSecret) const
{
    bool isOurs = false;
    for (const Secret &secret : m_options.secrets)
        isOurs |= secret.matches(clientSecret);
    isOurs &= Secret(m_options.clientId).matches(clientId);
    if (!isConfigured() || !isOurs)
        return std::nullopt;
    const Timestamp expiresAt = m_clock.now() + m_options.life;
    const QByteArray expiry = QByteArray::number(expiresAt.milliseconds() / 1000);
    return Secret(expiry + '.' + signature(expiry));
}

bool ClientTokens::isValid(QByteArrayView token) const
{
    const qsizetype dot = token.indexOf('.');
    if (!isConfigured() || token.size() > longestToken || dot <= 0)
        return false;
    const QByteArrayView expiry = token.first(dot);
    const bool isGenuine = Secret(signature(expiry)).matches(token.sliced(dot + 1));
    return isGenuine && expiry.toLongLong() * 1000 > m_clock.now().milliseconds();
}

} // namespace earshot::access
