// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/addressranges.h"
#include "http/message.h"

namespace earshot::http {

/**
 * Who sent a request: @p peer, unless that is one of our @p proxies; then whom they name in
 * X-Forwarded-For, the last that is no proxy of ours. What stands before that was written by the
 * client itself, and proves nothing. Where it can't be read it is the peer.
 */
QHostAddress clientAddress(
    const QHostAddress &peer, const Headers &headers, const AddressRanges &proxies);

} // namespace earshot::http
