// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/auditreport.h"

#include "core/json.h"
#include "core/taskscope.h"
#include "report/csvreport.h"
#include "report/pdfreport.h"

#include <cstdio>
#include <functional>

namespace earshot::receiver {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using report::Entry;

namespace {

constexpr qint64 entriesAtATime = 500; ///< before others have their turn

/** What is done with an entry. */
using Use = std::function<Result<void>(const Entry &)>;

Result<bool> useLine(const QByteArray &line, const Use &use)
{
    const auto object = parseJsonObject(line);
    if (!object)
        return object.error();
    if (!object->contains(u"seq"))
        return false; // the head, a checkpoint, the end
    const auto entry = report::entryFrom(*object);
    if (!entry)
        return entry.error();
    const Result<void> used = use(*entry);
    return used ? Result<bool>(true) : used.error();
}

/** Each entry once, in their order. */
QCoro::Task<Result<void>> forEachEntry(
    PartFile &proof, qint64 size, Use use, const char *what, std::stop_token stop)
{
    QIODevice &lines = proof.device();
    lines.seek(0);
    qint64 count = 0;
    while (!lines.atEnd()) {
        const auto used = useLine(lines.readLine(), use);
        if (!used)
            co_return used.error();
        if (!*used)
            continue;
        ++count;
        showProgress(count - 1, count, size, what);
        if (count % entriesAtATime == 0)
            co_await sleepFor(0ms, stop);
        if (stop.stop_requested())
            co_return Error{.code = ErrorCode::Cancelled, .message = u"stopped"_s};
    }
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> writeCsv(
    PartFile &proof, Exported exported, PartFile &file, std::stop_token stop)
{
    const Result<void> begun = file.write(report::csvHead());
    if (!begun)
        co_return begun;
    const Use write = [&file](const Entry &entry) { return file.write(report::csvRow(entry)); };
    co_return co_await forEachEntry(proof, exported.entries, write, "rows", stop);
}

QCoro::Task<Result<void>> writePdf(
    PartFile &proof, Exported exported, report::Facts facts, PartFile &file, std::stop_token stop)
{
    if (!report::canPrintLanguage())
        std::fprintf(stderr,
            "earshotd: no font here has the letters of this language, so they are written as "
            "codes; "
            "install one, for instance fonts-noto-cjk\n");
    report::PdfCount pages;
    const Use count = [&pages](const Entry &entry) {
        pages.add(entry);
        return Result<void>();
    };
    const Result<void> counted =
        co_await forEachEntry(proof, exported.entries, count, "rows counted", stop);
    if (!counted)
        co_return counted;
    report::PdfReport pdf(file.device(), facts, pages);
    const Use write = [&pdf](const Entry &entry) {
        pdf.add(entry);
        return Result<void>();
    };
    const Result<void> written =
        co_await forEachEntry(proof, exported.entries, write, "rows", stop);
    if (!written)
        co_return written;
    pdf.end(); // a write that failed is known to the file
    co_return Result<void>();
}

} // namespace earshot::receiver
