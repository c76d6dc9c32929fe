// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/audioreply.h"
#include "api/authorised.h"
#include "api/calljson.h"
#include "api/lookup.h"
#include "api/redactionjson.h"
#include "core/json.h"
#include "database/database.h"
#include "database/holdrepository.h"
#include "database/redactionrepository.h"
#include "database/storedobjectrepository.h"

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::RedactionRepository;
using http::Method;
using http::Reply;
using http::Request;

Disclosure originalWordsTo(const Principal &who, const QString &callId, const Request &request)
{
    return {.to = who,
        .action = u"recording.original"_s,
        .callId = callId,
        .origin = originOf(request),
        .detail = {{u"what"_s, u"words"_s}}};
}

namespace {

Error noneSealed()
{
    return worded(ErrorCode::NotFound,
        QT_TRANSLATE_NOOP("Receiver", "Nothing of this call is kept under seal."));
}

/** The call as it was before anything was taken out of it. */
struct Original
{
    Call call;
    Transcript transcript;
};

QCoro::Task<Result<Original>> findOriginal(SharedContext context, Principal who, Request request)
{
    const auto call = co_await findCall(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return call.error();
    auto read = [id = call->id](
                    database::Session &session) { return RedactionRepository(session).sealed(id); };
    const auto sealed = co_await context->parts.database.read(read);
    if (!sealed)
        co_return sealed.error();
    if (!sealed->has_value())
        co_return noneSealed();
    Original original{.call = *call, .transcript = (*sealed)->transcript};
    original.call.recording = (*sealed)->recording;
    original.call.summary = (*sealed)->summary;
    co_return original;
}

Disclosure soundTo(const Principal &who, const Call &call, const Request &request)
{
    const QByteArray range = request.headers.value("Range");
    Disclosure disclosure = originalWordsTo(who, call.id, request);
    disclosure.detail = {{u"what"_s, u"sound"_s}, {u"sizeBytes"_s, call.recording.sizeBytes}};
    if (range.isEmpty())
        return disclosure;
    disclosure.detail.insert(u"range"_s, QString::fromLatin1(range));
    disclosure.sitting = u"original "_s + who.tokenId + u' ' + call.id;
    return disclosure;
}

QCoro::Task<Reply> showOriginal(SharedContext context, Principal who, Request request)
{
    const auto original = co_await findOriginal(context, who, request);
    if (!original)
        co_return refusal(original.error());
    const Disclosure disclosure = originalWordsTo(who, original->call.id, request);
    if (const auto committed = co_await context->disclosures.commit(disclosure); !committed)
        co_return refusal(committed.error());
    const QJsonObject json = callDetails(original->call, original->transcript);
    co_return uncached(Reply::json(json));
}

QCoro::Task<Reply> sendOriginal(SharedContext context, Principal who, Request request)
{
    const auto original = co_await findOriginal(context, who, request);
    if (!original)
        co_return refusal(original.error());
    const Call &call = original->call;
    const auto file =
        co_await openObject(context, call.recording.storagePath, call.recording.sizeBytes);
    if (!file)
        co_return refusal(file.error());
    if (request.method != Method::Head) {
        const Disclosure disclosure = soundTo(who, call, request);
        if (const auto committed = co_await context->disclosures.commit(disclosure); !committed)
            co_return refusal(committed.error());
    }
    co_return uncached(audioReply(call, *file, false));
}

Result<void> giveUp(database::Session &session, const QString &callId, const audit::Entry &entry)
{
    database::HoldRepository holds(session);
    if (const auto turn = holds.takeTurn(entry.organizationId); !turn)
        return turn.error();
    const auto isHeld = holds.isHeld(callId);
    if (!isHeld)
        return isHeld.error();
    if (*isHeld)
        return worded(ErrorCode::Conflict,
            QT_TRANSLATE_NOOP(
                "Receiver", "The call is under a legal hold, so its original can’t be deleted."));
    session.tidyAfterCommit();
    RedactionRepository redactions(session);
    const auto sealed = redactions.sealed(callId);
    if (!sealed)
        return sealed.error();
    if (!sealed->has_value())
        return noneSealed();
    const auto redaction = redactions.find(callId);
    if (!redaction)
        return redaction.error();
    if (*redaction && (*redaction)->state == RedactionState::Waiting)
        return worded(ErrorCode::Conflict,
            QT_TRANSLATE_NOOP(
                "Receiver", "Parts are being taken out of this call. Wait until that is done."));
    return redactions.forgetSealed(callId)
        .andThen([&] {
            return database::StoredObjectRepository(session).giveUpSealed(callId, entry.at);
        })
        .andThen([&] {
            const auto written = audit::append(session, entry);
            return written ? Result<void>() : written.error();
        });
}

QCoro::Task<Reply> deleteOriginal(SharedContext context, Principal who, Request request)
{
    const auto call = co_await findCall(context, who, request.arguments.value(u"id"_s));
    if (!call)
        co_return refusal(call.error());
    const auto body = parseJsonObject(request.body);
    if (!body)
        co_return refusal(body.error());
    const auto reason = redactionReasonIn(*body);
    if (!reason)
        co_return refusal(reason.error());
    const QJsonObject detail{{u"reason"_s, audit::oneLine(*reason, longestRedactionReason)}};
    const audit::Entry entry = context->parts.audit.entry(
        who, u"recording.original_deleted"_s, call->id, originOf(request), detail);
    auto work = [id = call->id, entry](
                    database::Session &session) { return giveUp(session, id, entry); };
    const auto gone = co_await context->parts.database.write(work);
    if (!gone)
        co_return refusal(gone.error());
    co_return Reply::noContent();
}

} // namespace

Routes originalRoutes(const SharedContext &context)
{
    const QString one = u"/api/calls/{id}/original"_s;
    return {
        {.pattern = one, .handler = authorised(context, showOriginal)},
        {.pattern = one + u"/content"_s, .handler = authorised(context, sendOriginal)},
        {.method = Method::Delete, .pattern = one, .handler = authorised(context, deleteOriginal)},
    };
}

} // namespace earshot::api
