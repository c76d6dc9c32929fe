// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/receiverclient.h"

namespace earshot::ui {

/** What goes into an evidence pack of a call, asked through the client, whose promises hold here as
 * well. The answers are those of /api/calls/{id}/evidence. */
class EvidenceRequests
{
public:
    EvidenceRequests(ReceiverClient &client, const QString &callId);

    /** This is a download, in the log. */
    QCoro::Task<Result<QJsonObject>> begin(std::stop_token stop);
    /** @p wish: {"ticket", "offset"}. */
    QCoro::Task<Result<QJsonObject>> audio(QJsonObject wish, std::stop_token stop);

private:
    ReceiverClient &m_client;
    const QString m_path;
};

} // namespace earshot::ui
