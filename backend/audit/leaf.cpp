// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/leaf.h"

#include "audit/merkletree.h"
#include "core/canonicaljson.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QRandomGenerator>

namespace earshot::audit {

using namespace Qt::StringLiterals;
using database::AuditEvent;
using database::AuditSeal;

namespace {

/** RFC 3339 with all six digits that are kept. */
QString exactTime(Timestamp time)
{
    const qint64 rest = ((time.microseconds % 1000) + 1000) % 1000;
    QString text = time.toString();
    text.chop(1); // the Z
    return text + QString::number(rest).rightJustified(3, u'0') + u'Z';
}

void insertUnlessEmpty(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

/** Both databases write some addresses in their own way, and none keeps a zone. */
QString addressText(const QString &text)
{
    const QHostAddress address(text.section(u'%', 0, 0));
    return address.isNull() ? QString() : address.toString();
}

QJsonObject partObject(const AuditEvent &event, Part part)
{
    QJsonObject object;
    switch (part) {
    case Part::Who:
        insertUnlessEmpty(object, u"id"_s, event.actor);
        insertUnlessEmpty(object, u"name"_s, event.actorName);
        break;
    case Part::Origin:
        insertUnlessEmpty(object, u"address"_s, addressText(event.ipAddress));
        insertUnlessEmpty(object, u"client"_s, event.userAgent);
        break;
    case Part::Detail:
        return event.detail;
    }
    return object;
}

QByteArray randomSalts()
{
    QByteArray salts(saltBytes * qsizetype(parts.size()), Qt::Uninitialized);
    QRandomGenerator::system()->generate(salts.begin(), salts.end());
    return salts;
}

} // namespace

QLatin1StringView wordOf(Part part)
{
    switch (part) {
    case Part::Who:
        return "who"_L1;
    case Part::Origin:
        return "origin"_L1;
    case Part::Detail:
        break;
    }
    return "detail"_L1;
}

std::optional<Part> partFrom(QStringView word)
{
    for (const Part part : parts) {
        if (word == wordOf(part))
            return part;
    }
    return std::nullopt;
}

QString nameOf(Part part)
{
    switch (part) {
    case Part::Who:
        return u"who did it"_s;
    case Part::Origin:
        return u"where it came from"_s;
    case Part::Detail:
        break;
    }
    return u"its details"_s;
}

QByteArray partText(const AuditEvent &event, Part part)
{
    return canonicalJson(partObject(event, part));
}

QByteArray commitment(const QByteArray &salt, const QByteArray &text)
{
    return QCryptographicHash::hash(QByteArray(salt + text), QCryptographicHash::Sha256);
}

AuditSeal seal(const AuditEvent &event)
{
    AuditSeal made{.salts = randomSalts(), .commitments = {}, .leafHash = {}};
    for (const Part part : parts)
        made.commitments += commitment(saltOf(made, part), partText(event, part));
    made.leafHash = leafHash(leafText(event, made.commitments));
    return made;
}

QByteArray leafText(const AuditEvent &event, const QByteArray &commitments)
{
    const AuditSeal all{.salts = {}, .commitments = commitments, .leafHash = {}};
    QJsonObject leaf{{u"version"_s, 1}, {u"organization"_s, event.organizationId},
        {u"seq"_s, event.seq}, {u"at"_s, exactTime(event.at)}, {u"action"_s, event.action}};
    insertUnlessEmpty(leaf, u"call"_s, event.callId);
    if (event.durationSeconds)
        leaf.insert(u"seconds"_s, *event.durationSeconds);
    for (const Part part : parts)
        leaf.insert(wordOf(part), QString::fromLatin1(commitmentOf(all, part).toHex()));
    return canonicalJson(leaf);
}

bool isGone(const AuditEvent &event, const QByteArray &salts, Part part)
{
    const AuditSeal seal{.salts = salts, .commitments = {}, .leafHash = {}};
    return event.action != database::action::auditErased
        && saltOf(seal, part) == QByteArray(saltBytes, '\0')
        && partText(event, part) == partText({}, part);
}

QByteArray withoutSalt(QByteArray salts, Part part)
{
    return salts.replace(qsizetype(part) * saltBytes, saltBytes, QByteArray(saltBytes, '\0'));
}

QStringList changesOf(const database::SealedEvent &entry)
{
    const AuditSeal &seal = entry.seal;
    const bool isWhole = seal.salts.size() == saltBytes * qsizetype(parts.size())
        && seal.commitments.size() == hashBytes * qsizetype(parts.size());
    if (!isWhole)
        return {u"it is not sealed."_s};
    QStringList changes;
    if (entry.isOdd)
        changes.append(u"it has values that nobody of ours writes."_s);
    for (const Part part : parts) {
        const QByteArray there = commitment(saltOf(seal, part), partText(entry.event, part));
        if (there != commitmentOf(seal, part) && !isGone(entry.event, seal.salts, part))
            changes.append(u"%1 is not as it was written."_s.arg(nameOf(part)));
    }
    if (leafHash(leafText(entry.event, seal.commitments)) != seal.leafHash)
        changes.append(u"its number, time, action or call is not as it was written."_s);
    return changes;
}

QByteArray commitmentOf(const AuditSeal &seal, Part part)
{
    return seal.commitments.mid(qsizetype(part) * hashBytes, hashBytes);
}

QByteArray saltOf(const AuditSeal &seal, Part part)
{
    return seal.salts.mid(qsizetype(part) * saltBytes, saltBytes);
}

} // namespace earshot::audit
