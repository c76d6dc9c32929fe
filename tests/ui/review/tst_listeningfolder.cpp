// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/listeningfolder.h"

#include <QDir>
#include <QProcess>
#include <QtTest>

using namespace earshot::ui;
using namespace Qt::StringLiterals;

class TestListeningFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isPrivateAndGoesWithItsOwner();
    void aKilledProgramsFolderIsRemovedByTheNext();
    void foldersOfOthersAreLeftAlone();

private:
    QTemporaryDir m_temporary;
};

namespace {

QStringList folders()
{
    return QDir(QDir::tempPath()).entryList({u"earshot-listening-*"_s}, QDir::Dirs);
}

} // namespace

/** Every test has a temporary folder of its own. */
void TestListeningFolder::init()
{
    qputenv("TMPDIR", m_temporary.path().toLocal8Bit());
    QCOMPARE(QDir::tempPath(), m_temporary.path());
}

void TestListeningFolder::isPrivateAndGoesWithItsOwner()
{
    {
        const ListeningFolder folder;
        QVERIFY(folder.isValid());
        QCOMPARE(folders().size(), 1);
        const QFileInfo info(QFileInfo(folder.recordingFile()).path());
        QVERIFY(!(info.permissions()
            & (QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
                | QFileDevice::ExeOther)));
        QFile file(folder.recordingFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        ListeningFolder::removeAbandoned();
        QVERIFY(file.exists());
    }
    QCOMPARE(folders(), QStringList());
}

void TestListeningFolder::aKilledProgramsFolderIsRemovedByTheNext()
{
    QProcess other;
    other.setProgram(QCoreApplication::applicationFilePath());
    other.setArguments({u"listen"_s});
    other.start();
    QVERIFY(other.waitForReadyRead(10'000));
    QCOMPARE(folders().size(), 1);
    ListeningFolder::removeAbandoned();
    QCOMPARE(folders().size(), 1);
    other.kill();
    QVERIFY(other.waitForFinished(10'000));
    QCOMPARE(folders().size(), 1);
    ListeningFolder::removeAbandoned();
    QCOMPARE(folders(), QStringList());
}

void TestListeningFolder::foldersOfOthersAreLeftAlone()
{
    QDir temporary(QDir::tempPath());
    QVERIFY(temporary.mkdir(u"earshot-listening-new"_s));
    QVERIFY(temporary.mkdir(u"something-else"_s));
    ListeningFolder::removeAbandoned();
    QVERIFY(temporary.exists(u"earshot-listening-new"_s));
    QVERIFY(temporary.exists(u"something-else"_s));
    temporary.rmdir(u"earshot-listening-new"_s);
}

/** With "listen" it is the other program: it makes a folder, says so, and waits to be killed. */
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"listen"_s)) {
        const ListeningFolder folder;
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly) || out.write("listening\n") < 0 || !out.flush())
            return 1;
        return QCoreApplication::exec();
    }
    TestListeningFolder test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_listeningfolder.moc"
