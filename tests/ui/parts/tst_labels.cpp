// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QtTest>

using namespace earshot::ui;
using namespace Qt::StringLiterals;

class TestLabels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textStandsWhereReadingBegins_data();
    void textStandsWhereReadingBegins();
    void wrappedLinesBeginBelowEachOther();
    void marginsAreMirrored();
};

namespace {

constexpr int width = 400;

/** From the left to the first and the last column in which something is painted. */
std::pair<int, int> painted(QLabel &label)
{
    label.resize(width, 30);
    QImage image(label.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    label.render(&image, {}, {}, QWidget::DrawChildren);
    int first = width;
    int last = -1;
    for (int x = 0; x < width; ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) > 200)
                continue;
            first = std::min(first, x);
            last = x;
        }
    }
    return {first, last};
}

} // namespace

void TestLabels::textStandsWhereReadingBegins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("isSelectable");
    for (const bool isSelectable : {false, true}) {
        const char *how = isSelectable ? ", selectable" : "";
        QTest::addRow("Latin in Latin%s", how)
            << u"calls.example.com"_s << Qt::LeftToRight << isSelectable;
        QTest::addRow("Latin in Arabic%s", how)
            << u"calls.example.com"_s << Qt::RightToLeft << isSelectable;
        QTest::addRow("Arabic in Latin%s", how) << u"مكالمة"_s << Qt::LeftToRight << isSelectable;
        QTest::addRow("Arabic in Arabic%s", how) << u"مكالمة"_s << Qt::RightToLeft << isSelectable;
    }
}

void TestLabels::textStandsWhereReadingBegins()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(bool, isSelectable);
    QLabel label(text);
    label.setStyleSheet(u"color: black; background: white"_s);
    label.setLayoutDirection(direction);
    if (isSelectable)
        label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    alignToStart(label);
    const auto [first, last] = painted(label);
    QVERIFY(last >= 0);
    if (direction == Qt::LeftToRight)
        QVERIFY2(first < 20, qPrintable(QString::number(first)));
    else
        QVERIFY2(last > width - 20, qPrintable(QString::number(last)));
}

void TestLabels::wrappedLinesBeginBelowEachOther()
{
    QWidget window;
    window.setLayoutDirection(Qt::RightToLeft);
    window.setStyleSheet(u"color: black; background: white"_s);
    const QString words = u"تعرض الكلمات كما تنطق وتأتي بعد المكالمة "_s;
    QLabel *label = makeLabel(words.repeated(4).trimmed(), {}, &window);
    label->setWordWrap(true);
    label->resize(220, label->heightForWidth(220));
    const int line = label->fontMetrics().lineSpacing();
    QVERIFY(label->height() > 3 * line);
    QImage image(label->size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    label->render(&image, {}, {}, QWidget::DrawChildren);
    for (int top = 0; top + line <= image.height(); top += line) {
        int last = -1;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = top; y < top + line; ++y)
                last = qGray(image.pixel(x, y)) < 200 ? x : last;
        }
        QVERIFY2(last >= image.width() - 3, qPrintable(QString::number(last)));
    }
}

void TestLabels::marginsAreMirrored()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget widget;
        widget.setLayoutDirection(direction);
        QHBoxLayout row(&widget);
        setMargins(row, 1, 2, 3, 4);
        const bool isMirrored = direction == Qt::RightToLeft;
        QCOMPARE(row.contentsMargins(), isMirrored ? QMargins(3, 2, 1, 4) : QMargins(1, 2, 3, 4));
    }
}

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
