// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clips/cliptext.h"

#include <QTextEdit>

namespace earshot::ui {

/** What is said in the call, in the columns of the transcript, with the words of the clip marked;
 * selecting words, by mouse or with Shift and the arrow keys, asks for a clip of them. */
class ClipWords : public QTextEdit
{
    Q_OBJECT
public:
    explicit ClipWords(QWidget *parent = nullptr);

    void setText(ClipText text);
    /** Marks what is said then, and brings it into view. */
    void showRange(const WaveRange &range);

Q_SIGNALS:
    void wordsSelected(const earshot::ui::WaveRange &range);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeSelection();
    void mark();
    void arrange();
    void muteHeads();
    [[nodiscard]] QTextEdit::ExtraSelection marked(int from, int to) const;
    void bringIntoView(int from, int to);

    ClipText m_text;
    WaveRange m_range;
    bool m_isChoosing = false;
};

} // namespace earshot::ui
