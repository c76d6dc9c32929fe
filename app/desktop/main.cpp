// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/commandline.h"
#include "app/desktop/desktop.h"
#include "core/logging.h"
#include "simulator/termination.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>

#include <csignal>
#include <cstdio>

using namespace earshot;
using namespace Qt::StringLiterals;

namespace {

/** What asks for no window is answered before one can be opened: also where there is no screen. */
std::optional<int> answerWithoutWindow(const Result<desktop::CommandLine> &line, bool version)
{
    if (version) {
        std::printf("earshot %s\n", EARSHOT_VERSION);
        return 0;
    }
    if (!line) {
        std::fprintf(stderr, "earshot: %s\n", qPrintable(line.error().message));
        return 2;
    }
    if (line->help.isEmpty())
        return std::nullopt;
    std::printf("%s", qPrintable(line->help));
    return 0;
}

/** Before the first thread is made: one that does not hold them back would end the program at once.
 */
void holdBackStopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

int run(QApplication &application, const desktop::CommandLine &line)
{
    const ui::ThemeFollower theme(application, line.theme);
    const simulator::Termination termination;
    desktop::Desktop program(line);
    QObject::connect(
        &termination, &simulator::Termination::requested, &program, &desktop::Desktop::end);
    QMetaObject::invokeMethod(&program, &desktop::Desktop::begin, Qt::QueuedConnection);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int index = 1; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    const auto line = desktop::readCommandLine(arguments, QProcessEnvironment::systemEnvironment());
    if (const auto code = answerWithoutWindow(line, arguments == QStringList(u"--version"_s)))
        return *code;
    holdBackStopSignals();
    int words = 1; // the rest is ours, not Qt's
    QApplication application(words, argv);
    QCoreApplication::setApplicationName(u"earshot"_s);
    QCoreApplication::setOrganizationName(u"earshot"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EARSHOT_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Earshot"_s);
    QGuiApplication::setDesktopFileName(u"earshot"_s);
    installLogging();
    QGuiApplication::setWindowIcon(ui::themeIcon(u"earshot"_s, ui::Theme::light().accent));
    return run(application, *line);
}
