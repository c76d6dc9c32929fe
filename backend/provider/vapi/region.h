// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <array>
#include <optional>

namespace earshot::provider::vapi {

/** One of the provider's two separate installations; an organisation and its keys are in one. */
struct Region
{
    QStringView word; ///< of the setting vapi_region
    QStringView name; ///< for people
    QStringView host; ///< of its API
};

inline constexpr std::array regions{
    Region{u"us", u"the United States", u"api.vapi.ai"},
    Region{u"eu", u"the European Union", u"api.eu.vapi.ai"},
};

inline QUrl baseUrlOf(const Region &region)
{
    return QUrl(u"https://" + region.host.toString());
}

/** The region whose API @p base is; nothing for anything else, be it only another port. */
inline const Region *regionOf(const QUrl &base)
{
    for (const Region &region : regions) {
        if (base.scheme() == u"https" && base.host() == region.host && base.port() < 0)
            return &region;
    }
    return nullptr;
}

/** The other one of the two; nothing when @p base is neither. */
inline const Region *otherRegion(const QUrl &base)
{
    const Region *own = regionOf(base);
    if (!own)
        return nullptr;
    return own == &regions.front() ? &regions.back() : &regions.front();
}

} // namespace earshot::provider::vapi
