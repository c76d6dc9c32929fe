// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/token.h"

#include "access/accessservice.h"
#include "backend/administration.h"
#include "control/controlclient.h"
#include "core/logging.h"
#include "database/database.h"

#include <QCommandLineParser>
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

QCoro::Task<> runHere(QString folder, QJsonObject arguments)
{
    auto database = database::Database::open({.folder = folder});
    if (!database) {
        QCoreApplication::exit(fail(database.error().message));
        co_return;
    }
    const SystemClock clock;
    access::AccessService access(*database.value(), clock);
    Administration administration(access);
    const QString command = u"token.create"_s;
    const auto answer = co_await administration.run(command, arguments);
    co_await database.value()->close();
    QCoreApplication::exit(report(answer));
}

} // namespace

int token(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption data(u"data"_s, u"The data folder."_s, u"FOLDER"_s);
    const QCommandLineOption role(
        u"role"_s, u"owner, admin, reviewer, compliance or viewer."_s, u"ROLE"_s);
    const QCommandLineOption name(u"name"_s, u"Whose token it is."_s, u"NAME"_s);
    const QCommandLineOption days(
        u"days"_s, u"How long it works; without, until it is revoked."_s, u"DAYS"_s);
    parser.addOptions({data, role, name, days});
    if (!parser.parse(QStringList{u"earshotd"_s} + arguments))
        return fail(parser.errorText());
    if (parser.positionalArguments() != QStringList{u"create"_s} || !parser.isSet(data)
        || !parser.isSet(role))
        return fail(
            u"use: earshotd token create --data FOLDER --role ROLE [--name NAME] [--days DAYS]"_s);
    const QString folder = QDir(parser.value(data)).absolutePath();
    if (!QFileInfo(folder).isDir())
        return fail(u"there is no folder %1"_s.arg(folder));
    QJsonObject wish{{u"role"_s, parser.value(role)}};
    if (parser.isSet(name))
        wish.insert(u"name"_s, parser.value(name));
    if (parser.isSet(days))
        wish.insert(u"days"_s, parser.value(days));
    if (const auto answer = control::ask(folder, u"token.create"_s, wish))
        return report(*answer);
    QTimer::singleShot(0, qApp, [folder, wish] { runHere(folder, wish); });
    return QCoreApplication::exec();
}

} // namespace earshot::receiver
