// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/answer.h"

#include "core/logging.h"
#include "core/result.h"
#include "http/byterange.h"
#include "http/statustext.h"
#include "http/syntax.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>

#include <array>

namespace earshot::http {

using namespace Qt::StringLiterals;

namespace {

/** The fields only this file writes. */
bool isFraming(const QByteArray &name)
{
    static constexpr std::array<QByteArrayView, 6> framing{
        "connection", "content-length", "date", "keep-alive", "transfer-encoding", "trailer"};
    const QByteArray lower = name.toLower();
    return std::find(framing.begin(), framing.end(), QByteArrayView(lower)) != framing.end();
}

/** RFC 9110 section 5.6.7, made once a second. */
QByteArray httpDate()
{
    thread_local qint64 second = 0;
    thread_local QByteArray text;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (const qint64 current = now.toSecsSinceEpoch(); current != second) {
        second = current;
        text = QLocale::c().toString(now, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    }
    return text;
}

bool hasNoBody(int status)
{
    return status == 204 || status == 304;
}

Error invalid(const QString &message)
{
    return {.code = ErrorCode::Internal, .message = message};
}

Result<QByteArray> headOf(const Reply &reply, qint64 length, bool close)
{
    if (reply.status < 200 || reply.status > 599)
        return invalid(u"A handler answered with a status that does not exist."_s);
    QByteArray head;
    head.reserve(512);
    head += "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + statusText(reply.status)
        + "\r\nDate: " + httpDate() + "\r\n";
    for (const auto &[name, value] : reply.headers.fields()) {
        if (!isToken(name) || !isFieldValue(value))
            return invalid(u"A handler's header field holds a forbidden character."_s);
        if (!isFraming(name))
            head += name + ": " + value + "\r\n";
    }
    if (!hasNoBody(reply.status)) {
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
        if (!reply.headers.contains("Content-Type"))
            head += "Content-Type: application/octet-stream\r\n";
    }
    if (!reply.headers.contains("Cache-Control"))
        head += "Cache-Control: no-store\r\n";
    if (!reply.headers.contains("X-Content-Type-Options"))
        head += "X-Content-Type-Options: nosniff\r\n";
    head += close ? "Connection: close\r\n\r\n" : "\r\n";
    return head;
}

/** If-None-Match: the client has it already. */
bool isKnownToClient(const Reply &reply, const AnswerContext &context)
{
    const QByteArray etag = reply.headers.value("ETag");
    return reply.status == 200 && context.conditional && !etag.isEmpty()
        && !context.ifNoneMatch.isEmpty() && namesEntityTag(context.ifNoneMatch, etag);
}

/** Puts status and Content-Range for the part of the file that is asked for; gives that part. */
ByteRange applyRange(Reply &reply, const AnswerContext &context, qint64 size)
{
    const ByteRange whole{.first = 0, .size = size};
    if (reply.status != 200)
        return whole;
    reply.headers.set("Accept-Ranges", "bytes");
    const bool sameFile =
        context.ifRange.isEmpty() || context.ifRange == reply.headers.value("ETag");
    if (context.range.isEmpty() || !sameFile)
        return whole;
    const auto range = requestedRange(context.range, size);
    const QByteArray total = QByteArray::number(size);
    if (std::holds_alternative<Unsatisfiable>(range)) {
        reply.status = 416;
        reply.headers.set("Content-Range", "bytes */" + total);
        return {};
    }
    const auto *part = std::get_if<ByteRange>(&range);
    if (!part)
        return whole;
    reply.status = 206;
    reply.headers.set("Content-Range",
        "bytes " + QByteArray::number(part->first) + '-'
            + QByteArray::number(part->first + part->size - 1) + '/' + total);
    return *part;
}

Result<Answer> fileAnswer(Reply &reply, const FileBody &body, const AnswerContext &context)
{
    if (!body.file || !body.file->isReadable() || body.file->isSequential())
        return invalid(u"A handler answered with a file that is not open."_s);
    const ByteRange part = applyRange(reply, context, body.file->size());
    if (part.size > 0 && !body.file->seek(part.first))
        return invalid(u"A file to be sent cannot be read."_s);
    const auto head = headOf(reply, part.size, context.close);
    if (!head)
        return head.error();
    Answer answer{.head = *head};
    if (context.bodyWanted && part.size > 0) {
        answer.file = body.file;
        answer.bodySize = part.size;
    }
    return answer;
}

Result<Answer> bytesAnswer(const Reply &reply, QByteArray bytes, const AnswerContext &context)
{
    const auto head = headOf(reply, bytes.size(), context.close);
    if (!head)
        return head.error();
    Answer answer{.head = *head};
    if (context.bodyWanted && !hasNoBody(reply.status)) {
        answer.bodySize = bytes.size();
        answer.bytes = std::move(bytes);
    }
    return answer;
}

Result<Answer> answerFrom(Reply &reply, const AnswerContext &context)
{
    const auto *file = std::get_if<FileBody>(&reply.body);
    if (file && !file->etag.isEmpty())
        reply.headers.set("ETag", file->etag);
    if (isKnownToClient(reply, context)) {
        reply.status = 304;
        return bytesAnswer(reply, {}, context);
    }
    if (file)
        return fileAnswer(reply, *file, context);
    return bytesAnswer(reply, std::get<QByteArray>(reply.body), context);
}

} // namespace

AnswerContext AnswerContext::of(Method method, const Headers &headers)
{
    const bool get = method == Method::Get;
    return {.bodyWanted = method != Method::Head,
        .conditional = get || method == Method::Head,
        .range = get ? headers.value("Range") : QByteArray(),
        .ifRange = headers.value("If-Range"),
        .ifNoneMatch = headers.value("If-None-Match")};
}

Answer makeAnswer(Reply reply, const AnswerContext &context)
{
    auto answer = answerFrom(reply, context);
    if (!answer) {
        logProblem(lcHttp, answer.error());
        Reply failure = Reply::fromError(answer.error());
        answer = answerFrom(failure, context);
        if (reply.delivered)
            reply.delivered = [heard = std::move(reply.delivered)](Delivery) { heard({}); };
    }
    answer->close = context.close;
    answer->delivered = std::move(reply.delivered);
    return std::move(answer).value();
}

} // namespace earshot::http
