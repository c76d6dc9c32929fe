// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "http/message.h"

#include <QUrl>

namespace earshot::api {

/**
 * The address the client reaches us by, without a trailing slash: @p publicUrl when it is set, else
 * what the request's Host names, over plain http because that is all we speak. InvalidInput when
 * there is no usable Host. X-Forwarded headers are not believed: anybody can send them.
 */
Result<QUrl> baseUrl(const QUrl &publicUrl, const http::Request &request);

} // namespace earshot::api
