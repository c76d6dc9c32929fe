// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/callpack.h"

#include "api/calljson.h"
#include "core/canonicaljson.h"
#include "database/callrepository.h"
#include "database/cliplinkrepository.h"
#include "database/noterepository.h"
#include "database/organizationrepository.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::Session;

namespace {

QJsonValue orNull(const std::optional<Timestamp> &moment)
{
    return moment ? QJsonValue(moment->toString()) : QJsonValue();
}

Result<Call> findCall(
    Session &session, const QString &organizationId, const QString &callId, PackKind kind)
{
    const auto found = database::CallRepository(session).find(organizationId, callId);
    if (!found)
        return found.error();
    if (!*found)
        return worded(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Receiver", "There is no such call."));
    if (kind == PackKind::Evidence && (*found)->recording.state != RecordingState::Ready)
        return worded(ErrorCode::Conflict,
            QT_TRANSLATE_NOOP(
                "Receiver", "This call has no recording, so there is no evidence to pack."));
    return **found;
}

QJsonObject factsOf(const Call &call, const Transcript &transcript)
{
    const Recording &recording = call.recording;
    QJsonObject json = callDetails(call, transcript);
    json.insert(u"provider"_s,
        QJsonObject{{u"callId"_s, call.vapiCallId}, {u"carrierCallId"_s, call.carrierCallId},
            {u"endedReason"_s, call.endedReason}});
    if (recording.state == RecordingState::Ready)
        json.insert(u"audio"_s,
            QJsonObject{{u"format"_s, recording.format}, {u"sizeBytes"_s, recording.sizeBytes},
                {u"sha256"_s, recording.sha256}, {u"storedAt"_s, orNull(recording.uploadedAt)}});
    return json;
}

Result<QJsonArray> notesOf(Session &session, const QString &callId)
{
    const auto notes = database::NoteRepository(session).list(callId);
    if (!notes)
        return notes.error();
    QJsonArray list;
    for (const CallNote &note : *notes)
        list.append(QJsonObject{{u"text"_s, note.text}, {u"createdAt"_s, note.createdAt.toString()},
            {u"atSeconds"_s, note.atSeconds ? QJsonValue(*note.atSeconds) : QJsonValue()}});
    return list;
}

Result<QJsonArray> linksOf(Session &session, const QString &callId)
{
    const auto links = database::ClipLinkRepository(session).ofCall(callId);
    if (!links)
        return links.error();
    QJsonArray list;
    for (const ClipLink &link : *links)
        list.append(QJsonObject{{u"name"_s, link.name}, {u"fromSeconds"_s, link.fromSeconds},
            {u"toSeconds"_s, link.toSeconds}, {u"createdAt"_s, link.createdAt.toString()},
            {u"expiresAt"_s, link.expiresAt.toString()}, {u"revokedAt"_s, orNull(link.revokedAt)},
            {u"opened"_s, link.opened}, {u"lastOpenedAt"_s, orNull(link.lastOpenedAt)}});
    return list;
}

Result<void> addForPerson(Session &session, const QString &callId, QJsonObject &json)
{
    const auto notes = notesOf(session, callId);
    if (!notes)
        return notes.error();
    const auto links = linksOf(session, callId);
    if (!links)
        return links.error();
    json.remove(u"reviewedBy"_s);
    json.insert(u"notes"_s, *notes);
    json.insert(u"clipLinks"_s, *links);
    return {};
}

} // namespace

Result<CallPack> readCallPack(
    Session &session, const QString &organizationId, const QString &callId, PackKind kind)
{
    const auto call = findCall(session, organizationId, callId, kind);
    if (!call)
        return call.error();
    const auto transcript = database::CallRepository(session).transcript(callId);
    if (!transcript)
        return transcript.error();
    const auto organization = database::OrganizationRepository(session).find(organizationId);
    if (!organization)
        return organization.error();
    QJsonObject json = factsOf(*call, *transcript);
    if (kind == PackKind::Person) {
        if (const auto added = addForPerson(session, callId, json); !added)
            return added.error();
    } else {
        for (const QString &own :
            {u"review"_s, u"reviewedAt"_s, u"reviewedBy"_s, u"tags"_s, u"signs"_s})
            json.remove(own);
    }
    return CallPack{.call = *call,
        .organization = *organization ? (*organization)->name : QString(),
        .json = canonicalJson(json)};
}

} // namespace earshot::api
