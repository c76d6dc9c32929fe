// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTextEdit;

namespace earshot::ui {

class LiveModel;
struct LiveCall;

/** One call in progress: what is said in it, as it comes. Follows until somebody scrolls up. */
class LivePane : public QWidget
{
    Q_OBJECT
public:
    explicit LivePane(LiveModel &model, QWidget *parent = nullptr);

    void showCall(const QString &callId);
    [[nodiscard]] QString callId() const { return m_callId; }
    [[nodiscard]] QTextEdit &words() { return *m_words; }
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }

private:
    void arrange();
    void showFacts();
    void showWords();
    void write(const LiveCall &live);
    void takePlace(int value);
    void follow();
    void setFollowing(bool following);

    LiveModel &m_model;
    QLabel *m_who;
    QLabel *m_facts;
    QLabel *m_note;
    QTextEdit *m_words;
    QPushButton *m_back;
    QString m_callId;
    int m_place = 0; ///< of the scroll bar
    bool m_isFollowing = true;
    bool m_isWriting = false;
};

} // namespace earshot::ui
