// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/supabaseanswers.h"
#include "tests/support/supabasedouble.h"
#include "tests/support/supabasekeys.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace earshot::test {

namespace {

using Fields = QList<std::pair<QByteArray, QByteArray>>;

/** Errors of this part carry their real status and plain text. */
ScriptedAnswer plain(int status, const QByteArray &text, Fields headers = {})
{
    headers.emplaceFront("Tus-Resumable", "1.0.0");
    headers.emplaceBack("Content-Type", "text/plain");
    return answer(status, text, headers);
}

/** The same refusal as plain text with the status that the other routes put into the body. */
ScriptedAnswer asPlain(const ScriptedAnswer &refusal)
{
    const QByteArray body = refusal.bytes.mid(refusal.bytes.indexOf("\r\n\r\n") + 4);
    const QJsonObject said = QJsonDocument::fromJson(body).object();
    return plain(said["statusCode"_L1].toString().toInt(), said["message"_L1].toString().toUtf8());
}

QHash<QByteArray, QByteArray> metadataOf(const QByteArray &header)
{
    QHash<QByteArray, QByteArray> metadata;
    for (const QByteArray &pair : header.split(',')) {
        const QList<QByteArray> parts = pair.trimmed().split(' ');
        metadata.insert(parts.value(0), QByteArray::fromBase64(parts.value(1)));
    }
    return metadata;
}

QByteArray idOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

} // namespace

ScriptedAnswer SupabaseDouble::resumable(const Call &call)
{
    const QByteArray &method = call.request.method;
    if (method == "OPTIONS")
        return plain(204, {}, {{"Tus-Max-Size", QByteArray::number(globalSizeLimit)}});
    if (call.request.header("Tus-Resumable") != "1.0.0")
        return plain(412, "Tus-Resumable Required");
    if (method == "POST" && call.path == "/upload/resumable")
        return createUpload(call);
    const auto found = m_uploads.find(idOf(call.path));
    if (found == m_uploads.end())
        return plain(404, "The file for this url was not found");
    if (method == "PATCH")
        return patchUpload(call);
    if (method == "HEAD")
        return answer(200, {},
            {{"Tus-Resumable", "1.0.0"}, {"Cache-Control", "no-store"},
                {"Upload-Offset", QByteArray::number(found->offset())},
                {"Upload-Length", QByteArray::number(found->length)}});
    if (method != "DELETE")
        return plain(404, "Not found");
    if (found->isStored)
        return plain(403, "A finished upload cannot be terminated");
    m_uploads.erase(found);
    return plain(204, {});
}

ScriptedAnswer SupabaseDouble::createUpload(const Call &call)
{
    const auto metadata = metadataOf(call.request.header("Upload-Metadata"));
    bool isNumber = false;
    Upload upload{.bucket = metadata.value("bucketName"),
        .key = metadata.value("objectName"),
        .contentType = metadata.value("contentType", "application/octet-stream"),
        .length = call.request.header("Upload-Length").toLongLong(&isNumber)};
    if (upload.bucket.isEmpty() || upload.key.isEmpty() || !isNumber)
        return plain(400, "Upload-Metadata or Upload-Length is missing or invalid");
    if (const auto refused =
            mayUpload(call, upload.bucket, upload.key, upload.contentType, upload.length))
        return asPlain(*refused);
    const QByteArray text =
        upload.bucket + '/' + upload.key + "/version-" + QByteArray::number(++m_versions);
    const QByteArray id =
        text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_uploads.insert(id, upload);
    return plain(201, {}, {{"Location", locationBase + id}});
}

/** Judged when the head is there: a body that must not come is not waited for. */
std::optional<ScriptedAnswer> SupabaseDouble::mayPatch(const Call &call) const
{
    const auto found = m_uploads.find(idOf(call.path));
    if (found == m_uploads.end())
        return plain(404, "The file for this url was not found");
    if (call.request.header("Content-Type") != "application/offset+octet-stream")
        return plain(415, "Invalid Content-Type");
    if (call.request.header("Upload-Offset").toLongLong() != found->offset())
        return plain(409, "Upload-Offset conflict");
    if (const auto refused =
            mayUpload(call, found->bucket, found->key, found->contentType, found->length))
        return asPlain(*refused);
    const qint64 size = call.request.header("Content-Length").toLongLong();
    const qint64 missing = found->length - found->offset();
    if (size > missing)
        return plain(413, "Upload exceeds its announced length");
    if (size != std::min(chunkBytes, missing))
        return plain(400, "Every chunk but the last has to be 6 MiB");
    return std::nullopt;
}

ScriptedAnswer SupabaseDouble::patchUpload(const Call &call)
{
    if (const auto refused = mayPatch(call)) // another one may have come in between
        return *refused;
    Upload &upload = m_uploads[idOf(call.path)];
    upload.bytes += call.request.body;
    const QByteArray offset = QByteArray::number(upload.bytes.size());
    if (upload.bytes.size() < upload.length) {
        Q_EMIT chunkTaken();
        return plain(204, {}, {{"Upload-Offset", offset}});
    }
    store(upload.bucket, upload.key, {.bytes = upload.bytes, .contentType = upload.contentType});
    upload.bytes.clear();
    upload.isStored = true;
    return plain(204, {}, {{"Upload-Offset", offset}, {"Tus-Complete", "1"}});
}

} // namespace earshot::test
