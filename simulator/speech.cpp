// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/speech.h"

#include "simulator/resample.h"

#include <QRegularExpression>

#include <espeak-ng/speak_lib.h>

#include <algorithm>
#include <cstdlib>
#include <mutex>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

struct WordEvent
{
    int position = 0; ///< of its first character in the text
    double seconds = 0;
};

struct Capture
{
    std::vector<qint16> samples;
    std::vector<WordEvent> events;
};

std::mutex engineLock;

Error speechError(const QString &message)
{
    return {.code = ErrorCode::Internal, .message = message};
}

int collect(short *wave, int count, espeak_EVENT *events)
{
    auto *capture = static_cast<Capture *>(events->user_data);
    if (!capture)
        return 0;
    if (wave && count > 0)
        capture->samples.insert(capture->samples.end(), wave, wave + count);
    for (; events->type != espeakEVENT_LIST_TERMINATED; ++events) {
        if (events->type == espeakEVENT_WORD) {
            capture->events.push_back({.position = events->text_position - 1,
                .seconds = events->audio_position / 1000.0});
        }
    }
    return 0;
}

/** The engine's sample rate, or 0 when it cannot be started. Holds the lock. */
int startedEngine()
{
    static const int rate = [] {
        const int started =
            espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 200, nullptr, espeakINITIALIZE_DONT_EXIT);
        if (started > 0)
            espeak_SetSynthCallback(collect);
        return std::max(started, 0);
    }();
    return rate;
}

/** The end of the sound before @p limit, so that a pause does not belong to the word before it. */
double soundEnd(const Utterance &spoken, double start, double limit)
{
    constexpr int audible = 150;
    const auto first = qint64(start * spoken.sampleRate);
    auto last = std::min(qint64(limit * spoken.sampleRate), qint64(spoken.samples.size()));
    while (last > first + 1 && std::abs(spoken.samples[std::size_t(last - 1)]) < audible)
        --last;
    return double(last) / spoken.sampleRate;
}

void addWord(Utterance &spoken, const QString &text, const WordEvent *event)
{
    if (event || spoken.words.empty())
        spoken.words.push_back({.start = event ? event->seconds : 0, .text = text});
    else
        spoken.words.back().text += u' ' + text;
}

/** One word for every word of the text; what the engine did not announce joins the one before. */
void findWords(Utterance &spoken, const QString &text, const std::vector<WordEvent> &events)
{
    static const QRegularExpression token(u"\\S+"_s);
    for (auto it = token.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto event = std::find_if(events.begin(), events.end(), [&](const WordEvent &e) {
            return e.position >= match.capturedStart() && e.position < match.capturedEnd();
        });
        addWord(spoken, match.captured(), event == events.end() ? nullptr : &*event);
    }
    const double total = double(spoken.samples.size()) / spoken.sampleRate;
    for (std::size_t i = 0; i < spoken.words.size(); ++i) {
        const double next = i + 1 < spoken.words.size() ? spoken.words[i + 1].start : total;
        spoken.words[i].end = soundEnd(spoken, spoken.words[i].start, next);
    }
}

Result<Capture> synthesised(const QString &text, const Voice &voice)
{
    if (espeak_SetVoiceByName(voice.name.constData()) != EE_OK) {
        return speechError(u"espeak-ng has no voice \"%1\"; install espeak-ng-data."_s.arg(
            QString::fromUtf8(voice.name)));
    }
    espeak_SetParameter(espeakRATE, voice.wordsPerMinute, 0);
    espeak_SetParameter(espeakPITCH, voice.pitch, 0);
    Capture capture;
    const QByteArray bytes = text.toUtf8();
    const auto result = espeak_Synth(bytes.constData(), std::size_t(bytes.size()) + 1, 0,
        POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr, &capture);
    if (result != EE_OK || capture.samples.empty())
        return speechError(u"espeak-ng could not speak a sentence."_s);
    return capture;
}

} // namespace

Result<Utterance> speak(const QString &text, const Voice &voice, int sampleRate)
{
    const std::scoped_lock lock(engineLock);
    const int engineRate = startedEngine();
    if (engineRate == 0)
        return speechError(u"espeak-ng did not start; install espeak-ng-data."_s);
    auto capture = synthesised(text, voice);
    if (!capture)
        return capture.error();
    Utterance spoken{
        .samples = resampled(capture->samples, engineRate, sampleRate), .sampleRate = sampleRate};
    findWords(spoken, text, capture->events);
    return spoken;
}

} // namespace earshot::simulator
