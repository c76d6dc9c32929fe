// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "report/entrycells.h"
#include "report/paintingapplication.h"
#include "report/pdfreport.h"
#include "tests/report/hostilenames.h"
#include "ui/language/language.h"

#include <QProcess>
#include <QTranslator>
#include <QtTest>

using namespace earshot;
using namespace earshot::report;
using namespace Qt::StringLiterals;

namespace {

constexpr int logSize = 150;

/** The pages' texts, as a reader of the PDF finds them. */
QStringList pagesOf(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    if (!reader.waitForFinished(60'000) || reader.exitCode() != 0)
        return {};
    QStringList pages =
        QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f', Qt::SkipEmptyParts);
    return pages;
}

Entry sampleEntry(qint64 number)
{
    return {.number = number,
        .at = u"2026-11-22T09:41:00.000000Z"_s,
        .local = u"2026-11-22T10:41:00.000+01:00"_s,
        .personId = u"token-1"_s,
        .personName = u"Ann Sample"_s,
        .action = u"recording.play"_s,
        .callId = u"8a6e0804-2bd0-4672-b79d-d97027f9071a"_s,
        .address = u"192.0.2.7"_s,
        .client = u"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"_s,
        .seconds = 12.5,
        .detail = u"{\"from\":1.5,\"ranged\":true}"_s,
        .leafHash = QByteArray(64, 'a')};
}

Facts sampleFacts()
{
    Facts facts = factsFrom(
        {{u"organization"_s, u"6d0c"_s}, {u"zone"_s, u"Asia/Kathmandu"_s}, {u"complete"_s, true},
            {u"key"_s, u"earshot-audit/6d0c+1a2b+AQID"_s},
            {u"note"_s, u"earshot-audit/6d0c\n150\nROOT=\n\n— earshot-audit/6d0c SIG=\n"_s}},
        {});
    facts.organization = u"Sample Ltd"_s;
    facts.exportedAt = u"2026-11-22T10:41:00.000+05:45"_s;
    facts.file = u"log.pdf"_s;
    facts.proofFile = u"log.pdf.proof.jsonl"_s;
    return facts;
}

} // namespace

/** The audit log as PDF, read back. */
class TestPdfReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCoverSaysWhatItIs();
    void everyPageHasItsHeadAndNumber();
    void everyEntryIsThere();
    void hostileNamesMisleadNobody();
    void aRowMayBeLongerThanAPage();
    void aCellIsCutAtItsLimit();
    void nothingIsAPageToo();
    void aMissingFontIsKnown();
    void everyLanguageHasItsPages_data();
    void everyLanguageHasItsPages();

private:
    QStringList written(const QList<Entry> &entries, const Facts &facts = sampleFacts());
    static QList<Entry> manyEntries(int count = logSize);

    const QTemporaryDir m_folder;
    const ui::Language m_language{u"en"_s};
};

QStringList TestPdfReport::written(const QList<Entry> &entries, const Facts &facts)
{
    // Somebody may want to look at them.
    const QString folder = qEnvironmentVariable("EARSHOT_PAGES", m_folder.path());
    const QString path =
        u"%1/%2-%3.pdf"_s.arg(folder, QString::fromLatin1(QTest::currentTestFunction()),
            QString::fromLatin1(QTest::currentDataTag()));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    PdfCount count;
    for (const Entry &entry : entries)
        count.add(entry);
    PdfReport report(file, facts, count);
    for (const Entry &entry : entries)
        report.add(entry);
    report.end();
    file.close();
    return pagesOf(path);
}

QList<Entry> TestPdfReport::manyEntries(int count)
{
    QList<Entry> entries;
    for (int i = 1; i <= count; ++i) {
        Entry entry = sampleEntry(i);
        entry.personName = test::hostileNames().at(i % test::hostileNames().size());
        entry.action = i % 3 == 0 ? u"recording.download"_s : u"recording.play"_s;
        entries.append(entry);
    }
    return entries;
}

void TestPdfReport::theCoverSaysWhatItIs()
{
    const QStringList pages = written(manyEntries());
    QVERIFY(pages.size() > 5);
    for (const QString &text : {u"Audit log of Sample Ltd"_s, u"150 of the 150 entries"_s,
             u"Numbers 1 to 150"_s, u"100: Recording played (recording.play)"_s,
             u"50: Recording downloaded (recording.download)"_s, u"ROOT="_s, u"SIG="_s,
             u"earshot-audit/6d0c+1a2b+AQID"_s, u"log.pdf.proof.jsonl"_s, u"verify-audit log.pdf"_s,
             u"Asia/Kathmandu"_s, u"No entry is missing"_s})
        QVERIFY2(pages.first().contains(text), qPrintable(text + u" in "_s + pages.first()));
    Facts part = sampleFacts();
    part.isComplete = false;
    part.person = u"Ann\u202ESample"_s;
    part.from = u"2026-11-01T00:00:00Z"_s;
    const QStringList filtered = written(manyEntries(3), part);
    for (const QString &text : {u"Person: Ann\\u202eSample"_s, u"from 2026-11-01 00:00:00Z on"_s,
             u"entries that do not fit are not shown"_s})
        QVERIFY2(filtered.first().contains(text), qPrintable(text + u" in "_s + filtered.first()));
}

void TestPdfReport::everyPageHasItsHeadAndNumber()
{
    const QStringList pages = written(manyEntries());
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const QString number = u"Page %1 of %2"_s.arg(i + 1).arg(pages.size());
        QVERIFY2(pages.at(i).contains(number), qPrintable(pages.at(i)));
        QVERIFY2(pages.at(i).contains("root ROOT="_L1), qPrintable(pages.at(i)));
        if (i == 0)
            continue;
        const QString head = pages.at(i).section(u'\n', 0, 1);
        for (const QString &word :
            {u"No."_s, u"When"_s, u"Who"_s, u"What"_s, u"Call"_s, u"From where"_s, u"Details"_s})
            QVERIFY2(head.contains(word), qPrintable(head));
    }
}

/** In their order, once each. */
void TestPdfReport::everyEntryIsThere()
{
    const QStringList pages = written(manyEntries());
    static const QRegularExpression row(
        u"^ *(\\d+) +2026-11-22 "_s, QRegularExpression::MultilineOption);
    QStringList numbers;
    for (const QString &page : pages.mid(1)) {
        for (auto match = row.globalMatch(page); match.hasNext();)
            numbers.append(match.next().captured(1));
    }
    QCOMPARE(numbers.size(), logSize);
    for (int i = 0; i < logSize; ++i)
        QCOMPARE(numbers.at(i), QString::number(i + 1));
    QVERIFY(pages.at(1).contains("10:41:00.000 +01:00"_L1));
    QVERIFY(pages.at(1).contains("Proof: aaaaaaaaaaaaaaaa"_L1));
    QVERIFY(pages.at(1).contains("from: 1.5"_L1));
}

void TestPdfReport::hostileNamesMisleadNobody()
{
    const Entry hostile{.number = 7,
        .local = u"2026-11-22T10:41:00.000+01:00"_s,
        .personName = u"Ann\n8 2026-11-22\u202E\u0000"_s,
        .action = u"some.thing"_s,
        .client = QString(12, u'\u0336') + u"\u2067x"_s,
        .detail = u"{\"a\u2028b\":\"\u202Ec\"}"_s};
    QCOMPARE(paragraphsOf(hostile, PrintedColumn::Who).constFirst().left(21),
        u"Ann\\u000a8 2026-11-22"_s);
    QCOMPARE(paragraphsOf(hostile, PrintedColumn::What), QStringList{u"some.thing"_s});
    QCOMPARE(paragraphsOf(hostile, PrintedColumn::Detail).constFirst(),
        u"a\\u2028b: \u2068\\u202ec\u2069"_s);
    const QStringList pages = written({hostile, sampleEntry(8)});
    QCOMPARE(pages.size(), 2);
    QVERIFY2(pages.last().contains("\\u0336\\u0336"_L1), qPrintable(pages.last()));
}

void TestPdfReport::aRowMayBeLongerThanAPage()
{
    Entry tall = sampleEntry(2);
    tall.client = u"x"_s.repeated(3500) + u"END"_s;
    const QStringList pages = written({sampleEntry(1), tall, sampleEntry(3)});
    QVERIFY(pages.size() > 4);
    static const QRegularExpression goesOn(u"\\n *… ?2 "_s);
    QVERIFY2(pages.at(3).contains(goesOn), qPrintable(pages.at(3)));
    const QString all = pages.join(QChar()).remove(u' ').remove(u'\n');
    QVERIFY(all.contains("END"_L1));
    QVERIFY(pages.last().contains(QRegularExpression(u"(^|\\n) *3 +2026-11-22"_s)));
}

void TestPdfReport::aCellIsCutAtItsLimit()
{
    Entry tall = sampleEntry(2);
    tall.client = QString(longestCell + 1000, u'x');
    const QStringList paragraphs = paragraphsOf(tall, PrintedColumn::Origin);
    QCOMPARE(paragraphs.size(), 3); // the address, what is left, what is missing
    QCOMPARE(paragraphs.at(0).size() + paragraphs.at(1).size(), longestCell);
    QVERIFY2(paragraphs.last().contains("1,009"_L1), qPrintable(paragraphs.last()));
}

void TestPdfReport::nothingIsAPageToo()
{
    const QStringList pages = written({});
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages.first().contains("Page 1 of 1"_L1));
}

/** Linear B stands for a language that no font here has the letters of. */
void TestPdfReport::aMissingFontIsKnown()
{
    class LinearB : public QTranslator
    {
    public:
        [[nodiscard]] bool isEmpty() const override { return false; }
        [[nodiscard]] QString translate(
            const char *, const char *, const char *, int) const override
        {
            return u"\U00010000"_s;
        }
    };
    QVERIFY(canPrintLanguage());
    LinearB translator;
    QCoreApplication::installTranslator(&translator);
    const bool isPrintable = canPrintLanguage();
    const QStringList pages = written({sampleEntry(1)});
    QCoreApplication::removeTranslator(&translator);
    QVERIFY(!isPrintable);
    QVERIFY2(pages.last().contains("\\ud800\\udc00"_L1), qPrintable(pages.last()));
}

void TestPdfReport::everyLanguageHasItsPages_data()
{
    QTest::addColumn<QString>("number");
    for (const char *code : {"ar", "de", "es", "fr", "ja", "pt_BR"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

/** Where no font has a language's letters their codes stand there, and the cover takes more than a
 * page. */
void TestPdfReport::everyLanguageHasItsPages()
{
    const ui::Language language(QString::fromLatin1(QTest::currentDataTag()));
    const QStringList pages = written(manyEntries(40));
    QVERIFY(pages.size() > 2);
    QVERIFY(pages.sliced(1).join(u'\n').contains("2026-11-22"_L1));
}

int main(int argc, char *argv[])
{
    const auto application = paintingApplication(argc, argv);
    TestPdfReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pdfreport.moc"
