// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/exportline.h"

#include "audit/leaf.h"
#include "core/localtime.h"
#include "domain/logreport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace earshot::audit {

using namespace Qt::StringLiterals;
using database::AuditEvent;
using database::SealedEvent;

bool ExportFilter::fits(const AuditEvent &event) const
{
    const bool isBy = person.isEmpty() || event.actor.compare(person, Qt::CaseInsensitive) == 0
        || event.actorName.compare(person, Qt::CaseInsensitive) == 0;
    return isBy && (!from || event.at >= *from) && (!to || event.at < *to)
        && (action.isEmpty() || event.action == action) && (call.isEmpty() || event.callId == call)
        && (report.isEmpty() || isInLogReport(report, event.action));
}

QJsonObject exportHead(const QString &organizationId, const QByteArray &note,
    const QByteArray &publicKey, bool isComplete, const QTimeZone &zone)
{
    return {{u"type"_s, u"earshot-audit"_s}, {u"version"_s, 1}, {u"organization"_s, organizationId},
        {u"note"_s, QString::fromUtf8(note)},
        {u"key"_s, QString::fromUtf8(verifierKey(originOf(organizationId), publicKey))},
        {u"complete"_s, isComplete}, {u"zone"_s, QString::fromLatin1(zone.id())}};
}

QJsonObject exportLine(
    const SealedEvent &entry, const QTimeZone &zone, const std::optional<QByteArrayList> &proof)
{
    const QByteArray leaf = leafText(entry.event, entry.seal.commitments);
    QJsonObject line = QJsonDocument::fromJson(leaf).object(); // with the hashes of the parts
    line.remove(u"version"_s);
    line.remove(u"organization"_s);
    line.insert(u"local"_s, localText(entry.event.at, zone));
    line.insert(u"leaf"_s, QString::fromUtf8(leaf));
    QJsonObject salts;
    for (const Part part : parts) {
        line.remove(wordOf(part));
        if (isGone(entry.event, entry.seal.salts, part))
            continue;
        line.insert(wordOf(part), QString::fromUtf8(partText(entry.event, part)));
        salts.insert(wordOf(part), QString::fromLatin1(saltOf(entry.seal, part).toHex()));
    }
    line.insert(u"salts"_s, salts);
    if (proof) {
        QJsonArray hashes;
        for (const QByteArray &hash : *proof)
            hashes.append(QString::fromLatin1(hash.toBase64()));
        line.insert(u"proof"_s, hashes);
    }
    return line;
}

} // namespace earshot::audit
