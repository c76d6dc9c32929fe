// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reconcileprogress.h"

#include "core/json.h"

#include <QJsonDocument>

namespace earshot::ingest {

using namespace Qt::StringLiterals;

namespace {

/** As text, because a JSON number is a double and would lose microseconds. */
QJsonValue written(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(QString::number(time->microseconds)) : QJsonValue();
}

std::optional<Timestamp> timeIn(const QJsonObject &object, QLatin1StringView key)
{
    bool isNumber = false;
    const qint64 microseconds = object.value(key).toString().toLongLong(&isNumber);
    return isNumber ? std::optional(Timestamp{microseconds}) : std::nullopt;
}

} // namespace

QString toText(const ReconcileProgress &progress)
{
    return QString::fromUtf8(toJson({{u"knownUntil"_s, written(progress.knownUntil)},
        {u"historyFrom"_s, written(progress.historyFrom)},
        {u"historyComplete"_s, progress.historyComplete},
        {u"finishedAt"_s, written(progress.finishedAt)}}));
}

ReconcileProgress reconcileProgressFrom(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    return {.knownUntil = timeIn(object, "knownUntil"_L1),
        .historyFrom = timeIn(object, "historyFrom"_L1),
        .historyComplete = object.value("historyComplete"_L1).toBool(),
        .finishedAt = timeIn(object, "finishedAt"_L1)};
}

} // namespace earshot::ingest
