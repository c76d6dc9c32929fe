// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/turncolumns.h"

#include "ui/review/transcriptmodel.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QScrollBar>
#include <QTextEdit>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal columnGap = 14;

/** What no digit of a time is wider than. */
QString withWidestDigits(QString time)
{
    for (QChar &letter : time) {
        if (letter.isDigit())
            letter = u'0';
    }
    return time;
}

qreal namesWidth(const QFont &font)
{
    const QFontMetricsF metrics(styledFont(font, TextStyle::Strong));
    qreal width = 0;
    for (const Speaker speaker : {Speaker::Agent, Speaker::Caller, Speaker::Unknown})
        width = std::max(width, metrics.horizontalAdvance(TranscriptModel::speakerName(speaker)));
    return width;
}

} // namespace

QString turnLine(const QString &time, const QString &name, const QString &words)
{
    return time + u'\t' + name + u'\t' + words;
}

QTextBlockFormat turnColumns(const QWidget &view, const QString &widestTime)
{
    const QFontMetricsF metrics(view.font());
    const qreal names =
        std::ceil(metrics.horizontalAdvance(withWidestDigits(widestTime)) + columnGap);
    const qreal words = std::ceil(names + namesWidth(view.font()) + columnGap);
    const bool isLeftward = view.layoutDirection() == Qt::RightToLeft;
    // Qt swaps the two kinds of tabs in such lines, so that "right" is where the text begins.
    const auto kind = isLeftward ? QTextOption::RightTab : QTextOption::LeftTab;
    QTextBlockFormat format;
    format.setLayoutDirection(view.layoutDirection());
    format.setTabPositions({QTextOption::Tab(names, kind), QTextOption::Tab(words, kind)});
    isLeftward ? format.setRightMargin(words) : format.setLeftMargin(words);
    format.setTextIndent(-words);
    return format;
}

void keepColumnsInView(QTextEdit &view)
{
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // From right to left Qt takes the first line, which stands in the margin, for too long by that
    // margin, and would show the empty end of it.
    QScrollBar *across = view.horizontalScrollBar();
    const auto stay = [&view, across] {
        across->setValue(view.isRightToLeft() ? across->maximum() : across->minimum());
    };
    QObject::connect(across, &QScrollBar::rangeChanged, across, stay);
    QObject::connect(across, &QScrollBar::valueChanged, across, stay);
}

} // namespace earshot::ui
