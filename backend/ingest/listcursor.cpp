// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/listcursor.h"

#include "core/json.h"
#include "core/logging.h"

namespace earshot::ingest {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 1000; ///< more the provider does not give at once

QString idOf(const QJsonObject &call)
{
    return call.value("id"_L1).toString();
}

/** Down to the millisecond, as the provider compares. */
std::optional<Timestamp> madeAt(const QJsonObject &call)
{
    const auto time = JsonView(call).time(u"createdAt");
    return time ? std::optional(Timestamp::fromMilliseconds(time->milliseconds())) : std::nullopt;
}

std::optional<Timestamp> oldestOf(const QList<QJsonObject> &page)
{
    std::optional<Timestamp> oldest;
    for (const QJsonObject &call : page) {
        if (const auto at = madeAt(call); at && (!oldest || *at < *oldest))
            oldest = at;
    }
    return oldest;
}

} // namespace

ListCursor::ListCursor(provider::vapi::CallWindow window, int pageSize)
    : m_window(window)
{
    m_window.limit = std::clamp(pageSize, 1, largestPage);
}

QList<QJsonObject> ListCursor::advance(const QList<QJsonObject> &page)
{
    QList<QJsonObject> fresh;
    for (const QJsonObject &call : page) {
        if (!m_seen.contains(idOf(call)))
            fresh.append(call);
    }
    const auto oldest = oldestOf(page);
    m_isAtEnd = page.size() < m_window.limit || !oldest;
    if (oldest)
        m_reached = oldest;
    if (m_isAtEnd)
        return fresh;
    const bool isOneMoment =
        m_window.createdUntil && oldest->milliseconds() >= m_window.createdUntil->milliseconds();
    if (isOneMoment)
        passMoment(*oldest, page);
    else
        moveTo(*oldest, page);
    return fresh;
}

void ListCursor::moveTo(Timestamp oldest, const QList<QJsonObject> &page)
{
    m_window.createdUntil = oldest;
    m_seen.clear();
    for (const QJsonObject &call : page) {
        if (madeAt(call) == oldest)
            m_seen.insert(idOf(call));
    }
}

/** A page full of one moment: only a larger one can show what else was made then. */
void ListCursor::passMoment(Timestamp moment, const QList<QJsonObject> &page)
{
    for (const QJsonObject &call : page)
        m_seen.insert(idOf(call));
    if (m_window.limit < largestPage) {
        m_window.limit = std::min(m_window.limit * 4, largestPage);
        return;
    }
    logWarning(lcIngest,
        u"The provider lists more calls of one moment than it gives at once; some may be "
        "missing."_s,
        {{u"at"_s, moment.toString()}});
    m_window.createdUntil = moment - std::chrono::milliseconds(1);
    m_seen.clear();
}

bool ListCursor::askForFewer()
{
    if (m_window.limit == 1)
        return false;
    m_window.limit = std::max(1, m_window.limit / 2);
    return true;
}

} // namespace earshot::ingest
