// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace earshot::monitoring {

enum class Health { Ok, Warning, Broken };

/** "ok", "warning" or "broken". */
QString toWord(Health health);
std::optional<Health> healthFromWord(QStringView word);

/** One line of the doctor's report. */
struct Finding
{
    QString check; ///< a stable word: settings, disk, database, network, api_key, webhooks …
    Health health = Health::Ok;
    QString text; ///< what is so
    QString advice; ///< what to do; empty when all is well
};

/** The worst of them; Ok for none. */
Health healthOf(const QList<Finding> &findings);

/**
 * {"health", "findings": [{"check", "health", "text", "advice"}]}, less than 48 KiB as JSON: each
 * check's worst come first, and of many the last are only counted.
 */
QJsonObject reportJson(const QList<Finding> &findings);

/** Lines for a terminal from reportJson()'s form. */
QString reportText(const QJsonObject &report);

} // namespace earshot::monitoring
