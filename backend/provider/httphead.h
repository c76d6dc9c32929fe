// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QNetworkReply>

#include <optional>

namespace earshot::provider {

/** Status line and headers of an answer. */
struct HttpHead
{
    int status = 0;
    QList<QNetworkReply::RawHeaderPair> headers;

    /** The value of a header, whatever the case of its name; empty when it is missing. */
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /** Media type without parameters, lower case. */
    [[nodiscard]] QByteArray contentType() const;
    [[nodiscard]] std::optional<qint64> contentLength() const;
    [[nodiscard]] bool isRedirect() const;
    /** HTML, XML, JSON or plain text: a message to somebody, never audio. */
    [[nodiscard]] bool isText() const;
};

/** Content-Range of a 206: "bytes 100-199/1000". */
struct ContentRange
{
    qint64 first = 0;
    qint64 last = 0;
    qint64 total = 0;
};

/** Nothing when the header is missing, malformed, or does not state the total. */
std::optional<ContentRange> parseContentRange(const QByteArray &value);

/** Takes the body of an answer as it comes. Called on the client's thread. */
class BodySink
{
public:
    virtual ~BodySink() = default;

    /** Called once, before any byte. False ends the exchange here, with the head as its result. */
    virtual Result<bool> begin(const HttpHead &head) = 0;
    /** An error ends the exchange with it. */
    virtual Result<void> write(QByteArrayView bytes) = 0;
};

/** Keeps the body in memory; TooLarge beyond @p limit. */
class MemorySink final : public BodySink
{
public:
    explicit MemorySink(qint64 limit)
        : m_limit(limit)
    { }

    Result<bool> begin(const HttpHead &head) override;
    Result<void> write(QByteArrayView bytes) override;
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    qint64 m_limit;
    QByteArray m_body;
};

} // namespace earshot::provider
