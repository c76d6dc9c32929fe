// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/message.h"

#include "http/statustext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace earshot::http {

using namespace Qt::StringLiterals;

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/** Seconds after which a client may try again when we could not serve it. */
constexpr auto retryAfter = "5";

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Network:
        return 502;
    case ErrorCode::Timeout:
        return 504;
    case ErrorCode::Unauthorised:
        return 401;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::InvalidInput:
        return 400;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::Unavailable:
    case ErrorCode::Storage:
    case ErrorCode::StorageFull:
    case ErrorCode::Cancelled:
        return 503;
    case ErrorCode::Internal:
        return 500;
    }
    return 500;
}

/** "pattern" and "values" are ours, beside the members of RFC 9457: see Error. */
QJsonObject problemJson(const QString &title, const Error &error)
{
    QJsonObject problem{{u"title"_s, title}, {u"detail"_s, error.message}};
    if (!error.pattern.isEmpty()) {
        problem.insert(u"pattern"_s, error.pattern);
        problem.insert(u"values"_s, QJsonArray::fromStringList(error.values));
    }
    return problem;
}

Reply problemReply(int status, QJsonObject problem)
{
    problem.insert(u"status"_s, status);
    Reply reply = Reply::json(problem, status);
    reply.headers.set("Content-Type", "application/problem+json");
    if (status == 503)
        reply.headers.set("Retry-After", retryAfter);
    return reply;
}

} // namespace

Headers::Headers(std::initializer_list<std::pair<QByteArray, QByteArray>> fields)
    : m_fields(fields)
{ }

void Headers::append(const QByteArray &name, const QByteArray &value)
{
    m_fields.emplace_back(name, value);
}

void Headers::set(const QByteArray &name, const QByteArray &value)
{
    m_fields.removeIf([&](const auto &field) { return sameName(field.first, name); });
    append(name, value);
}

QByteArray Headers::value(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
        [&](const auto &field) { return sameName(field.first, name); });
    return found == m_fields.cend() ? QByteArray() : found->second;
}

bool Headers::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
        [&](const auto &field) { return sameName(field.first, name); });
}

Reply Reply::json(const QJsonObject &object, int status)
{
    return {.status = status,
        .headers = {{"Content-Type", "application/json"}},
        .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Reply Reply::text(const QByteArray &text, int status)
{
    return {
        .status = status, .headers = {{"Content-Type", "text/plain; charset=utf-8"}}, .body = text};
}

Reply Reply::noContent()
{
    return {.status = 204};
}

Reply Reply::problem(int status, const QString &title, const QString &detail)
{
    return problemReply(status, {{u"title"_s, title}, {u"detail"_s, detail}});
}

Reply Reply::problem(int status, const QString &title, const Error &error)
{
    return problemReply(status, problemJson(title, error));
}

Reply Reply::fromError(const Error &error)
{
    const int status = statusOf(error.code);
    // What went wrong inside is for the log; a stranger learns only that it did.
    const Error shown = error.code == ErrorCode::Internal
        ? worded(error.code,
            QT_TRANSLATE_NOOP("Receiver", "The server made a mistake. It has been logged."))
        : error;
    QJsonObject problem = problemJson(QString::fromLatin1(statusText(status)), shown);
    problem.insert(u"code"_s, errorCodeName(error.code));
    Reply reply = problemReply(status, problem);
    if (status == 401)
        reply.headers.set("WWW-Authenticate", "Bearer");
    return reply;
}

} // namespace earshot::http
