// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace earshot {

/** Something in a call that says that somebody should hear it. */
struct ProblemSign
{
    enum class Kind {
        ShortAfterWait, ///< the call was short, and before that somebody waited; seconds waited
        Silence, ///< nobody speaks; seconds of it
        Interruptions, ///< they speak over each other; how many times
        FailedTool, ///< a tool did not do its work; how many times; text: which
        LowSuccess, ///< evaluated as a failure; 0 to 1, as good as it was; text: as it was said
        Complaint, ///< words of a complaint; how many times; text: the first of them
    };

    Kind kind = Kind::Silence;
    std::optional<double> seconds; ///< where, from the start of the recording; none: the whole call
    double measure = 0; ///< in the unit of its kind
    QString text;

    bool operator==(const ProblemSign &) const = default;
};

/** The words of the API and the database: "shortAfterWait", "silence" … and back. Unknown words
 * give nothing. */
QString toWord(ProblemSign::Kind value);
std::optional<ProblemSign::Kind> problemKindFromWord(QStringView word);

/** [{"kind", "seconds", "measure", "text"}, …]; seconds and text are null where there is none. */
QJsonArray toJson(const std::vector<ProblemSign> &signs);
/** What is not a sign is left out, and so is all after the first @ref mostSigns. */
std::vector<ProblemSign> problemSignsFrom(const QJsonArray &json);

constexpr std::size_t mostSigns = 12; ///< of one call

} // namespace earshot
