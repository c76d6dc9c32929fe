// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/transcriptdelegate.h"

#include "ui/review/timetext.h"
#include "ui/review/transcriptfinder.h"
#include "ui/review/transcriptmodel.h"
#include "ui/review/wordchoice.h"
#include "ui/theme/figures.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace earshot::ui {

namespace {

constexpr int sideMargin = 10; ///< between the tint's edge and the time
constexpr int outerMargin = 10; ///< between the view's edge and the tint
constexpr int rowPadding = 6;
constexpr int columnGap = 14;
constexpr int lineGap = 2;

QColor speakerColour(const Theme &theme, Speaker speaker)
{
    if (speaker == Speaker::Agent)
        return theme.agent;
    return speaker == Speaker::Caller ? theme.caller : theme.textMuted;
}

} // namespace

TranscriptDelegate::TranscriptDelegate(const TranscriptModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_lineCount(QFont())
{
    connect(&model, &QAbstractItemModel::modelReset, this, &TranscriptDelegate::forget);
    connect(&model, &TranscriptModel::offsetChanged, this, &TranscriptDelegate::forget);
}

void TranscriptDelegate::setMeasure(int width, const QFont &font)
{
    if (width == m_width && font == m_font)
        return;
    m_width = width;
    if (font != m_font)
        m_lineCount = LineCount(font);
    m_font = font;
    forget();
}

void TranscriptDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &whole, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme theme = Theme::of(whole.widget->window());
    paintBreak(*painter, whole, index, theme);
    QStyleOptionViewItem option = whole;
    option.rect.setTop(whole.rect.top() + breakHeight(index));
    paintBackground(*painter, option, index, theme);
    const Columns &widths = m_columns;
    const auto speaker = Speaker(index.data(TranscriptModel::SpeakerRole).toInt());
    painter->setFont(m_font);
    painter->setPen(theme.textMuted);
    const double start = index.data(TranscriptModel::StartRole).toDouble();
    drawFigures(*painter, column(option, 0, widths.time, m_lineHeight - lineGap), Qt::AlignRight,
        playbackTime(start, m_model.lastSecond()));
    const QFont strong = styledFont(m_font, TextStyle::Strong);
    painter->setFont(strong);
    painter->setPen(speakerColour(theme, speaker));
    const QString name = QFontMetrics(strong).elidedText(
        TranscriptModel::speakerName(speaker), Qt::ElideRight, qCeil(widths.speaker));
    painter->drawText(
        column(option, widths.time + columnGap, widths.speaker, m_lineHeight - lineGap),
        Qt::AlignLeading | Qt::AlignVCenter, name);
    painter->setFont(m_font);
    paintText(*painter, textArea(option), index, theme);
    painter->restore();
}

/** A column of the row, which begins on the other side in languages from right to left. */
QRectF TranscriptDelegate::column(
    const QStyleOptionViewItem &option, qreal start, qreal width, qreal height) const
{
    const QRectF row(option.rect);
    const QRectF place(
        row.left() + outerMargin + sideMargin + start, row.top() + rowPadding, width, height);
    if (option.direction == Qt::LeftToRight)
        return place;
    return {row.left() + row.right() - place.right(), place.top(), width, height};
}

QRectF TranscriptDelegate::textArea(const QStyleOptionViewItem &option) const
{
    const qreal start = m_columns.time + m_columns.speaker + 2 * columnGap;
    return column(option, start, m_columns.text, option.rect.height());
}

/** Into the lines that are painted; returns where @p point is within them. */
QPointF TranscriptDelegate::layOutText(QTextLayout &layout, const QStyleOptionViewItem &whole,
    const QModelIndex &index, const QPointF &point) const
{
    QStyleOptionViewItem option = whole;
    option.rect.setTop(whole.rect.top() + breakHeight(index));
    layOut(layout, m_columns.text);
    return point - textArea(option).topLeft();
}

std::optional<int> TranscriptDelegate::letterAt(
    const QStyleOptionViewItem &whole, const QModelIndex &index, const QPointF &point) const
{
    QTextLayout layout(index.data().toString(), m_font);
    const QPointF inside = layOutText(layout, whole, index, point);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (line.naturalTextRect().adjusted(0, -lineGap, 0, lineGap).contains(inside))
            return line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
    }
    return {};
}

bool TranscriptDelegate::isInText(const QStyleOptionViewItem &option, const QPointF &point) const
{
    const QRectF text = textArea(option);
    return option.direction == Qt::LeftToRight ? point.x() >= text.left()
                                               : point.x() <= text.right();
}

int TranscriptDelegate::nearestLetter(
    const QStyleOptionViewItem &whole, const QModelIndex &index, const QPointF &point) const
{
    QTextLayout layout(index.data().toString(), m_font);
    const QPointF inside = layOutText(layout, whole, index, point);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        if (inside.y() < line.rect().bottom() + lineGap || i + 1 == layout.lineCount())
            return line.xToCursor(inside.x(), QTextLine::CursorOnCharacter);
    }
    return 0;
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_width, measured(index)};
}

void TranscriptDelegate::forget()
{
    m_heights.assign(std::size_t(m_model.rowCount()), 0);
    measureColumns();
}

void TranscriptDelegate::measureColumns()
{
    const QFontMetricsF strong(styledFont(m_font, TextStyle::Strong));
    Columns result;
    result.time = figuresWidth(QFontMetricsF(m_font), playbackTime(0, m_model.lastSecond()));
    for (const Speaker speaker : {Speaker::Agent, Speaker::Caller}) {
        const QString name = TranscriptModel::speakerName(speaker);
        result.speaker = std::max(result.speaker, strong.horizontalAdvance(name));
    }
    result.speaker = std::min(std::ceil(result.speaker) + 1, m_width * 0.25);
    const qreal used = result.time + result.speaker + 2 * columnGap;
    result.text = std::max(80.0, m_width - used - 2 * (outerMargin + sideMargin));
    m_columns = result;
    QTextLayout line(QStringLiteral("X"), m_font);
    m_lineHeight = layOut(line, m_width);
}

qreal TranscriptDelegate::layOut(QTextLayout &layout, qreal width) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height() + lineGap;
    }
    layout.endLayout();
    return height;
}

qreal TranscriptDelegate::textHeight(const QString &text) const
{
    if (const auto lines = m_lineCount(text, m_columns.text))
        return *lines * m_lineHeight;
    QTextLayout layout(text, m_font);
    return layOut(layout, m_columns.text);
}

int TranscriptDelegate::measured(const QModelIndex &index) const
{
    const auto row = std::size_t(index.row());
    if (row >= m_heights.size())
        return 0;
    if (m_heights[row] == 0) {
        const qreal text = std::max(textHeight(index.data().toString()), m_lineHeight);
        m_heights[row] = qCeil(text) + 2 * rowPadding + breakHeight(index);
    }
    return m_heights[row];
}

int TranscriptDelegate::breakHeight(const QModelIndex &index) const
{
    const bool isThere = !index.data(TranscriptModel::BreakRole).toString().isEmpty();
    return isThere ? qCeil(m_lineHeight) + rowPadding : 0;
}

/** Words between two lines, where a reader sees that nothing was said. */
void TranscriptDelegate::paintBreak(QPainter &painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const Theme &theme) const
{
    const int height = breakHeight(index);
    if (height == 0)
        return;
    const QRectF row(option.rect.left() + outerMargin + sideMargin, option.rect.top(),
        option.rect.width() - 2 * (outerMargin + sideMargin), height);
    const QFont small = styledFont(m_font, TextStyle::Small);
    const QFontMetricsF metrics(small);
    const QString words = metrics.elidedText(
        index.data(TranscriptModel::BreakRole).toString(), Qt::ElideRight, row.width());
    painter.setFont(small);
    painter.setPen(theme.textMuted);
    painter.drawText(row, Qt::AlignCenter, words);
    const qreal rule = (row.width() - metrics.horizontalAdvance(words)) / 2 - columnGap;
    if (rule <= 0)
        return;
    const qreal middle = std::floor(row.center().y()) + 0.5;
    painter.setPen(theme.border);
    painter.drawLine(QPointF(row.left(), middle), QPointF(row.left() + rule, middle));
    painter.drawLine(QPointF(row.right() - rule, middle), QPointF(row.right(), middle));
}

void TranscriptDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const Theme &theme) const
{
    const QRectF area = QRectF(option.rect).adjusted(outerMargin, 0.5, -outerMargin, -0.5);
    const bool heard = index.data(TranscriptModel::HeardRole).toBool();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    if (heard)
        painter.setBrush(theme.accentTint);
    else if (option.state & (QStyle::State_MouseOver | QStyle::State_Selected))
        painter.setBrush(theme.hover);
    const bool current = option.state & QStyle::State_HasFocus;
    if (current)
        painter.setPen(QPen(theme.accent, 1));
    painter.drawRoundedRect(area, space::radius, space::radius);
}

/** Above all other marks. */
void TranscriptDelegate::addChosen(
    QList<QTextLayout::FormatRange> &formats, int row, const Theme &theme) const
{
    const TextWord letters = m_choice ? m_choice->lettersOf(row) : TextWord();
    if (letters.from >= letters.to)
        return;
    QTextCharFormat format;
    format.setBackground(theme.accent);
    format.setForeground(theme.onAccent);
    formats.append({letters.from, letters.to - letters.from, format});
}

/** The current place stands out by more than its colour. */
void TranscriptDelegate::addFound(
    QList<QTextLayout::FormatRange> &formats, int row, const Theme &theme) const
{
    if (!m_finder)
        return;
    const int current = m_finder->currentMarkAt(row);
    int place = 0;
    for (const SearchMark &mark : m_finder->marksAt(row)) {
        QTextCharFormat format;
        format.setBackground(theme.highlight);
        if (place++ == current) {
            format.setBackground(theme.accent);
            format.setForeground(theme.onAccent);
            format.setFontUnderline(true);
        }
        formats.append({int(mark.start), int(mark.length), format});
    }
}

void TranscriptDelegate::paintText(
    QPainter &painter, const QRectF &area, const QModelIndex &index, const Theme &theme) const
{
    QTextLayout layout(index.data().toString(), m_font);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat found;
    found.setBackground(theme.highlight);
    for (const SearchMark &mark : m_model.marksAt(index.row()))
        formats.append({int(mark.start), int(mark.length), found});
    addFound(formats, index.row(), theme);
    const int wordStart = index.data(TranscriptModel::HeardWordStartRole).toInt();
    if (wordStart >= 0) {
        QTextCharFormat heard;
        heard.setForeground(theme.accent);
        heard.setFontUnderline(true);
        const int length = index.data(TranscriptModel::HeardWordLengthRole).toInt();
        formats.append({wordStart, length, heard});
    }
    addChosen(formats, index.row(), theme);
    layout.setFormats(formats);
    layOut(layout, area.width());
    painter.setPen(theme.text);
    layout.draw(&painter, area.topLeft());
}

} // namespace earshot::ui
