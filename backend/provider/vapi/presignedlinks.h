// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QUrl>

#include <array>
#include <chrono>
#include <optional>

namespace earshot::provider::vapi {

/** The files one call may have, in the order of their worth: the two parties apart, together, and
 * one of them only. */
enum class RecordingVariant { Stereo, Mono, Customer, Assistant };

inline constexpr std::array recordingVariants{RecordingVariant::Stereo, RecordingVariant::Mono,
    RecordingVariant::Customer, RecordingVariant::Assistant};

/** "stereo", "mono", "customer", "assistant": as in the provider's route names. */
QString toWord(RecordingVariant variant);

/**
 * Links that open a recording for whoever has them, for about half an hour. They come from an
 * unredacted payload and stay in memory: never store, log or show them.
 */
struct PresignedLinks
{
    QUrl stereo;
    QUrl mono;
    QUrl assistant;
    QUrl customer;
    std::optional<Timestamp> expiresAt; ///< the payload's word, else what the links themselves say

    [[nodiscard]] const QUrl &of(RecordingVariant variant) const;
    [[nodiscard]] bool isEmpty() const;
    /** True while at least @p margin of their life is left, and where no end is known. */
    [[nodiscard]] bool isFresh(
        Timestamp now, std::chrono::seconds margin = std::chrono::seconds(60)) const;
};

/** From a delivery ({"message": …}) or from a call as the API returns it. */
PresignedLinks presignedLinks(const QJsonObject &body);

} // namespace earshot::provider::vapi
