// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "settings/settings.h"
#include "ui/client/servertrust.h"

#include <QFuture>
#include <QThread>
#include <QUrl>

#include <qcoro/qcorotask.h>

#include <memory>

namespace earshot::desktop {

/** A way in: an address and a token for it. */
struct Access
{
    QUrl url;
    Secret token;
    ui::ServerTrust trust = {};
};

/**
 * The receiver inside the desktop program: a Backend in a thread of its own, spoken to like any
 * other, over loopback and with a token that is never written down. With sample calls there is a
 * stand-in for the provider beside it. Made and used in the window's thread; destroy only after
 * stop() has finished.
 */
class LocalReceiver
{
public:
    LocalReceiver(settings::Settings settings, bool withSampleCalls);
    ~LocalReceiver();

    QCoro::Task<Result<Access>> start();
    /** Lets what runs reach its checkpoint. Fine after a failed start() and during one. */
    QCoro::Task<> stop();

private:
    class Host;

    QThread m_thread;
    Host *m_host; ///< lives in m_thread
    QFuture<Result<Access>> m_started;
};

} // namespace earshot::desktop
