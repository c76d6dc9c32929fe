// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/callevidence.h"

#include "report/coveritems.h"
#include "report/visible.h"
#include "ui/language/isolate.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CallEvidence)
};

QString shown(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.isEmpty() ? Text::tr("not known") : ui::isolated(visible(text));
}

/** "1:02:03" of seconds from outside. */
QString lengthOf(const QJsonValue &seconds)
{
    if (!seconds.isDouble() || !std::isfinite(seconds.toDouble()))
        return Text::tr("not known");
    const qint64 whole = qint64(std::clamp(seconds.toDouble(), 0.0, 1e9));
    const QString minutes = QString::number(whole / 60 % 60);
    const QString rest = u":%1"_s.arg(whole % 60, 2, 10, QChar(u'0'));
    return whole < 3600
        ? QString(minutes + rest)
        : QString::number(whole / 3600) + u':' + minutes.rightJustified(2, u'0') + rest;
}

QString speakerOf(const QJsonObject &turn)
{
    const QString word = turn.value(u"speaker"_s).toString();
    if (word == "agent"_L1)
        return Text::tr("Agent");
    return word == "caller"_L1 ? Text::tr("Caller") : Text::tr("Somebody");
}

QString directionOf(const QJsonObject &call)
{
    const QString word = call.value(u"direction"_s).toString();
    if (word == "inbound"_L1)
        return Text::tr("inbound");
    if (word == "outbound"_L1)
        return Text::tr("outbound");
    return word == "web"_L1 ? Text::tr("from a web page") : Text::tr("not known");
}

QString titleOf(const EvidenceFacts &facts)
{
    return Text::tr("Evidence pack of a call, %1").arg(ui::isolated(visible(facts.organization)));
}

QList<CoverItem> callItems(const EvidenceFacts &facts)
{
    const QJsonObject &call = facts.call;
    const QJsonObject customer = call.value(u"customer"_s).toObject();
    const QJsonObject provider = call.value(u"provider"_s).toObject();
    return {{Text::tr("Call"), {shown(call.value(u"id"_s))}},
        {Text::tr("Started"), {shown(call.value(u"startedAt"_s))}},
        {Text::tr("Ended"), {shown(call.value(u"endedAt"_s))}},
        {Text::tr("Direction"), {directionOf(call)}},
        {Text::tr("Other side"),
            {shown(customer.value(u"name"_s)), shown(customer.value(u"number"_s))}},
        {Text::tr("Ids of others"),
            {Text::tr("voice provider: %1").arg(shown(provider.value(u"callId"_s))),
                Text::tr("phone network: %1").arg(shown(provider.value(u"carrierCallId"_s)))}},
        {Text::tr("Packed"), {ui::isolated(facts.madeAt)}}};
}

QList<CoverItem> proofItems(const EvidenceFacts &facts)
{
    const QJsonObject audio = facts.call.value(u"audio"_s).toObject();
    const QString size = QLocale().toString(audio.value(u"sizeBytes"_s).toInteger());
    return {{Text::tr("Recording"),
                {Text::tr("%1, %2 bytes, stored %3")
                        .arg(ui::isolated(facts.recordingFile), size,
                            shown(audio.value(u"storedAt"_s))),
                    Text::tr("SHA-256 since then: %1").arg(shown(audio.value(u"sha256"_s)))}},
        {Text::tr("Facts of the call"),
            {u"call.json"_s, Text::tr("SHA-256: %1").arg(ui::isolated(facts.callSha256))}},
        {Text::tr("Audit log"),
            {Text::tr("audit.jsonl: all entries about this call, out of %1, with their proofs")
                    .arg(QLocale().toString(facts.logSize)),
                Text::tr("signed root: %1").arg(ui::isolated(facts.root)),
                Text::tr("key: %1").arg(ui::isolated(facts.key))}}};
}

QStringList howToCheck()
{
    return {Text::tr("Unpack all files into one folder and run, where Python 3 is installed: "
                     "python3 verify-evidence"),
        Text::tr("It says whether the recording and call.json are those that the audit log has "
                 "the hashes of, and whether the log is signed and unbroken. It needs no Earshot "
                 "and no network."),
        Text::tr("Compare the key with the one the company gave you by another way. To trust no "
                 "program of this pack, take verify-evidence and verify-audit from Earshot’s "
                 "published source."),
        Text::tr("These pages and transcript.txt are for reading; what is sealed is the recording "
                 "and call.json. That the call was recorded with consent, and what happened to "
                 "the recording before it was stored, is not proved.")};
}

void draw(PdfPages &pages, const EvidenceFacts &facts)
{
    drawTitle(pages, titleOf(facts));
    for (const CoverItem &item : callItems(facts) + proofItems(facts))
        drawItem(pages, item);
    drawItem(pages, {Text::tr("How to check"), howToCheck()});
    const QJsonArray turns = facts.call.value(u"transcript"_s).toArray();
    if (turns.isEmpty())
        return;
    pages.newPage();
    drawTitle(pages, Text::tr("Transcript"));
    for (const QJsonValue &value : turns) {
        const QJsonObject turn = value.toObject();
        const QString label = lengthOf(turn.value(u"startSeconds"_s)) + u"  "_s + speakerOf(turn);
        drawItem(pages, {label, {visible(turn.value(u"text"_s).toString())}});
    }
}

} // namespace

void writeEvidencePdf(QIODevice &out, const EvidenceFacts &facts)
{
    PdfPages counted;
    draw(counted, facts);
    const QString foot = Text::tr("Evidence pack of call %1").arg(shown(facts.call.value(u"id"_s)));
    PdfPages pages(out, titleOf(facts), foot, counted.count());
    draw(pages, facts);
    pages.end();
}

QString transcriptText(const QJsonObject &call)
{
    QString text;
    for (const QJsonValue &value : call.value(u"transcript"_s).toArray()) {
        const QJsonObject turn = value.toObject();
        text += u"[%1] %2: %3\n"_s.arg(lengthOf(turn.value(u"startSeconds"_s)), speakerOf(turn),
            visible(turn.value(u"text"_s).toString()));
    }
    return text;
}

QString evidenceReadme(const EvidenceFacts &facts)
{
    QString text = titleOf(facts) + u"\n\n"_s;
    for (const CoverItem &item : callItems(facts) + proofItems(facts))
        text += item.label + u":\n  "_s + item.paragraphs.join(u"\n  "_s) + u'\n';
    return text + u'\n' + howToCheck().join(u"\n\n"_s) + u'\n';
}

} // namespace earshot::report
