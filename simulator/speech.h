// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "simulator/conversation.h"

#include <QByteArray>

#include <vector>

namespace earshot::simulator {

struct Voice
{
    QByteArray name; ///< as espeak-ng names it: "en-us+f3"
    int wordsPerMinute = 165;
    int pitch = 50; ///< 0 to 100
};

struct Utterance
{
    std::vector<qint16> samples; ///< mono
    int sampleRate = 0;
    std::vector<Word> words; ///< seconds from the first sample; joined by spaces they give the text
};

/**
 * Speaks @p text, which is not empty. Safe from any thread, but one call at a time: espeak-ng
 * exists once in a process. Takes some tens of milliseconds, so keep it off event loops. Fails as
 * Internal when the speech data or the voice is not installed.
 */
Result<Utterance> speak(const QString &text, const Voice &voice, int sampleRate);

} // namespace earshot::simulator
