// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace earshot::ui {

class InboxModel;
class MessagePage;
class TableView;

/**
 * The stack of calls that wait to be heard, with everything around it: how many and how long they
 * are, looking for them, nothing waits, could not be loaded, and at the end what was done.
 */
class InboxPane : public QWidget
{
    Q_OBJECT
public:
    explicit InboxPane(InboxModel &model, QWidget *parent = nullptr);

    /** The user begins: asks for the calls and shows the first. */
    void enter();
    void leave();
    [[nodiscard]] bool isEntered() const { return m_isEntered; }

    void next(); ///< N: the next call, and plays it
    void goOn(); ///< after a judgement: the same at once
    void previous();
    /** A judgement of ours is taken back: the call is in the stack again, and shown. False for one
     * that did not go from here. */
    bool bringBack(const QString &callId);

    /** Whether the user may choose the words of a complaint, and what is done about consent. */
    void setMayChooseWords(bool mayChoose);

    [[nodiscard]] TableView &view() { return *m_view; }
    [[nodiscard]] MessagePage &message() { return *m_message; }

Q_SIGNALS:
    /** A call was chosen. While the arrow keys run through the stack it comes only when they rest:
     * showing a call is an access that is recorded. */
    void callChosen(const QString &callId, bool isToPlay);
    void callOpened(const QString &callId);
    void leaveRequested();
    void wordsRequested();
    void consentRequested(); ///< its rule and phrases

private:
    /** What stands in place of the stack. */
    enum class Message { None, Loading, Failed, Nothing, End };

    void makeTop(QVBoxLayout &column);
    QWidget *makeFooter();
    void connectModel();
    void showState();
    void showFigures();
    [[nodiscard]] Message wantedMessage() const;
    void showMessage(Message message);
    void showEnd();
    void act();
    void step(int rows);
    void goTo(int row);
    void choose();
    void keepCurrent();
    void takeRemoval(int first, int last);

    InboxModel &m_model;
    TableView *m_view;
    MessagePage *m_message;
    QStackedWidget *m_pages;
    QLabel *m_figures;
    QPushButton *m_words;
    QPushButton *m_consent;
    QLabel *m_footerText;
    QWidget *m_footer;
    QTimer m_rest;
    QString m_chosenId;
    int m_lostRow = -1; ///< where the chosen call stood that is no longer in the stack
    Message m_shown = Message::None;
    bool m_isToPlay = false;
    bool m_isEntered = false;
    bool m_isAtEnd = false; ///< the user went on from the last call
};

} // namespace earshot::ui
