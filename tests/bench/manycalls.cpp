// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/manycalls.h"

#include "core/identifier.h"
#include "database/callindex.h"
#include "database/callrepository.h"
#include "database/callrow.h"
#include "database/parameters.h"
#include "domain/problemsigns.h"
#include "tests/support/tempdatabase.h"

#include <array>
#include <cmath>

namespace earshot::bench {

using namespace Qt::StringLiterals;
using database::Session;

namespace {

constexpr int turns = 8;
constexpr int wordsInTurn = 12;
constexpr int assistants = 12;
constexpr int callsInStatement = 50;
constexpr int callsInTransaction = 10'000;
constexpr std::chrono::hours patience(1);

/** A server takes many rows at once; a file forgets so slowly what a statement of many rows might
 * have had to undo that one by one is quicker. */
Result<void> insertRows(Session &session, const QString &into, const QString &places,
    const std::vector<QVariantList> &rows)
{
    const QString insert = u"insert into %1 values "_s.arg(into);
    if (isFile(session))
        return session.execEach(insert + places, rows);
    QVariantList values;
    for (const QVariantList &row : rows)
        values += row;
    const QStringList all(qsizetype(rows.size()), places);
    const auto done =
        rows.empty() ? Result<qint64>(0) : session.exec(insert + all.join(u','), values);
    return done.ok() ? Result<void>() : done.error();
}

QString placesFor(qsizetype columns)
{
    return u'(' + QStringList(columns, u"?"_s).join(u", "_s) + u')';
}

/** All rows of some calls, by table. */
struct Rows
{
    std::vector<QVariantList> calls;
    std::vector<QVariantList> turns;
    std::vector<QVariantList> found;
    std::vector<QVariantList> words; ///< of a file
};

void addTo(Rows &rows, const MergedCall &merged, bool isOfFile)
{
    static const ComplaintWords words = ComplaintWords::fromText(u"@en"_s).valueOr({});
    const Call &call = merged.call;
    rows.calls.push_back(database::callValues(merged, problemSigns(merged, words), Consent()));
    int n = 0;
    for (const TranscriptTurn &turn : merged.transcript)
        rows.turns.push_back(database::turnValues(call.id, n++, turn));
    const database::CallIndexRow index =
        database::callIndexRow(call.id, call, merged.transcript, database::sortTime(call));
    rows.found.push_back(index.values);
    if (isOfFile)
        rows.words.push_back({index.values.at(2), index.body()});
    else
        rows.found.back().append(index.document());
}

Result<void> insertCalls(Session &session, const std::vector<MergedCall> &calls)
{
    const bool isOfFile = isFile(session);
    Rows rows;
    for (const MergedCall &merged : calls)
        addTo(rows, merged, isOfFile);
    const QString found = u"call_search (call_id, owner_id, place, customer_digits, own_digits, "
                          "fingerprint"_s
        + (isOfFile ? u")"_s : u", document)"_s);
    const std::array<std::tuple<QString, QString, const std::vector<QVariantList> &>, 4> steps{{
        {u"call_logs (%1)"_s.arg(database::callColumns().join(u", "_s)),
            placesFor(database::callColumns().size()), rows.calls},
        {u"transcript_turns (call_id, n, speaker, start_seconds, end_seconds, text, words)"_s,
            placesFor(7), rows.turns},
        {found, isOfFile ? placesFor(6) : u"(?, ?, ?, ?, ?, ?, ?::text::tsvector)"_s, rows.found},
        {u"call_words (rowid, body)"_s, placesFor(2), rows.words},
    }};
    for (const auto &[into, row, values] : steps) {
        if (const Result<void> done = insertRows(session, into, row, values); !done.ok())
            return done;
    }
    return {};
}

Result<void> runAll(Session &session, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (const auto done = session.exec(sql); !done.ok())
            return done.error();
    }
    return {};
}

/** A few thousand calls of a transaction; references need not be asked for again. */
auto portion(const QString &organizationId, int first, int end)
{
    return [=](Session &session) -> Result<void> {
        if (!isFile(session)) {
            const auto unasked =
                session.query(u"select set_config('session_replication_role', 'replica', true)"_s);
            if (!unasked.ok())
                return unasked.error();
        }
        Speech speech{unsigned(first)};
        for (int n = first; n < end;) {
            std::vector<MergedCall> calls;
            for (; n < end && calls.size() < callsInStatement; ++n)
                calls.push_back(speech.call(n, organizationId));
            if (const auto written = insertCalls(session, calls); !written.ok())
                return written;
        }
        return {};
    };
}

/** Before: an index of words is made at once in a fraction of the time. What FTS5 gathers before it
 * writes is kept in the file, and is as it was in the end. */
Result<void> prepare(Session &session)
{
    if (!isFile(session))
        return runAll(session, {u"drop index call_search_words"_s});
    return runAll(session,
        {u"pragma cache_size = -1000000"_s,
            u"insert into call_words (call_words, rank) values ('hashsize', 67108864)"_s});
}

/** After: @p index as it was. */
auto finish(const QString &index)
{
    return [index](Session &session) -> Result<void> {
        if (isFile(session))
            return runAll(session,
                {u"insert into call_words (call_words) values ('optimize')"_s,
                    u"insert into call_words (call_words, rank) values ('hashsize', 1048576)"_s,
                    u"pragma cache_size = -2000"_s, u"analyze"_s});
        return runAll(session,
            {u"set local statement_timeout = 0"_s, u"set local maintenance_work_mem = '1GB'"_s,
                index, u"analyze"_s});
    };
}

QString wordsIndex(Session &session)
{
    const auto row = session.queryOne(
        u"select indexdef from pg_indexes where indexname = 'call_search_words'"_s);
    return row.ok() && row->has_value() ? (*row)->text("indexdef"_L1) : QString();
}

template <typename Function>
auto written(database::Database &database, Function work)
{
    return test::valueOf(test::await(database.write(std::move(work)), patience));
}

} // namespace

QString Speech::word()
{
    static const QStringList words = [] {
        QStringList made;
        for (int n = 0; n <= vocabulary; ++n)
            made.append(u'w' + QString::number(n));
        return made;
    }();
    const double u = std::uniform_real_distribution<double>(0, 1)(m_random);
    return words.at(int(std::pow(double(vocabulary), u)));
}

QString Speech::sentence()
{
    QStringList words;
    for (int i = 0; i < wordsInTurn; ++i)
        words.append(word());
    return words.join(u' ');
}

MergedCall Speech::call(int n, const QString &organizationId)
{
    const Timestamp start{firstStart + n * apart};
    const int desk = upTo(assistants);
    MergedCall merged{.call = {.id = newId(),
                          .organizationId = organizationId,
                          .vapiCallId = u"call-%1"_s.arg(n),
                          .direction = n % 3 ? Direction::Inbound : Direction::Outbound,
                          .status = CallStatus::Ended,
                          .outcome = upTo(20) ? u"success"_s : u"failure"_s,
                          .customer = {.number = u"+1415%1"_s.arg(n, 7, 10, QChar(u'0'))},
                          .ownNumber = u"+1212555%1"_s.arg(desk, 4, 10, QChar(u'0')),
                          .assistantId = u"desk-%1"_s.arg(desk),
                          .assistantName = u"Desk %1"_s.arg(desk),
                          .startedAt = start,
                          .durationSeconds = n % 600,
                          .summary = sentence(),
                          .createdAt = start,
                          .updatedAt = start}};
    for (int i = 0; i < turns; ++i)
        merged.transcript.push_back({.speaker = i % 2 ? Speaker::Caller : Speaker::Agent,
            .startSeconds = double(i),
            .endSeconds = i + 0.5,
            .text = sentence()});
    return merged;
}

void fillWithCalls(database::Database &database, const QString &organizationId, int count)
{
    const QString index = written(database, [](Session &session) -> Result<QString> {
        const QString before = isFile(session) ? QString() : wordsIndex(session);
        const auto prepared = prepare(session);
        return prepared.ok() ? Result<QString>(before) : prepared.error();
    });
    for (int first = 0; first < count; first += 2 * callsInTransaction) {
        // Of a server two write beside each other.
        const auto end = [=](int from) { return std::min(count, from + callsInTransaction); };
        const int second = end(first);
        auto one = database.write(portion(organizationId, first, second));
        auto other = database.write(portion(organizationId, second, end(second)));
        test::valueOf(test::await(std::move(one), patience));
        test::valueOf(test::await(std::move(other), patience));
    }
    written(database, finish(index));
}

namespace {

/** Texts with what is folded, cut, escaped or left out. */
std::vector<MergedCall> someCalls(const QString &organizationId)
{
    Speech speech(1);
    std::vector<MergedCall> calls;
    for (int n = 0; n < 20; ++n)
        calls.push_back(speech.call(n, organizationId));
    Call &odd = calls.front().call;
    odd.customer = {.name = u"Zoë O'Brien \\ \"Zo\""_s, .number = u"sip:+1 (415) 555@example"_s};
    odd.summary = u"größer, 東京\tand \n more"_s;
    calls.front().transcript.front().words = {{.startSeconds = 1, .endSeconds = 2, .text = u"a"_s}};
    Call &bare = calls.back().call;
    bare = {.id = bare.id, .organizationId = organizationId, .vapiCallId = u"bare"_s};
    calls.back().transcript.clear();
    return calls;
}

/** One text with all columns of a row, as SQL. */
Result<QString> lineOf(Session &session, const QString &table)
{
    if (!isFile(session))
        return u"t::text"_s;
    const auto row =
        session.queryOne(u"select group_concat('quote(' || name || ')', '||'' ''||') as line from "
                         "pragma_table_info(?)"_s,
            {table});
    if (!row.ok())
        return row.error();
    return (*row)->text("line"_L1);
}

QStringList tablesOf(const Session &session)
{
    QStringList tables{u"call_search"_s, u"transcript_turns"_s, u"call_logs"_s};
    if (isFile(session))
        tables.prepend(u"call_words"_s);
    return tables;
}

/** All rows of the tables, which are then emptied. */
Result<QStringList> takeRows(Session &session)
{
    QStringList lines;
    for (const QString &table : tablesOf(session)) {
        const Result<QString> line = lineOf(session, table);
        if (!line.ok())
            return line.error();
        const auto rows =
            session.query(u"select %1 as line from %2 as t order by 1"_s.arg(*line, table));
        if (!rows.ok())
            return rows.error();
        for (const database::Row &row : *rows)
            lines.append(table + u": "_s + row.text("line"_L1));
        if (const auto gone = session.exec(u"delete from "_s + table); !gone.ok())
            return gone.error();
    }
    return lines;
}

Result<QStringList> savedRows(Session &session, const std::vector<MergedCall> &calls)
{
    for (const MergedCall &call : calls) {
        if (const auto saved = database::CallRepository(session).save(call); !saved.ok())
            return saved.error();
    }
    return takeRows(session);
}

} // namespace

QStringList differencesFromSaved(database::Database &database, const QString &organizationId)
{
    const std::vector<MergedCall> calls = someCalls(organizationId);
    const QStringList saved =
        written(database, [calls](Session &session) { return savedRows(session, calls); });
    const QStringList ours = written(database, [calls](Session &session) -> Result<QStringList> {
        const auto inserted = insertCalls(session, calls);
        return inserted.ok() ? takeRows(session) : inserted.error();
    });
    QStringList differences;
    if (saved.size() != ours.size() || saved.size() < qsizetype(calls.size()))
        differences.append(u"%1 rows were saved, %2 written"_s.arg(saved.size()).arg(ours.size()));
    for (qsizetype i = 0; i < std::min(saved.size(), ours.size()); ++i) {
        if (saved.at(i) != ours.at(i))
            differences.append(u"saved   %1\nwritten %2"_s.arg(saved.at(i), ours.at(i)));
    }
    return differences;
}

} // namespace earshot::bench
