// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/completeness/daychart.h"

#include "ui/completeness/standingpaint.h"
#include "ui/models/daysmodel.h"
#include "ui/theme/figures.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int dateHeight = 20;
constexpr int countHeight = 18;
constexpr qreal widestBar = 34;
constexpr qreal smallestPart = 3; ///< a single call of hundreds must be seen
constexpr QSize usualSize{420, 190};
constexpr QSize smallestSize{240, 140};

} // namespace

DayChart::DayChart(const DaysModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Calls per day"));
    const auto renew = [this] {
        update();
        renewDescription();
    };
    connect(&model, &QAbstractItemModel::modelReset, this, renew);
    connect(&model, &QAbstractItemModel::dataChanged, this, renew);
}

void DayChart::setDay(QDate day)
{
    if (std::exchange(m_day, day) == day)
        return;
    renewDescription();
    update();
}

void DayChart::renewDescription()
{
    const int row = m_model.rowOf(m_day);
    setAccessibleDescription(row < 0 ? QString() : describe(row));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

QString DayChart::describe(int row) const
{
    const QString reasons = m_model.reasons(row);
    return reasons.isEmpty() ? m_model.sentence(row)
                             : QString(m_model.sentence(row) + u'\n' + reasons);
}

QSize DayChart::sizeHint() const
{
    return usualSize;
}

QSize DayChart::minimumSizeHint() const
{
    return smallestSize;
}

QRectF DayChart::bars() const
{
    return QRectF(rect()).adjusted(2, countHeight, -2, -dateHeight);
}

QRectF DayChart::columnRect(int row) const
{
    const QRectF area = bars();
    const qreal width = area.width() / std::max(1, m_model.rowCount());
    const int place = m_model.rowCount() - 1 - row;
    return {area.left() + place * width, 0, width, qreal(height())};
}

int DayChart::rowAt(const QPointF &position) const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (columnRect(row).contains(position))
            return row;
    }
    return -1;
}

int DayChart::mostCalls() const
{
    int most = 1;
    for (const CompletenessDay &day : m_model.days())
        most = std::max(most, day.counts.provider);
    return most;
}

void DayChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    painter.setFont(styledFont(font(), TextStyle::Small));
    const int most = mostCalls();
    for (int row = 0; row < m_model.rowCount(); ++row)
        paintColumn(painter, row, most);
    painter.fillRect(QRectF(bars().left(), bars().bottom(), bars().width(), 1), theme.border);
    paintDates(painter);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void DayChart::paintColumn(QPainter &painter, int row, int most) const
{
    const CompletenessDay &day = m_model.days()[std::size_t(row)];
    const Theme theme = Theme::of(this);
    const QRectF column = columnRect(row);
    const bool chosen = day.date == m_day;
    if (chosen)
        painter.fillRect(column.adjusted(1, 1, -1, -1), theme.accentTint);
    const qreal width = std::min(widestBar, std::floor(column.width() * 0.7));
    const qreal height = std::round(bars().height() * day.counts.provider / most);
    const QRectF bar(std::round(column.center().x() - width / 2), bars().bottom() - height,
        std::max(2.0, width), height);
    paintBar(painter, bar, day);
    const QString count = QLocale().toString(day.counts.provider);
    const QFontMetricsF metrics(painter.font());
    if (day.counts.provider == 0 || (!chosen && figuresWidth(metrics, count) > column.width() - 2))
        return;
    painter.setPen(chosen ? theme.text : theme.textMuted);
    const QRectF over(
        column.left() - 20, bar.top() - countHeight, column.width() + 40, countHeight);
    drawFigures(painter, over, Qt::AlignHCenter, count);
}

void DayChart::paintBar(QPainter &painter, const QRectF &bar, const CompletenessDay &day) const
{
    const Theme theme = Theme::of(this);
    // What needs a look stands on top of what is kept.
    qreal top = bar.top();
    for (auto standing = everyStanding.rbegin(); standing != everyStanding.rend(); ++standing) {
        const int count = day.counts.of(*standing);
        if (count == 0 || day.counts.provider == 0)
            continue;
        const qreal share = bar.height() * count / day.counts.provider;
        const qreal bottom =
            std::min(bar.bottom(), std::max(top + smallestPart, std::round(top + share)));
        const bool last = *standing == Standing::Kept;
        const QRectF part(bar.left(), top, bar.width(), (last ? bar.bottom() : bottom) - top);
        if (part.height() > 0)
            paintStanding(painter, part.adjusted(0, 0, 0, last ? 0 : -1), theme, *standing);
        top = part.bottom();
    }
}

QString DayChart::dateText(int row) const
{
    const QString pattern = tr("d MMM", "date below a bar, a date format of Qt");
    return QLocale().toString(m_model.days()[std::size_t(row)].date, pattern);
}

/** Where the dates of each so many days stand; the newest always, the oldest if it has room. */
std::vector<DayChart::DatePlace> DayChart::datesEach(int step) const
{
    const QFontMetricsF metrics(styledFont(font(), TextStyle::Small));
    std::vector<DatePlace> places;
    for (int row = 0; row < m_model.rowCount(); row += step) {
        const qreal wide = metrics.horizontalAdvance(dateText(row)) + 6;
        const qreal left = std::min(columnRect(row).center().x() - wide / 2, width() - wide);
        if (left < 0 && row > 0)
            break;
        places.push_back({row, QRectF(left, height() - dateHeight, wide, dateHeight)});
    }
    return places;
}

/** As many as fit beside each other with as many days from each to the next: an axis that leaves
 * out now one and now two days is read wrong. */
std::vector<DayChart::DatePlace> DayChart::dates() const
{
    const auto overlap = [](const DatePlace &newer, const DatePlace &older) {
        return older.place.right() > newer.place.left();
    };
    for (int step = 1;; ++step) {
        std::vector<DatePlace> places = datesEach(step);
        if (std::ranges::adjacent_find(places, overlap) == places.end())
            return places;
    }
}

void DayChart::paintDates(QPainter &painter) const
{
    const Theme theme = Theme::of(this);
    for (const auto &[row, place] : dates()) {
        const bool isChosen = m_model.days()[std::size_t(row)].date == m_day;
        painter.setPen(isChosen ? theme.text : theme.textMuted);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, dateText(row));
    }
}

void DayChart::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const QDate date = m_model.days()[std::size_t(row)].date;
    if (date == m_day)
        return;
    setDay(date);
    Q_EMIT dayChosen(date);
}

void DayChart::keyPressEvent(QKeyEvent *event)
{
    const int row = m_model.rowOf(m_day);
    switch (event->key()) {
    case Qt::Key_Left:
        choose(row < 0 ? 0 : row + 1);
        break;
    case Qt::Key_Right:
        choose(row < 0 ? 0 : row - 1);
        break;
    case Qt::Key_Home:
        choose(m_model.rowCount() - 1);
        break;
    case Qt::Key_End:
        choose(0);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(rowAt(event->position()));
}

bool DayChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    if (row < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), describe(row), this);
    return true;
}

} // namespace earshot::ui
