// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keychain.h"

#include <QCoreApplication>
#include <QPromise>
#include <QTimer>

#include <qcoro/qcorofuture.h>
#include <qt6keychain/keychain.h>

namespace earshot::desktop {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"earshot"_s;

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Keychain)
};

/** What went wrong with a job that has ended. Its own words may be anything, but name no secret. */
Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {.code = ErrorCode::Forbidden,
            .message = Texts::tr("The keychain was not opened. Unlock it and try again."),
            .retryable = true};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {.code = ErrorCode::Unavailable,
            .message = Texts::tr("No keychain service runs on this computer.")};
    default:
        return {.code = ErrorCode::Unavailable,
            .message = Texts::tr("The keychain service does not work (%1).")
                           .arg(job.errorString().simplified().left(200))};
    }
}

Error tooLate()
{
    return {.code = ErrorCode::Unavailable,
        .message = Texts::tr("The keychain service does not answer."),
        .retryable = true};
}

/** Starts @p job, which deletes itself after its end; what @p outcome takes from it, or that the
 * end did not come in time. */
template <typename Job, typename Outcome>
auto outcomeOf(Job *job, std::chrono::milliseconds patience, Outcome outcome)
{
    using Value = std::invoke_result_t<Outcome, const Job &>;
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    const auto end = [promise](const Value &value) {
        if (promise->future().isFinished())
            return;
        promise->addResult(value);
        promise->finish();
    };
    // At the moment of the signal: afterwards the job may be gone.
    QObject::connect(
        job, &QKeychain::Job::finished, job, [job, end, outcome] { end(outcome(*job)); });
    QTimer::singleShot(patience, qApp, [end] { end(Value(tooLate())); });
    job->start();
    return promise->future();
}

Result<std::optional<Secret>> found(const QKeychain::ReadPasswordJob &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return std::optional<Secret>();
    if (job.error() != QKeychain::NoError)
        return errorOf(job);
    const Secret secret(job.binaryData());
    return secret.isEmpty() ? std::optional<Secret>() : std::optional(secret);
}

Result<void> written(const QKeychain::WritePasswordJob &job)
{
    return job.error() == QKeychain::NoError ? Result<void>() : errorOf(job);
}

} // namespace

SystemKeychain::SystemKeychain(std::chrono::milliseconds patience)
    : m_patience(patience)
{ }

QCoro::Task<Result<std::optional<Secret>>> SystemKeychain::read(QString name)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    job->setKey(name);
    const QFuture<Result<std::optional<Secret>>> outcome = outcomeOf(job, m_patience, &found);
    co_return co_await outcome;
}

QCoro::Task<Result<void>> SystemKeychain::write(QString name, Secret secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setKey(name);
    job->setBinaryData(secret.reveal());
    const QFuture<Result<void>> outcome = outcomeOf(job, m_patience, &written);
    co_return co_await outcome;
}

} // namespace earshot::desktop
