// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablefile.h"

#include "core/json.h"
#include "core/taskscope.h"
#include "report/csvreport.h"
#include "report/pdfreport.h"

#include <QElapsedTimer>

#include <functional>

namespace earshot::report {

using namespace std::chrono_literals;

namespace {

constexpr qint64 turnMilliseconds = 20; ///< then others have theirs: a window is not to stand still

/** What is done with an entry. */
using Use = std::function<Result<void>(const Entry &)>;

Result<bool> useLine(const QByteArray &line, const Use &use)
{
    const auto object = parseJsonObject(line);
    if (!object)
        return object.error();
    if (!object->contains(u"seq"))
        return false; // the head, a checkpoint, the end
    const auto entry = entryFrom(*object);
    if (!entry)
        return entry.error();
    const Result<void> used = use(*entry);
    return used ? Result<bool>(true) : used.error();
}

/** Each entry once, in their order. */
QCoro::Task<Result<void>> forEachEntry(
    PartFile &proof, qint64 size, Use use, ExportStep step, ExportCourse course)
{
    QIODevice &lines = proof.device();
    lines.seek(0);
    QElapsedTimer turn;
    turn.start();
    qint64 count = 0;
    while (!lines.atEnd()) {
        const auto used = useLine(lines.readLine(), use);
        if (!used)
            co_return used.error();
        if (!*used)
            continue;
        ++count;
        course.show(step, count - 1, count, size);
        if (turn.hasExpired(turnMilliseconds)) {
            co_await sleepFor(0ms, course.stop);
            turn.restart();
        }
        const Result<void> goesOn = course.goesOn();
        if (!goesOn)
            co_return goesOn;
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> writeCsv(
    PartFile &proof, Exported exported, PartFile &file, ExportCourse course)
{
    const Result<void> begun = file.write(csvHead());
    if (!begun)
        co_return begun;
    const Use write = [&file](const Entry &entry) { return file.write(csvRow(entry)); };
    co_return co_await forEachEntry(proof, exported.entries, write, ExportStep::Rows, course);
}

QCoro::Task<Result<void>> writePdf(
    PartFile &proof, Exported exported, Facts facts, PartFile &file, ExportCourse course)
{
    PdfCount pages;
    const Use count = [&pages](const Entry &entry) {
        pages.add(entry);
        return Result<void>();
    };
    const Result<void> counted =
        co_await forEachEntry(proof, exported.entries, count, ExportStep::Count, course);
    if (!counted)
        co_return counted;
    PdfReport pdf(file.device(), facts, pages);
    const Use write = [&pdf](const Entry &entry) {
        pdf.add(entry);
        return Result<void>();
    };
    const Result<void> written =
        co_await forEachEntry(proof, exported.entries, write, ExportStep::Rows, course);
    if (!written)
        co_return written;
    pdf.end(); // a write that failed is known to the file
    co_return Result<void>();
}

} // namespace earshot::report
