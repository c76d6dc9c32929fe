// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/commandwords.h"

#include "settings/loader.h"
#include "ui/language/languages.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

bool isGiven(const QStringList &arguments, const QString &name)
{
    return arguments.contains(name)
        || std::any_of(arguments.begin(), arguments.end(),
            [&](const QString &argument) { return argument.startsWith(name + u'='); });
}

/** An empty one is refused: a script whose variable was not set must not mean "all". */
Result<QJsonArray> takeAll(QStringList &arguments, const QString &name)
{
    QJsonArray all;
    while (isGiven(arguments, name)) {
        const auto text = takeOption(arguments, name);
        if (!text)
            return text.error();
        if (text->trimmed().isEmpty())
            return invalid(u"%1 is empty"_s.arg(name));
        all.append(*text);
    }
    return all;
}

} // namespace

int fail(const QString &message, int code)
{
    std::fprintf(stderr, "earshotd: %s\n", qPrintable(message));
    return code;
}

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

QString printed(const QJsonObject &object, const QString &name)
{
    return object.value(name).toVariant().toString();
}

Result<QString> takeOption(QStringList &arguments, const QString &name)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith(name + u'='))
            return arguments.takeAt(i).mid(name.size() + 1);
        if (arguments.at(i) != name)
            continue;
        if (i + 1 >= arguments.size())
            return Error{.code = ErrorCode::InvalidInput,
                .message = u"The option %1 needs a value."_s.arg(name)};
        arguments.removeAt(i);
        return arguments.takeAt(i);
    }
    return QString();
}

Result<QString> takeLanguage(QStringList &arguments)
{
    const auto code = takeOption(arguments, u"--language"_s);
    if (!code || code->isEmpty() || ui::isLanguage(*code))
        return code;
    QStringList known;
    for (const ui::LanguageName &language : ui::languages())
        known.append(language.code);
    return invalid(u"--language takes one of %1, not \"%2\"."_s.arg(known.join(u' '), *code));
}

Result<void> takeTexts(QStringList &arguments, QJsonObject &into, const QStringList &names)
{
    for (const QString &name : names) {
        const auto text = takeOption(arguments, u"--"_s + name);
        if (!text)
            return text.error();
        if (!text->isEmpty())
            into.insert(name, *text);
    }
    return {};
}

Result<void> takeLists(QStringList &arguments, QJsonObject &into, const QStringList &names)
{
    for (const QString &name : names) {
        const auto all = takeAll(arguments, u"--"_s + name);
        if (!all)
            return all.error();
        if (!all->isEmpty())
            into.insert(name + u's', *all);
    }
    return {};
}

Result<settings::Settings> settingsOfFolder(const QStringList &arguments)
{
    auto settings = settings::load(settings::Sources::ofProcess(arguments));
    if (!settings)
        return settings.error();
    const bool isNamed = !settings->dataFolder.isEmpty();
    settings->dataFolder = QDir(settings->dataFolder).absolutePath();
    if (!isNamed)
        return invalid(u"say where the data is: --data FOLDER"_s);
    if (!QFileInfo(settings->dataFolder).isDir())
        return invalid(u"there is no folder %1"_s.arg(settings->dataFolder));
    return settings;
}

} // namespace earshot::receiver
