// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audittexts.h"

#include "ui/language/isolate.h"
#include "ui/models/callformat.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace earshot::ui::format {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditTexts)
};

const QHash<QString, const char *> &actionTexts()
{
    static const QHash<QString, const char *> texts{
        {u"recording.play"_s, QT_TRANSLATE_NOOP("AuditTexts", "Played")},
        {u"recording.download"_s, QT_TRANSLATE_NOOP("AuditTexts", "Downloaded")},
        {u"recording.link"_s, QT_TRANSLATE_NOOP("AuditTexts", "Opened a recording")},
        {u"recording.refresh"_s, QT_TRANSLATE_NOOP("AuditTexts", "Refreshed link")},
        {u"recording.link_used"_s, QT_TRANSLATE_NOOP("AuditTexts", "Played by link")},
        {u"clip.link"_s, QT_TRANSLATE_NOOP("AuditTexts", "Shared a clip")},
        {u"clip.link_revoke"_s, QT_TRANSLATE_NOOP("AuditTexts", "Withdrew a link")},
        {u"clip.link_passcode_wrong"_s, QT_TRANSLATE_NOOP("AuditTexts", "Link refused")},
        {u"call.review"_s, QT_TRANSLATE_NOOP("AuditTexts", "Judged")},
        {u"call.tag"_s, QT_TRANSLATE_NOOP("AuditTexts", "Changed tags")},
        {u"call.score"_s, QT_TRANSLATE_NOOP("AuditTexts", "Answered the scorecard")},
        {u"note.add"_s, QT_TRANSLATE_NOOP("AuditTexts", "Wrote a note")},
        {u"note.change"_s, QT_TRANSLATE_NOOP("AuditTexts", "Changed a note")},
        {u"note.delete"_s, QT_TRANSLATE_NOOP("AuditTexts", "Deleted a note")},
        {u"scorecard.change"_s, QT_TRANSLATE_NOOP("AuditTexts", "Changed the scorecard")},
        {u"inbox.words"_s, QT_TRANSLATE_NOOP("AuditTexts", "Changed the complaint words")},
        {u"alert.acknowledge"_s, QT_TRANSLATE_NOOP("AuditTexts", "Acknowledged an alert")},
        {u"assistant.change"_s, QT_TRANSLATE_NOOP("AuditTexts", "Changed an assistant")},
        {u"assistant.change_failed"_s, QT_TRANSLATE_NOOP("AuditTexts", "Assistant not changed")},
        {u"phone_number.change"_s, QT_TRANSLATE_NOOP("AuditTexts", "Changed a phone number")},
        {u"phone_number.change_failed"_s,
            QT_TRANSLATE_NOOP("AuditTexts", "Phone number not changed")},
        {u"completeness.export"_s, QT_TRANSLATE_NOOP("AuditTexts", "Exported calls")},
        {u"audit.export"_s, QT_TRANSLATE_NOOP("AuditTexts", "Exported audit report")},
        {u"audit.erased"_s, QT_TRANSLATE_NOOP("AuditTexts", "Erased details")},
        {u"audit.list"_s, QT_TRANSLATE_NOOP("AuditTexts", "Viewed the audit log")},
        {u"audit.verify"_s, QT_TRANSLATE_NOOP("AuditTexts", "Verified the audit log")},
        {u"session.start"_s, QT_TRANSLATE_NOOP("AuditTexts", "Signed in")},
        {u"session.end"_s, QT_TRANSLATE_NOOP("AuditTexts", "Signed out")},
        {u"session.refused"_s, QT_TRANSLATE_NOOP("AuditTexts", "Sign-in refused")},
        {u"session.code_needed"_s, QT_TRANSLATE_NOOP("AuditTexts", "Code asked for")},
        {u"person.factor_offer"_s, QT_TRANSLATE_NOOP("AuditTexts", "Second factor offered")},
        {u"hold.set"_s, QT_TRANSLATE_NOOP("AuditTexts", "Set a legal hold")},
        {u"hold.extend"_s, QT_TRANSLATE_NOOP("AuditTexts", "Extended a legal hold")},
        {u"hold.release"_s, QT_TRANSLATE_NOOP("AuditTexts", "Released a legal hold")},
        {u"hold.expired"_s, QT_TRANSLATE_NOOP("AuditTexts", "Legal hold ended")},
        {u"call.removed"_s, QT_TRANSLATE_NOOP("AuditTexts", "Removed a call")},
        {u"caller.export"_s, QT_TRANSLATE_NOOP("AuditTexts", "Packed personal data")},
        {u"caller.viewed"_s, QT_TRANSLATE_NOOP("AuditTexts", "Looked up a person")},
        {u"caller.erase"_s, QT_TRANSLATE_NOOP("AuditTexts", "Began an erasure")},
        {u"caller.erased"_s, QT_TRANSLATE_NOOP("AuditTexts", "Ended an erasure")},
        {u"retention.change"_s, QT_TRANSLATE_NOOP("AuditTexts", "Changed retention")},
        {u"recording.heard"_s, QT_TRANSLATE_NOOP("AuditTexts", "Heard")},
        {u"recording.link_expired"_s, QT_TRANSLATE_NOOP("AuditTexts", "Link refused")},
        {u"session.locked"_s, QT_TRANSLATE_NOOP("AuditTexts", "Sign-in locked")},
        {u"person.add"_s, QT_TRANSLATE_NOOP("AuditTexts", "Added a person")},
        {u"person.change"_s, QT_TRANSLATE_NOOP("AuditTexts", "Changed a person")},
        {u"person.enable"_s, QT_TRANSLATE_NOOP("AuditTexts", "Enabled a person")},
        {u"person.invited"_s, QT_TRANSLATE_NOOP("AuditTexts", "Invited a person")},
        {u"person.invitation_revoked"_s, QT_TRANSLATE_NOOP("AuditTexts", "Invitation withdrawn")},
        {u"person.joined"_s, QT_TRANSLATE_NOOP("AuditTexts", "Joined by invitation")},
        {u"person.disable"_s, QT_TRANSLATE_NOOP("AuditTexts", "Disabled a person")},
        {u"person.reset"_s, QT_TRANSLATE_NOOP("AuditTexts", "Reset a person’s sign-in")},
        {u"person.password"_s, QT_TRANSLATE_NOOP("AuditTexts", "Changed their password")},
        {u"person.factor_on"_s, QT_TRANSLATE_NOOP("AuditTexts", "Second factor switched on")},
        {u"person.factor_off"_s, QT_TRANSLATE_NOOP("AuditTexts", "Second factor switched off")},
        {u"token.create"_s, QT_TRANSLATE_NOOP("AuditTexts", "Made an access token")},
        {u"token.revoke"_s, QT_TRANSLATE_NOOP("AuditTexts", "Revoked an access token")},
        {u"object.deleted"_s, QT_TRANSLATE_NOOP("AuditTexts", "Deleted a file")},
    };
    return texts;
}

/** Names that the receiver gives to what has none. */
QString nameOfId(const QString &id)
{
    if (id == "system"_L1)
        return Text::tr("System");
    if (id == "command line"_L1)
        return Text::tr("Command line");
    return {};
}

/** The name of a browser with its great version, where it says so. */
QString browser(const QString &userAgent)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> known[] = {{"Edg/"_L1, "Edge"_L1},
        {"Firefox/"_L1, "Firefox"_L1}, {"Chrome/"_L1, "Chrome"_L1}, {"Version/"_L1, "Safari"_L1}};
    for (const auto &[mark, name] : known) {
        const qsizetype at = userAgent.indexOf(mark);
        if (at < 0)
            continue;
        const QString version = userAgent.mid(at + mark.size()).section(u'.', 0, 0).left(4);
        return name + u' ' + version;
    }
    return Text::tr("Browser");
}

QString systemOf(const QString &userAgent)
{
    static const std::pair<QLatin1StringView, QLatin1StringView> known[] = {
        {"Windows"_L1, "Windows"_L1}, {"iPhone"_L1, "iPhone"_L1}, {"iPad"_L1, "iPad"_L1},
        {"Android"_L1, "Android"_L1}, {"macOS"_L1, "macOS"_L1}, {"Mac OS X"_L1, "macOS"_L1},
        {"Linux"_L1, "Linux"_L1}};
    for (const auto &[mark, name] : known) {
        if (userAgent.contains(mark))
            return u" (%1)"_s.arg(name);
    }
    return {};
}

} // namespace

QString auditAction(const QString &action)
{
    const char *text = actionTexts().value(action);
    return text ? Text::tr(text) : action;
}

bool isAuditWarning(const AuditEntry &entry)
{
    if (entry.action == "audit.verify"_L1)
        return entry.detail.value("problems"_L1).toInteger() > 0;
    return entry.action.endsWith("_failed"_L1) || entry.action.endsWith("_wrong"_L1)
        || entry.action.endsWith("_refused"_L1) || entry.action == "session.refused"_L1
        || entry.action == "recording.link_expired"_L1 || entry.action == "session.locked"_L1;
}

QString auditPerson(const QString &name)
{
    const QString known = nameOfId(name);
    return known.isEmpty() ? name : known;
}

QString auditPerson(const AuditEntry &entry)
{
    if (entry.erased.contains("who"_L1))
        return Text::tr("Erased", "what stood here was erased");
    if (entry.actor.startsWith("link:"_L1))
        return Text::tr("By link");
    if (!entry.actorName.isEmpty())
        return entry.actorName;
    const QString known = nameOfId(entry.actor);
    if (!known.isEmpty())
        return known;
    return entry.actor.isEmpty() ? u"—"_s : Text::tr("Name not known");
}

QString auditCall(const AuditEntry &entry)
{
    if (entry.callId.isEmpty())
        return {};
    if (!entry.direction)
        return Text::tr("A call that is not there any more");
    Call call;
    call.customer = entry.caller;
    call.direction = *entry.direction;
    const QString caller = isolated(customer(call));
    switch (*entry.direction) {
    case Direction::Inbound:
        return Text::tr("%1 · inbound", "who called").arg(caller);
    case Direction::Outbound:
        return Text::tr("%1 · outbound", "who was called").arg(caller);
    case Direction::Web:
        return Text::tr("%1 · web", "who called").arg(caller);
    case Direction::Unknown:
        break;
    }
    return caller;
}

QString auditClient(const QString &userAgent)
{
    if (userAgent.startsWith("Mozilla/"_L1))
        return browser(userAgent) + systemOf(userAgent);
    static const QRegularExpression first(u"\\A([^/\\s]+)/([^\\s]+)"_s);
    const auto match = first.match(userAgent);
    if (!match.hasMatch())
        return userAgent;
    return match.captured(1) + u' ' + match.captured(2) + systemOf(userAgent);
}

QString auditNumber(qint64 seq, const QLocale &locale)
{
    return isolatedLeftToRight(u'#' + locale.toString(seq));
}

QString auditMoment(Timestamp moment, const QLocale &locale)
{
    const QDateTime time = local(moment);
    QString form =
        locale.language() == QLocale::C ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat);
    form.replace(u"mm"_s, u"mm:ss"_s);
    return Text::tr("%1 %2", "a date, a time of day with seconds")
        .arg(date(time.date(), locale), locale.toString(time.time(), form));
}

QString auditMonth(QDate month, const QLocale &locale)
{
    return month.isValid()
        ? locale.toString(month, Text::tr("MMMM yyyy", "a month, a date format of Qt"))
        : Text::tr("Any time");
}

} // namespace earshot::ui::format
