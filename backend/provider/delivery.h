// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <utility>

namespace earshot::provider {

/** A request that somebody sent to a webhook address, as it came. */
struct Delivery
{
    QByteArray method = "POST";
    QUrl url; ///< as the sender wrote it, so far as it is known
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /** The first value by a name in any case; null when it was not sent. */
    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        for (const auto &[candidate, value] : headers) {
            if (name.compare(candidate, Qt::CaseInsensitive) == 0)
                return value.isNull() ? QByteArray("") : value;
        }
        return {};
    }
};

/** What the sender gets. */
struct DeliveryAnswer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body = "{}";
};

} // namespace earshot::provider
