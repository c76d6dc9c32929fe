// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/signtexts.h"

#include <QtTest>

#include <limits>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

using Kind = ProblemSign::Kind;

class TestSignTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theReasonIsSaidInWords_data();
    void theReasonIsSaidInWords();
    void wordsFromOutsideStayShort();
    void oddNumbersAreBounded();
};

Q_DECLARE_METATYPE(earshot::ProblemSign)

void TestSignTexts::theReasonIsSaidInWords_data()
{
    QTest::addColumn<ProblemSign>("sign");
    const auto row = [](const char *text, const ProblemSign &sign) { QTest::newRow(text) << sign; };
    row("A short call, after 14 seconds of waiting",
        {.kind = Kind::ShortAfterWait, .seconds = 0, .measure = 14.2});
    row("A short call, with 11 seconds of waiting at 0:07",
        {.kind = Kind::ShortAfterWait, .seconds = 7.9, .measure = 11});
    row("12 seconds of silence at 0:48",
        {.kind = Kind::Silence, .seconds = 48.25, .measure = 12.1});
    row("1:12 minutes of silence at 1:02:03",
        {.kind = Kind::Silence, .seconds = 3723, .measure = 72});
    row("They interrupt each other 4 times, first at 0:31",
        {.kind = Kind::Interruptions, .seconds = 31, .measure = 4});
    row("The tool findSlot failed at 0:09",
        {.kind = Kind::FailedTool, .seconds = 9, .measure = 1, .text = u"findSlot"_s});
    row("The tool findSlot failed 3 times, first at 0:09",
        {.kind = Kind::FailedTool, .seconds = 9, .measure = 3, .text = u"findSlot"_s});
    row("A tool failed at 0:09", {.kind = Kind::FailedTool, .seconds = 9, .measure = 1});
    row("A tool failed 2 times, first at 0:09",
        {.kind = Kind::FailedTool, .seconds = 9, .measure = 2});
    row("Evaluated as a failure",
        {.kind = Kind::LowSuccess, .seconds = {}, .measure = 0, .text = u"unsuccessful"_s});
    row("Success evaluated as low: 35%",
        {.kind = Kind::LowSuccess, .seconds = {}, .measure = 0.35, .text = u"35%"_s});
    row("The caller complains: “waste of time” at 1:02",
        {.kind = Kind::Complaint, .seconds = 62, .measure = 1, .text = u"waste of time"_s});
    row("The caller complains 3 times, first “angry %1” at 1:02",
        {.kind = Kind::Complaint, .seconds = 62, .measure = 3, .text = u"angry %1"_s});
}

void TestSignTexts::theReasonIsSaidInWords()
{
    QFETCH(ProblemSign, sign);
    QCOMPARE(signText(sign), QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(signTexts({sign, sign}).size(), 2);
}

void TestSignTexts::wordsFromOutsideStayShort()
{
    const QString text = signText({.kind = Kind::FailedTool,
        .seconds = 9,
        .measure = 1,
        .text = u"a\n\n"_s + QString(5000, u'x')});
    QVERIFY(text.size() < 100);
    QVERIFY(!text.contains(u'\n'));
}

void TestSignTexts::oddNumbersAreBounded()
{
    const QString text = signText({.kind = Kind::Silence, .seconds = -5, .measure = 1e300});
    QVERIFY2(text.size() < 60, qPrintable(text));
    const double none = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!signText({.kind = Kind::Silence, .seconds = none, .measure = none}).isEmpty());
}

QTEST_APPLESS_MAIN(TestSignTexts)
#include "tst_signtexts.moc"
