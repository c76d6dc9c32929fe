// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/httphead.h"

#include <QRegularExpression>

namespace earshot::provider {

using namespace Qt::StringLiterals;

namespace {

Error tooLarge(qint64 limit)
{
    return Error{.code = ErrorCode::TooLarge,
        .message = u"The answer is larger than %1 bytes."_s.arg(limit)};
}

std::optional<qint64> digits(const QByteArray &text)
{
    constexpr qsizetype longest = 18; // fits into 64 bits whatever the digits
    if (text.isEmpty() || text.size() > longest)
        return std::nullopt;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
    }
    return text.toLongLong();
}

} // namespace

QByteArray HttpHead::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

QByteArray HttpHead::contentType() const
{
    const QByteArray value = header("content-type");
    return value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';'))
        .trimmed()
        .toLower();
}

std::optional<qint64> HttpHead::contentLength() const
{
    return digits(header("content-length"));
}

bool HttpHead::isRedirect() const
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool HttpHead::isText() const
{
    const QByteArray type = contentType();
    return type.startsWith("text/") || type.endsWith("/json") || type.endsWith("+json")
        || type.endsWith("/xml") || type.endsWith("+xml");
}

std::optional<ContentRange> parseContentRange(const QByteArray &value)
{
    static const QRegularExpression pattern(u"\\Abytes (\\d{1,18})-(\\d{1,18})/(\\d{1,18})\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(QString::fromLatin1(value));
    if (!match.hasMatch())
        return std::nullopt;
    const ContentRange range{.first = match.captured(1).toLongLong(),
        .last = match.captured(2).toLongLong(),
        .total = match.captured(3).toLongLong()};
    return range.first <= range.last && range.last < range.total ? std::optional(range)
                                                                 : std::nullopt;
}

Result<bool> MemorySink::begin(const HttpHead &head)
{
    if (head.contentLength().value_or(0) > m_limit)
        return tooLarge(m_limit);
    return true;
}

Result<void> MemorySink::write(QByteArrayView bytes)
{
    if (m_body.size() + bytes.size() > m_limit)
        return tooLarge(m_limit);
    m_body.append(bytes);
    return {};
}

} // namespace earshot::provider
