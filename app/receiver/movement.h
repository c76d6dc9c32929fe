// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receiver/commandwords.h"
#include "core/result.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QStringList>

#include <qcoro/qcorotask.h>

#include <functional>
#include <stop_token>

namespace earshot::receiver {

/** How the commands end that move data. */
enum MoveExit { Moved = 0, NotMoved = 1, WrongUse = 2, Stopped = 130 };

/** What stands behind "migrate" and "store move". */
struct MoveWords
{
    QString from;
    QString to;
    bool asJson = false;
    QStringList others; ///< settings
};

/** Takes --from, --to and --json out of @p arguments. InvalidInput with @p use when one is
 * missing. */
Result<MoveWords> moveWords(QStringList arguments, const QString &use);

/**
 * How far something is, on stderr: one line that is written anew on a terminal, else a line every
 * few seconds.
 */
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    void show(const QString &text);
    /** So that what follows stands on a line of its own. */
    void end();

private:
    const bool m_isTerminal;
    QElapsedTimer m_shown;
    qsizetype m_width = 0;
};

/** "1.5 GB". */
QString bytesText(qint64 bytes);

/**
 * Runs @p work until it has given an exit code. SIGTERM and SIGINT ask it to stop through its
 * token; a second one ends the process at once.
 */
int runUntilMoved(std::function<QCoro::Task<int>(std::stop_token)> work);

/** The result as one JSON document on stdout. */
void printJson(const QJsonObject &result);

} // namespace earshot::receiver
