// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/hostresolver.h"

#include "provider/oneshot.h"

#include <QHostInfo>
#include <QTimer>

#include <qcoro/qcorofuture.h>

#include <memory>

namespace earshot::provider {

using namespace Qt::StringLiterals;

namespace {

using Addresses = Result<QList<QHostAddress>>;

Addresses fromLookup(const QString &host, const QHostInfo &info)
{
    if (info.error() != QHostInfo::NoError)
        return Error{.code = ErrorCode::Network,
            .message = u"The host %1 could not be found."_s.arg(host),
            .retryable = true};
    return info.addresses();
}

QCoro::Task<Addresses> resolve(
    QString host, std::chrono::milliseconds deadline, std::stop_token stop)
{
    QHostAddress literal;
    if (literal.setAddress(host))
        co_return QList<QHostAddress>{literal};

    const auto answer = std::make_shared<OneShot<Addresses>>();
    const QFuture<Addresses> future = answer->future();
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [answer, host] {
        answer->settle(Error{.code = ErrorCode::Timeout,
            .message = u"Looking up the host %1 took too long."_s.arg(host),
            .retryable = true});
    });
    timer.start(deadline);
    // Never aborted, and with a receiver that stays until the answer: Qt 6.4 forgets to delete the
    // callback of a lookup whose receiver is gone.
    auto *receiver = new QObject;
    QHostInfo::lookupHost(host, receiver, [answer, host, receiver](const QHostInfo &info) {
        answer->settle(fromLookup(host, info));
        receiver->deleteLater();
    });
    const std::stop_callback onStop(stop, [answer] {
        answer->settle(
            Error{.code = ErrorCode::Cancelled, .message = u"Looking up a host was cancelled."_s});
    });
    co_return co_await future;
}

} // namespace

HostResolver systemResolver(std::chrono::milliseconds deadline)
{
    return [deadline](QString host, std::stop_token stop) {
        return resolve(std::move(host), deadline, std::move(stop));
    };
}

} // namespace earshot::provider
