// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/signrepository.h"

#include "database/callrepository.h"
#include "database/callrow.h"
#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

ComplaintWords wordsIn(const std::optional<Row> &row)
{
    if (!row)
        return {};
    return ComplaintWords::fromPhrases(row->text("words"_L1).split(u'\n', Qt::SkipEmptyParts));
}

QString phraseLines(const ComplaintWords &words)
{
    return textOrEmpty(words.phrases().join(u'\n')).toString();
}

} // namespace

Result<ComplaintWords> SignRepository::words(const QString &organizationId)
{
    const auto row = m_session.queryOne(
        u"select coalesce((select phrases from complaint_words where organization_id = ?), "
        "(select words from sign_rules)) as words"_s,
        {organizationId});
    return row.ok() ? Result<ComplaintWords>(wordsIn(*row)) : row.error();
}

Result<ComplaintWords> SignRepository::usualWords()
{
    const auto row = m_session.queryOne(u"select words from sign_rules"_s);
    return row.ok() ? Result<ComplaintWords>(wordsIn(*row)) : row.error();
}

Result<std::optional<ChosenWords>> SignRepository::chosenWords(const QString &organizationId)
{
    const auto row = m_session.queryOne(
        u"select words as text, phrases as words, chosen_by, chosen_by_name, chosen_at "
        "from complaint_words where organization_id = ?"_s,
        {organizationId});
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return std::optional<ChosenWords>();
    return std::optional(ChosenWords{.text = (*row)->text("text"_L1),
        .words = wordsIn(*row),
        .by = (*row)->text("chosen_by"_L1),
        .byName = (*row)->text("chosen_by_name"_L1),
        .at = (*row)->time("chosen_at"_L1)});
}

Result<void> SignRepository::choose(const QString &organizationId, const ChosenWords &chosen)
{
    const auto written =
        m_session.exec(u"insert into complaint_words (organization_id, words, phrases, chosen_by, "
                       "chosen_by_name, chosen_at) values (?, ?, ?, ?, ?, ?) "
                       "on conflict (organization_id) do update set words = excluded.words, "
                       "phrases = excluded.phrases, chosen_by = excluded.chosen_by, "
                       "chosen_by_name = excluded.chosen_by_name, chosen_at = excluded.chosen_at"_s,
            {organizationId, textOrEmpty(chosen.text), phraseLines(chosen.words), chosen.by,
                textOrNull(chosen.byName), parameter(chosen.at)});
    return written.ok() ? makeAllDue() : written.error();
}

Result<void> SignRepository::forgetChoice(const QString &organizationId)
{
    const auto gone = m_session.exec(
        u"delete from complaint_words where organization_id = ?"_s, {organizationId});
    return gone.ok() ? makeAllDue() : gone.error();
}

Result<void> SignRepository::makeAllDue()
{
    const auto due = m_session.exec(u"update sign_rules set renewed_to = ''"_s);
    return due.ok() ? Result<void>() : due.error();
}

Result<void> SignRepository::setWords(const ComplaintWords &words)
{
    const auto written = m_session.exec(
        u"insert into sign_rules (id, words, rules, renewed_to) values (1, ?, ?, '') "
        "on conflict (id) do update set words = excluded.words, rules = excluded.rules, "
        "renewed_to = '' where sign_rules.words <> excluded.words or "
        "sign_rules.rules <> excluded.rules"_s,
        {phraseLines(words), problemSignRules});
    return written.ok() ? Result<void>() : written.error();
}

Result<bool> SignRepository::renewSome(int most)
{
    const auto rules =
        m_session.queryOne(u"select renewed_to from sign_rules where renewed_to is not null"_s);
    if (!rules.ok())
        return rules.error();
    if (!rules->has_value())
        return false;
    // Held until the end, so that a call that is being saved is read as it is afterwards.
    const auto rows = m_session.query(u"select "_s + callSelection()
            + u" from call_logs where id > ? order by id limit ?"_s
            + m_session.dialect().forUpdate(),
        {textOrEmpty((*rules)->text("renewed_to"_L1)), most});
    if (!rows.ok())
        return rows.error();
    if (const auto renewed = renewEach(*rows); !renewed.ok())
        return renewed.error();
    const bool isMore = int(rows->size()) == most;
    const QVariant last = isMore ? textOrNull(rows->back().text("id"_L1)) : QVariant();
    const auto noted = m_session.exec(u"update sign_rules set renewed_to = ?"_s, {last});
    return noted.ok() ? Result<bool>(isMore) : noted.error();
}

Result<void> SignRepository::renewEach(const std::vector<Row> &rows)
{
    QHash<QString, ComplaintWords> known; // by organisation
    for (const Row &row : rows) {
        const QString organizationId = row.text("organization_id"_L1);
        if (!known.contains(organizationId)) {
            const auto words = this->words(organizationId);
            if (!words.ok())
                return words.error();
            known.insert(organizationId, *words);
        }
        if (const auto renewed = renew(row, known.value(organizationId)); !renewed.ok())
            return renewed;
    }
    return {};
}

Result<void> SignRepository::renew(const Row &row, const ComplaintWords &words)
{
    MergedCall merged{.call = callFrom(row), .failedTools = failedToolsFrom(row)};
    const Result<Transcript> transcript = CallRepository(m_session).transcript(merged.call.id);
    if (!transcript.ok())
        return transcript.error();
    merged.transcript = *transcript;
    const auto signs = problemSigns(merged, words);
    if (signs == merged.call.signs)
        return {};
    const auto written =
        m_session.exec(u"update call_logs set signs = ?, sign_weight = ? where id = ?"_s,
            {signsJson(signs), weightOf(signs), merged.call.id});
    return written.ok() ? Result<void>() : written.error();
}

Result<std::vector<ProblemSign>> SignRepository::ofCall(const QString &callId)
{
    const auto row = m_session.queryOne(u"select signs from call_logs where id = ?"_s, {callId});
    if (!row.ok())
        return row.error();
    return row->has_value() ? signsFrom(**row) : std::vector<ProblemSign>();
}

} // namespace earshot::database
