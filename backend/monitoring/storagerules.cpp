// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/storagerules.h"

#include <QJsonArray>
#include <QLocale>

namespace earshot::monitoring {

using namespace Qt::StringLiterals;

namespace {

QString size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

/** Whole ones, rounded down: the alert is not written anew for every recording. */
int percentOf(qint64 part, qint64 whole)
{
    return int(100 * (double(part) / double(whole)));
}

QString quotaMessage(const StorageState &state)
{
    const QString taken = u"What is stored takes %1 % of the %2 that may be stored. "_s
                              .arg(percentOf(state.figures.usedBytes, state.limits.quotaBytes))
                              .arg(size(state.limits.quotaBytes));
    if (state.quota == Fullness::Full)
        return taken
            + u"No new recording is fetched, and what the provider deletes meanwhile is lost. "
              "Delete recordings or raise quota_bytes; fetching goes on by itself below 98 %."_s;
    return taken
        + u"At 100 % no new recording is fetched. Delete recordings or raise quota_bytes."_s;
}

QString diskMessage(const StorageState &state, qint64 free)
{
    const QString left = u"The disk of the data folder has %1 left. "_s.arg(size(free));
    const QString reserve = size(state.limits.diskReserveBytes);
    if (state.disk == Fullness::Full)
        return left
            + u"No new recording is fetched with less than %1, and what the provider deletes "
              "meanwhile is lost. Make room; fetching goes on by itself."_s.arg(reserve);
    return left + u"With less than %1 no new recording is fetched. Make room."_s.arg(reserve);
}

QLatin1StringView quotaKind(Fullness fullness)
{
    if (fullness == Fullness::Full)
        return alertkind::quotaExceeded;
    return fullness == Fullness::Critical ? alertkind::quotaCritical : alertkind::quotaWarning;
}

} // namespace

std::optional<AlertCondition> quotaNear(const StorageState &state)
{
    if (state.quota == Fullness::Ok || state.limits.quotaBytes <= 0)
        return std::nullopt;
    return AlertCondition{.kind = quotaKind(state.quota),
        .severity =
            state.quota == Fullness::Warning ? AlertSeverity::Warning : AlertSeverity::Error,
        .message = quotaMessage(state),
        .detail = {{u"usedPercent"_s, percentOf(state.figures.usedBytes, state.limits.quotaBytes)},
            {u"quotaBytes"_s, state.limits.quotaBytes}}};
}

std::optional<AlertCondition> diskLow(const StorageState &state)
{
    if (state.disk == Fullness::Ok)
        return std::nullopt;
    // In steps: the alert is not written anew for every block on the disk.
    const qint64 step = std::max<qint64>(state.limits.diskReserveBytes / 10, 1);
    const qint64 free = state.figures.freeDiskBytes.value_or(0) / step * step;
    return AlertCondition{.kind = alertkind::diskLow,
        .severity = state.disk == Fullness::Full ? AlertSeverity::Error : AlertSeverity::Warning,
        .message = diskMessage(state, free),
        .detail = {{u"freeDiskBytes"_s, free}, {u"reserveBytes"_s, state.limits.diskReserveBytes}}};
}

std::optional<AlertCondition> objectDamaged(const database::UnsoundFigures &figures)
{
    if (figures.count == 0)
        return std::nullopt;
    const QString calls = figures.callIds.join(u", "_s);
    const QString what = figures.count == 1
        ? u"A file of call %1 is missing from the object store, can't be read or is not what was stored."_s
        : u"%2 stored files are missing from the object store, can't be read or are not what was "
          u"stored; among "
          "them those of %1."_s;
    const QString message =
        figures.count == 1 ? what.arg(calls) : what.arg(calls, QString::number(figures.count));
    return AlertCondition{.kind = alertkind::objectDamaged,
        .severity = AlertSeverity::Error,
        .message = message
            + u" Nothing was deleted. See what happened to the store, and put back what a backup "
              "has; the alert ends when it was read again."_s,
        .detail = {{u"count"_s, figures.count},
            {u"callIds"_s, QJsonArray::fromStringList(figures.callIds)}}};
}

} // namespace earshot::monitoring
