// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tally.h"

namespace earshot::simulator {

using namespace Qt::StringLiterals;

QJsonObject Tally::toJson() const
{
    return {{u"calls"_s, calls}, {u"webhooksAccepted"_s, webhooksAccepted},
        {u"webhooksRefused"_s, webhooksRefused}, {u"webhooksGivenUp"_s, webhooksGivenUp},
        {u"lost"_s, lost}, {u"duplicated"_s, duplicated}, {u"reordered"_s, reordered},
        {u"late"_s, late}, {u"apiRequests"_s, apiRequests}, {u"redirects"_s, redirects},
        {u"downloads"_s, downloads}, {u"unsignedDownloads"_s, unsignedDownloads},
        {u"keysShownToStorage"_s, keysShownToStorage}, {u"slow"_s, slow}, {u"cut"_s, cut},
        {u"http500"_s, http500}, {u"expired"_s, expired}, {u"html"_s, html}};
}

} // namespace earshot::simulator
