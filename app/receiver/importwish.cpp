// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/importwish.h"

#include "settings/loader.h"

#include <QDir>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

/** Takes "--name value" or "--name=value" out of @p arguments. */
Result<QString> take(QStringList &arguments, const QString &name)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith(name + u'='))
            return arguments.takeAt(i).mid(name.size() + 1);
        if (arguments.at(i) != name)
            continue;
        if (i + 1 >= arguments.size())
            return invalid(u"The option %1 needs a value."_s.arg(name));
        arguments.removeAt(i);
        return arguments.takeAt(i);
    }
    return QString();
}

Result<database::PostgresAddress> sourceFrom(const QString &text)
{
    if (text.isEmpty())
        return invalid(u"say where the earlier system's database is: earshotd import --from "
                       "postgresql://USER@HOST:PORT/NAME --data FOLDER"_s);
    const auto place = settings::parseDatabasePlace(text);
    if (!place.ok())
        return place.error();
    if (place->kind != settings::DatabasePlace::Kind::Postgres)
        return invalid(u"--from must begin with postgresql://: the earlier system has no other "
                       "database."_s);
    return database::PostgresAddress{
        .url = place->url, .password = Secret(qgetenv("EARSHOT_IMPORT_PASSWORD").trimmed())};
}

Result<int> examplesFrom(const QString &text)
{
    bool isNumber = false;
    const int number = text.isEmpty() ? 5 : text.toInt(&isNumber);
    if (text.isEmpty() || (isNumber && number >= 0 && number <= 1000))
        return number;
    return invalid(u"--examples takes a number from 0 to 1000."_s);
}

Result<void> readSettings(ImportWish &wish, const QStringList &arguments, const QString &files)
{
    const auto settings = settings::load(settings::Sources::ofProcess(arguments));
    if (!settings.ok())
        return settings.error();
    wish.settings = *settings;
    if (wish.settings.dataFolder.isEmpty())
        return invalid(u"say where the data is to be: earshotd import --data FOLDER"_s);
    wish.settings.dataFolder = QDir(wish.settings.dataFolder).absolutePath();
    wish.files = wish.settings.store;
    if (files.isEmpty())
        return {};
    const auto place = settings::parseStorePlace(files);
    if (!place.ok())
        return place.error();
    wish.files = *place;
    return {};
}

} // namespace

Result<ImportWish> importWishFrom(QStringList arguments)
{
    ImportWish wish;
    wish.isRehearsal = arguments.removeAll(u"--rehearse"_s) > 0;
    wish.asJson = arguments.removeAll(u"--json"_s) > 0;
    QStringList values;
    for (const QString &option : {u"--from"_s, u"--from-store"_s, u"--from-schema"_s,
             u"--from-organization"_s, u"--report"_s, u"--examples"_s}) {
        const Result<QString> value = take(arguments, option);
        if (!value.ok())
            return value.error();
        values.append(*value);
    }
    const auto source = sourceFrom(values.at(0));
    if (!source.ok())
        return source.error();
    wish.from = *source;
    wish.schema = values.at(2).isEmpty() ? u"public"_s : values.at(2);
    wish.organizationId = values.at(3);
    wish.reportFile = values.at(4);
    const Result<int> examples = examplesFrom(values.at(5));
    if (!examples.ok())
        return examples.error();
    wish.examples = *examples;
    const Result<void> read = readSettings(wish, arguments, values.at(1));
    return read.ok() ? Result<ImportWish>(wish) : read.error();
}

} // namespace earshot::receiver
