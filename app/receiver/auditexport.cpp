// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/auditexport.h"

#include "app/receiver/auditsource.h"
#include "app/receiver/auditwish.h"
#include "ui/language/language.h"

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

QCoro::Task<int> write(Ask ask, AuditWish wish, std::stop_token stop)
{
    if (wish.order.format == "pdf"_L1)
        warnOfLetters();
    const report::ExportCourse course = auditCourse(stop);
    const report::ExportSource source = auditSource(ask);
    const auto exported = co_await report::writeExport(source, wish.order, course);
    if (!exported)
        co_return outcomeOf(exported.error());
    std::printf("%lld entries are in %s\n", static_cast<long long>(exported->entries),
        qPrintable(wish.order.out));
    if (wish.order.isTable())
        std::printf("their proofs are in %s\n", qPrintable(wish.order.proofPath()));
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
