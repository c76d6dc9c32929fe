// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace earshot::ui {

/** A time of the recording: typed as "1:12.5", or moved by the arrow keys in steps of 0.1 s. */
class TimeField : public QDoubleSpinBox
{
    Q_OBJECT
public:
    explicit TimeField(QWidget *parent = nullptr);

    [[nodiscard]] QString textFromValue(double seconds) const override;
    [[nodiscard]] double valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &place) const override;
};

} // namespace earshot::ui
