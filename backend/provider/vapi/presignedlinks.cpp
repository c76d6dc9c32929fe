// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/presignedlinks.h"

#include "provider/vapi/payload.h"

#include <QDateTime>
#include <QTimeZone>
#include <QUrlQuery>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestUrl = 8192;

QUrl linkAt(const JsonView &artifact, QStringView path)
{
    const QString text = artifact.text(path).value_or(QString());
    const QUrl url(text.size() <= longestUrl ? text : QString(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

/** The end that an AWS signature of version 4 states itself: X-Amz-Date plus X-Amz-Expires. */
std::optional<Timestamp> signedEnd(const QUrl &url)
{
    const QUrlQuery query(url);
    const QString date = query.queryItemValue(u"X-Amz-Date"_s);
    QDateTime begin = QDateTime::fromString(date, u"yyyyMMdd'T'HHmmss'Z'"_s);
    begin.setTimeSpec(Qt::UTC);
    bool isNumber = false;
    const int life = query.queryItemValue(u"X-Amz-Expires"_s).toInt(&isNumber);
    if (!begin.isValid() || !isNumber || life < 0)
        return std::nullopt;
    return Timestamp::fromMilliseconds(begin.toMSecsSinceEpoch()) + std::chrono::seconds(life);
}

} // namespace

QString toWord(RecordingVariant variant)
{
    switch (variant) {
    case RecordingVariant::Stereo:
        return u"stereo"_s;
    case RecordingVariant::Mono:
        return u"mono"_s;
    case RecordingVariant::Customer:
        return u"customer"_s;
    case RecordingVariant::Assistant:
        break;
    }
    return u"assistant"_s;
}

const QUrl &PresignedLinks::of(RecordingVariant variant) const
{
    switch (variant) {
    case RecordingVariant::Stereo:
        return stereo;
    case RecordingVariant::Mono:
        return mono;
    case RecordingVariant::Customer:
        return customer;
    case RecordingVariant::Assistant:
        break;
    }
    return assistant;
}

bool PresignedLinks::isEmpty() const
{
    return stereo.isEmpty() && mono.isEmpty() && assistant.isEmpty() && customer.isEmpty();
}

bool PresignedLinks::isFresh(Timestamp now, std::chrono::seconds margin) const
{
    return !expiresAt || now + margin < *expiresAt;
}

PresignedLinks presignedLinks(const QJsonObject &body)
{
    const auto delivery = Payload::fromDelivery(body);
    const bool isDelivery = delivery && delivery->message.at(u"artifact").isObject();
    const JsonView artifact = (isDelivery ? delivery->message : JsonView(body)).view(u"artifact");
    PresignedLinks links{.stereo = linkAt(artifact, u"presignedStereoUrl"),
        .mono = linkAt(artifact, u"presignedMonoUrl"),
        .assistant = linkAt(artifact, u"presignedAssistantUrl"),
        .customer = linkAt(artifact, u"presignedCustomerUrl"),
        .expiresAt = artifact.time(u"presignedUrlsExpiresAt")};
    for (const RecordingVariant variant : recordingVariants) {
        if (!links.expiresAt)
            links.expiresAt = signedEnd(links.of(variant));
    }
    return links;
}

} // namespace earshot::provider::vapi
