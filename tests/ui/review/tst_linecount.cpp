// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/linecount.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QTextLayout>
#include <QtTest>

using namespace earshot::ui;
using namespace Qt::StringLiterals;

class TestLineCount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheLayout();
    void whatIsNotPlainGetsNoAnswer_data();
    void whatIsNotPlainGetsNoAnswer();
};

namespace {

int laidOut(const QString &text, const QFont &font, qreal width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
        line.setLineWidth(width);
    layout.endLayout();
    return layout.lineCount();
}

QString sentence(QRandomGenerator &random)
{
    static const QStringList words{u"Thanks"_s, u"for"_s, u"calling,"_s, u"I’d"_s, u"like"_s,
        u"to"_s, u"move"_s, u"my"_s, u"appointment"_s, u"Tuesday?"_s, u"AVAVA"_s, u"To."_s,
        u"größer…"_s, u"Запись"_s, u"2026"_s, u"a"_s, u"WWW!"_s, u"it's"_s};
    QStringList chosen;
    for (int word = 0, count = 1 + random.bounded(40); word < count; ++word)
        chosen.append(words.at(random.bounded(int(words.size()))));
    return chosen.join(u' ');
}

} // namespace

void TestLineCount::agreesWithTheLayout()
{
    QFont font;
    font.setPixelSize(13);
    LineCount count(font);
    QRandomGenerator random(1);
    int answered = 0;
    for (int round = 0; round < 3000; ++round) {
        const QString text = sentence(random);
        const int width = 100 + random.bounded(500);
        if (const auto lines = count(text, width)) {
            ++answered;
            QVERIFY2(*lines == laidOut(text, font, width), qPrintable(text));
        }
    }
    QVERIFY2(answered > 1500, qPrintable(QString::number(answered)));
}

void TestLineCount::whatIsNotPlainGetsNoAnswer_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("hyphen") << u"half past three-thirty"_s;
    QTest::newRow("slash") << u"and/or"_s;
    QTest::newRow("two spaces") << u"a  b"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("new line") << u"a\nb"_s;
    QTest::newRow("emoji") << u"fine 🙂"_s;
    QTest::newRow("Chinese") << u"你好"_s;
    QTest::newRow("Arabic") << u"مرحبا"_s;
    QTest::newRow("a word wider than the line")
        << u"Donaudampfschifffahrtsgesellschaft"_s.repeated(9);
    QTest::newRow("punctuation within") << u"what?no"_s;
}

void TestLineCount::whatIsNotPlainGetsNoAnswer()
{
    QFETCH(QString, text);
    LineCount count{QFont()};
    QVERIFY(!count(text, 300));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    TestLineCount test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_linecount.moc"
