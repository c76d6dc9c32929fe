// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace earshot::test {

/** The notes of calls as the fake receiver keeps them: those of "Somebody else" can't be changed.
 */
class FakeNotes
{
public:
    /** What @p method does with /api/calls/@p callId/notes/@p noteId; the JSON of the answer, empty
     * for 204, nothing for 404. */
    std::optional<QJsonObject> take(const QByteArray &method, const QString &callId,
        const QString &noteId, const QByteArray &body);

    void add(const QString &callId, const QString &author, const QString &text,
        std::optional<double> atSeconds);
    [[nodiscard]] QJsonArray of(const QString &callId) const { return m_notes.value(callId); }

private:
    QHash<QString, QJsonArray> m_notes;
    int m_last = 0;
};

} // namespace earshot::test
