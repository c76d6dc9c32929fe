// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/movement.h"

#include "app/receiver/stopsignals.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pauseOnTerminal = 100; // milliseconds
constexpr qint64 pauseElsewhere = 5000;

/** Takes "--name value" or "--name=value" out of @p arguments. */
QString taken(QStringList &arguments, const QString &name)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith(name + u'='))
            return arguments.takeAt(i).mid(name.size() + 1);
        if (arguments.at(i) == name && i + 1 < arguments.size()) {
            arguments.removeAt(i);
            return arguments.takeAt(i);
        }
    }
    return {};
}

QCoro::Task<> runToExit(std::function<QCoro::Task<int>(std::stop_token)> work, std::stop_token stop)
{
    const int code = co_await work(stop);
    QCoreApplication::exit(code);
}

} // namespace

Result<MoveWords> moveWords(QStringList arguments, const QString &use)
{
    MoveWords words;
    words.from = taken(arguments, u"--from"_s);
    words.to = taken(arguments, u"--to"_s);
    words.asJson = arguments.removeAll(u"--json"_s) > 0;
    words.others = arguments;
    if (!words.from.isEmpty() && !words.to.isEmpty())
        return words;
    return Error{.code = ErrorCode::InvalidInput, .message = u"use: "_s + use};
}

ProgressLine::ProgressLine()
    : m_isTerminal(::isatty(STDERR_FILENO) == 1)
{ }

ProgressLine::~ProgressLine()
{
    end();
}

void ProgressLine::show(const QString &text)
{
    const qint64 pause = m_isTerminal ? pauseOnTerminal : pauseElsewhere;
    if (m_shown.isValid() && m_shown.elapsed() < pause)
        return;
    m_shown.start();
    if (m_isTerminal)
        std::fprintf(stderr, "\r%s", qPrintable(text.leftJustified(m_width)));
    else
        std::fprintf(stderr, "%s\n", qPrintable(text));
    m_width = text.size();
}

void ProgressLine::end()
{
    if (m_isTerminal && m_width > 0)
        std::fputc('\n', stderr);
    m_width = 0;
}

QString bytesText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

int runUntilMoved(std::function<QCoro::Task<int>(std::stop_token)> work)
{
    // What went wrong is told at the end, once.
    QLoggingCategory::setFilterRules(u"earshot.*.info=false\nearshot.*.warning=false"_s);
    StopSignals stopSignals;
    std::stop_source stop;
    QObject::connect(&stopSignals, &StopSignals::requested, &stopSignals, [&stop] {
        if (stop.stop_requested())
            ::_exit(Stopped); // nothing is lost: what is not noted is done again
        stop.request_stop();
    });
    QTimer::singleShot(0, &stopSignals, [&] { runToExit(work, stop.get_token()); });
    return QCoreApplication::exec();
}

void printJson(const QJsonObject &result)
{
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace earshot::receiver
