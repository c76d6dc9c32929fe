// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "objectstore/objectstore.h"

#include <QFuture>
#include <QHash>
#include <QString>

#include <qcoro/qcorotask.h>

#include <chrono>

namespace earshot::api {

/**
 * The object store's own links to recordings. One is made for a recording and given to all who ask
 * while it has enough time left; whoever asks while one is being made gets that one. Who may have a
 * link, and that it was given, is not decided or noted here. Links are secrets and stay in memory.
 * Lives in the backend's thread; the store and the clock must outlive every call.
 */
class LinkCache
{
public:
    /** A link with less left is not given out again; with half of a life that is shorter than two
     * of these. */
    static constexpr std::chrono::minutes reserve{5};
    static constexpr qsizetype mostKept = 10'000; ///< forgetting one costs one signing

    LinkCache(objectstore::ObjectStore &store, const Clock &clock, std::chrono::seconds life);

    /** A link to the object at @p path, the recording of the call @p callId. Internal when the
     * store does not have it; else the store's error. */
    QCoro::Task<Result<objectstore::ObjectLink>> link(QString callId, QString path);
    /** The same, but never one that was there before. */
    QCoro::Task<Result<objectstore::ObjectLink>> newLink(QString callId, QString path);

private:
    using Link = Result<objectstore::ObjectLink>;

    /** A recording that was replaced has another path, and so another link. */
    struct Kept
    {
        QString path;
        objectstore::ObjectLink link;
    };

    [[nodiscard]] std::optional<objectstore::ObjectLink> kept(
        const QString &callId, const QString &path) const;
    [[nodiscard]] bool isGood(const objectstore::ObjectLink &link) const;
    void keep(const QString &callId, const QString &path, const objectstore::ObjectLink &link);

    objectstore::ObjectStore &m_store;
    const Clock &m_clock;
    std::chrono::seconds m_life;
    QHash<QString, Kept> m_kept; ///< by call
    QHash<QString, QFuture<Link>> m_signing; ///< by path; as many as are being asked for
};

} // namespace earshot::api
