// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

namespace earshot::ui {

/**
 * Watches the end of a link: counts down, and says when it is time to renew it. It looks at the
 * clock every second instead of arming one long timer, so a computer that slept renews on waking.
 * Window thread.
 */
class LinkExpiry : public QObject
{
    Q_OBJECT
public:
    /** How long before its end a link is renewed. */
    static constexpr std::chrono::minutes lead{5};
    /** The pause before asking again when a renewal failed; it doubles up to the longest. */
    static constexpr std::chrono::seconds firstPause{10};
    static constexpr std::chrono::seconds longestPause{120};

    explicit LinkExpiry(const Clock &clock, QObject *parent = nullptr);

    /** A new link; also the answer to renewalDue(). */
    void setExpiry(Timestamp expiresAt);
    /** The renewal did not work; it falls due again after a growing pause. */
    void renewalFailed();
    /** No link; nothing falls due. */
    void clear();

    [[nodiscard]] std::optional<Timestamp> expiresAt() const { return m_expiresAt; }
    /** What is left; zero when over or when there is no link. */
    [[nodiscard]] std::chrono::seconds remaining() const;
    [[nodiscard]] bool expired() const;

public Q_SLOTS:
    /** Looks at the clock; called every second by its own timer. */
    void check();

Q_SIGNALS:
    void ticked(); ///< remaining() may have changed
    void renewalDue(); ///< once, until setExpiry() or renewalFailed() answers it

private:
    const Clock &m_clock;
    QTimer m_timer;
    std::optional<Timestamp> m_expiresAt;
    Timestamp m_renewAt;
    std::chrono::seconds m_pause = firstPause;
    bool m_asked = false;
};

} // namespace earshot::ui
