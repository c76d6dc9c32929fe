// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>
#include <QPushButton>

namespace earshot::ui {

/**
 * One filter: its name while it is off, what it lets through while it is on. A click opens its
 * menu; the cross at its end, or Delete, takes it away.
 */
class FilterChip : public QPushButton
{
    Q_OBJECT
public:
    explicit FilterChip(const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] QMenu &menu() { return *m_menu; }
    /** Empty: the filter is off. */
    void setValue(const QString &value);
    [[nodiscard]] bool isOn() const { return isChecked(); }

Q_SIGNALS:
    void aboutToOpen(); ///< the menu can be filled
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void nextCheckState() override { } // what is on is said by setValue() alone

private:
    void open();
    void showCross();

    QString m_name;
    QMenu *m_menu;
};

} // namespace earshot::ui
