// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/mentions.h"

#include "core/identifier.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace earshot::audit {

using namespace Qt::StringLiterals;

namespace {

/** Members of ours whose values are words or figures of ours, whatever the entry. */
bool isOurs(const QString &name)
{
    static const QSet<QString> names{u"before"_s, u"format"_s, u"kind"_s, u"method"_s, u"mode"_s,
        u"original"_s, u"ranges"_s, u"review"_s, u"role"_s, u"what"_s, u"why"_s};
    return names.contains(name);
}

/** Times, hashes, ids, ranges of bytes and the places of recordings say nothing that somebody
 * wrote, and their digits are no phone number. What says that a recording was deleted thus stays.
 */
bool isHarmless(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?:\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?(?:Z|[+-]\\d\\d:\\d\\d)"
        "|[0-9a-f]{64}|bytes=[0-9]*-[0-9]*"
        "|calls/[^/]+/[a-z]+/"
        "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?:-r?\\d+){0,2}\\.[a-z0-9]{1,4}"
        ")\\z"_s);
    return text.isEmpty() || isUuid(text) || form.match(text).hasMatch();
}

bool hasWords(const QJsonValue &value)
{
    if (value.isString())
        return !isHarmless(value.toString());
    if (value.isArray())
        return std::ranges::any_of(value.toArray(), hasWords);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool isKnown = member->isString() && isOurs(member.key());
        if (!isKnown && hasWords(*member))
            return true;
    }
    return false;
}

} // namespace

MentionMatcher::MentionMatcher(const Mentions &what)
    : m_callIds(what.callIds.begin(), what.callIds.end())
    , m_traces(what.texts)
{
    m_callIds.remove(QString()); // most entries are about no call
}

bool MentionMatcher::fits(const database::AuditEvent &event) const
{
    if (event.action == database::action::auditErased || event.detail.isEmpty())
        return false;
    const bool isTold = m_callIds.contains(event.callId) && hasWords(event.detail);
    return isTold || mentions(event.detail);
}

bool MentionMatcher::mentions(const QJsonValue &value) const
{
    const auto inValue = [this](const QJsonValue &one) { return mentions(one); };
    if (value.isString())
        return isIn(value.toString());
    if (value.isArray())
        return std::ranges::any_of(value.toArray(), inValue);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (isIn(member.key()) || mentions(*member))
            return true;
    }
    return false;
}

bool MentionMatcher::isIn(const QString &text) const
{
    return isHarmless(text) ? m_traces.isNamedIn(text) : m_traces.isIn(text);
}

} // namespace earshot::audit
