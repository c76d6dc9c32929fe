// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/visible.h"

#include <QRegularExpression>

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

/** Written out, because what a character is changes with the version of Unicode. */
const QRegularExpression &hidden()
{
    static const QRegularExpression letters(
        u"[\\x{0}-\\x{1F}\\x{7F}-\\x{9F}\\x{AD}\\x{34F}\\x{61C}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}"
        "\\x{180B}-\\x{180F}\\x{200B}-\\x{200F}\\x{2028}-\\x{202E}\\x{2060}-\\x{206F}\\x{3164}"
        "\\x{FEFF}\\x{FFA0}\\x{FFF0}-\\x{FFFB}\\x{E0000}-\\x{E0FFF}]"_s);
    return letters;
}

} // namespace

QString escaped(const QString &text)
{
    QString units;
    for (const QChar unit : text)
        units += u"\\u%1"_s.arg(int(unit.unicode()), 4, 16, QChar(u'0'));
    return units;
}

QString visible(const QString &text)
{
    QString shown;
    qsizetype done = 0;
    for (auto found = hidden().globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        shown += text.mid(done, match.capturedStart() - done) + escaped(match.captured());
        done = match.capturedEnd();
    }
    return shown + text.mid(done);
}

} // namespace earshot::report
