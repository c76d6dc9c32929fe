// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/summary.h"

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostActions = 100; ///< that are told apart: far more than there are

} // namespace

Facts factsFrom(const QJsonObject &head, const QJsonObject &filter)
{
    const QStringList note = head.value(u"note").toString().split(u'\n');
    return Facts{.organizationId = head.value(u"organization").toString(),
        .from = filter.value(u"from").toString(),
        .to = filter.value(u"to").toString(),
        .person = filter.value(u"person").toString(),
        .action = filter.value(u"action").toString(),
        .call = filter.value(u"call").toString(),
        .report = filter.value(u"report").toString(),
        .zone = head.value(u"zone").toString(),
        .isComplete = head.value(u"complete").toBool(),
        .key = head.value(u"key").toString(),
        .size = note.value(1).toLongLong(),
        .root = note.value(2),
        .signature = note.value(4).section(u' ', 2)};
}

void Summary::add(const Entry &entry)
{
    if (entries == 0) {
        first = entry.number;
        firstAt = entry.local;
    }
    ++entries;
    last = entry.number;
    lastAt = entry.local;
    const bool isOneMore = byAction.contains(entry.action) || byAction.size() < mostActions;
    ++byAction[isOneMore ? entry.action : u"…"_s];
}

} // namespace earshot::report
