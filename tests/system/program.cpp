// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/program.h"

#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    return qEnvironmentVariable("EARSHOT_BIN") + u'/' + name;
}

} // namespace

Program::Program(const QString &name, QStringList arguments, QHash<QString, QString> variables)
    : m_name(name)
    , m_arguments(std::move(arguments))
{
    QProcessEnvironment environment;
    for (const QString &kept :
        {u"PATH"_s, u"HOME"_s, u"TMPDIR"_s, u"ASAN_OPTIONS"_s, u"TSAN_OPTIONS"_s, u"LC_ALL"_s})
        environment.insert(kept, qEnvironmentVariable(qPrintable(kept)));
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    m_process.setProcessEnvironment(environment);
    // Also when this test crashes.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    if (qEnvironmentVariableIsEmpty("EARSHOT_TEST_VERBOSE"))
        m_process.setStandardErrorFile(QProcess::nullDevice());
    else
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

Program::~Program()
{
    kill();
}

QString Program::startAndWaitFor(const QString &prefix)
{
    m_printed.clear();
    m_process.start(pathOf(m_name), m_arguments);
    return waitFor(prefix);
}

QString Program::waitFor(const QString &prefix, int milliseconds)
{
    QString found;
    const auto look = [&] {
        m_printed += m_process.readAllStandardOutput();
        for (const QByteArray &line : m_printed.split('\n')) {
            if (line.startsWith(prefix.toUtf8()))
                found = QString::fromUtf8(line.mid(prefix.toUtf8().size())).trimmed();
        }
        return !found.isEmpty() || m_process.state() == QProcess::NotRunning;
    };
    if (!QTest::qWaitFor(look, milliseconds))
        qWarning("%s did not print \"%s\" in time", qPrintable(m_name), qPrintable(prefix));
    return found;
}

void Program::keepErrorsIn(const QString &file)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(file, QIODevice::Append);
}

QByteArray Program::printed()
{
    m_printed += m_process.readAllStandardOutput();
    return m_printed;
}

void Program::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

int Program::terminate()
{
    m_process.terminate();
    return m_process.waitForFinished(20'000) && m_process.exitStatus() == QProcess::NormalExit
        ? m_process.exitCode()
        : -1;
}

Program::Outcome Program::run(int milliseconds)
{
    m_process.start(pathOf(m_name), m_arguments);
    const bool ended =
        m_process.waitForFinished(milliseconds) && m_process.exitStatus() == QProcess::NormalExit;
    return {ended ? m_process.exitCode() : -1, m_process.readAllStandardOutput()};
}

QByteArray Program::output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        program.contains(u'/') || !QFile::exists(pathOf(program)) ? program : pathOf(program),
        arguments);
    const bool ended =
        process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return ended && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

bool Program::isRunning() const
{
    return m_process.state() == QProcess::Running;
}

qint64 Program::processId() const
{
    return m_process.processId();
}

qint64 Program::memory(const QByteArray &line) const
{
    QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &entry : status.readAll().split('\n')) {
        if (entry.startsWith(line))
            return entry.mid(line.size() + 1).trimmed().split(' ').value(0).toLongLong() * 1024;
    }
    return -1;
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

} // namespace earshot::test
