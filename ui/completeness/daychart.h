// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace earshot::ui {

class DaysModel;
struct CompletenessDay;

/**
 * A bar for each day, oldest first, stacked of where the recordings of its calls are. A click or
 * the arrow keys choose a day. For a screen reader the chosen day is the widget's description.
 */
class DayChart : public QWidget
{
    Q_OBJECT
public:
    explicit DayChart(const DaysModel &model, QWidget *parent = nullptr);

    /** Marks the day; nothing is emitted. */
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }
    /** Where the column of a row of the model is. */
    [[nodiscard]] QRectF columnRect(int row) const;
    struct DatePlace
    {
        int row = 0;
        QRectF place;
    };
    /** The dates that are told below the columns, the newest first. */
    [[nodiscard]] std::vector<DatePlace> dates() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(QDate day);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void choose(int row);
    [[nodiscard]] int rowAt(const QPointF &position) const;
    [[nodiscard]] QRectF bars() const;
    [[nodiscard]] int mostCalls() const;
    [[nodiscard]] QString describe(int row) const;
    void paintColumn(QPainter &painter, int row, int most) const;
    void paintBar(QPainter &painter, const QRectF &bar, const CompletenessDay &day) const;
    [[nodiscard]] QString dateText(int row) const;
    [[nodiscard]] std::vector<DatePlace> datesEach(int step) const;
    void paintDates(QPainter &painter) const;
    void renewDescription();

    const DaysModel &m_model;
    QDate m_day;
};

} // namespace earshot::ui
