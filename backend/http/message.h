// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <variant>

class QFile;

namespace earshot::http {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };

/** Header fields in the order they came. Names compare without case. */
class Headers
{
public:
    Headers() = default;
    Headers(std::initializer_list<std::pair<QByteArray, QByteArray>> fields);

    void append(const QByteArray &name, const QByteArray &value);
    /** Replaces every field of that name. */
    void set(const QByteArray &name, const QByteArray &value);
    /** The first value, or empty. */
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool contains(QByteArrayView name) const;
    [[nodiscard]] const QList<std::pair<QByteArray, QByteArray>> &fields() const
    {
        return m_fields;
    }

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields;
};

/** One request, complete and within the limits of its route; a value, safe to keep across co_await.
 */
struct Request
{
    Method method = Method::Get;
    QString path; ///< percent-decoded; begins with '/', has no empty, "." or ".." segment and no
                  ///< control character
    QUrlQuery query;
    QByteArray target; ///< path and query exactly as they came
    Headers headers;
    QByteArray body;
    QHostAddress peer; ///< who sent it, also through our proxies; IPv4-mapped already as IPv4
    QString route; ///< the pattern of the route it takes
    QHash<QString, QString> arguments; ///< the {name} parts of the route's pattern
    /** Stopped once nobody waits for the answer any more: it was sent, or the client has left. */
    std::stop_token abandoned;
};

/** How the sending of a Reply ended. */
struct Delivery
{
    qint64 bodyBytesSent = 0; ///< handed to the operating system
    bool complete = false; ///< false when the client left or a deadline passed
};

/** A file sent in pieces with constant memory, with ranges, If-Range and HEAD handled by the
 * server. */
struct FileBody
{
    std::shared_ptr<QFile> file; ///< open for reading, not sequential
    QByteArray etag; ///< strong, with its quotes; empty for none
};

struct Reply
{
    int status = 200;
    Headers headers;
    std::variant<QByteArray, FileBody> body;
    /** Called once in the server's thread, whether all, part or nothing was sent. May be empty. */
    std::function<void(Delivery)> delivered;

    static Reply json(const QJsonObject &object, int status = 200);
    static Reply text(const QByteArray &text, int status = 200);
    static Reply noContent();
    /** application/problem+json (RFC 9457) with status, title and detail. */
    static Reply problem(int status, const QString &title, const QString &detail);
    /** The same with the error's message, and with what others need to say it in their language. */
    static Reply problem(int status, const QString &title, const Error &error);
    /** problem() with the status that belongs to the error's code; 503 carries Retry-After. */
    static Reply fromError(const Error &error);
};

} // namespace earshot::http
