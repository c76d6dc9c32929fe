// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/cliprequests.h"

namespace earshot::ui {

/** What is asked for, as the receiver reads it. */
QJsonObject clipOrderJson(const ClipOrder &order);

/** From the receiver's JSON to values, pure: InvalidInput where a link could be taken for another
 * one or for one that works longer. */
Result<ClipLink> clipLinkFromJson(const QJsonObject &object);
/** At most 500. */
Result<std::vector<ClipLink>> clipLinksFromJson(const QJsonObject &object);
/** Besides, an http(s) address. */
Result<NewClipLink> newClipLinkFromJson(const QJsonObject &object);

} // namespace earshot::ui
