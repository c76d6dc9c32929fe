// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/redactionjson.h"

#include "core/json.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

Error refused(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

QJsonArray partsJson(const RedactedSpans &spans)
{
    QJsonArray parts;
    for (const RedactedSpan &span : spans)
        parts.append(QJsonObject{{u"from"_s, span.fromSeconds}, {u"to"_s, span.toSeconds},
            {u"kind"_s, toWord(span.kind)}});
    return parts;
}

QJsonValue originalJson(const std::optional<SealedOriginal> &original)
{
    if (!original)
        return {};
    return QJsonObject{{u"sealedAt"_s, original->sealedAt.toString()},
        {u"format"_s, original->recording.format}, {u"sizeBytes"_s, original->recording.sizeBytes},
        {u"durationSeconds"_s, original->recording.durationSeconds},
        {u"sha256"_s, original->recording.sha256}};
}

Result<RedactedSpans> partsIn(const QJsonObject &body)
{
    const QJsonValue list = body.value(u"parts"_s);
    if (!list.isArray())
        return refused(u"\"parts\" is a list of {\"from\": 12.5, \"to\": 15, \"kind\": "
                       "\"card_number\"}, in seconds."_s);
    RedactedSpans spans;
    for (const QJsonValue &part : list.toArray()) {
        const auto kind = redactionKindFromWord(part[u"kind"].toString(u"other"_s));
        if (!kind)
            return refused(u"\"kind\" is card_number, security_code or other."_s);
        spans.push_back({.fromSeconds = part[u"from"].toDouble(NAN),
            .toSeconds = part[u"to"].toDouble(NAN),
            .kind = *kind});
    }
    return spans;
}

} // namespace

QJsonObject redactionJson(
    const std::optional<CallRedaction> &redaction, const std::optional<SealedOriginal> &original)
{
    QJsonObject json{{u"state"_s, QJsonValue()}, {u"parts"_s, QJsonArray()},
        {u"original"_s, originalJson(original)}};
    if (!redaction)
        return json;
    json[u"state"_s] = toWord(redaction->state);
    json[u"version"_s] = redaction->version;
    json[u"parts"_s] = partsJson(redaction->spans);
    json[u"sound"_s] = toWord(redaction->sound);
    json[u"keepsOriginal"_s] = redaction->keepsOriginal;
    json[u"reason"_s] = redaction->reason;
    json[u"askedBy"_s] = redaction->askedByName;
    json[u"askedAt"_s] = redaction->askedAt.toString();
    json[u"finishedAt"_s] =
        redaction->finishedAt ? QJsonValue(redaction->finishedAt->toString()) : QJsonValue();
    json[u"error"_s] = redaction->error.isEmpty() ? QJsonValue() : QJsonValue(redaction->error);
    return json;
}

QJsonObject suggestionsJson(
    const std::vector<RedactionSuggestion> &suggestions, double lengthSeconds)
{
    QJsonArray items;
    for (const RedactionSuggestion &each : suggestions) {
        const double to = std::min(each.span.toSeconds, lengthSeconds);
        if (to - each.span.fromSeconds < shortestRedactedSeconds)
            continue; // said after the end of what was recorded
        if (std::size_t(items.size()) == mostRedactedSpans)
            break;
        items.append(QJsonObject{{u"from"_s, each.span.fromSeconds}, {u"to"_s, to},
            {u"kind"_s, toWord(each.span.kind)}, {u"excerpt"_s, each.excerpt}});
    }
    return {{u"items"_s, items}};
}

Result<QString> redactionReasonIn(const QJsonObject &body)
{
    const QString reason = body.value(u"reason"_s).toString().trimmed();
    if (reason.isEmpty() || reason.size() > longestRedactionReason)
        return refused(u"\"reason\" has from 1 to %1 characters."_s.arg(longestRedactionReason));
    return reason;
}

Result<CallRedaction> redactionIn(const QByteArray &body, double lengthSeconds)
{
    const auto json = parseJsonObject(body);
    if (!json)
        return json.error();
    const auto spans = partsIn(*json);
    if (!spans)
        return spans.error();
    if (const auto checked = checkSpans(*spans, lengthSeconds); !checked)
        return checked.error();
    const auto sound = redactionSoundFromWord(json->value(u"sound"_s).toString(u"silence"_s));
    if (!sound)
        return refused(u"\"sound\" is silence or beep."_s);
    const QString original = json->value(u"original"_s).toString(u"seal"_s);
    if (original != u"seal"_s && original != u"delete"_s)
        return refused(u"\"original\" is seal or delete."_s);
    const auto reason = redactionReasonIn(*json);
    if (!reason)
        return reason.error();
    return CallRedaction{.spans = joined(*spans),
        .sound = *sound,
        .keepsOriginal = original == u"seal"_s,
        .reason = *reason};
}

} // namespace earshot::api
