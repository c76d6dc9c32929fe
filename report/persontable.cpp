// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/persontable.h"

#include "core/csv.h"
#include "report/visible.h"

#include <QCoreApplication>

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(PersonFile)
};

QString cell(const QJsonObject &object, const QString &name)
{
    return csvText(visible(object.value(name).toString()));
}

} // namespace

QByteArray personTableHead()
{
    return csvLine({Text::tr("Call"), Text::tr("Started (UTC)"), Text::tr("Ended (UTC)"),
        Text::tr("Direction"), Text::tr("Name"), Text::tr("Number"), Text::tr("Called number"),
        Text::tr("Assistant"), Text::tr("Facts"), Text::tr("Transcript"), Text::tr("Recording")});
}

QByteArray personTableRow(const QJsonObject &call, const PersonFiles &files)
{
    const QJsonObject customer = call.value(u"customer"_s).toObject();
    const QJsonObject assistant = call.value(u"assistant"_s).toObject();
    return csvLine({cell(call, u"id"_s), call.value(u"startedAt"_s).toString(),
        call.value(u"endedAt"_s).toString(), cell(call, u"direction"_s), cell(customer, u"name"_s),
        cell(customer, u"number"_s), cell(call, u"ownNumber"_s), cell(assistant, u"name"_s),
        files.facts, files.transcript, files.recording});
}

QString personReadme(const QStringList &missing)
{
    QString text = Text::tr("This is what is kept of the calls of one person.") + u"\n\n"_s
        + Text::tr("calls.csv lists the calls, the newest first, with the files of each:") + u'\n'
        + u"  NNNN-….json\t"_s
        + Text::tr("what is known of the call: numbers, names, times, summary, judgement, tags, "
                   "notes, and links by which pieces of the recording were shared")
        + u"\n  NNNN-….txt\t"_s + Text::tr("what was said, as it was written down") + u'\n'
        + u"  NNNN-….mp3\t"_s + Text::tr("the recording") + u"\n\n"_s
        + Text::tr("Calls of others in which the person is only spoken of are not in it. "
                   "SHA256SUMS has a checksum of every file.")
        + u'\n';
    if (!missing.isEmpty())
        text += u'\n' + Text::tr("These recordings are missing, because they could not be read:")
            + u"\n  "_s + missing.join(u"\n  "_s) + u'\n';
    return text;
}

} // namespace earshot::report
