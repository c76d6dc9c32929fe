// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/checkreport.h"

#include "core/json.h"

#include <QJsonArray>

namespace earshot::upkeep {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500; // characters; a path has at most 900

QJsonObject jsonOf(const CheckedCounts &counts)
{
    return {{u"events"_s, counts.events}, {u"calls"_s, counts.calls},
        {u"objects"_s, counts.objects}, {u"rows"_s, counts.rows},
        {u"auditEntries"_s, counts.auditEntries}};
}

QJsonObject jsonOf(const WaitingCounts &counts)
{
    return {{u"events"_s, counts.events}, {u"spooledEvents"_s, counts.spooledEvents},
        {u"setAside"_s, counts.setAside}, {u"jobs"_s, counts.jobs},
        {u"parkedJobs"_s, counts.parkedJobs}, {u"objects"_s, counts.objects},
        {u"auditEntries"_s, counts.auditEntries}};
}

QJsonObject jsonOf(const CheckProblem &problem)
{
    QJsonObject json{{u"kind"_s, problem.kind}, {u"text"_s, problem.text}};
    if (!problem.path.isEmpty())
        json.insert(u"path"_s, problem.path);
    if (!problem.callId.isEmpty())
        json.insert(u"callId"_s, problem.callId);
    return json;
}

/** "3 events, 1 call": the counts that are not nothing. */
QString counted(const QJsonObject &counts, const QList<std::pair<QString, QString>> &names)
{
    QStringList parts;
    for (const auto &[field, name] : names) {
        if (const qint64 count = counts.value(field).toInteger(); count != 0)
            parts.append(QString::number(count) + u' ' + name);
    }
    return parts.join(u", "_s);
}

QString problemLine(const QJsonObject &problem)
{
    QString line = u"  "_s + problem.value(u"text").toString();
    if (const QString call = problem.value(u"callId").toString(); !call.isEmpty())
        line += u" [call "_s + call + u']';
    return line + u'\n';
}

} // namespace

void CheckReport::add(CheckProblem problem)
{
    ++m_total;
    problem.text.truncate(longestText);
    if (m_problems.size() < longestList)
        m_problems.append(std::move(problem));
}

QJsonObject CheckReport::toJson(qsizetype from, qsizetype mostBytes) const
{
    QJsonObject report{{u"sound"_s, isSound()}, {u"checked"_s, jsonOf(checked)},
        {u"waiting"_s, jsonOf(waiting)}, {u"problemTotal"_s, m_total}};
    QJsonArray listed;
    qsizetype bytes = 0;
    qsizetype at = std::max<qsizetype>(from, 0);
    for (; at < m_problems.size(); ++at) {
        const QJsonObject problem = jsonOf(m_problems.at(at));
        bytes += mostBytes > 0 ? earshot::toJson(problem).size() + 1 : 0;
        if (bytes > mostBytes && !listed.isEmpty())
            break;
        listed.append(problem);
    }
    report.insert(u"problems"_s, listed);
    if (at < m_problems.size())
        report.insert(u"next"_s, at);
    return report;
}

QString checkText(const QJsonObject &report)
{
    const QString checked = counted(report.value(u"checked").toObject(),
        {{u"events"_s, u"events"_s}, {u"calls"_s, u"calls"_s}, {u"objects"_s, u"stored objects"_s},
            {u"auditEntries"_s, u"audit entries"_s}});
    const QString waiting = counted(report.value(u"waiting").toObject(),
        {{u"events"_s, u"events"_s}, {u"spooledEvents"_s, u"files of events"_s},
            {u"setAside"_s, u"events set aside"_s}, {u"jobs"_s, u"recordings on their way"_s},
            {u"parkedJobs"_s, u"recordings for a person"_s},
            {u"objects"_s, u"objects being written or deleted"_s},
            {u"auditEntries"_s, u"audit entries without a proof until the next one is written"_s}});
    QString text = u"checked: %1\n"_s.arg(checked.isEmpty() ? u"nothing is there yet"_s : checked);
    if (!waiting.isEmpty())
        text += u"waiting: %1\n"_s.arg(waiting);
    if (report.value(u"sound").toBool())
        return text + u"sound: everything is as it should be\n"_s;
    const QJsonArray problems = report.value(u"problems").toArray();
    const qint64 total = report.value(u"problemTotal").toInteger();
    text += u"broken: %1 problems\n"_s.arg(total);
    for (const QJsonValue &problem : problems)
        text += problemLine(problem.toObject());
    if (total > problems.size())
        text += u"  and %1 more\n"_s.arg(total - problems.size());
    return text;
}

} // namespace earshot::upkeep
