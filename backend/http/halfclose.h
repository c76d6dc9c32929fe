// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace earshot::http {

/** Tells the other side of a TCP socket that nothing more will be sent; receiving goes on. */
void finishSending(qintptr descriptor);

} // namespace earshot::http
