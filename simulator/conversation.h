// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/script.h"

#include <memory>
#include <vector>

namespace earshot::simulator {

struct Word
{
    double start = 0; ///< seconds from the start of the recording
    double end = 0;
    QString text;
};

struct Turn
{
    Side side = Side::Agent;
    double start = 0; ///< seconds from the start of the recording
    double end = 0;
    QString text;
    std::vector<Word> words; ///< empty where the recording was given as a file
};

/**
 * A recorded conversation: what was said when, and the file it can be heard in. In stereo files the
 * agent is the left channel and the caller the right one.
 */
struct Conversation
{
    Script script;
    std::vector<Turn> turns;
    double durationSeconds = 0;
    int sampleRate = 0;
    int channels = 2;
    QString file; ///< WAV; lives as long as the library that made it. Empty: made when asked for
    int number = 0; ///< in the library
};

using ConversationPtr = std::shared_ptr<const Conversation>;

} // namespace earshot::simulator
