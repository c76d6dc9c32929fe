// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/clipwire.h"

#include "core/json.h"
#include "ui/client/wire.h"

#include <QJsonArray>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLinks = 500;
constexpr qsizetype longestName = 400;
constexpr qsizetype longestAddress = 2000;
constexpr double mostOpened = 1e9;

/** One line without control characters, not longer than a name is. */
QString lineFrom(const JsonView &json, QStringView key)
{
    QString line = json.text(key).value_or(QString()).left(longestName).simplified();
    line.removeIf([](QChar character) { return !character.isPrint(); });
    return line;
}

} // namespace

QString toWord(ClipFormat format)
{
    return format == ClipFormat::Wav ? u"wav"_s : u"mp3"_s;
}

QJsonObject clipOrderJson(const ClipOrder &order)
{
    QJsonObject json{{u"from"_s, order.fromSeconds}, {u"to"_s, order.toSeconds},
        {u"format"_s, toWord(order.format)}, {u"fade"_s, order.fadeSeconds}};
    if (!order.name.isEmpty())
        json.insert(u"name"_s, order.name);
    return json;
}

Result<ClipLink> clipLinkFromJson(const QJsonObject &object)
{
    const JsonView json(object);
    const auto id = json.text(u"id");
    const auto from = json.number(u"from");
    const auto to = json.number(u"to");
    const auto expires = json.time(u"expiresAt");
    const bool isRevocationKnown =
        object.value("revokedAt"_L1).isNull() || json.time(u"revokedAt").has_value();
    if (!id || !from || !to || *from < 0 || *to <= *from || !expires || !isRevocationKnown)
        return notUnderstood();
    return ClipLink{.id = *id,
        .callId = json.text(u"callId").value_or(QString()),
        .fromSeconds = *from,
        .toSeconds = *to,
        .name = lineFrom(json, u"name"),
        .createdBy = lineFrom(json, u"createdBy"),
        .createdAt = json.time(u"createdAt").value_or(Timestamp()),
        .expiresAt = *expires,
        .revokedAt = json.time(u"revokedAt"),
        .hasPasscode = json.boolean(u"hasPasscode").value_or(false),
        .opened = int(std::clamp(json.number(u"opened").value_or(0), 0.0, mostOpened)),
        .lastOpenedAt = json.time(u"lastOpenedAt")};
}

Result<std::vector<ClipLink>> clipLinksFromJson(const QJsonObject &object)
{
    if (!object.value("links"_L1).isArray())
        return notUnderstood();
    std::vector<ClipLink> links;
    for (const QJsonValue &item : object.value("links"_L1).toArray()) {
        auto link = clipLinkFromJson(item.toObject());
        if (link.ok() && links.size() < mostLinks)
            links.push_back(std::move(link).value());
    }
    return links;
}

Result<NewClipLink> newClipLinkFromJson(const QJsonObject &object)
{
    auto link = clipLinkFromJson(object);
    if (!link)
        return link.error();
    const QString address = object.value("url"_L1).toString().left(longestAddress);
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return notUnderstood();
    return NewClipLink{.link = std::move(link).value(), .url = url};
}

} // namespace earshot::ui
