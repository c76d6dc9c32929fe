// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/world.h"

#include <QFile>
#include <QtTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *size = "size=64m";

bool write(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        && file.write(text) == text.size();
}

/** Mounts of our own, as root or in a user namespace; false where the system allows neither. */
bool partMounts()
{
    const QByteArray user = QByteArray::number(::getuid());
    const QByteArray group = QByteArray::number(::getgid());
    const bool isParted = ::unshare(CLONE_NEWNS) == 0
        || (::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 && write("/proc/self/setgroups", "deny")
            && write("/proc/self/uid_map", user + ' ' + user + " 1")
            && write("/proc/self/gid_map", group + ' ' + group + " 1"));
    return isParted && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

} // namespace

/** A disk that is full for real, under a receiver that runs. */
class TestFullDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsHeardUnseen();

private:
    void fill();

    const QString m_ballast = QDir::temp().filePath(u"ballast"_s);
};

void TestFullDisk::fill()
{
    QFile file(m_ballast);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
    for (const qsizetype piece : {1 << 20, 1 << 12, 1}) {
        const QByteArray zeros(piece, '\0');
        while (file.write(zeros) == piece) { }
    }
}

void TestFullDisk::nothingIsHeardUnseen()
{
    if (qEnvironmentVariableIsSet("EARSHOT_NO_MOUNTS"))
        QSKIP("This system lets nobody mount.");
    World world({u"--calls"_s, u"2"_s, u"--rate"_s, u"2"_s},
        {{u"EARSHOT_DISK_RESERVE_BYTES"_s, u"0"_s}}); // or nothing is fetched onto so small a disk
    QVERIFY(world.start());
    QVERIFY(!world.simulator->waitFor(u"delivered "_s).isEmpty());
    const QHash<QString, int> ready{{u"ready"_s, 2}};
    QTRY_COMPARE_WITH_TIMEOUT(world.recordingStates(), ready, 60'000);
    const QString call = u"/api/calls/"_s + world.allCalls().first().value(u"id").toString();
    QCOMPARE(world.get(call + u"/recording/content"_s).status, 200);

    fill();
    // What the database had still room for in its own files is used up by the first few.
    World::Answer refused;
    QVERIFY(QTest::qWaitFor(
        [&] {
            refused = world.get(call + u"/recording/content"_s);
            fill();
            return refused.status == 503;
        },
        60'000));
    QVERIFY2(refused.body.contains("audit log can") && refused.body.contains("disk is full"),
        refused.body.constData());
    for (const QString &path : {u"/recording"_s, u"/recording/content?download=1"_s})
        QCOMPARE(world.get(call + path).status, 503);

    // Nothing else breaks.
    for (const QString &path : QStringList{u"/api/calls"_s, u"/api/calls?q=the"_s, u"/api/inbox"_s,
             call, call + u"/waveform"_s, u"/api/session"_s, u"/healthz"_s, u"/readyz"_s})
        QVERIFY2(world.get(path).status == 200, qPrintable(path));

    QVERIFY(QFile::remove(m_ballast));
    QTRY_COMPARE_WITH_TIMEOUT(world.get(call + u"/recording/content"_s).status, 200, 60'000);
    QVERIFY(world.isSound());
}

int main(int argc, char *argv[])
{
    QByteArray place = QByteArray(P_tmpdir) + "/earshot-full.XXXXXX";
    // Before there is a second thread: a process with threads gets no namespace of its own.
    const bool isSmall = ::mkdtemp(place.data()) && partMounts()
        && ::mount("tmpfs", place.constData(), "tmpfs", 0, size) == 0;
    if (isSmall)
        qputenv("TMPDIR", place);
    else
        qputenv("EARSHOT_NO_MOUNTS", "1");
    int code = 1;
    {
        QCoreApplication application(argc, argv);
        TestFullDisk test;
        code = QTest::qExec(&test, argc, argv);
    }
    ::umount2(place.constData(), MNT_DETACH);
    ::rmdir(place.constData());
    return code;
}

#include "tst_fulldisk.moc"
