// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/earliercolumns.h"

#include <vector>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

struct Names
{
    EarlierField field;
    std::vector<QStringView> names; ///< lower case, without underscores; the best first
};

const std::vector<Names> &knownNames()
{
    using F = EarlierField;
    static const std::vector<Names> known{
        {F::Id, {u"id", u"uuid"}},
        {F::CallId, {u"callid", u"callsid", u"callref"}},
        {F::ProviderId, {u"vapicallid", u"vapiid", u"externalid", u"providercallid"}},
        {F::OrganizationId, {u"organizationid", u"organisationid", u"orgid"}},
        {F::Direction, {u"direction", u"calldirection", u"calltype", u"type"}},
        {F::Status, {u"status", u"callstatus", u"state"}},
        {F::CustomerNumber, {u"customernumber", u"customerphone", u"callernumber", u"phonenumber"}},
        {F::FromNumber, {u"fromnumber", u"from"}},
        {F::ToNumber, {u"tonumber", u"to"}},
        {F::CustomerName, {u"customername", u"callername", u"contactname"}},
        {F::AssistantId, {u"assistantid", u"vapiassistantid", u"agentid"}},
        {F::AssistantName, {u"assistantname", u"agentname"}},
        {F::StartedAt, {u"startedat", u"starttime", u"callstartedat"}},
        {F::EndedAt, {u"endedat", u"endtime", u"callendedat"}},
        {F::CreatedAt, {u"createdat", u"insertedat"}},
        {F::UpdatedAt, {u"updatedat", u"modifiedat"}},
        {F::Duration, {u"durationseconds", u"duration", u"callduration"}},
        {F::EndedReason, {u"endedreason", u"endreason"}},
        {F::Cost, {u"cost", u"costusd", u"totalcost"}},
        {F::Summary, {u"summary", u"callsummary"}},
        {F::Transcript, {u"transcript", u"transcripttext"}},
        {F::Messages, {u"messages", u"transcriptmessages", u"transcriptjson"}},
        {F::RecordingUrl, {u"recordingurl", u"monorecordingurl"}},
        {F::StereoUrl, {u"stereorecordingurl", u"stereourl"}},
        {F::StoragePath, {u"recordingstoragepath", u"recordingpath", u"storagepath"}},
    };
    return known;
}

QString plain(const QString &column)
{
    return column.toLower().remove(u'_');
}

} // namespace

EarlierColumns recognised(const QStringList &columnNames)
{
    EarlierColumns columns;
    for (const Names &known : knownNames()) {
        for (const QStringView name : known.names) {
            for (const QString &column : columnNames) {
                if (plain(column) == name)
                    columns[known.field].append(column);
            }
        }
    }
    return columns;
}

const QList<EarlierField> &earlierFields()
{
    static const QList<EarlierField> all = [] {
        QList<EarlierField> fields;
        for (const Names &known : knownNames())
            fields.append(known.field);
        return fields;
    }();
    return all;
}

} // namespace earshot::database
