// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/vapi/vapiclient.h"

#include <QJsonObject>
#include <QSet>

namespace earshot::ingest {

/**
 * The way down a list of calls that has no page numbers: newest first by creation, the next page
 * from the moment of the last call on, without the calls of that moment already seen. Neither
 * skips a call nor turns in a circle when many share a moment. Pure.
 */
class ListCursor
{
public:
    ListCursor(provider::vapi::CallWindow window, int pageSize);

    /** What to ask for next. */
    [[nodiscard]] const provider::vapi::CallWindow &window() const { return m_window; }
    /** Takes the answer to window(); the calls in it that are new. */
    QList<QJsonObject> advance(const QList<QJsonObject> &page);
    /** Halves the page; false when it is a single call already. */
    bool askForFewer();

    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    /** The creation of the oldest call seen so far. */
    [[nodiscard]] std::optional<Timestamp> reached() const { return m_reached; }

private:
    void moveTo(Timestamp oldest, const QList<QJsonObject> &page);
    void passMoment(Timestamp moment, const QList<QJsonObject> &page);

    provider::vapi::CallWindow m_window;
    QSet<QString> m_seen; ///< ids of the calls made at createdUntil
    std::optional<Timestamp> m_reached;
    bool m_isAtEnd = false;
};

} // namespace earshot::ingest
