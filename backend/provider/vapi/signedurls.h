// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace earshot::provider::vapi {

/** @p text with every signed URL in it reduced to scheme, host and path, and no user name in any.
 */
QString withoutSignedUrls(const QString &text);

/** False when withoutSignedUrls() would change nothing in @p text (UTF-8), told without reading it
 * closely. */
bool mayHoldSignedUrl(std::string_view text);

} // namespace earshot::provider::vapi
