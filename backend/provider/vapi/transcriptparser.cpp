// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/transcriptparser.h"

#include "provider/vapi/messagetimes.h"

#include <QStringTokenizer>

#include <algorithm>
#include <cmath>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxTurns = 20'000;
constexpr std::size_t maxWords = 5'000;
constexpr qsizetype maxTurnLength = 50'000;
constexpr qsizetype maxWordLength = 200;

std::vector<TranscriptWord> wordsOf(const JsonView &message)
{
    std::vector<TranscriptWord> words;
    for (const QJsonValue item : message.array(u"metadata.wordLevelConfidence")) {
        const JsonView view{item};
        const auto text = view.firstText({u"punctuated_word", u"word", u"text"});
        const auto start = MessageTimes::within(view.number(u"start"));
        const auto end = MessageTimes::within(view.number(u"end"));
        const bool isInOrder = start && end && *start <= *end
            && (words.empty() || words.back().startSeconds <= *start);
        if (text && isInOrder && words.size() < maxWords)
            words.push_back({.startSeconds = *start,
                .endSeconds = *end,
                .text = cleaned(*text, maxWordLength)});
    }
    return words;
}

/** Transcribers count from the start of the call or of the utterance; the turn tells which. */
void alignWords(TranscriptTurn &turn)
{
    constexpr double tolerance = 3;
    if (turn.words.empty())
        return;
    const double shift = turn.startSeconds - turn.words.front().startSeconds;
    if (std::abs(shift) > tolerance) {
        for (TranscriptWord &word : turn.words) {
            word.startSeconds += shift;
            word.endSeconds += shift;
        }
    }
    if (turn.endSeconds == 0)
        turn.endSeconds = turn.words.back().endSeconds;
}

Transcript fromMessages(const QJsonArray &messages)
{
    Transcript transcript;
    const MessageTimes times(messages);
    for (const QJsonValue item : messages) {
        const JsonView message{item};
        const auto speaker = speakerOf(message);
        const QString text =
            cleaned(message.firstText({u"message", u"content"}).value_or(QString()), maxTurnLength);
        if (!speaker || text.isEmpty())
            continue;
        if (transcript.size() == maxTurns)
            break;
        TranscriptTurn turn{.speaker = *speaker, .text = text};
        turn.startSeconds = times.startOf(message);
        turn.endSeconds = times.endOf(message, turn.startSeconds);
        turn.words = wordsOf(message);
        alignWords(turn);
        transcript.push_back(std::move(turn));
    }
    return transcript;
}

/** A list may hold the system's prompt only; then the next one is asked. */
Transcript fromFirst(const Payload &payload, std::initializer_list<QStringView> paths)
{
    for (const JsonView &view : {payload.message, payload.call}) {
        for (const QStringView path : paths) {
            if (Transcript transcript = fromMessages(view.array(path)); !transcript.empty())
                return transcript;
        }
    }
    return {};
}

/** The label before the first colon of a line, as the transcript plan may have renamed it. */
class Labels
{
public:
    explicit Labels(const Payload &payload)
        : m_agent{u"ai"_s, u"assistant"_s, u"bot"_s, u"agent"_s}
        , m_caller{u"user"_s, u"customer"_s, u"caller"_s}
    {
        for (const JsonView &view : {payload.message, payload.call}) {
            for (const QStringView place : {u"assistant.artifactPlan", u"artifactPlan",
                     u"assistantOverrides.artifactPlan", u"assistant"})
                learn(view.view(place).view(u"transcriptPlan"));
        }
    }

    [[nodiscard]] std::optional<Speaker> speaker(QStringView label) const
    {
        constexpr qsizetype longestLabel = 100;
        if (label.size() > longestLabel)
            return std::nullopt;
        const QString word = label.trimmed().toString().toLower();
        if (m_agent.contains(word))
            return Speaker::Agent;
        return m_caller.contains(word) ? std::optional(Speaker::Caller) : std::nullopt;
    }

private:
    void learn(const JsonView &plan)
    {
        if (const auto name = plan.text(u"assistantName"))
            m_agent.append(name->toLower());
        if (const auto name = plan.text(u"userName"))
            m_caller.append(name->toLower());
    }

    QStringList m_agent;
    QStringList m_caller;
};

/** Appends what still fits; joining and cutting again for every line would take quadratic time. */
void appendLine(QString &text, const QString &line)
{
    const qsizetype room = maxTurnLength - text.size() - 1;
    if (room > 0)
        text += u'\n' + line.left(room);
}

Transcript fromText(const QString &text, const Labels &labels)
{
    Transcript transcript;
    for (const QStringView line : QStringTokenizer(text, u'\n')) { // lazy: there may be millions
        const qsizetype colon = line.indexOf(u':');
        const auto speaker = colon < 0 ? std::nullopt : labels.speaker(line.first(colon));
        const QStringView said = speaker ? line.sliced(colon + 1) : line;
        const QString words = cleaned(said.toString(), maxTurnLength);
        if (words.isEmpty())
            continue;
        if (!speaker && !transcript.empty())
            appendLine(transcript.back().text, words);
        else if (transcript.size() < maxTurns)
            transcript.push_back({.speaker = speaker.value_or(Speaker::Unknown), .text = words});
    }
    return transcript;
}

} // namespace

Transcript parseTranscript(const Payload &payload)
{
    Transcript transcript = fromFirst(payload, {u"artifact.messages", u"messages"});
    if (!transcript.empty())
        return transcript;
    const auto text = payload.text(
        {u"artifact.transcript", u"transcript"}, {u"artifact.transcript", u"transcript"});
    if (text)
        transcript = fromText(*text, Labels(payload));
    if (!transcript.empty())
        return transcript;
    return fromFirst(payload, {u"artifact.messagesOpenAIFormatted", u"messagesOpenAIFormatted"});
}

} // namespace earshot::provider::vapi
