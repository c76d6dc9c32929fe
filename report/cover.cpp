// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/cover.h"

#include "report/coveritems.h"
#include "report/covertexts.h"
#include "report/visible.h"
#include "ui/language/isolate.h"

#include <QCoreApplication>
#include <QLocale>

namespace earshot::report {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditReport)
};

constexpr qsizetype longestFootName = 50;

} // namespace

void drawCover(PdfPages &pages, const Facts &facts, const Summary &summary)
{
    drawTitle(pages, titleOf(facts));
    for (const CoverItem &item : coverItems(facts, summary))
        drawItem(pages, item);
    drawItem(pages, howToCheck(facts));
}

QString footOf(const Facts &facts)
{
    return Text::tr("Audit log of %1, %2 entries, root %3")
        .arg(ui::isolated(visible(facts.organization.left(longestFootName))),
            QLocale().toString(facts.size), ui::isolatedLeftToRight(visible(facts.root)));
}

QString titleOf(const Facts &facts)
{
    return Text::tr("Audit log of %1").arg(ui::isolated(visible(facts.organization)));
}

} // namespace earshot::report
