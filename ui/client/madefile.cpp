// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/receiverclient_p.h"

#include <QCryptographicHash>
#include <QSaveFile>

namespace earshot::ui {

namespace {

constexpr qint64 mostBytes = qint64(1024) * 1024 * 1024;

/** A file that grows beside its target under another name, and the sum of its bytes. */
struct MadeFile
{
    explicit MadeFile(const QString &target)
        : file(target)
    { }

    [[nodiscard]] Error cannotSave() const
    {
        return {.code = ErrorCode::Storage,
            .message =
                ReceiverClient::tr("%1 can’t be saved: %2. Choose another place and try again.")
                    .arg(file.fileName(), file.errorString())};
    }

    Result<void> open()
    {
        return file.open(QIODevice::WriteOnly) ? Result<void>() : Result<void>(cannotSave());
    }

    Result<void> take(QByteArrayView bytes)
    {
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return cannotSave();
        hash.addData(bytes);
        received += bytes.size();
        return {};
    }

    /** Gives it its name if @p etag is the sum of what came. */
    Result<qint64> commit(const QByteArray &etag)
    {
        if (received == 0 || etag != '"' + hash.result().toHex() + '"') {
            return Error{.code = ErrorCode::Network,
                .message = ReceiverClient::tr(
                    "What arrived is not what the receiver sent, so it was not kept. Try again."),
                .retryable = true};
        }
        return file.commit() ? Result<qint64>(received) : Result<qint64>(cannotSave());
    }

    QSaveFile file;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    qint64 received = 0;
};

} // namespace

QCoro::Task<Result<qint64>> ReceiverClient::Private::saveMade(std::shared_ptr<Private> self,
    QUrl url, QByteArray body, QString target, Progress progress, std::stop_token stop)
{
    MadeFile made(target);
    if (const Result<void> opened = made.open(); !opened)
        co_return opened.error();
    std::weak_ptr<Exchange> running;
    const Exchange::Sink sink = [&](QByteArrayView bytes) -> Result<void> {
        const Result<void> taken = made.take(bytes);
        const auto exchange = running.lock();
        if (taken && exchange && progress && !stop.stop_requested())
            progress(made.received, exchange->announcedBytes());
        return taken;
    };
    const Exchange::Limits limits{
        .bytes = mostBytes, .idle = std::chrono::minutes(2), .total = std::chrono::minutes(30)};
    QNetworkRequest request = self->request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    request.setRawHeader("Accept", "audio/mpeg, audio/wav, application/json");
    // As it is: what would be unpacked on the way has another length than it says.
    request.setRawHeader("Accept-Encoding", "identity");
    auto exchange = std::make_shared<Exchange>(self->network.post(request, body), limits, sink);
    running = exchange;
    const std::stop_callback onStop(stop, [exchange] { exchange->cancel(); });
    const Result<Answer> answer = co_await finished(self, exchange);
    if (!answer)
        co_return answer.error();
    if (answer->status != 200)
        co_return errorFromAnswer(answer->status, answer->body);
    co_return made.commit(answer->etag);
}

QCoro::Task<Result<qint64>> ReceiverClient::saveMade(
    QString path, QJsonObject body, QString target, Progress progress, std::stop_token stop)
{
    const QUrl url = d->url(path);
    const QByteArray bytes = toJson(body);
    return Private::saveMade(
        d, url, bytes, std::move(target), std::move(progress), std::move(stop));
}

} // namespace earshot::ui
