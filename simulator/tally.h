// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace earshot::simulator {

/** What the simulator did so far; written out at the end. */
struct Tally
{
    int calls = 0;
    int webhooksAccepted = 0; ///< answered with 2xx
    int webhooksRefused = 0; ///< attempts answered otherwise, or not at all
    int webhooksGivenUp = 0; ///< after the last retry
    int lost = 0;
    int duplicated = 0;
    int reordered = 0; ///< webhooks of calls whose order was changed
    int late = 0;
    int apiRequests = 0;
    int redirects = 0;
    int downloads = 0;
    int unsignedDownloads = 0; ///< storage asked without a signature
    int keysShownToStorage =
        0; ///< storage asked with an Authorization header: it must never get one
    int slow = 0;
    int cut = 0;
    int http500 = 0;
    int expired = 0;
    int html = 0;

    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace earshot::simulator
