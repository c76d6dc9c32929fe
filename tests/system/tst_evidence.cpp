// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/world.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

/** One call for somebody who has no Earshot: made by the real programs, checked by Python alone. */
class TestEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void thePackProvesItself();
    void theLogSaysThatItLeft();
    void whatIsChangedIsNamed_data();
    void whatIsChangedIsNamed();
    void aRecordingThatRottedIsNoEvidence();
    void withoutAReceiver();
    void whatCanNotBePackedLeavesNothing();

private:
    Program::Outcome make(const QString &call, const QString &file);
    /** A fresh copy of the pack. */
    void unpack(const QString &folder) const;
    static std::pair<int, QByteArray> check(const QString &folder, const QStringList &more = {});
    /** As somebody does who wants to hide a change. */
    static void sumAnew(const QString &folder);

    World m_world{{u"--calls"_s, u"2"_s, u"--rate"_s, u"3"_s}};
    QTemporaryDir m_out;
    QString m_call;
    QString m_pack;
};

namespace {

void change(const QString &path, const QByteArray &from, const QByteArray &to)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    if (from.isEmpty())
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
    else
        QVERIFY2(bytes.contains(from), qPrintable(path));
    bytes.replace(from.isEmpty() ? "\n\n\n\n" : from, to);
    QVERIFY(file.seek(0) && file.resize(0));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

Program::Outcome TestEvidence::make(const QString &call, const QString &file)
{
    return Program(u"earshotd"_s,
        {u"evidence"_s, u"--call"_s, call, u"--out"_s, file, u"--language"_s, u"en"_s, u"--data"_s,
            m_world.dataFolder()},
        m_world.receiverEnvironment())
        .run();
}

void TestEvidence::unpack(const QString &folder) const
{
    const QStringList words{u"-m"_s, u"zipfile"_s, u"-e"_s, m_pack, folder};
    QCOMPARE(QProcess::execute(u"python3"_s, words), 0);
}

std::pair<int, QByteArray> TestEvidence::check(const QString &folder, const QStringList &more)
{
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    // Without anything of ours but what the pack has.
    python.setWorkingDirectory(QDir::tempPath());
    python.start(u"python3"_s, QStringList{u"-I"_s, folder + u"/verify-evidence"_s} + more);
    const bool ended = python.waitForFinished(60'000);
    return {ended ? python.exitCode() : -1, python.readAll()};
}

void TestEvidence::sumAnew(const QString &folder)
{
    QByteArray sums;
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (name == "SHA256SUMS"_L1)
            continue;
        QVERIFY(file.open(QIODevice::ReadOnly));
        sums += QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex() + "  "
            + name.toUtf8() + '\n';
    }
    QFile file(folder + u"/SHA256SUMS"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(sums), sums.size());
}

void TestEvidence::initTestCase()
{
    QVERIFY(m_world.start());
    QVERIFY(!m_world.simulator->waitFor(u"delivered "_s).isEmpty());
    const QHash<QString, int> ready{{u"ready"_s, 2}};
    QTRY_COMPARE_WITH_TIMEOUT(m_world.recordingStates(), ready, 60'000);
    m_call = m_world.allCalls().constFirst().value(u"id"_s).toString();
    QCOMPARE(m_world.get(u"/api/calls/%1/recording/content"_s.arg(m_call)).status, 200);
    m_pack = m_out.filePath(u"pack.zip"_s);
    const Program::Outcome made = make(m_call, m_pack);
    QCOMPARE(made.code, 0);
    QVERIFY2(made.printed.contains("pack.zip"), made.printed.constData());
    QCOMPARE(QDir(m_out.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"pack.zip"_s});
}

void TestEvidence::thePackProvesItself()
{
    const QTemporaryDir folder;
    unpack(folder.path());
    const QStringList files = QDir(folder.path()).entryList(QDir::Files, QDir::Name);
    const QStringList expected{u"README.txt"_s, u"SHA256SUMS"_s, u"audit.jsonl"_s, u"call.json"_s,
        u"cover.pdf"_s, u"recording.mp3"_s, u"transcript.txt"_s, u"verify-audit"_s,
        u"verify-evidence"_s};
    QCOMPARE(
        QSet<QString>(files.begin(), files.end()), QSet<QString>(expected.begin(), expected.end()));
    const auto [code, said] = check(folder.path());
    QVERIFY2(code == 0, said.constData());
    QVERIFY2(said.contains("intact: recording.mp3"), said.constData());
    QFile recording(folder.filePath(u"recording.mp3"_s));
    QVERIFY(recording.open(QIODevice::ReadOnly));
    QCOMPARE(
        recording.readAll(), m_world.get(u"/api/calls/%1/recording/content"_s.arg(m_call)).body);
    QFile pages(folder.filePath(u"cover.pdf"_s));
    QVERIFY(pages.open(QIODevice::ReadOnly));
    QVERIFY(pages.readAll().startsWith("%PDF-"));
    const auto [other, why] = check(folder.path(), {u"--key"_s, u"other+00000000+AAAA"_s});
    QCOMPARE(other, 1);
    QVERIFY2(why.contains("another key"), why.constData());
}

/** Before a byte of it does; and it counts as a download. */
void TestEvidence::theLogSaysThatItLeft()
{
    const QJsonObject page =
        m_world.get(u"/api/audit?call=%1&action=recording.download"_s.arg(m_call)).json();
    const QJsonArray items = page.value(u"items"_s).toArray();
    QVERIFY(!items.isEmpty());
    const QJsonObject detail = items.first()[u"detail"].toObject();
    QCOMPARE(detail.value(u"pack"_s).toString(), u"evidence"_s);
    QCOMPARE(detail.value(u"sha256"_s).toString().size(), 64);
    QCOMPARE(detail.value(u"callSha256"_s).toString().size(), 64);
}

void TestEvidence::whatIsChangedIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("isHidden"); // by sums that fit again
    QTest::addColumn<QByteArray>("said");
    const QByteArray none;
    QTest::newRow("recording") << u"recording.mp3"_s << none << none << false
                               << QByteArray("recording.mp3 was changed");
    QTest::newRow("recording, sums anew") << u"recording.mp3"_s << none << none << true
                                          << QByteArray("the recording is not the one of entry");
    QTest::newRow("facts, sums anew")
        << u"call.json"_s << QByteArray("\"transcript\"") << QByteArray("\"transcripT\"") << true
        << QByteArray("call.json is not the one of entry");
    QTest::newRow("log, sums anew")
        << u"audit.jsonl"_s << QByteArray("recording.play") << QByteArray("recording.plaz") << true
        << QByteArray("the audit log: broken");
    QTest::newRow("transcript") << u"transcript.txt"_s << none << none << false
                                << QByteArray("transcript.txt was changed");
    QTest::newRow("another file") << QString() << none << none << false
                                  << QByteArray("more.txt is not one of the pack");
}

void TestEvidence::whatIsChangedIsNamed()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const bool, isHidden);
    QFETCH(const QByteArray, said);
    const QTemporaryDir folder;
    unpack(folder.path());
    if (file.isEmpty()) {
        QFile more(folder.filePath(u"more.txt"_s));
        QVERIFY(more.open(QIODevice::WriteOnly));
    } else {
        change(folder.filePath(file), from, to);
    }
    if (isHidden)
        sumAnew(folder.path());
    const auto [code, words] = check(folder.path());
    QVERIFY2(code == 1 && words.contains(said), words.constData());
}

void TestEvidence::aRecordingThatRottedIsNoEvidence()
{
    const QString name = m_world.filesIn(u"objects"_s)
                             .filter(QRegularExpression(m_call + u"[^/]*[.]mp3$"_s))
                             .value(0);
    const QString path = m_world.dataFolder() + u"/objects/"_s + name;
    QVERIFY(!name.isEmpty());
    QVERIFY(QFile::copy(path, m_out.filePath(u"aside"_s)));
    change(path, {}, {});
    const Program::Outcome made = make(m_call, m_out.filePath(u"rotten.zip"_s));
    QVERIFY(QFile::remove(path) && QFile::rename(m_out.filePath(u"aside"_s), path));
    QCOMPARE(made.code, 1);
    QVERIFY(!QFile::exists(m_out.filePath(u"rotten.zip"_s)));
}

void TestEvidence::withoutAReceiver()
{
    QCOMPARE(m_world.receiver->terminate(), 0);
    QCOMPARE(make(m_call, m_out.filePath(u"alone.zip"_s)).code, 0);
    QVERIFY(m_world.startReceiver());
}

void TestEvidence::whatCanNotBePackedLeavesNothing()
{
    QCOMPARE(make(u"0193b0a0-0000-7000-8000-000000000000"_s, m_out.filePath(u"no.zip"_s)).code, 1);
    QCOMPARE(make(m_call, m_pack).code, 2); // is there already
    QCOMPARE(make(m_call, m_out.filePath(u"nowhere/no.zip"_s)).code, 1);
    QVERIFY(!QFile::exists(m_out.filePath(u"no.zip"_s)));
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
