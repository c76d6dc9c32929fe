// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/redaction.h"

#include "provider/vapi/secretwords.h"
#include "provider/vapi/signedurls.h"

#include <QJsonArray>

#include <optional>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 128;

/**
 * What stays of a secret: nothing, but of the links to a recording itself the word that there was
 * one, because it tells that there is a recording.
 */
std::optional<QJsonValue> insteadOf(const QString &key, const QJsonValue &value)
{
    const bool wasLink = value.toBool() || value.toString().contains("://"_L1);
    return wasLink && isRecordingLinkKey(key.toStdString()) ? std::optional(QJsonValue(true))
                                                            : std::nullopt;
}

/** Nothing where the value may stay as it is: most do, and are then not copied. */
std::optional<QJsonValue> replacement(const QJsonValue &value, int depth);

/** From the first change on a new object is filled, in key order: removing from a large object one
 * by one would take the square of its size. */
std::optional<QJsonValue> withoutSecrets(const QJsonObject &object, int depth)
{
    std::optional<QJsonObject> kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool isSecret = isSecretKey(it.key());
        const auto value =
            isSecret ? insteadOf(it.key(), it.value()) : replacement(it.value(), depth);
        if (!kept && (isSecret || value)) {
            kept.emplace();
            for (auto before = object.begin(); before != it; ++before)
                kept->insert(before.key(), before.value());
        }
        if (kept && (!isSecret || value))
            kept->insert(it.key(), value.value_or(it.value()));
    }
    return kept ? std::optional(QJsonValue(*kept)) : std::nullopt;
}

std::optional<QJsonValue> withoutSecrets(const QJsonArray &array, int depth)
{
    std::optional<QJsonArray> kept;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto value = replacement(array.at(i), depth);
        if (!kept && value) {
            kept.emplace();
            for (qsizetype before = 0; before < i; ++before)
                kept->append(array.at(before));
        }
        if (kept)
            kept->append(value.value_or(array.at(i)));
    }
    return kept ? std::optional(QJsonValue(*kept)) : std::nullopt;
}

std::optional<QJsonValue> replacement(const QJsonValue &value, int depth)
{
    if (depth > maxDepth)
        return QJsonValue(QJsonValue::Null);
    if (value.isObject())
        return withoutSecrets(value.toObject(), depth + 1);
    if (value.isArray())
        return withoutSecrets(value.toArray(), depth + 1);
    if (!value.isString())
        return std::nullopt;
    const QString text = value.toString();
    const QString cut = withoutSignedUrls(text);
    return cut == text ? std::nullopt : std::optional(QJsonValue(cut));
}

} // namespace

QJsonObject redact(const QJsonObject &payload)
{
    const auto kept = withoutSecrets(payload, 0);
    return kept ? kept->toObject() : payload;
}

} // namespace earshot::provider::vapi
