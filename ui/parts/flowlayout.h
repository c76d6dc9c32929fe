// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace earshot::ui {

/**
 * A row of widgets that goes on in the next line when the width ends, so that controls with long
 * words stay whole. Lines are filled from the leading side of the language; hidden widgets take no
 * room. Within a line everything is vertically centred.
 */
class FlowLayout : public QLayout
{
public:
    FlowLayout(int horizontalGap, int verticalGap);
    ~FlowLayout() override;

    /** What is left of this widget's line is put before it. */
    void setTrailing(const QWidget *widget) { m_trailing = widget; }

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        std::vector<QLayoutItem *> items;
        int width = 0;
        int height = 0;
    };

    [[nodiscard]] std::vector<Line> lines(int width) const;
    void place(const Line &line, const QRect &area) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    const QWidget *m_trailing = nullptr;
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace earshot::ui
