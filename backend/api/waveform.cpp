// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/lookup.h"
#include "api/waveformjson.h"
#include "audio/outline.h"
#include "core/logging.h"
#include "database/callrepository.h"
#include "database/database.h"

#include <QFileInfo>

namespace earshot::api {

using namespace Qt::StringLiterals;
using http::Reply;
using http::Request;

namespace {

constexpr qint64 largestJsonSource = 8 * 1024 * 1024;

/** The peaks lie beside the audio: calls/…/<id>.mp3 and calls/…/<id>.dat. */
QString peaksPath(const QString &audioPath)
{
    const QString suffix = QFileInfo(audioPath).suffix();
    return audioPath.chopped(suffix.size()) + u"dat"_s;
}

Reply jsonReply(const std::shared_ptr<QFile> &file)
{
    if (file->size() > largestJsonSource)
        return Reply::problem(406, u"Too large as JSON"_s,
            u"This waveform is only given as application/octet-stream."_s);
    const auto json = waveformJson(file->readAll());
    if (!json)
        return refusal(json.error());
    Reply reply;
    reply.headers.set("Content-Type", "application/json");
    reply.body = *json;
    return reply;
}

Reply binaryReply(const Call &call, const std::shared_ptr<QFile> &file)
{
    Reply reply;
    reply.headers.set("Content-Type", "application/octet-stream");
    reply.body =
        http::FileBody{.file = file, .etag = "\"" + call.recording.sha256.toLatin1() + "-peaks\""};
    return reply;
}

/** Of a call that was kept before lists had outlines: it gets its own when it is first shown. That
 * this fails is nobody's trouble but the list's. */
QCoro::Task<> keepOutline(SharedContext context, QString callId, std::shared_ptr<QFile> file)
{
    const auto peaks = file->size() > largestJsonSource ? Result<audio::Peaks>(Error{})
                                                        : audio::peaksFromDat(file->readAll());
    file->seek(0);
    if (!peaks)
        co_return;
    auto keep = [callId, outline = audio::outlineOf(*peaks)](database::Session &session) {
        return database::CallRepository(session).setOutline(callId, outline);
    };
    const auto kept = co_await context->parts.database.write(keep);
    if (!kept)
        logProblem(lcDatabase, kept.error(), {{u"callId"_s, callId}});
}

QCoro::Task<Reply> sendWaveform(SharedContext context, Principal who, Request request)
{
    const auto call =
        co_await findCallWithRecording(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    const auto file = co_await openObject(context, peaksPath(call->recording.storagePath), -1);
    if (!file)
        co_return refusal(file.error());
    if (call->recording.outline.isEmpty())
        co_await keepOutline(context, call->id, *file);
    const QByteArray accepted = request.headers.value("Accept");
    const bool asJson =
        accepted.contains("application/json") && !accepted.contains("application/octet-stream");
    Reply reply = asJson ? jsonReply(*file) : binaryReply(*call, *file);
    reply.headers.set("Vary", "Accept");
    co_return reply;
}

} // namespace

Routes waveformRoutes(const SharedContext &context)
{
    return {
        {.pattern = u"/api/calls/{id}/waveform"_s, .handler = authorised(context, sendWaveform)}};
}

} // namespace earshot::api
