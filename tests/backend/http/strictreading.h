// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace earshot::test {

/**
 * The bodies of the requests for POST /run that a strict server may execute among @p bytes, in
 * order. Written after RFC 9112 with regular expressions and without a look at the server's own
 * reading, so that the two can be compared.
 */
QList<QByteArray> executableBodies(QByteArray bytes);

} // namespace earshot::test
