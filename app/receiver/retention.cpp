// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/retention.h"

#include "app/receiver/commandwords.h"
#include "app/receiver/withreceiver.h"
#include "core/json.h"

#include <QFile>
#include <QJsonArray>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

constexpr int refused = 1;
constexpr int wrongUse = 2;
constexpr int stopped = 130;
constexpr qint64 longestFile = 60'000; // what the control socket takes

struct Wish
{
    QString command;
    QJsonObject arguments;
    settings::Settings settings;
    bool isJson = false;
};

Result<QJsonObject> policyIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(u"%1 can't be read: %2"_s.arg(path, file.errorString()));
    if (file.size() > longestFile)
        return invalid(u"%1 is too long for rules."_s.arg(path));
    const auto policy = parseJsonObject(file.readAll());
    return policy ? policy : policy.error().withContext(path);
}

Result<Wish> wishFrom(QStringList arguments)
{
    Wish wish;
    wish.command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (!QStringList{u"show"_s, u"set"_s, u"rehearse"_s, u"run"_s}.contains(wish.command))
        return invalid(u"use: earshotd retention show|set|rehearse|run --data FOLDER …; "
                       "earshotd --help says more"_s);
    wish.isJson = arguments.removeAll(u"--json"_s) > 0;
    const auto file = takeOption(arguments, u"--file"_s);
    if (!file)
        return file.error();
    if (file->isEmpty() && wish.command == "set"_L1)
        return invalid(u"say which rules: --file RULES.json"_s);
    if (!file->isEmpty()) {
        const auto policy = policyIn(*file);
        if (!policy)
            return policy.error();
        wish.arguments.insert(u"policy"_s, *policy);
    }
    const auto settings = settingsOfFolder(arguments);
    if (!settings)
        return settings.error();
    wish.settings = *settings;
    return wish;
}

QString wordsOf(const QJsonObject &rule)
{
    QStringList conditions;
    for (const QString &name : {u"assistant"_s, u"number"_s, u"tag"_s, u"direction"_s}) {
        if (rule.value(name).isString())
            conditions.append(name + u' ' + printed(rule, name));
    }
    return conditions.isEmpty() ? u"all calls"_s : conditions.join(u", "_s);
}

void printPolicy(const QJsonObject &policy)
{
    const QJsonArray rules = policy.value(u"rules"_s).toArray();
    for (const QJsonValue &value : rules) {
        const QJsonObject rule = value.toObject();
        std::printf("%s days\t%s\t%s\n", qPrintable(printed(rule, u"keepDays"_s)),
            qPrintable(wordsOf(rule)), qPrintable(printed(rule, u"name"_s)));
    }
    if (rules.isEmpty())
        std::printf("All calls are kept for good.\n");
    else
        std::printf("They leave after %s days in the trash.%s\n",
            qPrintable(printed(policy, u"trashDays"_s)),
            policy.value(u"growOnly"_s).toBool() ? " These rules may only grow." : "");
}

void printRehearsal(const QJsonObject &rehearsal)
{
    for (const QJsonValue &value : rehearsal.value(u"items"_s).toArray()) {
        const QJsonObject call = value.toObject();
        const QString state = call.value(u"onHold"_s).toBool() ? u"on legal hold, stays"_s
            : call.value(u"trashedAt"_s).isString()            ? u"in the trash"_s
                                                               : u"due"_s;
        std::printf("%s\t%s\t%s\t%s bytes\t%s\n", qPrintable(printed(call, u"id"_s)),
            qPrintable(printed(call, u"startedAt"_s)), qPrintable(printed(call, u"rule"_s)),
            qPrintable(printed(call, u"bytes"_s)), qPrintable(state));
    }
    std::printf("%s calls are due (%s bytes), %s of them in the trash; legal holds keep %s (%s "
                "bytes).\n",
        qPrintable(printed(rehearsal, u"calls"_s)), qPrintable(printed(rehearsal, u"bytes"_s)),
        qPrintable(printed(rehearsal, u"inTrash"_s)), qPrintable(printed(rehearsal, u"onHold"_s)),
        qPrintable(printed(rehearsal, u"bytesOnHold"_s)));
}

void printRun(const QJsonObject &state)
{
    std::printf("%s calls went into the trash, %s came out of it, %s are gone for good (%s bytes); "
                "%s are due and stay because of a legal hold, %s are in use, %s files are left.\n",
        qPrintable(printed(state, u"trashed"_s)), qPrintable(printed(state, u"returned"_s)),
        qPrintable(printed(state, u"removed"_s)), qPrintable(printed(state, u"bytes"_s)),
        qPrintable(printed(state, u"onHold"_s)), qPrintable(printed(state, u"inUse"_s)),
        qPrintable(printed(state, u"objectsLeft"_s)));
}

QCoro::Task<int> follow(Ask ask, Wish wish, std::stop_token stop)
{
    const RunCommands commands{u"retention.begin"_s, u"retention.status"_s, u"retention.stop"_s};
    const QJsonObject nothing;
    const auto state = co_await followRun(ask, commands, nothing, stop);
    if (!state)
        co_return fail(state.error().message, refused);
    if (wish.isJson)
        std::printf("%s\n", toJson(*state).constData());
    else
        printRun(*state);
    if (stop.stop_requested())
        co_return stopped;
    const QString problem = state->value(u"error"_s).toString();
    const bool isLeft = state->value(u"objectsLeft"_s).toInteger() > 0;
    if (!problem.isEmpty())
        co_return fail(problem, refused);
    co_return isLeft ? refused : 0;
}

QCoro::Task<int> answer(Ask ask, Wish wish)
{
    const QString command = u"retention."_s + wish.command;
    const auto said = co_await ask(command, wish.arguments);
    if (!said)
        co_return fail(said.error().message, refused);
    if (wish.isJson)
        std::printf("%s\n", toJson(*said).constData());
    else if (wish.command == "rehearse"_L1)
        printRehearsal(*said);
    else
        printPolicy(*said);
    co_return 0;
}

QCoro::Task<int> carryOut(Ask ask, Wish wish, std::stop_token stop)
{
    if (wish.command == "run"_L1)
        return follow(ask, wish, stop);
    return answer(ask, wish);
}

} // namespace

int retention(const QStringList &arguments)
{
    const auto wish = wishFrom(arguments);
    if (!wish)
        return fail(wish.error().message, wrongUse);
    const settings::Settings settings = wish->settings;
    return runWithReceiver(settings,
        [wish = *wish](Ask ask, bool, std::stop_token stop) { return carryOut(ask, wish, stop); });
}

} // namespace earshot::receiver
