// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "domain/access.h"
#include "settings/settings.h"

#include <QJsonObject>
#include <QUrl>

#include <qcoro/qcorotask.h>

#include <memory>

namespace earshot {

/**
 * The whole receiver, built from its settings: what earshotd serves and what the desktop program
 * runs in a thread. Make it, start it and stop it in one thread with an event loop; everything in
 * it lives there, beside its own database and worker threads.
 */
class Backend
{
public:
    explicit Backend(settings::Settings settings);
    /** Only after stop(), or when start() failed or was never called. */
    ~Backend();

    /**
     * Opens the data, takes up what an earlier run left, and listens. The base URL, for instance
     * http://127.0.0.1:8787. After an error nothing is running; the message says what to do.
     */
    QCoro::Task<Result<QUrl>> start();

    /** Instead of start(): as much as administer() needs, for a command on data that nobody serves.
     * Listens to nobody and fetches nothing. */
    QCoro::Task<Result<void>> startForCommands();

    /** Stops accepting, lets answers and commits finish, cuts the rest short at a checkpoint.
     * Calling twice is fine. */
    QCoro::Task<> stop();

    /**
     * Instead of start(): opens the data, has the doctor look at it, at the settings and at the
     * provider's account, and closes it again. Receives nothing. The report,
     * see monitoring::reportJson(); what keeps the data from being opened is a finding in it.
     */
    QCoro::Task<QJsonObject> examine();

    /** A token that works until stop() and is never written down. Only while running. */
    QCoro::Task<Result<Secret>> ephemeralToken(Role role, QString name);

    /** Carries out an administration command, see Administration. Only while running. */
    QCoro::Task<Result<QJsonObject>> administer(QString command, QJsonObject arguments);

private:
    struct Parts;

    settings::Settings m_settings;
    SystemClock m_clock;
    std::unique_ptr<Parts> m_parts;
};

} // namespace earshot
