// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/covertexts.h"

#include "report/actionwords.h"
#include "report/visible.h"
#include "ui/language/isolate.h"

#include <QCoreApplication>
#include <QLocale>

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditReport)
};

constexpr qsizetype longestName = 200;

/** What somebody else chose. */
QString quoted(const QString &text)
{
    return ui::isolated(visible(text.left(longestName)));
}

/** A number, a key, a name of a file. */
QString code(const QString &text)
{
    return ui::isolatedLeftToRight(visible(text));
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

/** The day, the time and the offset are parted for the eye. */
QString moment(const QString &text)
{
    QString parted = text;
    return code(parted.replace(u'T', u' '));
}

QStringList periodLines(const Facts &facts, const Summary &summary)
{
    QStringList lines;
    if (!facts.from.isEmpty())
        lines.append(Text::tr("Asked for: from %1 on").arg(moment(facts.from)));
    if (!facts.to.isEmpty())
        lines.append(Text::tr("Asked for: before %1").arg(moment(facts.to)));
    if (facts.from.isEmpty() && facts.to.isEmpty())
        lines.append(Text::tr("From the beginning of the log until this export"));
    if (summary.entries > 0) {
        lines.append(Text::tr("First entry shown: %1").arg(moment(summary.firstAt)));
        lines.append(Text::tr("Last entry shown: %1").arg(moment(summary.lastAt)));
    }
    return lines
        + QStringList{Text::tr("Times are those of %1, each with its difference from UTC.")
                          .arg(code(facts.zone))};
}

QStringList filterLines(const Facts &facts)
{
    if (facts.isComplete)
        return {Text::tr("None: every entry of the log is shown.")};
    QStringList lines;
    if (!facts.report.isEmpty())
        lines.append(Text::tr("Report: %1").arg(reportName(facts.report)));
    if (!facts.person.isEmpty())
        lines.append(Text::tr("Person: %1").arg(quoted(facts.person)));
    if (!facts.action.isEmpty())
        lines.append(Text::tr("What happened: %1").arg(quoted(actionWords(facts.action))));
    if (!facts.call.isEmpty())
        lines.append(Text::tr("Call: %1").arg(quoted(facts.call)));
    return lines
        + QStringList{Text::tr("A part of the log: entries that do not fit are not shown.")};
}

QStringList countLines(const Facts &facts, const Summary &summary)
{
    QStringList lines{Text::tr("%1 of the %2 entries of the log")
                          .arg(number(summary.entries), number(facts.size))};
    if (summary.entries > 0)
        lines.append(Text::tr("Numbers %1 to %2").arg(number(summary.first), number(summary.last)));
    return lines;
}

QStringList actionLines(const Summary &summary)
{
    QStringList lines;
    for (auto count = summary.byAction.begin(); count != summary.byAction.end(); ++count)
        lines.append(
            Text::tr("%1: %2 (%3)", "number: what happened (the word for it in the log)")
                .arg(number(count.value()), quoted(actionWords(count.key())), code(count.key())));
    return lines;
}

} // namespace

QString reportName(const QString &word)
{
    const std::pair<QLatin1StringView, QString> names[] = {
        {"access"_L1, Text::tr("Access to recordings")},
        {"downloads"_L1, Text::tr("What left the building")},
        {"failed"_L1, Text::tr("Refused access")},
        {"retention"_L1, Text::tr("Retention, legal holds and erasure")},
        {"permissions"_L1, Text::tr("People and what they may do")},
        {"settings"_L1, Text::tr("Changed settings")},
    };
    for (const auto &[known, name] : names) {
        if (known == word)
            return name;
    }
    return quoted(word);
}

QList<CoverItem> coverItems(const Facts &facts, const Summary &summary)
{
    QList<CoverItem> items{
        {Text::tr("Organisation"), {quoted(facts.organization), code(facts.organizationId)}},
        {Text::tr("Exported"), {moment(facts.exportedAt)}},
        {Text::tr("Period"), periodLines(facts, summary)},
        {Text::tr("Selection"), filterLines(facts)},
        {Text::tr("Entries shown"), countLines(facts, summary)},
        {Text::tr("By what happened"), actionLines(summary)},
        {Text::tr("Signed end of the log"),
            {Text::tr("Entries: %1").arg(number(facts.size)),
                Text::tr("Root: %1").arg(code(facts.root)),
                Text::tr("Key: %1").arg(code(facts.key)),
                Text::tr("Signature: %1").arg(code(facts.signature))}},
    };
    items.removeIf([](const CoverItem &item) { return item.paragraphs.isEmpty(); });
    return items;
}

CoverItem howToCheck(const Facts &facts)
{
    QStringList lines{
        Text::tr(
            "1. Keep this file together with %1. It has every entry shown here, with its proof.")
            .arg(code(facts.proofFile)),
        Text::tr("2. Run %1. This script comes with Earshot, is short enough to be read, and needs "
                 "Python 3 and nothing else.")
            .arg(code(u"python3 verify-audit "_s + facts.file)),
        Text::tr(
            "3. It says “intact”, and the number of entries, the root and the key that stand "
            "above. Compare the key with the one that the organisation gave you by another way."),
        Text::tr(
            "4. Hold rows printed here against what the log says: %1 prints entry 17. “Proof” in a "
            "row is the beginning of the entry's hash, which is part of the signed root.")
            .arg(code(u"--show 17"_s)),
        Text::tr(
            "Nothing in an entry that is proved so can have been changed after it was written. Not "
            "proved are the pages of this PDF themselves: the signature is that of the log."),
    };
    if (facts.isComplete)
        lines.append(Text::tr("No entry is missing up to the signed end."));
    else
        lines.append(
            Text::tr("Whether a part has all entries of its kind is not proved; an export of "
                     "the whole log is."));
    return {Text::tr("How to check it"), lines};
}

} // namespace earshot::report
