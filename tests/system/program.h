// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace earshot::test {

/** One of our programs, started for real. Killed when it goes out of scope. */
class Program
{
public:
    /** @p name as in build/bin; the variables are added to a clean environment. */
    Program(const QString &name, QStringList arguments, QHash<QString, QString> variables = {});
    ~Program();

    /** Starts it and waits for a line on stdout that begins with @p prefix; the rest of that line,
     * or empty. */
    QString startAndWaitFor(const QString &prefix);
    /** Waits for another such line. */
    QString waitFor(const QString &prefix, int milliseconds = 30'000);
    /** What it says on stderr is added to @p file from the next start on. */
    void keepErrorsIn(const QString &file);
    /** All it said on stdout since it was started. */
    QByteArray printed();
    /** SIGKILL, and waits until it is gone. */
    void kill();
    /** SIGTERM, and waits; the exit code, or -1 when it did not end by itself in time. */
    int terminate();
    struct Outcome
    {
        int code = -1; ///< -1 when it did not end by itself in time
        QByteArray printed; ///< on stdout
    };
    /** Runs it to its end. */
    Outcome run(int milliseconds = 120'000);
    /** Runs it to its end; what it printed, or nothing when it failed. */
    static QByteArray output(const QString &program, const QStringList &arguments);

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] qint64 processId() const;
    /** A "Vm…" or "Rss…" line of /proc/PID/status, in bytes. */
    [[nodiscard]] qint64 memory(const QByteArray &line) const;

private:
    QProcess m_process;
    QString m_name;
    QStringList m_arguments;
    QByteArray m_printed;
};

/** A port of 127.0.0.1 that was free a moment ago. */
quint16 freePort();

} // namespace earshot::test
