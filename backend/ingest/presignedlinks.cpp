// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/presignedlinks.h"

namespace earshot::ingest {

void PresignedLinks::remember(
    const QString &vapiCallId, const provider::vapi::PresignedLinks &links)
{
    if (links.isEmpty())
        return;
    if (!m_links.contains(vapiCallId))
        m_order.enqueue(vapiCallId);
    m_links.insert(vapiCallId, links);
    while (m_order.size() > m_limit)
        m_links.remove(m_order.dequeue());
}

provider::vapi::PresignedLinks PresignedLinks::find(const QString &vapiCallId) const
{
    return m_links.value(vapiCallId);
}

} // namespace earshot::ingest
