// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/livepiece.h"
#include "ui/client/receiverclient.h"

namespace earshot::ui {

/** A call in progress and what was said in it so far, as far as that is known. */
struct LiveCall
{
    Call call;
    LivePieces pieces;
};

constexpr std::size_t mostLiveCalls = 200; ///< of one answer

/** The calls in progress, newest first. */
QCoro::Task<Result<std::vector<LiveCall>>> fetchLive(ReceiverClient &client);

/** Nothing for messages of the event stream that are no words of a call. */
std::optional<LivePiece> pieceEventFromJson(const QJsonObject &object);

} // namespace earshot::ui
