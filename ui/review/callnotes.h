// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/noterequests.h"
#include "ui/review/orderqueue.h"
#include "ui/review/undolist.h"

#include <QObject>
#include <QTimer>

namespace earshot::ui {

/**
 * The notes and markers of the call that is shown, and what the user does with them: sent at once,
 * one after the other, and taken back through the list of what can be undone. Window thread; client
 * and list must outlive it.
 */
class CallNotes : public QObject
{
    Q_OBJECT
public:
    CallNotes(ReceiverClient &client, UndoList &undo, QObject *parent = nullptr);

    /** Asks for the notes of this call; those of the one before are let go. Empty: of none. */
    void setCall(const QString &callId);
    /** Somebody may have written: asks again a little later. */
    void renewSoon();

    [[nodiscard]] QString callId() const { return m_callId; }
    /** The oldest first. */
    [[nodiscard]] const std::vector<Note> &notes() const { return m_notes; }
    /** The moments they are about, in seconds, ascending. */
    [[nodiscard]] std::vector<double> moments() const;
    /** What is said of a change that was not kept, or of notes that can't be had; empty when all
     * is well. */
    [[nodiscard]] QString mistake() const { return m_mistake; }

    /** Without text: a marker of @p atSeconds. */
    void add(const QString &text, std::optional<double> atSeconds);
    void change(const Note &note, const QString &text);
    void remove(const Note &note);

Q_SIGNALS:
    void changed();
    void mistakeChanged();
    /** The receiver has a note the user wrote. */
    void added(const earshot::ui::Note &note);
    /** Something of this call is being taken back. */
    void undone(const QString &callId);

private:
    /** A note by the name it has now: one that was deleted and brought back has another. */
    using Name = std::shared_ptr<QString>;

    void addTo(const QString &callId, const Note &note, const Name &name, int undoStep);
    void removeFrom(const QString &callId, const Name &name, int undoStep);
    void changeIn(const QString &callId, const Name &name, const QString &text, int undoStep);
    void finish(const QString &callId, const Error *error, int undoStep);
    void fetch();
    void take(const Result<std::vector<Note>> &notes);
    void setMistake(const QString &mistake);
    [[nodiscard]] Name nameOf(const QString &id);

    NoteRequests m_requests;
    UndoList &m_undo;
    QTimer m_soon;
    QString m_callId;
    std::vector<Note> m_notes;
    QString m_mistake;
    bool m_isUnread = false; ///< what is said is that the notes can't be had
    quint64 m_question = 0;
    OrderQueue m_orders;
    std::vector<std::weak_ptr<QString>> m_names;
};

} // namespace earshot::ui
