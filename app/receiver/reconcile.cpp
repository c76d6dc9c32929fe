// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/reconcile.h"

#include "app/receiver/commandwords.h"
#include "app/receiver/completenesstable.h"
#include "app/receiver/withreceiver.h"
#include "core/localtime.h"
#include "core/taskscope.h"
#include "settings/loader.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString completenessCommand = u"completeness"_s;
constexpr auto pollPause = 300ms;
constexpr auto longestStandstill = 10min; ///< longer than any pause a provider asks for

struct Wish
{
    QJsonObject report; ///< arguments of the command "completeness"
    settings::Settings settings;
};

constexpr int failed = 1;
constexpr int stopped = 130;

int fail(const QString &message, int code = failed)
{
    std::fprintf(stderr, "earshotd: %s\n", qPrintable(message));
    return code;
}

QString zoneHere()
{
    const QString name = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return timeZoneFrom(name) ? name : u"UTC"_s;
}

Result<Wish> wishFrom(QStringList arguments)
{
    Wish wish;
    for (const auto &[option, name, usual] : {std::tuple(u"--days"_s, u"days"_s, u"14"_s),
             std::tuple(u"--time-zone"_s, u"timeZone"_s, zoneHere())}) {
        const Result<QString> value = takeOption(arguments, option);
        if (!value)
            return value.error();
        wish.report.insert(name, value->isEmpty() ? usual : *value);
    }
    const auto settings = settings::load(settings::Sources::ofProcess(arguments));
    if (!settings)
        return settings.error();
    wish.settings = *settings;
    if (wish.settings.dataFolder.isEmpty())
        return invalid(u"say where the data is: earshotd reconcile --data FOLDER"_s);
    wish.settings.dataFolder = QDir(wish.settings.dataFolder).absolutePath();
    if (!QFileInfo(wish.settings.dataFolder).isDir())
        return invalid(u"there is no folder %1"_s.arg(wish.settings.dataFolder));
    return wish;
}

QString progressLine(const QJsonObject &status)
{
    const QString back = status.value(u"readBackTo").toString().left(10);
    const bool isWhole = status.value(u"historyComplete").toBool() || back.isEmpty();
    return u"%1 calls seen%2"_s.arg(status.value(u"callsSeen").toInteger())
        .arg(isWhole ? QString() : u", back to "_s + back);
}

void showProgress(const QString &line)
{
    std::fprintf(stderr, "%s\n", qPrintable(line));
}

Error stalled()
{
    return {.code = ErrorCode::Timeout,
        .message = u"The comparison has not come any further for ten minutes; look at the "
                   "receiver's log."_s};
}

Result<void> outcomeOf(const QJsonObject &status)
{
    const QString problem = status.value(u"lastError").toString();
    if (status.value(u"state").toString() != u"failing"_s || problem.isEmpty())
        return {};
    return Error{.code = ErrorCode::Network, .message = problem};
}

/** Begins a run, and returns when it has ended. */
QCoro::Task<Result<void>> runOnce(Ask ask, std::stop_token stop)
{
    const auto begun = co_await ask(u"reconcile.begin"_s, QJsonObject());
    if (!begun)
        co_return begun.error();
    const qint64 run = begun->value(u"run").toInteger();
    QString shown;
    QDeadlineTimer deadline(longestStandstill);
    while (true) {
        const auto status = co_await ask(u"reconcile.status"_s, QJsonObject());
        if (!status)
            co_return status.error();
        const QString line = progressLine(*status);
        if (line != shown) {
            showProgress(line);
            shown = line;
            deadline = QDeadlineTimer(longestStandstill);
        }
        if (status->value(u"runsEnded").toInteger() >= run)
            co_return outcomeOf(*status);
        if (deadline.hasExpired())
            co_return stalled();
        const bool goesOn = co_await sleepFor(pollPause, stop);
        if (!goesOn)
            co_return Error{.code = ErrorCode::Cancelled, .message = u"stopped"_s};
    }
}

int printed(const QJsonObject &completeness)
{
    std::fputs(qPrintable(completenessTable(completeness)), stdout);
    const qint64 missing = completeness.value(u"totals").toObject().value(u"missing").toInteger();
    if (missing == 0)
        return 0;
    return fail(
        u"%1 calls that the provider lists are missing here; look at the receiver's log."_s.arg(
            missing));
}

QCoro::Task<int> compare(Ask ask, QJsonObject report, std::stop_token stop)
{
    const auto tried = co_await ask(completenessCommand, report); // before it takes long
    if (!tried)
        co_return fail(tried.error().message);
    const Result<void> ran = co_await runOnce(ask, stop);
    if (!ran) {
        const bool isStop = ran.error().code == ErrorCode::Cancelled;
        co_return fail(ran.error().message, isStop ? stopped : failed);
    }
    const auto completeness = co_await ask(completenessCommand, report);
    if (!completeness)
        co_return fail(completeness.error().message);
    co_return printed(*completeness);
}

} // namespace

int reconcile(const QStringList &arguments)
{
    const auto wish = wishFrom(arguments);
    if (!wish)
        return fail(wish.error().message);
    return runWithReceiver(
        wish->settings, [report = wish->report](Ask ask, bool, std::stop_token stop) {
            return compare(ask, report, stop);
        });
}

} // namespace earshot::receiver
