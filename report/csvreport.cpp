// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csvreport.h"

#include "core/canonicaljson.h"
#include "core/csv.h"
#include "report/actionwords.h"
#include "report/visible.h"

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

const QString erased = u"[erased]"_s; // verify-audit has the same

QString cell(const QString &text)
{
    return csvText(visible(text));
}

/** Of a part about people. */
QString partCell(const QString &text, bool isErased)
{
    return isErased ? erased : cell(text);
}

QString secondsText(const std::optional<double> &seconds)
{
    return seconds ? QString::fromLatin1(canonicalNumber(*seconds)) : QString();
}

} // namespace

QByteArray csvHead()
{
    return csvLine({u"number"_s, u"at_utc"_s, u"at_local"_s, u"person_id"_s, u"person"_s,
        u"action"_s, u"action_in_words"_s, u"call_id"_s, u"address"_s, u"client"_s, u"seconds"_s,
        u"detail"_s, u"leaf_hash"_s});
}

QByteArray csvRow(const Entry &entry)
{
    return csvLine({QString::number(entry.number), visible(entry.at), visible(entry.local),
        partCell(entry.personId, entry.isWhoErased), partCell(entry.personName, entry.isWhoErased),
        cell(entry.action), cell(actionWords(entry.action)), cell(entry.callId),
        entry.isOriginErased ? erased : visible(entry.address),
        partCell(entry.client, entry.isOriginErased), secondsText(entry.seconds),
        partCell(entry.detail, entry.isDetailErased), QString::fromLatin1(entry.leafHash)});
}

} // namespace earshot::report
