// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace earshot::http {

/** The reason phrase of RFC 9110 section 15 for the statuses in use, "Unknown" for others. */
QByteArray statusText(int status);

} // namespace earshot::http
