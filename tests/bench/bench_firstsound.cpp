// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/backend/api/receiver.h"
#include "tests/bench/bench.h"
#include "tests/ui/player/soundserver.h"
#include "ui/client/receiverclient.h"
#include "ui/player/player.h"
#include "ui/review/recordingloader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 7;
constexpr int patience = 60'000;

/** Ten hours of two tones at the rate and size of a kept call. False where lame fails. */
bool makeCall(const QString &file)
{
    QProcess lame;
    lame.start(u"sh"_s,
        {u"-c"_s,
            u"ffmpeg -v error -f lavfi -i 'sine=500:r=8000:d=36000' -f lavfi -i "
            "'sine=700:r=8000:d=36000' -filter_complex amerge=2 -f wav - | "
            "lame --quiet -b 48 -m s - \"$0\""_s,
            file});
    return lame.waitForFinished(600'000) && lame.exitCode() == 0;
}

bool isLoud(float sample)
{
    return std::abs(sample) > 0.01F;
}

/** Until nothing of what played before is left. */
bool waitForQuiet(test::SoundRecorder &recorder)
{
    constexpr std::ptrdiff_t quiet = test::SoundRecorder::rate / 2;
    return QTest::qWaitFor(
        [&recorder] {
            const std::vector<float> sound = recorder.channel(0);
            return std::ptrdiff_t(sound.size()) > quiet
                && std::none_of(sound.end() - quiet, sound.end(), isLoud);
        },
        patience);
}

/** Milliseconds from @p begin until the null sink plays something; negative when it never does. */
double untilHeard(const std::function<void()> &begin)
{
    test::SoundRecorder recorder;
    if (!waitForQuiet(recorder))
        return -1;
    std::size_t seen = recorder.channel(0).size();
    QElapsedTimer timer;
    timer.start();
    begin();
    const auto isHeard = [&] {
        const std::vector<float> sound = recorder.channel(0);
        const auto from = sound.begin() + std::ptrdiff_t(seen);
        seen = sound.size();
        return std::any_of(from, sound.end(), isLoud);
    };
    while (!timer.hasExpired(patience)) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        if (isHeard())
            return double(timer.nsecsElapsed()) / 1e6;
    }
    return -1;
}

double ofAnotherPlayer(const QString &file)
{
    QProcess paplay;
    const double took = untilHeard([&] { paplay.start(u"paplay"_s, {file}); });
    paplay.kill();
    paplay.waitForFinished();
    return took;
}

double fromThisDisk(Player &player, const QString &file)
{
    const double took = untilHeard([&] {
        player.load(file);
        player.play();
    });
    player.unload();
    return took;
}

/** From the choice of the call on: its link, the download, and all that is checked and written down
 * on the way. The receiver runs in the same thread. */
double fromTheReceiver(
    test::Receiver &receiver, ReceiverClient &client, Player &player, const QString &call)
{
    RecordingLoader loader(client, player, receiver.clock);
    QObject::connect(&loader, &RecordingLoader::phaseChanged, &player, [&] {
        if (loader.isPlayable())
            player.play();
    });
    return untilHeard([&] { loader.load(call); });
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/** How long it takes until a stereo call of ten hours is heard, recorded from a null sink, against
 * PulseAudio's own player with the same file. */
int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"call.mp3"_s);
    if (!makeCall(file))
        return 1;
    test::SoundServer server;
    test::Receiver receiver;
    const QString call = receiver.addRecorded(bytesOf(file)).id;
    receiver.run(u"update call_logs set recording_duration_seconds = 36000"_s);
    ReceiverClient client(receiver.url({}), Secret(receiver.tokenFor(Role::Owner)));
    Player player;
    std::vector<double> disk;
    std::vector<double> wire;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        theirs.push_back(ofAnotherPlayer(file));
        disk.push_back(fromThisDisk(player, file));
        wire.push_back(fromTheReceiver(receiver, client, player, call));
    }
    bench::report(
        "ten hours, first sound, disk", "ms", bench::median(disk), "paplay", bench::median(theirs));
    bench::report("ten hours, first sound, receiver", "ms", bench::median(wire), "paplay",
        bench::median(theirs));
    return 0;
}
