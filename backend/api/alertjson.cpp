// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/alertjson.h"

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->toString()) : QJsonValue();
}

} // namespace

QJsonObject alertJson(const Alert &alert)
{
    return {
        {u"id"_s, alert.id},
        {u"kind"_s, alert.kind},
        {u"severity"_s, toWord(alert.severity)},
        {u"subject"_s, alert.subject},
        {u"message"_s, alert.message},
        {u"detail"_s, alert.detail},
        {u"raisedAt"_s, alert.raisedAt.toString()},
        {u"updatedAt"_s, alert.updatedAt.toString()},
        {u"clearedAt"_s, orNull(alert.clearedAt)},
        {u"acknowledgedAt"_s, orNull(alert.acknowledgedAt)},
    };
}

} // namespace earshot::api
