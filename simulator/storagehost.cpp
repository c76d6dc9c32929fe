// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/storagehost.h"

#include "core/identifier.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostConnections = 256;

StorageAnswer xmlError(int status, const QByteArray &code, const QByteArray &message)
{
    return {.status = status,
        .body = R"(<?xml version="1.0" encoding="UTF-8"?><Error><Code>)" + code + "</Code><Message>"
            + message + "</Message></Error>"};
}

QByteArray etagOf(const QString &file)
{
    const QFileInfo info(file);
    const QString facts = file + QString::number(info.size())
        + QString::number(info.lastModified().toMSecsSinceEpoch());
    return '"' + QCryptographicHash::hash(facts.toUtf8(), QCryptographicHash::Md5).toHex() + '"';
}

} // namespace

StorageHost::StorageHost(
    const CallRegistry &calls, AudioLibrary &audio, Faults faults, Dice dice, Tally &tally)
    : m_calls(calls)
    , m_audio(audio)
    , m_faults(faults)
    , m_dice(dice)
    , m_tally(tally)
    , m_signer(QUrl(), Secret(randomToken()))
{
    connect(&m_server, &QTcpServer::newConnection, this, &StorageHost::accept);
}

Result<QUrl> StorageHost::listen(const QHostAddress &address)
{
    if (!m_server.listen(address, 0)) {
        return Error{.code = ErrorCode::Network,
            .message = u"The storage host cannot listen: %1"_s.arg(m_server.errorString())};
    }
    QUrl url;
    url.setScheme(u"http"_s);
    const bool everywhere = address == QHostAddress(QHostAddress::Any)
        || address == QHostAddress(QHostAddress::AnyIPv4);
    url.setHost(everywhere ? u"127.0.0.1"_s : address.toString());
    url.setPort(m_server.serverPort());
    return url;
}

QCoro::Task<> StorageHost::stop()
{
    m_server.close();
    co_await m_tasks.cancelAndWait();
    const auto connections = findChildren<StorageConnection *>();
    qDeleteAll(connections);
}

void StorageHost::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (m_connections >= mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto *connection = new StorageConnection(socket, this);
        ++m_connections;
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
        connect(connection, &StorageConnection::requested, this,
            [this, connection](const StorageRequest &request) {
                const QPointer<StorageConnection> guarded(connection);
                m_tasks.start([this, guarded, request](
                                  std::stop_token stop) { return serve(guarded, request, stop); });
            });
    }
}

QCoro::Task<> StorageHost::serve(
    QPointer<StorageConnection> connection, StorageRequest request, std::stop_token stop)
{
    const StorageAnswer answer = co_await answerTo(request, stop);
    if (connection)
        connection->answer(answer);
}

std::optional<StorageAnswer> StorageHost::refusal(const StorageRequest &request)
{
    const QUrlQuery query(request.target);
    const auto verdict = m_signer.check(request.target.path(), query, m_clock.now());
    const bool authorised = request.headers.contains("authorization");
    m_tally.keysShownToStorage += authorised;
    if (verdict == LinkSigner::Verdict::Unsigned) {
        ++m_tally.unsignedDownloads;
        return xmlError(400, "InvalidArgument", "Authorization");
    }
    if (authorised) {
        return xmlError(
            400, "InvalidArgument", "Only one way of authentication is allowed at a time.");
    }
    if (verdict == LinkSigner::Verdict::Expired)
        return xmlError(403, "AccessDenied", "Request has expired");
    if (verdict == LinkSigner::Verdict::Forged)
        return xmlError(403, "SignatureDoesNotMatch", "The signature does not match.");
    return std::nullopt;
}

QCoro::Task<StorageAnswer> StorageHost::answerTo(StorageRequest request, std::stop_token stop)
{
    ++m_tally.downloads;
    if (auto refused = refusal(request))
        co_return *refused;
    const auto [call, track] = m_calls.findRecording(LinkSigner::objectOf(request.target.path()));
    if (!call)
        co_return xmlError(404, "NoSuchKey", "There is no such object.");
    const quint64 attempt = call->downloads++;
    const auto file = co_await m_audio.file(call->talk, Track(track), stop);
    if (!file)
        co_return xmlError(500, "InternalError", file.error().message.toHtmlEscaped().toUtf8());
    StorageAnswer answer{.contentType = "audio/wav", .file = *file, .etag = etagOf(*file)};
    co_return withFaults(*call, attempt, answer);
}

StorageAnswer StorageHost::withFaults(const Call &call, quint64 attempt, StorageAnswer answer)
{
    const auto strikes = [&](Fault fault) {
        return m_faults.strikes(fault, m_dice, call.number, attempt);
    };
    if (strikes(Fault::Http500)) {
        ++m_tally.http500;
        return xmlError(500, "InternalError", "We encountered an internal error.");
    }
    if (strikes(Fault::Html)) {
        ++m_tally.html;
        return {.contentType = "audio/wav",
            .body = "<!DOCTYPE html><html><head><title>Just a moment</title></head>"
                    "<body>Checking your browser before you go on.</body></html>"};
    }
    answer.slow = strikes(Fault::Slow);
    answer.cut = strikes(Fault::Cut);
    m_tally.slow += answer.slow;
    m_tally.cut += answer.cut;
    return answer;
}

} // namespace earshot::simulator
