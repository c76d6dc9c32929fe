// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QFile>
#include <QtTest>

/** A constructed sample of tests/backend/provider/payloads, by name without ".json". */
inline QJsonObject samplePayload(const QString &name)
{
    QFile file(qEnvironmentVariable("EARSHOT_SOURCE")
        + QStringLiteral("/tests/backend/provider/payloads/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing sample %s; EARSHOT_SOURCE must name the source folder", qPrintable(name));
    return earshot::parseJsonObject(file.readAll()).value();
}

inline const QStringList samplePayloads{QStringLiteral("status_in_progress"),
    QStringLiteral("status_ended"), QStringLiteral("report_current"),
    QStringLiteral("report_2025_web"), QStringLiteral("report_2024"),
    QStringLiteral("report_squad"), QStringLiteral("report_no_answer"),
    QStringLiteral("report_consent_missing"), QStringLiteral("report_recording_off"),
    QStringLiteral("call_deleted")};
