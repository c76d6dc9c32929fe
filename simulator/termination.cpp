// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/termination.h"

#include <sys/signalfd.h>

#include <csignal>
#include <unistd.h>

namespace earshot::simulator {

namespace {

/** Blocked for every thread made later; the signals then wait to be read from the descriptor. */
int openSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_NONBLOCK | SFD_CLOEXEC);
}

} // namespace

Termination::Termination()
    : m_reader(openSignals())
    , m_notifier(m_reader, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo info;
        while (read(m_reader, &info, sizeof info) == sizeof info)
            Q_EMIT requested();
    });
}

Termination::~Termination()
{
    m_notifier.setEnabled(false);
    close(m_reader);
}

} // namespace earshot::simulator
