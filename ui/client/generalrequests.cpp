// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/receiverclient_p.h"

#include <QSaveFile>

namespace earshot::ui {

namespace {

constexpr qint64 answerBytes = qint64(32) * 1024 * 1024;
constexpr qint64 fileBytes = qint64(1024) * 1024 * 1024;

Result<QJsonObject> itself(const QJsonObject &object)
{
    return object;
}

Exchange::Limits patient(std::chrono::milliseconds patience)
{
    return {.bytes = answerBytes, .idle = patience, .total = patience};
}

Error cannotSave(const QSaveFile &file)
{
    return {.code = ErrorCode::Storage,
        .message = ReceiverClient::tr("%1 can’t be saved: %2. Choose another place and try again.")
                       .arg(file.fileName(), file.errorString())};
}

} // namespace

QCoro::Task<Result<void>> ReceiverClient::Private::save(std::shared_ptr<Private> self, QUrl url,
    QString target, Progress progress, std::stop_token stop)
{
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        co_return cannotSave(file);
    qint64 received = 0;
    const Exchange::Sink sink = [&](QByteArrayView bytes) -> Result<void> {
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return cannotSave(file);
        received += bytes.size();
        if (progress && !stop.stop_requested())
            progress(received, -1);
        return {};
    };
    const Exchange::Limits limits{
        .bytes = fileBytes, .idle = std::chrono::minutes(1), .total = std::chrono::minutes(30)};
    QNetworkRequest request = self->request(url);
    request.setRawHeader("Accept", "text/csv, application/json");
    auto exchange = std::make_shared<Exchange>(self->network.get(request), limits, sink);
    const std::stop_callback onStop(stop, [exchange] { exchange->cancel(); });
    const Result<Answer> answer = co_await finished(self, exchange);
    if (!answer)
        co_return answer.error();
    if (answer->status != 200)
        co_return errorFromAnswer(answer->status, answer->body);
    if (!file.commit())
        co_return cannotSave(file);
    co_return Result<void>();
}

QCoro::Task<Result<QJsonObject>> ReceiverClient::getObject(
    QString path, QUrlQuery query, std::chrono::milliseconds patience, std::stop_token stop)
{
    const auto self = d;
    const Exchange::Limits limits = patient(patience);
    const QUrl url = self->url(path, query);
    const Result<Answer> answer = co_await Private::get(self, url, limits, stop);
    co_return understood(answer, itself);
}

QCoro::Task<Result<QJsonObject>> ReceiverClient::postObject(
    QString path, QJsonObject body, std::chrono::milliseconds patience, std::stop_token stop)
{
    const auto self = d;
    const Exchange::Limits limits = patient(patience);
    const QUrl url = self->url(path);
    const QByteArray bytes = body.isEmpty() ? QByteArray() : toJson(body);
    const Result<Answer> answer = co_await Private::post(self, url, bytes, limits, stop);
    co_return understood(answer, itself);
}

QCoro::Task<Result<QJsonObject>> ReceiverClient::sendObject(
    QByteArray verb, QString path, QJsonObject body)
{
    const auto self = d;
    QNetworkRequest request = self->request(self->url(path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    const QByteArray bytes = body.isEmpty() ? QByteArray() : toJson(body);
    auto exchange =
        std::make_shared<Exchange>(self->network.sendCustomRequest(request, verb, bytes),
            Exchange::Limits{.bytes = answerBytes});
    const Result<Answer> answer = co_await Private::finished(self, exchange);
    if (answer.ok() && answer->status == 204)
        co_return QJsonObject();
    co_return understood(answer, itself);
}

QCoro::Task<Result<void>> ReceiverClient::saveAnswer(
    QString path, QUrlQuery query, QString target, Progress progress, std::stop_token stop)
{
    const QUrl url = d->url(path, query);
    return Private::save(d, url, std::move(target), std::move(progress), std::move(stop));
}

} // namespace earshot::ui
