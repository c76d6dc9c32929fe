// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/calltable.h"

#include "core/csv.h"
#include "ui/models/callformat.h"

#include <QCoreApplication>

namespace earshot::ui {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CallTable)
};

QString utc(const std::optional<Timestamp> &moment)
{
    return moment ? moment->toString() : QString();
}

QString local(const std::optional<Timestamp> &moment)
{
    if (!moment)
        return {};
    const QDateTime here = format::local(*moment);
    return here.toOffsetFromUtc(here.offsetFromUtc()).toString(Qt::ISODate);
}

/** With a point whatever the language: what reads tables by program knows no other. */
QString number(const std::optional<double> &value, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) : QString();
}

QStringList whoAndWhen(const Call &call)
{
    return {call.id, call.vapiCallId, utc(call.startedAt), local(call.startedAt),
        format::direction(call.direction), call.customer.name, call.customer.number};
}

QStringList whoAndWhenHead()
{
    return {Text::tr("Call"), Text::tr("Call at the provider"), Text::tr("Began (UTC)"),
        Text::tr("Began (local time)"), Text::tr("Direction"), Text::tr("Customer"),
        Text::tr("Number")};
}

} // namespace

QByteArray callTableHead()
{
    return csvLine(whoAndWhenHead()
        << Text::tr("Own number") << Text::tr("Assistant") << Text::tr("Ended (UTC)")
        << Text::tr("Ended (local time)") << Text::tr("Length (s)") << Text::tr("Outcome")
        << Text::tr("How it ended") << Text::tr("Cost (USD)") << Text::tr("Recording")
        << Text::tr("Review"));
}

QByteArray callTableLine(const Call &call)
{
    return csvLine(whoAndWhen(call)
        << call.ownNumber << call.assistantName << utc(call.endedAt) << local(call.endedAt)
        << number(call.durationSeconds, 1) << format::outcome(call) << call.endedReason
        << number(call.costUsd, 4) << format::stateWord(call)
        << (call.review ? format::verdict(call.review->verdict) : QString()));
}

QByteArray manifestHead()
{
    return csvLine(QStringList{Text::tr("File")} << whoAndWhenHead() << Text::tr("Length (s)")
                                                 << Text::tr("Size (bytes)") << Text::tr("SHA-256")
                                                 << Text::tr("Why there is no file"));
}

QByteArray manifestLine(const Call &call, const ManifestEntry &entry)
{
    const bool isThere = !entry.file.isEmpty();
    return csvLine(QStringList{entry.file}
        << whoAndWhen(call) << (isThere ? number(call.recording.durationSeconds, 3) : QString())
        << (isThere ? QString::number(entry.sizeBytes) : QString()) << entry.sha256
        << entry.reason);
}

} // namespace earshot::ui
