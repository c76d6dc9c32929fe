// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/earliercall.h"

#include <QRegularExpression>
#include <QUrl>

#include <cmath>

namespace earshot::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 year2000 = 946'684'800'000'000;
constexpr double longestCall = 7 * 24 * 3600.0;

std::optional<Timestamp> parsedTime(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber) {
        // Seconds of this century have ten digits, milliseconds thirteen.
        const double seconds = std::abs(number) < 1e11 ? number : number / 1000;
        return std::isfinite(seconds) && std::abs(seconds) < 1e11
            ? std::optional(Timestamp{qint64(seconds * 1e6)})
            : std::nullopt;
    }
    static const QRegularExpression form(
        u"^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)\\s*(Z|[+-]\\d\\d(?::?\\d\\d)?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString time = match.captured(2);
    if (time.size() == 5)
        time += u":00"_s;
    QString offset = match.captured(3).toUpper();
    if (offset.isEmpty())
        offset = u"Z"_s;
    else if (offset.size() == 3)
        offset += u":00"_s;
    else if (offset.size() == 5)
        offset.insert(3, u':');
    return Timestamp::fromString(match.captured(1) + u'T' + time + offset);
}

} // namespace

std::optional<Timestamp> readTime(const QString &text, Timestamp now)
{
    const auto time = parsedTime(text);
    const bool isCredible =
        time && time->microseconds >= year2000 && *time <= now + std::chrono::hours(24);
    return isCredible ? time : std::nullopt;
}

std::optional<double> readSeconds(const QString &text)
{
    bool isNumber = false;
    double seconds = text.toDouble(&isNumber);
    if (!isNumber) {
        static const QRegularExpression form(u"^(\\d{1,3}):(\\d\\d):(\\d\\d(?:\\.\\d+)?)$"_s);
        const auto match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        seconds = match.captured(1).toDouble() * 3600 + match.captured(2).toDouble() * 60
            + match.captured(3).toDouble();
    }
    return seconds >= 0 && seconds <= longestCall ? std::optional(seconds) : std::nullopt;
}

QString pathInBucket(const QString &text, const QString &bucket)
{
    static const QRegularExpression link(
        u"^https?://.*/object/(?:public/|sign/|authenticated/)?"_s);
    QString path = text.section(u'?', 0, 0);
    const auto match = link.match(path);
    if (match.hasMatch())
        path = QUrl::fromPercentEncoding(path.mid(match.capturedLength()).toUtf8());
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    if (!bucket.isEmpty() && path.startsWith(bucket + u'/'))
        path.remove(0, bucket.size() + 1);
    return path;
}

QString idInFileName(const QString &path)
{
    static const QRegularExpression uuid(
        u"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"_s);
    return uuid.match(path.section(u'?', 0, 0).section(u'/', -1).toLower()).captured();
}

} // namespace earshot::importing
