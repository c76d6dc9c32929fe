// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"
#include "simulator/commandline.h"
#include "simulator/simulator.h"
#include "simulator/termination.h"

#include <QCoreApplication>

#include <cstdio>

using namespace earshot;
using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    std::fputs(line.toLocal8Bit().constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

int fail(const Error &error, int code)
{
    std::fprintf(stderr, "earshot-sim: %s\n", error.message.toLocal8Bit().constData());
    return code;
}

QCoro::Task<> stopAndQuit(simulator::Simulator &simulator)
{
    co_await simulator.stop();
    QCoreApplication::quit();
}

int run(const simulator::CommandLine &line, const simulator::Termination &termination)
{
    simulator::Simulator simulator(line.options);
    QObject::connect(&simulator, &simulator::Simulator::delivered, &simulator,
        [](int calls) { print(u"delivered %1 calls"_s.arg(calls)); });
    QObject::connect(&termination, &simulator::Termination::requested, &simulator,
        [&simulator] { stopAndQuit(simulator); });
    const auto url = simulator.listen();
    if (!url)
        return fail(url.error(), 1);
    print(u"listening "_s + url->toString());
    simulator.start(line.webhook);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"earshot-sim"_s);
    installLogging();
    const simulator::Termination termination;
    const auto line = simulator::readCommandLine(
        QCoreApplication::arguments(), QProcessEnvironment::systemEnvironment());
    if (!line)
        return fail(line.error(), 2);
    if (!line->help.isEmpty()) {
        print(line->help);
        return 0;
    }
    return run(*line, termination);
}
