// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/exportfiles.h"

#include "core/clock.h"
#include "core/localtime.h"
#include "report/tablefile.h"

#include <QFile>
#include <QFileInfo>

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

const QString jsonLines = u"jsonl"_s;
const QString csv = u"csv"_s;

Facts factsOf(const ExportOrder &order, const Exported &exported)
{
    Facts facts = factsFrom(exported.head, order.filter);
    facts.organization = exported.organization;
    const auto zone = timeZoneFrom(facts.zone);
    facts.exportedAt = localText(SystemClock().now(), zone ? *zone : QTimeZone::utc());
    facts.file = QFileInfo(order.out).fileName();
    facts.proofFile = QFileInfo(order.proofPath()).fileName();
    return facts;
}

QCoro::Task<Result<void>> writeTable(
    ExportOrder order, Exported exported, PartFile &proof, PartFile &table, ExportCourse course)
{
    if (order.format == csv)
        co_return co_await writeCsv(proof, exported, table, course);
    const Facts facts = factsOf(order, exported);
    co_return co_await writePdf(proof, exported, facts, table, course);
}

/** The proof first: a table without it proves nothing. */
Result<void> commitBoth(const ExportOrder &order, PartFile &proof, PartFile &table)
{
    const Result<void> proofKept = proof.commit();
    if (!proofKept || !order.isTable())
        return proofKept;
    const Result<void> tableKept = table.commit();
    if (!tableKept)
        QFile::remove(order.proofPath());
    return tableKept;
}

} // namespace

bool ExportOrder::isTable() const
{
    return format != jsonLines;
}

QString ExportOrder::proofPath() const
{
    return isTable() ? out + u".proof.jsonl"_s : out;
}

QStringList exportFormats()
{
    return {jsonLines, csv, u"pdf"_s};
}

QCoro::Task<Result<Exported>> writeExport(
    ExportSource source, ExportOrder order, ExportCourse course)
{
    PartFile proof(order.proofPath());
    PartFile table(order.out);
    Result<void> done = proof.open();
    if (done && order.isTable())
        done = table.open();
    if (!done)
        co_return done.error();
    QJsonObject filter = order.filter;
    filter.insert(u"format"_s, order.format); // the log says it of the export
    const auto exported = co_await writeProof(source, filter, proof, course);
    if (!exported)
        co_return exported;
    if (order.isTable())
        done = co_await writeTable(order, *exported, proof, table, course);
    if (done)
        done = commitBoth(order, proof, table);
    if (!done)
        co_return done.error();
    co_return exported;
}

} // namespace earshot::report
