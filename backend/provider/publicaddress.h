// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace earshot::provider {

/**
 * True for an address of the public internet: not loopback, private, link-local, shared (CGNAT),
 * multicast, documentation, benchmarking or otherwise reserved. An IPv4 address inside an IPv6 one
 * (mapped, or NAT64's 64:ff9b::/96) is judged as the IPv4 address it reaches. Source: the IANA
 * special-purpose address registries.
 */
bool isPublicAddress(const QHostAddress &address);

} // namespace earshot::provider
