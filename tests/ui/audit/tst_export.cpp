// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "tests/report/auditedlog.h"
#include "tests/support/fakereceiver.h"
#include "ui/audit/exportdialog.h"
#include "ui/audit/exporttexts.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;

namespace {

constexpr int logSize = 60;
const QString path = u"/api/audit/export"_s;

QByteArray verdictOn(const QString &file)
{
    QProcess python;
    const QString script = qEnvironmentVariable("EARSHOT_SOURCE") + u"/packaging/verify-audit"_s;
    python.start(u"python3"_s, {script, file});
    const bool isDone = python.waitForFinished(60'000) && python.exitCode() == 0;
    if (isDone)
        return "fine";
    return python.readAllStandardOutput() + python.readAllStandardError();
}

} // namespace

/** The dialog that exports the audit log. */
class TestExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_log.reset(); }
    void init();
    void cleanup();

    void whatIsSavedCanBeVerified_data();
    void whatIsSavedCanBeVerified();
    void whatIsChosenIsAskedFor();
    void thePartIsSaidInWords();
    void itIsExportedByKeysAlone();
    void aCancelledOneLeavesNothing();
    void oneThatGoesWrongLeavesNothing_data();
    void oneThatGoesWrongLeavesNothing();
    void aPlaceThatCantBeWrittenIsSaid();
    void aDialogThatGoesLeavesNothing();

private:
    void make(const AuditPresenter::Filter &filter, const AuditQuery &query);
    /** Of the whole log, in one page. */
    void answer();
    [[nodiscard]] QJsonObject answerOf() const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool says(const QString &text) const;
    [[nodiscard]] QString target(const QString &ending) const;
    [[nodiscard]] QStringList files() const;

    std::unique_ptr<test::AuditedLog> m_log;
    QByteArrayList m_lines;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<ExportDialog> m_dialog;
};

void TestExport::initTestCase()
{
    m_log = std::make_unique<test::AuditedLog>(logSize);
    m_lines = m_log->exported({});
}

void TestExport::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    m_receiver = std::make_unique<FakeReceiver>();
    answer();
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    make({}, {});
}

void TestExport::cleanup()
{
    m_dialog.reset();
    m_client.reset();
    m_receiver.reset();
    m_folder.reset();
}

void TestExport::make(const AuditPresenter::Filter &filter, const AuditQuery &query)
{
    m_dialog = std::make_unique<ExportDialog>(
        *m_client, ExportSubject{.filter = filter, .query = query, .today = {2026, 11, 22}});
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QJsonObject TestExport::answerOf() const
{
    QJsonArray lines;
    for (const QByteArray &line : m_lines.mid(1, m_lines.size() - 2))
        lines.append(*parseJsonObject(line));
    return {{u"head"_s, *parseJsonObject(m_lines.constFirst())}, {u"size"_s, logSize},
        {u"complete"_s, true}, {u"organization"_s, u"Harbor Dental"_s}, {u"lines"_s, lines},
        {u"after"_s, logSize}};
}

void TestExport::answer()
{
    m_receiver->answer(path, {.body = toJson(answerOf())});
}

QPushButton *TestExport::button(const QString &text) const
{
    for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

bool TestExport::says(const QString &text) const
{
    for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

QString TestExport::target(const QString &ending) const
{
    return m_folder->filePath(u"log."_s + ending);
}

QStringList TestExport::files() const
{
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

void TestExport::whatIsSavedCanBeVerified_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("PDF") << u"pdf"_s << QStringList{u"log.pdf"_s, u"log.pdf.proof.jsonl"_s};
    QTest::newRow("CSV") << u"csv"_s << QStringList{u"log.csv"_s, u"log.csv.proof.jsonl"_s};
    QTest::newRow("JSON Lines") << u"jsonl"_s << QStringList{u"log.jsonl"_s};
}

void TestExport::whatIsSavedCanBeVerified()
{
    QFETCH(QString, format);
    QFETCH(QStringList, names);
    QSignalSpy progressed(&m_dialog->job(), &ExportJob::progressed);
    m_dialog->chooseFormat(format);
    m_dialog->exportTo(target(format));
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->job().isRunning(), 30'000);
    QVERIFY2(says(u"60 entries are in "_s), qPrintable(m_dialog->said()));
    QCOMPARE(files(), names);
    for (const QString &name : names) // where they are
        QVERIFY2(says(m_folder->filePath(name)), qPrintable(m_dialog->said()));
    QCOMPARE(verdictOn(target(format)), "fine");
    QCOMPARE(progressed.constLast().constFirst().toInt(), ExportJob::complete);
    QVERIFY(button(u"Show in folder"_s)->hasFocus());
    if (const QString pictures = qEnvironmentVariable("EARSHOT_PICTURES"); !pictures.isEmpty())
        m_dialog->grab().save(pictures + u"/export-"_s + format + u".png"_s);
}

void TestExport::whatIsChosenIsAskedFor()
{
    const AuditQuery query{.from = Timestamp::fromString(u"2026-11-01T00:00:00Z"_s),
        .to = Timestamp::fromString(u"2026-12-01T00:00:00Z"_s),
        .person = u"Zoë & Äbert"_s,
        .action = u"recording.play"_s,
        .callId = u"00000000-0000-4000-8000-000000000001"_s,
        .words = u"dana"_s};
    make({}, query);
    m_dialog->chooseFormat(u"csv"_s);
    m_dialog->chooseReport(u"access"_s);
    m_dialog->exportTo(target(u"csv"_s));
    QTRY_VERIFY(!m_dialog->job().isRunning());
    const auto sent = parseJsonObject(m_receiver->posted(path).value(0));
    QVERIFY(sent.ok());
    QJsonObject wish = *sent;
    QVERIFY(!wish.take(u"zone"_s).toString().isEmpty());
    QCOMPARE(wish,
        (QJsonObject{{u"from"_s, u"2026-11-01T00:00:00.000Z"_s},
            {u"to"_s, u"2026-12-01T00:00:00.000Z"_s}, {u"person"_s, query.person},
            {u"action"_s, query.action}, {u"call"_s, query.callId}, {u"report"_s, u"access"_s},
            {u"format"_s, u"csv"_s}}));
    const QUrlQuery page(QUrl(m_receiver->requests().constLast().section(u' ', -1)));
    QCOMPARE(page.queryItemValue(u"person"_s, QUrl::FullyDecoded), query.person);
    QCOMPARE(page.queryItemValue(u"size"_s), QString::number(logSize));
    QCOMPARE(page.queryItemValue(u"after"_s), u"0"_s);
}

void TestExport::thePartIsSaidInWords()
{
    QVERIFY(says(u"The whole log"_s));
    make({.month = {2026, 11, 1},
             .person = u"Maria Ortega"_s,
             .action = u"recording.play"_s,
             .callId = u"1"_s,
             .caller = u"Dana Whitfield"_s,
             .words = u"dana"_s},
        {});
    for (const QString &text : {u"Time: November 2026"_s, u"Person: Maria Ortega"_s,
             u"Action: Played"_s, u"Call: Dana Whitfield"_s, u"don’t narrow an export"_s})
        QVERIFY2(says(text), qPrintable(text));
    QVERIFY(!says(u"The whole log"_s));
    QVERIFY(says(u".proof.jsonl"_s));
    m_dialog->chooseFormat(u"jsonl"_s);
    QVERIFY(!says(u".proof.jsonl"_s));
    if (const QString pictures = qEnvironmentVariable("EARSHOT_PICTURES"); !pictures.isEmpty())
        m_dialog->grab().save(pictures + u"/export-filtered.png"_s);
}

void TestExport::itIsExportedByKeysAlone()
{
    QVERIFY(button(u"Export…"_s)->hasFocus());
    QTest::keyClick(button(u"Export…"_s), Qt::Key_Space);
    auto *files = m_dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    auto *name = files->findChild<QLineEdit *>();
    QVERIFY(name);
    QCOMPARE(name->text(), u"Audit log 2026-11-22.pdf"_s);
    name->setText(target(u"pdf"_s));
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"60 entries are in "_s), 30'000);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestExport::aCancelledOneLeavesNothing()
{
    m_receiver->answer(path, {.hang = true});
    m_dialog->exportTo(target(u"pdf"_s));
    QTRY_COMPARE(m_receiver->requestCount(path), 1);
    QVERIFY(!button(u"Export…"_s));
    QVERIFY(button(u"Cancel"_s)->hasFocus());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QTRY_VERIFY(says(u"Cancelled; nothing was saved."_s));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(files(), QStringList());
    answer();
    m_dialog->exportTo(target(u"pdf"_s)); // and it works again
    QTRY_VERIFY_WITH_TIMEOUT(says(u"60 entries are in "_s), 30'000);
}

void TestExport::oneThatGoesWrongLeavesNothing_data()
{
    QTest::addColumn<test::FakeAnswer>("wrong");
    QTest::addColumn<QString>("said");
    QTest::newRow("refused") << test::refusal(
        409, worded(ErrorCode::Conflict, "Entry %1 is not as it was written.", {u"7"_s}))
                             << u"Entry 7"_s;
    QTest::newRow("cut") << test::FakeAnswer{.body = "{", .announcedLength = 100, .cut = true}
                         << QString();
    QJsonObject still = answerOf();
    still.insert(u"after"_s, 0);
    QTest::newRow("stands still") << test::FakeAnswer{.body = toJson(still)} << u"makes no sense"_s;
    QTest::newRow("something else") << test::FakeAnswer{.body = "{}"} << QString();
}

void TestExport::oneThatGoesWrongLeavesNothing()
{
    QFETCH(test::FakeAnswer, wrong);
    QFETCH(QString, said);
    QFile before(target(u"csv"_s));
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("as it was") == 9);
    before.close();
    m_receiver->answer(path, wrong);
    m_dialog->chooseFormat(u"csv"_s);
    m_dialog->exportTo(target(u"csv"_s));
    QTRY_VERIFY(!m_dialog->job().isRunning());
    QVERIFY(!m_dialog->said().isEmpty());
    QVERIFY2(m_dialog->said().contains(said), qPrintable(m_dialog->said()));
    QCOMPARE(files(), QStringList{u"log.csv"_s});
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), "as it was");
}

void TestExport::aPlaceThatCantBeWrittenIsSaid()
{
    m_dialog->exportTo(m_folder->filePath(u"nowhere/log.pdf"_s));
    QTRY_VERIFY(!m_dialog->job().isRunning());
    QVERIFY2(says(u"Choose another place"_s), qPrintable(m_dialog->said()));
    QCOMPARE(m_receiver->requestCount(path), 0); // the log says nothing of it
}

void TestExport::aDialogThatGoesLeavesNothing()
{
    m_receiver->answer(path, {.hang = true});
    m_dialog->exportTo(target(u"csv"_s));
    QTRY_COMPARE(m_receiver->requestCount(path), 1);
    m_dialog.reset();
    QTRY_COMPARE(files(), QStringList());
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
