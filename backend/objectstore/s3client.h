// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "objectstore/sigv4.h"
#include "objectstore/storehttp.h"
#include "settings/places.h"

#include <qcoro/qcorotask.h>

namespace earshot::objectstore {

/** One request to the bucket. */
struct S3Call
{
    QByteArray method = "GET";
    QString path; ///< of an object; empty for the bucket itself
    sigv4::Pairs query;
    sigv4::Pairs headers; ///< all of them are signed
    QByteArray body;
    QString bodyFile; ///< with bodyOffset, bodyLength and bodyHash in place of body
    qint64 bodyOffset = 0;
    qint64 bodyLength = 0;
    QByteArray bodyHash; ///< SHA-256 in hex
    std::shared_ptr<QFile> into;
    bool hashed = false;
    bool isDoneIfUploadIsGone = false; ///< NoSuchUpload counts as an answer, not as an error
};

/** Signs, sends, tries again and explains. Shared by what is under way, so that an upload can still
 * be called off after its store is gone. Belongs to the backend's thread. */
class S3Client
{
public:
    S3Client(settings::StorePlace place, sigv4::Credentials credentials, const Clock &clock,
        const QSslConfiguration &tls);

    /** A successful answer, after three tries at most. Errors as explainS3() and StoreHttp say. */
    static QCoro::Task<Result<StoreAnswer>> send(
        std::shared_ptr<S3Client> client, S3Call call, std::stop_token stop);

    /** A link to the object @p path. */
    [[nodiscard]] QUrl link(const QString &path, Timestamp from, std::chrono::seconds life) const;

    [[nodiscard]] const settings::StorePlace &place() const { return m_place; }
    [[nodiscard]] Timestamp now() const { return m_clock.now(); }

private:
    struct Verdict
    {
        Result<StoreAnswer> result;
        bool again = false;
    };

    [[nodiscard]] QByteArray host() const;
    [[nodiscard]] QByteArray fullPath(const QString &path) const;
    [[nodiscard]] QUrl urlOf(const QByteArray &path, const QByteArray &query) const;
    [[nodiscard]] StoreRequest signedRequest(const S3Call &call) const;
    [[nodiscard]] Verdict judge(const S3Call &call, Result<StoreAnswer> answer) const;

    settings::StorePlace m_place;
    QUrl m_base;
    sigv4::Credentials m_credentials;
    const Clock &m_clock;
    StoreHttp m_http;
};

} // namespace earshot::objectstore
