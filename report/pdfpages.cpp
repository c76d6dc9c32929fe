// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfpages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditReport)
};

constexpr int unitsPerPoint = 10; ///< finer than print
constexpr int unitsPerInch = 72 * unitsPerPoint;
constexpr qreal margin = 14; ///< millimetres
constexpr qreal footHeight = 22;
constexpr qreal pageNumberWidth = 130;
constexpr qreal leadingOfSize = 1.4; ///< a line's height for its letters' size

bool isMirrored()
{
    return QLocale().textDirection() == Qt::RightToLeft;
}

/**
 * What is copied out of a PDF, searched in it or read aloud is the text only where a glyph is that
 * of a letter: Inter has another hyphen between digits, and many fonts one glyph for "fi". Letters
 * that are spaced, however little, are not joined where their script does not ask for it.
 */
QFont printFont(qreal size, QFont::Weight weight)
{
    QFont font(QStringList{u"DejaVu Sans"_s, u"Noto Sans"_s});
    font.setPointSizeF(size);
    font.setWeight(weight);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

} // namespace

PdfPages::PdfPages()
    : m_nothing(std::make_unique<QBuffer>())
    , m_writer(m_nothing.get())
{
    setUp();
}

PdfPages::PdfPages(QIODevice &out, QString title, QString foot, int total)
    : m_writer(&out)
    , m_foot(std::move(foot))
    , m_total(total)
{
    setUp();
    m_writer.setTitle(title);
    m_painter.begin(&m_writer);
    drawFoot();
}

PdfPages::~PdfPages() = default;

void PdfPages::setUp()
{
    m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b); // to be kept for long
    m_writer.setCreator(u"Earshot"_s);
    m_writer.setResolution(unitsPerInch);
    m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
        QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
}

TextSetting PdfPages::setting(qreal width, qreal size, QFont::Weight weight)
{
    return {.device = &m_writer,
        .font = printFont(size, weight),
        .width = width * unitsPerPoint,
        .lineHeight = lineHeight(size) * unitsPerPoint};
}

qreal PdfPages::lineHeight(qreal size)
{
    return size * leadingOfSize;
}

qreal PdfPages::width() const
{
    return qreal(m_writer.width()) / unitsPerPoint;
}

qreal PdfPages::wholeRoom() const
{
    return qreal(m_writer.height()) / unitsPerPoint - footHeight;
}

qreal PdfPages::room() const
{
    return wholeRoom() - m_y;
}

void PdfPages::newPage()
{
    ++m_count;
    m_y = 0;
    if (isCounting())
        return;
    m_writer.newPage();
    drawFoot();
}

void PdfPages::drawRule(qreal thickness)
{
    if (!isCounting())
        m_painter.fillRect(
            QRectF(0, m_y * unitsPerPoint, m_writer.width(), thickness * unitsPerPoint), Qt::black);
    m_y += thickness;
}

qreal PdfPages::leftOf(const TextBlock &text, qreal offset) const
{
    const qreal aside = offset * unitsPerPoint;
    return isMirrored() ? m_writer.width() - aside - text.width() : aside;
}

void PdfPages::drawLines(const std::vector<PlacedText> &texts, int from, int to, qreal lineHeight)
{
    const qreal top = m_y;
    m_y += (to - from) * lineHeight;
    if (isCounting())
        return;
    // Marks that are heaped upon a letter stay in their own row.
    m_painter.save();
    m_painter.setClipRect(
        QRectF(0, (top - 2) * unitsPerPoint, m_writer.width(), (m_y - top + 4) * unitsPerPoint));
    for (const auto &[text, offset] : texts) {
        for (int line = from; line < std::min(to, text->lines()); ++line) {
            const qreal y = (top + (line - from) * lineHeight) * unitsPerPoint;
            text->draw(m_painter, line, {leftOf(*text, offset), y});
        }
    }
    m_painter.restore();
}

void PdfPages::drawFoot()
{
    const QLocale locale;
    const auto foot = std::make_shared<TextBlock>(setting(width() - pageNumberWidth));
    foot->add(m_foot, locale.textDirection());
    TextSetting trailing = setting(pageNumberWidth);
    trailing.isTrailing = true;
    const auto number = std::make_shared<TextBlock>(trailing);
    number->add(Text::tr("Page %1 of %2").arg(locale.toString(m_count), locale.toString(m_total)),
        locale.textDirection());
    const qreal y = (wholeRoom() + footHeight / 3) * unitsPerPoint;
    foot->draw(m_painter, 0, {leftOf(*foot, 0), y});
    number->draw(m_painter, 0, {leftOf(*number, width() - pageNumberWidth), y});
}

void PdfPages::end()
{
    m_painter.end();
}

} // namespace earshot::report
