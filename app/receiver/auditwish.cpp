// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/auditwish.h"

#include "app/receiver/commandwords.h"
#include "domain/logreport.h"
#include "settings/loader.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <array>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array filters{"from"_L1, "to"_L1, "person"_L1, "action"_L1, "call"_L1, "report"_L1};

Result<QString> takeFormat(QStringList &arguments)
{
    const auto format = takeOption(arguments, u"--format"_s);
    if (!format)
        return format;
    const QStringList formats = report::exportFormats();
    const QString wished = format->isEmpty() ? formats.constFirst() : *format;
    if (formats.contains(wished))
        return wished;
    return invalid(u"--format takes jsonl, csv or pdf, not \"%1\"."_s.arg(wished));
}

Result<void> checkReport(const QString &report)
{
    if (report.isEmpty() || logReports().contains(report))
        return {};
    return invalid(
        u"--report takes one of %1, not \"%2\"."_s.arg(logReports().join(u", "_s), report));
}

/** "2026-11-01" is the beginning of that day in UTC. */
QString momentText(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate).isValid() && text.size() == 10
        ? text + u"T00:00:00Z"_s
        : text;
}

Result<QJsonObject> takeFilter(QStringList &arguments)
{
    QJsonObject filter{{u"zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())}};
    for (const QLatin1StringView name : filters) {
        const auto text = takeOption(arguments, u"--"_s + name);
        if (!text)
            return text.error();
        const bool isMoment = name == "from"_L1 || name == "to"_L1;
        if (!text->isEmpty())
            filter.insert(name, isMoment ? momentText(*text) : *text);
    }
    return filter;
}

/** Of what is left, when the command's own words were taken. */
Result<settings::Settings> settingsFrom(const QStringList &arguments)
{
    auto settings = settings::load(settings::Sources::ofProcess(arguments));
    if (!settings)
        return settings;
    if (settings->dataFolder.isEmpty() || !QFileInfo(settings->dataFolder).isDir())
        return invalid(u"say where the data is: earshotd audit export --data FOLDER"_s);
    settings->dataFolder = QDir(settings->dataFolder).absolutePath();
    return settings;
}

} // namespace

Result<AuditWish> auditWishFrom(QStringList arguments)
{
    AuditWish wish;
    const auto format = takeFormat(arguments);
    if (!format)
        return format.error();
    wish.order.format = *format;
    const auto language = takeLanguage(arguments);
    if (!language)
        return language.error();
    wish.language = *language;
    const auto out = takeOption(arguments, u"--out"_s);
    if (!out)
        return out.error();
    if (out->isEmpty())
        return invalid(u"say where the export goes: --out FILE"_s);
    wish.order.out = *out;
    const auto filter = takeFilter(arguments);
    if (!filter)
        return filter.error();
    wish.order.filter = *filter;
    const auto report = checkReport(wish.order.filter.value(u"report"_s).toString());
    if (!report)
        return report.error();
    const auto settings = settingsFrom(arguments);
    if (!settings)
        return settings.error();
    wish.settings = *settings;
    return wish;
}

bool isPaintedExport(const QStringList &arguments)
{
    QStringList words = arguments.mid(2);
    const auto format = takeFormat(words);
    return arguments.value(0) == "audit"_L1 && arguments.value(1) == "export"_L1 && format
        && *format == "pdf"_L1;
}

} // namespace earshot::receiver
