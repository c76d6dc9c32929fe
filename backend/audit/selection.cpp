// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/selection.h"

#include "audit/erasedpart.h"

#include <algorithm>

namespace earshot::audit {

using namespace Qt::StringLiterals;
using database::AuditEvent;
using database::AuditRepository;
using database::SealedEvent;
using database::Session;

namespace {

constexpr int mostMeanwhile = 1000; ///< entries that say what was erased during an export

bool isGapped(const SealedEvent &entry)
{
    return std::ranges::any_of(
        parts, [&](Part part) { return isGone(entry.event, entry.seal.salts, part); });
}

bool names(const AuditEvent &note, qint64 seq)
{
    return std::ranges::any_of(
        erasedBy(note), [seq](const ErasedPart &erased) { return erased.seq == seq; });
}

} // namespace

Result<bool> belongs(Session &session, const PageWish &wish, const SealedEvent &entry)
{
    if (wish.filter.fits(entry.event))
        return true;
    QList<qint64> seqs;
    for (const ErasedPart &erased : erasedBy(entry.event))
        seqs.append(erased.seq);
    if (seqs.isEmpty())
        return false;
    const auto found = AuditRepository(session).these(wish.organizationId, seqs);
    if (!found)
        return found.error();
    return std::ranges::any_of(
        *found, [&](const SealedEvent &one) { return wish.filter.fits(one.event); });
}

Result<void> checkErasedBefore(
    Session &session, const PageWish &wish, const QList<SealedEvent> &entries)
{
    QList<qint64> gapped;
    for (const SealedEvent &entry : entries) {
        if (isGapped(entry) && wish.filter.fits(entry.event))
            gapped.append(entry.event.seq);
    }
    if (gapped.isEmpty())
        return {};
    const auto meanwhile = AuditRepository(session).listOf(
        wish.organizationId, database::action::auditErased, wish.size, mostMeanwhile);
    if (!meanwhile)
        return meanwhile.error();
    for (const qint64 seq : gapped) {
        if (std::ranges::any_of(
                *meanwhile, [seq](const AuditEvent &note) { return names(note, seq); }))
            return worded(ErrorCode::Conflict,
                QT_TRANSLATE_NOOP("Receiver",
                    "Something of entry %1 was erased while the audit log was being exported; "
                    "export it again."),
                {QString::number(seq)});
    }
    return {};
}

} // namespace earshot::audit
