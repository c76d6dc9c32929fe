// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonObject>

namespace earshot::simulator {

/** The shapes of payloads over the years. */
enum class Generation {
    Y2024, ///< everything at the top level, an almost empty artifact, times as text
    Y2025, ///< artifact.recording, but no presigned links
    Current, ///< private storage with presigned links
};

Result<Generation> generationFrom(const QString &word);

/** A webhook's message, or a stored call, of today as @p generation had it. */
QJsonObject inGeneration(QJsonObject message, Generation generation);

} // namespace earshot::simulator
