// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/taskscope.h"
#include "upkeep/checker.h"

#include <QTimer>

#include <memory>

namespace earshot {

/**
 * The administration commands about the check of the whole. It may take hours, and its report may
 * be long, so they are many short questions: the control socket takes one line of 64 KiB.
 *
 * - "check.begin" {"audit", "quick", "graceSeconds", "checkpoint"} → {"run"}; Conflict while
 * another one runs
 * - "check.status" {"run"} → {"running", "stage", "checked", "error"}
 * - "check.report" {"run", "from"} → CheckReport::toJson() from that problem on
 * - "check.stop" {"run"} → {}
 *
 * A check that nobody asks about for a minute ends by itself.
 */
class CheckCommands
{
public:
    /** The proof that holds the log against a signed end that somebody kept elsewhere. */
    using ProofWith = std::function<upkeep::Checker::Proof(const QByteArray &note)>;

    CheckCommands(upkeep::Checker::Parts parts, ProofWith proofWith);

    /** Where nobody serves, the store was not prepared yet. */
    void prepareStoreFirst() { m_preparesStore = true; }

    [[nodiscard]] static bool knows(const QString &command);
    QCoro::Task<Result<QJsonObject>> run(QString command, QJsonObject arguments);
    /** Ends a check that runs. Calling twice is fine. */
    QCoro::Task<> stop();

private:
    /** One check, and what came of it. */
    struct Run
    {
        qint64 number = 0;
        upkeep::Checker checker;
        std::stop_source stop;
        bool isRunning = true;
        QString error;
    };

    Result<QJsonObject> begin(const QJsonObject &arguments);
    QCoro::Task<> check(
        std::shared_ptr<Run> run, upkeep::Checker::Options options, std::stop_token stop);
    [[nodiscard]] QJsonObject status() const;

    const upkeep::Checker::Parts m_parts;
    const ProofWith m_proofWith;
    std::shared_ptr<Run> m_run; ///< the latest
    qint64 m_runs = 0;
    bool m_preparesStore = false;
    QTimer m_forgotten; ///< runs out when nobody asks any more
    TaskScope m_scope;
};

} // namespace earshot
