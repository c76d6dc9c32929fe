// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/applytheme.h"
#include "ui/theme/figures.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

#include <cmath>

using namespace earshot::ui;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/** WCAG 2.1, 1.4.3. */
double contrast(const QColor &one, const QColor &other)
{
    const double lighter = std::max(luminance(one), luminance(other));
    const double darker = std::min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textCanBeRead_data();
    void textCanBeRead();
    void signsCanBeSeen_data();
    void signsCanBeSeen();
    void followsWhatIsAsked();
    void aTransparentWidgetKeepsItsTheme();
    void wordsOfModes();
    void figuresStandInColumns();
    void aChoiceLooksLikeAField_data();
    void aChoiceLooksLikeAField();
    void aDisabledFieldLooksSo_data();
    void aDisabledFieldLooksSo();
    void fieldsBeginWhereReadingDoes_data();
    void fieldsBeginWhereReadingDoes();
};

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        const auto add = [&theme](
                             const QByteArray &name, const QColor &text, const QColor &background) {
            QTest::addRow("%s, %s", theme.isDark ? "dark" : "light", name.constData())
                << text << background;
        };
        for (const QColor &background : {theme.surface, theme.sunken, theme.accentTint, theme.hover,
                 theme.sidebar, theme.highlight}) {
            const QByteArray on = background.name().toLatin1();
            add("text on " + on, theme.text, background);
        }
        for (const QColor &background :
            {theme.surface, theme.sunken, theme.accentTint, theme.hover}) {
            const QByteArray on = background.name().toLatin1();
            add("muted on " + on, theme.textMuted, background);
            add("accent on " + on, theme.accent, background);
            add("caller on " + on, theme.caller, background);
            add("danger on " + on, theme.danger, background);
            add("warning on " + on, theme.warning, background);
        }
        add("muted on the sidebar", theme.textMuted, theme.sidebar);
        add("text on a pressed button", theme.text, theme.border);
        add("on accent", theme.onAccent, theme.accent);
        add("on accent, hovered", theme.onAccent, theme.accentHover);
        add("on toast", theme.onToast, theme.toast);
    }
}

void TestTheme::textCanBeRead()
{
    QFETCH(const QColor, text);
    QFETCH(const QColor, background);
    QVERIFY2(
        contrast(text, background) >= 4.5, qPrintable(QString::number(contrast(text, background))));
}

/** WCAG 2.1, 1.4.11: what says something without being text, the frame of the focus among it. */
void TestTheme::signsCanBeSeen_data()
{
    QTest::addColumn<QColor>("sign");
    QTest::addColumn<QColor>("background");
    for (const Theme &theme : {Theme::light(), Theme::dark()}) {
        for (const QColor &background : {theme.surface, theme.sunken}) {
            const QByteArray on =
                (theme.isDark ? "dark, on " : "light, on ") + background.name().toLatin1();
            QTest::addRow("accent, %s", on.constData()) << theme.accent << background;
            QTest::addRow("agent, %s", on.constData()) << theme.agent << background;
            QTest::addRow("caller, %s", on.constData()) << theme.caller << background;
            QTest::addRow("playhead, %s", on.constData()) << theme.playhead << background;
            QTest::addRow("marker, %s", on.constData()) << theme.marker << background;
            QTest::addRow("danger, %s", on.constData()) << theme.danger << background;
        }
    }
}

void TestTheme::signsCanBeSeen()
{
    QFETCH(const QColor, sign);
    QFETCH(const QColor, background);
    QVERIFY(contrast(sign, background) >= 3);
}

void TestTheme::followsWhatIsAsked()
{
    ThemeFollower follower(*qApp, ThemeMode::Dark);
    const QSignalSpy changes(&follower, &ThemeFollower::themeChanged);
    QPushButton button(u"Play"_s);
    QVERIFY(Theme::of(&button).isDark);
    follower.setMode(ThemeMode::Light);
    QCOMPARE(changes.count(), 1);
    QVERIFY(!Theme::of(&button).isDark);
    button.setProperty("kind", u"primary"_s);
    button.resize(120, 40);
    const QImage image = button.grab().toImage();
    QCOMPARE(image.pixelColor(8, 20).name(), Theme::light().accent.name());
}

void TestTheme::aTransparentWidgetKeepsItsTheme()
{
    applyTheme(*qApp, ThemeMode::Light);
    QLabel label;
    label.setStyleSheet(u"background: transparent;"_s);
    label.ensurePolished();
    QVERIFY(!Theme::of(&label).isDark);
}

void TestTheme::wordsOfModes()
{
    QVERIFY(themeModeFromWord(u"dark"_s) == ThemeMode::Dark);
    QVERIFY(themeModeFromWord(u"light"_s) == ThemeMode::Light);
    QVERIFY(themeModeFromWord(u"system"_s) == ThemeMode::System);
    QVERIFY(!themeModeFromWord(u"pink"_s));
}

void TestTheme::figuresStandInColumns()
{
    applyTheme(*qApp, ThemeMode::Light);
    const QFontMetricsF metrics(QApplication::font());
    QCOMPARE(figuresWidth(metrics, u"11:11"_s), figuresWidth(metrics, u"08:40"_s));
}

void TestTheme::aChoiceLooksLikeAField_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("leftwards");
    QTest::newRow("light") << false << false;
    QTest::newRow("dark") << true << false;
    QTest::newRow("light, from right to left") << false << true;
}

/** The arrow stands where reading ends, and can be told from its ground (WCAG 2.1, 1.4.11). */
void TestTheme::aChoiceLooksLikeAField()
{
    QFETCH(const bool, dark);
    QFETCH(const bool, leftwards);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    QComboBox box;
    box.setLayoutDirection(leftwards ? Qt::RightToLeft : Qt::LeftToRight);
    box.addItem(QString());
    box.resize(120, 32);
    const QImage image = box.grab().toImage();
    const QColor ground = Theme::of(&box).sunken;
    QCOMPARE(image.pixelColor(60, 16).name(), ground.name());
    const auto strongest = [&image, &ground](int from) {
        double most = 1;
        for (int x = from; x < from + 20; ++x)
            most = std::max(most, contrast(image.pixelColor(x, 17), ground));
        return most;
    };
    QVERIFY(strongest(leftwards ? 4 : 96) >= 3);
    QCOMPARE(strongest(leftwards ? 96 : 4), 1.0);
}

void TestTheme::aDisabledFieldLooksSo_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::aDisabledFieldLooksSo()
{
    QFETCH(const bool, dark);
    applyTheme(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    QLineEdit line;
    QPlainTextEdit text;
    QSpinBox number;
    QComboBox choice;
    number.setSpecialValueText(u" "_s); // for the minimum, which it has: no figure is in the way
    for (QWidget *field : std::initializer_list<QWidget *>{&line, &text, &number, &choice}) {
        field->resize(120, 32);
        const auto ground = [field] { return field->grab().toImage().pixelColor(60, 16).name(); };
        QCOMPARE(ground(), theme.sunken.name());
        field->setEnabled(false);
        QCOMPARE(ground(), theme.border.name());
    }
    QVERIFY(contrast(theme.textMuted, theme.border) >= 4);
}

void TestTheme::fieldsBeginWhereReadingDoes_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("text");
    for (const QString &text : {QString(), u"abc"_s}) {
        QTest::addRow("Latin, \"%s\"", qPrintable(text)) << Qt::LeftToRight << text;
        QTest::addRow("Arabic, \"%s\"", qPrintable(text)) << Qt::RightToLeft << text;
    }
}

/** Also before anything was typed. */
void TestTheme::fieldsBeginWhereReadingDoes()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, text);
    applyTheme(*qApp, ThemeMode::Light);
    QLineEdit field(text);
    field.setLayoutDirection(direction);
    field.resize(400, 30);
    field.show();
    field.grab(); // the text has its place from when it is painted
    const int cursor = field.inputMethodQuery(Qt::ImCursorRectangle).toRectF().toRect().x();
    if (direction == Qt::LeftToRight)
        QVERIFY2(cursor < 60, qPrintable(QString::number(cursor)));
    else
        QVERIFY2(cursor > 340, qPrintable(QString::number(cursor)));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
