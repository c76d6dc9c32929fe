// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/linksigner.h"
#include "api/authorised.h"
#include "api/cliporder.h"
#include "api/clippages.h"
#include "api/htmlpage.h"
#include "api/lookup.h"
#include "core/logging.h"
#include "database/auditrepository.h"
#include "database/cliplinkrepository.h"
#include "database/database.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using access::LinkClaims;
using database::ClipLinkRepository;
using http::Method;
using http::Reply;
using http::Request;

namespace {

constexpr qsizetype longestToken = 64;
constexpr std::chrono::seconds ticketLife = std::chrono::hours(1);
/** Longer than a clip may take, so that the answer says what was wrong. */
constexpr auto audioDeadline = std::chrono::seconds(90);

/** Who opens a link is nobody we know; the audit log has the link in their place. */
Principal visitorOf(const ClipLink &link)
{
    return {.organizationId = link.organizationId,
        .tokenId = u"link:"_s + link.id,
        .name = u"Link"_s,
        .role = Role::Viewer};
}

Disclosure openingOf(const ClipLink &link, const Request &request)
{
    return {.to = visitorOf(link),
        .action = database::action::recordingDownload,
        .callId = link.callId,
        .origin = originOf(request),
        .detail = {{u"linkId"_s, link.id}}};
}

/** The link in the address as long as it leads anywhere. NotFound for all others alike, Forbidden
 * while the lack of consent bars the recording. */
QCoro::Task<Result<ClipLink>> workingLink(SharedContext context, Request request)
{
    const Error dead{.code = ErrorCode::NotFound, .message = {}};
    const QByteArray token = request.arguments.value(u"token"_s).toUtf8();
    if (token.size() > longestToken)
        co_return dead;
    auto read = [sum = clipTokenHash(token)](database::Session &session) {
        return ClipLinkRepository(session).findByToken(sum);
    };
    const auto link = co_await context->parts.database.read(read);
    if (!link)
        co_return link.error();
    if (!link->has_value() || !works(**link, context->parts.clock.now()))
        co_return dead;
    const auto call =
        co_await findCallWithRecording(context, (*link)->organizationId, (*link)->callId);
    if (!call)
        co_return call.error().code == ErrorCode::Unavailable ? call.error() : dead;
    const Disclosure opening = openingOf(**link, request);
    if (const auto passed = co_await context->disclosures.pass(opening); !passed)
        co_return passed.error();
    co_return **link;
}

Reply pageFor(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return deadLinkPage();
    if (error.code == ErrorCode::Forbidden) // why is the organisation's own matter
        return failedClipPage(
            403, u"This recording is not released at the moment. Ask who gave you the link."_s);
    logProblem(lcApi, error.withContext(u"Opening a link"_s));
    return failedClipPage(
        503, u"The recording can't be had at the moment. Try again in a few minutes."_s);
}

/** Says that who holds it knew the passcode; nothing else takes it for anything. */
LinkClaims ticketOf(const ClipLink &link, Timestamp until)
{
    return {.organizationId = link.organizationId,
        .callId = link.callId,
        .objectPath = u"clip link "_s + link.id,
        .tokenId = link.id,
        .expiresAt = until};
}

QByteArray audioPath(const SharedContext &context, const Request &request, const ClipLink &link)
{
    const QByteArray path = "/c/" + request.arguments.value(u"token"_s).toUtf8() + "/audio";
    if (link.passcodeHash.isEmpty())
        return path;
    const Timestamp until = context->parts.clock.now() + ticketLife;
    return path + "?ticket=" + context->parts.links.sign(ticketOf(link, until));
}

bool knewThePasscode(const SharedContext &context, const Request &request, const ClipLink &link)
{
    if (link.passcodeHash.isEmpty())
        return true;
    const QByteArray ticket = request.query.queryItemValue(u"ticket"_s).toLatin1();
    const auto claims = context->parts.links.verify(ticket);
    return claims.ok() && *claims == ticketOf(link, claims->expiresAt);
}

QCoro::Task<Reply> showPage(SharedContext context, Request request)
{
    const auto link = co_await workingLink(context, request);
    if (!link)
        co_return pageFor(link.error());
    if (!link->passcodeHash.isEmpty())
        co_return passcodePage({}, 200);
    co_return clipPage({.link = *link, .audioPath = audioPath(context, request, *link)});
}

/** Guesses are counted with the link, whoever makes them, and stand in the audit log. */
QCoro::Task<Reply> refusePasscode(SharedContext context, Request request, ClipLink link)
{
    const QJsonObject detail{{u"linkId"_s, link.id}};
    const auto entry = context->parts.audit.entry(
        visitorOf(link), u"clip.link_passcode_wrong"_s, link.callId, originOf(request), detail);
    auto work = [id = link.id, entry](database::Session &session) -> Result<void> {
        const auto counted = ClipLinkRepository(session).countWrongPasscode(id, entry.at);
        if (!counted)
            return counted;
        const auto recorded = audit::append(session, entry);
        return recorded ? Result<void>() : recorded.error();
    };
    const auto counted = co_await context->parts.database.write(work);
    if (!counted)
        co_return pageFor(counted.error());
    co_return passcodePage(u"That is not the passcode."_s, 403);
}

QCoro::Task<Reply> takePasscode(SharedContext context, Request request)
{
    const auto link = co_await workingLink(context, request);
    if (!link)
        co_return pageFor(link.error());
    if (link->lockedUntil && context->parts.clock.now() < *link->lockedUntil)
        co_return passcodePage(
            u"There were too many wrong passcodes. Try again in a quarter of an hour."_s, 429);
    if (link->passcodeHash.isEmpty())
        co_return clipPage({.link = *link, .audioPath = audioPath(context, request, *link)});
    const Secret passcode(formField(request.body, u"passcode"_s, longestPasscode).toUtf8());
    const auto matches = co_await context->passcodes->matches(passcode, link->passcodeHash);
    if (!matches)
        co_return pageFor(matches.error());
    if (!*matches)
        co_return co_await refusePasscode(context, request, *link);
    auto forget = [id = link->id](database::Session &session) {
        return ClipLinkRepository(session).forgetWrongPasscodes(id);
    };
    const auto forgotten = co_await context->parts.database.write(forget);
    if (!forgotten)
        co_return pageFor(forgotten.error());
    co_return clipPage({.link = *link, .audioPath = audioPath(context, request, *link)});
}

ClipOrder orderOf(const ClipLink &link)
{
    const auto format = audio::clipFormatFromWord(link.format);
    return {.range = {.fromSeconds = link.fromSeconds,
                .toSeconds = link.toSeconds,
                .format = format.value_or(audio::ClipFormat::Mp3),
                .fadeSeconds = link.fadeSeconds},
        .name = link.name};
}

/** Players ask in pieces; those of one sitting are one opening. */
QCoro::Task<Result<void>> discloseAndCount(
    SharedContext context, Request request, ClipLink link, audio::Clip clip)
{
    QJsonObject detail = clipDetail(orderOf(link).range, clip);
    detail.insert(u"linkId"_s, link.id);
    const Disclosure disclosure{.to = visitorOf(link),
        .action = database::action::recordingDownload,
        .callId = link.callId,
        .origin = originOf(request),
        .detail = detail,
        .sitting = request.headers.value("Range").isEmpty() ? QString() : u"link "_s + link.id};
    const auto isNew = co_await context->disclosures.commit(disclosure);
    if (!isNew)
        co_return isNew.error();
    if (!*isNew)
        co_return Result<void>();
    auto count = [id = link.id, now = context->parts.clock.now()](database::Session &session) {
        return ClipLinkRepository(session).countOpening(id, now);
    };
    co_return co_await context->parts.database.write(count);
}

Reply audioOf(const CutClip &clip, const ClipOrder &order, const Call &call, bool isToSave)
{
    Reply reply;
    const bool isWav = order.range.format == audio::ClipFormat::Wav;
    reply.headers.set("Content-Type", isWav ? "audio/wav" : "audio/mpeg");
    reply.headers.set("Accept-Ranges", "bytes");
    if (isToSave)
        reply.headers.set("Content-Disposition", attachmentNamed(clipFileName(order, call)));
    reply.body =
        http::FileBody{.file = clip.file, .etag = '"' + clip.facts.sha256.toLatin1() + '"'};
    return guardedPage(std::move(reply));
}

QCoro::Task<Reply> sendAudio(SharedContext context, Request request)
{
    const auto link = co_await workingLink(context, request);
    if (!link)
        co_return pageFor(link.error());
    if (!knewThePasscode(context, request, *link))
        co_return passcodePage(u"Open the link again and enter the passcode."_s, 403);
    const auto call = co_await findCallWithRecording(context, link->organizationId, link->callId);
    if (!call)
        co_return pageFor(call.error());
    const auto file =
        co_await openObject(context, call->recording.storagePath, call->recording.sizeBytes);
    if (!file)
        co_return pageFor(file.error());
    const ClipOrder order = orderOf(*link);
    const auto clip = co_await context->clips->cut(*file, order.range, request.abandoned);
    if (!clip)
        co_return pageFor(clip.error());
    if (request.method != Method::Head) {
        const auto told = co_await discloseAndCount(context, request, *link, clip->facts);
        if (!told)
            co_return pageFor(told.error());
    }
    const bool isToSave = request.query.hasQueryItem(u"save"_s);
    co_return audioOf(*clip, order, *call, isToSave);
}

http::Handler open(
    const SharedContext &context, QCoro::Task<Reply> (*handle)(SharedContext, Request))
{
    return [context, handle](Request request) { return handle(context, std::move(request)); };
}

} // namespace

Routes clipPageRoutes(const SharedContext &context)
{
    const QString page = u"/c/{token}"_s;
    return {
        {.pattern = page, .handler = open(context, showPage)},
        {.method = Method::Post,
            .pattern = page,
            .handler = open(context, takePasscode),
            .bodyLimit = 1024},
        {.pattern = page + u"/audio"_s,
            .handler = open(context, sendAudio),
            .deadline = audioDeadline},
    };
}

} // namespace earshot::api
