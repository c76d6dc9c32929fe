// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/exporttexts.h"

#include "report/pdfreport.h"
#include "ui/language/isolate.h"
#include "ui/models/callformat.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimeZone>

namespace earshot::ui::format {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditExport)
};

QString pathText(const QString &path)
{
    return isolatedLeftToRight(QDir::toNativeSeparators(path));
}

QString momentText(const std::optional<Timestamp> &moment)
{
    return moment ? moment->toString() : QString();
}

} // namespace

QStringList exportedPart(const AuditPresenter::Filter &filter)
{
    QStringList lines;
    if (filter.month.isValid())
        lines.append(Text::tr("Time: %1").arg(auditMonth(filter.month)));
    if (!filter.action.isEmpty())
        lines.append(Text::tr("Action: %1").arg(isolated(auditAction(filter.action))));
    if (!filter.person.isEmpty())
        lines.append(Text::tr("Person: %1").arg(isolated(auditPerson(filter.person))));
    if (!filter.callId.isEmpty())
        lines.append(Text::tr("Call: %1").arg(isolated(filter.caller)));
    if (lines.isEmpty())
        lines.append(Text::tr("The whole log, from its first entry on"));
    if (!filter.words.isEmpty())
        lines.append(Text::tr("The words that are searched for don’t narrow an export."));
    return lines;
}

QJsonObject exportFilter(const AuditQuery &query, const QString &report)
{
    const std::pair<QString, QString> fields[] = {
        {u"from"_s, momentText(query.from)},
        {u"to"_s, momentText(query.to)},
        {u"person"_s, query.person},
        {u"action"_s, query.action},
        {u"call"_s, query.callId},
        {u"report"_s, report},
        {u"zone"_s, QString::fromLatin1(QTimeZone::systemTimeZoneId())},
    };
    QJsonObject filter;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            filter.insert(name, value);
    }
    return filter;
}

QString exportHint(const QString &format)
{
    if (format == "jsonl"_L1)
        return Text::tr("One file for programs, with every entry and its proof.");
    const QString beside =
        Text::tr("The proofs are saved beside it, under the same name with %1 at its end.")
            .arg(isolatedLeftToRight(u".proof.jsonl"_s));
    if (format != "pdf"_L1 || report::canPrintLanguage())
        return beside;
    return beside + u' '
        + Text::tr("No font on this computer has the letters of this language; they will be "
                   "written as codes.");
}

QString exportName(const AuditPresenter::Filter &filter, QDate today)
{
    const QString when = filter.month.isValid() ? filter.month.toString(u"yyyy-MM"_s)
                                                : today.toString(u"yyyy-MM-dd"_s);
    return Text::tr("Audit log %1", "name of a file; a month or a day").arg(when);
}

QString exportDone(qint64 entries, const report::ExportOrder &order)
{
    const QString saved =
        Text::tr("%Ln entries are in %1.", nullptr, int(entries)).arg(pathText(order.out));
    if (!order.isTable())
        return saved;
    return saved + u' '
        + Text::tr("Their proofs are in %1; keep both together.").arg(pathText(order.proofPath()));
}

QString exportProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
        return {};
    case ErrorCode::Storage:
        return Text::tr("It can’t be saved. Choose another place and try again. (%1)")
            .arg(isolatedLeftToRight(error.message));
    case ErrorCode::Internal:
        return Text::tr("The receiver’s answer makes no sense; nothing was saved. (%1)")
            .arg(isolatedLeftToRight(error.message));
    default:
        return error.message;
    }
}

} // namespace earshot::ui::format
