// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/isolate.h"
#include "ui/models/audittexts.h"
#include "ui/models/callformat.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace earshot::ui::format {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditTexts)
};

QString textIn(const AuditEntry &entry, QLatin1StringView name)
{
    return entry.detail.value(name).toString();
}

int countIn(const AuditEntry &entry, QLatin1StringView name)
{
    return int(std::clamp(entry.detail.value(name).toDouble(), 0.0, 1e9));
}

QString sizeIn(const AuditEntry &entry)
{
    const double bytes = entry.detail.value("sizeBytes"_L1).toDouble();
    return bytes > 0 && bytes < 1e15 ? size(qint64(bytes)) : QString();
}

/** "2:51 of 3:12", or what of it is known. */
QString heardIn(const AuditEntry &entry)
{
    if (!entry.durationSeconds)
        return {};
    const QString heardLength = length(entry.durationSeconds);
    return entry.recordingSeconds > 0 ? Text::tr("%1 of %2", "so much of a recording")
                                            .arg(heardLength, length(entry.recordingSeconds))
                                      : heardLength;
}

QString clipIn(const AuditEntry &entry)
{
    const QJsonValue from = entry.detail.value("fromSeconds"_L1);
    const QJsonValue to = entry.detail.value("toSeconds"_L1);
    return from.isDouble() && to.isDouble()
        ? u"%1 – %2"_s.arg(length(from.toDouble()), length(to.toDouble()))
        : QString();
}

/** A part of the bytes, as players ask for them. */
QString rangeIn(const AuditEntry &entry)
{
    static const QRegularExpression form(u"\\Abytes=(\\d{0,15})-(\\d{0,15})\\z"_s);
    const auto match = form.match(textIn(entry, "range"_L1));
    if (!match.hasMatch() || match.captured(1) == "0"_L1)
        return {}; // from the beginning is all that there is to say of most
    const QLocale locale;
    return match.captured(1).isEmpty()
        ? Text::tr("the end of it")
        : Text::tr("from byte %1 on").arg(locale.toString(match.captured(1).toLongLong()));
}

/** With the day where it is another one than that of the entry. */
QString expiryIn(const AuditEntry &entry)
{
    const auto expires = Timestamp::fromString(textIn(entry, "expiresAt"_L1));
    if (!expires)
        return {};
    const bool isSameDay = local(*expires).date() == local(entry.at).date();
    return Text::tr("expires %1", "a time").arg(isSameDay ? timeOfDay(*expires) : moment(*expires));
}

QString formatIn(const AuditEntry &entry)
{
    return textIn(entry, "format"_L1).toUpper();
}

QString verdictText(const QJsonValue &word)
{
    const auto value = verdictFromWord(word.toString());
    return value ? verdict(*value) : Text::tr("none", "no judgement");
}

QString tagsText(const AuditEntry &entry)
{
    QStringList changes;
    for (const QJsonValue &tag : entry.detail.value("added"_L1).toArray())
        changes.append(u'+' + tag.toString());
    for (const QJsonValue &tag : entry.detail.value("removed"_L1).toArray())
        changes.append(u'−' + tag.toString());
    return changes.join(u"  "_s);
}

/** What the log was asked for, and as what it left. */
QString filterText(const AuditEntry &entry)
{
    QStringList parts;
    for (const QString &name : entry.detail.keys()) {
        const QString value = entry.detail.value(name).toString();
        const auto time = Timestamp::fromString(value);
        if (name == "format"_L1) // as what it left, not a part of the log
            continue;
        if (name == "from"_L1 && time)
            parts.append(Text::tr("from %1", "a time").arg(moment(*time)));
        else if (name == "to"_L1 && time)
            parts.append(Text::tr("until %1", "a time").arg(moment(*time)));
        else
            parts.append(name == "action"_L1 ? auditAction(value) : auditPerson(value));
    }
    if (parts.isEmpty())
        parts.append(Text::tr("all of it"));
    const QString format = formatIn(entry);
    return (format.isEmpty() ? parts : QStringList(format) + parts).join(u" · "_s);
}

QString verdictOfCheck(const AuditEntry &entry)
{
    const qint64 from = entry.detail.value("from"_L1).toInteger();
    if (entry.detail.value("problems"_L1).toInteger() > 0)
        return Text::tr("broken at %1", "the number of an entry").arg(auditNumber(from));
    return Text::tr("unbroken through %1", "the number of an entry")
        .arg(auditNumber(entry.detail.value("through"_L1).toInteger()));
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/** What we have no words for, as it came. */
QString plainDetail(const AuditEntry &entry)
{
    QStringList parts;
    for (const QString &name : entry.detail.keys()) {
        const QJsonValue value = entry.detail.value(name);
        const QString text = value.toVariant().toString();
        if (!text.isEmpty())
            parts.append(name + u": "_s + text);
    }
    return parts.join(u" · "_s);
}

/** "10-40, 55-60", in seconds, as times. */
QString partsHeardIn(const AuditEntry &entry)
{
    QStringList parts;
    for (const QString &part : textIn(entry, "ranges"_L1).split(u", "_s, Qt::SkipEmptyParts)) {
        bool hasBegin = false;
        bool hasEnd = false;
        const double begin = part.section(u'-', 0, 0).toDouble(&hasBegin);
        const double end = part.section(u'-', 1).toDouble(&hasEnd);
        parts.append(hasBegin && hasEnd ? u"%1 – %2"_s.arg(length(begin), length(end)) : u"…"_s);
    }
    return parts.join(u", "_s);
}

/** In what it left together with other things. */
QString packIn(const AuditEntry &entry)
{
    const QString pack = textIn(entry, "pack"_L1);
    if (pack == "evidence"_L1)
        return Text::tr("evidence pack");
    return pack == "person"_L1 ? Text::tr("a person’s file") : QString();
}

/** How much was or is to be taken out, and why. */
QString redactionDetail(const AuditEntry &entry)
{
    const int parts = int(entry.detail.value("parts"_L1).toArray().size());
    const bool putsBack = entry.detail.value("putsBack"_L1).toBool();
    const QString reason = textIn(entry, "reason"_L1);
    return joined({parts > 0 ? Text::tr("%Ln parts", "of a recording", parts) : QString(),
        putsBack ? Text::tr("some are put back", "parts of a recording") : QString(),
        reason.isEmpty() ? QString() : isolated(reason)});
}

QString recordingDetail(const AuditEntry &entry)
{
    if (entry.action == "recording.heard"_L1)
        return partsHeardIn(entry);
    const QString part = heardIn(entry);
    const QString file = QString(sizeIn(entry) + u' ' + formatIn(entry)).trimmed();
    return joined({packIn(entry), part, clipIn(entry), rangeIn(entry),
        part.isEmpty() ? file : QString(), expiryIn(entry)});
}

QString clipLinkDetail(const AuditEntry &entry)
{
    if (entry.action == "clip.link_passcode_wrong"_L1)
        return Text::tr("wrong passcode");
    const bool hasPasscode = entry.detail.value("hasPasscode"_L1).toBool();
    return joined(
        {clipIn(entry), expiryIn(entry), hasPasscode ? Text::tr("with a passcode") : QString()});
}

/** By which rule, or for what. */
QString removalDetail(const AuditEntry &entry)
{
    return textIn(entry, "why"_L1) == "erasure"_L1 ? Text::tr("a person was erased")
                                                   : isolated(textIn(entry, "rule"_L1));
}

/** Who was looked up, why somebody is erased, or what came of it. */
QString callerDetail(const AuditEntry &entry)
{
    if (entry.action == "caller.viewed"_L1 || entry.action == "caller.export"_L1)
        return entry.detail.contains("number"_L1) ? isolatedLeftToRight(textIn(entry, "number"_L1))
                                                  : isolated(textIn(entry, "name"_L1));
    if (entry.action == "caller.erase"_L1)
        return isolated(textIn(entry, "reason"_L1));
    const int held = countIn(entry, "onHold"_L1);
    return joined({Text::tr("%Ln calls", nullptr, countIn(entry, "calls"_L1)),
        held > 0 ? Text::tr("%Ln on legal hold", nullptr, held) : QString()});
}

QString roleIn(const AuditEntry &entry, QLatin1StringView name)
{
    const auto value = roleFromWord(textIn(entry, name));
    return value ? role(*value) : QString();
}

/** Who it is about, and where their role matters that too. */
QString personDetail(const AuditEntry &entry)
{
    const QString name = isolated(textIn(entry, "personName"_L1));
    const QString now = roleIn(entry, "role"_L1);
    if (entry.action == "person.invited"_L1)
        return joined({name, now, expiryIn(entry)});
    if (entry.action == "person.joined"_L1)
        return joined({name, now});
    const QString before = roleIn(entry, "roleBefore"_L1);
    if (entry.action != "person.change"_L1 || before.isEmpty() || before == now)
        return name;
    return joined({name, Text::tr("%1, before that %2", "two roles of a person").arg(now, before)});
}

/** What was looked for, as the filter has it. */
QString listDetail(const AuditEntry &entry)
{
    QStringList parts;
    for (const QString &name : entry.detail.keys()) {
        if (name != "list"_L1)
            parts.append(isolated(entry.detail.value(name).toString()));
    }
    if (textIn(entry, "list"_L1) == "inbox"_L1)
        parts.prepend(Text::tr("Inbox"));
    return joined(parts);
}

QString callDetail(const AuditEntry &entry)
{
    if (entry.action == "call.removed"_L1)
        return removalDetail(entry);
    if (entry.action == "call.tag"_L1)
        return tagsText(entry);
    if (entry.action != "call.review"_L1)
        return {};
    const QString now = verdictText(entry.detail.value("review"_L1));
    const QJsonValue before = entry.detail.value("before"_L1);
    return before.isString()
        ? Text::tr("%1, before that %2", "two judgements of a call").arg(now, verdictText(before))
        : now;
}

/** How much, and why where somebody said so. */
QString erasureDetail(const AuditEntry &entry)
{
    const auto parts = entry.detail.value("parts"_L1).toArray().size();
    const QString reason = textIn(entry, "reason"_L1);
    return joined({Text::tr("parts of %Ln entries", nullptr, int(parts)),
        reason.isEmpty() ? QString() : isolated(reason)});
}

QString auditLogDetail(const AuditEntry &entry)
{
    if (entry.action == "audit.erased"_L1)
        return erasureDetail(entry);
    return entry.action == "audit.verify"_L1 ? verdictOfCheck(entry) : filterText(entry);
}

QString exportDetail(const AuditEntry &entry)
{
    return joined({u"CSV"_s, Text::tr("%Ln days", nullptr, countIn(entry, "days"_L1))});
}

QString objectDetail(const AuditEntry &entry)
{
    return joined({isolatedLeftToRight(textIn(entry, "path"_L1)), sizeIn(entry)});
}

QString sourceDetail(const AuditEntry &entry)
{
    const QString reason = textIn(entry, "reason"_L1);
    return reason.isEmpty() ? textIn(entry, "changedName"_L1) : reason;
}

/** Whose deliveries they seem to be, and how many more there were. */
QString strangerDetail(const AuditEntry &entry)
{
    const int more = countIn(entry, "untold"_L1);
    const QString provider = textIn(entry, "provider"_L1);
    return joined({provider == "twilio"_L1 ? u"Twilio"_s : u"Vapi"_s,
        more > 0 ? Text::tr("%Ln more before", "refused deliveries", more) : QString()});
}

/** Their names, as they stand in the file. */
QString settingsDetail(const AuditEntry &entry)
{
    QStringList names;
    for (const QJsonValue &name : entry.detail.value("names"_L1).toArray())
        names.append(isolatedLeftToRight(name.toString()));
    return names.join(u", "_s);
}

/** How somebody signed in. */
QString sessionDetail(const AuditEntry &entry)
{
    const QString method = textIn(entry, "method"_L1);
    if (method == "password and recovery code"_L1)
        return Text::tr("Password and recovery code");
    if (method == "password and code"_L1)
        return Text::tr("Password and code");
    return method == "password"_L1 ? Text::tr("Password") : QString();
}

QString consentDetail(const AuditEntry &entry)
{
    if (entry.action != "consent.change"_L1)
        return isolated(textIn(entry, "reason"_L1));
    const QString rule = textIn(entry, "rule"_L1);
    if (rule == "bar"_L1)
        return Text::tr("Recordings without proof are barred");
    return rule == "show"_L1 ? Text::tr("Recordings without proof are shown")
                             : Text::tr("Consent is not looked for");
}

} // namespace

QString auditDetail(const AuditEntry &entry)
{
    if (entry.erased.contains("detail"_L1))
        return Text::tr("Erased", "what stood here was erased");
    if (entry.action.startsWith("redaction."_L1) || entry.action == "recording.redacted"_L1
        || entry.action == "recording.original_deleted"_L1)
        return redactionDetail(entry);
    if (entry.action.startsWith("recording."_L1))
        return recordingDetail(entry);
    if (entry.action.startsWith("clip."_L1))
        return clipLinkDetail(entry);
    if (entry.action.startsWith("call."_L1))
        return callDetail(entry);
    if (entry.action == "webhook.refused"_L1)
        return strangerDetail(entry);
    if (entry.action == "settings.changed"_L1)
        return settingsDetail(entry);
    if (entry.action == "list.viewed"_L1)
        return listDetail(entry);
    if (entry.action.startsWith("audit."_L1))
        return auditLogDetail(entry);
    if (entry.action.startsWith("session."_L1))
        return sessionDetail(entry);
    if (entry.action.startsWith("person."_L1))
        return personDetail(entry);
    if (entry.action.startsWith("hold."_L1))
        return isolated(textIn(entry, "holdName"_L1));
    if (entry.action.startsWith("caller."_L1))
        return callerDetail(entry);
    if (entry.action == "retention.change"_L1)
        return Text::tr("%Ln rules", nullptr, int(entry.detail.value("rules"_L1).toArray().size()));
    if (entry.action.startsWith("token."_L1))
        return isolated(textIn(entry, "tokenName"_L1));
    if (entry.action == "completeness.export"_L1)
        return exportDetail(entry);
    if (entry.action == "object.deleted"_L1)
        return objectDetail(entry);
    if (entry.action.startsWith("assistant."_L1) || entry.action.startsWith("phone_number."_L1))
        return sourceDetail(entry);
    if (entry.action.startsWith("consent."_L1))
        return consentDetail(entry);
    if (entry.action == "inbox.words"_L1)
        return entry.detail.value("phrases"_L1).isDouble()
            ? Text::tr("%Ln phrases", nullptr, countIn(entry, "phrases"_L1))
            : Text::tr("Earshot’s own words");
    const bool isKnown = auditAction(entry.action) != entry.action;
    return isKnown ? QString() : plainDetail(entry);
}

} // namespace earshot::ui::format
