// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/taskscope.h"
#include "simulator/audiolibrary.h"
#include "simulator/callregistry.h"
#include "simulator/faults.h"
#include "simulator/linksigner.h"
#include "simulator/storageconnection.h"
#include "simulator/tally.h"

#include <QTcpServer>

namespace earshot::simulator {

/**
 * The private storage behind the provider: gives recordings to whoever has a valid signature and to
 * nobody else, on a port of its own. At most 256 connections at a time. Lives in the thread of the
 * objects it refers to, which outlive it.
 */
class StorageHost : public QObject
{
    Q_OBJECT
public:
    StorageHost(
        const CallRegistry &calls, AudioLibrary &audio, Faults faults, Dice dice, Tally &tally);

    /** Takes a free port and gives the base URL. */
    Result<QUrl> listen(const QHostAddress &address);
    /** What links must be signed with; call once after listen(). */
    void setSigner(const LinkSigner &signer) { m_signer = signer; }
    QCoro::Task<> stop();

private:
    void accept();
    QCoro::Task<> serve(
        QPointer<StorageConnection> connection, StorageRequest request, std::stop_token stop);
    QCoro::Task<StorageAnswer> answerTo(StorageRequest request, std::stop_token stop);
    [[nodiscard]] std::optional<StorageAnswer> refusal(const StorageRequest &request);
    [[nodiscard]] StorageAnswer withFaults(const Call &call, quint64 attempt, StorageAnswer answer);

    const CallRegistry &m_calls;
    AudioLibrary &m_audio;
    Faults m_faults;
    Dice m_dice;
    Tally &m_tally;
    SystemClock m_clock;
    LinkSigner m_signer;
    QTcpServer m_server;
    TaskScope m_tasks;
    int m_connections = 0;
};

} // namespace earshot::simulator
