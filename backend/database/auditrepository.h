// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/session.h"

#include <QJsonObject>

namespace earshot::database {

/**
 * Words for AuditEvent::action that count as an access to a recording: the view
 * recording_downloads shows exactly these.
 */
namespace action {
constexpr QLatin1StringView recordingLink("recording.link"); ///< a link was given out
constexpr QLatin1StringView recordingPlay("recording.play"); ///< bytes were sent to be heard
constexpr QLatin1StringView recordingDownload("recording.download"); ///< … to be kept
/** A link was renewed: audited, but not one more access. */
constexpr QLatin1StringView recordingRefresh("recording.refresh");
} // namespace action

struct AuditEvent
{
    QString organizationId;
    qint64 seq = 0; ///< given by append(): 1, 2, 3 … in each organisation
    Timestamp at;
    QString actor; ///< the access token's id, or "system"
    QString action; ///< a dotted word
    QString callId; ///< may be empty
    QString ipAddress;
    QString userAgent;
    std::optional<double> durationSeconds; ///< of the audio that left, where that is known
    QJsonObject detail;

    bool operator==(const AuditEvent &) const = default;
};

/** The record of who did what. It only grows: the database refuses any change of it. */
class AuditRepository
{
public:
    explicit AuditRepository(Session &session)
        : m_session(session)
    { }

    /** The event's number. */
    Result<qint64> append(const AuditEvent &event);
    /** How often the call's recording was accessed. */
    Result<qint64> downloadCount(const QString &callId);
    /** Events of an organisation after @p afterSeq, in order. */
    Result<QList<AuditEvent>> list(const QString &organizationId, qint64 afterSeq, int limit);

private:
    Session &m_session;
};

} // namespace earshot::database
