// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/receiver.h"
#include "ui/client/receiverclient.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/evidence/evidencetexts.h"
#include "ui/theme/applytheme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QByteArray recording(9 * 1024 * 1024, 'e'); // two parts

} // namespace

/** The dialog that saves an evidence pack, against a real receiver. */
class TestDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsSavedProvesItself();
    void whatWasThereIsReplacedWhenItIsComplete();
    void aCancelledOneLeavesNothing();
    void whatWasThereStaysWhenItIsCancelled();
    void aDialogThatGoesLeavesNothing();
    void aChangedRecordingIsNoEvidence();
    void whoMayNotIsToldSo();
    void aPlaceThatCantBeWrittenIsSaid();
    void namesFitFileSystems();

private:
    void make(Role role);
    [[nodiscard]] QString target() const { return m_folder->filePath(u"pack.zip"_s); }
    /** Everything in the folder, hidden or not. */
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    void write(const QByteArray &bytes) const;
    bool saved();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::Receiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<EvidenceDialog> m_dialog;
    Call m_call;
};

void TestDialog::init()
{
    applyTheme(*qApp, ThemeMode::Light);
    m_folder = std::make_unique<QTemporaryDir>();
    m_receiver = std::make_unique<test::Receiver>();
    m_call = m_receiver->addRecorded(recording);
    make(Role::Owner);
}

void TestDialog::cleanup()
{
    m_dialog.reset();
    m_client.reset();
    m_receiver.reset();
    m_folder.reset();
}

void TestDialog::make(Role role)
{
    m_dialog.reset();
    const QByteArray token = m_receiver->tokenFor(role);
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(u"/"_s), Secret(token));
    m_dialog = std::make_unique<EvidenceDialog>(*m_client, m_call);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void TestDialog::write(const QByteArray &bytes) const
{
    QFile file(target());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool TestDialog::saved()
{
    m_dialog->saveTo(target());
    return QTest::qWaitFor([this] { return !m_dialog->job().isRunning(); }, patience);
}

void TestDialog::whatIsSavedProvesItself()
{
    const QSignalSpy progressed(&m_dialog->job(), &EvidenceJob::progressed);
    QVERIFY(saved());
    QVERIFY2(m_dialog->said().startsWith(u"The pack is in"_s), qPrintable(m_dialog->said()));
    QCOMPARE(files(), QStringList{u"pack.zip"_s});
    QVERIFY(progressed.count() > 2);
    QCOMPARE(progressed.last().first().toInt(), int(EvidenceJob::complete));
    const QTemporaryDir unpacked;
    QCOMPARE(QProcess::execute(
                 u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, target(), unpacked.path()}),
        0);
    QProcess check;
    check.setWorkingDirectory(unpacked.path());
    check.start(u"python3"_s, {u"verify-evidence"_s});
    QVERIFY(check.waitForFinished(patience));
    QVERIFY2(check.exitCode() == 0,
        QByteArray(check.readAllStandardOutput() + check.readAllStandardError()).constData());
    QFile audio(unpacked.filePath(u"recording.mp3"_s));
    QVERIFY(audio.open(QIODevice::ReadOnly));
    QCOMPARE(audio.readAll(), recording);
}

void TestDialog::whatWasThereIsReplacedWhenItIsComplete()
{
    write("of before");
    QVERIFY(saved());
    QVERIFY2(m_dialog->said().startsWith(u"The pack is in"_s), qPrintable(m_dialog->said()));
    QVERIFY(QFileInfo(target()).size() > 1000);
}

void TestDialog::aCancelledOneLeavesNothing()
{
    QVERIFY(QObject::connect(&m_dialog->job(), &EvidenceJob::progressed, m_dialog.get(),
        [this] { m_dialog->reject(); }));
    QVERIFY(saved());
    QCOMPARE(m_dialog->said(), u"Cancelled; nothing was saved."_s);
    QVERIFY(m_dialog->isVisible()); // it says so
    QCOMPARE(files(), QStringList());
}

void TestDialog::whatWasThereStaysWhenItIsCancelled()
{
    write("of before");
    m_dialog->saveTo(target());
    m_dialog->job().cancel();
    QTRY_VERIFY(!m_dialog->job().isRunning());
    QCOMPARE(files(), QStringList{u"pack.zip"_s});
    QCOMPARE(QFileInfo(target()).size(), 9);
}

void TestDialog::aDialogThatGoesLeavesNothing()
{
    bool hasBegun = false;
    connect(&m_dialog->job(), &EvidenceJob::progressed, this, [&hasBegun] { hasBegun = true; });
    m_dialog->saveTo(target());
    QTRY_VERIFY(hasBegun);
    m_dialog.reset();
    QTRY_COMPARE(files(), QStringList());
}

void TestDialog::aChangedRecordingIsNoEvidence()
{
    QByteArray changed = recording;
    changed[100] = 'x';
    m_receiver->store.write(m_call.recording.storagePath, changed);
    QVERIFY(saved());
    QVERIFY2(m_dialog->said().startsWith(u"The recording is not the one that was stored"_s),
        qPrintable(m_dialog->said()));
    QCOMPARE(files(), QStringList());
}

void TestDialog::whoMayNotIsToldSo()
{
    make(Role::Reviewer);
    QVERIFY(saved());
    QVERIFY2(m_dialog->said().contains(u"does not allow to read the audit log"_s),
        qPrintable(m_dialog->said()));
    QCOMPARE(files(), QStringList());
}

void TestDialog::aPlaceThatCantBeWrittenIsSaid()
{
    m_dialog->saveTo(m_folder->filePath(u"nowhere/pack.zip"_s));
    QTRY_VERIFY(!m_dialog->job().isRunning());
    QVERIFY2(m_dialog->said().startsWith(u"It can’t be saved"_s), qPrintable(m_dialog->said()));
    QCOMPARE(m_receiver->auditEvents().size(), 0); // nothing left for it
}

void TestDialog::namesFitFileSystems()
{
    Call call = m_call;
    call.customer.name = u"../a:b*?\"<>|\u202egnp"_s;
    call.startedAt = *Timestamp::fromString(u"2026-11-22T12:00:00Z"_s);
    const QString name = format::evidenceName(call);
    for (const QChar odd : u"/\\:*?\"<>|\u202e"_s)
        QVERIFY2(!name.contains(odd), qPrintable(name));
    QVERIFY(name.endsWith(u"2026-11-22"_s));
}

QTEST_MAIN(TestDialog)
#include "tst_dialog.moc"
