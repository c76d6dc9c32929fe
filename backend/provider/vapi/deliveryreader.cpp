// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/deliveryreader.h"

#include "core/json.h"
#include "provider/vapi/redactedjson.h"
#include "provider/vapi/redaction.h"

#include <QJsonValue>

#include <algorithm>
#include <array>
#include <simdjson.h>

namespace earshot::provider::vapi {

namespace {

using simdjson::dom::element;
using simdjson::dom::element_type;

/** What parseJsonObject() allows; the reader refuses a little earlier, and then that one decides.
 */
constexpr std::size_t maxDepth = 100;
/** A parser keeps the memory of its largest text, so the one of the thread gets no larger. */
constexpr std::size_t smallBody = 256 * 1024;

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

template <std::size_t Count>
bool isOneOf(const std::array<std::string_view, Count> &keys, std::string_view key)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool isOutlinedObject(std::string_view key)
{
    static constexpr auto keys =
        std::to_array<std::string_view>({"message", "call", "artifact", "recording", "mono"});
    return isOneOf(keys, key);
}

bool isOutlined(std::string_view key)
{
    static constexpr auto keys = std::to_array<std::string_view>({"type", "status", "timestamp",
        "id", "callId", "url", "recordingUrl", "stereoRecordingUrl", "stereoUrl", "combinedUrl",
        "customerUrl", "assistantUrl", "presignedStereoUrl", "presignedMonoUrl",
        "presignedCustomerUrl", "presignedAssistantUrl", "presignedUrlsExpiresAt"});
    return isOutlinedObject(key) || isOneOf(keys, key);
}

QJsonObject outlineOf(const simdjson::dom::object &object);

/** Null for what the outline leaves out: the last of equal keys counts, whatever it holds. */
QJsonValue outlineOf(std::string_view key, const element &value)
{
    switch (value.type()) {
    case element_type::OBJECT:
        return isOutlinedObject(key) ? outlineOf(simdjson::dom::object(value)) : QJsonValue();
    case element_type::STRING:
        return textOf(std::string_view(value));
    case element_type::INT64:
        return qint64(std::int64_t(value));
    case element_type::UINT64:
    case element_type::DOUBLE:
        return double(value);
    case element_type::BOOL:
        return bool(value);
    default:
        return QJsonValue();
    }
}

QJsonObject outlineOf(const simdjson::dom::object &object)
{
    QJsonObject outline;
    for (const auto &[key, value] : object) {
        if (isOutlined(key))
            outline.insert(textOf(key), outlineOf(key, value));
    }
    return outline;
}

/** For what the quick reader does not take: numbers beyond all measure, halves of surrogate pairs,
 * and whatever is no JSON, for its error. */
Result<DeliveryReading> readThoroughly(const QByteArray &body)
{
    const Result<QJsonObject> parsed = parseJsonObject(body);
    if (!parsed)
        return parsed.error();
    return DeliveryReading{.outline = parsed.value(), .redacted = toJson(redact(parsed.value()))};
}

Result<DeliveryReading> readWith(simdjson::dom::parser &parser, const QByteArray &body)
{
    const auto size = std::size_t(body.size());
    if (parser.allocate(std::max(size, parser.capacity()), maxDepth) != simdjson::SUCCESS)
        return readThoroughly(body);
    simdjson::dom::object object;
    // The text is copied to where it may be read beyond its end.
    if (parser.parse(body.constData(), size).get(object) != simdjson::SUCCESS)
        return readThoroughly(body);
    return DeliveryReading{.outline = outlineOf(object), .redacted = redactedJson(object)};
}

} // namespace

Result<DeliveryReading> readDelivery(const QByteArray &body)
{
    static thread_local simdjson::dom::parser kept;
    if (std::size_t(body.size()) <= smallBody)
        return readWith(kept, body);
    simdjson::dom::parser large;
    return readWith(large, body);
}

} // namespace earshot::provider::vapi
