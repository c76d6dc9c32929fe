// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "ui/client/eventstream.h"
#include "ui/client/exchange.h"
#include "ui/client/receiverclient.h"
#include "ui/client/wire.h"

#include <QNetworkAccessManager>
#include <QUrlQuery>

#include <qcoro/qcorofuture.h>

namespace earshot::ui {

/** Parses the body of a 2xx answer with @p read, or says what the answer was instead. */
template <typename Read>
auto understood(const Result<Answer> &answer, Read read)
    -> std::invoke_result_t<Read, const QJsonObject &>
{
    if (!answer)
        return answer.error();
    if (answer->status / 100 != 2)
        return errorFromAnswer(answer->status, answer->body);
    const Result<QJsonObject> object = parseJsonObject(answer->body);
    if (!object)
        return object.error().withContext(ReceiverClient::tr("Reading the receiver’s answer"));
    return read(*object);
}

/** What running coroutines share with the client; lives until the last of them has ended. */
class ReceiverClient::Private
{
public:
    Private(QUrl baseUrl, Secret bearer, ServerTrust whom);

    [[nodiscard]] QUrl url(const QString &path, const QUrlQuery &query = {}) const;
    [[nodiscard]] QNetworkRequest request(const QUrl &url) const;
    /** Without the token. */
    [[nodiscard]] QNetworkRequest openRequest(const QUrl &url) const;

    static QCoro::Task<Result<Answer>> finished(
        std::shared_ptr<Private> self, std::shared_ptr<Exchange> exchange);
    static QCoro::Task<Result<Answer>> get(std::shared_ptr<Private> self, QUrl url,
        Exchange::Limits limits = {}, std::stop_token stop = {});
    static QCoro::Task<Result<Answer>> post(std::shared_ptr<Private> self, QUrl url,
        QByteArray body = {}, Exchange::Limits limits = {}, std::stop_token stop = {});
    static QCoro::Task<Result<void>> save(std::shared_ptr<Private> self, QUrl url, QString target,
        Progress progress, std::stop_token stop);
    static QCoro::Task<Result<qint64>> saveMade(std::shared_ptr<Private> self, QUrl url,
        QByteArray body, QString target, Progress progress, std::stop_token stop);
    static QCoro::Task<Result<void>> fetch(std::shared_ptr<Private> self, QNetworkRequest request,
        RecordingLink link, QString target, Progress progress, std::stop_token stop);
    /** From the receiver itself, with the token. */
    static QCoro::Task<Result<void>> fetchSound(std::shared_ptr<Private> self, QUrl url,
        Recording recording, QString target, std::stop_token stop);

    const QUrl base;
    const Secret token;
    const ServerTrust trust;
    QNetworkAccessManager network;
    std::vector<std::weak_ptr<Exchange>> exchanges;
    std::unique_ptr<EventStream> events;
    ConnectionState state;
    bool closed = false;

private:
    void guardNetwork();
    [[nodiscard]] bool isPinned(const QNetworkReply &reply) const;
    [[nodiscard]] bool isStranger(QNetworkReply &reply) const;
};

} // namespace earshot::ui
