// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "report/csvreport.h"
#include "tests/report/auditedlog.h"

#include <QProcess>
#include <QtTest>

using namespace earshot;
using namespace earshot::report;
using namespace Qt::StringLiterals;

namespace {

constexpr int logSize = 60;

struct Outcome
{
    int code = -1;
    QByteArray said;
};

} // namespace

/** packaging/verify-audit with tables as CSV and the proofs beside them. */
class TestVerifyTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_log = std::make_unique<test::AuditedLog>(logSize); }
    void cleanupTestCase() { m_log.reset(); }
    void init();
    void aTableIsIntact();
    void aTableOfAPartIsIntact();
    void everyCellCounts();
    void changesAreFound_data();
    void changesAreFound();
    void anEntryMayBeLong();
    void theProofsAreNeeded();
    void theProofsAreCheckedToo();
    void whatWasErasedIsNamed();
    void aPdfIsNotCompared();
    void anEntryIsShown();

private:
    void make(const audit::ExportFilter &filter);
    [[nodiscard]] QString table() const { return m_log->filePath(u"table.csv"_s); }
    static bool write(const QString &path, const QByteArray &bytes);
    Outcome verify(const QString &file, const QStringList &more = {});
    Outcome verifyRows(const QByteArrayList &rows);

    std::unique_ptr<test::AuditedLog> m_log;
    QByteArrayList m_proof;
    QByteArrayList m_rows; ///< the head first
};

void TestVerifyTable::init()
{
    make({});
}

void TestVerifyTable::make(const audit::ExportFilter &filter)
{
    m_proof = m_log->exported(filter);
    m_rows = {csvHead()};
    for (const QByteArray &line : std::as_const(m_proof)) {
        const auto object = parseJsonObject(line);
        QVERIFY(object.ok());
        if (object->contains(u"seq"))
            m_rows.append(csvRow(test::valueOf(entryFrom(*object))));
    }
    QVERIFY(write(table() + u".proof.jsonl"_s, m_proof.join('\n') + '\n'));
}

bool TestVerifyTable::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Outcome TestVerifyTable::verify(const QString &file, const QStringList &more)
{
    QProcess python;
    const QString script = qEnvironmentVariable("EARSHOT_SOURCE") + u"/packaging/verify-audit"_s;
    python.start(u"python3"_s, QStringList{script, file} + more);
    if (!python.waitForFinished(60'000))
        return {};
    return {.code = python.exitCode(),
        .said = python.readAllStandardOutput() + python.readAllStandardError()};
}

Outcome TestVerifyTable::verifyRows(const QByteArrayList &rows)
{
    return write(table(), rows.join()) ? verify(table()) : Outcome();
}

void TestVerifyTable::aTableIsIntact()
{
    const Outcome verdict = verifyRows(m_rows);
    QVERIFY2(verdict.code == 0, verdict.said.constData());
    QVERIFY2(verdict.said.contains("The table has the same 60 entries"), verdict.said.constData());
}

void TestVerifyTable::aTableOfAPartIsIntact()
{
    make({.call = u"call-2"_s});
    const Outcome verdict = verifyRows(m_rows);
    QVERIFY2(verdict.code == 0, verdict.said.constData());
    make({.call = u"none"_s});
    QCOMPARE(m_rows.size(), 1);
    QCOMPARE(verifyRows(m_rows).code, 0);
    QCOMPARE(verifyRows({}).code, 1);
}

/** A letter more in any of them but the words, which are a translation. */
void TestVerifyTable::everyCellCounts()
{
    const QList<QByteArray> names = csvHead().trimmed().split(',');
    const int row = 36; // without a comma or a quote in the cells before its detail
    for (qsizetype column = 0; column < names.size(); ++column) {
        if (names.at(column) == "action_in_words")
            continue;
        QByteArrayList rows = m_rows;
        qsizetype at = -1;
        for (qsizetype comma = 0; comma < column; ++comma)
            at = rows.at(row).indexOf(',', at + 1);
        rows[row].insert(at + 1, rows.at(row).at(at + 1) == '"' ? "\"x\"" : "1");
        const Outcome verdict = verifyRows(rows);
        const QByteArray said = names.at(column) + ": " + verdict.said;
        QVERIFY2(verdict.code == 1, said.constData());
        QVERIFY2(said.contains("entry 36"), said.constData());
    }
}

void TestVerifyTable::changesAreFound_data()
{
    QTest::addColumn<std::function<void(QByteArrayList &)>>("change");
    QTest::addColumn<QByteArray>("said");
    using Rows = QByteArrayList;
    const auto row = [](const char *name, std::function<void(Rows &)> change, const char *said) {
        QTest::newRow(name) << change << QByteArray(said);
    };
    row(
        "a row removed", [](Rows &rows) { rows.removeAt(7); }, "entry 7 is missing");
    row(
        "the last row removed", [](Rows &rows) { rows.removeLast(); }, "entry 60 is missing");
    row(
        "swapped", [](Rows &rows) { rows.swapItemsAt(7, 8); }, "entry 7 is missing");
    row(
        "twice", [](Rows &rows) { rows.insert(7, rows.at(7)); }, "entry 8 is missing");
    row(
        "one more", [](Rows &rows) { rows.append(rows.at(7)); }, "a row that is no entry");
    row(
        "no head", [](Rows &rows) { rows.removeFirst(); }, "the names of its columns");
    row(
        "a column less", [](Rows &rows) { rows[9].remove(0, rows.at(9).indexOf(',') + 1); },
        "entry 9 is missing");
    row(
        "a cell", [](Rows &rows) { rows[9].replace("token-1", "token-2"); }, "\"person_id\"");
    row(
        "another's number", [](Rows &rows) { rows[9].replace(0, 1, "8"); }, "entry 9 is missing");
    row(
        "other words", [](Rows &rows) { rows[9].replace("Recording played", "Nothing"); },
        "\"action_in_words\"");
    row(
        "an apostrophe less",
        [](Rows &rows) {
            for (QByteArray &cells : rows)
                cells.replace(",'+1555", ",+1555");
        },
        "\"person\"");
    row(
        "a quote too many", [](Rows &rows) { rows[9].append('"'); }, "entry 10");
}

void TestVerifyTable::changesAreFound()
{
    QFETCH(const std::function<void(QByteArrayList &)>, change);
    QFETCH(const QByteArray, said);
    QByteArrayList rows = m_rows;
    change(rows);
    const Outcome verdict = verifyRows(rows);
    QVERIFY2(verdict.code == 1, verdict.said.constData());
    QVERIFY2(verdict.said.contains(said), verdict.said.constData());
}

/** It can't be divided, so everything on its way takes it: a page, the script. */
void TestVerifyTable::anEntryMayBeLong()
{
    m_log = std::make_unique<test::AuditedLog>(3);
    m_log->append({{u"text"_s, QString(2'000'000, u'"')}});
    make({});
    const Outcome verdict = verifyRows(m_rows);
    m_log = std::make_unique<test::AuditedLog>(logSize);
    QVERIFY2(verdict.code == 0, verdict.said.constData());
    QVERIFY(m_rows.last().size() > 4'000'000);
}

void TestVerifyTable::theProofsAreNeeded()
{
    QVERIFY(write(table(), m_rows.join()));
    QVERIFY(QFile::remove(table() + u".proof.jsonl"_s));
    const Outcome verdict = verify(table());
    QCOMPARE(verdict.code, 1);
    QVERIFY2(verdict.said.contains("there is no table.csv.proof.jsonl beside it"),
        verdict.said.constData());
    QCOMPARE(verify(m_log->filePath(u"none.csv"_s)).code, 2);
}

/** Both changed alike. */
void TestVerifyTable::theProofsAreCheckedToo()
{
    QByteArrayList rows = m_rows;
    rows[9].replace("token-1", "token-2");
    QByteArray proof = m_proof.join('\n') + '\n';
    const qsizetype at = proof.indexOf("token-1", proof.indexOf("\"seq\":8,"));
    proof.replace(at, 7, "token-2");
    QVERIFY(write(table() + u".proof.jsonl"_s, proof));
    const Outcome verdict = verifyRows(rows);
    QCOMPARE(verdict.code, 1);
    QVERIFY2(verdict.said.contains("entry 9: \"who\""), verdict.said.constData());
}

void TestVerifyTable::whatWasErasedIsNamed()
{
    m_log = std::make_unique<test::AuditedLog>(logSize);
    m_log->erase(7, audit::Part::Detail, true);
    m_log->erase(12, audit::Part::Who, true);
    m_log->erase(12, audit::Part::Origin, true);
    m_log->append({});
    make({});
    QVERIFY(m_rows.at(12).contains(",[erased],[erased],recording.play,"));
    Outcome verdict = verifyRows(m_rows);
    QVERIFY2(verdict.code == 0, verdict.said.constData());
    QVERIFY2(verdict.said.contains("3 parts about people were erased"), verdict.said.constData());
    make({.call = u"call-2"_s}); // 7 and 12 are of it, what says so is of none
    verdict = verifyRows(m_rows);
    QVERIFY2(verdict.code == 0, verdict.said.constData());
    QVERIFY2(verdict.said.contains("3 parts about people were erased"), verdict.said.constData());
    QByteArrayList rows = m_rows;
    for (QByteArray &row : rows)
        row.replace("[erased]", "");
    QCOMPARE(verifyRows(rows).code, 1);
    m_log->erase(13, audit::Part::Detail, false);
    m_log->append({});
    for (const audit::ExportFilter &filter : {audit::ExportFilter(), {.call = u"call-3"_s}}) {
        make(filter);
        verdict = verifyRows(m_rows);
        QCOMPARE(verdict.code, 1);
        QVERIFY2(verdict.said.contains("entry 13: \"detail\" is gone"), verdict.said.constData());
    }
    m_log = std::make_unique<test::AuditedLog>(logSize);
}

void TestVerifyTable::aPdfIsNotCompared()
{
    const QString pdf = m_log->filePath(u"report.PDF"_s);
    QVERIFY(write(pdf, "%PDF-1.4"));
    QCOMPARE(verify(pdf).code, 1);
    QVERIFY(write(pdf + u".proof.jsonl"_s, m_proof.join('\n') + '\n'));
    const Outcome verdict = verify(pdf);
    QVERIFY2(verdict.code == 0, verdict.said.constData());
    QVERIFY2(verdict.said.contains("Not compared: the PDF itself"), verdict.said.constData());
    QVERIFY2(verdict.said.contains("60 entries shown, log of 60 entries, root "),
        verdict.said.constData());
}

void TestVerifyTable::anEntryIsShown()
{
    QVERIFY(write(table(), m_rows.join()));
    const Outcome verdict = verify(table(), {u"--show"_s, u"6"_s});
    QVERIFY2(
        verdict.said.contains("entry 6: person: safe\\u202egnp.exe\n"), verdict.said.constData());
    QVERIFY2(!verdict.said.contains("entry 5: "), verdict.said.constData());
    const Outcome none = verify(table(), {u"--show"_s, u"61"_s});
    QVERIFY2(none.said.contains("entry 61 is not in this export\n"), none.said.constData());
    QVERIFY(write(table(), m_rows.join() + m_rows.last()));
    const Outcome broken = verify(table(), {u"--show"_s, u"6"_s});
    QVERIFY2(!broken.said.contains("entry 6: "), broken.said.constData());
}

QTEST_GUILESS_MAIN(TestVerifyTable)
#include "tst_verifytable.moc"
