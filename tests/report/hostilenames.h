// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::test {

using namespace Qt::StringLiterals;

/** Texts that somebody outside could choose for a name. */
inline QStringList hostileNames()
{
    return {u"Ann Sample"_s, u"=HYPERLINK(\"http://example.com\",\"see\")"_s, u"+15550100"_s,
        u"a;=1+1"_s, u"007"_s, u"line\r\nbreak, \"quoted\""_s, u"safe\u202Egnp.exe"_s,
        u"\u2067mixed\u2069 \u200Bwidth\uFEFF"_s, u"شركة الأمثلة"_s, u"Zo\u0308e 😀 日本"_s,
        u"back\\slash \\u202e"_s, u"\uFF1Dwide"_s, u" = spaced"_s, u"\U000E0041tag\u0007"_s};
}

} // namespace earshot::test
