// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/failedtools.h"

#include "provider/vapi/messagetimes.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace earshot::provider::vapi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;
constexpr qsizetype mostRead = 64 * 1024; ///< of a result
constexpr double firstFailingStatus = 400; ///< of HTTP

/** How a failure begins when it is told as text. */
constexpr std::array failingWords{"error"_L1, "failed"_L1, "failure"_L1, "no result returned"_L1,
    "request failed"_L1, "tool call failed"_L1, "timeout"_L1, "timed out"_L1};

bool tellsAnError(const QJsonValue &error)
{
    if (error.isString())
        return !error.toString().trimmed().isEmpty();
    return error.toBool() || error.isObject() || (error.isArray() && !error.toArray().isEmpty())
        || error.toDouble() != 0;
}

bool isFailingStatus(const QJsonValue &status)
{
    const QString word = status.toString().toLower();
    return word == u"error"_s || word == u"failed"_s || word == u"failure"_s
        || status.toDouble() >= firstFailingStatus;
}

bool isFailure(const QJsonObject &result)
{
    for (const QString &word : {u"ok"_s, u"success"_s}) {
        if (result.value(word).isBool() && !result.value(word).toBool())
            return true;
    }
    return tellsAnError(result.value(u"error"_s)) || isFailingStatus(result.value(u"status"_s))
        || isFailingStatus(result.value(u"statusCode"_s));
}

bool isFailure(const QString &text)
{
    const QString start = text.left(mostRead).trimmed();
    if (start.startsWith(u'{') && text.size() <= mostRead) {
        const auto json = parseJsonObject(start.toUtf8());
        return json.ok() && isFailure(*json);
    }
    return std::any_of(failingWords.begin(), failingWords.end(),
        [&start](QLatin1StringView word) { return start.startsWith(word, Qt::CaseInsensitive); });
}

bool isFailure(const JsonView &message)
{
    const QJsonValue result = message.at(u"result");
    if (tellsAnError(message.at(u"error")))
        return true;
    return result.isObject() ? isFailure(result.toObject()) : isFailure(result.toString());
}

FailedTools fromMessages(const QJsonArray &messages)
{
    FailedTools failed;
    const MessageTimes times(messages);
    for (const QJsonValue item : messages) {
        const JsonView message{item};
        const QString role = message.text(u"role").value_or(QString());
        const bool isResult = role == u"tool_call_result"_s || role == u"function_call_result"_s;
        if (isResult && failed.size() < mostFailedTools && isFailure(message))
            failed.push_back(
                {.name = cleaned(message.text(u"name").value_or(QString()), longestName),
                    .seconds = times.startOf(message)});
    }
    std::sort(failed.begin(), failed.end());
    return failed;
}

} // namespace

FailedTools parseFailedTools(const Payload &payload)
{
    for (const JsonView &view : {payload.message, payload.call}) {
        for (const QStringView path : {u"artifact.messages", u"messages"}) {
            if (FailedTools failed = fromMessages(view.array(path)); !failed.empty())
                return failed;
        }
    }
    return {};
}

} // namespace earshot::provider::vapi
