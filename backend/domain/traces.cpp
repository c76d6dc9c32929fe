// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/traces.h"

#include "domain/searchwords.h"

#include <algorithm>
#include <utility>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestNumber = 7;
constexpr qsizetype shortestEnd = 8; // of a number without its country or area

/** What looks alike is alike: without marks that can't be seen, whatever the case and the kind of
 * space. */
QString folded(const QString &text)
{
    QString seen = text.normalized(QString::NormalizationForm_KC);
    seen.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return seen.toCaseFolded().simplified();
}

bool isBetweenDigits(QChar c)
{
    return c.isSpace() || u"-().,/\u2010\u2011\u2012\u2013"_s.contains(c);
}

/** The digits of everything in a text that could be a phone number, in any script. */
QStringList numberRuns(const QString &text)
{
    QStringList runs;
    QString run;
    for (const QChar c : QString(text + u'|')) {
        if (c.isDigit())
            run.append(QChar(ushort(u'0' + c.digitValue())));
        else if (!isBetweenDigits(c) && !run.isEmpty())
            runs.append(std::exchange(run, QString()));
    }
    return runs;
}

bool isNumber(const QString &text)
{
    const bool hasOthers = std::ranges::any_of(
        text, [](QChar c) { return !c.isDigit() && c != u'+' && !isBetweenDigits(c); });
    return !hasOthers && numberRuns(text).join(QString()).size() >= shortestNumber;
}

bool isSameNumber(const QString &trace, const QString &run)
{
    if (run.contains(trace))
        return true;
    const QString end = significantDigits(run);
    return end.size() >= shortestEnd && trace.endsWith(end);
}

/** Whether a word goes on there; scripts without spaces have no such places. */
bool goesOn(const QString &text, qsizetype before, qsizetype after)
{
    if (before < 0 || after >= text.size())
        return false;
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() && !standsAlone(c.unicode()); };
    return isPart(text.at(before)) && isPart(text.at(after));
}

bool hasWords(const QString &text, const QString &words)
{
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        if (!goesOn(text, at - 1, at) && !goesOn(text, end - 1, end))
            return true;
    }
    return false;
}

} // namespace

TraceFinder::TraceFinder(const QStringList &traces)
{
    for (const QString &trace : traces) {
        const QString words = folded(trace);
        if (isNumber(words))
            m_numbers.append(significantDigits(numberRuns(words).join(QString())));
        else if (!words.isEmpty())
            m_names.append(words);
    }
}

bool TraceFinder::isIn(const QString &text) const
{
    if (isNamedIn(text))
        return true;
    const QStringList runs = m_numbers.isEmpty() ? QStringList() : numberRuns(folded(text));
    return std::ranges::any_of(m_numbers, [&runs](const QString &number) {
        return std::ranges::any_of(
            runs, [&number](const QString &run) { return isSameNumber(number, run); });
    });
}

bool TraceFinder::isNamedIn(const QString &text) const
{
    const QString words = folded(text);
    return std::ranges::any_of(
        m_names, [&words](const QString &name) { return hasWords(words, name); });
}

} // namespace earshot
