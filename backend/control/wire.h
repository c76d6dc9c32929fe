// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace earshot::control {

/** Longest request that a receiver reads. */
constexpr qint64 requestLimit = 64 * 1024;
/** Longest answer that a command reads: far above a single entry of the audit log, which can't be
 * divided. */
constexpr qint64 answerLimit = 64 * 1024 * 1024;

QByteArray encodeRequest(const QString &command, const QJsonObject &arguments);
QByteArray encodeAnswer(const Result<QJsonObject> &answer);
/** {"command", "arguments"}; InvalidInput when it is not that. */
Result<QJsonObject> decodeRequest(const QByteArray &line);
Result<QJsonObject> decodeAnswer(const QByteArray &line);

} // namespace earshot::control
