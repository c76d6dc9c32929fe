// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/signtexts.h"

#include "ui/models/callformat.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = ProblemSign::Kind;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(earshot::ui::SignTexts)
};

constexpr qsizetype longestQuote = 60;

/** Words from outside, as a part of a sentence of ours. */
QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestQuote ? line : line.left(longestQuote).trimmed() + u'…';
}

QString place(const ProblemSign &sign)
{
    return format::length(sign.seconds.value_or(0));
}

int whole(double number)
{
    constexpr double most = 1e9;
    return int(std::lround(std::clamp(number, 0.0, most)));
}

QString waitText(const ProblemSign &sign)
{
    return sign.seconds.value_or(0) > 0
        ? Text::tr("A short call, with %Ln seconds of waiting at %1", nullptr, whole(sign.measure))
              .arg(place(sign))
        : Text::tr("A short call, after %Ln seconds of waiting", nullptr, whole(sign.measure));
}

QString silenceText(const ProblemSign &sign)
{
    constexpr double oneMinute = 60;
    return sign.measure < oneMinute
        ? Text::tr("%Ln seconds of silence at %1", nullptr, whole(sign.measure)).arg(place(sign))
        : Text::tr("%1 minutes of silence at %2", "1:12 minutes")
              .arg(format::length(sign.measure), place(sign));
}

QString toolText(const ProblemSign &sign)
{
    const bool isOnce = sign.measure < 2;
    const QString name = quoted(sign.text);
    if (name.isEmpty())
        return isOnce
            ? Text::tr("A tool failed at %1").arg(place(sign))
            : Text::tr("A tool failed %Ln times, first at %1", nullptr, whole(sign.measure))
                  .arg(place(sign));
    return isOnce
        ? Text::tr("The tool %1 failed at %2").arg(name, place(sign))
        : Text::tr("The tool %1 failed %Ln times, first at %2", nullptr, whole(sign.measure))
              .arg(name, place(sign));
}

QString successText(const ProblemSign &sign)
{
    return sign.measure > 0 ? Text::tr("Success evaluated as low: %1").arg(quoted(sign.text))
                            : Text::tr("Evaluated as a failure");
}

QString complaintText(const ProblemSign &sign)
{
    return sign.measure < 2
        ? Text::tr("The caller complains: “%1” at %2").arg(quoted(sign.text), place(sign))
        : Text::tr("The caller complains %Ln times, first “%1” at %2", nullptr, whole(sign.measure))
              .arg(quoted(sign.text), place(sign));
}

} // namespace

QString signText(const ProblemSign &sign)
{
    switch (sign.kind) {
    case Kind::ShortAfterWait:
        return waitText(sign);
    case Kind::Silence:
        return silenceText(sign);
    case Kind::Interruptions:
        return Text::tr(
            "They interrupt each other %Ln times, first at %1", nullptr, whole(sign.measure))
            .arg(place(sign));
    case Kind::FailedTool:
        return toolText(sign);
    case Kind::LowSuccess:
        return successText(sign);
    case Kind::Complaint:
        return complaintText(sign);
    }
    Q_UNREACHABLE();
}

QStringList signTexts(const std::vector<ProblemSign> &signs)
{
    QStringList texts;
    for (const ProblemSign &sign : signs)
        texts.append(signText(sign));
    return texts;
}

} // namespace earshot::ui
