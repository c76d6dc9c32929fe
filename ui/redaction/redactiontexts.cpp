// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/redaction/redactiontexts.h"

#include "ui/clips/cliptimes.h"
#include "ui/language/isolate.h"
#include "ui/models/callformat.h"

#include <QCoreApplication>

namespace earshot::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(earshot::ui::Redaction)
};

} // namespace

QString kindText(RedactionKind kind)
{
    switch (kind) {
    case RedactionKind::CardNumber:
        return Text::tr("Card number");
    case RedactionKind::SecurityCode:
        return Text::tr("Security code");
    case RedactionKind::Other:
        break;
    }
    return Text::tr("Other", "part of a call that is taken out");
}

QString spanText(const RedactedSpan &span)
{
    return Text::tr("%1 to %2", "times of the recording")
        .arg(clipTime(span.fromSeconds), clipTime(span.toSeconds));
}

QString standingText(const RedactionStanding &standing, const QLocale &locale)
{
    if (!standing.state)
        return Text::tr("Nothing was taken out of this call yet.");
    const int parts = int(standing.parts.size());
    const QString who = isolated(standing.askedBy);
    const QString when = format::moment(standing.finishedAt.value_or(standing.askedAt), locale);
    if (*standing.state == RedactionState::Failed)
        return Text::tr("%1 asked for parts to be taken out, and that failed. The call is what it "
                        "was. %2",
            "who, why")
            .arg(who, standing.error);
    if (*standing.state == RedactionState::Waiting)
        return Text::tr("%1 asked for parts to be taken out, which is being done.").arg(who);
    return Text::tr("%Ln parts were taken out on %1, at the wish of %2: “%3”.", nullptr, parts)
        .arg(isolated(when), who, isolated(standing.reason));
}

QString originalText(const RedactionStanding &standing, const QLocale &locale)
{
    if (standing.original)
        return Text::tr(
            "The original has been under seal since %1. Only those who may redact can open it, and "
            "each time is noted in the audit log.")
            .arg(isolated(format::moment(standing.original->sealedAt, locale)));
    return Text::tr("The original is gone for good: what is out stays out, and more can follow.");
}

QString consequenceText(bool keepsOriginal)
{
    const QString everybody =
        Text::tr("Everybody then hears and reads the copy without these parts: here, in exports, "
                 "and by links to clips that were given out before.");
    return everybody + QChar::Space
        + (keepsOriginal ? Text::tr(
               "The original stays under seal. Only those who may redact can open it, and "
               "each time is noted in the audit log.")
                         : Text::tr("The original is deleted for good. Nobody can bring it back."));
}

} // namespace earshot::ui
