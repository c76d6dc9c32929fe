// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>
#include <QNetworkReply>
#include <QSslConfiguration>
#include <QUrl>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <memory>
#include <stop_token>

namespace earshot::objectstore {

using HttpHeaders = QList<QNetworkReply::RawHeaderPair>;

/** How long a request may stand still. Nothing here grows with the size of an object: what counts
 * is that it moves on. */
struct StorePatience
{
    std::chrono::milliseconds idle = std::chrono::seconds(30); ///< connecting, and between pieces
    std::chrono::milliseconds answer = std::chrono::minutes(2); ///< from the last byte sent on
    std::chrono::milliseconds window = std::chrono::minutes(1); ///< in each of these, at least …
    qint64 windowBytes = 256 * 1024; ///< … so much has to move: a drip is as good as nothing
};

/** What is asked of a store. The body is either bytes or a part of a file. */
struct StoreRequest
{
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers; ///< without Host, User-Agent and Content-Length
    QByteArray body;
    QString bodyFile; ///< streamed from disk in place of body
    qint64 bodyOffset = 0;
    qint64 bodyLength = 0;

    /** Where the body of a 200 or 206 goes, in pieces; open for writing. Else it is kept. */
    std::shared_ptr<QFile> into;
    bool hashed = false; ///< the body of a 200 or 206 is hashed, not kept
    /** Of an answer; more is TooLarge, or cut off where the answer tells of an error. */
    qint64 maxKept = 4 << 20;
    qint64 maxStreamed = qint64(16) << 30; ///< the same for into and hashed

    StorePatience patience;
};

/** A complete answer of any status. */
struct StoreAnswer
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body; ///< empty where it was streamed
    qint64 bodyBytes = 0; ///< that came, kept or streamed
    QByteArray sha256; ///< raw, of a streamed body

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /** By name in any case; empty when it was not sent. */
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/**
 * HTTP/1.1 for object stores: follows no redirect, keeps no cookie, caches and decompresses
 * nothing; memory does not grow with a body. Belongs to one thread with an event loop.
 * Destroying it ends what runs as Cancelled.
 *
 * Qt may send a request again when a connection it kept has died before the answer. So ask only
 * for what may happen twice.
 */
class StoreHttp
{
public:
    explicit StoreHttp(const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration());
    ~StoreHttp();
    StoreHttp(const StoreHttp &) = delete;
    StoreHttp &operator=(const StoreHttp &) = delete;

    /**
     * An answer of any status. Errors: Network and Timeout (retryable), Cancelled, Unavailable (too
     * many requests at once), TooLarge, and Storage, StorageFull for the local file. None repeats
     * the URL: its query may hold a signature.
     */
    QCoro::Task<Result<StoreAnswer>> send(StoreRequest request, std::stop_token stop);

private:
    struct Lanes;

    static QCoro::Task<Result<StoreAnswer>> sendOn(
        std::shared_ptr<Lanes> lanes, StoreRequest request, std::stop_token stop);

    std::shared_ptr<Lanes> m_lanes;
};

/** The system's certificates and those of the PEM file @p caFile (none: empty). InvalidInput when
 * there is no certificate in it. */
Result<QSslConfiguration> trustedCertificates(const QString &caFile);

} // namespace earshot::objectstore
