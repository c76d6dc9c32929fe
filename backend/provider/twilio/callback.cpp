// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/twilio/callback.h"

#include "core/json.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace earshot::provider::twilio {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sidLength = 34;
constexpr qsizetype longestWord = 100;
constexpr double longestSeconds = 7 * 24 * 60 * 60;

Error invalid(const QString &message)
{
    return Error{.code = ErrorCode::InvalidInput, .message = message};
}

QString textIn(const Parameters &parameters, QByteArrayView name)
{
    for (const auto &[candidate, value] : parameters) {
        if (candidate == name)
            return QString::fromUtf8(value.left(1024)).remove(QChar::Null).trimmed();
    }
    return {};
}

std::optional<double> secondsFrom(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    const bool isUsable =
        isNumber && std::isfinite(seconds) && seconds >= 0 && seconds <= longestSeconds;
    return isUsable ? std::optional(seconds) : std::nullopt;
}

std::optional<int> channelsFrom(const QString &text)
{
    if (text == "1"_L1)
        return 1;
    return text == "2"_L1 ? std::optional(2) : std::nullopt;
}

/** The values of one flat JSON object, as a form would give them. */
Result<Parameters> parametersIn(const QByteArray &json)
{
    const Result<QJsonObject> object = parseJsonObject(json);
    if (!object)
        return object.error();
    Parameters parameters;
    for (const QString &name : object->keys()) {
        const QJsonValue value = object->value(name);
        if (value.isString() || value.isDouble())
            parameters.append({name.toUtf8(), value.toVariant().toString().toUtf8()});
    }
    return parameters;
}

} // namespace

bool isSid(QStringView text, QLatin1StringView prefix)
{
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return text.size() == sidLength && text.startsWith(prefix)
        && std::all_of(text.begin() + prefix.size(), text.end(), isHex);
}

Result<CarrierRecording> parseCallback(const Parameters &parameters)
{
    CarrierRecording recording{.recordingSid = textIn(parameters, "RecordingSid"),
        .accountSid = textIn(parameters, "AccountSid"),
        .callSid = textIn(parameters, "CallSid"),
        .status = textIn(parameters, "RecordingStatus").left(longestWord),
        .channels = channelsFrom(textIn(parameters, "RecordingChannels")),
        .source = textIn(parameters, "RecordingSource").left(longestWord),
        .errorCode = textIn(parameters, "ErrorCode").left(longestWord),
        .startedAt = parseDate(textIn(parameters, "RecordingStartTime"))};
    if (!isSid(recording.recordingSid, "RE"_L1))
        return invalid(
            u"The request names no recording: RecordingSid must be RE and 32 hexadecimal "
            "digits."_s);
    if (!isSid(recording.accountSid, "AC"_L1))
        return invalid(
            u"The request names no account: AccountSid must be AC and 32 hexadecimal digits."_s);
    if (!recording.callSid.isEmpty() && !isSid(recording.callSid, "CA"_L1))
        return invalid(u"The CallSid must be CA and 32 hexadecimal digits."_s);
    if (recording.status.isEmpty())
        recording.status = u"completed"_s; // the only event that is sent when none was asked for
    if (recording.errorCode == "0"_L1)
        recording.errorCode.clear();
    if (isCompleted(recording))
        recording.durationSeconds = secondsFrom(textIn(parameters, "RecordingDuration"));
    return recording;
}

Result<Parameters> parametersOf(const SignedRequest &request)
{
    if (request.body.isEmpty())
        return parseParameters(queryOf(request.url));
    if (isForm(request.contentType))
        return parseParameters(request.body);
    return parametersIn(request.body);
}

QByteArray toPayload(const CarrierRecording &recording)
{
    QJsonObject object{{u"AccountSid"_s, recording.accountSid}, {u"CallSid"_s, recording.callSid},
        {u"RecordingSid"_s, recording.recordingSid}, {u"RecordingStatus"_s, recording.status},
        {u"RecordingSource"_s, recording.source}, {u"ErrorCode"_s, recording.errorCode}};
    if (recording.durationSeconds)
        object.insert(u"RecordingDuration"_s, QString::number(*recording.durationSeconds));
    if (recording.channels)
        object.insert(u"RecordingChannels"_s, QString::number(*recording.channels));
    if (recording.startedAt)
        object.insert(u"RecordingStartTime"_s, recording.startedAt->toString());
    return toJson(object);
}

Result<CarrierRecording> fromPayload(const QByteArray &payload)
{
    const Result<Parameters> parameters = parametersIn(payload);
    if (!parameters)
        return parameters.error();
    return parseCallback(*parameters);
}

std::optional<Timestamp> parseDate(const QString &text)
{
    if (const auto own = Timestamp::fromString(text))
        return own;
    const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date);
    return date.isValid() ? std::optional(Timestamp::fromMilliseconds(date.toMSecsSinceEpoch()))
                          : std::nullopt;
}

} // namespace earshot::provider::twilio
