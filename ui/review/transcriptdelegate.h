// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/linecount.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>
#include <QTextLayout>

#include <optional>
#include <vector>

namespace earshot::ui {

class TranscriptFinder;
class TranscriptModel;
class WordChoice;
struct Theme;

/**
 * Paints a turn, below the pause before it if there was one: its time, who speaks (in word and
 * colour), and the text in as many lines as it takes; a tint behind the turn that is heard and a
 * mark under the word. Heights are measured once for each width, because a call of three hours has
 * thousands of turns.
 */
class TranscriptDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit TranscriptDelegate(const TranscriptModel &model, QObject *parent = nullptr);

    /** The width of a row and its font; what was measured for others is forgotten. */
    void setMeasure(int width, const QFont &font);

    /** What is marked besides what was searched for among calls. Must outlive the delegate. */
    void setFinder(const TranscriptFinder *finder) { m_finder = finder; }

    /** What the reader chose. Must outlive the delegate. */
    void setChoice(const WordChoice &choice) { m_choice = &choice; }

    /** The letter of the turn's text at @p point, where the row is at option.rect; nothing beside
     * the text. */
    [[nodiscard]] std::optional<int> letterAt(
        const QStyleOptionViewItem &option, const QModelIndex &index, const QPointF &point) const;

    /** Whether @p point is where words stand, or beside them, and not before time or name. */
    [[nodiscard]] bool isInText(const QStyleOptionViewItem &option, const QPointF &point) const;
    /** The letter nearest to @p point, wherever that is. */
    [[nodiscard]] int nearestLetter(
        const QStyleOptionViewItem &option, const QModelIndex &index, const QPointF &point) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Columns
    {
        qreal time = 0; ///< widths, without the gaps
        qreal speaker = 0;
        qreal text = 0;
    };

    void forget();
    [[nodiscard]] QRectF column(
        const QStyleOptionViewItem &option, qreal start, qreal width, qreal height) const;
    [[nodiscard]] QRectF textArea(const QStyleOptionViewItem &option) const;
    QPointF layOutText(QTextLayout &layout, const QStyleOptionViewItem &whole,
        const QModelIndex &index, const QPointF &point) const;
    void addChosen(QList<QTextLayout::FormatRange> &formats, int row, const Theme &theme) const;
    void addFound(QList<QTextLayout::FormatRange> &formats, int row, const Theme &theme) const;
    void measureColumns();
    qreal layOut(QTextLayout &layout, qreal width) const;
    [[nodiscard]] qreal textHeight(const QString &text) const;
    [[nodiscard]] int measured(const QModelIndex &index) const;
    [[nodiscard]] int breakHeight(const QModelIndex &index) const;
    void paintBreak(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const Theme &theme) const;
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option,
        const QModelIndex &index, const Theme &theme) const;
    void paintText(
        QPainter &painter, const QRectF &area, const QModelIndex &index, const Theme &theme) const;

    const TranscriptModel &m_model;
    const TranscriptFinder *m_finder = nullptr;
    const WordChoice *m_choice = nullptr;
    QFont m_font;
    int m_width = 0;
    Columns m_columns;
    qreal m_lineHeight = 0; ///< of a line of text, with the gap to the next
    mutable LineCount m_lineCount;
    mutable std::vector<int> m_heights; ///< 0: not measured yet
};

} // namespace earshot::ui
