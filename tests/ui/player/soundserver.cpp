// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/player/soundserver.h"

#include "tests/support/audiofiles.h"

#include <QTest>

#include <csignal>

namespace earshot::test {

using namespace Qt::StringLiterals;

SoundServer::SoundServer()
{
    const QString socket = m_folder.filePath(u"native"_s);
    qputenv("PULSE_SERVER", "unix:" + QFile::encodeName(socket));
    qputenv("PULSE_RUNTIME_PATH", QFile::encodeName(m_folder.path()));
    qputenv("PULSE_SINK", "earshot");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // only one PulseAudio can live on a bus
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"pulseaudio"_s,
        {u"-n"_s, u"--daemonize=no"_s, u"--use-pid-file=no"_s, u"--exit-idle-time=-1"_s,
            u"--log-level=error"_s, u"--load=module-null-sink sink_name=earshot rate=48000"_s,
            u"--load=module-native-protocol-unix auth-anonymous=1 socket="_s + socket});
    if (!QTest::qWaitFor([&] { return QFile::exists(socket); }, 20000))
        throw std::runtime_error("PulseAudio did not start");
}

SoundServer::~SoundServer()
{
    kill();
}

void SoundServer::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

void SoundServer::freeze()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

SoundRecorder::SoundRecorder()
{
    m_process.start(u"parec"_s,
        {u"--device=earshot.monitor"_s, u"--raw"_s, u"--format=s16le"_s,
            u"--rate="_s + QString::number(rate), u"--channels=2"_s, u"--latency-msec=20"_s});
    if (!QTest::qWaitFor(
            [&] {
                take();
                return !m_bytes.isEmpty();
            },
            20000))
        throw std::runtime_error("nothing can be recorded");
}

SoundRecorder::~SoundRecorder()
{
    m_process.kill();
    m_process.waitForFinished();
}

void SoundRecorder::take()
{
    m_bytes += m_process.readAllStandardOutput();
}

std::vector<float> SoundRecorder::channel(int which)
{
    take();
    std::vector<float> samples;
    const auto *all = reinterpret_cast<const qint16 *>(m_bytes.constData());
    for (qsizetype i = which; i < m_bytes.size() / 2; i += 2)
        samples.push_back(float(all[i]) / 32768);
    return samples;
}

double SoundRecorder::onset(int which, double hertz)
{
    constexpr std::size_t window = rate / 50;
    constexpr std::size_t step = rate / 200;
    const std::vector<float> samples = channel(which);
    for (std::size_t at = 0; at + window <= samples.size(); at += step) {
        if (amplitudeOf(hertz, samples.data() + at, window, rate) > 0.1)
            return double(at) / rate;
    }
    return -1;
}

} // namespace earshot::test
