// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/audiofiles.h"
#include "ui/player/player.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace earshot::test;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

/** A computer without any sound server: everything but hearing works, and nothing crashes. */
class TestNoSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { save(m_folder.filePath(u"call.wav"_s), tone(10, 440, 2)); }

    void startsEmpty()
    {
        Player player;
        QCOMPARE(player.state(), Player::State::Empty);
        player.play();
        player.togglePlaying();
        player.pause();
        player.seek(5);
        player.seekBy(-5);
        player.unload();
        QCOMPARE(player.state(), Player::State::Empty);
        QCOMPARE(player.position(), 0.0);
        QCOMPARE(player.duration(), 0.0);
    }

    void refusesWhatIsNotThere()
    {
        Player player;
        player.load(m_folder.filePath(u"absent.mp3"_s));
        QCOMPARE(player.state(), Player::State::Loading);
        QTRY_COMPARE(player.state(), Player::State::Failed);
        QVERIFY(player.errorText().contains(u"not on this computer"));
    }

    void refusesWhatIsNoSound()
    {
        writeFile(m_folder.filePath(u"page.mp3"_s), "<html>not a call</html>");
        Player player;
        player.load(m_folder.filePath(u"page.mp3"_s));
        QTRY_COMPARE(player.state(), Player::State::Failed);
        QVERIFY(player.errorText().contains(u"damaged"));
        // And is ready for the next.
        player.load(m_folder.filePath(u"call.wav"_s));
        QTRY_COMPARE(player.state(), Player::State::Paused);
        QVERIFY(player.errorText().isEmpty());
    }

    void loadsAndSeeks()
    {
        Player player;
        const QSignalSpy durations(&player, &Player::durationChanged);
        player.load(m_folder.filePath(u"call.wav"_s));
        QTRY_COMPARE(player.state(), Player::State::Paused);
        QCOMPARE(player.duration(), 10.0);
        QCOMPARE(durations.size(), 1);
        player.seek(4);
        QCOMPARE(player.position(), 4.0);
        player.seekBy(-5);
        QCOMPARE(player.position(), 0.0);
        player.seek(99);
        QCOMPARE(player.position(), 10.0);
        player.seek(std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(player.position(), 10.0);
        player.unload();
        QCOMPARE(player.state(), Player::State::Empty);
        QCOMPARE(player.duration(), 0.0);
    }

    void keepsASeekMadeWhileLoading()
    {
        Player player;
        player.load(m_folder.filePath(u"call.wav"_s));
        player.seek(3);
        QTRY_COMPARE(player.state(), Player::State::Paused);
        QCOMPARE(player.position(), 3.0);
        player.load(m_folder.filePath(u"call.wav"_s));
        player.seek(300);
        QTRY_COMPARE(player.state(), Player::State::Paused);
        QCOMPARE(player.position(), 10.0);
    }

    void clampsTheSpeed()
    {
        Player player;
        const QSignalSpy speeds(&player, &Player::speedChanged);
        player.setSpeed(9);
        QCOMPARE(player.speed(), Player::maximumSpeed);
        player.setSpeed(0);
        QCOMPARE(player.speed(), Player::minimumSpeed);
        player.setSpeed(std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(player.speed(), Player::minimumSpeed);
        QCOMPARE(speeds.size(), 2);
    }

    void saysThatThereIsNoSoundOutput()
    {
        Player player;
        player.load(m_folder.filePath(u"call.wav"_s));
        QTRY_COMPARE(player.state(), Player::State::Paused);
        player.seek(4);
        for (int attempt = 0; attempt < 3; ++attempt) {
            player.play();
            QVERIFY(player.state() != Player::State::Failed);
            QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Failed, 20000);
            QVERIFY2(player.errorText().contains(u"sound output"), qPrintable(player.errorText()));
            QCOMPARE(player.position(), 4.0);
        }
    }

    void playAskedForWhileLoadingFailsLikewise()
    {
        Player player;
        player.load(m_folder.filePath(u"call.wav"_s));
        player.play();
        QTRY_COMPARE_WITH_TIMEOUT(player.state(), Player::State::Failed, 20000);
        QVERIFY(player.errorText().contains(u"sound output"));
    }

    void endsWhileEverythingIsUnderWay()
    {
        for (int i = 0; i < 20; ++i) {
            Player player;
            player.load(m_folder.filePath(u"call.wav"_s));
            player.play();
            if (i % 2 == 0)
                QCoreApplication::processEvents();
        }
    }

private:
    QTemporaryDir m_folder;
};

int main(int argc, char **argv)
{
    qputenv("PULSE_SERVER", "unix:/nonexistent/native");
    const QCoreApplication application(argc, argv);
    TestNoSound test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nosound.moc"
