// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/withreceiver.h"

#include "app/receiver/stopsignals.h"
#include "backend/backend.h"
#include "control/controlclient.h"
#include "core/taskscope.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

constexpr int couldNotLook = 2;

Error goneMeanwhile()
{
    return {.code = ErrorCode::Unavailable,
        .message = u"The receiver has stopped meanwhile; start the command again."_s};
}

QCoro::Task<Result<QJsonObject>> askReceiver(QString folder, QString command, QJsonObject arguments)
{
    const auto answer = control::ask(folder, command, arguments);
    if (answer)
        co_return *answer;
    co_return goneMeanwhile();
}

QCoro::Task<> workThere(settings::Settings settings, Work work, std::stop_token stop)
{
    const Ask ask = [folder = settings.dataFolder](QString command, QJsonObject arguments) {
        return askReceiver(folder, command, arguments);
    };
    const int code = co_await work(ask, true, stop);
    QCoreApplication::exit(code);
}

QCoro::Task<> workHere(settings::Settings settings, Work work, std::stop_token stop)
{
    settings.reconcileInterval = std::chrono::seconds(0); // the provider is not asked
    Backend backend(settings);
    const Result<void> started = co_await backend.startForCommands();
    if (!started) {
        std::fprintf(stderr, "earshotd: %s\n", qPrintable(started.error().message));
        QCoreApplication::exit(couldNotLook);
        co_return;
    }
    const Ask ask = [&backend](QString command, QJsonObject arguments) {
        return backend.administer(command, arguments);
    };
    const int code = co_await work(ask, false, stop);
    co_await backend.stop();
    QCoreApplication::exit(code);
}

} // namespace

QCoro::Task<Result<QJsonObject>> followRun(
    Ask ask, RunCommands commands, QJsonObject arguments, std::stop_token stop)
{
    constexpr std::chrono::milliseconds pause(100);
    const QJsonObject nothing;
    auto state = co_await ask(commands.begin, arguments);
    while (state) {
        if (!state->value(u"running"_s).toBool())
            break;
        co_await sleepFor(pause, std::stop_token());
        const QString command = stop.stop_requested() ? commands.stop : commands.status;
        state = co_await ask(command, nothing);
    }
    co_return state;
}

int runWithReceiver(settings::Settings settings, Work work)
{
    // What went wrong is told at the end, once.
    QLoggingCategory::setFilterRules(u"earshot.*.info=false\nearshot.*.warning=false"_s);
    // Any answer says that somebody serves, also that there is no such run.
    const QString status = u"check.status"_s;
    const bool isServed = control::ask(settings.dataFolder, status, {}).has_value();
    StopSignals stopSignals;
    std::stop_source stop;
    QObject::connect(
        &stopSignals, &StopSignals::requested, &stopSignals, [&stop] { stop.request_stop(); });
    QTimer::singleShot(0, qApp, [settings, work, isServed, token = stop.get_token()] {
        if (isServed)
            workThere(settings, work, token);
        else
            workHere(settings, work, token);
    });
    return QCoreApplication::exec();
}

} // namespace earshot::receiver
