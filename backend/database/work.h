// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QPromise>

#include <exception>
#include <optional>

namespace earshot::database {

class Session;

/** A piece of work on its way through a database thread. Every one is settled exactly once. */
class Work
{
public:
    virtual ~Work() = default;

    /** Runs it on the database thread; true when its effects are to be kept. */
    virtual bool run(Session &session) = 0;
    /** Makes it a failure, unless it already is one. */
    virtual void fail(const Error &error) = 0;
    /** Hands the outcome to whoever waits for it. */
    virtual void settle() = 0;
};

/** Work that is a function of a Session returning a copyable Result. */
template <typename Function>
class FunctionWork final : public Work
{
public:
    using Outcome = std::invoke_result_t<Function, Session &>;

    explicit FunctionWork(Function function)
        : m_function(std::move(function))
    {
        m_promise.start();
    }

    [[nodiscard]] QFuture<Outcome> future() const { return m_promise.future(); }

    bool run(Session &session) override
    {
        m_outcome.emplace(guarded(session));
        return m_outcome->ok();
    }

    void fail(const Error &error) override
    {
        if (!m_outcome || m_outcome->ok())
            m_outcome.emplace(error);
    }

    void settle() override
    {
        // What the function captured goes before the answer: its owner may be gone right after.
        m_function.reset();
        m_promise.addResult(std::move(*m_outcome));
        m_promise.finish();
    }

private:
    Outcome guarded(Session &session)
    {
        try {
            return (*m_function)(session);
        } catch (const std::exception &problem) {
            return Error{.code = ErrorCode::Internal,
                .message = QStringLiteral("Work on the database ended by an exception: ")
                    + QString::fromLocal8Bit(problem.what())};
        }
    }

    std::optional<Function> m_function;
    std::optional<Outcome> m_outcome;
    QPromise<Outcome> m_promise;
};

} // namespace earshot::database
