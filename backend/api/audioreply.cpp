// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/audioreply.h"

#include "core/logging.h"

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

/** Recordings of ours are MP3; what an earlier system stored may be a WAV file. */
bool isWav(const Call &call)
{
    return call.recording.format == u"wav"_s;
}

/** For instance call-20261122T094100Z-0f3c2a1b.mp3. */
QByteArray fileName(const Call &call)
{
    QString time = call.startedAt.value_or(call.createdAt).toString().left(19);
    time.remove(u'-').remove(u':');
    return "call-" + time.toLatin1() + "Z-" + call.id.left(8).toLatin1()
        + (isWav(call) ? ".wav" : ".mp3");
}

} // namespace

http::Reply audioReply(const Call &call, std::shared_ptr<QFile> file, bool asAttachment)
{
    http::Reply reply;
    reply.headers.set("Content-Type", isWav(call) ? "audio/wav" : "audio/mpeg");
    reply.headers.set("Accept-Ranges", "bytes");
    reply.headers.set("Content-Disposition",
        (asAttachment ? "attachment; filename=\"" : "inline; filename=\"") + fileName(call) + '"');
    reply.body = http::FileBody{
        .file = std::move(file), .etag = '"' + call.recording.sha256.toLatin1() + '"'};
    reply.delivered = [callId = call.id](http::Delivery delivery) {
        logInfo(lcApi, u"A recording was sent."_s,
            {{u"callId"_s, callId}, {u"bytes"_s, delivery.bodyBytesSent},
                {u"complete"_s, delivery.complete}});
    };
    return reply;
}

} // namespace earshot::api
