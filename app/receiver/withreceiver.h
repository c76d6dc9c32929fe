// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "settings/settings.h"

#include <QJsonObject>

#include <qcoro/qcorotask.h>

#include <functional>
#include <stop_token>

namespace earshot::receiver {

/** How a command-line program gets the answer to an administration command. */
using Ask = std::function<QCoro::Task<Result<QJsonObject>>(QString command, QJsonObject arguments)>;

/** How something long is begun, asked about and stopped; each answers {"running", …}. */
struct RunCommands
{
    QString begin;
    QString status;
    QString stop;
};

/** Begins it and returns its last answer when it has ended; stops it when @p stop is requested. */
QCoro::Task<Result<QJsonObject>> followRun(
    Ask ask, RunCommands commands, QJsonObject arguments, std::stop_token stop);

/** What it does with that; the exit code. Whether a receiver serves the data, and when a person
 * wants it to stop. */
using Work = std::function<QCoro::Task<int>(Ask ask, bool isServed, std::stop_token stop)>;

/**
 * Runs @p work with the receiver that serves the data of @p settings, or with the data themselves
 * when nobody does; returns its exit code, or 2 when the data could not be opened.
 */
int runWithReceiver(settings::Settings settings, Work work);

} // namespace earshot::receiver
