// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/liverequests.h"

#include "core/json.h"
#include "ui/client/wire.h"

#include <QJsonArray>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<LivePiece> pieceFrom(const JsonView &json)
{
    const auto callId = json.text(u"vapiCallId");
    const QString text = json.text(u"text").value_or(QString()).left(longestLivePiece);
    if (!callId || text.isEmpty())
        return std::nullopt;
    return LivePiece{.vapiCallId = *callId,
        .speaker = speakerFromWord(json.text(u"speaker").value_or(QString())),
        .text = text,
        .isFinal = json.boolean(u"final").value_or(false),
        .at = json.time(u"at").value_or(Timestamp()),
        .number = qint64(std::clamp(json.number(u"number").value_or(0), 0.0, 1e12))};
}

Result<std::vector<LiveCall>> liveFromJson(const QJsonObject &object)
{
    if (!object.value("calls"_L1).isArray())
        return notUnderstood();
    std::vector<LiveCall> live;
    for (const QJsonValue &item : object.value("calls"_L1).toArray()) {
        auto call = callFromJson(JsonView(item).view(u"call"));
        if (!call.ok() || live.size() == mostLiveCalls)
            continue;
        LiveCall one{.call = std::move(call).value(), .pieces = {}};
        for (const QJsonValue &each : item["pieces"_L1].toArray()) {
            if (auto piece = pieceFrom(JsonView(each)))
                takePiece(one.pieces, std::move(*piece));
        }
        live.push_back(std::move(one));
    }
    return live;
}

} // namespace

std::optional<LivePiece> pieceEventFromJson(const QJsonObject &object)
{
    const JsonView json(object);
    return json.text(u"type") == u"words_heard"_s ? pieceFrom(json.view(u"data.words"))
                                                  : std::nullopt;
}

QCoro::Task<Result<std::vector<LiveCall>>> fetchLive(ReceiverClient &client)
{
    const Result<QJsonObject> object = co_await client.getObject(u"/api/live"_s);
    if (!object)
        co_return object.error();
    co_return liveFromJson(*object);
}

} // namespace earshot::ui
