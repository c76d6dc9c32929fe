// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"

#include <QFrame>
#include <QTimer>

#include <vector>

class QLabel;
class QPushButton;

namespace earshot::ui {

/**
 * "Recording ready · NAME  Review" in the corner of the window. One at a time: what becomes ready
 * meanwhile waits, and is told as a number when it is more than one. Goes by itself, but not under
 * the pointer or while its button has the focus; Escape there sends it away.
 */
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *window, std::chrono::milliseconds shownFor = std::chrono::seconds(6));

    void recordingReady(const Call &call);
    /** What is looked at already needs no word. */
    void forget(const QString &callId);

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void reviewRequested(const QString &callId); ///< of several, the one that came last

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct News
    {
        QString callId;
        QString name;
    };

    void showNext();
    void showNews(std::vector<News> news);
    void renewText();
    void dismiss();
    void place();
    void hold(bool hold);

    std::vector<News> m_waiting;
    std::vector<News> m_shown;
    QLabel *m_text;
    QPushButton *m_review;
    QTimer m_timer;
};

} // namespace earshot::ui
