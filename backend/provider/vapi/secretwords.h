// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace earshot::provider::vapi {

/** Whether what stands under @p key (UTF-8) must never be stored: see redact(). Keys may be paths
 * flattened with dots or brackets, and any step of them may name a secret. */
bool isSecretKey(std::string_view key);
bool isSecretKey(const QString &key);

/** Whether a short-lived link to a recording stands under @p key: of such a secret the word stays
 * that there was one, because it tells that there is a recording. */
bool isRecordingLinkKey(std::string_view key);

/** Whether a URL's parameter of this name signs it or lets its bearer in. */
bool isSecretParameter(QStringView name);

} // namespace earshot::provider::vapi
