// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/callquery.h"
#include "ui/models/timechoice.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using Span = TimeChoice::Span;

class TestTimeChoice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void spansAreWholeDaysHere_data();
    void spansAreWholeDaysHere();
    void everythingIsAskedFor();
};

void TestTimeChoice::spansAreWholeDaysHere_data()
{
    QTest::addColumn<TimeChoice>("choice");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QString>("said");
    QTest::newRow("any") << TimeChoice{} << u""_s << u"Any time"_s;
    QTest::newRow("today") << TimeChoice{.span = Span::Today} << u"since=2026-03-29T22:00:00.000Z"_s
                           << u"Today"_s;
    // The clocks go forward on the 29th, which has 23 hours.
    QTest::newRow("yesterday") << TimeChoice{.span = Span::Yesterday}
                               << u"since=2026-03-28T23:00:00.000Z&until=2026-03-29T22:00:00.000Z"_s
                               << u"Yesterday"_s;
    QTest::newRow("month") << TimeChoice{.span = Span::ThisMonth}
                           << u"since=2026-02-28T23:00:00.000Z"_s << u"This month"_s;
    QTest::newRow("days, the wrong way round")
        << TimeChoice{.span = Span::Days, .first = {2026, 1, 3}, .last = {2026, 1, 1}}
        << u"since=2025-12-31T23:00:00.000Z&until=2026-01-03T23:00:00.000Z"_s
        << u"1 Jan 2026 – 3 Jan 2026"_s;
}

void TestTimeChoice::spansAreWholeDaysHere()
{
    QFETCH(TimeChoice, choice);
    CallQuery query;
    const QDate today(2026, 3, 30);
    setTimes(query.filter, choice, today);
    QTEST(parametersOf(query).toString(QUrl::FullyDecoded), "asked");
    QTEST(text(choice, QLocale(QLocale::English, QLocale::UnitedKingdom)), "said");
}

void TestTimeChoice::everythingIsAskedFor()
{
    const CallQuery query{.words = u"\"a b\" +c&d"_s,
        .filter = {.directions = {Direction::Inbound, Direction::Web},
            .assistants = {u"A & B"_s},
            .numbers = {u"100"_s},
            .outcomes = {u"x=y"_s},
            .endedReasons = {u"z"_s},
            .recordingStates = {RecordingState::TranscriptOnly},
            .shortestSeconds = 0.5,
            .longestSeconds = 60,
            .cheapestUsd = 1,
            .dearestUsd = 2,
            .hasTranscript = false}};
    QCOMPARE(parametersOf(query).toString(QUrl::FullyEncoded),
        u"direction=inbound&direction=web&assistant=A%20%26%20B&number=100&outcome=x%3Dy"
        "&endedReason=z&recordingState=transcript_only&shortest=0.5&longest=60&costFrom=1"
        "&costTo=2&hasTranscript=false&q=%22a%20b%22%20%2Bc%26d"_s);
    QVERIFY(parametersOf({}).isEmpty());
}

Q_DECLARE_METATYPE(earshot::ui::TimeChoice)
QTEST_GUILESS_MAIN(TestTimeChoice)
#include "tst_timechoice.moc"
