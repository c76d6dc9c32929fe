// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/supabaseproject.h"

#include "core/json.h"
#include "core/taskscope.h"

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

const QByteArray service = "/storage/v1";

QByteArray baseOf(const QUrl &endpoint)
{
    QByteArray address = endpoint.toEncoded();
    while (address.endsWith('/'))
        address.chop(1);
    return address.endsWith(service) ? address : QByteArray(address + service);
}

QByteArray encoded(const QString &path)
{
    return QUrl::toPercentEncoding(path, "/");
}

/** Whether nothing about @p token could be read as another part of an address. */
bool isToken(QStringView token)
{
    return !token.isEmpty() && std::all_of(token.begin(), token.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'.' || c == u'_' || c == u'-';
    });
}

bool isPassing(const Result<StoreAnswer> &answer)
{
    if (answer.ok())
        return !answer->isSuccess() && readRefusal(*answer).isPassing();
    const ErrorCode code = answer.error().code;
    return code == ErrorCode::Network || code == ErrorCode::Timeout;
}

Error stoppedAsking()
{
    return {.code = ErrorCode::Cancelled,
        .message = u"The request to Supabase Storage was cancelled."_s};
}

/** A download begins anew with every attempt. */
Result<void> beginAgain(const StoreRequest &request)
{
    if (!request.into || (request.into->resize(0) && request.into->seek(0)))
        return {};
    return Error{.code = ErrorCode::Storage,
        .message = u"The file for what comes from Supabase Storage cannot be emptied: %1."_s.arg(
            request.into->errorString()),
        .retryable = true};
}

} // namespace

SupabaseProject::SupabaseProject(
    settings::StorePlace place, Secret key, const QSslConfiguration &tls, SupabaseOptions options)
    : m_place(std::move(place))
    , m_key(std::move(key))
    , m_base(baseOf(m_place.endpoint))
    , m_options(std::move(options))
    , m_http(tls)
{ }

StoreRequest SupabaseProject::request(const QByteArray &method, const QByteArray &path) const
{
    // The gateway reads the one, the storage server the other; a new key has to be in both.
    return {.method = method,
        .url = QUrl::fromEncoded(m_base + path, QUrl::StrictMode),
        .headers = {{"apikey", m_key.reveal()}, {"Authorization", "Bearer " + m_key.reveal()}},
        .patience = m_options.patience};
}

StoreRequest SupabaseProject::jsonRequest(
    const QByteArray &method, const QByteArray &path, const QJsonObject &body) const
{
    StoreRequest asked = request(method, path);
    asked.headers.emplaceBack("Content-Type", "application/json");
    asked.body = toJson(body);
    return asked;
}

QByteArray SupabaseProject::objectPath(const QByteArray &route, const QString &path) const
{
    return bucketPath(route) + '/' + encoded(keyOf(path));
}

QByteArray SupabaseProject::bucketPath(const QByteArray &route) const
{
    return route + '/' + encoded(m_place.bucket);
}

QUrl SupabaseProject::linkTo(const QString &path, const QString &relative) const
{
    const QString begin = u"/object/sign/%1/%2?token="_s.arg(m_place.bucket, keyOf(path));
    const QString token = relative.mid(begin.size());
    if (!relative.startsWith(begin) || !isToken(token))
        return {};
    const QByteArray address =
        m_base + objectPath("/object/sign", path) + "?token=" + token.toLatin1();
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

std::optional<QString> SupabaseProject::pathOf(const QString &key) const
{
    if (!key.startsWith(m_place.prefix))
        return std::nullopt;
    return key.mid(m_place.prefix.size());
}

Error SupabaseProject::explain(const SupabaseRefusal &refusal) const
{
    return explainRefusal(refusal, m_place.bucket, sizeLimit);
}

QCoro::Task<Result<StoreAnswer>> SupabaseProject::askOnce(StoreRequest request)
{
    return m_http.send(std::move(request), m_stop.get_token());
}

QCoro::Task<Result<StoreAnswer>> SupabaseProject::askRegardless(StoreRequest request)
{
    return m_http.send(std::move(request), std::stop_token());
}

QCoro::Task<Result<StoreAnswer>> askSupabase(
    std::shared_ptr<SupabaseProject> project, StoreRequest request)
{
    const std::vector<std::chrono::milliseconds> pauses = project->options().pauses;
    for (std::size_t attempt = 0;; ++attempt) {
        const Result<void> ready = beginAgain(request);
        if (!ready.ok())
            co_return ready.error();
        Result<StoreAnswer> answer = co_await project->askOnce(request);
        if (answer.ok() && answer->isSuccess())
            co_return answer;
        if (!isPassing(answer) || attempt == pauses.size())
            co_return answer.ok() ? project->explain(readRefusal(*answer)) : answer.error();
        if (!co_await sleepFor(pauses.at(attempt), project->stopToken()))
            co_return stoppedAsking();
    }
}

} // namespace earshot::objectstore
