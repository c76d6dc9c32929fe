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

struct ToastTiming
{
    std::chrono::milliseconds shownFor = std::chrono::seconds(6); ///< failures twice as long
    std::chrono::milliseconds gathered = std::chrono::milliseconds(800); ///< told together
};

/**
 * What became of recordings, in the corner of the window: "Recording ready · NAME  Review", or why
 * one could not be kept. What comes within a moment is told together, as a number when it is more
 * than one; what comes while something is shown waits. Goes by itself, but not under the pointer or
 * while its button has the focus; Escape there sends it away. Keeps clear of other controls.
 */
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *window, ToastTiming timing = {});

    void recordingReady(const Call &call);
    void recordingFailed(const Call &call);
    /** What is looked at already needs no word. */
    void forget(const QString &callId);
    /** Silent: nothing is shown, what would have been is forgotten. */
    void setSilent(bool silent);

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /** All that the shown words were about, at least one. */
    void reviewRequested(const QStringList &callIds);
    void told(const QString &text, const QStringList &callIds);
    /** Where it lies, in the window's coordinates; empty: nowhere any more. */
    void placed(const QRect &place);

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
        bool isFailure = false;
        QString reason; ///< of a failure, a sentence
    };

    void arrange();
    void take(News news);
    void showNext();
    void showNews(std::vector<News> news);
    void renewText();
    void dismiss();
    void place();
    void tellPlace();
    void hold(bool hold);
    [[nodiscard]] bool coversControl(const QRect &place) const;
    [[nodiscard]] QStringList shownIds() const;

    const ToastTiming m_timing;
    std::vector<News> m_waiting;
    std::vector<News> m_shown; ///< all of one kind
    bool m_isSilent = false;
    QLabel *m_text;
    QPushButton *m_review;
    QTimer m_timer;
    QTimer m_gathering;
};

} // namespace earshot::ui
