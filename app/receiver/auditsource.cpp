// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/auditsource.h"

#include "report/pdfreport.h"

#include <cstdio>

namespace earshot::receiver {

using namespace Qt::StringLiterals;
using report::ExportStep;

namespace {

const char *wordOf(ExportStep step)
{
    switch (step) {
    case ExportStep::Entries:
        return "entries";
    case ExportStep::Count:
        return "rows counted";
    case ExportStep::Rows:
        break;
    }
    return "rows";
}

void showProgress(ExportStep step, qint64 before, qint64 after, qint64 size)
{
    if (after * 10 / size > before * 10 / size)
        std::fprintf(stderr, "%lld of %lld %s\n", static_cast<long long>(after),
            static_cast<long long>(size), wordOf(step));
}

} // namespace

report::ExportSource auditSource(const Ask &ask)
{
    return {
        .begin = [ask](QJsonObject arguments) { return ask(u"audit.export"_s, arguments); },
        .page = [ask](QJsonObject arguments) { return ask(u"audit.page"_s, arguments); },
    };
}

report::ExportCourse auditCourse(const std::stop_token &stop)
{
    return {.progress = showProgress, .stop = stop};
}

void warnOfLetters()
{
    if (!report::canPrintLanguage())
        std::fprintf(stderr,
            "earshotd: no font here has the letters of this language, so the pages show them as "
            "codes; install one, for instance fonts-noto-cjk\n");
}

} // namespace earshot::receiver
