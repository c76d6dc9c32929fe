// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/syntax.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace earshot::http {

namespace {

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/** Unlike strchr() it does not find the terminating NUL. */
bool oneOf(char c, const char *set)
{
    return c != '\0' && std::strchr(set, c) != nullptr;
}

bool isTokenCharacter(char c)
{
    return isAlphanumeric(c) || oneOf(c, "!#$%&'*+-.^_`|~");
}

bool isPathCharacter(char c)
{
    return isAlphanumeric(c) || oneOf(c, "-._~!$&'()*+,;=:@/%");
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/** The byte behind the escape at @p at, or nothing when it is not one or a control character. */
std::optional<char> escapedByte(QByteArrayView text, qsizetype at)
{
    if (at + 2 >= text.size())
        return std::nullopt;
    const int high = hexDigit(text[at + 1]);
    const int low = hexDigit(text[at + 2]);
    if (high < 0 || low < 0)
        return std::nullopt;
    const int byte = high * 16 + low;
    if (byte < 0x20 || byte == 0x7f)
        return std::nullopt;
    return char(byte);
}

std::optional<QByteArray> unescapedPath(QByteArrayView path)
{
    QByteArray decoded;
    decoded.reserve(path.size());
    for (qsizetype at = 0; at < path.size(); ++at) {
        if (!isPathCharacter(path[at]))
            return std::nullopt;
        if (path[at] != '%') {
            decoded += path[at];
            continue;
        }
        const auto byte = escapedByte(path, at);
        if (!byte || *byte == '/' || *byte == '\\')
            return std::nullopt;
        decoded += *byte;
        at += 2;
    }
    return decoded;
}

bool hasHiddenCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
}

bool hasAmbiguousSegment(const QString &path)
{
    const QList<QStringView> segments = QStringView(path).sliced(1).split(u'/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const bool last = i + 1 == segments.size();
        if ((segments[i].isEmpty() && !last) || segments[i] == u"." || segments[i] == u"..")
            return true;
    }
    return false;
}

bool isPort(QByteArrayView port)
{
    return port.size() <= 5
        && std::all_of(port.begin(), port.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isFieldValue(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

QList<QByteArrayView> listElements(QByteArrayView value)
{
    QList<QByteArrayView> elements;
    for (qsizetype from = 0; from <= value.size();) {
        qsizetype comma = value.indexOf(',', from);
        if (comma < 0)
            comma = value.size();
        if (const QByteArrayView element = value.sliced(from, comma - from).trimmed();
            !element.isEmpty())
            elements += element;
        from = comma + 1;
    }
    return elements;
}

bool isHost(QByteArrayView value)
{
    if (value.startsWith('[')) {
        const qsizetype end = value.indexOf(']');
        const QByteArrayView rest = end < 0 ? QByteArrayView() : value.sliced(end + 1);
        return end > 1 && (rest.isEmpty() || (rest.startsWith(':') && isPort(rest.sliced(1))))
            && std::all_of(value.begin() + 1, value.begin() + end,
                [](char c) { return hexDigit(c) >= 0 || c == ':' || c == '.'; });
    }
    const qsizetype colon = value.indexOf(':');
    const QByteArrayView name = colon < 0 ? value : value.first(colon);
    return !name.isEmpty() && (colon < 0 || isPort(value.sliced(colon + 1)))
        && std::all_of(name.begin(), name.end(),
            [](char c) { return isAlphanumeric(c) || c == '-' || c == '.' || c == '_'; });
}

std::optional<QString> decodedPath(QByteArrayView path)
{
    if (!path.startsWith('/'))
        return std::nullopt;
    const auto bytes = unescapedPath(path);
    if (!bytes)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(*bytes);
    if (decoder.hasError() || hasHiddenCharacter(text) || hasAmbiguousSegment(text))
        return std::nullopt;
    return text;
}

bool isQuery(QByteArrayView query)
{
    for (qsizetype at = 0; at < query.size(); ++at) {
        const char c = query[at];
        if (c <= 0x20 || c == 0x7f || c == '#' || (c == '%' && !escapedByte(query, at)))
            return false;
    }
    return true;
}

} // namespace earshot::http
