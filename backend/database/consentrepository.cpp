// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/consentrepository.h"

#include "database/callrepository.h"
#include "database/callrow.h"
#include "database/parameters.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

std::optional<ConsentPhrases> phrasesIn(const Row &row)
{
    const QString text = row.text("phrases"_L1);
    if (text.isEmpty())
        return std::nullopt;
    const auto phrases = consentPhrasesFrom(QJsonDocument::fromJson(text.toUtf8()).array());
    return phrases.ok() ? std::optional(*phrases) : std::nullopt;
}

QVariant phrasesText(const std::optional<ConsentPhrases> &phrases)
{
    if (!phrases)
        return {};
    return QString::fromUtf8(QJsonDocument(toJson(*phrases)).toJson(QJsonDocument::Compact));
}

/** Without phrases nothing is looked for. */
Consent judged(
    Consent consent, const Transcript &transcript, const std::optional<ConsentPhrases> &phrases)
{
    consent.isLookedThrough = phrases && !transcript.empty();
    consent.words = phrases ? phrases->find(transcript) : std::nullopt;
    return consent;
}

Result<void> oneChanged(const Result<qint64> &changed)
{
    if (!changed.ok())
        return changed.error();
    return *changed == 1
        ? Result<void>()
        : worded(ErrorCode::NotFound, QT_TRANSLATE_NOOP("Receiver", "There is no such call."));
}

} // namespace

Result<ConsentPolicy> ConsentRepository::policy(const QString &organizationId)
{
    const auto row = m_session.queryOne(u"select rule, phrases, changed_by, changed_by_name, "
                                        "changed_at from consent_policies where "
                                        "organization_id = ?"_s,
        {organizationId});
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return ConsentPolicy();
    return ConsentPolicy{
        .rule = consentRuleFromWord((*row)->text("rule"_L1)).value_or(ConsentRule::Show),
        .phrases = phrasesIn(**row),
        .by = (*row)->text("changed_by"_L1),
        .byName = (*row)->text("changed_by_name"_L1),
        .at = (*row)->optionalTime("changed_at"_L1)};
}

Result<void> ConsentRepository::choose(const QString &organizationId, const ConsentPolicy &policy)
{
    const auto before = this->policy(organizationId);
    if (!before.ok())
        return before.error();
    const auto written = m_session.exec(
        u"insert into consent_policies (organization_id, rule, phrases, changed_by, "
        "changed_by_name, changed_at) values (?, ?, ?, ?, ?, ?) "
        "on conflict (organization_id) do update set rule = excluded.rule, "
        "phrases = excluded.phrases, changed_by = excluded.changed_by, "
        "changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at"_s,
        {organizationId, toWord(policy.rule), phrasesText(policy.phrases), policy.by,
            textOrNull(policy.byName), parameter(policy.at)});
    if (!written.ok())
        return written.error();
    const bool isSame = before->phrases == policy.phrases
        && (before->rule == ConsentRule::Off) == (policy.rule == ConsentRule::Off);
    return isSame ? Result<void>() : makeAllDue();
}

Result<std::optional<ConsentPhrases>> ConsentRepository::phrases(const QString &organizationId)
{
    const auto policy = this->policy(organizationId);
    if (!policy.ok())
        return policy.error();
    if (policy->rule == ConsentRule::Off)
        return std::optional<ConsentPhrases>();
    return std::optional(policy->phrases.value_or(ConsentPhrases::usual()));
}

Result<Consent> ConsentRepository::judge(const MergedCall &merged)
{
    const auto phrases = this->phrases(merged.call.organizationId);
    if (!phrases.ok())
        return phrases.error();
    return judged(merged.call.consent, merged.transcript, *phrases);
}

Result<void> ConsentRepository::makeAllDue()
{
    const auto due = m_session.exec(u"update consent_renewal set renewed_to = ''"_s);
    return due.ok() ? Result<void>() : due.error();
}

Result<void> ConsentRepository::begin()
{
    const auto written =
        m_session.exec(u"insert into consent_renewal (id, rules, renewed_to) values (1, ?, '') "
                       "on conflict (id) do update set rules = excluded.rules, renewed_to = '' "
                       "where consent_renewal.rules <> excluded.rules"_s,
            {consentRules});
    return written.ok() ? Result<void>() : written.error();
}

Result<bool> ConsentRepository::renewSome(int most)
{
    const auto due = m_session.queryOne(
        u"select renewed_to from consent_renewal where renewed_to is not null"_s);
    if (!due.ok())
        return due.error();
    if (!due->has_value())
        return false;
    // Held until the end, so that a call that is being saved is read as it is afterwards.
    const auto rows = m_session.query(u"select "_s + callSelection()
            + u" from call_logs where id > ? order by id limit ?"_s
            + m_session.dialect().forUpdate(),
        {textOrEmpty((*due)->text("renewed_to"_L1)), most});
    if (!rows.ok())
        return rows.error();
    if (const auto renewed = renewEach(*rows); !renewed.ok())
        return renewed.error();
    const bool isMore = int(rows->size()) == most;
    const QVariant last = isMore ? textOrNull(rows->back().text("id"_L1)) : QVariant();
    const auto noted = m_session.exec(u"update consent_renewal set renewed_to = ?"_s, {last});
    return noted.ok() ? Result<bool>(isMore) : noted.error();
}

Result<void> ConsentRepository::renewEach(const std::vector<Row> &rows)
{
    QHash<QString, std::optional<ConsentPhrases>> known; // by organisation
    for (const Row &row : rows) {
        const QString organizationId = row.text("organization_id"_L1);
        if (!known.contains(organizationId)) {
            const auto phrases = this->phrases(organizationId);
            if (!phrases.ok())
                return phrases.error();
            known.insert(organizationId, *phrases);
        }
        if (const auto renewed = renew(row, known.value(organizationId)); !renewed.ok())
            return renewed;
    }
    return {};
}

Result<void> ConsentRepository::renew(const Row &row, const std::optional<ConsentPhrases> &phrases)
{
    const Call call = callFrom(row);
    const Result<Transcript> transcript = CallRepository(m_session).transcript(call.id);
    if (!transcript.ok())
        return transcript.error();
    const Consent consent = judged(call.consent, *transcript, phrases);
    if (consent == call.consent)
        return {};
    const auto written =
        m_session.exec(u"update call_logs set consent_state = ?, consent = ? where id = ?"_s,
            {toWord(consent.found()), consentJson(consent), call.id});
    return written.ok() ? Result<void>() : written.error();
}

Result<void> ConsentRepository::confirm(
    const QString &callId, const std::optional<ConsentConfirmation> &confirmation, Timestamp at)
{
    const QVariantList values = confirmation
        ? QVariantList{parameter(confirmation->at), confirmation->by,
            textOrNull(confirmation->byName), textOrNull(confirmation->reason), parameter(at),
            callId}
        : QVariantList{parameter(std::optional<Timestamp>()), QVariant(), QVariant(), QVariant(),
            parameter(at), callId};
    return oneChanged(
        m_session.exec(u"update call_logs set consent_confirmed_at = ?, consent_confirmed_by = ?, "
                       "consent_confirmed_by_name = ?, consent_reason = ?, updated_at = ? "
                       "where id = ?"_s,
            values));
}

Result<bool> ConsentRepository::isBarred(const QString &organizationId, const QString &callId)
{
    const auto row = m_session.queryOne(
        u"select consent_state from call_logs where organization_id = ? and id = ? "
        "and consent_confirmed_at is null and exists (select 1 from consent_policies as p "
        "where p.organization_id = call_logs.organization_id and p.rule = 'bar')"_s,
        {organizationId, callId});
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return false;
    const auto state = consentStateFromWord((*row)->text("consent_state"_L1));
    return !state || !isProof(*state);
}

Result<Consent> ConsentRepository::ofCall(const QString &callId)
{
    const auto row = m_session.queryOne(
        u"select "_s + callSelection() + u" from call_logs where id = ?"_s, {callId});
    if (!row.ok())
        return row.error();
    return row->has_value() ? callFrom(**row).consent : Consent();
}

Result<void> ConsentRepository::absorb(const QString &keptId, const QString &goneId)
{
    const auto moved = m_session.exec(
        u"update call_logs set (consent_confirmed_at, consent_confirmed_by, "
        "consent_confirmed_by_name, consent_reason) = (select gone.consent_confirmed_at, "
        "gone.consent_confirmed_by, gone.consent_confirmed_by_name, gone.consent_reason "
        "from call_logs as gone where gone.id = ?) where id = ? and (consent_confirmed_at is null "
        "or consent_confirmed_at < (select gone.consent_confirmed_at from call_logs as gone "
        "where gone.id = ?))"_s,
        {goneId, keptId, goneId});
    return moved.ok() ? Result<void>() : moved.error();
}

} // namespace earshot::database
