// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/token.h"

#include "app/receiver/commandwords.h"
#include "app/receiver/withreceiver.h"
#include "core/json.h"

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

constexpr int refused = 1;
constexpr int wrongUse = 2;

struct Wish
{
    QString command;
    QJsonObject arguments;
    settings::Settings settings;
    bool isJson = false;
};

Result<void> checkWish(const Wish &wish)
{
    if (wish.command == "create"_L1 && !wish.arguments.contains(u"role"_s))
        return invalid(u"use: earshotd token create --data FOLDER --role ROLE [--name NAME] "
                       "[--days DAYS] [options]"_s);
    if (wish.command == "revoke"_L1 && !wish.arguments.contains(u"id"_s))
        return invalid(u"use: earshotd token revoke --data FOLDER --id ID; "
                       "earshotd token list shows the ids"_s);
    return {};
}

Result<Wish> wishFrom(QStringList arguments)
{
    Wish wish;
    wish.command = arguments.isEmpty() ? QString() : arguments.takeFirst();
    if (!QStringList{u"create"_s, u"list"_s, u"revoke"_s}.contains(wish.command))
        return invalid(u"use: earshotd token create|list|revoke --data FOLDER …; "
                       "earshotd --help says more"_s);
    wish.isJson = arguments.removeAll(u"--json"_s) > 0;
    const QStringList texts{u"role"_s, u"name"_s, u"days"_s, u"id"_s};
    if (const auto taken = takeTexts(arguments, wish.arguments, texts); !taken)
        return taken.error();
    const QStringList lists{u"assistant"_s, u"number"_s};
    if (const auto taken = takeLists(arguments, wish.arguments, lists); !taken)
        return taken.error();
    if (const auto fine = checkWish(wish); !fine)
        return fine.error();
    const auto settings = settingsOfFolder(arguments);
    if (!settings)
        return settings.error();
    wish.settings = *settings;
    return wish;
}

void printToken(const QJsonObject &token)
{
    std::printf("%s\t%s\t%s\t%s\n", qPrintable(token.value(u"id"_s).toString()),
        qPrintable(token.value(u"name"_s).toString()),
        qPrintable(token.value(u"role"_s).toString()),
        qPrintable(token.value(u"state"_s).toString()));
}

void print(const Wish &wish, const QJsonObject &answer)
{
    if (wish.isJson)
        std::printf("%s\n", toJson(answer).constData());
    else if (wish.command == "create"_L1)
        std::printf("%s\n", qPrintable(answer.value(u"token"_s).toString()));
    for (const QJsonValue &token : answer.value(u"tokens"_s).toArray()) {
        if (!wish.isJson)
            printToken(token.toObject());
    }
}

QCoro::Task<int> carryOut(Ask ask, Wish wish)
{
    const QString command = u"token."_s + wish.command;
    const auto answer = co_await ask(command, wish.arguments);
    if (!answer)
        co_return fail(answer.error().message, refused);
    print(wish, *answer);
    co_return 0;
}

} // namespace

int token(const QStringList &arguments)
{
    const auto wish = wishFrom(arguments);
    if (!wish)
        return fail(wish.error().message, wrongUse);
    const settings::Settings settings = wish->settings;
    return runWithReceiver(
        settings, [wish = *wish](Ask ask, bool, std::stop_token) { return carryOut(ask, wish); });
}

} // namespace earshot::receiver
