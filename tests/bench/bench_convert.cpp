// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/convert.h"
#include "audio/encoding.h"
#include "tests/bench/bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sched.h>
#include <thread>
#include <vector>

using namespace earshot;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 3;

/** A conversation of recorded prompts in turn on both sides, @p minutes long, 8 kHz, 16 bit. */
bool makeConversation(const QString &file, int minutes)
{
    const QString script = u"set -e; cd /usr/share/asterisk/sounds/en_US_f_Allison; "
                           "ls *.wav | head -250 | xargs -I{} echo {} > \"$1.list\"; sox $(cat "
                           "\"$1.list\") \"$1.left.wav\"; "
                           "sox \"$1.left.wav\" \"$1.right.wav\" reverse; "
                           "sox -M \"$1.left.wav\" \"$1.right.wav\" \"$1.pair.wav\"; "
                           "sox \"$1.pair.wav\" \"$1\" repeat 100 trim 0 $(( $2 * 60 )); "
                           "rm -f \"$1.list\" \"$1.left.wav\" \"$1.right.wav\" \"$1.pair.wav\""_s;
    return QProcess::execute(
               u"bash"_s, {u"-c"_s, script, u"bash"_s, file, QString::number(minutes)})
        == 0;
}

void useCores(int count)
{
    cpu_set_t cores;
    CPU_ZERO(&cores);
    for (int i = 0; i < count; ++i)
        CPU_SET(i, &cores);
    sched_setaffinity(0, sizeof cores, &cores);
}

void convertOurs(const QString &source, const QString &target)
{
    const audio::Request request{
        .source = source, .mp3 = target + u".mp3"_s, .peaks = target + u".dat"_s};
    const auto report = audio::convert(request, {});
    if (!report)
        std::printf("conversion failed: %s\n", qPrintable(report.error().message));
}

void convertByLame(const QString &source, const QString &target)
{
    const auto encoding = audio::encodingFor(audio::Profile::Speech, 2, 8000);
    QProcess::execute(
        u"lame"_s, audio::lameArguments(encoding) + QStringList{u"--quiet"_s, source, target});
}

qint64 statusBytes(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size() + 1).trimmed().split(' ').value(0).toLongLong() * 1024;
    }
    return 0;
}

void resetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

void measureMemory(const QString &folder)
{
    const QString source = folder + u"/long.wav"_s;
    if (!makeConversation(source, 180))
        return;
    convertOurs(folder + u"/hour.wav"_s, folder + u"/warm"_s); // code and tables loaded
    resetPeak();
    const qint64 idle = statusBytes("VmRSS");
    convertOurs(source, folder + u"/long"_s);
    std::printf("%-34s %.1f MB above idle (3 hours, stereo)\n", "memory while converting",
        double(statusBytes("VmHWM") - idle) / 1e6);
}

} // namespace

/** Seconds for an hour of audio, against LAME's own program with the same settings; on one core and
 * on two. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString hour = folder.filePath(u"hour.wav"_s);
    if (!makeConversation(hour, 60))
        return 1;
    std::vector<double> one;
    std::vector<double> two;
    std::vector<double> lame;
    for (int round = 0; round < rounds; ++round) {
        useCores(1);
        one.push_back(bench::seconds([&] { convertOurs(hour, folder.filePath(u"a"_s)); }));
        lame.push_back(bench::seconds([&] { convertByLame(hour, folder.filePath(u"b.mp3"_s)); }));
        useCores(2);
        two.push_back(bench::seconds([&] {
            std::thread other([&] { convertOurs(hour, folder.filePath(u"c"_s)); });
            convertOurs(hour, folder.filePath(u"d"_s));
            other.join();
        }) / 2);
    }
    bench::report("an hour of audio, one core", "s", bench::median(one), "lame, one core",
        bench::median(lame));
    bench::report("an hour of audio, two cores", "s", bench::median(two), "lame, one core",
        bench::median(lame));
    measureMemory(folder.path());
    return 0;
}
