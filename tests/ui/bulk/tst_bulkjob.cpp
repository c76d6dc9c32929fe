// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "ui/bulk/bulkjob.h"
#include "ui/client/receiverclient.h"
#include "ui/models/callsmodel.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using test::sampleCall;

namespace {

QString idOf(int index)
{
    return sampleCall(index).value("id"_L1).toString();
}

QJsonObject recorded(int index, const QByteArray &audio)
{
    QJsonObject call = sampleCall(index);
    QJsonObject recording = call.value("recording"_L1).toObject();
    recording.insert(u"sizeBytes"_s, audio.size());
    recording.insert(u"sha256"_s,
        QString::fromLatin1(QCryptographicHash::hash(audio, QCryptographicHash::Sha256).toHex()));
    call.insert(u"recording"_s, recording);
    return call;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBulkJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aTableHasTheChosenRowsInTheirOrder();
    void aTableOfAllRowsNeedsNoneOfThemLoaded();
    void aTableCanDoWithoutTheMark();
    void aFailedTableLeavesWhatWasThere();
    void aCancelledTableLeavesNothing();
    void recordingsComeIntoAFolderWithAManifest();
    void aWrongRecordingLeavesNothing();
    void aCancelledDownloadLeavesNothing();
    void recordingsComeInAnArchive();
    void callsAreJudged();
    void whatWasJudgedBeforeARefusalIsKept();

private:
    void load(std::vector<QJsonObject> calls);
    [[nodiscard]] SelectedCalls rows(int first, int last)
    {
        return {*m_model, std::vector<RowRange>{{first, last}}};
    }
    void waitForEnd();
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    const QByteArray m_audio = "plainly sample audio";
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<CallsModel> m_model;
    std::unique_ptr<BulkJob> m_job;
    std::unique_ptr<QSignalSpy> m_finished;
    std::unique_ptr<QSignalSpy> m_failed;
};

void TestBulkJob::init()
{
    qputenv("TZ", "UTC");
    m_folder = std::make_unique<QTemporaryDir>();
    m_receiver = std::make_unique<FakeReceiver>();
    m_receiver->setAudio(m_audio);
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_model = std::make_unique<CallsModel>(*m_client, m_clock);
    m_job = std::make_unique<BulkJob>(*m_client);
    m_finished = std::make_unique<QSignalSpy>(m_job.get(), &BulkJob::finished);
    m_failed = std::make_unique<QSignalSpy>(m_job.get(), &BulkJob::failed);
}

void TestBulkJob::cleanup()
{
    m_finished.reset();
    m_failed.reset();
    m_job.reset();
    m_model.reset();
    m_client.reset();
    m_receiver.reset();
    m_folder.reset();
}

void TestBulkJob::load(std::vector<QJsonObject> calls)
{
    const int count = int(calls.size());
    m_receiver->setCalls(std::move(calls));
    m_model->retry();
    QTRY_COMPARE(m_model->rowCount(), count);
}

void TestBulkJob::waitForEnd()
{
    QVERIFY(QTest::qWaitFor([this] { return !m_job->isRunning(); }, 30'000));
}

void TestBulkJob::aTableHasTheChosenRowsInTheirOrder()
{
    m_receiver->setSampleCalls(1000);
    m_model->retry();
    QTRY_COMPARE(m_model->rowCount(), 1000);
    const SelectedCalls calls(*m_model, {{3, 4}, {95, 104}, {700, 700}});
    QCOMPARE(calls.count(), 13);
    m_job->exportTable(calls, path(u"t.csv"_s), true);
    waitForEnd();
    QCOMPARE(m_finished->count(), 1);
    const QByteArray table = contents(path(u"t.csv"_s));
    QVERIFY(table.startsWith("\xEF\xBB\xBF"));
    const QList<QByteArray> lines = table.split('\n');
    QCOMPARE(lines.size(), 13 + 2); // head, and nothing after the last line's end
    QList<int> expected{3, 4};
    for (int row = 95; row <= 104; ++row)
        expected.append(row);
    expected.append(700);
    for (int line = 0; line < expected.size(); ++line)
        QVERIFY(lines.at(line + 1).startsWith(idOf(expected.at(line)).toLatin1()));
    QCOMPARE(files(), QStringList(u"t.csv"_s));
}

void TestBulkJob::aTableOfAllRowsNeedsNoneOfThemLoaded()
{
    m_receiver->setSampleCalls(5000);
    m_model->retry();
    QTRY_COMPARE(m_model->rowCount(), 5000);
    const QSignalSpy progress(m_job.get(), &BulkJob::progressed);
    m_job->exportTable(rows(0, 4999), path(u"t.csv"_s), false);
    waitForEnd();
    const QList<QByteArray> lines = contents(path(u"t.csv"_s)).split('\n');
    QCOMPARE(lines.size(), 5002);
    QVERIFY(lines.at(5000).startsWith(idOf(4999).toLatin1()));
    QCOMPARE(progress.last(), (QVariantList{5000LL, 5000LL}));
    QCOMPARE(m_model->rows().end(), 100);
}

void TestBulkJob::aTableCanDoWithoutTheMark()
{
    load({sampleCall(0)});
    m_job->exportTable(rows(0, 0), path(u"t.csv"_s), false);
    waitForEnd();
    QVERIFY(contents(path(u"t.csv"_s)).startsWith("Call,"));
}

void TestBulkJob::aFailedTableLeavesWhatWasThere()
{
    m_receiver->setSampleCalls(1000);
    m_model->retry();
    QTRY_COMPARE(m_model->rowCount(), 1000);
    QFile before(path(u"t.csv"_s));
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("older");
    before.close();
    m_receiver->answer(u"/api/calls"_s, {.status = 503, .body = "{\"detail\":\"Too busy.\"}"});
    m_job->exportTable(rows(0, 999), path(u"t.csv"_s), false);
    waitForEnd();
    QCOMPARE(m_failed->first().first().toString(), u"Too busy."_s);
    QCOMPARE(contents(path(u"t.csv"_s)), QByteArray("older"));
    QCOMPARE(files().size(), 1);
    m_receiver->answerNormally(u"/api/calls"_s);
    m_job->exportTable(rows(0, 0), path(u"no such folder/t.csv"_s), false);
    waitForEnd();
    QVERIFY(m_failed->last().first().toString().contains(u"can’t be saved"_s));
}

void TestBulkJob::aCancelledTableLeavesNothing()
{
    m_receiver->setSampleCalls(1000);
    m_model->retry();
    QTRY_COMPARE(m_model->rowCount(), 1000);
    m_receiver->answer(u"/api/calls"_s, {.hang = true});
    m_job->exportTable(rows(0, 999), path(u"t.csv"_s), false);
    QVERIFY(m_job->isRunning());
    m_job->cancel();
    waitForEnd();
    QVERIFY(m_failed->first().first().toString().startsWith(u"Cancelled"_s));
    QVERIFY(files().isEmpty());
}

void TestBulkJob::recordingsComeIntoAFolderWithAManifest()
{
    load({recorded(0, m_audio), sampleCall(1, u"failed"_s), recorded(2, m_audio),
        recorded(3, m_audio)});
    m_receiver->answer(u"/api/calls/%1/recording/content"_s.arg(idOf(3)),
        {.status = 404, .body = "{\"detail\":\"It was deleted.\"}"});
    m_job->downloadInto(rows(0, 3), m_folder->path());
    waitForEnd();
    QVERIFY2(m_failed->isEmpty(), qPrintable(m_failed->value(0).value(0).toString()));
    const QStringList folders = files();
    QCOMPARE(folders.size(), 1);
    QVERIFY(folders.first().startsWith(u"Recordings "_s));
    const QDir folder(path(folders.first()));
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden),
        QStringList({u"2026-11-22 09.52.00 José Álvarez 00000000.mp3"_s,
            u"2026-11-22 09.58.00 Dana Whitfield 00000000.mp3"_s, u"manifest.csv"_s}));
    QCOMPARE(
        contents(folder.filePath(u"2026-11-22 09.58.00 Dana Whitfield 00000000.mp3"_s)), m_audio);
    const QList<QByteArray> lines = contents(folder.filePath(u"manifest.csv"_s)).split('\n');
    QCOMPARE(lines.size(), 6);
    const QByteArray sha =
        ",20," + QCryptographicHash::hash(m_audio, QCryptographicHash::Sha256).toHex();
    QVERIFY2(lines.at(1).startsWith("2026-11-22 09.58.00 Dana Whitfield 00000000.mp3,"),
        lines.at(1).constData());
    QVERIFY(lines.at(1).contains(sha));
    QVERIFY(lines.at(1).contains("2026-11-22T09:58:00.000Z,2026-11-22T09:58:00"));
    QVERIFY(lines.at(2).startsWith(',') && lines.at(2).contains("is no audio"));
    QVERIFY(lines.at(4).startsWith(',') && lines.at(4).contains("It was deleted."));
    // By the route that records a download.
    QCOMPARE(m_receiver->requests().filter(u"recording/content?download=1"_s).size(), 3);
}

void TestBulkJob::aWrongRecordingLeavesNothing()
{
    load({recorded(0, m_audio), recorded(1, "other bytes than come")});
    m_job->downloadInto(rows(0, 1), m_folder->path());
    waitForEnd();
    QCOMPARE(m_failed->count(), 1);
    QVERIFY(files().isEmpty());
}

void TestBulkJob::aCancelledDownloadLeavesNothing()
{
    load({recorded(0, m_audio), recorded(1, m_audio)});
    m_receiver->answer(u"/api/calls/%1/recording/content"_s.arg(idOf(1)), {.hang = true});
    m_job->downloadInto(rows(0, 1), m_folder->path());
    QTRY_COMPARE(m_receiver->requests().filter(u"recording/content"_s).size(), 2);
    m_job->cancel();
    waitForEnd();
    QCOMPARE(m_failed->count(), 1);
    QVERIFY(files().isEmpty());
}

void TestBulkJob::recordingsComeInAnArchive()
{
    load({recorded(0, m_audio), recorded(1, m_audio), recorded(2, m_audio)});
    m_job->downloadZip(rows(0, 2), path(u"r.zip"_s));
    waitForEnd();
    QVERIFY2(m_failed->isEmpty(), qPrintable(m_failed->value(0).value(0).toString()));
    QCOMPARE(files(), QStringList(u"r.zip"_s));
    QProcess python;
    python.start(u"python3"_s,
        {u"-c"_s,
            u"import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); assert z.testzip() is None; "
            "[print(i.filename, i.file_size, i.compress_type) for i in z.infolist()]"_s,
            path(u"r.zip"_s)});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.exitCode(), 0);
    const QStringList names =
        QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(names.size(), 4);
    QCOMPARE(names.first(), u"2026-11-22 09.52.00 José Álvarez 00000000.mp3 20 0"_s);
    QVERIFY(names.last().startsWith(u"manifest.csv"_s));
}

void TestBulkJob::callsAreJudged()
{
    load({sampleCall(0), sampleCall(1), sampleCall(2)});
    m_job->judge(rows(1, 2), Verdict::FollowUp);
    waitForEnd();
    QCOMPARE(m_finished->count(), 1);
    QVERIFY(m_receiver->posted(u"/api/calls/"_s + idOf(0)).isEmpty());
    for (const int row : {1, 2})
        QCOMPARE(m_receiver->posted(u"/api/calls/"_s + idOf(row)),
            QList<QByteArray>{"{\"review\":\"followUp\"}"});
}

void TestBulkJob::whatWasJudgedBeforeARefusalIsKept()
{
    load({sampleCall(0), sampleCall(1), sampleCall(2)});
    m_receiver->answer(u"/api/calls/"_s + idOf(1),
        {.status = 403, .body = "{\"detail\":\"This role can't judge calls.\"}"});
    m_job->judge(rows(0, 2), std::nullopt);
    waitForEnd();
    QCOMPARE(m_failed->first().first().toString(), u"This role can't judge calls."_s);
    QVERIFY(m_receiver->posted(u"/api/calls/"_s + idOf(2)).isEmpty());
}

QTEST_GUILESS_MAIN(TestBulkJob)
#include "tst_bulkjob.moc"
