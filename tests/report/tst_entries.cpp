// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "report/actionwords.h"
#include "report/csvreport.h"
#include "report/entrycells.h"
#include "report/visible.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QtTest>

using namespace earshot;
using namespace earshot::report;
using namespace Qt::StringLiterals;

/** What a report makes of a line of an export. */
class TestEntries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineBecomesARow();
    void whatIsErasedIsSaid();
    void whatIsNoEntryIsRefused_data();
    void whatIsNoEntryIsRefused();
    void whatIsHiddenIsShown_data();
    void whatIsHiddenIsShown();
    void namesAreNoFormulas();
    void everyActionHasWords();
};

namespace {

QJsonObject line()
{
    return {{u"seq"_s, 17}, {u"at"_s, u"2026-11-22T09:41:00.000001Z"_s},
        {u"local"_s, u"2026-11-22T10:41:00.000+01:00"_s}, {u"action"_s, u"recording.play"_s},
        {u"call"_s, u"call-1"_s}, {u"seconds"_s, 12.5}, {u"leaf"_s, u"{}"_s},
        {u"who"_s, u"{\"id\":\"token-1\",\"name\":\"Ann, Sample\"}"_s},
        {u"origin"_s, u"{\"address\":\"192.0.2.1\",\"client\":\"Sample/1.0\"}"_s},
        {u"detail"_s, u"{\"from\":1}"_s}};
}

QByteArray rowOf(const QJsonObject &line)
{
    const auto entry = entryFrom(line);
    return entry ? csvRow(*entry) : entry.error().message.toUtf8();
}

} // namespace

void TestEntries::aLineBecomesARow()
{
    const QByteArray leaf("\0{}", 3);
    QCOMPARE(rowOf(line()),
        QByteArray("17,2026-11-22T09:41:00.000001Z,2026-11-22T10:41:00.000+01:00,token-1,"
                   "\"Ann, Sample\",recording.play,Recording played,call-1,192.0.2.1,Sample/1.0,"
                   "12.5,\"{\"\"from\"\":1}\",")
            + QCryptographicHash::hash(leaf, QCryptographicHash::Sha256).toHex() + "\r\n");
    QCOMPARE(csvHead().count(','), rowOf(line()).count(',') - 1); // one is in the name
}

void TestEntries::whatIsErasedIsSaid()
{
    QJsonObject erased = line();
    erased.remove(u"who"_s);
    erased.remove(u"detail"_s);
    const auto entry = entryFrom(erased);
    QVERIFY(entry.ok());
    QCOMPARE(QString(entry->personId + entry->personName + entry->detail), QString());
    QVERIFY(rowOf(erased).contains(",[erased],[erased],recording.play,"));
    QVERIFY(rowOf(erased).contains(",192.0.2.1,Sample/1.0,12.5,[erased],"));
    QCOMPARE(paragraphsOf(*entry, PrintedColumn::Who), QStringList{u"[erased]"_s});
    QCOMPARE(paragraphsOf(*entry, PrintedColumn::Detail).constFirst(), u"[erased]"_s);
    QCOMPARE(paragraphsOf(*entry, PrintedColumn::Origin),
        (QStringList{u"192.0.2.1"_s, u"Sample/1.0"_s}));
    erased.remove(u"origin"_s);
    QVERIFY(rowOf(erased).contains(",call-1,[erased],[erased],12.5,[erased],"));
    QCOMPARE(paragraphsOf(*entryFrom(erased), PrintedColumn::Origin), QStringList{u"[erased]"_s});
}

void TestEntries::whatIsNoEntryIsRefused_data()
{
    QTest::addColumn<QJsonObject>("bad");
    QJsonObject bad = line();
    bad.insert(u"who"_s, u"no JSON"_s);
    QTest::newRow("who") << bad;
    bad = line();
    bad.remove(u"seq"_s);
    QTest::newRow("number") << bad;
}

void TestEntries::whatIsNoEntryIsRefused()
{
    QFETCH(const QJsonObject, bad);
    QVERIFY(!entryFrom(bad));
}

void TestEntries::whatIsHiddenIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Jörg 😀 日本"_s << u"Jörg 😀 日本"_s;
    QTest::newRow("override") << u"a\u202Eb"_s << u"a\\u202eb"_s;
    QTest::newRow("line end") << u"a\nb"_s << u"a\\u000ab"_s;
    QTest::newRow("zero") << QString(QChar(0)) << u"\\u0000"_s;
    QTest::newRow("zero width") << u"pay\u200Bpal"_s << u"pay\\u200bpal"_s;
    QTest::newRow("tag") << u"\U000E0041"_s << u"\\udb40\\udc41"_s;
    QTest::newRow("at the end") << u"x\uFEFF"_s << u"x\\ufeff"_s;
}

void TestEntries::whatIsHiddenIsShown()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(visible(text), shown);
}

void TestEntries::namesAreNoFormulas()
{
    QJsonObject bad = line();
    bad.insert(u"who"_s, u"{\"id\":\"007\",\"name\":\"=HYPERLINK(1)\"}"_s);
    bad.insert(u"call"_s, u"1E5"_s);
    QVERIFY(rowOf(bad).contains(",'007,'=HYPERLINK(1),"));
    QVERIFY(rowOf(bad).contains(",'1E5,"));
}

/** Whatever the sources write into the log. */
void TestEntries::everyActionHasWords()
{
    static const QRegularExpression form(
        u"[u(]\"((?:recording|clip|completeness|call|scorecard|note|alert|inbox|assistant|"
        "phone_number|object)\\.[a-z_]+)\""_s);
    QSet<QString> found{u"audit.export"_s, u"audit.erased"_s};
    for (const QString &part : {u"api"_s, u"upkeep"_s, u"database"_s}) {
        QDirIterator files(qEnvironmentVariable("EARSHOT_SOURCE") + u"/backend/"_s + part,
            {u"*.cpp"_s, u"*.h"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString source = QString::fromUtf8(file.readAll());
            for (auto match = form.globalMatch(source); match.hasNext();)
                found.insert(match.next().captured(1));
        }
    }
    QVERIFY2(found.size() > 20, qPrintable(QStringList(found.values()).join(u' ')));
    for (const QString &action : std::as_const(found))
        QVERIFY2(actionWords(action) != action, qPrintable(action));
    QCOMPARE(actionWords(u"some.thing"_s), u"some.thing"_s);
}

QTEST_GUILESS_MAIN(TestEntries)
#include "tst_entries.moc"
