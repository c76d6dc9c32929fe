// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/logpage.h"

#include "audit/leaf.h"
#include "audit/selection.h"
#include "core/json.h"
#include "database/session.h"

#include <algorithm>

namespace earshot::audit {

using namespace Qt::StringLiterals;
using database::AuditCheckpoint;
using database::AuditRepository;
using database::SealedEvent;
using database::Session;

namespace {

constexpr qint64 batch = 1000;
constexpr qint64 entryBytes = 800; ///< about what an entry takes in a page

Result<QJsonObject> entryLine(Session &session, const PageWish &wish, const SealedEvent &entry)
{
    if (wish.isComplete)
        return exportLine(entry, wish.zone, std::nullopt);
    const auto proof =
        inclusionProof(entry.event.seq - 1, wish.size, nodesOf(session, wish.organizationId));
    if (!proof)
        return proof.error();
    return exportLine(entry, wish.zone, *proof);
}

/** A filter would only leave out what was changed. */
Error changedEntry(qint64 seq)
{
    return worded(ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("Receiver",
            "Entry %1 of the audit log is missing or is not as it was written; \"earshotd audit "
            "verify\" says more."),
        {QString::number(seq)});
}

QJsonObject checkpointLine(const AuditCheckpoint &checkpoint)
{
    return {{u"checkpoint"_s, QString::fromUtf8(checkpoint.note)}};
}

/** Fills a page; @p checkpoints lie between its entries. */
class PageWriter
{
public:
    PageWriter(Session &session, const PageWish &wish, QList<AuditCheckpoint> checkpoints)
        : m_session(session)
        , m_wish(wish)
        , m_checkpoints(std::move(checkpoints))
    {
        page.after = wish.after;
    }

    /** False when the page is full before the entry. */
    Result<bool> add(const SealedEvent &entry)
    {
        const auto isWanted = belongs(m_session, m_wish, entry);
        if (!isWanted)
            return isWanted.error();
        if (*isWanted) {
            const auto line = entryLine(m_session, m_wish, entry);
            if (!line)
                return line.error();
            m_bytes += toJson(*line).size();
            if (m_bytes > m_wish.mostBytes && !page.lines.isEmpty())
                return false;
            page.lines.append(*line);
        }
        page.after = entry.event.seq;
        addCheckpoints();
        return true;
    }

    Page page;

private:
    void addCheckpoints()
    {
        for (; !m_checkpoints.isEmpty() && m_checkpoints.constFirst().size <= page.after;
             m_checkpoints.removeFirst()) {
            if (m_wish.isComplete && m_checkpoints.constFirst().size == page.after
                && m_checkpoints.constFirst().note.size() <= longestNote)
                page.lines.append(checkpointLine(m_checkpoints.constFirst()));
        }
    }

    Session &m_session;
    const PageWish &m_wish;
    QList<AuditCheckpoint> m_checkpoints;
    qsizetype m_bytes = 0;
};

} // namespace

NodeSource nodesOf(Session &session, const QString &organizationId)
{
    return [&session, organizationId](int level, qint64 position) -> Result<QByteArray> {
        if (level == 0) {
            const auto entries = AuditRepository(session).listSealed(organizationId, position, 1);
            if (!entries)
                return entries.error();
            return entries->isEmpty() ? QByteArray() : entries->constFirst().seal.leafHash;
        }
        const auto nodes = AuditRepository(session).nodes(organizationId, level, position, 1);
        if (!nodes)
            return nodes.error();
        return nodes->isEmpty() ? QByteArray() : nodes->constFirst().hash;
    };
}

Result<Page> readPage(Session &session, const PageWish &wish)
{
    AuditRepository log(session);
    // Where every entry fits, no more are read than the page holds.
    const qint64 most =
        wish.filter.isEmpty() ? std::min<qint64>(batch, wish.mostBytes / entryBytes + 1) : batch;
    const qint64 limit = std::clamp<qint64>(wish.size - wish.after, 0, most);
    const auto entries = log.listSealed(wish.organizationId, wish.after, int(limit));
    if (!entries)
        return entries.error();
    const auto checkpoints = log.checkpoints(wish.organizationId, wish.after, int(limit));
    if (!checkpoints)
        return checkpoints.error();
    if (const auto fine = checkErasedBefore(session, wish, *entries); !fine)
        return fine.error();
    PageWriter writer(session, wish, *checkpoints);
    qint64 before = wish.after;
    for (const SealedEvent &entry : *entries) {
        if (entry.event.seq != ++before || !changesOf(entry).isEmpty())
            return changedEntry(before);
        const auto added = writer.add(entry);
        if (!added)
            return added.error();
        if (!*added)
            return writer.page;
    }
    return before < wish.after + limit ? Result<Page>(changedEntry(before + 1)) : writer.page;
}

} // namespace earshot::audit
