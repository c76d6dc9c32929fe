// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

class QSettings;

namespace earshot::ui {

class WaveformView;

/**
 * The lower edge of the waveform: dragged, or moved by the arrow keys, it makes the lanes taller or
 * shorter; a double click goes back to the usual height. Its value is the height of the waveform in
 * device-independent pixels. It is seen while it is pointed at or has the focus.
 *
 * The height that a person chose is kept, and so is how both sides share it; in a page with less
 * room less of it is used, so that the transcript can still be read. Window thread.
 */
class WaveGrip : public QAbstractSlider
{
    Q_OBJECT
public:
    /** Lies on the page of @p view, below @p frame, which holds the view and has the page as its
     * parent. All must outlive the grip. */
    WaveGrip(WaveformView &view, QWidget &frame);

    /** Takes the height that was kept, and keeps what is chosen from now on; null: nowhere. What
     * makes no sense is brought within the limits. */
    void rememberIn(QSettings *settings);

    // These do nothing while there is no waveform and so no grip.
    void taller() { stepBy(SliderSingleStepAdd); }
    void shorter() { stepBy(SliderSingleStepSub); }
    void reset(); ///< to the usual height, of both sides
    void moreAgent() { giveAgent(1); } ///< of the height the agent's lane has more
    void moreCaller() { giveAgent(-1); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void stepBy(SliderAction step);
    void giveAgent(int steps);
    void take(int height);
    void fit();
    void place();

    WaveformView &m_view;
    QWidget &m_frame;
    QSettings *m_settings = nullptr;
    int m_wish; ///< as it was chosen, whatever there is room for
    int m_offset = 0; ///< from the pointer to the edge, while it is dragged
    bool m_isFitting = false;
};

} // namespace earshot::ui
