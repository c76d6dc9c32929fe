// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/wire.h"

#include "core/json.h"

namespace earshot::control {

using namespace Qt::StringLiterals;

QByteArray encodeRequest(const QString &command, const QJsonObject &arguments)
{
    return toJson({{u"command"_s, command}, {u"arguments"_s, arguments}}) + '\n';
}

QByteArray encodeAnswer(const Result<QJsonObject> &answer)
{
    if (answer)
        return toJson({{u"answer"_s, answer.value()}}) + '\n';
    return toJson({{u"error"_s, answer.error().message},
               {u"code"_s, errorCodeName(answer.error().code)}})
        + '\n';
}

Result<QJsonObject> decodeRequest(const QByteArray &line)
{
    auto request = parseJsonObject(line);
    if (request && !request->value(u"command").isString())
        return Error{
            .code = ErrorCode::InvalidInput, .message = u"The request names no command."_s};
    return request;
}

Result<QJsonObject> decodeAnswer(const QByteArray &line)
{
    const auto message = parseJsonObject(line);
    if (!message)
        return message.error().withContext(u"The receiver's answer can't be read"_s);
    const JsonView view(message.value());
    if (const auto problem = view.text(u"error"))
        return Error{.code = ErrorCode::InvalidInput, .message = *problem};
    return message->value(u"answer").toObject();
}

} // namespace earshot::control
