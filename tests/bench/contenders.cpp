// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/contenders.h"

#include <QFile>
#include <QRegularExpression>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>

namespace earshot::bench {

using namespace Qt::StringLiterals;

const QByteArray webhookSecret = "benchmark-webhook-secret"; // NOLINT(cert-err58-cpp)

namespace {

QString sourceFolder()
{
    return qEnvironmentVariable("EARSHOT_SOURCE", u"."_s);
}

} // namespace

EarshotReceiver::EarshotReceiver(const QString &database)
    : m_program(u"earshotd"_s,
        {u"serve"_s, u"--data"_s, m_folder.path(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)},
        {{u"EARSHOT_DATABASE"_s, database},
            {u"EARSHOT_VAPI_WEBHOOK_SECRET"_s, QString::fromLatin1(webhookSecret)},
            {u"EARSHOT_RECONCILE_INTERVAL_SECONDS"_s, u"0"_s},
            {u"EARSHOT_DISK_RESERVE_BYTES"_s, u"1099511627776"_s}})
{ }

NodeReceiver::NodeReceiver(const QString &database, const QString &organizationId)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DATABASE_URL"_s, database);
    environment.insert(u"ORGANIZATION"_s, organizationId);
    environment.insert(u"WEBHOOK_SECRET"_s, QString::fromLatin1(webhookSecret));
    environment.insert(u"NODE_ENV"_s, u"production"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

NodeReceiver::~NodeReceiver()
{
    m_process.kill();
    m_process.waitForFinished(10'000);
}

quint16 NodeReceiver::start()
{
    m_process.start(u"node"_s, {sourceFolder() + u"/tests/bench/node/receiver.js"_s});
    QByteArray line;
    while (!line.endsWith('\n') && m_process.waitForReadyRead(20'000))
        line += m_process.readLine();
    return line.startsWith("listening ") ? line.mid(10).trimmed().toUShort() : 0;
}

double Pgbench::perSecond() const
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"script.sql"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size())
        return 0;
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"pgbench"_s,
        QStringList{u"-n"_s, u"-M"_s, u"prepared"_s, u"-f"_s, file.fileName()} + arguments
            + QStringList{database});
    process.waitForFinished(300'000);
    const QString output = QString::fromUtf8(process.readAll());
    static const QRegularExpression tps(u"tps = ([0-9.]+)"_s);
    const QRegularExpressionMatch match = tps.match(output);
    if (process.exitCode() != 0 || !match.hasMatch()) {
        std::printf("pgbench failed: %s\n", qPrintable(output.left(2000)));
        return 0;
    }
    return match.captured(1).toDouble();
}

} // namespace earshot::bench
