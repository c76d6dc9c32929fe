// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace earshot::simulator {

/** Turns SIGTERM and SIGINT into a signal on the event loop. One for a process. */
class Termination : public QObject
{
    Q_OBJECT
public:
    Termination();
    ~Termination() override;

Q_SIGNALS:
    void requested();

private:
    int m_reader = -1;
    QSocketNotifier m_notifier;
};

} // namespace earshot::simulator
