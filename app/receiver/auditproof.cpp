// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/auditproof.h"

#include "core/json.h"

#include <QJsonArray>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

Result<void> put(PartFile &file, const QJsonObject &line)
{
    return file.write(toJson(line) + QByteArray("\n"));
}

/** How many of the lines are entries. */
Result<qint64> putAll(PartFile &file, const QJsonArray &lines)
{
    qint64 count = 0;
    for (const QJsonValue &line : lines) {
        if (const Result<void> written = put(file, line.toObject()); !written)
            return written.error();
        count += line.toObject().contains(u"seq") ? 1 : 0;
    }
    return count;
}

/** The entries after the head; how many. */
QCoro::Task<Result<qint64>> writeEntries(
    Ask ask, QJsonObject wish, PartFile &file, std::stop_token stop)
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
        const auto written = putAll(file, page->value(u"lines").toArray());
        if (!written)
            co_return written.error();
        count += *written;
        const qint64 next = page->value(u"after").toInteger();
        showProgress(after, next, size, "entries");
        if (next <= after)
            co_return Error{.code = ErrorCode::Internal, .message = u"The export stands still."_s};
        after = next;
    }
    co_return count;
}

} // namespace

QCoro::Task<Result<Exported>> writeProof(
    Ask ask, QJsonObject filter, PartFile &file, std::stop_token stop)
{
    const QString command = u"audit.export"_s;
    const auto begun = co_await ask(command, filter);
    if (!begun)
        co_return begun.error();
    Exported exported{.head = begun->value(u"head").toObject(),
        .organization = begun->value(u"organization").toString()};
    QJsonObject pages = filter;
    pages.insert(u"size"_s, begun->value(u"size"));
    const Result<void> hasHead = put(file, exported.head);
    if (!hasHead)
        co_return hasHead.error();
    const auto count = co_await writeEntries(ask, pages, file, stop);
    if (!count)
        co_return count.error();
    const QJsonObject end{{u"end"_s, *count}};
    const Result<void> hasEnd = put(file, end);
    if (!hasEnd)
        co_return hasEnd.error();
    exported.entries = *count;
    co_return exported;
}

void showProgress(qint64 before, qint64 after, qint64 size, const char *what)
{
    if (size > 0 && after * 10 / size > before * 10 / size)
        std::fprintf(stderr, "%lld of %lld %s\n", static_cast<long long>(after),
            static_cast<long long>(size), what);
}

} // namespace earshot::receiver
