// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/token.h"

#include "access/accessservice.h"
#include "app/receiver/commandwords.h"
#include "backend/administration.h"
#include "backend/databaseoptions.h"
#include "control/controlclient.h"
#include "core/logging.h"
#include "database/database.h"
#include "settings/loader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimer>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

int fail(const QString &message)
{
    std::fprintf(stderr, "earshotd: %s\n", qPrintable(message));
    return 1;
}

int report(const Result<QJsonObject> &answer)
{
    if (!answer)
        return fail(answer.error().message);
    std::printf("%s\n", qPrintable(answer->value(u"token").toString()));
    return 0;
}

struct Wish
{
    QJsonObject token; ///< arguments of the command "token.create"
    settings::Settings settings;
};

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Result<Wish> wishFrom(QStringList arguments)
{
    const QString use = u"use: earshotd token create --data FOLDER --role ROLE [--name NAME] "
                        "[--days DAYS] [options]"_s;
    if (arguments.isEmpty() || arguments.takeFirst() != u"create"_s)
        return invalid(use);
    Wish wish;
    for (const QString &name : {u"role"_s, u"name"_s, u"days"_s}) {
        const Result<QString> value = takeOption(arguments, u"--"_s + name);
        if (!value)
            return value.error();
        if (!value->isEmpty())
            wish.token.insert(name, *value);
    }
    const auto settings = settings::load(settings::Sources::ofProcess(arguments));
    if (!settings)
        return settings.error();
    wish.settings = *settings;
    if (wish.settings.dataFolder.isEmpty() || !wish.token.contains(u"role"_s))
        return invalid(use);
    wish.settings.dataFolder = QDir(wish.settings.dataFolder).absolutePath();
    if (!QFileInfo(wish.settings.dataFolder).isDir())
        return invalid(u"there is no folder %1"_s.arg(wish.settings.dataFolder));
    return wish;
}

QCoro::Task<> runHere(Wish wish)
{
    auto database = database::Database::open(databaseOptions(wish.settings));
    if (!database) {
        QCoreApplication::exit(fail(database.error().message));
        co_return;
    }
    const SystemClock clock;
    access::AccessService access(*database.value(), clock);
    Administration administration(access);
    const QString command = u"token.create"_s;
    const auto answer = co_await administration.run(command, wish.token);
    co_await database.value()->close();
    QCoreApplication::exit(report(answer));
}

} // namespace

int token(const QStringList &arguments)
{
    const auto wish = wishFrom(arguments);
    if (!wish)
        return fail(wish.error().message);
    const QString command = u"token.create"_s;
    if (const auto answer = control::ask(wish->settings.dataFolder, command, wish->token))
        return report(*answer);
    QTimer::singleShot(0, qApp, [wish = *wish] { runHere(wish); });
    return QCoreApplication::exec();
}

} // namespace earshot::receiver
