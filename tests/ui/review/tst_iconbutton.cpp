// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/iconbutton.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QImage>
#include <QtTest>

using namespace earshot::ui;
using namespace Qt::StringLiterals;

class TestIconButton : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void iconAndTextStayTogether_data();
    void iconAndTextStayTogether();
};

namespace {

constexpr int width = 240; ///< much more than is needed

/** How many columns in a row are at most without paint between the first and the last with. */
int widestGap(IconButton &button)
{
    button.resize(width, 32);
    const QImage image = button.grab().toImage();
    constexpr int frame = 4;
    int last = -1;
    int widest = 0;
    for (int x = frame; x < width - frame; ++x) {
        const QRgb background = image.pixel(frame, frame);
        bool isPainted = false;
        for (int y = frame; y < image.height() - frame; ++y)
            isPainted = isPainted || image.pixel(x, y) != background;
        if (!isPainted)
            continue;
        if (last >= 0)
            widest = std::max(widest, x - last);
        last = x;
    }
    return last < 0 ? width : widest;
}

} // namespace

void TestIconButton::init()
{
    applyTheme(*qApp, ThemeMode::Light);
}

void TestIconButton::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestIconButton::iconAndTextStayTogether_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("language");
    QTest::addColumn<Qt::LayoutDirection>("own");
    for (const auto language : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const auto own : {Qt::LeftToRight, Qt::RightToLeft}) {
            const bool isArabic = language == Qt::RightToLeft;
            QTest::addRow("%s, icon %s", isArabic ? "Arabic" : "English",
                own == Qt::LeftToRight ? "left" : "right")
                << (isArabic ? u"تشغيل"_s : u"Play"_s) << language << own;
        }
    }
}

void TestIconButton::iconAndTextStayTogether()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::LayoutDirection, language);
    QFETCH(const Qt::LayoutDirection, own);
    QGuiApplication::setLayoutDirection(language);
    IconButton button(IconButton::Kind::Plain, text, u"Tip"_s);
    button.setIconName(u"play"_s);
    button.setLayoutDirection(own);
    const int gap = widestGap(button);
    QVERIFY2(gap < 20, qPrintable(QString::number(gap)));
}

QTEST_MAIN(TestIconButton)
#include "tst_iconbutton.moc"
