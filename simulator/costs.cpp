// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/costs.h"

#include <QJsonArray>

#include <cmath>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

/** Made-up prices in USD, near what such a call costs. */
constexpr double transportPerMinute = 0.010;
constexpr double transcriberPerMinute = 0.0112;
constexpr double modelPerMinute = 0.0027;
constexpr double platformPerMinute = 0.05;
constexpr double voicePerCharacter = 0.000075;
constexpr double summaryPrice = 0.0006;

double dollars(double value)
{
    return std::round(value * 10000) / 10000;
}

struct Bill
{
    double minutes = 0;
    int characters = 0;
    double transport = 0;
    double transcriber = 0;
    double model = 0;
    double voice = 0;
    double platform = 0;
    double summary = 0;

    [[nodiscard]] double total() const
    {
        return dollars(transport + transcriber + model + voice + platform + summary);
    }
};

Bill billOf(const Call &call)
{
    if (!call.answered)
        return {};
    Bill bill{.minutes = dollars(call.talk->durationSeconds / 60), .summary = summaryPrice};
    for (const Turn &turn : call.talk->turns)
        bill.characters += turn.side == Side::Agent ? int(turn.text.size()) : 0;
    bill.transport = call.kind == CallKind::Web ? 0 : dollars(bill.minutes * transportPerMinute);
    bill.transcriber = dollars(bill.minutes * transcriberPerMinute);
    bill.model = dollars(bill.minutes * modelPerMinute);
    bill.voice = dollars(bill.characters * voicePerCharacter);
    bill.platform = dollars(bill.minutes * platformPerMinute);
    return bill;
}

QJsonArray entries(const Bill &bill)
{
    const QJsonObject model{{u"provider"_s, u"openai"_s}, {u"model"_s, u"gpt-4o-mini"_s}};
    const QJsonObject transcriber{{u"provider"_s, u"deepgram"_s}, {u"model"_s, u"nova-3"_s}};
    const QJsonObject voice{{u"provider"_s, u"vapi"_s}, {u"voiceId"_s, u"Elliot"_s}};
    return {QJsonObject{{u"type"_s, u"transport"_s}, {u"provider"_s, u"twilio"_s},
                {u"minutes"_s, bill.minutes}, {u"cost"_s, bill.transport}},
        QJsonObject{{u"type"_s, u"transcriber"_s}, {u"transcriber"_s, transcriber},
            {u"minutes"_s, bill.minutes}, {u"cost"_s, bill.transcriber}},
        QJsonObject{{u"type"_s, u"model"_s}, {u"model"_s, model}, {u"promptTokens"_s, 1743},
            {u"completionTokens"_s, 96}, {u"cachedPromptTokens"_s, 1024}, {u"cost"_s, bill.model}},
        QJsonObject{{u"type"_s, u"voice"_s}, {u"voice"_s, voice},
            {u"characters"_s, bill.characters}, {u"cost"_s, bill.voice}},
        QJsonObject{{u"type"_s, u"vapi"_s}, {u"subType"_s, u"normal"_s},
            {u"minutes"_s, bill.minutes}, {u"cost"_s, bill.platform}},
        QJsonObject{{u"type"_s, u"analysis"_s}, {u"analysisType"_s, u"summary"_s},
            {u"model"_s, model}, {u"promptTokens"_s, 402}, {u"completionTokens"_s, 61},
            {u"cost"_s, bill.summary}}};
}

} // namespace

QJsonObject costFields(const Call &call)
{
    const Bill bill = billOf(call);
    const QJsonObject analysis{{u"summary"_s, bill.summary}, {u"summaryPromptTokens"_s, 402},
        {u"summaryCompletionTokens"_s, 61}, {u"successEvaluation"_s, 0}};
    const QJsonObject breakdown{{u"transport"_s, bill.transport}, {u"stt"_s, bill.transcriber},
        {u"llm"_s, bill.model}, {u"tts"_s, bill.voice}, {u"vapi"_s, bill.platform}, {u"chat"_s, 0},
        {u"total"_s, bill.total()}, {u"llmPromptTokens"_s, 1743}, {u"llmCompletionTokens"_s, 96},
        {u"llmCachedPromptTokens"_s, 1024}, {u"ttsCharacters"_s, bill.characters},
        {u"voicemailDetectionCost"_s, 0}, {u"knowledgeBaseCost"_s, 0},
        {u"analysisCostBreakdown"_s, analysis}};
    return {{u"cost"_s, bill.total()}, {u"costBreakdown"_s, breakdown},
        {u"costs"_s, call.answered ? entries(bill) : QJsonArray()}};
}

} // namespace earshot::simulator
