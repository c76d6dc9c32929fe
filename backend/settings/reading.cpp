// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/reading.h"

#include "core/identifier.h"

#include <QDir>
#include <QRegularExpression>

namespace earshot::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostListed = 64;
constexpr qint64 longestDelay = 24 * 60 * 60 * 1000;

std::optional<quint16> portFrom(QStringView text)
{
    bool isNumber = false;
    const uint port = text.toUInt(&isNumber);
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return isNumber && plain && port <= 65535 ? std::optional(quint16(port)) : std::nullopt;
}

struct HostPort
{
    QString host;
    std::optional<quint16> port;
};

/** "host", "host:port", "[v6]" or "[v6]:port"; nothing for anything else. */
std::optional<HostPort> splitHost(const QString &text)
{
    const bool bracketed = text.startsWith(u'[');
    const qsizetype hostEnd = bracketed ? text.indexOf(u']') : text.indexOf(u':');
    if (hostEnd < 0)
        return bracketed ? std::nullopt : std::optional(HostPort{text, std::nullopt});
    const QString host = bracketed ? text.mid(1, hostEnd - 1) : text.left(hostEnd);
    const QStringView rest = QStringView(text).mid(hostEnd + (bracketed ? 1 : 0));
    if (rest.isEmpty())
        return HostPort{host, std::nullopt};
    const auto port = rest.startsWith(u':') ? portFrom(rest.mid(1)) : std::nullopt;
    return port ? std::optional(HostPort{host, port}) : std::nullopt;
}

/** The host in the form URLs give it, or nothing when no URL can have it. */
std::optional<QString> hostInUrls(const QString &host)
{
    const bool isV6 = host.contains(u':');
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(isV6 ? u'[' + host + u']' : host, QUrl::StrictMode);
    if (host.isEmpty() || !url.isValid() || url.host().isEmpty())
        return std::nullopt;
    return url.host(QUrl::FullyEncoded).remove(u'[').remove(u']').toLower();
}

template <typename Value, std::size_t Size>
Expected readWord(const QString &text,
    const std::array<std::pair<QLatin1StringView, Value>, Size> &words, Value &into)
{
    QStringList known;
    for (const auto &[word, value] : words) {
        if (word == text) {
            into = value;
            return std::nullopt;
        }
        known << word;
    }
    return u"one of "_s + known.join(u", "_s);
}

} // namespace

Expected readFolder(const QString &text, QString &into)
{
    if (text.isEmpty() || text.contains(QChar::Null))
        return u"the path of a folder"_s;
    into = QDir::cleanPath(QDir::current().absoluteFilePath(text));
    return std::nullopt;
}

Expected readEndpoint(const QString &text, Endpoint &into)
{
    const auto parts = splitHost(text);
    QHostAddress address;
    if (parts && parts->host == u"localhost")
        address = QHostAddress(QHostAddress::LocalHost);
    else if (parts)
        address = QHostAddress(parts->host);
    if (!parts || !parts->port || address.isNull())
        return u"an IP address and a port such as 127.0.0.1:8787 or [::1]:8787"_s;
    into = {address, *parts->port};
    return std::nullopt;
}

Expected readUrl(const QString &text, QUrl &into)
{
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    const bool plain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !plain)
        return u"an address such as https://calls.example.org, without user name or '?'"_s;
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path, QUrl::StrictMode);
    into = url;
    return std::nullopt;
}

Expected readHosts(const QString &text, std::vector<AllowedHost> &into)
{
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    std::vector<AllowedHost> hosts;
    for (const QString &part : parts) {
        const auto split = splitHost(part.trimmed());
        const auto host = split ? hostInUrls(split->host) : std::nullopt;
        if (!host || parts.size() > mostListed)
            return u"at most %1 hosts such as 127.0.0.1:9000,media.example.org"_s.arg(mostListed);
        hosts.push_back({*host, split->port});
    }
    into = std::move(hosts);
    return std::nullopt;
}

Expected readAccountSid(const QString &text, QString &into)
{
    static const QRegularExpression form(u"\\AAC[0-9A-Fa-f]{32}\\z"_s);
    if (!form.match(text).hasMatch())
        return u"the account SID: AC and 32 hexadecimal digits"_s;
    into = text;
    return std::nullopt;
}

Expected readHeaderName(const QString &text, QString &into)
{
    static const QRegularExpression token(u"\\A[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}\\z"_s);
    if (!text.isEmpty() && !token.match(text).hasMatch())
        return u"the name of an HTTP header such as X-Signature"_s;
    into = text;
    return std::nullopt;
}

Expected readFragment(const QString &text, QString &into)
{
    static const QRegularExpression form(u"\\A#?([A-Za-z0-9._~!$&'()*+,;=:@/?%-]{0,500})\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return u"what stands behind # in the address, such as rc=3&rp=all"_s;
    into = match.captured(1);
    return std::nullopt;
}

Expected readHeaderNames(const QString &text, QStringList &into)
{
    constexpr qsizetype mostNames = 16;
    QStringList names;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        QString name;
        if (names.size() == mostNames || readHeaderName(part.trimmed(), name) || name.isEmpty())
            return u"at most %1 header names such as X-Vapi-Secret,Authorization"_s.arg(mostNames);
        names.append(name);
    }
    into = names;
    return std::nullopt;
}

Expected readText(const QString &text, QString &into)
{
    constexpr qsizetype longest = 200;
    const bool isPrintable =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
    if (text.size() > longest || !isPrintable)
        return u"a text of at most %1 characters"_s.arg(longest);
    into = text;
    return std::nullopt;
}

Expected readSignedFormat(const QString &text, QString &into)
{
    if (!text.contains("{body}"_L1))
        return u"text with {body} in it, such as {timestamp}.{body}"_s;
    return readText(text, into);
}

Expected readAddresses(const QString &text, AddressRanges &into)
{
    const auto ranges = AddressRanges::fromText(text);
    if (!ranges)
        return u"addresses and networks with commas between, such as 127.0.0.1,10.0.0.0/8"_s;
    into = *ranges;
    return std::nullopt;
}

Expected readUuid(const QString &text, QString &into)
{
    if (!text.isEmpty() && !isUuid(text))
        return u"an id such as 82461389-fdf6-437f-8bbc-baa8d44423ec"_s;
    into = text.toLower();
    return std::nullopt;
}

Expected readWorkHours(const QString &text, WorkHours &into)
{
    const auto hours = WorkHours::fromText(text);
    if (!hours)
        return u"days, hours and a time zone, such as Mon-Fri 07:00-19:00 Europe/Berlin"_s;
    into = *hours;
    return std::nullopt;
}

Expected readSwitch(const QString &text, bool &into)
{
    if (text != u"on"_s && text != u"off"_s)
        return u"one of off, on"_s;
    into = text == u"on"_s;
    return std::nullopt;
}

Expected readAlgorithm(const QString &text, QString &into)
{
    if (!QStringList{u"sha256"_s, u"sha512"_s, u"sha1"_s}.contains(text))
        return u"one of sha256, sha512, sha1"_s;
    into = text;
    return std::nullopt;
}

Expected readForwardUrl(const QString &text, QUrl &into)
{
    into.clear();
    if (text.isEmpty())
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    const bool plain = url.userInfo().isEmpty() && !url.hasFragment();
    if (!url.isValid() || !isWeb || url.host().isEmpty() || !plain)
        return u"an address such as https://calls.example.org/vapi, without user name or '#'"_s;
    into = url;
    return std::nullopt;
}

Expected seconds(const QString &text, qint64 least, qint64 most, std::chrono::seconds &into)
{
    qint64 count = 0;
    if (auto expected = readInteger(text, least, most, count))
        return expected;
    into = std::chrono::seconds(count);
    return std::nullopt;
}

Expected readDatabase(const QString &text, DatabasePlace &into)
{
    const auto place = parseDatabasePlace(text);
    if (!place)
        return place.error().message;
    into = *place;
    return std::nullopt;
}

Expected readStore(const QString &text, StorePlace &into)
{
    const auto place = parseStorePlace(text);
    if (!place)
        return place.error().message;
    into = *place;
    return std::nullopt;
}

Expected readLinkMode(const QString &text, LinkMode &into)
{
    static constexpr std::array<std::pair<QLatin1StringView, LinkMode>, 2> words{{
        {"direct"_L1, LinkMode::Direct},
        {"proxy"_L1, LinkMode::Proxy},
    }};
    return readWord(text, words, into);
}

Expected readRegion(const QString &text, VapiRegion &into)
{
    static constexpr std::array words{std::pair("us"_L1, VapiRegion::UnitedStates),
        std::pair("eu"_L1, VapiRegion::EuropeanUnion)};
    return readWord(text, words, into);
}

Expected readProfile(const QString &text, RecordingProfile &into)
{
    static constexpr std::array words{std::pair("speech"_L1, RecordingProfile::Speech),
        std::pair("cbr128"_L1, RecordingProfile::Cbr128)};
    return readWord(text, words, into);
}

Expected readLogFormat(const QString &text, LogFormat &into)
{
    static constexpr std::array words{std::pair("auto"_L1, LogFormat::Automatic),
        std::pair("json"_L1, LogFormat::Json), std::pair("readable"_L1, LogFormat::Readable)};
    return readWord(text, words, into);
}

Expected readDelays(const QString &text, std::vector<std::chrono::milliseconds> &into)
{
    std::vector<std::chrono::milliseconds> delays;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        qint64 delay = 0;
        if (parts.size() > mostListed || readInteger(part.trimmed(), 0, longestDelay, delay))
            return u"milliseconds separated by commas, each at most a day: 1000,5000,30000"_s;
        delays.emplace_back(delay);
    }
    into = std::move(delays);
    return std::nullopt;
}

Expected readComplaintWords(const QString &text, ComplaintWords &into)
{
    const auto words = ComplaintWords::fromText(text);
    if (!words)
        return u"words and phrases separated by commas, at most %1 of up to %2 characters, with * "
               "only at the end; @%3 stands for our own of a language"_s
                   .arg(ComplaintWords::mostPhrases)
                   .arg(ComplaintWords::longestPhrase)
                   .arg(ComplaintWords::languages().join(u", @"_s));
    into = *words;
    return std::nullopt;
}

Expected readInteger(const QString &text, qint64 least, qint64 most, qint64 &into)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return u"a whole number from %1 to %2"_s.arg(least).arg(most);
    into = value;
    return std::nullopt;
}

} // namespace earshot::settings
