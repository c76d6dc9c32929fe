// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/renderer.h"

#include "simulator/recordingfile.h"
#include "simulator/speech.h"

#include <array>
#include <cmath>

namespace earshot::simulator {

namespace {

const std::array<Voice, 4> agentVoices{
    Voice{.name = "en-us+f3", .wordsPerMinute = 168, .pitch = 52},
    Voice{.name = "en+f2", .wordsPerMinute = 164, .pitch = 48},
    Voice{.name = "en-us+m3", .wordsPerMinute = 166, .pitch = 44},
    Voice{.name = "en-us+f5", .wordsPerMinute = 172, .pitch = 46}};
const std::array<Voice, 6> callerVoices{
    Voice{.name = "en-us+m2", .wordsPerMinute = 174, .pitch = 40},
    Voice{.name = "en+f4", .wordsPerMinute = 178, .pitch = 55},
    Voice{.name = "en-gb-scotland+m1", .wordsPerMinute = 162, .pitch = 42},
    Voice{.name = "en-us+m7", .wordsPerMinute = 170, .pitch = 36},
    Voice{.name = "en-gb-x-rp+m4", .wordsPerMinute = 160, .pitch = 46},
    Voice{.name = "en-us+f1", .wordsPerMinute = 182, .pitch = 58}};

/** A business always sounds the same. */
Voice agentVoice(const QString &business)
{
    return agentVoices.at(
        std::size_t(Dice(0).below(int(agentVoices.size()), business.toUtf8(), 0)));
}

/** The two sides while they are being filled. */
class Stage
{
public:
    Stage(const Dice &dice, quint64 number, QString business)
        : m_dice(dice)
        , m_number(number)
        , m_agent(agentVoice(business))
        , m_caller(
              callerVoices.at(std::size_t(dice.below(int(callerVoices.size()), "voice", number))))
        , m_rate(dice.below(3, "rate", number) == 0 ? 8000 : 16000)
        , m_time(dice.between(0.9, 1.6, "start", number))
    { }

    Result<void> play(const Line &line)
    {
        ++m_line;
        if (line.side == Side::Tool) {
            const double pause = m_dice.between(1.1, 2.2, "tool", m_number, m_line);
            m_turns.push_back(
                {.side = Side::Tool, .start = m_time, .end = m_time + pause, .text = line.text});
            m_time += pause;
            return {};
        }
        const bool agent = line.side == Side::Agent;
        auto spoken = speak(line.text, agent ? m_agent : m_caller, m_rate);
        if (!spoken)
            return spoken.error();
        place(line, std::move(*spoken), agent ? m_left : m_right);
        return {};
    }

    Result<Conversation> finish(const Script &script, const QString &file)
    {
        const auto frames = std::size_t((m_time + 0.5) * m_rate);
        m_left.resize(frames);
        const auto written = writeStereo(file, m_left, m_right, m_rate);
        if (!written)
            return written.error();
        return Conversation{.script = script,
            .turns = std::move(m_turns),
            .durationSeconds = double(frames) / m_rate,
            .sampleRate = m_rate,
            .channels = 2,
            .file = file};
    }

private:
    void place(const Line &line, Utterance spoken, std::vector<qint16> &side)
    {
        side.resize(std::size_t(std::ceil(m_time * m_rate)));
        const double start = double(side.size()) / m_rate;
        side.insert(side.end(), spoken.samples.begin(), spoken.samples.end());
        for (Word &word : spoken.words) {
            word.start += start;
            word.end += start;
        }
        m_time = spoken.words.back().end + m_dice.between(0.35, 0.95, "pause", m_number, m_line);
        m_time = std::max(m_time, double(side.size()) / m_rate + 0.05);
        m_turns.push_back({.side = line.side,
            .start = spoken.words.front().start,
            .end = spoken.words.back().end,
            .text = line.text,
            .words = std::move(spoken.words)});
    }

    Dice m_dice;
    quint64 m_number;
    Voice m_agent;
    Voice m_caller;
    int m_rate;
    double m_time; ///< seconds; where the next line begins
    quint64 m_line = 0;
    std::vector<qint16> m_left;
    std::vector<qint16> m_right;
    std::vector<Turn> m_turns;
};

} // namespace

Result<Conversation> renderConversation(
    const Script &script, const Dice &dice, quint64 number, const QString &file)
{
    Stage stage(dice, number, script.business);
    for (const Line &line : script.lines) {
        if (const auto played = stage.play(line); !played)
            return played.error();
    }
    return stage.finish(script, file);
}

} // namespace earshot::simulator
