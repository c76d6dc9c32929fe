// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/receiverclient.h"

namespace earshot::ui {

enum class ClipFormat { Mp3, Wav };

/** "mp3", "wav": on the wire, and as a file's ending. */
QString toWord(ClipFormat format);

/** A piece of a recording, as it is asked for. */
struct ClipOrder
{
    double fromSeconds = 0; ///< of the recording
    double toSeconds = 0; ///< after fromSeconds
    ClipFormat format = ClipFormat::Mp3;
    double fadeSeconds = 0; ///< at either end
    QString name = {}; ///< of the file, without an ending; empty: as the receiver names it
};

/** A way for anybody to hear a piece of a call until it expires or is withdrawn. */
struct ClipLink
{
    QString id;
    QString callId;
    double fromSeconds = 0;
    double toSeconds = 0;
    QString name; ///< one line; may be empty
    QString createdBy; ///< one line; empty when the receiver knows nobody
    Timestamp createdAt;
    Timestamp expiresAt;
    std::optional<Timestamp> revokedAt;
    bool hasPasscode = false;
    int opened = 0; ///< how often its sound was given
    std::optional<Timestamp> lastOpenedAt;

    bool operator==(const ClipLink &) const = default;
};

/** The address is told this once. */
struct NewClipLink
{
    ClipLink link;
    QUrl url;
};

inline constexpr int shortestPasscode = 4; ///< characters
inline constexpr int longestPasscode = 64;

/** Pieces of recordings and links to them, asked through the client, whose promises hold here as
 * well. All of them need the permission to download, and are audited. */
class ClipRequests
{
public:
    explicit ClipRequests(ReceiverClient &client)
        : m_client(client)
    { }

    /** Into @p target, which appears complete and checked, or not at all; its size in bytes. */
    QCoro::Task<Result<qint64>> save(QString callId, ClipOrder order, QString target,
        ReceiverClient::Progress progress = {}, std::stop_token stop = {});
    /** @p validFor a minute to 30 days; an empty passcode is none. */
    QCoro::Task<Result<NewClipLink>> makeLink(
        QString callId, ClipOrder order, std::chrono::seconds validFor, Secret passcode);
    /** The newest first; withdrawn and expired ones as well. */
    QCoro::Task<Result<std::vector<ClipLink>>> links(QString callId);
    /** For ever; doing it again changes nothing. */
    QCoro::Task<Result<ClipLink>> revoke(QString linkId);

private:
    ReceiverClient &m_client;
};

} // namespace earshot::ui
