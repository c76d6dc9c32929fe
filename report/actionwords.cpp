// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/actionwords.h"

#include <QCoreApplication>

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    QLatin1StringView action;
    const char *words;
};

constexpr Words all[] = {
    {"recording.play"_L1, QT_TRANSLATE_NOOP("AuditAction", "Recording played")},
    {"recording.download"_L1, QT_TRANSLATE_NOOP("AuditAction", "Recording downloaded")},
    {"recording.link"_L1, QT_TRANSLATE_NOOP("AuditAction", "Link to a recording given out")},
    {"recording.refresh"_L1, QT_TRANSLATE_NOOP("AuditAction", "Link to a recording renewed")},
    {"recording.link_used"_L1, QT_TRANSLATE_NOOP("AuditAction", "Recording fetched by a link")},
    {"clip.link"_L1, QT_TRANSLATE_NOOP("AuditAction", "Link to a clip made")},
    {"clip.link_revoke"_L1, QT_TRANSLATE_NOOP("AuditAction", "Link to a clip withdrawn")},
    {"clip.link_passcode_wrong"_L1,
        QT_TRANSLATE_NOOP("AuditAction", "Wrong passcode for a link to a clip")},
    {"completeness.export"_L1, QT_TRANSLATE_NOOP("AuditAction", "List of calls exported")},
    {"audit.export"_L1, QT_TRANSLATE_NOOP("AuditAction", "Audit log exported")},
    {"session.start"_L1, QT_TRANSLATE_NOOP("AuditAction", "Signed in")},
    {"session.end"_L1, QT_TRANSLATE_NOOP("AuditAction", "Signed out")},
    {"session.refused"_L1, QT_TRANSLATE_NOOP("AuditAction", "Sign-in refused")},
    {"session.code_needed"_L1, QT_TRANSLATE_NOOP("AuditAction", "Password right, code asked for")},
    {"person.factor_offer"_L1, QT_TRANSLATE_NOOP("AuditAction", "Second factor offered")},
    {"webhook.refused"_L1, QT_TRANSLATE_NOOP("AuditAction", "Delivery of a stranger refused")},
    {"settings.changed"_L1, QT_TRANSLATE_NOOP("AuditAction", "Settings of the receiver changed")},
    {"call.viewed"_L1, QT_TRANSLATE_NOOP("AuditAction", "Call viewed")},
    {"list.viewed"_L1, QT_TRANSLATE_NOOP("AuditAction", "List of calls viewed")},
    {"redaction.asked"_L1, QT_TRANSLATE_NOOP("AuditAction", "Redaction asked for")},
    {"redaction.failed"_L1, QT_TRANSLATE_NOOP("AuditAction", "Redaction failed")},
    {"recording.redacted"_L1, QT_TRANSLATE_NOOP("AuditAction", "Recording redacted")},
    {"recording.original"_L1, QT_TRANSLATE_NOOP("AuditAction", "Sealed original opened")},
    {"recording.original_deleted"_L1, QT_TRANSLATE_NOOP("AuditAction", "Sealed original deleted")},
    {"hold.set"_L1, QT_TRANSLATE_NOOP("AuditAction", "Legal hold set")},
    {"hold.extend"_L1, QT_TRANSLATE_NOOP("AuditAction", "Legal hold extended")},
    {"hold.release"_L1, QT_TRANSLATE_NOOP("AuditAction", "Legal hold released")},
    {"hold.expired"_L1, QT_TRANSLATE_NOOP("AuditAction", "Legal hold ended")},
    {"call.removed"_L1, QT_TRANSLATE_NOOP("AuditAction", "Call removed for good")},
    {"caller.export"_L1, QT_TRANSLATE_NOOP("AuditAction", "Person’s file handed over")},
    {"caller.viewed"_L1, QT_TRANSLATE_NOOP("AuditAction", "Person’s file viewed")},
    {"caller.erase"_L1, QT_TRANSLATE_NOOP("AuditAction", "Erasing a person begun")},
    {"caller.erased"_L1, QT_TRANSLATE_NOOP("AuditAction", "Erasing a person ended")},
    {"retention.change"_L1, QT_TRANSLATE_NOOP("AuditAction", "Retention rules changed")},
    {"recording.heard"_L1,
        QT_TRANSLATE_NOOP("AuditAction", "Recording heard, as the player reports")},
    {"recording.link_expired"_L1,
        QT_TRANSLATE_NOOP("AuditAction", "Expired link to a recording refused")},
    {"session.locked"_L1, QT_TRANSLATE_NOOP("AuditAction", "Sign-in locked after too many tries")},
    {"person.add"_L1, QT_TRANSLATE_NOOP("AuditAction", "Person added")},
    {"person.change"_L1, QT_TRANSLATE_NOOP("AuditAction", "Name or role of a person changed")},
    {"person.enable"_L1, QT_TRANSLATE_NOOP("AuditAction", "Person enabled")},
    {"person.invited"_L1, QT_TRANSLATE_NOOP("AuditAction", "Person invited")},
    {"person.invitation_revoked"_L1, QT_TRANSLATE_NOOP("AuditAction", "Invitation withdrawn")},
    {"person.joined"_L1, QT_TRANSLATE_NOOP("AuditAction", "Person joined by an invitation")},
    {"person.disable"_L1, QT_TRANSLATE_NOOP("AuditAction", "Person disabled")},
    {"person.reset"_L1, QT_TRANSLATE_NOOP("AuditAction", "Sign-in of a person reset")},
    {"person.password"_L1, QT_TRANSLATE_NOOP("AuditAction", "Password changed")},
    {"person.factor_on"_L1, QT_TRANSLATE_NOOP("AuditAction", "Second factor switched on")},
    {"person.factor_off"_L1, QT_TRANSLATE_NOOP("AuditAction", "Second factor switched off")},
    {"token.create"_L1, QT_TRANSLATE_NOOP("AuditAction", "Access token made")},
    {"token.revoke"_L1, QT_TRANSLATE_NOOP("AuditAction", "Access token revoked")},
    {"audit.erased"_L1, QT_TRANSLATE_NOOP("AuditAction", "Parts of audit entries erased")},
    {"audit.list"_L1, QT_TRANSLATE_NOOP("AuditAction", "Audit log viewed")},
    {"audit.verify"_L1, QT_TRANSLATE_NOOP("AuditAction", "Audit log verified")},
    {"assistant.change_failed"_L1,
        QT_TRANSLATE_NOOP("AuditAction", "Change of an assistant failed")},
    {"phone_number.change_failed"_L1,
        QT_TRANSLATE_NOOP("AuditAction", "Change of a phone number failed")},
    {"call.tag"_L1, QT_TRANSLATE_NOOP("AuditAction", "Tags of a call changed")},
    {"call.review"_L1, QT_TRANSLATE_NOOP("AuditAction", "Call judged")},
    {"call.score"_L1, QT_TRANSLATE_NOOP("AuditAction", "Scorecard of a call answered")},
    {"scorecard.change"_L1, QT_TRANSLATE_NOOP("AuditAction", "Questions of the scorecard changed")},
    {"note.add"_L1, QT_TRANSLATE_NOOP("AuditAction", "Note written")},
    {"note.change"_L1, QT_TRANSLATE_NOOP("AuditAction", "Note changed")},
    {"note.delete"_L1, QT_TRANSLATE_NOOP("AuditAction", "Note deleted")},
    {"alert.acknowledge"_L1, QT_TRANSLATE_NOOP("AuditAction", "Alert acknowledged")},
    {"consent.change"_L1, QT_TRANSLATE_NOOP("AuditAction", "Rule or phrases of consent changed")},
    {"consent.confirm"_L1, QT_TRANSLATE_NOOP("AuditAction", "Consent to a recording confirmed")},
    {"consent.withdraw"_L1, QT_TRANSLATE_NOOP("AuditAction", "Confirmation of consent taken back")},
    {"recording.access_refused"_L1,
        QT_TRANSLATE_NOOP("AuditAction", "Recording without proof of consent refused")},
    {"inbox.words"_L1, QT_TRANSLATE_NOOP("AuditAction", "Words of complaint changed")},
    {"assistant.change"_L1, QT_TRANSLATE_NOOP("AuditAction", "Assistant changed at the provider")},
    {"phone_number.change"_L1,
        QT_TRANSLATE_NOOP("AuditAction", "Phone number changed at the provider")},
    {"object.deleted"_L1,
        QT_TRANSLATE_NOOP("AuditAction", "Stored file that belongs to no call deleted")},
};

} // namespace

QString actionWords(const QString &action)
{
    for (const Words &known : all) {
        if (known.action == action)
            return QCoreApplication::translate("AuditAction", known.words);
    }
    return action;
}

} // namespace earshot::report
