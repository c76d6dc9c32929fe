// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace earshot {

enum class Speaker { Unknown, Agent, Caller };

struct TranscriptWord
{
    double startSeconds = 0; ///< from the start of the recording
    double endSeconds = 0;
    QString text;

    bool operator==(const TranscriptWord &) const = default;
};

struct TranscriptTurn
{
    Speaker speaker = Speaker::Unknown;
    double startSeconds = 0; ///< from the start of the recording
    double endSeconds = 0; ///< 0 where the provider did not say
    QString text;
    std::vector<TranscriptWord> words; ///< empty where the provider gave none

    bool operator==(const TranscriptTurn &) const = default;
};

using Transcript = std::vector<TranscriptTurn>;

QString toWord(Speaker value);
Speaker speakerFromWord(QStringView word);

} // namespace earshot
