// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/receiverclient.h"

namespace earshot::ui {

/** How something at the provider is to be mended. */
struct MendWish
{
    bool apply = false; ///< false says only what would be changed
    bool takeOver = false; ///< replaces the address of a server that answers calls, too
};

/**
 * What the receiver knows of the provider's side: whether every call is accounted for, whether the
 * assistants record, and what must be looked at. Asked through the client, whose promises hold here
 * as well; dates and days are of this computer's time zone.
 */
class ProviderRequests
{
public:
    explicit ProviderRequests(ReceiverClient &client)
        : m_client(client)
    { }

    /** @p days 1 … 92, today included. */
    QCoro::Task<Result<Completeness>> completeness(int days);
    QCoro::Task<Result<GapPage>> gaps(QDate day, QString cursor = {});
    /** Asks the provider for its list now; the state comes with completeness(). */
    QCoro::Task<Result<QJsonObject>> checkNow();
    QCoro::Task<Result<void>> exportCalls(int days, QString target, std::stop_token stop);

    QCoro::Task<Result<Sources>> sources();
    QCoro::Task<Result<SourceChange>> mend(
        Source::Kind kind, QString id, MendWish wish, std::stop_token stop = {});
    /** What would be changed at all assistants that need it. */
    QCoro::Task<Result<std::vector<SourceChange>>> previewAll(bool takeOver, std::stop_token stop);

    /** Those that are not over. */
    QCoro::Task<Result<std::vector<Alert>>> alerts();
    QCoro::Task<Result<QJsonObject>> acknowledge(QString alertId);

private:
    ReceiverClient &m_client;
};

} // namespace earshot::ui
