// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>

namespace earshot {

/** What somebody thinks of a call after having heard or read it. */
enum class Verdict { Good, FollowUp, Problem };

/** The words of the API and the database: "good", "followUp", "problem", and back. Unknown words
 * give nothing. */
QString toWord(Verdict value);
std::optional<Verdict> verdictFromWord(QStringView word);

struct CallReview
{
    Verdict verdict = Verdict::Good;
    Timestamp at;
    QString by; ///< the access token's id
    QString byName; ///< what that token was called; tokens can be deleted

    bool operator==(const CallReview &) const = default;
};

} // namespace earshot
