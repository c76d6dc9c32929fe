// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "provider/vapi/presignedlinks.h"

#include <QHash>
#include <QQueue>

namespace earshot::ingest {

/**
 * The short-lived download links of recent reports, in memory only: they are secrets, so they are
 * removed from what is stored. They save a round trip, and are the only way to the audio where no
 * API key is set. The oldest go first.
 */
class PresignedLinks
{
public:
    explicit PresignedLinks(int limit = 2000)
        : m_limit(limit)
    { }

    void remember(const QString &vapiCallId, const provider::vapi::PresignedLinks &links);
    [[nodiscard]] provider::vapi::PresignedLinks find(const QString &vapiCallId) const;

private:
    const int m_limit;
    QHash<QString, provider::vapi::PresignedLinks> m_links;
    QQueue<QString> m_order;
};

} // namespace earshot::ingest
