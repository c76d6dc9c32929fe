// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/actionwords.h"

#include <QCoreApplication>
#include <QHash>

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, const char *> &sentences()
{
    static const QHash<QString, const char *> known{
        {u"recording.play"_s, QT_TRANSLATE_NOOP("AuditAction", "Recording played")},
        {u"recording.download"_s, QT_TRANSLATE_NOOP("AuditAction", "Recording downloaded")},
        {u"recording.link"_s, QT_TRANSLATE_NOOP("AuditAction", "Link to a recording given out")},
        {u"recording.refresh"_s, QT_TRANSLATE_NOOP("AuditAction", "Link to a recording renewed")},
        {u"recording.link_used"_s, QT_TRANSLATE_NOOP("AuditAction", "Recording fetched by a link")},
        {u"clip.link"_s, QT_TRANSLATE_NOOP("AuditAction", "Link to a clip made")},
        {u"clip.link_revoke"_s, QT_TRANSLATE_NOOP("AuditAction", "Link to a clip withdrawn")},
        {u"clip.link_passcode_wrong"_s,
            QT_TRANSLATE_NOOP("AuditAction", "Wrong passcode for a link to a clip")},
        {u"completeness.export"_s, QT_TRANSLATE_NOOP("AuditAction", "List of calls exported")},
        {u"audit.export"_s, QT_TRANSLATE_NOOP("AuditAction", "Audit log exported")},
        {u"session.start"_s, QT_TRANSLATE_NOOP("AuditAction", "Signed in")},
        {u"session.end"_s, QT_TRANSLATE_NOOP("AuditAction", "Signed out")},
        {u"session.refused"_s, QT_TRANSLATE_NOOP("AuditAction", "Sign-in refused")},
        {u"session.code_needed"_s,
            QT_TRANSLATE_NOOP("AuditAction", "Password right, code asked for")},
        {u"person.factor_offer"_s, QT_TRANSLATE_NOOP("AuditAction", "Second factor offered")},
        {u"hold.set"_s, QT_TRANSLATE_NOOP("AuditAction", "Legal hold set")},
        {u"hold.extend"_s, QT_TRANSLATE_NOOP("AuditAction", "Legal hold extended")},
        {u"hold.release"_s, QT_TRANSLATE_NOOP("AuditAction", "Legal hold released")},
        {u"hold.expired"_s, QT_TRANSLATE_NOOP("AuditAction", "Legal hold ended")},
        {u"recording.heard"_s,
            QT_TRANSLATE_NOOP("AuditAction", "Recording heard, as the player reports")},
        {u"recording.link_expired"_s,
            QT_TRANSLATE_NOOP("AuditAction", "Expired link to a recording refused")},
        {u"session.locked"_s,
            QT_TRANSLATE_NOOP("AuditAction", "Sign-in locked after too many tries")},
        {u"person.add"_s, QT_TRANSLATE_NOOP("AuditAction", "Person added")},
        {u"person.disable"_s, QT_TRANSLATE_NOOP("AuditAction", "Person disabled")},
        {u"person.reset"_s, QT_TRANSLATE_NOOP("AuditAction", "Sign-in of a person reset")},
        {u"person.password"_s, QT_TRANSLATE_NOOP("AuditAction", "Password changed")},
        {u"person.factor_on"_s, QT_TRANSLATE_NOOP("AuditAction", "Second factor switched on")},
        {u"person.factor_off"_s, QT_TRANSLATE_NOOP("AuditAction", "Second factor switched off")},
        {u"token.create"_s, QT_TRANSLATE_NOOP("AuditAction", "Access token made")},
        {u"token.revoke"_s, QT_TRANSLATE_NOOP("AuditAction", "Access token revoked")},
        {u"audit.list"_s, QT_TRANSLATE_NOOP("AuditAction", "Audit log viewed")},
        {u"audit.verify"_s, QT_TRANSLATE_NOOP("AuditAction", "Audit log verified")},
        {u"assistant.change_failed"_s,
            QT_TRANSLATE_NOOP("AuditAction", "Change of an assistant failed")},
        {u"phone_number.change_failed"_s,
            QT_TRANSLATE_NOOP("AuditAction", "Change of a phone number failed")},
        {u"call.tag"_s, QT_TRANSLATE_NOOP("AuditAction", "Tags of a call changed")},
        {u"call.review"_s, QT_TRANSLATE_NOOP("AuditAction", "Call judged")},
        {u"call.score"_s, QT_TRANSLATE_NOOP("AuditAction", "Scorecard of a call answered")},
        {u"scorecard.change"_s,
            QT_TRANSLATE_NOOP("AuditAction", "Questions of the scorecard changed")},
        {u"note.add"_s, QT_TRANSLATE_NOOP("AuditAction", "Note written")},
        {u"note.change"_s, QT_TRANSLATE_NOOP("AuditAction", "Note changed")},
        {u"note.delete"_s, QT_TRANSLATE_NOOP("AuditAction", "Note deleted")},
        {u"alert.acknowledge"_s, QT_TRANSLATE_NOOP("AuditAction", "Alert acknowledged")},
        {u"inbox.words"_s, QT_TRANSLATE_NOOP("AuditAction", "Words of complaint changed")},
        {u"assistant.change"_s,
            QT_TRANSLATE_NOOP("AuditAction", "Assistant changed at the provider")},
        {u"phone_number.change"_s,
            QT_TRANSLATE_NOOP("AuditAction", "Phone number changed at the provider")},
        {u"object.deleted"_s,
            QT_TRANSLATE_NOOP("AuditAction", "Stored file that belongs to no call deleted")},
    };
    return known;
}

} // namespace

QString actionWords(const QString &action)
{
    const char *words = sentences().value(action);
    return words != nullptr ? QCoreApplication::translate("AuditAction", words) : action;
}

} // namespace earshot::report
