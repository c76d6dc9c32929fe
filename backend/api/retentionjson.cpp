// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/retentionjson.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::DueCall;
using database::RetentionRepository;

namespace {

/** Short enough for an entry of the audit log: rules one by one, in words and figures. */
QJsonArray summary(const RetentionPolicy &policy)
{
    QJsonArray rules;
    for (const QJsonValue &rule : policyJson(policy).value(u"rules"_s).toArray()) {
        QJsonObject brief = rule.toObject();
        for (const QString &name : brief.keys()) {
            if (brief.value(name).isNull() || brief.value(name) == QJsonValue(QString()))
                brief.remove(name);
        }
        rules.append(brief);
    }
    return rules;
}

QJsonObject callJson(const DueCall &call, const std::vector<RetentionRule> &rules)
{
    const RetentionRule &rule = rules.at(call.rule);
    return {{u"id"_s, call.callId}, {u"startedAt"_s, call.place.sortAt.toString()},
        {u"rule"_s, rule.name}, {u"keepDays"_s, rule.keepDays}, {u"bytes"_s, call.bytes},
        {u"onHold"_s, call.isOnHold},
        {u"trashedAt"_s, call.trashedAt ? QJsonValue(call.trashedAt->toString()) : QJsonValue()}};
}

} // namespace

QJsonObject keptPolicyJson(const database::KeptPolicy &kept)
{
    QJsonObject json = policyJson(kept.policy);
    json.insert(u"changedBy"_s, kept.changedByName);
    json.insert(
        u"changedAt"_s, kept.changedAt ? QJsonValue(kept.changedAt->toString()) : QJsonValue());
    return json;
}

QJsonObject rehearsalJson(const Rehearsal &rehearsal)
{
    const std::vector<RetentionRule> rules = rehearsal.policy.inOrder();
    QJsonArray calls;
    for (const DueCall &call : rehearsal.first)
        calls.append(callJson(call, rules));
    const database::DueSums &sums = rehearsal.sums;
    return {{u"calls"_s, sums.calls}, {u"bytes"_s, sums.bytes}, {u"onHold"_s, sums.onHold},
        {u"bytesOnHold"_s, sums.bytesOnHold}, {u"inTrash"_s, sums.inTrash}, {u"items"_s, calls}};
}

Result<Rehearsal> rehearse(database::Session &session, const QString &organizationId,
    const std::optional<RetentionPolicy> &draft, Timestamp now)
{
    RetentionRepository retention(session);
    Rehearsal rehearsal;
    if (draft) {
        rehearsal.policy = *draft;
    } else {
        const auto kept = retention.policy(organizationId);
        if (!kept)
            return kept.error();
        rehearsal.policy = kept->policy;
    }
    const auto sums = retention.sums(organizationId, rehearsal.policy, now);
    if (!sums)
        return sums.error();
    rehearsal.sums = *sums;
    const auto first = retention.due(organizationId, rehearsal.policy, now, {}, mostRehearsed);
    if (!first)
        return first.error();
    rehearsal.first = *first;
    return rehearsal;
}

Result<database::KeptPolicy> changePolicy(
    database::Session &session, const RetentionPolicy &policy, const audit::Entry &entry)
{
    if (const auto turn = session.serialise(u"retention "_s + entry.organizationId); !turn)
        return turn.error();
    RetentionRepository retention(session);
    const auto before = retention.policy(entry.organizationId);
    if (!before)
        return before.error();
    if (const auto may = mayBecome(before->policy, policy); !may)
        return may.error();
    const auto saved =
        retention.save(entry.organizationId, policy, entry.actor, entry.actorName, entry.at);
    if (!saved)
        return saved.error();
    audit::Entry written = entry;
    written.detail = {{u"rulesBefore"_s, summary(before->policy)}, {u"rules"_s, summary(policy)},
        {u"trashDays"_s, policy.trashDays}, {u"growOnly"_s, policy.isGrowOnly}};
    if (const auto noted = audit::append(session, written); !noted)
        return noted.error();
    return retention.policy(entry.organizationId);
}

} // namespace earshot::api
