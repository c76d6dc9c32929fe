// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/signrepository.h"

#include "database/callrepository.h"
#include "database/callrow.h"
#include "database/parameters.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

Result<ComplaintWords> SignRepository::words()
{
    const auto row = m_session.queryOne(u"select words from sign_rules"_s);
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return ComplaintWords();
    return ComplaintWords::fromPhrases((*row)->text("words"_L1).split(u'\n', Qt::SkipEmptyParts));
}

Result<void> SignRepository::setWords(const ComplaintWords &words)
{
    const auto written = m_session.exec(
        u"insert into sign_rules (id, words, rules, renewed_to) values (1, ?, ?, '') "
        "on conflict (id) do update set words = excluded.words, rules = excluded.rules, "
        "renewed_to = '' where sign_rules.words <> excluded.words or "
        "sign_rules.rules <> excluded.rules"_s,
        {textOrEmpty(words.phrases().join(u'\n')), problemSignRules});
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
    const auto words = this->words();
    if (!words.ok())
        return words.error();
    // Held until the end, so that a call that is being saved is read as it is afterwards.
    const auto rows = m_session.query(u"select "_s + callSelection()
            + u" from call_logs where id > ? order by id limit ?"_s
            + m_session.dialect().forUpdate(),
        {textOrEmpty((*rules)->text("renewed_to"_L1)), most});
    if (!rows.ok())
        return rows.error();
    for (const Row &row : *rows) {
        if (const auto renewed = renew(row, *words); !renewed.ok())
            return renewed.error();
    }
    const bool isMore = int(rows->size()) == most;
    const QVariant last = isMore ? textOrNull(rows->back().text("id"_L1)) : QVariant();
    const auto noted = m_session.exec(u"update sign_rules set renewed_to = ?"_s, {last});
    return noted.ok() ? Result<bool>(isMore) : noted.error();
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
