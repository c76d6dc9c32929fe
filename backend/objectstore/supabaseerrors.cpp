// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/supabaseerrors.h"

#include "core/json.h"

#include <QRegularExpression>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype quotedLength = 120;

/** A short, harmless piece of what the server said: nothing that could be a key or a token. */
QString quoted(const QString &text)
{
    static const QRegularExpression unprintable(u"[^\\x20-\\x7e]+"_s);
    static const QRegularExpression secretive(u"[A-Za-z0-9+/_.=-]{32,}"_s);
    QString plain = text.left(4 * quotedLength);
    plain.replace(unprintable, u" "_s).replace(secretive, u"..."_s);
    return plain.simplified().left(quotedLength);
}

Error storageError(const QString &message, ErrorCode code = ErrorCode::Storage)
{
    return {.code = code, .message = message, .retryable = true};
}

Error wrongKey(const QString &why)
{
    return storageError(
        u"Supabase refuses the key in EARSHOT_SUPABASE_KEY: %1 It has to be the secret key "
        "(sb_secret_...) or the service_role key of the same project as the address."_s.arg(why));
}

Error denied(const SupabaseRefusal &refusal, const QString &bucket)
{
    const QString &said = refusal.message;
    if (said.contains("exp\" claim"_L1) || said.contains("expired"_L1, Qt::CaseInsensitive))
        return wrongKey(u"it has expired."_s);
    if (said.contains("signature verification"_L1) || said.contains("Compact JWS"_L1))
        return wrongKey(u"it is not signed by this project."_s);
    return storageError(
        u"The key in EARSHOT_SUPABASE_KEY may not do this in bucket \"%1\": the project's policies "
        "(row-level security) forbid it. Use the secret key (sb_secret_...) or the service_role "
        "key, which policies do not bind."_s.arg(bucket));
}

Error overQuota()
{
    return storageError(
        u"Supabase serves this project no more, because its organisation is over the quota of its "
        "plan (HTTP 402). Raise the plan or the spending limit; nothing can be stored, played or "
        "deleted until then."_s,
        ErrorCode::StorageFull);
}

Error pageInstead(int status)
{
    const QString paused =
        u" If it goes on, see in the Supabase dashboard whether the project is paused."_s;
    return storageError(
        u"Not Supabase Storage but something in front of it answered (HTTP %1)."_s.arg(status)
        + (status >= 500 ? paused : u" Is the project's address right?"_s));
}

std::optional<Error> explainCode(
    const SupabaseRefusal &refusal, const QString &bucket, qint64 sizeLimit)
{
    const QString &code = refusal.code;
    if (code == "NoSuchKey"_L1)
        return Error{.code = ErrorCode::NotFound,
            .message = u"There is no such object in bucket \"%1\"."_s.arg(bucket)};
    if (code == "NoSuchBucket"_L1)
        return noSuchSupabaseBucket(bucket);
    if (code == "EntityTooLarge"_L1)
        return tooLargeForSupabase(bucket, sizeLimit);
    if (code == "AccessDenied"_L1)
        return denied(refusal, bucket);
    if (code == "InvalidMimeType"_L1)
        return Error{.code = ErrorCode::InvalidInput,
            .message =
                u"Bucket \"%1\" does not take this type of file. Its allowed MIME types have "
                "to contain audio/mpeg and application/octet-stream, or be empty."_s.arg(bucket)};
    if (code == "InvalidKey"_L1)
        return Error{.code = ErrorCode::InvalidInput,
            .message = u"Supabase Storage takes no object of that name."_s};
    return std::nullopt;
}

std::optional<Error> explainStatus(
    const SupabaseRefusal &refusal, const QString &bucket, qint64 sizeLimit)
{
    switch (refusal.status) {
    case 401:
        return wrongKey(u"the project does not know it."_s);
    case 402:
        return overQuota();
    case 403:
        return refusal.isPage ? pageInstead(403) : denied(refusal, bucket);
    case 404:
        // Where an object is missing there is a code; the resumable uploads say it in plain text.
        if (refusal.message.startsWith("Bucket not found"_L1))
            return noSuchSupabaseBucket(bucket);
        return storageError(u"Supabase Storage does not know what it was asked (HTTP 404). Is the "
                            u"project's address "
                            "right, and is a Supabase of one's own recent enough?"_s);
    case 413:
        return tooLargeForSupabase(bucket, sizeLimit);
    case 415:
        return explainCode({.code = u"InvalidMimeType"_s}, bucket, sizeLimit);
    case 429:
        return storageError(u"Supabase Storage has too much to do at the moment (HTTP 429)."_s,
            ErrorCode::Unavailable);
    case 540:
        return storageError(
            u"The Supabase project is paused (HTTP 540). Restore it in the Supabase "
            "dashboard."_s);
    default:
        return std::nullopt;
    }
}

} // namespace

bool SupabaseRefusal::isPassing() const
{
    return status == 423 || status == 429 || (status >= 500 && status != 540 && status < 600);
}

SupabaseRefusal readRefusal(const StoreAnswer &answer)
{
    const QByteArray begin = answer.body.left(64).trimmed().toLower();
    SupabaseRefusal refusal{.status = answer.status,
        .isPage = answer.header("Content-Type").startsWith("text/html") || begin.startsWith("<")};
    const Result<QJsonObject> said = parseJsonObject(answer.body);
    if (!said) {
        refusal.message = QString::fromUtf8(answer.body.left(4 * quotedLength));
        return refusal;
    }
    const JsonView view(*said);
    refusal.code = view.text(u"code").value_or(QString());
    refusal.message = view.firstText({u"message", u"error"}).value_or(QString());
    const double number = view.number(u"statusCode").value_or(0); // as text or as a number
    if (number >= 400 && number < 600)
        refusal.status = int(number);
    return refusal;
}

Error explainRefusal(const SupabaseRefusal &refusal, const QString &bucket, qint64 sizeLimit)
{
    if (refusal.message.contains("_quota"_L1) && refusal.message.contains("exceed_"_L1))
        return overQuota();
    if (const auto known = explainCode(refusal, bucket, sizeLimit))
        return *known;
    if (const auto known = explainStatus(refusal, bucket, sizeLimit))
        return *known;
    if (refusal.isPage || (refusal.status >= 300 && refusal.status < 400))
        return pageInstead(refusal.status);
    const QString said = quoted(refusal.message);
    Error error = storageError(
        u"Supabase Storage refuses this (HTTP %1%2)%3"_s.arg(QString::number(refusal.status),
            refusal.code.isEmpty() ? QString() : u", "_s + quoted(refusal.code),
            said.isEmpty() ? u"."_s : u": "_s + said));
    return error;
}

Error tooLargeForSupabase(const QString &bucket, qint64 sizeLimit)
{
    const QString limit = sizeLimit > 0 ? u"takes no file of more than %1 bytes"_s.arg(sizeLimit)
                                        : u"takes no file as large as this"_s;
    return {.code = ErrorCode::TooLarge,
        .message = u"Bucket \"%1\" %2. Raise the file size limit of the bucket, and of the project "
                   "where it is smaller."_s.arg(bucket, limit)};
}

Error noSuchSupabaseBucket(const QString &bucket)
{
    return storageError(
        u"There is no bucket \"%1\" in the Supabase project, or the key in EARSHOT_SUPABASE_KEY "
        u"may "
        "not see it. Create it as a private bucket, or correct the name or the key."_s.arg(bucket));
}

Error strangeSupabaseAnswer(const QString &what)
{
    return storageError(
        u"Supabase Storage gave an answer that makes no sense when asked %1. Is the "
        "project's address right?"_s.arg(what));
}

} // namespace earshot::objectstore
