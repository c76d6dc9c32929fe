// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace earshot::test {

/** A real S3 server (OpenStack Swift) of its own, in a temporary folder, for as long as it lives.
 * It has no bucket yet. */
class S3Server
{
public:
    static constexpr char accessKey[] = "test:tester";
    static constexpr char secretKey[] = "testing";
    static constexpr char region[] = "us-east-1";

    S3Server()
    {
        const QString script = QStringLiteral("tests/support/s3server/s3server.py");
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral("/usr/bin/python3"),
            {qEnvironmentVariable("EARSHOT_SOURCE", QStringLiteral(".")) + u'/' + script,
                m_folder.path(), QStringLiteral("0"), QString::fromLatin1(accessKey),
                QString::fromLatin1(secretKey), QString::fromLatin1(region)});
        QByteArray line;
        while (!line.endsWith('\n') && m_process.waitForReadyRead(60'000))
            line += m_process.readLine();
        if (!line.startsWith("ready "))
            qFatal("The S3 server did not start: %s", m_process.readAllStandardError().constData());
        m_endpoint.setScheme(QStringLiteral("http"));
        m_endpoint.setHost(QStringLiteral("127.0.0.1"));
        m_endpoint.setPort(line.mid(6).trimmed().toInt());
    }
    ~S3Server()
    {
        m_process.kill();
        m_process.waitForFinished(10'000);
    }
    S3Server(const S3Server &) = delete;
    S3Server &operator=(const S3Server &) = delete;

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] QUrl endpoint() const { return m_endpoint; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_endpoint;
};

} // namespace earshot::test
