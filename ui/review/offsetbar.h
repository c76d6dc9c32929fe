// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace earshot::ui {

/** Says by how much the transcript was moved against the recording, and moves it further or back;
 * there while it is moved at all. */
class OffsetBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr double step = 0.1; ///< seconds

    explicit OffsetBar(QWidget *parent = nullptr);

    /** Seconds that its times are later than the provider said. */
    void setOffset(double seconds);

Q_SIGNALS:
    void nudged(double seconds); ///< later by these
    void resetRequested();

private:
    QLabel *m_text;
};

} // namespace earshot::ui
