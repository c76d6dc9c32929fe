// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace earshot::ui {

class CallNotes;
class NoteCard;
class NoteField;
struct Note;

/** The notes and markers of a call: those of the whole call first, then by moment, and a field for
 * another one. */
class NotesPage : public QWidget
{
    Q_OBJECT
public:
    explicit NotesPage(CallNotes &notes, QWidget *parent = nullptr);

    /** What is heard; nothing without a recording. */
    void setPosition(std::optional<double> seconds);
    /** Begins a note about what is heard now. */
    void begin();

Q_SIGNALS:
    void seekRequested(double seconds);
    void left(); ///< writing is over

private:
    QScrollArea *makeList();
    void renewNotes();
    NoteCard *makeCard(const Note &note);

    CallNotes &m_notes;
    std::vector<NoteCard *> m_cards;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QLabel *m_empty;
    QLabel *m_mistake;
    NoteField *m_field;
    bool m_isSeekable = false;
};

} // namespace earshot::ui
