// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "http/message.h"

#include <QFile>

#include <memory>

namespace earshot::api {

/**
 * The recording of @p call, which has one, as a reply with ranges; when it has been sent, how much
 * of it went out stands in the log. The name a browser saves it under is made from times and ids
 * only.
 */
http::Reply audioReply(const Call &call, std::shared_ptr<QFile> file, bool asAttachment);

} // namespace earshot::api
