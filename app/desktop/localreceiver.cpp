// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/localreceiver.h"

#include "app/desktop/samplecalls.h"
#include "backend/backend.h"
#include "simulator/simulator.h"

#include <QCoreApplication>
#include <QPromise>

#include <qcoro/qcorofuture.h>

namespace earshot::desktop {

using namespace Qt::StringLiterals;

/** What lives in the receiver's thread: made, used and taken apart there. */
class LocalReceiver::Host : public QObject
{
public:
    Host(settings::Settings settings, bool withSampleCalls)
        : m_settings(std::move(settings))
        , m_withSampleCalls(withSampleCalls)
    { }

    QCoro::Task<Result<Access>> start();
    QCoro::Task<> stop();

private:
    Result<void> openSample();
    QCoro::Task<Result<Access>> openBackend();

    settings::Settings m_settings;
    const bool m_withSampleCalls;
    std::unique_ptr<simulator::Simulator> m_simulator;
    std::unique_ptr<Backend> m_backend;
};

Result<void> LocalReceiver::Host::openSample()
{
    const simulator::Options options = sampleOptions(m_settings);
    m_simulator = std::make_unique<simulator::Simulator>(options);
    const Result<QUrl> provider = m_simulator->listen();
    if (!provider)
        return provider.error();
    m_settings.vapiBaseUrl = *provider;
    return {};
}

QCoro::Task<Result<Access>> LocalReceiver::Host::openBackend()
{
    m_backend = std::make_unique<Backend>(m_settings);
    const Result<QUrl> url = co_await m_backend->start();
    if (!url)
        co_return url.error();
    const Result<Secret> token = co_await m_backend->ephemeralToken(
        Role::Owner, QCoreApplication::translate("Desktop", "This computer"));
    if (!token)
        co_return token.error();
    co_return Access{*url, *token};
}

QCoro::Task<Result<Access>> LocalReceiver::Host::start()
{
    if (m_withSampleCalls) {
        if (const Result<void> opened = openSample(); !opened)
            co_return opened.error();
    }
    const Result<Access> access = co_await openBackend();
    if (access && m_simulator)
        m_simulator->start(access->url.resolved(QUrl(u"/api/webhooks/vapi"_s)));
    co_return access;
}

QCoro::Task<> LocalReceiver::Host::stop()
{
    if (m_simulator)
        co_await m_simulator->stop();
    if (m_backend)
        co_await m_backend->stop();
    m_backend.reset();
    m_simulator.reset();
}

namespace {

template <typename T>
QCoro::Task<> keep(QCoro::Task<T> task, std::shared_ptr<QPromise<T>> promise)
{
    promise->addResult(co_await task);
    promise->finish();
}

QCoro::Task<> keep(QCoro::Task<> task, std::shared_ptr<QPromise<void>> promise)
{
    co_await task;
    promise->finish();
}

/** Starts @p work in the thread of @p host; the future can be awaited in any other. */
template <typename T>
QFuture<T> startIn(QObject *host, std::function<QCoro::Task<T>()> work)
{
    const auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QMetaObject::invokeMethod(
        host, [work = std::move(work), promise] { keep(work(), promise); }, Qt::QueuedConnection);
    return future;
}

} // namespace

LocalReceiver::LocalReceiver(settings::Settings settings, bool withSampleCalls)
    : m_host(new Host(std::move(settings), withSampleCalls))
{
    m_thread.setObjectName(u"receiver"_s);
    m_host->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    m_thread.start();
}

LocalReceiver::~LocalReceiver()
{
    m_thread.quit();
    m_thread.wait();
}

QCoro::Task<Result<Access>> LocalReceiver::start()
{
    Host *host = m_host;
    const std::function<QCoro::Task<Result<Access>>()> work = [host] { return host->start(); };
    m_started = startIn(host, work);
    const QFuture<Result<Access>> started = m_started;
    co_return co_await started;
}

QCoro::Task<> LocalReceiver::stop()
{
    Host *host = m_host;
    // A backend that is being opened can't be taken apart yet.
    const QFuture<Result<Access>> started = m_started;
    if (started.isValid())
        static_cast<void>(co_await started);
    const std::function<QCoro::Task<>()> work = [host] { return host->stop(); };
    const QFuture<void> stopped = startIn(host, work);
    co_await stopped;
}

} // namespace earshot::desktop
