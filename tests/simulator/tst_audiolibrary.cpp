// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/audiolibrary.h"
#include "simulator/workfolder.h"
#include "tests/support/await.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::simulator;
using namespace Qt::StringLiterals;

namespace {

/** Writes a tone of @p seconds, alike on both sides when stereo. */
bool writeTone(const QString &file, double seconds, int rate)
{
    std::vector<qint16> tone;
    for (int i = 0; i < int(seconds * rate); ++i)
        tone.push_back(i / 8 % 2 == 0 ? qint16(4000) : qint16(-4000));
    return writeStereo(file + u".stereo"_s, tone, tone, rate).ok()
        && writeTrack(file + u".stereo"_s, file, Track::Mono).ok()
        && QFile::remove(file + u".stereo"_s);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAudioLibrary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesAFolderWithoutRecordings();
    void refusesAFolderOfPages();
    void joinsShortClipsIntoTwoSidedCalls();
    void usesLongAndStereoFilesAsTheyAre();
    void cyclesThroughWhatThereIs();
    void makesEachConversationOnce();
    void sidesAreMadeWhenAskedFor();
    void theCarrierHasTheCallerFirst();
    void foldersOfKilledProgramsAreRemoved();
};

void TestAudioLibrary::refusesAFolderWithoutRecordings()
{
    const QTemporaryDir folder;
    AudioLibrary library(1, folder.path());
    const auto opened = library.open();
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(folder.path()));
}

void TestAudioLibrary::refusesAFolderOfPages()
{
    const QTemporaryDir folder;
    QFile page(folder.filePath(u"page.wav"_s));
    QVERIFY(page.open(QIODevice::WriteOnly));
    page.write("<html></html>");
    page.close();
    AudioLibrary library(1, folder.path());
    QVERIFY(library.open().ok());
    const auto talk = test::await(library.conversation(0, {}));
    QVERIFY(!talk);
    QCOMPARE(talk.error().code, ErrorCode::InvalidInput);
}

void TestAudioLibrary::joinsShortClipsIntoTwoSidedCalls()
{
    const QTemporaryDir folder;
    QVERIFY(writeTone(folder.filePath(u"good-morning.wav"_s), 3, 8000));
    QVERIFY(writeTone(folder.filePath(u"hello_there.wav"_s), 4, 8000));
    AudioLibrary library(1, folder.path());
    QVERIFY(library.open().ok());
    const auto talk = test::await(library.conversation(0, {}));
    QVERIFY(talk.ok());
    QVERIFY((*talk)->durationSeconds >= 25 && (*talk)->durationSeconds < 40);
    QCOMPARE((*talk)->turns.at(0).side, Side::Agent);
    QCOMPARE((*talk)->turns.at(1).side, Side::Caller);
    QCOMPARE((*talk)->turns.at(0).text, u"good morning"_s);
    QCOMPARE((*talk)->turns.at(1).text, u"hello there"_s);
    const auto facts = inspectRecording((*talk)->file);
    QVERIFY(facts.ok());
    QCOMPARE(facts->channels, 2);
    QCOMPARE(facts->durationSeconds, (*talk)->durationSeconds);
}

void TestAudioLibrary::usesLongAndStereoFilesAsTheyAre()
{
    const QTemporaryDir folder;
    QVERIFY(writeTone(folder.filePath(u"long.wav"_s), 21, 8000));
    QVERIFY(writeStereo(folder.filePath(u"stereo.wav"_s), {1, 2, 3}, {4, 5, 6}, 16000).ok());
    AudioLibrary library(1, folder.path());
    QVERIFY(library.open().ok());
    QCOMPARE(library.variety(), 2);
    const auto mono = test::await(library.conversation(0, {}));
    QVERIFY(mono.ok());
    QCOMPARE((*mono)->file, folder.filePath(u"long.wav"_s));
    QCOMPARE((*mono)->channels, 1);
    const auto stereo = test::await(library.conversation(1, {}));
    QVERIFY(stereo.ok());
    QCOMPARE((*stereo)->file, folder.filePath(u"stereo.wav"_s));
    QCOMPARE((*stereo)->sampleRate, 16000);
}

void TestAudioLibrary::cyclesThroughWhatThereIs()
{
    const QTemporaryDir folder;
    QVERIFY(writeTone(folder.filePath(u"a.wav"_s), 21, 8000));
    QVERIFY(writeTone(folder.filePath(u"b.wav"_s), 22, 8000));
    AudioLibrary library(1, folder.path());
    QVERIFY(library.open().ok());
    const auto first = test::await(library.conversation(0, {}));
    const auto again = test::await(library.conversation(2, {}));
    QVERIFY(first.ok() && again.ok());
    QCOMPARE((*first).get(), (*again).get());
}

void TestAudioLibrary::makesEachConversationOnce()
{
    AudioLibrary library(4, QString());
    QVERIFY(library.open().ok());
    QVERIFY(library.variety() >= 24);
    const auto first = test::await(library.conversation(3, {}));
    const auto again = test::await(library.conversation(3 + library.variety(), {}));
    const auto other = test::await(library.conversation(4, {}));
    QVERIFY(first.ok() && again.ok() && other.ok());
    QCOMPARE((*first).get(), (*again).get());
    QVERIFY((*first)->script.name != (*other)->script.name);
}

void TestAudioLibrary::sidesAreMadeWhenAskedFor()
{
    AudioLibrary library(4, QString());
    QVERIFY(library.open().ok());
    const auto talk = test::await(library.conversation(0, {}));
    QVERIFY(talk.ok());
    for (const Track track : {Track::Mono, Track::Customer, Track::Assistant}) {
        const auto file = test::await(library.file(*talk, track, {}));
        QVERIFY(file.ok());
        const auto facts = inspectRecording(*file);
        QVERIFY(facts.ok());
        QCOMPARE(facts->channels, 1);
        QCOMPARE(facts->durationSeconds, (*talk)->durationSeconds);
    }
}

void TestAudioLibrary::theCarrierHasTheCallerFirst()
{
    AudioLibrary library(4, QString());
    QVERIFY(library.open().ok());
    const auto talk = test::await(library.conversation(0, {}));
    QVERIFY(talk.ok());
    const auto file = [&](Track track) { return test::await(library.file(*talk, track, {})); };
    QTemporaryDir folder;
    const QString again = folder.filePath(u"again.wav"_s);
    QVERIFY(writeTrack(file(Track::CallerFirst).value(), again, Track::CallerFirst).ok());
    QCOMPARE(contentOf(again), contentOf(file(Track::Stereo).value()));
    QVERIFY(contentOf(file(Track::CallerFirst).value()) != contentOf(again));
    QCOMPARE(inspectRecording(again)->channels, 2);
}

void TestAudioLibrary::foldersOfKilledProgramsAreRemoved()
{
    QProcess process;
    process.start(u"true"_s);
    QVERIFY(process.waitForStarted());
    const QString stem = QDir::tempPath() + u"/earshot-recordings-"_s;
    const QString dead = stem + QString::number(process.processId()) + u"-test"_s;
    QVERIFY(process.waitForFinished());
    const QString alive = stem + QString::number(QCoreApplication::applicationPid()) + u"-test"_s;
    QVERIFY(QDir().mkpath(dead + u"/inside"_s) && QDir().mkpath(alive));
    const WorkFolder folder;
    QVERIFY(folder.isValid());
    QVERIFY(!QDir(dead).exists());
    QVERIFY(QDir(alive).exists());
    QVERIFY(QDir().rmdir(alive));
}

QTEST_GUILESS_MAIN(TestAudioLibrary)
#include "tst_audiolibrary.moc"
