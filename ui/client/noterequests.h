// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/receiverclient.h"

namespace earshot::ui {

/** What somebody wrote about a call, or about a moment of it; without words a mere marker. */
struct Note
{
    QString id;
    std::optional<double> atSeconds; ///< from the beginning of the recording; none: the whole call
    QString text; ///< lines and no other control characters
    QString author; ///< empty when the receiver knows none
    Timestamp createdAt;
    std::optional<Timestamp> changedAt;
    bool canChange = false; ///< by us

    bool operator==(const Note &) const = default;
};

/** The notes of calls, asked through the client, whose promises hold here as well. */
class NoteRequests
{
public:
    explicit NoteRequests(ReceiverClient &client)
        : m_client(client)
    { }

    /** The oldest first. */
    QCoro::Task<Result<std::vector<Note>>> list(QString callId);
    QCoro::Task<Result<Note>> add(QString callId, QString text, std::optional<double> atSeconds);
    QCoro::Task<Result<Note>> change(QString callId, QString noteId, QString text);
    QCoro::Task<Result<void>> remove(QString callId, QString noteId);

private:
    ReceiverClient &m_client;
};

} // namespace earshot::ui
