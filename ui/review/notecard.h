// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/noterequests.h"

#include <QFrame>

class QLabel;

namespace earshot::ui {

class IconButton;
class NoteEdit;

/** One note: its moment, who wrote it and when, its words, and the ways to change and delete it. */
class NoteCard : public QFrame
{
    Q_OBJECT
public:
    explicit NoteCard(const Note &note, QWidget *parent = nullptr);

    /** What is being written in the card stays. */
    void setNote(const Note &note);
    [[nodiscard]] const Note &note() const { return m_note; }
    /** Whether the recording is there to go to the moment. */
    void setSeekable(bool isSeekable);

Q_SIGNALS:
    void seekRequested(double seconds);
    void changeRequested(const earshot::ui::Note &note, const QString &text);
    void removeRequested(const earshot::ui::Note &note);

private:
    QWidget *makeHead();
    void edit();
    void stopEditing();
    void keep();
    void renew();

    Note m_note;
    IconButton *m_moment;
    QLabel *m_by;
    IconButton *m_change;
    IconButton *m_remove;
    QLabel *m_text;
    NoteEdit *m_edit;
};

} // namespace earshot::ui
