// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/callredaction.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr double slackSeconds = 2; // players know the length less exactly than we do

constexpr std::array<std::pair<RedactionState, QLatin1StringView>, 3> states{{
    {RedactionState::Waiting, "waiting"_L1},
    {RedactionState::Done, "done"_L1},
    {RedactionState::Failed, "failed"_L1},
}};

Error refused(const char *pattern, const QStringList &values = {})
{
    return worded(ErrorCode::InvalidInput, pattern, values);
}

} // namespace

QString toWord(RedactionState value)
{
    for (const auto &[state, word] : states) {
        if (state == value)
            return word;
    }
    return {};
}

std::optional<RedactionState> redactionStateFromWord(QStringView word)
{
    for (const auto &[state, known] : states) {
        if (known == word)
            return state;
    }
    return std::nullopt;
}

QJsonArray partsDetail(const RedactedSpans &spans)
{
    constexpr qsizetype most = 50;
    QJsonArray parts;
    for (const RedactedSpan &span : joined(spans)) {
        if (parts.size() < most)
            parts.append(QJsonObject{{u"from"_s, span.fromSeconds}, {u"to"_s, span.toSeconds},
                {u"kind"_s, toWord(span.kind)}});
    }
    return parts;
}

bool putsBack(const RedactedSpans &before, const RedactedSpans &after)
{
    const RedactedSpans now = joined(after);
    return !std::ranges::all_of(joined(before), [&now](const RedactedSpan &span) {
        return std::ranges::any_of(now, [&span](const RedactedSpan &out) {
            return out.fromSeconds <= span.fromSeconds && out.toSeconds >= span.toSeconds;
        });
    });
}

Error originalIsHeld()
{
    return worded(ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("Receiver",
            "The call is under a legal hold, so its original can’t be deleted. Keep it under "
            "seal instead."));
}

Result<void> checkSpans(const RedactedSpans &spans, double lengthSeconds)
{
    if (spans.empty())
        return refused(QT_TRANSLATE_NOOP("Receiver", "Name at least one part to take out."));
    if (spans.size() > mostRedactedSpans)
        return refused(
            QT_TRANSLATE_NOOP("Receiver", "At most %1 parts can be taken out of a call."),
            {QString::number(mostRedactedSpans)});
    for (const RedactedSpan &span : spans) {
        // Written so that what is no number is refused as well.
        if (!(span.fromSeconds >= 0) || !(span.fromSeconds < lengthSeconds)
            || !(span.toSeconds <= lengthSeconds + slackSeconds))
            return refused(
                QT_TRANSLATE_NOOP("Receiver",
                    "A part to take out lies within the recording, which is %1 seconds long."),
                {QString::number(lengthSeconds)});
        if (!(span.toSeconds - span.fromSeconds >= shortestRedactedSeconds))
            return refused(QT_TRANSLATE_NOOP("Receiver",
                               "A part to take out ends at least %1 seconds after it begins."),
                {QString::number(shortestRedactedSeconds)});
    }
    return {};
}

} // namespace earshot
