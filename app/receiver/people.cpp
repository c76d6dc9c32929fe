// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/people.h"

#include "app/receiver/commandwords.h"
#include "app/receiver/withreceiver.h"
#include "core/json.h"

#include <QFile>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

constexpr int refused = 1;
constexpr int wrongUse = 2;
constexpr qint64 longestLine = 4096;

struct Wish
{
    QString command;
    QJsonObject arguments;
    settings::Settings settings;
    bool isJson = false;
};

Result<QString> passwordFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return invalid(u"the standard input can't be read"_s);
    QByteArray line = input.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return invalid(u"the first line of the standard input is the password, and it is empty"_s);
    return QString::fromUtf8(line);
}

Result<void> takePassword(Wish &wish, QStringList &arguments)
{
    const bool isOnInput = arguments.removeAll(u"--password-stdin"_s) > 0;
    const bool isWanted = wish.command == "add"_L1 || wish.command == "reset"_L1;
    if (!isWanted)
        return {};
    if (!isOnInput)
        return invalid(u"give the password on the standard input: --password-stdin"_s);
    const auto password = passwordFromInput();
    if (!password)
        return password.error();
    wish.arguments.insert(u"password"_s, *password);
    return {};
}

Result<void> takeArguments(Wish &wish, QStringList &arguments)
{
    const QStringList names{u"email"_s, u"name"_s, u"role"_s, u"organization"_s};
    if (const auto taken = takeTexts(arguments, wish.arguments, names); !taken)
        return taken;
    const QStringList lists{u"assistant"_s, u"number"_s};
    if (const auto taken = takeLists(arguments, wish.arguments, lists); !taken)
        return taken;
    return takePassword(wish, arguments);
}

Result<Wish> wishFrom(QStringList arguments)
{
    Wish wish;
    wish.command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (!QStringList{u"add"_s, u"invite"_s, u"list"_s, u"disable"_s, u"reset"_s}.contains(
            wish.command))
        return invalid(u"use: earshotd people add|list|invite|disable|reset --data FOLDER …; "
                       "earshotd --help says more"_s);
    wish.isJson = arguments.removeAll(u"--json"_s) > 0;
    if (const auto taken = takeArguments(wish, arguments); !taken)
        return taken.error();
    const auto settings = settingsOfFolder(arguments);
    if (!settings)
        return settings.error();
    wish.settings = *settings;
    return wish;
}

QString stateOf(const QJsonObject &person)
{
    if (person.value(u"disabled"_s).toBool())
        return u"disabled"_s;
    return person.value(u"locked"_s).toBool() ? u"locked"_s : u"active"_s;
}

void printPerson(const QJsonObject &person)
{
    std::printf("%s\t%s\t%s\t%s\t%s\n", qPrintable(person.value(u"email"_s).toString()),
        qPrintable(person.value(u"name"_s).toString()),
        qPrintable(person.value(u"role"_s).toString()),
        qPrintable(person.value(u"organization"_s).toString()), qPrintable(stateOf(person)));
}

void print(const QJsonObject &answer, bool isJson)
{
    if (isJson) {
        std::printf("%s\n", toJson(answer).constData());
        return;
    }
    if (const QJsonValue invitation = answer.value(u"invitation"_s); invitation.isObject())
        std::printf("%s\n", qPrintable(invitation[u"url"].toString()));
    if (const QJsonValue person = answer.value(u"person"_s); person.isObject())
        printPerson(person.toObject());
    for (const QJsonValue &person : answer.value(u"people"_s).toArray())
        printPerson(person.toObject());
}

QCoro::Task<int> carryOut(Ask ask, Wish wish)
{
    const QString command = u"people."_s + wish.command;
    const auto answer = co_await ask(command, wish.arguments);
    if (!answer)
        co_return fail(answer.error().message, refused);
    print(*answer, wish.isJson);
    co_return 0;
}

} // namespace

int people(const QStringList &arguments)
{
    const auto wish = wishFrom(arguments);
    if (!wish)
        return fail(wish.error().message, wrongUse);
    const settings::Settings settings = wish->settings;
    return runWithReceiver(
        settings, [wish = *wish](Ask ask, bool, std::stop_token) { return carryOut(ask, wish); });
}

} // namespace earshot::receiver
