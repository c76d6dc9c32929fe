// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace earshot::bench {

/**
 * Whole HTTP requests with an end-of-call report of about 9 KB, as the provider sends it, each of
 * another call. One text whose call id is written over, so that making a request costs the load
 * client next to nothing.
 */
class ReportRequest
{
public:
    /** Reads the report of the provider's tests. An empty text() when that fails. */
    explicit ReportRequest(const QByteArray &secret);

    /** The request about the next call; good until it is called again. */
    const QByteArray &next();
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    [[nodiscard]] qsizetype bodySize() const { return m_bodySize; }

private:
    QByteArray m_text;
    qsizetype m_bodySize = 0;
    std::vector<qsizetype> m_digits; ///< where the changing part of the call's id is
    qint64 m_number = 0;
};

} // namespace earshot::bench
