// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audittexts.h"

#include "ui/language/isolate.h"
#include "ui/models/callformat.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace earshot::ui::format {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditTexts)
};

constexpr std::pair<QLatin1StringView, const char *> actionTexts[] = {
    {"recording.play"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Played")},
    {"recording.download"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Downloaded")},
    {"recording.link"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Opened a recording")},
    {"recording.refresh"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Refreshed link")},
    {"recording.link_used"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Played by link")},
    {"clip.link"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Shared a clip")},
    {"clip.link_revoke"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Withdrew a link")},
    {"clip.link_passcode_wrong"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Link refused")},
    {"call.viewed"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Viewed a call")},
    {"list.viewed"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Viewed a list")},
    {"call.review"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Judged")},
    {"call.tag"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Changed tags")},
    {"call.score"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Answered the scorecard")},
    {"note.add"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Wrote a note")},
    {"note.change"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Changed a note")},
    {"note.delete"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Deleted a note")},
    {"scorecard.change"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Changed the scorecard")},
    {"consent.change"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Changed consent rules")},
    {"consent.confirm"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Confirmed consent")},
    {"consent.withdraw"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Withdrew consent")},
    {"recording.access_refused"_L1, QT_TRANSLATE_NOOP("AuditTexts", "No consent: refused")},
    {"inbox.words"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Changed the complaint words")},
    {"alert.acknowledge"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Acknowledged an alert")},
    {"assistant.change"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Changed an assistant")},
    {"assistant.change_failed"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Assistant not changed")},
    {"phone_number.change"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Changed a phone number")},
    {"phone_number.change_failed"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Phone number not changed")},
    {"completeness.export"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Exported calls")},
    {"audit.export"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Exported audit report")},
    {"audit.erased"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Erased details")},
    {"audit.list"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Viewed the audit log")},
    {"audit.verify"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Verified the audit log")},
    {"session.start"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Signed in")},
    {"session.end"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Signed out")},
    {"session.refused"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Sign-in refused")},
    {"session.code_needed"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Code asked for")},
    {"person.factor_offer"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Second factor offered")},
    {"hold.set"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Set a legal hold")},
    {"hold.extend"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Extended a legal hold")},
    {"hold.release"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Released a legal hold")},
    {"hold.expired"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Legal hold ended")},
    {"call.removed"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Removed a call")},
    {"caller.export"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Packed personal data")},
    {"caller.viewed"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Looked up a person")},
    {"caller.erase"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Began an erasure")},
    {"caller.erased"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Ended an erasure")},
    {"retention.change"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Changed retention")},
    {"redaction.asked"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Asked for a redaction")},
    {"redaction.failed"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Redaction failed")},
    {"recording.redacted"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Redacted")},
    {"recording.original"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Opened an original")},
    {"recording.original_deleted"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Deleted an original")},
    {"recording.heard"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Heard")},
    {"recording.link_expired"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Link refused")},
    {"session.locked"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Sign-in locked")},
    {"person.add"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Added a person")},
    {"person.change"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Changed a person")},
    {"person.enable"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Enabled a person")},
    {"person.invited"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Invited a person")},
    {"person.invitation_revoked"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Invitation withdrawn")},
    {"person.joined"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Joined by invitation")},
    {"person.disable"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Disabled a person")},
    {"person.reset"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Reset a person’s sign-in")},
    {"person.password"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Changed their password")},
    {"person.factor_on"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Second factor switched on")},
    {"person.factor_off"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Second factor switched off")},
    {"token.create"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Made an access token")},
    {"token.revoke"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Revoked an access token")},
    {"webhook.refused"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Delivery refused")},
    {"settings.changed"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Settings changed")},
    {"object.deleted"_L1, QT_TRANSLATE_NOOP("AuditTexts", "Deleted a file")},
};

const char *textOf(const QString &action)
{
    const auto found =
        std::ranges::find(actionTexts, action, &std::pair<QLatin1StringView, const char *>::first);
    return found == std::end(actionTexts) ? nullptr : found->second;
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
    const char *text = textOf(action);
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
