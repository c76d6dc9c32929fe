// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace earshot::ui {

class IconButton;
class TranscriptFinder;

/** A field to look for words in the transcript of the call that is shown: there while it is
 * needed. Enter and F3 go on, with Shift back, Escape ends it. */
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(TranscriptFinder &finder, QWidget *parent = nullptr);

    void begin(); ///< shows it; what was typed last is selected
    void end();

Q_SIGNALS:
    void wordsTyped(const QString &words);
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
    void renew();

    TranscriptFinder &m_finder;
    QLineEdit *m_words;
    QLabel *m_count;
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_close;
};

} // namespace earshot::ui
