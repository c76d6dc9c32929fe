// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/erasedpart.h"

#include <set>

namespace earshot::audit {

/**
 * The parts that are gone, until it is proved who erased them: a later entry that is as it was
 * written says so, and is in the tree that was signed. Holds only what is not proved yet.
 */
class Gaps
{
public:
    /** The next entry; @p isSound: it is as it was written. What it says was erased and is not. */
    QList<ErasedPart> add(const database::SealedEvent &entry, bool isSound);
    /** These entries are not those of the tree: what they say counts for nothing. */
    void doubt(qint64 from, qint64 to);
    /** The others up to @p last are. */
    void prove(qint64 last);

    /** What is gone without a proof, in order. */
    [[nodiscard]] QList<ErasedPart> unexplained() const;

private:
    struct Explained
    {
        ErasedPart part;
        qint64 by = 0; ///< the entry that says so
    };

    std::set<ErasedPart> m_unexplained;
    QList<Explained> m_unproved;
};

} // namespace earshot::audit
