// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/auditexport.h"

#include "app/receiver/commandwords.h"
#include "app/receiver/withreceiver.h"
#include "core/json.h"
#include "settings/loader.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <QTimeZone>

#include <array>
#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int wrongUse = 2;
constexpr int stopped = 130;
constexpr std::array filters{"from"_L1, "to"_L1, "person"_L1, "call"_L1};

struct Wish
{
    QString out;
    QJsonObject filter; ///< arguments of the command "audit.export"
    settings::Settings settings;
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
    if (!format || format->isEmpty() || *format == "jsonl"_L1)
        return format;
    return invalid(u"--format takes jsonl, not \"%1\"."_s.arg(*format));
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
    if (const auto format = takeFormat(arguments); !format)
        return format.error();
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
    const auto settings = settings::load(settings::Sources::ofProcess(arguments));
    if (!settings)
        return settings.error();
    wish.settings = *settings;
    wish.settings.dataFolder = QDir(wish.settings.dataFolder).absolutePath();
    if (settings->dataFolder.isEmpty() || !QFileInfo(wish.settings.dataFolder).isDir())
        return invalid(u"say where the data is: earshotd audit export --data FOLDER"_s);
    return wish;
}

bool put(QSaveFile &file, const QJsonObject &line)
{
    const QByteArray bytes = toJson(line) + '\n';
    return file.write(bytes) == bytes.size();
}

/** Says how far it is, in steps of a tenth. */
void showProgress(qint64 before, qint64 after, qint64 size)
{
    if (size > 0 && after * 10 / size > before * 10 / size)
        std::fprintf(stderr, "%lld of %lld entries\n", static_cast<long long>(after),
            static_cast<long long>(size));
}

/** The entries after the head; how many. */
QCoro::Task<Result<qint64>> writeEntries(
    Ask ask, QJsonObject wish, QSaveFile &file, std::stop_token stop)
{
    const QString command = u"audit.page"_s;
    const qint64 size = wish.value(u"size").toInteger();
    qint64 count = 0;
    qint64 after = 0;
    while (after < size) {
        if (stop.stop_requested())
            co_return Error{.code = ErrorCode::Cancelled, .message = u"stopped"_s};
        wish.insert(u"after"_s, after);
        const auto page = co_await ask(command, wish);
        if (!page)
            co_return page.error();
        const QJsonArray lines = page->value(u"lines").toArray();
        for (const QJsonValue &line : lines) {
            if (!put(file, line.toObject()))
                co_return Error{.code = ErrorCode::Storage, .message = file.errorString()};
            count += line.toObject().contains(u"seq") ? 1 : 0;
        }
        const qint64 next = page->value(u"after").toInteger();
        showProgress(after, next, size);
        if (next <= after)
            co_return Error{.code = ErrorCode::Internal, .message = u"The export stands still."_s};
        after = next;
    }
    co_return count;
}

QCoro::Task<int> write(Ask ask, Wish wish, std::stop_token stop)
{
    QSaveFile file(wish.out);
    if (!file.open(QIODevice::WriteOnly))
        co_return fail(u"%1: %2"_s.arg(wish.out, file.errorString()), failed);
    const QString command = u"audit.export"_s;
    const auto begun = co_await ask(command, wish.filter);
    if (!begun)
        co_return fail(begun.error().message, failed);
    QJsonObject pages = wish.filter;
    pages.insert(u"size"_s, begun->value(u"size"));
    pages.insert(u"complete"_s, begun->value(u"complete"));
    const bool hasHead = put(file, begun->value(u"head").toObject());
    const auto count = co_await writeEntries(ask, pages, file, stop);
    if (!count) {
        const bool isStop = count.error().code == ErrorCode::Cancelled;
        co_return fail(count.error().message, isStop ? stopped : failed);
    }
    const bool hasEnd = put(file, {{u"end"_s, *count}});
    if (!hasHead || !hasEnd || !file.commit())
        co_return fail(u"%1: %2"_s.arg(wish.out, file.errorString()), failed);
    std::printf("%lld entries are in %s\n", static_cast<long long>(*count), qPrintable(wish.out));
    co_return 0;
}

} // namespace

int exportAudit(const QStringList &arguments)
{
    const auto wish = wishFrom(arguments);
    if (!wish)
        return fail(wish.error().message, wrongUse);
    const settings::Settings settings = wish->settings;
    return runWithReceiver(settings,
        [wish = *wish](Ask ask, bool, std::stop_token stop) { return write(ask, wish, stop); });
}

} // namespace earshot::receiver
