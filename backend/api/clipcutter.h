// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/clip.h"
#include "core/workerpool.h"

#include <QFile>

#include <qcoro/qcorotask.h>

#include <atomic>
#include <chrono>
#include <memory>

namespace earshot::api {

/** A clip in a file without a name, of which nothing is left once nobody has it. */
struct CutClip
{
    audio::Clip facts;
    std::shared_ptr<QFile> file; ///< open for reading
};

/**
 * Cuts clips on a thread of its own: one at a time, few waiting, so that people at their clips keep
 * no recording from being kept. At most mostHeld are on the disk at a time: whoever takes them
 * slowly keeps the room that the next one needs. Belongs to the backend's thread.
 */
class ClipCutter
{
public:
    static constexpr int mostHeld = 24;

    /** @p patience: how long one clip may wait and be cut. */
    explicit ClipCutter(std::chrono::milliseconds patience = std::chrono::seconds(75));

    /**
     * @p source is open for reading, and nobody else uses it meanwhile. Errors: those of
     * audio::cut(); Unavailable (retryable) when too many wait or are held; Timeout (retryable);
     * Cancelled when
     * @p abandoned or stop() was asked for.
     */
    QCoro::Task<Result<CutClip>> cut(
        std::shared_ptr<QFile> source, audio::ClipRange range, std::stop_token abandoned);

    /** What is being cut ends soon as Cancelled, and so does all that follows. */
    void stop() { m_stop.request_stop(); }

private:
    std::chrono::milliseconds m_patience;
    std::stop_source m_stop;
    /** Clips that somebody still has; the last one may be let go on any thread. */
    std::shared_ptr<std::atomic<int>> m_held = std::make_shared<std::atomic<int>>(0);
    WorkerPool m_pool;
};

} // namespace earshot::api
