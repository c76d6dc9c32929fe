// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace earshot::test {

/** A PulseAudio with nothing but a null sink, for this program alone: what is played there can be
 * recorded. Make it before anything of Qt Multimedia is used. */
class SoundServer
{
public:
    SoundServer();
    ~SoundServer();
    Q_DISABLE_COPY_MOVE(SoundServer)

    /** Like a computer whose sound system crashes. */
    void kill();
    /** Like one that hangs. */
    void freeze();

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

/** What the null sink plays, from construction on: 16 kHz stereo. */
class SoundRecorder
{
public:
    static constexpr int rate = 16000;

    SoundRecorder();
    ~SoundRecorder();
    Q_DISABLE_COPY_MOVE(SoundRecorder)

    /** The samples of one channel so far. */
    [[nodiscard]] std::vector<float> channel(int which);
    /** The second, of the recording so far, in which a tone begins; negative when it does not. */
    [[nodiscard]] double onset(int which, double hertz);

private:
    void take();

    QProcess m_process;
    QByteArray m_bytes;
};

} // namespace earshot::test
