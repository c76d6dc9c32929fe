// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace earshot::ui {

/** One of a few ways, as a card with a title and what it means: a radio button whose words wrap. */
class ChoiceTile : public QRadioButton
{
    Q_OBJECT
public:
    ChoiceTile(const QString &title, const QString &meaning, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &point) const override;

private:
    [[nodiscard]] QRect titleRect(int width) const;
    [[nodiscard]] QRect meaningRect(int width) const;
    void paintMark(QPainter &painter, const QColor &colour) const;

    const QString m_meaning;
};

} // namespace earshot::ui
