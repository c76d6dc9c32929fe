// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/auditexport.h"

#include "app/receiver/auditproof.h"
#include "app/receiver/auditreport.h"
#include "app/receiver/auditwish.h"
#include "app/receiver/partfile.h"
#include "app/receiver/withreceiver.h"
#include "core/clock.h"
#include "core/localtime.h"
#include "ui/language/language.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

constexpr int failed = 1;
constexpr int wrongUse = 2;
constexpr int stopped = 130;

int fail(const QString &message, int code)
{
    std::fprintf(stderr, "earshotd: %s\n", qPrintable(message));
    return code;
}

int outcomeOf(const Error &error)
{
    return fail(error.message, error.code == ErrorCode::Cancelled ? stopped : failed);
}

report::Facts factsOf(const AuditWish &wish, const Exported &exported)
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
    AuditWish wish, Exported exported, PartFile &proof, PartFile &table, std::stop_token stop)
{
    if (wish.format == "csv"_L1)
        co_return co_await writeCsv(proof, exported, table, stop);
    const report::Facts facts = factsOf(wish, exported);
    co_return co_await writePdf(proof, exported, facts, table, stop);
}

/** The proof first: a table without it proves nothing. */
Result<void> commitBoth(const AuditWish &wish, PartFile &proof, PartFile &table)
{
    const Result<void> proofKept = proof.commit();
    if (!proofKept || !wish.isTable())
        return proofKept;
    const Result<void> tableKept = table.commit();
    if (!tableKept)
        QFile::remove(wish.proofPath());
    return tableKept;
}

QCoro::Task<int> write(Ask ask, AuditWish wish, std::stop_token stop)
{
    PartFile proof(wish.proofPath());
    PartFile table(wish.out);
    Result<void> done = proof.open();
    if (done && wish.isTable())
        done = table.open();
    if (!done)
        co_return outcomeOf(done.error());
    const auto exported = co_await writeProof(ask, wish.filter, proof, stop);
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

int exportAudit(const QStringList &arguments)
{
    const auto wish = auditWishFrom(arguments);
    if (!wish)
        return fail(wish.error().message, wrongUse);
    const settings::Settings settings = wish->settings;
    const ui::Language language(wish->language);
    return runWithReceiver(settings,
        [wish = *wish](Ask ask, bool, std::stop_token stop) { return write(ask, wish, stop); });
}

} // namespace earshot::receiver
