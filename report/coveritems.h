// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pdfpages.h"

#include <QStringList>

namespace earshot::report {

/** A line of a cover: what it is about, and what there is to say. */
struct CoverItem
{
    QString label;
    QStringList paragraphs;
};

/** What the pages begin with, with a rule below. */
void drawTitle(PdfPages &pages, const QString &text);

/** Goes on on the next page where it has to. */
void drawItem(PdfPages &pages, const CoverItem &item);

} // namespace earshot::report
