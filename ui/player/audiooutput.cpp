// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/audiooutput.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QCoreApplication>
#include <QMediaDevices>

#include <algorithm>

namespace earshot::ui {

namespace {

/** Short enough for a change of side or speed to be heard at once, long enough for a busy computer.
 */
constexpr int bufferMilliseconds = 150;

QString text(const char *words)
{
    return QCoreApplication::translate("earshot::ui::Player", words);
}

} // namespace

AudioOutput::AudioOutput(QObject *parent)
    : QObject(parent)
{ }

AudioOutput::~AudioOutput()
{
    end();
}

void AudioOutput::end()
{
    silence().reset();
}

bool AudioOutput::fail(const QString &reason)
{
    stop();
    m_errorText = reason;
    return false;
}

QAudioDevice AudioOutput::chosenDevice() const
{
    if (m_deviceId.isEmpty())
        return QMediaDevices::defaultAudioOutput();
    const QList<QAudioDevice> all = QMediaDevices::audioOutputs();
    const auto found = std::ranges::find(all, m_deviceId, &QAudioDevice::id);
    return found == all.end() ? QAudioDevice() : *found;
}

bool AudioOutput::start(int rate, int channels)
{
    stop();
    const QAudioDevice device = chosenDevice();
    if (device.isNull() && !m_deviceId.isEmpty()) {
        return fail(text(QT_TRANSLATE_NOOP("earshot::ui::Player",
            "The chosen sound output is not there. Connect it, or choose another one, and press "
            "play again.")));
    }
    if (device.isNull()) {
        return fail(text(QT_TRANSLATE_NOOP("earshot::ui::Player",
            "This computer has no sound output. Connect headphones or speakers and press play "
            "again.")));
    }
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(channels);
    format.setSampleFormat(QAudioFormat::Int16);
    m_deviceInUse = device.id();
    m_rate = rate;
    m_channels = channels;
    m_writtenFrames = 0;
    m_sinceFirst.invalidate();
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(bufferMilliseconds * 1000));
    m_device = m_sink->start();
    if (m_device == nullptr || m_sink->error() != QAudio::NoError) {
        return fail(text(QT_TRANSLATE_NOOP("earshot::ui::Player",
            "The sound output can’t be used now. Check the sound settings of this computer and "
            "press play again.")));
    }
    connect(
        m_sink.get(), &QAudioSink::stateChanged, this, &AudioOutput::watch, Qt::QueuedConnection);
    return true;
}

std::unique_ptr<QAudioSink> AudioOutput::silence()
{
    if (!m_sink)
        return {};
    m_sink->disconnect(this);
    m_sink->reset();
    m_device = nullptr;
    return std::move(m_sink);
}

/** The sink's destructor processes events (Qt 6.4): whoever stops must not be called from within.
 */
void AudioOutput::stop()
{
    if (QAudioSink *sink = silence().release())
        sink->deleteLater();
}

void AudioOutput::watch()
{
    // Running dry is not a loss: it ends with the next write.
    if (!m_sink || m_sink->state() != QAudio::StoppedState)
        return;
    lose();
    Q_EMIT lost();
}

void AudioOutput::lose()
{
    fail(text(QT_TRANSLATE_NOOP("earshot::ui::Player",
        "The sound output went away. Connect it again, or choose another one, and press play.")));
}

qint64 AudioOutput::roomFrames() const
{
    return m_sink ? m_sink->bytesFree() / (2 * m_channels) : 0;
}

void AudioOutput::write(std::span<const short> interleaved)
{
    if (!m_device)
        return;
    if (!m_sinceFirst.isValid())
        m_sinceFirst.start();
    const qint64 written = m_device->write(
        reinterpret_cast<const char *>(interleaved.data()), qint64(interleaved.size_bytes()));
    m_writtenFrames += std::max<qint64>(0, written) / (2 * m_channels);
}

qint64 AudioOutput::heardFrames() const
{
    if (!m_sink || !m_sinceFirst.isValid())
        return 0;
    const qint64 waiting = (m_sink->bufferSize() - m_sink->bytesFree()) / (2 * m_channels);
    const qint64 taken = m_writtenFrames - std::max<qint64>(0, waiting);
    const qint64 elapsed = m_sinceFirst.nsecsElapsed() / 1000 * m_rate / 1'000'000;
    return std::clamp<qint64>(taken, 0, elapsed);
}

} // namespace earshot::ui
