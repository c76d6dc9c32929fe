// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/gaps.h"

#include <algorithm>

namespace earshot::audit {

QList<ErasedPart> Gaps::add(const database::SealedEvent &entry, bool isSound)
{
    QList<ErasedPart> there;
    const qint64 seq = entry.event.seq;
    for (const ErasedPart &said : isSound ? erasedBy(entry.event) : QList<ErasedPart>()) {
        if (m_unexplained.erase(said) > 0)
            m_unproved.append({.part = said, .by = seq});
        else
            there.append(said);
    }
    for (const Part part : parts) {
        if (isGone(entry.event, entry.seal.salts, part))
            m_unexplained.insert({.seq = seq, .part = part});
    }
    return there;
}

void Gaps::doubt(qint64 from, qint64 to)
{
    m_unproved.removeIf([this, from, to](const Explained &one) {
        const bool isDoubted = from <= one.by && one.by <= to;
        if (isDoubted)
            m_unexplained.insert(one.part);
        return isDoubted;
    });
}

void Gaps::prove(qint64 last)
{
    m_unproved.removeIf([last](const Explained &one) { return one.by <= last; });
}

QList<ErasedPart> Gaps::unexplained() const
{
    QList<ErasedPart> all(m_unexplained.begin(), m_unexplained.end());
    for (const Explained &one : m_unproved)
        all.append(one.part);
    std::ranges::sort(all);
    return all;
}

} // namespace earshot::audit
