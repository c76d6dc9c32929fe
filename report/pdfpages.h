// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/textblock.h"

#include <QPainter>
#include <QPdfWriter>

namespace earshot::report {

/** Beside others on the same lines. */
struct PlacedText
{
    std::shared_ptr<const TextBlock> text;
    qreal offset = 0; ///< from where the language begins
};

/**
 * The pages of a PDF, A4 across, from top to bottom; at the foot of each stand @p foot and the
 * page's number. Or only the count of them: the same calls then write nothing, so that a first pass
 * tells how many there will be. Lengths are points. Needs a paintingApplication().
 */
class PdfPages
{
public:
    static constexpr qreal usualSize = 8.5; ///< of letters; the font's are large for that

    /** Counts. */
    PdfPages();
    /** Writes; @p total is how many there will be. */
    PdfPages(QIODevice &out, QString title, QString foot, int total);
    ~PdfPages();
    PdfPages(const PdfPages &) = delete;
    PdfPages &operator=(const PdfPages &) = delete;

    [[nodiscard]] TextSetting setting(
        qreal width, qreal size = usualSize, QFont::Weight weight = QFont::Normal);
    [[nodiscard]] static qreal lineHeight(qreal size); ///< of letters of that size
    [[nodiscard]] qreal width() const;
    [[nodiscard]] qreal room() const; ///< that is left on this page
    [[nodiscard]] qreal wholeRoom() const; ///< of an empty one
    [[nodiscard]] int count() const { return m_count; }

    void newPage();
    void skip(qreal height) { m_y += height; }
    void drawRule(qreal thickness);
    /** The lines @p from to before @p to of each text that has so many. */
    void drawLines(const std::vector<PlacedText> &texts, int from, int to, qreal lineHeight);
    void end(); ///< writes what is left

private:
    void setUp();
    void drawFoot();
    /** Where the left edge of a text is, in the device's lengths. */
    [[nodiscard]] qreal leftOf(const TextBlock &text, qreal offset) const;
    [[nodiscard]] bool isCounting() const { return !m_painter.isActive(); }

    std::unique_ptr<QIODevice> m_nothing;
    QPdfWriter m_writer;
    QPainter m_painter;
    QString m_foot;
    int m_total = 0;
    int m_count = 1;
    qreal m_y = 0;
};

} // namespace earshot::report
