// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/check.h"

#include "app/receiver/commandwords.h"
#include "app/receiver/withreceiver.h"
#include "core/json.h"
#include "core/taskscope.h"
#include "settings/loader.h"
#include "upkeep/checkreport.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTimer>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int broken = 1;
constexpr int couldNotLook = 2;
constexpr auto pollPause = 100ms;
constexpr qint64 usualGrace = 15 * 60; // seconds

struct Wish
{
    bool asJson = false;
    QJsonObject begin; ///< arguments of the command "check.begin"
    settings::Settings settings;
};

int fail(const QString &message)
{
    std::fprintf(stderr, "earshotd: %s\n", qPrintable(message));
    return couldNotLook;
}

Result<QJsonObject> beginArguments(bool isQuick, const QString &grace)
{
    QJsonObject arguments{{u"quick"_s, isQuick}};
    if (grace.isEmpty())
        return arguments;
    bool isNumber = false;
    const qint64 seconds = grace.toLongLong(&isNumber);
    if (!isNumber || seconds < 0)
        return invalid(u"--grace takes a number of seconds, not \"%1\"."_s.arg(grace));
    arguments.insert(u"graceSeconds"_s, seconds);
    return arguments;
}

Result<Wish> wishFrom(QStringList arguments)
{
    Wish wish;
    wish.asJson = arguments.removeAll(u"--json"_s) > 0;
    const bool isQuick = arguments.removeAll(u"--quick"_s) > 0;
    const Result<QString> grace = takeOption(arguments, u"--grace"_s);
    if (!grace)
        return grace.error();
    const auto begin = beginArguments(isQuick, *grace);
    if (!begin)
        return begin.error();
    wish.begin = *begin;
    const auto settings = settings::load(settings::Sources::ofProcess(arguments));
    if (!settings)
        return settings.error();
    wish.settings = *settings;
    if (wish.settings.dataFolder.isEmpty())
        return invalid(u"say where the data is: earshotd check --data FOLDER"_s);
    wish.settings.dataFolder = QDir(wish.settings.dataFolder).absolutePath();
    if (!QFileInfo(wish.settings.dataFolder).isDir())
        return invalid(u"there is no folder %1"_s.arg(wish.settings.dataFolder));
    return wish;
}

/** Where nobody serves, work lies as long as it likes; unless others may serve the same database.
 */
void setGrace(Wish &wish, bool isServed)
{
    const bool isShared = wish.settings.database.kind == settings::DatabasePlace::Kind::Postgres;
    if ((isServed || isShared) && !wish.begin.contains(u"graceSeconds"_s))
        wish.begin.insert(u"graceSeconds"_s, usualGrace);
}

QString progressLine(const QJsonObject &status)
{
    const QJsonObject checked = status.value(u"checked").toObject();
    return u"%1: %2 events, %3 calls, %4 audit entries, %5 stored objects"_s.arg(
        status.value(u"stage").toString(), QString::number(checked.value(u"events").toInteger()),
        QString::number(checked.value(u"calls").toInteger()),
        QString::number(checked.value(u"auditEntries").toInteger()),
        QString::number(checked.value(u"objects").toInteger()));
}

/** Says how far it is, with every part that is begun and every few seconds. */
class Progress
{
public:
    void show(const QJsonObject &status)
    {
        const QString stage = status.value(u"stage").toString();
        if (stage.isEmpty() || (stage == m_stage && !m_next.hasExpired()))
            return;
        m_stage = stage;
        m_next = QDeadlineTimer(5s);
        std::fprintf(stderr, "%s\n", qPrintable(progressLine(status)));
    }

private:
    QString m_stage;
    QDeadlineTimer m_next;
};

/** Returns when the check has ended; asks it to stop when @p stop is requested. */
QCoro::Task<Result<void>> waitForEnd(Ask ask, QJsonObject run, std::stop_token stop)
{
    const QString stopCommand = u"check.stop"_s;
    const QString statusCommand = u"check.status"_s;
    Progress progress;
    while (true) {
        const QString command = stop.stop_requested() ? stopCommand : statusCommand;
        const auto status = co_await ask(command, run);
        if (!status)
            co_return status.error();
        progress.show(*status);
        if (!status->value(u"running").toBool()) {
            const QString problem = status->value(u"error").toString();
            co_return problem.isEmpty() ? Result<void>() : invalid(problem);
        }
        co_await sleepFor(pollPause, std::stop_token());
    }
}

QJsonObject joined(QJsonObject report, const QJsonObject &more)
{
    QJsonArray problems = report.value(u"problems").toArray();
    for (const QJsonValue &problem : more.value(u"problems").toArray())
        problems.append(problem);
    report.insert(u"problems"_s, problems);
    report.remove(u"next"_s);
    if (more.contains(u"next"))
        report.insert(u"next"_s, more.value(u"next"));
    return report;
}

QCoro::Task<Result<QJsonObject>> wholeReport(Ask ask, QJsonObject run)
{
    const QString command = u"check.report"_s;
    auto report = co_await ask(command, run);
    while (report && report->contains(u"next")) {
        QJsonObject further = run;
        further.insert(u"from"_s, report->value(u"next"));
        const auto more = co_await ask(command, further);
        if (!more)
            co_return more.error();
        report = joined(*report, *more);
    }
    co_return report;
}

int show(const QJsonObject &report, bool asJson)
{
    const QByteArray text = asJson ? toJson(report) + '\n' : upkeep::checkText(report).toUtf8();
    std::fputs(text.constData(), stdout);
    return report.value(u"sound").toBool() ? 0 : broken;
}

QCoro::Task<int> look(Ask ask, Wish wish, std::stop_token stop)
{
    const QString command = u"check.begin"_s;
    const auto run = co_await ask(command, wish.begin);
    if (!run)
        co_return fail(run.error().message);
    const Result<void> ended = co_await waitForEnd(ask, *run, stop);
    if (!ended)
        co_return fail(ended.error().message);
    const auto report = co_await wholeReport(ask, *run);
    if (!report)
        co_return fail(report.error().message);
    co_return show(*report, wish.asJson);
}

int carryOut(Wish wish)
{
    const settings::Settings settings = wish.settings;
    return runWithReceiver(settings, [wish](Ask ask, bool isServed, std::stop_token stop) {
        Wish now = wish;
        setGrace(now, isServed);
        return look(ask, now, stop);
    });
}

/** A signed end of the log that somebody kept elsewhere; empty when none is named. */
Result<QByteArray> takeCheckpoint(QStringList &arguments)
{
    constexpr qint64 longest = 4096;
    const Result<QString> path = takeOption(arguments, u"--checkpoint"_s);
    if (!path)
        return path.error();
    if (path->isEmpty())
        return QByteArray();
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(u"%1 can't be read: %2"_s.arg(*path, file.errorString()));
    const QByteArray note = file.read(longest + 1);
    if (note.isEmpty() || note.size() > longest)
        return invalid(u"%1 is no signed end of an audit log"_s.arg(*path));
    return note;
}

} // namespace

int check(const QStringList &arguments)
{
    const auto wish = wishFrom(arguments);
    return wish ? carryOut(*wish) : fail(wish.error().message);
}

int verifyAudit(const QStringList &arguments)
{
    QStringList rest = arguments;
    const auto checkpoint = takeCheckpoint(rest);
    if (!checkpoint)
        return fail(checkpoint.error().message);
    auto wish = wishFrom(rest);
    if (!wish)
        return fail(wish.error().message);
    wish->begin.insert(u"audit"_s, true);
    if (!checkpoint->isEmpty())
        wish->begin.insert(u"checkpoint"_s, QString::fromUtf8(*checkpoint));
    return carryOut(*wish);
}

} // namespace earshot::receiver
