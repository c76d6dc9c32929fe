// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/hostpolicy.h"

#include "provider/publicaddress.h"

#include <algorithm>
#include <array>

namespace earshot::provider {

using namespace Qt::StringLiterals;

namespace {

/** Where presigned links of the provider lead. Matched on the whole suffix, never inside a name. */
constexpr QStringView storageSuffix = u".r2.cloudflarestorage.com";

/** The API's own hosts, in both regions: a key may have to be tried in the other one. */
constexpr std::array apiHosts{QStringView(u"api.vapi.ai"), QStringView(u"api.eu.vapi.ai")};

QString normalised(QString host)
{
    host = host.toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https"_s ? 443 : 80);
}

Error forbidden(const QUrl &url, const QString &reason)
{
    return Error{.code = ErrorCode::Forbidden,
        .message = u"%1 was not contacted: %2"_s.arg(hostAndPath(url), reason)};
}

/** Clouds tell a computer its secrets at such an address. */
bool isLinkLocal(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 inside = address.toIPv4Address(&isIpv4); // of ::ffff:169.254.… as well
    return isIpv4 ? QHostAddress(inside).isLinkLocal() : address.isLinkLocal();
}

/** Whether an operator can have meant this by the host's name: his own network, and nothing else
 * beside it. The address itself he may list whatever it is. */
bool isOwnNetwork(const QUrl &url, const QList<QHostAddress> &addresses)
{
    const bool isLiteral = !QHostAddress(url.host()).isNull();
    return isLiteral || std::all_of(addresses.begin(), addresses.end(), [](const auto &address) {
        return !isPublicAddress(address) && !isLinkLocal(address);
    });
}

} // namespace

QString hostAndPath(const QUrl &url)
{
    const QString port = url.port() < 0 ? QString() : u":"_s + QString::number(url.port());
    return url.host().left(255) + port + url.path(QUrl::FullyEncoded).left(300);
}

Result<HostPolicy::Entry> HostPolicy::parseEntry(const QString &text)
{
    const bool isBareIpv6 = text.count(u':') > 1 && !text.startsWith(u'[');
    const QString authority = isBareIpv6 ? u"["_s + text + u"]"_s : text;
    const bool isSuffix = authority.startsWith(u'.');
    const QUrl url(u"https://"_s + authority.mid(isSuffix ? 1 : 0), QUrl::StrictMode);
    const bool isPlain = url.isValid() && !url.host().isEmpty() && url.path().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() && url.port() != 0;
    if (!isPlain)
        return Error{.code = ErrorCode::InvalidInput,
            .message = u"\"%1\" is not a host or host:port; expected for instance "
                       "\"recordings.example.com\" or \"127.0.0.1:8080\"."_s.arg(text.left(200))};
    return Entry{
        .host = (isSuffix ? u"."_s : QString()) + normalised(url.host()), .port = url.port()};
}

Result<HostPolicy> HostPolicy::create(const QUrl &apiBase, const QString &listed)
{
    HostPolicy policy;
    policy.m_apiHost = normalised(apiBase.host());
    policy.m_apiPort = portOf(apiBase);
    if (policy.m_apiHost.isEmpty())
        return Error{.code = ErrorCode::InvalidInput,
            .message = u"The provider's base URL has no host; expected for instance "
                       "https://api.vapi.ai."_s};
    for (const QString &text : listed.split(u',', Qt::SkipEmptyParts)) {
        if (text.trimmed().isEmpty())
            continue;
        const Result<Entry> entry = parseEntry(text.trimmed());
        if (!entry)
            return entry.error();
        policy.m_listed.push_back(*entry);
    }
    return policy;
}

bool HostPolicy::Entry::isOf(const QUrl &url) const
{
    const QString name = normalised(url.host());
    const bool isHost = isSuffix() ? name.endsWith(host) : name == host;
    return isHost && (port < 0 || port == portOf(url));
}

bool HostPolicy::isListed(const QUrl &url) const
{
    return std::any_of(
        m_listed.begin(), m_listed.end(), [&url](const Entry &entry) { return entry.isOf(url); });
}

bool HostPolicy::isListedByName(const QUrl &url) const
{
    return std::any_of(m_listed.begin(), m_listed.end(),
        [&url](const Entry &entry) { return !entry.isSuffix() && entry.isOf(url); });
}

bool HostPolicy::isKnown(const QUrl &url) const
{
    const QString host = normalised(url.host());
    const bool isApi = std::find(apiHosts.begin(), apiHosts.end(), host) != apiHosts.end();
    const int port = portOf(url);
    return (host == m_apiHost && port == m_apiPort)
        || (port == 443 && (isApi || host.endsWith(storageSuffix)));
}

Result<void> HostPolicy::checkUrl(const QUrl &url) const
{
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != u"https"_s && scheme != u"http"_s))
        return forbidden(url, u"it is not a web address."_s);
    if (!url.userInfo().isEmpty())
        return forbidden(url, u"the address carries a user name or password."_s);
    if (isListedByName(url))
        return {};
    if (!isListed(url) && !isKnown(url))
        return forbidden(url, u"the host is not on the list in EARSHOT_PROVIDER_ALLOWED_HOSTS."_s);
    if (scheme != u"https"_s)
        return forbidden(url,
            u"plain http is allowed only to hosts listed by their whole name in "
            "EARSHOT_PROVIDER_ALLOWED_HOSTS."_s);
    return {};
}

Result<void> HostPolicy::checkAddresses(const QUrl &url, const QList<QHostAddress> &addresses) const
{
    if (addresses.isEmpty())
        return Error{.code = ErrorCode::Network,
            .message = u"The host %1 has no address."_s.arg(url.host()),
            .retryable = true};
    if (std::all_of(addresses.begin(), addresses.end(), isPublicAddress))
        return {};
    if (isListedByName(url) && isOwnNetwork(url, addresses))
        return {};
    return forbidden(url,
        u"it leads to a loopback, private or reserved address, which is allowed only to hosts "
        "listed by their whole name in EARSHOT_PROVIDER_ALLOWED_HOSTS."_s);
}

} // namespace earshot::provider
