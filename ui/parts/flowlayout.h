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
 * room, and what is wider than a line may be higher for it. Within a line everything is vertically
 * centred.
 */
class FlowLayout : public QLayout
{
public:
    FlowLayout(int horizontalGap, int verticalGap);
    ~FlowLayout() override;

    /** What is left of this widget's line is put before it. */
    void setTrailing(const QWidget *widget) { m_trailing = widget; }
    /** This widget is as wide as it may be, but gives way to its least width where that saves a
     * line. */
    void setYielding(const QWidget *widget) { m_yielding = widget; }
    /** These begin no line while there is something before them that can go along, for instance a
     * number that says nothing alone. */
    void setClinging(const std::vector<const QWidget *> &widgets) { m_clinging = widgets; }

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
    struct Piece
    {
        QLayoutItem *item = nullptr;
        QSize size;
    };

    struct Line
    {
        std::vector<Piece> pieces;
        int width = 0;
        int height = 0;
    };

    [[nodiscard]] std::vector<Line> lines(int width) const;
    [[nodiscard]] std::vector<Line> broken(int width, bool isYielding) const;
    void add(Line &line, const Piece &piece) const;
    void keepTogether(Line &line, Line &next, int width) const;
    void giveBack(Line &line, int width) const;
    [[nodiscard]] bool isClinging(const Piece &piece) const;
    void place(const Line &line, const QRect &area) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    const QWidget *m_trailing = nullptr;
    const QWidget *m_yielding = nullptr;
    std::vector<const QWidget *> m_clinging;
    int m_horizontalGap;
    int m_verticalGap;
};

} // namespace earshot::ui
