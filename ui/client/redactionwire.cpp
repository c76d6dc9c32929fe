// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/redactionwire.h"

#include "core/json.h"
#include "ui/client/receiverwords.h"
#include "ui/client/wire.h"

#include <QJsonArray>

#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 500;

/** One line without control characters. */
QString lineFrom(const JsonView &json, QStringView key)
{
    QString line = json.text(key).value_or(QString()).left(longestLine).simplified();
    line.removeIf([](QChar character) { return !character.isPrint(); });
    return line;
}

/** Nothing for a part that can't be one. */
std::optional<RedactedSpan> spanFrom(const QJsonValue &value)
{
    const double from = value["from"_L1].toDouble(NAN);
    const double to = value["to"_L1].toDouble(NAN);
    const auto kind = redactionKindFromWord(value["kind"_L1].toString());
    if (!std::isfinite(from) || !std::isfinite(to) || from < 0 || to <= from)
        return std::nullopt;
    return RedactedSpan{
        .fromSeconds = from, .toSeconds = to, .kind = kind.value_or(RedactionKind::Other)};
}

/** Every one of them, or none: a part that is passed over would not be taken out again. */
std::optional<RedactedSpans> spansFrom(const QJsonArray &array)
{
    RedactedSpans spans;
    for (const QJsonValue &value : array) {
        const auto span = spanFrom(value);
        if (!span)
            return std::nullopt;
        spans.push_back(*span);
    }
    return spans;
}

std::optional<SealedFile> originalFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const JsonView json(value);
    SealedFile file{.recording = {}, .sealedAt = json.time(u"sealedAt").value_or(Timestamp())};
    file.recording.format = lineFrom(json, u"format");
    file.recording.sizeBytes = qint64(json.number(u"sizeBytes").value_or(0));
    file.recording.durationSeconds = json.number(u"durationSeconds").value_or(0);
    file.recording.sha256 = lineFrom(json, u"sha256").toLower();
    return file;
}

} // namespace

QJsonObject redactionOrderJson(const RedactionOrder &order)
{
    QJsonArray parts;
    for (const RedactedSpan &span : order.parts)
        parts.append(QJsonObject{{u"from"_s, span.fromSeconds}, {u"to"_s, span.toSeconds},
            {u"kind"_s, toWord(span.kind)}});
    return {{u"parts"_s, parts}, {u"sound"_s, toWord(order.sound)},
        {u"original"_s, order.keepsOriginal ? u"seal"_s : u"delete"_s},
        {u"reason"_s, order.reason}};
}

Result<RedactionStanding> redactionStandingFromJson(const QJsonObject &object)
{
    const JsonView json(object);
    const bool isUntouched = object.value("state"_L1).isNull();
    const auto state = redactionStateFromWord(json.text(u"state").value_or(QString()));
    const auto parts = spansFrom(object.value("parts"_L1).toArray());
    if (!object.contains("state"_L1) || !parts || parts->size() > mostRedactedSpans
        || (!isUntouched && (!state || parts->empty())))
        return notUnderstood();
    return RedactionStanding{.state = state,
        .version = qint64(json.number(u"version").value_or(0)),
        .parts = *parts,
        .sound = redactionSoundFromWord(json.text(u"sound").value_or(QString()))
                     .value_or(RedactionSound::Silence),
        .keepsOriginal = json.boolean(u"keepsOriginal").value_or(true),
        .reason = lineFrom(json, u"reason"),
        .askedBy = lineFrom(json, u"askedBy"),
        .askedAt = json.time(u"askedAt").value_or(Timestamp()),
        .finishedAt = json.time(u"finishedAt"),
        .error = inOurLanguage(lineFrom(json, u"error")),
        .original = originalFrom(object.value("original"_L1))};
}

Result<std::vector<SuggestedPart>> suggestedPartsFromJson(const QJsonObject &object)
{
    if (!object.value("items"_L1).isArray())
        return notUnderstood();
    std::vector<SuggestedPart> suggestions;
    for (const QJsonValue &item : object.value("items"_L1).toArray()) {
        const auto span = spanFrom(item);
        if (span && suggestions.size() < mostRedactedSpans)
            suggestions.push_back({*span, lineFrom(JsonView(item), u"excerpt")});
    }
    return suggestions;
}

} // namespace earshot::ui
