// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/isolate.h"
#include "ui/models/audittexts.h"
#include "ui/models/callformat.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace earshot::ui::format {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditTexts)
};

int percentOf(const AuditChecking &checking)
{
    return checking.of > 0 ? int(std::clamp<qint64>(checking.done * 100 / checking.of, 0, 99)) : 0;
}

QString checkedBy(const AuditCheck &check)
{
    return check.by.isEmpty()
        ? Text::tr("Verified on %1.").arg(moment(check.at))
        : Text::tr("Verified on %1 by %2.").arg(moment(check.at), auditPerson(check.by));
}

int asCount(qint64 number)
{
    return int(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

/** What has come since. */
QString sinceThen(const AuditCheck &check, qint64 size)
{
    const qint64 more = size - check.through;
    return more > 0 ? u' ' + Text::tr("%Ln entries are newer than that.", nullptr, asCount(more))
                    : QString();
}

QString wrongEntries(const AuditCheck &check)
{
    return check.lastWrong > check.firstWrong
        ? Text::tr("Something between entry %1 and entry %2 is not as it was written.")
              .arg(auditNumber(check.firstWrong), auditNumber(check.lastWrong))
        : Text::tr("Entry %1 is not as it was written.").arg(auditNumber(check.firstWrong));
}

AuditBadge lastBadge(const AuditCheck &check, qint64 size)
{
    if (check.problems > 0)
        return {
            Text::tr("Broken at %1", "the number of an entry").arg(auditNumber(check.firstWrong)),
            wrongEntries(check) + u' ' + checkedBy(check) + u'\n' + isolated(check.reason),
            CellTone::Bad};
    if (check.through == 0 && check.unproved > 0)
        return {Text::tr("Not proved yet"),
            Text::tr("The log is older than its proofs. It is sealed with its next entry.") + u' '
                + checkedBy(check),
            CellTone::Waiting};
    return {
        Text::tr("Unbroken through %1", "the number of an entry").arg(auditNumber(check.through)),
        Text::tr("Every entry is as it was written.") + u' ' + checkedBy(check)
            + sinceThen(check, size),
        CellTone::Good};
}

} // namespace

AuditBadge auditBadge(const AuditChecking &checking, qint64 size)
{
    if (checking.isRunning)
        return {Text::tr("Checking… %L1 %").arg(percentOf(checking)),
            checking.by.isEmpty()
                ? QString()
                : Text::tr("%1 has the log verified.").arg(isolated(auditPerson(checking.by))),
            CellTone::Waiting};
    if (checking.hasFailed)
        return {Text::tr("Could not be checked"),
            Text::tr("The last check could not look at every entry and says nothing of the log. "
                     "Try again; the receiver’s log says more."),
            CellTone::Waiting};
    if (checking.last)
        return lastBadge(*checking.last, size);
    return {Text::tr("Not checked yet"),
        Text::tr("“Verify” follows the log entry by entry and finds what was changed or removed."),
        CellTone::Muted};
}

} // namespace earshot::ui::format
