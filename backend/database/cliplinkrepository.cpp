// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/cliplinkrepository.h"

#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

ClipLink linkFrom(const Row &row)
{
    return {.id = row.text("id"_L1),
        .organizationId = row.text("organization_id"_L1),
        .callId = row.text("call_id"_L1),
        .fromSeconds = row.real("from_seconds"_L1),
        .toSeconds = row.real("to_seconds"_L1),
        .fadeSeconds = row.real("fade_seconds"_L1),
        .format = row.text("format"_L1),
        .name = row.text("name"_L1),
        .createdBy = row.text("created_by"_L1),
        .createdByName = row.text("created_by_name"_L1),
        .createdAt = row.time("created_at"_L1),
        .expiresAt = row.time("expires_at"_L1),
        .revokedAt = row.optionalTime("revoked_at"_L1),
        .passcodeHash = row.text("passcode_hash"_L1),
        .opened = int(row.integer("opened"_L1)),
        .lastOpenedAt = row.optionalTime("last_opened_at"_L1),
        .lockedUntil = row.optionalTime("locked_until"_L1)};
}

Result<void> done(const Result<qint64> &changed)
{
    return changed.ok() ? Result<void>() : changed.error();
}

} // namespace

Result<void> ClipLinkRepository::add(const ClipLink &link, const QString &tokenSha256)
{
    const auto count = m_session.queryOne(
        u"select count(*) as n from clip_links where call_id = ?"_s, {link.callId});
    if (!count.ok())
        return count.error();
    if ((*count)->integer("n"_L1) >= mostClipLinks)
        return worded(ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Receiver", "A call has at most %1 links."),
            {QString::number(mostClipLinks)});
    return done(m_session.exec(
        u"insert into clip_links (id, organization_id, call_id, token_sha256, passcode_hash, "
        "from_seconds, to_seconds, fade_seconds, format, name, created_by, created_by_name, "
        "created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {link.id, link.organizationId, link.callId, tokenSha256, textOrNull(link.passcodeHash),
            link.fromSeconds, link.toSeconds, link.fadeSeconds, link.format, textOrNull(link.name),
            link.createdBy, textOrNull(link.createdByName), parameter(link.createdAt),
            parameter(link.expiresAt)}));
}

Result<QList<ClipLink>> ClipLinkRepository::ofCall(const QString &callId)
{
    const auto rows = m_session.query(
        u"select * from clip_links where call_id = ? order by created_at desc, id"_s, {callId});
    if (!rows.ok())
        return rows.error();
    QList<ClipLink> links;
    for (const Row &row : *rows)
        links.append(linkFrom(row));
    return links;
}

Result<std::optional<ClipLink>> ClipLinkRepository::find(
    const QString &organizationId, const QString &id)
{
    return findOne(u"organization_id = ? and id = ?"_s, {organizationId, id});
}

Result<std::optional<ClipLink>> ClipLinkRepository::findByToken(const QString &tokenSha256)
{
    return findOne(u"token_sha256 = ?"_s, {tokenSha256});
}

Result<std::optional<ClipLink>> ClipLinkRepository::findOne(
    const QString &condition, const QVariantList &values)
{
    const auto row = m_session.queryOne(u"select * from clip_links where "_s + condition, values);
    if (!row.ok())
        return row.error();
    return row->has_value() ? std::optional(linkFrom(**row)) : std::nullopt;
}

Result<void> ClipLinkRepository::revoke(const QString &id, Timestamp now)
{
    return done(m_session.exec(
        u"update clip_links set revoked_at = ? where id = ? and revoked_at is null"_s,
        {parameter(now), id}));
}

Result<void> ClipLinkRepository::countOpening(const QString &id, Timestamp now)
{
    return done(m_session.exec(
        u"update clip_links set opened = opened + 1, last_opened_at = ? where id = ?"_s,
        {parameter(now), id}));
}

Result<void> ClipLinkRepository::countWrongPasscode(const QString &id, Timestamp now)
{
    return done(m_session.exec(
        u"update clip_links set "
        "locked_until = case when wrong_passcodes + 1 >= ? then ? else locked_until end, "
        "wrong_passcodes = case when wrong_passcodes + 1 >= ? then 0 else wrong_passcodes + 1 end "
        "where id = ?"_s,
        {mostWrongPasscodes, parameter(now + passcodePause), mostWrongPasscodes, id}));
}

Result<void> ClipLinkRepository::forgetWrongPasscodes(const QString &id)
{
    return done(m_session.exec(
        u"update clip_links set wrong_passcodes = 0 where id = ? and wrong_passcodes > 0"_s, {id}));
}

Result<void> ClipLinkRepository::absorb(const QString &keptId, const QString &goneId)
{
    return done(
        m_session.exec(u"update clip_links set call_id = ? where call_id = ?"_s, {keptId, goneId}));
}

} // namespace earshot::database
