// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/auditexport.h"

#include "app/receiver/auditproof.h"
#include "app/receiver/auditreport.h"
#include "app/receiver/commandwords.h"
#include "app/receiver/partfile.h"
#include "core/clock.h"
#include "core/localtime.h"
#include "settings/loader.h"
#include "ui/language/language.h"
#include "ui/language/languages.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int wrongUse = 2;
constexpr int stopped = 130;
constexpr std::array formats{"jsonl"_L1, "csv"_L1, "pdf"_L1};
constexpr std::array filters{"from"_L1, "to"_L1, "person"_L1, "call"_L1};

struct Wish
{
    QString format; ///< one of formats
    QString language; ///< empty: the system's
    QString out;
    QJsonObject filter; ///< arguments of the command "audit.export"
    settings::Settings settings;

    [[nodiscard]] bool isTable() const { return format != formats.front(); }
    [[nodiscard]] QString proofPath() const { return isTable() ? out + u".proof.jsonl"_s : out; }
};

int fail(const QString &message, int code)
{
    std::fprintf(stderr, "earshotd: %s\n", qPrintable(message));
    return code;
}

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Result<QString> takeFormat(QStringList &arguments)
{
    const auto format = takeOption(arguments, u"--format"_s);
    if (!format)
        return format;
    const QString wished = format->isEmpty() ? QString(formats.front()) : *format;
    if (std::ranges::find(formats, wished) != formats.end())
        return wished;
    return invalid(u"--format takes jsonl, csv or pdf, not \"%1\"."_s.arg(wished));
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

Result<Wish> wishFrom(QStringList arguments)
{
    Wish wish;
    const auto format = takeFormat(arguments);
    if (!format)
        return format.error();
    wish.format = *format;
    const auto language = takeLanguage(arguments);
    if (!language)
        return language.error();
    wish.language = *language;
    const auto out = takeOption(arguments, u"--out"_s);
    if (!out)
        return out.error();
    if (out->isEmpty())
        return invalid(u"say where the export goes: --out FILE"_s);
    wish.out = *out;
    const auto filter = takeFilter(arguments);
    if (!filter)
        return filter.error();
    wish.filter = *filter;
    wish.filter.insert(u"format"_s, wish.format); // the log says it of the export
    const auto settings = settings::load(settings::Sources::ofProcess(arguments));
    if (!settings)
        return settings.error();
    wish.settings = *settings;
    wish.settings.dataFolder = QDir(wish.settings.dataFolder).absolutePath();
    if (settings->dataFolder.isEmpty() || !QFileInfo(wish.settings.dataFolder).isDir())
        return invalid(u"say where the data is: earshotd audit export --data FOLDER"_s);
    return wish;
}

int outcomeOf(const Error &error)
{
    return fail(error.message, error.code == ErrorCode::Cancelled ? stopped : failed);
}

report::Facts factsOf(const Wish &wish, const Exported &exported)
{
    report::Facts facts = report::factsFrom(exported.head, wish.filter);
    facts.organization = exported.organization;
    const auto zone = timeZoneFrom(facts.zone);
    facts.exportedAt = localText(SystemClock().now(), zone ? *zone : QTimeZone::utc());
    facts.file = QFileInfo(wish.out).fileName();
    facts.proofFile = QFileInfo(wish.proofPath()).fileName();
    return facts;
}

QCoro::Task<Result<void>> writeTable(
    Wish wish, Exported exported, PartFile &proof, PartFile &table, std::stop_token stop)
{
    if (wish.format == "csv"_L1)
        co_return co_await writeCsv(proof.device(), exported, table.device(), stop);
    const report::Facts facts = factsOf(wish, exported);
    co_return co_await writePdf(proof.device(), exported, facts, table.device(), stop);
}

/** The proof first: a table without it proves nothing. */
Result<void> commitBoth(const Wish &wish, PartFile &proof, PartFile &table)
{
    const Result<void> proofKept = proof.commit();
    if (!proofKept || !wish.isTable())
        return proofKept;
    const Result<void> tableKept = table.commit();
    if (!tableKept)
        QFile::remove(wish.proofPath());
    return tableKept;
}

QCoro::Task<int> write(Ask ask, Wish wish, std::stop_token stop)
{
    PartFile proof(wish.proofPath());
    PartFile table(wish.out);
    Result<void> done = proof.open();
    if (done && wish.isTable())
        done = table.open();
    if (!done)
        co_return outcomeOf(done.error());
    const auto exported = co_await writeProof(ask, wish.filter, proof.device(), stop);
    if (!exported)
        co_return outcomeOf(exported.error());
    if (wish.isTable())
        done = co_await writeTable(wish, *exported, proof, table, stop);
    if (done)
        done = commitBoth(wish, proof, table);
    if (!done)
        co_return outcomeOf(done.error());
    std::printf("%lld entries are in %s\n", static_cast<long long>(exported->entries),
        qPrintable(wish.out));
    if (wish.isTable())
        std::printf("their proofs are in %s\n", qPrintable(wish.proofPath()));
    co_return 0;
}

} // namespace

bool isPaintedExport(const QStringList &arguments)
{
    QStringList words = arguments.mid(2);
    const auto format = takeFormat(words);
    return arguments.value(0) == "audit"_L1 && arguments.value(1) == "export"_L1 && format
        && *format == "pdf"_L1;
}

int exportAudit(const QStringList &arguments)
{
    const auto wish = wishFrom(arguments);
    if (!wish)
        return fail(wish.error().message, wrongUse);
    const settings::Settings settings = wish->settings;
    const ui::Language language(wish->language);
    return runWithReceiver(settings,
        [wish = *wish](Ask ask, bool, std::stop_token stop) { return write(ask, wish, stop); });
}

} // namespace earshot::receiver
