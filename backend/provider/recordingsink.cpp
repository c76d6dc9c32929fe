// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/recordingsink.h"

#include <algorithm>

namespace earshot::provider {

using namespace Qt::StringLiterals;

namespace {

/** A strong ETag, else the date of the last change: what If-Range may carry. */
QByteArray validatorOf(const HttpHead &head)
{
    const QByteArray tag = head.header("etag");
    const bool isStrong = tag.size() > 2 && tag.startsWith('"') && tag.endsWith('"');
    const QByteArray validator = isStrong ? tag : head.header("last-modified");
    return validator.size() <= 256 ? validator : QByteArray();
}

bool isBlank(char c)
{
    constexpr QByteArrayView blanks = " \t\r\n\xef\xbb\xbf"; // a byte order mark included
    return blanks.contains(c);
}

} // namespace

RecordingSink::RecordingSink(std::shared_ptr<PartFile> part, std::optional<ResumePoint> resume,
    DownloadLimits limits, QString variant)
    : m_part(std::move(part))
    , m_resume(std::move(resume))
    , m_limits(limits)
    , m_variant(std::move(variant))
{ }

Error RecordingSink::spoiled(const QString &message)
{
    m_isRejected = true;
    return refused(message);
}

Error RecordingSink::refused(const QString &message)
{
    return Error{.code = ErrorCode::Network, .message = message, .retryable = true};
}

Result<bool> RecordingSink::begin(const HttpHead &head)
{
    constexpr qint64 smallBody = 64 * 1024; // read to its end, so that the connection can be kept
    if (head.status != 200 && head.status != 206)
        return head.contentLength().value_or(smallBody + 1) <= smallBody;
    if (head.isText())
        return refused(u"A document (%1) came instead of a recording."_s.arg(
            QString::fromLatin1(head.contentType().left(60))));
    const QByteArray encoding = head.header("content-encoding").toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return refused(u"The recording came compressed, which was not asked for."_s);
    m_validator = validatorOf(head);
    return head.status == 200 ? beginWhole(head) : beginRest(head);
}

Result<bool> RecordingSink::beginWhole(const HttpHead &head)
{
    m_total = head.contentLength();
    const Result<void> room = checkRoom(m_total.value_or(0), m_total.value_or(0));
    if (!room)
        return room.error();
    const Result<void> started = m_part->startFresh();
    if (!started)
        return started.error();
    m_isSaving = true;
    return true;
}

Result<bool> RecordingSink::beginRest(const HttpHead &head)
{
    const auto range = parseContentRange(head.header("content-range"));
    const bool isAsked = m_resume && range && range->first == m_resume->bytes
        && range->total == m_resume->total && range->last == range->total - 1;
    const bool isSame = m_resume && (m_validator.isEmpty() || m_validator == m_resume->validator);
    if (!isAsked || !isSame)
        return spoiled(u"The rest of the recording does not fit to the part that is here."_s);
    m_validator = m_resume->validator;
    m_total = range->total;
    const Result<void> room = checkRoom(range->total, range->total - range->first);
    if (!room)
        return room.error();
    const Result<void> continued = m_part->continueAt(range->first);
    if (!continued)
        return continued.error();
    m_start = range->first;
    m_received = m_start;
    m_isStartSeen = true; // it was looked at when it came
    m_isSaving = true;
    return true;
}

Result<void> RecordingSink::checkRoom(qint64 total, qint64 missing) const
{
    if (total > m_limits.maxBytes)
        return Error{.code = ErrorCode::TooLarge,
            .message = u"The recording has %1 bytes; at most %2 are accepted."_s.arg(total).arg(
                m_limits.maxBytes)};
    const qint64 free = PartFile::freeBytes(m_part->path());
    if (free >= 0 && free - missing < m_limits.reserveBytes)
        return Error{.code = ErrorCode::StorageFull,
            .message = u"The disk is too full for a recording of %1 bytes."_s.arg(missing),
            .retryable = true};
    return {};
}

Result<void> RecordingSink::write(QByteArrayView bytes)
{
    if (!m_isSaving || bytes.isEmpty())
        return {};
    if (const Result<void> seen = lookAtStart(bytes); !seen)
        return seen;
    if (m_received + bytes.size() > m_limits.maxBytes) {
        m_isRejected = true;
        return Error{.code = ErrorCode::TooLarge,
            .message = u"The recording is larger than the %1 bytes that are accepted."_s.arg(
                m_limits.maxBytes)};
    }
    const Result<void> written = m_part->write(bytes);
    if (written.ok())
        m_received += bytes.size();
    return written;
}

/** No audio format begins with blanks, "<", "{" or "[". */
Result<void> RecordingSink::lookAtStart(QByteArrayView bytes)
{
    if (m_isStartSeen)
        return {};
    const auto first = std::find_if_not(bytes.begin(), bytes.end(), isBlank);
    if (first == bytes.end())
        return {};
    m_isStartSeen = true;
    if (*first == '<' || *first == '{' || *first == '[')
        return spoiled(u"A document (XML, HTML or JSON) came instead of a recording."_s);
    return {};
}

Result<void> RecordingSink::finish()
{
    if (!m_isStartSeen)
        return spoiled(u"The recording came empty."_s);
    if (m_total && m_received != *m_total)
        return refused(
            u"The recording came incomplete: %1 of %2 bytes."_s.arg(m_received).arg(*m_total));
    return {};
}

bool RecordingSink::isSpoiled() const
{
    return m_isRejected || (m_isSaving && !interruptedAt());
}

std::optional<ResumePoint> RecordingSink::interruptedAt() const
{
    const bool canResume = m_isSaving && !m_isRejected && m_isStartSeen && m_total && m_received > 0
        && m_received < *m_total && !m_validator.isEmpty();
    if (!canResume)
        return std::nullopt;
    return ResumePoint{
        .variant = m_variant, .validator = m_validator, .bytes = m_received, .total = *m_total};
}

} // namespace earshot::provider
