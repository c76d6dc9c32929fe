// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace earshot::ui {

/** How loud one side is, for a menu: its name, a slider, and the decibels. Left and right change
 * it, a double click brings it back to 0 dB; up and down go on in the menu. */
class LevelSlider : public QWidget
{
    Q_OBJECT
public:
    explicit LevelSlider(const QString &name, QWidget *parent = nullptr);

    /** Decibels; whole ones are shown. */
    void setLevel(double decibels);

Q_SIGNALS:
    void chosen(double decibels); ///< by hand

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QSlider *m_slider;
    QLabel *m_text;
};

} // namespace earshot::ui
