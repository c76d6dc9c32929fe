// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <span>

class QAudioDevice;
class QAudioSink;
class QIODevice;

namespace earshot::ui {

/**
 * A sound device of the computer, fed piece by piece with 16-bit samples. Lives in a thread
 * with an event loop that is never kept busy for longer than the device's buffer lasts.
 *
 * heardFrames() is what has reached the ear: Qt counts what it handed to the sound server, and a
 * server takes some of it ahead into the device. Sound can't be heard faster than time passes, so
 * the smaller of both is taken.
 */
class AudioOutput : public QObject
{
    Q_OBJECT
public:
    explicit AudioOutput(QObject *parent = nullptr);
    ~AudioOutput() override;

    /** The device of the next start(); empty for the computer's default. */
    void setDevice(const QByteArray &id) { m_deviceId = id; }
    /** The one that runs, or ran last. */
    [[nodiscard]] QByteArray deviceInUse() const { return m_deviceInUse; }
    /** False, with errorText(), when there is no device or it refuses. */
    bool start(int rate, int channels);
    /** Silent at once; what was not heard is thrown away. */
    void stop();
    /** stop() for the last time: events may be processed before it returns. */
    void end();
    /** Like stop(), and errorText() says that the device is gone. */
    void lose();
    [[nodiscard]] bool isRunning() const { return m_sink != nullptr; }

    [[nodiscard]] qint64 roomFrames() const;
    /** At most roomFrames(). */
    void write(std::span<const short> interleaved);
    [[nodiscard]] qint64 heardFrames() const;
    [[nodiscard]] QString errorText() const { return m_errorText; }

Q_SIGNALS:
    /** The device or the sound server went away while running; stop() has been called. */
    void lost();

private:
    [[nodiscard]] QAudioDevice chosenDevice() const;
    bool fail(const QString &text);
    std::unique_ptr<QAudioSink> silence();
    void watch();

    std::unique_ptr<QAudioSink> m_sink;
    QIODevice *m_device = nullptr; ///< owned by the sink
    QElapsedTimer m_sinceFirst;
    qint64 m_writtenFrames = 0;
    int m_rate = 0;
    int m_channels = 0;
    QByteArray m_deviceId;
    QByteArray m_deviceInUse;
    QString m_errorText;
};

} // namespace earshot::ui
