// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/prooffile.h"

#include "core/json.h"

#include <QJsonArray>

namespace earshot::report {

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
    AskReceiver ask, QJsonObject wish, PartFile &file, ExportCourse course)
{
    const qint64 size = wish.value(u"size").toInteger();
    qint64 count = 0;
    qint64 after = 0;
    while (after < size) {
        wish.insert(u"after"_s, after);
        const auto page = co_await ask(wish);
        const Result<void> goesOn = course.goesOn();
        if (!goesOn)
            co_return goesOn.error();
        if (!page)
            co_return page.error();
        const auto written = putAll(file, page->value(u"lines").toArray());
        if (!written)
            co_return written.error();
        count += *written;
        const qint64 next = page->value(u"after").toInteger();
        course.show(ExportStep::Entries, after, next, size);
        if (next <= after)
            co_return Error{.code = ErrorCode::Internal, .message = u"The export stands still."_s};
        after = next;
    }
    co_return count;
}

} // namespace

void ExportCourse::show(ExportStep step, qint64 before, qint64 after, qint64 size) const
{
    if (progress && size > 0)
        progress(step, before, after, size);
}

Result<void> ExportCourse::goesOn() const
{
    if (stop.stop_requested())
        return Error{.code = ErrorCode::Cancelled, .message = u"stopped"_s};
    return {};
}

QCoro::Task<Result<Exported>> writeProof(
    ExportSource source, QJsonObject filter, PartFile &file, ExportCourse course)
{
    const auto begun = co_await source.begin(filter);
    const Result<void> goesOn = course.goesOn();
    if (!goesOn)
        co_return goesOn.error();
    if (!begun)
        co_return begun.error();
    Exported exported{.head = begun->value(u"head").toObject(),
        .organization = begun->value(u"organization").toString()};
    QJsonObject pages = filter;
    pages.insert(u"size"_s, begun->value(u"size"));
    const Result<void> hasHead = put(file, exported.head);
    if (!hasHead)
        co_return hasHead.error();
    const auto count = co_await writeEntries(source.page, pages, file, course);
    if (!count)
        co_return count.error();
    const QJsonObject end{{u"end"_s, *count}};
    const Result<void> hasEnd = put(file, end);
    if (!hasEnd)
        co_return hasEnd.error();
    exported.entries = *count;
    co_return exported;
}

} // namespace earshot::report
