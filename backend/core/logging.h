// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QJsonObject>
#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcCore)
Q_DECLARE_LOGGING_CATEGORY(lcSettings)
Q_DECLARE_LOGGING_CATEGORY(lcDatabase)
Q_DECLARE_LOGGING_CATEGORY(lcObjectStore)
Q_DECLARE_LOGGING_CATEGORY(lcAudio)
Q_DECLARE_LOGGING_CATEGORY(lcProvider)
Q_DECLARE_LOGGING_CATEGORY(lcIngest)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcApi)
Q_DECLARE_LOGGING_CATEGORY(lcAccess)
Q_DECLARE_LOGGING_CATEGORY(lcAudit)
Q_DECLARE_LOGGING_CATEGORY(lcUi)
Q_DECLARE_LOGGING_CATEGORY(lcSimulator)

namespace earshot {

/** One of the areas above: logInfo(lcIngest, …). */
using LogArea = const QLoggingCategory &(*)();

enum class LogFormat { Automatic, Json, Readable };

/**
 * Sends everything logged, Qt's own messages included, to stderr: one JSON object a line (time,
 * level, area, message and the fields given), or a readable line on a terminal. Control characters
 * never reach the terminal. Call once from main().
 */
void installLogging(LogFormat format = LogFormat::Automatic);

/**
 * One log line. @p fields carry ids and codes ("callId", "attempt"), never personal data or
 * secrets. Safe from any thread.
 */
void logDebug(LogArea area, const QString &message, const QJsonObject &fields = {});
void logInfo(LogArea area, const QString &message, const QJsonObject &fields = {});
void logWarning(LogArea area, const QString &message, const QJsonObject &fields = {});
void logError(LogArea area, const QString &message, const QJsonObject &fields = {});

/** A warning about @p error: its message, with its code and whether it is retryable among the
 * fields. */
void logProblem(LogArea area, const Error &error, QJsonObject fields = {});

/** The line itself, without the newline: pure, so that it can be tested. */
QByteArray formatLogLine(LogFormat format, QtMsgType level, const QString &area,
    const QString &message, const QJsonObject &fields, const QString &time);

} // namespace earshot
