// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "strictreading.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <optional>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

struct Reading
{
    QString method;
    QString path;
    qsizetype headSize = 0;
    qsizetype length = 0;
    bool last = false;
};

QStringList values(const QString &fields, const QString &name)
{
    static const QRegularExpression space(u"^[ \\t]+|[ \\t]+$"_s);
    QStringList found;
    for (const QString &line : fields.split(u"\r\n"_s, Qt::SkipEmptyParts)) {
        if (line.section(u':', 0, 0).compare(name, Qt::CaseInsensitive) == 0)
            found += line.section(u':', 1).remove(space);
    }
    return found;
}

/** The decoded path, or nothing when a strict server refuses the target. */
std::optional<QString> pathOf(const QString &target)
{
    static const QRegularExpression form(
        u"^(/|(?:/(?:[-A-Za-z0-9._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2})+)+/?)"
        u"(?:\\?(?:[!-\"$&-~]|%[0-9A-Fa-f]{2})*)?$"_s);
    static const QRegularExpression escapedTrouble(
        u"%(?:[01][0-9A-F]|7F)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pathTrouble(
        u"%2F|%5C"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(target);
    if (!match.hasMatch() || target.contains(escapedTrouble)
        || match.captured(1).contains(pathTrouble))
        return std::nullopt;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString path = utf8(QByteArray::fromPercentEncoding(match.captured(1).toLatin1()));
    static const QRegularExpression decodedTrouble(u"/\\.\\.?(/|$)|\\p{Cc}|\\p{Cf}"_s);
    if (utf8.hasError() || path.contains(decodedTrouble))
        return std::nullopt;
    return path;
}

bool repeatsASingleField(const QString &fields)
{
    for (const QString &name :
        {u"Authorization"_s, u"Content-Type"_s, u"Range"_s, u"X-Vapi-Secret"_s, u"Expect"_s,
            u"Origin"_s, u"If-Range"_s, u"Content-Encoding"_s, u"Content-Range"_s}) {
        if (values(fields, name).size() > 1)
            return true;
    }
    return false;
}

bool hasValidHost(const QString &fields, bool required)
{
    static const QRegularExpression form(
        u"^(?:[-A-Za-z0-9._]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{0,5})?$"_s);
    const QStringList hosts = values(fields, u"Host"_s);
    return hosts.isEmpty() ? !required : hosts.size() == 1 && hosts.first().contains(form);
}

std::optional<qsizetype> lengthOf(const QString &fields)
{
    static const QRegularExpression digits(u"^[0-9]{1,12}$"_s);
    if (!values(fields, u"Transfer-Encoding"_s).isEmpty())
        return std::nullopt;
    const QStringList lengths = values(fields, u"Content-Length"_s);
    if (lengths.isEmpty())
        return 0;
    if (lengths.size() > 1 || !lengths.first().contains(digits))
        return std::nullopt;
    return lengths.first().toLongLong();
}

std::optional<Reading> read(const QByteArray &bytes)
{
    static const QRegularExpression form(
        u"^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) ([!-~]+) HTTP/1\\.([01])\\r\\n"
        u"((?:[-!#$%&'*+.^_`|~0-9A-Za-z]+:[\\t\\x20-\\x7e\\x80-\\xff]*\\r\\n)*)\\r\\n"_s);
    const auto match = form.match(QString::fromLatin1(bytes));
    if (!match.hasMatch())
        return std::nullopt;
    const bool old = match.captured(3) == u"0";
    const QString fields = match.captured(4);
    const auto path = pathOf(match.captured(2));
    const auto length = lengthOf(fields);
    const QStringList expectations = values(fields, u"Expect"_s);
    const bool unknownExpectation = !old && !expectations.isEmpty()
        && !expectations.first().isEmpty()
        && expectations.first().compare(u"100-continue", Qt::CaseInsensitive) != 0;
    if (!path || !length || !hasValidHost(fields, !old) || repeatsASingleField(fields)
        || unknownExpectation)
        return std::nullopt;
    static const QRegularExpression close(
        u"(?:^|,)[ \\t]*close[ \\t]*(?:,|$)"_s, QRegularExpression::CaseInsensitiveOption);
    const bool last = old || !values(fields, u"Connection"_s).filter(close).isEmpty();
    return Reading{.method = match.captured(1),
        .path = *path,
        .headSize = match.capturedLength(0),
        .length = *length,
        .last = last};
}

} // namespace

QList<QByteArray> executableBodies(QByteArray bytes)
{
    constexpr qsizetype bodyLimit = 64 * 1024;
    QList<QByteArray> bodies;
    while (const auto request = read(bytes)) {
        const bool isRun = request->method == u"POST" && request->path == u"/run";
        bytes.remove(0, request->headSize);
        if (isRun && (request->length > bodyLimit || bytes.size() < request->length))
            break;
        if (isRun)
            bodies += bytes.first(request->length);
        else if (request->length > 0)
            break;
        if (request->last)
            break;
        bytes.remove(0, request->length);
    }
    return bodies;
}

} // namespace earshot::test
