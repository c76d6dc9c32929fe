// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "tests/support/scriptedserver.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace earshot::test {

/** The provider's list of calls and its filters, for tests of those who read it. */
class ListedCalls
{
public:
    /** A call that is over, with a recording. */
    static QJsonObject over(int number, Timestamp madeAt)
    {
        return {{QStringLiteral("id"), idOf(number)},
            {QStringLiteral("type"), QStringLiteral("inboundPhoneCall")},
            {QStringLiteral("status"), QStringLiteral("ended")},
            {QStringLiteral("endedReason"), QStringLiteral("customer-ended-call")},
            {QStringLiteral("createdAt"), madeAt.toString()},
            {QStringLiteral("updatedAt"), (madeAt + std::chrono::minutes(2)).toString()},
            {QStringLiteral("startedAt"), (madeAt + std::chrono::seconds(5)).toString()},
            {QStringLiteral("endedAt"), (madeAt + std::chrono::minutes(1)).toString()},
            {QStringLiteral("artifact"),
                QJsonObject{{QStringLiteral("recordingUrl"),
                    QStringLiteral("https://a.r2.cloudflarestorage.com/x-mono.wav")}}}};
    }
    static QJsonObject goingOn(int number, Timestamp madeAt)
    {
        return {{QStringLiteral("id"), idOf(number)},
            {QStringLiteral("type"), QStringLiteral("inboundPhoneCall")},
            {QStringLiteral("status"), QStringLiteral("in-progress")},
            {QStringLiteral("createdAt"), madeAt.toString()},
            {QStringLiteral("updatedAt"), madeAt.toString()}};
    }
    static QString idOf(int number)
    {
        return QStringLiteral("01a01566-90cc-75d7-963c-%1").arg(number, 12, 10, QLatin1Char('0'));
    }

    /** Newest first, as GET /call answers; 404 for a single call that is not there. */
    [[nodiscard]] ScriptedAnswer answerTo(const ScriptedRequest &request) const
    {
        const QUrl target = QUrl::fromEncoded(request.target);
        if (target.path() != QLatin1String("/call"))
            return one(target.fileName());
        const QUrlQuery query(target);
        const auto bound = [&query](const QString &name) {
            return Timestamp::fromString(query.queryItemValue(name, QUrl::FullyDecoded));
        };
        const auto from = bound(QStringLiteral("createdAtGe"));
        const auto until = bound(QStringLiteral("createdAtLe"));
        const auto changedFrom = bound(QStringLiteral("updatedAtGe"));
        const int limit = query.queryItemValue(QStringLiteral("limit")).toInt();
        QList<QJsonObject> sorted = calls;
        std::stable_sort(sorted.begin(), sorted.end(),
            [](const auto &a, const auto &b) { return made(a) > made(b); });
        QJsonArray page;
        for (const QJsonObject &call : sorted) {
            const bool isWanted = (!from || made(call) >= *from) && (!until || made(call) <= *until)
                && (!changedFrom || timeOf(call, QStringLiteral("updatedAt")) >= *changedFrom);
            if (isWanted && page.size() < limit)
                page.append(call);
        }
        return answer(200, QJsonDocument(page).toJson(), {{"Content-Type", "application/json"}});
    }

    QList<QJsonObject> calls;

private:
    static Timestamp timeOf(const QJsonObject &call, const QString &field)
    {
        return Timestamp::fromString(call.value(field).toString()).value();
    }
    static Timestamp made(const QJsonObject &call)
    {
        return timeOf(call, QStringLiteral("createdAt"));
    }
    [[nodiscard]] ScriptedAnswer one(const QString &id) const
    {
        for (const QJsonObject &call : calls) {
            if (call.value(QStringLiteral("id")).toString() == id)
                return answer(200, toJson(call), {{"Content-Type", "application/json"}});
        }
        return answer(404, R"({"message":"Call not found","statusCode":404})");
    }
};

} // namespace earshot::test
