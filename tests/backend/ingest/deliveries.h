// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QList>

namespace earshot::test {

/** One thing the provider tells of a call: by webhook, or when it is asked for its calls. */
struct Told
{
    QString name;
    bool isListed = false; ///< an element of GET /call instead of a webhook's body
    QByteArray body; ///< "CALL-ID" stands for the call's id
};

using Story = QList<Told>;

namespace detail {

inline QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

/** A webhook's body; @p fields with ' for ". */
inline Told webhook(const QString &name, const QByteArray &fields, const QByteArray &call = {})
{
    return {.name = name,
        .body = quoted("{'message':{" + fields + ",'call':{'id':'CALL-ID'" + call + "}}}")};
}

inline Told listed(const QString &name, const QByteArray &fields)
{
    return {.name = name, .isListed = true, .body = quoted("{'id':'CALL-ID'," + fields + "}")};
}

inline const QByteArray madeAt = ",'type':'inboundPhoneCall','createdAt':'2027-01-15T08:00:00.000Z'"
                                 ",'updatedAt':'2027-01-15T08:00:00.000Z'";
inline const QByteArray recordings =
    "'artifact':{'recordingUrl':'https://a.r2.cloudflarestorage.com/CALL-ID-x-mono.wav',"
    "'presignedMonoUrl':'https://a.r2.cloudflarestorage.com/x.wav?X-Amz-Signature=gone'}";
inline const QByteArray turns =
    "'messages':[{'role':'bot','message':'Hello.','time':1800000006000,'secondsFromStart':1.0},"
    "{'role':'user','message':'Two loaves.','time':1800000009000,'secondsFromStart':4.0},"
    "{'role':'tool_call_result','name':'order','result':'Error: closed','time':1800000010000}]";

} // namespace detail

/** A phone call with all that can be told of it, each telling it a little differently. */
inline Story phoneStory()
{
    using namespace detail;
    return {webhook(QStringLiteral("queued"),
                "'type':'status-update','status':'queued','timestamp':1800000000000,"
                "'customer':{'number':'+15550100301'}",
                madeAt),
        webhook(QStringLiteral("in-progress"),
            "'type':'status-update','status':'in-progress','timestamp':1800000005000,"
            "'customer':{'number':'+15550100301','name':'First Name'},"
            "'phoneNumber':{'number':'+15550100901','twilioAuthToken':'no'}",
            madeAt + ",'phoneCallProviderId':'CA301'"),
        webhook(QStringLiteral("ended"),
            "'type':'status-update','status':'ended','timestamp':1800000065000,"
            "'endedReason':'customer-ended-call'",
            madeAt),
        webhook(QStringLiteral("report"),
            "'type':'end-of-call-report','timestamp':1800000066000,"
            "'startedAt':'2027-01-15T08:00:05.100Z','endedAt':'2027-01-15T08:01:05.200Z',"
            "'endedReason':'assistant-said-a-word-of-next-year','cost':0.125,"
            "'analysis':{'summary':'Two loaves.','successEvaluation':true},"
            "'customer':{'number':'+15550100301','name':'Second Name'},"
                + turns + ',' + recordings,
            madeAt),
        listed(QStringLiteral("listed while it goes on"),
            "'status':'in-progress','type':'inboundPhoneCall','createdAt':'2027-01-15T08:00:00Z',"
            "'updatedAt':'2027-01-15T08:00:30Z','startedAt':'2027-01-15T08:00:05Z',"
            "'customer':{'number':'+15550100301'},'messages':[]"),
        listed(QStringLiteral("listed when over"),
            "'status':'ended','type':'inboundPhoneCall','createdAt':'2027-01-15T08:00:00Z',"
            "'updatedAt':'2027-01-15T08:02:00Z','startedAt':'2027-01-15T08:00:05.100Z',"
            "'endedAt':'2027-01-15T08:01:05.200Z','endedReason':'customer-ended-call',"
            "'cost':0.25,'transcript':'AI: Hello.\\nUser: Two loaves.',"
            "'analysis':{'summary':'','successEvaluation':null},"
                + recordings)};
}

/** A call over the web: no number, no carrier, the shape of 2024, and no envelope. */
inline Story webStory()
{
    using namespace detail;
    const QByteArray web = ",'type':'webCall','createdAt':'2027-01-15T08:00:00.000Z'";
    const QByteArray begin = "{'type':'status-update','status':'in-progress',"
                             "'timestamp':'2027-01-15T08:00:05.000Z','call':{'id':'CALL-ID'";
    return {{.name = QStringLiteral("begin"), .body = quoted(begin + web + "}}")},
        {.name = QStringLiteral("begin told later"),
            .body = quoted(QByteArray(begin).replace("05.000Z", "07.000Z") + web + "}}")},
        webhook(QStringLiteral("a state of next year"),
            "'type':'status-update','status':'daydreaming','timestamp':1800000020000", web),
        webhook(QStringLiteral("a type of next year"),
            "'type':'call.applauded','timestamp':1800000070000", web),
        webhook(QStringLiteral("report"),
            "'type':'end-of-call-report','timestamp':'2027-01-15T08:01:06.000Z',"
            "'transcript':'AI: Hello.\\nUser: Two loaves.','summary':'Short.',"
            "'recordingUrl':'https://storage.vapi.ai/CALL-ID-1-mono.wav'",
            web),
        webhook(QStringLiteral("ended"),
            "'type':'status-update','status':'ended','timestamp':1800000065000", web)};
}

/** A call that nobody answered: every telling gives a reason, and not the same. */
inline Story unansweredStory()
{
    using namespace detail;
    const QByteArray call = ",'type':'outboundPhoneCall','createdAt':'2027-01-15T08:00:00.000Z'";
    return {webhook(QStringLiteral("ringing"),
                "'type':'status-update','status':'ringing','timestamp':1800000001000", call),
        webhook(QStringLiteral("ended"),
            "'type':'status-update','status':'ended','timestamp':1800000030000,"
            "'endedReason':'customer-did-not-answer'",
            call),
        webhook(QStringLiteral("report"),
            "'type':'end-of-call-report','timestamp':1800000031000,'endedReason':'customer-busy'",
            call),
        webhook(QStringLiteral("hang"), "'type':'hang','timestamp':1800000029000", call),
        listed(QStringLiteral("listed"),
            "'status':'ended','type':'outboundPhoneCall','createdAt':'2027-01-15T08:00:00Z',"
            "'updatedAt':'2027-01-15T08:00:31Z','endedReason':'twilio-failed-to-connect-call'"),
        webhook(QStringLiteral("deleted"),
            "'type':'call.deleted','status':'not-found','timestamp':1800009000000", call)};
}

/** A reason is given although there is a recording: the customer's storage has a copy, too. */
inline Story contradictoryStory()
{
    using namespace detail;
    return {webhook(QStringLiteral("uploaded"),
                "'type':'call.artifact.upload','timestamp':1800000080000,"
                "'artifacts':[{'type':'recording','success':true}]",
                madeAt),
        webhook(QStringLiteral("report without"),
            "'type':'end-of-call-report','timestamp':1800000066000,"
            "'startedAt':'2027-01-15T08:00:05Z','endedAt':'2027-01-15T08:01:05Z',"
            "'assistant':{'artifactPlan':{'recordingEnabled':false}}",
            madeAt),
        listed(QStringLiteral("listed with"),
            "'status':'ended','type':'inboundPhoneCall','createdAt':'2027-01-15T08:00:00Z',"
            "'updatedAt':'2027-01-15T08:02:00Z','startedAt':'2027-01-15T08:00:05Z',"
            "'endedAt':'2027-01-15T08:01:05Z',"
                + recordings),
        webhook(QStringLiteral("deletion failed"),
            "'type':'call.delete.failed','status':'deletion-failed','timestamp':1800000090000",
            madeAt),
        webhook(QStringLiteral("ended"),
            "'type':'status-update','status':'ended','timestamp':1800000065000,"
            "'endedReason':'customer-ended-call'",
            madeAt)};
}

} // namespace earshot::test
