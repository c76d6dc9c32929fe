// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/cliporder.h"

#include "domain/clipname.h"

#include <QTimeZone>
#include <QUrl>

#include <cmath>

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 400; ///< UTF-16 units, as it comes

Error refused(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Result<void> checkKeys(const QJsonObject &json, const QStringList &others)
{
    static const QStringList known{u"from"_s, u"to"_s, u"format"_s, u"fade"_s, u"name"_s};
    for (const QString &key : json.keys()) {
        if (!known.contains(key) && !others.contains(key))
            return refused(u"Send {\"from\": 12.5, \"to\": 20, \"format\": \"mp3\", \"fade\": "
                           "0.02, \"name\": \"…\"}; nothing else is understood."_s);
    }
    return {};
}

Result<audio::ClipFormat> formatIn(const QJsonObject &json)
{
    if (!json.contains(u"format"_s))
        return audio::ClipFormat::Mp3;
    const auto format = audio::clipFormatFromWord(json.value(u"format"_s).toString());
    return format ? Result<audio::ClipFormat>(*format)
                  : refused(u"\"format\" is \"mp3\" or \"wav\"."_s);
}

Result<QString> nameIn(const QJsonObject &json)
{
    const QJsonValue name = json.value(u"name"_s);
    if (name.isUndefined() || name == QString())
        return QString();
    if (!name.isString() || name.toString().size() > longestName)
        return refused(u"\"name\" is a text of at most %1 characters."_s.arg(longestName));
    return cleanFileName(name.toString());
}

QByteArray asciiOnly(const QString &name)
{
    QByteArray ascii;
    for (const QChar letter : name) {
        const bool isPlain = letter.unicode() >= 0x20 && letter.unicode() < 0x7f && letter != u'"'
            && letter != u'\\' && letter != u'%';
        ascii += isPlain ? char(letter.unicode()) : '_';
    }
    return ascii;
}

} // namespace

Result<ClipOrder> clipOrderFrom(
    const QJsonObject &json, double lengthSeconds, const QStringList &others)
{
    if (const auto fine = checkKeys(json, others); !fine)
        return fine.error();
    const auto format = formatIn(json);
    if (!format)
        return format.error();
    const auto name = nameIn(json);
    if (!name)
        return name.error();
    const audio::ClipRange usual;
    const double fade =
        json.contains(u"fade"_s) ? json.value(u"fade"_s).toDouble(NAN) : usual.fadeSeconds;
    const audio::ClipRange range{.fromSeconds = json.value(u"from"_s).toDouble(NAN),
        .toSeconds = json.value(u"to"_s).toDouble(NAN),
        .format = *format,
        .fadeSeconds = fade};
    if (const auto fine = audio::checkClip(range, lengthSeconds); !fine)
        return fine.error();
    return ClipOrder{.range = range, .name = *name};
}

QJsonObject clipDetail(const audio::ClipRange &range, const audio::Clip &clip)
{
    return {{u"clip"_s, true}, {u"fromSeconds"_s, range.fromSeconds},
        {u"toSeconds"_s, range.toSeconds}, {u"format"_s, audio::toWord(range.format)},
        {u"sizeBytes"_s, clip.sizeBytes}, {u"sha256"_s, clip.sha256}};
}

QString clipFileName(const ClipOrder &order, const Call &call)
{
    const qint64 began = call.startedAt.value_or(call.createdAt).microseconds / 1000;
    const ClipNameFacts facts{.startedAt = QDateTime::fromMSecsSinceEpoch(began, Qt::UTC),
        .id = call.id,
        .fromSeconds = order.range.fromSeconds,
        .toSeconds = order.range.toSeconds};
    const QString name = order.name.isEmpty()
        ? earshot::clipFileName(u"call-{date}-{time}Z-{id}-{from}-{to}"_s, facts)
        : order.name;
    return name + u'.' + audio::toWord(order.range.format);
}

QByteArray attachmentNamed(const QString &name)
{
    return "attachment; filename=\"" + asciiOnly(name) + "\"; filename*=UTF-8''"
        + QUrl::toPercentEncoding(name);
}

} // namespace earshot::api
