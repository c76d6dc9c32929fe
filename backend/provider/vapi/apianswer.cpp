// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/apianswer.h"

#include "core/json.h"
#include "provider/vapi/signedurls.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestWait = std::chrono::hours(1);

std::optional<qint64> wholeNumber(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/** IMF-fixdate, the only form of HTTP date still sent: "Sun, 22 Nov 2026 09:41:00 GMT". */
std::optional<qint64> httpDate(const QByteArray &text)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? std::optional(date.toSecsSinceEpoch()) : std::nullopt;
}

Error faulty(const QString &message)
{
    return Error{.code = ErrorCode::Network, .message = message, .retryable = true};
}

} // namespace

Error apiError(const HttpHead &head, const QString &what)
{
    const bool isPage = head.contentType() == "text/html";
    switch (head.status) {
    case 401:
        return Error{.code = ErrorCode::Unauthorised,
            .message = u"%1: the provider refused the API key. It must be the private key of the "
                       "organisation, not the public one; see EARSHOT_VAPI_API_KEY."_s.arg(what)};
    case 404:
        return Error{.code = ErrorCode::NotFound,
            .message = u"%1: the provider does not have it."_s.arg(what)};
    case 408:
        return Error{.code = ErrorCode::Timeout,
            .message = u"%1: the provider gave up waiting."_s.arg(what),
            .retryable = true};
    case 429:
        return faulty(u"%1: the provider asks to slow down (429)."_s.arg(what));
    default:
        break;
    }
    if (isPage)
        return faulty(u"%1: a web page came instead of an answer (status %2), probably the "
                      "provider's bot protection."_s.arg(what)
                          .arg(head.status));
    if (head.status >= 500)
        return faulty(u"%1: the provider has a fault (status %2)."_s.arg(what).arg(head.status));
    if (head.status == 403)
        return Error{.code = ErrorCode::Forbidden,
            .message = u"%1: the API key does not allow this."_s.arg(what)};
    return Error{.code = ErrorCode::InvalidInput,
        .message = u"%1: the provider answered with status %2."_s.arg(what).arg(head.status)};
}

QString refusalReason(const QByteArray &body)
{
    constexpr qsizetype longest = 300;
    const auto answer = parseJsonObject(body);
    if (!answer)
        return {};
    const QJsonValue message = answer->value(u"message"_s);
    QStringList reasons;
    for (const QJsonValue each : message.isArray() ? message.toArray() : QJsonArray{message})
        reasons.append(each.toString());
    const QString line = withoutSignedUrls(reasons.join(u"; "_s).left(longest * 4)).simplified();
    QString printed;
    for (const QChar character : line.left(longest)) {
        if (character.isPrint())
            printed += character;
    }
    return printed;
}

std::optional<std::chrono::seconds> retryAfter(const HttpHead &head, Timestamp now)
{
    const qint64 nowSeconds = now.milliseconds() / 1000;
    const QByteArray wait = head.header("retry-after");
    std::optional<qint64> seconds = wholeNumber(wait);
    if (!seconds) {
        if (const auto date = httpDate(wait))
            seconds = *date - nowSeconds;
    }
    if (!seconds) {
        if (const auto reset = wholeNumber(head.header("x-ratelimit-reset")))
            seconds = *reset - nowSeconds;
    }
    if (!seconds)
        return std::nullopt;
    return std::clamp(std::chrono::seconds(*seconds), std::chrono::seconds(0), longestWait);
}

Result<QUrl> redirectTarget(const HttpHead &head, const QUrl &from)
{
    const QByteArray location = head.header("location");
    const QUrl target = QUrl::fromEncoded(location, QUrl::StrictMode);
    if (location.isEmpty() || location.size() > 8192 || !target.isValid())
        return Error{.code = ErrorCode::Network,
            .message = u"A redirect did not say where to."_s,
            .retryable = true};
    return from.resolved(target);
}

} // namespace earshot::provider::vapi
