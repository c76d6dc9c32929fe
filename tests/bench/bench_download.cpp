// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/system/world.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace earshot;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 5;
constexpr int fetches = 40;

/** nginx with one worker, serving a folder. */
bool startNginx(QProcess &nginx, const QString &folder, quint16 port)
{
    QFile configuration(folder + u"/nginx.conf"_s);
    if (!configuration.open(QIODevice::WriteOnly))
        return false;
    configuration.write(
        u"daemon off; worker_processes 1; pid %1/pid; error_log %1/error; user root; events {} "
        "http { access_log off; sendfile on; types { audio/mpeg mp3; } "
        "server { listen 127.0.0.1:%2; root %1; } }"_s.arg(folder)
            .arg(port)
            .toUtf8());
    configuration.close();
    nginx.start(u"/usr/sbin/nginx"_s, {u"-p"_s, folder, u"-c"_s, configuration.fileName()});
    return nginx.waitForStarted();
}

/** Bytes a second, by curl, several fetches on one connection. */
double speed(const QString &url, qint64 size)
{
    QStringList arguments{u"-s"_s, u"--fail"_s, u"--retry"_s, u"5"_s, u"--retry-connrefused"_s};
    for (int i = 0; i < fetches; ++i)
        arguments << u"-o"_s << u"/dev/null"_s << url;
    int code = 1;
    const double spent = bench::seconds([&] { code = QProcess::execute(u"curl"_s, arguments); });
    return code == 0 ? double(size) * fetches / spent : 0;
}

} // namespace

/** A recording downloaded from the receiver, against the same file from nginx. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"audio"_s);
    QDir().mkpath(source);
    const QString makeCall = u"sox -n -r 16000 -c 2 \"$1/long.wav\" synth 7200 pinknoise"_s;
    if (QProcess::execute(u"bash"_s, {u"-c"_s, makeCall, u"bash"_s, source}) != 0)
        return 1;
    test::World world({u"--calls"_s, u"1"_s, u"--audio"_s, source});
    if (!world.start()
        || !QTest::qWaitFor(
            [&] { return world.recordingStates().value(u"ready"_s) == 1; }, 300'000))
        return 1;
    const QJsonObject recording =
        world
            .get(u"/api/calls/%1/recording"_s.arg(world.allCalls().first().value(u"id").toString()))
            .json();
    const QString link = recording.value(u"url").toString();
    const qint64 size = recording.value(u"sizeBytes").toInteger();

    QFile::copy(
        world.dataFolder() + u"/objects/"_s + world.filesIn(u"objects"_s).filter(u".mp3"_s).first(),
        folder.filePath(u"same.mp3"_s));
    const quint16 port = test::freePort();
    QProcess nginx;
    if (!startNginx(nginx, folder.path(), port))
        return 1;
    const QString rival = u"http://127.0.0.1:%1/same.mp3"_s.arg(port);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(speed(link, size) / 1e6);
        theirs.push_back(speed(rival, size) / 1e6);
    }
    nginx.terminate();
    nginx.waitForFinished(5000);
    std::printf("a file of %.1f MB, %d times on one connection\n", double(size) / 1e6, fetches);
    bench::report("download", "MB/s", bench::median(ours), "nginx", bench::median(theirs));
    return 0;
}
