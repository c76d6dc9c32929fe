// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/callindex.h"

#include "core/logging.h"
#include "database/callrepository.h"
#include "database/callrow.h"
#include "database/connection.h"
#include "database/parameters.h"
#include "domain/searchwords.h"

#include <QCryptographicHash>
#include <QHash>
#include <QScopeGuard>

#include <algorithm>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

constexpr int fillBatch = 200;
constexpr qsizetype mostBytes = 800'000; ///< a tsvector ends at 1 MiB
constexpr int lastPosition = 16'383; ///< as far as a tsvector counts
constexpr int mostPositions = 255; ///< of one word in a tsvector
constexpr QChar gap(0xe000); ///< a word nobody can ask for

void append(QStringList &words, const QString &text)
{
    for (SearchWord &word : searchWords(text))
        words.append(std::move(word.word));
    words.append(gap);
}

void appendNumber(QStringList &words, const QString &number)
{
    append(words, number);
    for (const QString &end : numberEnds(number)) {
        words.append(end);
        words.append(gap);
    }
}

QStringList wordsOf(const Call &call, const Transcript &transcript, const QStringList &notes)
{
    QStringList words;
    append(words, call.customer.name);
    appendNumber(words, call.customer.number);
    appendNumber(words, call.ownNumber);
    append(words, call.assistantName);
    append(words, call.outcome);
    append(words, call.summary);
    for (const TranscriptTurn &turn : transcript)
        append(words, turn.text);
    for (const QString &text : call.tags + notes)
        append(words, text);
    return words;
}

/** As PostgreSQL reads a tsvector: 'word':1,7 'other':2. Words have no quotes in them. */
QString documentFrom(const QStringList &words)
{
    QHash<QString, QStringList> places;
    qsizetype bytes = 0;
    int position = 0;
    for (const QString &word : words) {
        position = std::min(position + 1, lastPosition);
        if (word.front() == gap)
            continue;
        QStringList &at = places[word];
        bytes += at.isEmpty() ? word.toUtf8().size() + 8 : 2;
        if (bytes > mostBytes)
            break;
        if (at.size() < mostPositions)
            at.append(QString::number(position));
    }
    QStringList lexemes;
    for (auto word = places.cbegin(); word != places.cend(); ++word) {
        if (!word->isEmpty())
            lexemes.append(u'\'' + word.key() + u"':"_s + word->join(u','));
    }
    return lexemes.join(u' ');
}

QVariant lastDigitFirst(const QString &number)
{
    QString digits = numberDigits(number);
    std::reverse(digits.begin(), digits.end());
    return textOrNull(digits);
}

QString fingerprintOf(const QString &body, const QVariantList &values)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QVariant &value : values)
        hash.addData(QByteArray(value.toString().toUtf8() + '\n'));
    hash.addData(body.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

bool isFile(const Session &session)
{
    return session.dialect().name() == "sqlite"_L1;
}

qint64 placeInList(Timestamp sortAt, const QString &callId)
{
    constexpr qint64 far = qint64(1) << 54; // more than 500 years either way
    bool isHex = false;
    const int ofId = callId.left(2).toInt(&isHex, 16);
    return std::clamp(sortAt.microseconds, -far, far) * 256 + (isHex ? ofId : 0);
}

CallIndexRow callIndexRow(const QString &callId, const Call &call, const Transcript &transcript,
    Timestamp sortAt, const QStringList &notes)
{
    CallIndexRow row{.values = {callId, call.organizationId, placeInList(sortAt, callId),
                         lastDigitFirst(call.customer.number), lastDigitFirst(call.ownNumber)},
        .words = wordsOf(call, transcript, notes)};
    row.values.append(fingerprintOf(row.body(), row.values));
    return row;
}

QString CallIndexRow::body() const
{
    return words.join(u' ');
}

QString CallIndexRow::document() const
{
    return documentFrom(words);
}

QString CallIndexRow::fingerprint() const
{
    return values.last().toString();
}

Result<void> CallIndex::update(
    const QString &callId, const Call &call, const Transcript &transcript, Timestamp sortAt)
{
    // One question for both, since it is asked with every save: the fingerprint stands in each row.
    const auto kept = m_session.query(
        u"select s.fingerprint, n.text from (select 1 as one) as o left join call_search as s on "
        "s.call_id = ? left join call_notes as n on n.call_id = ? order by n.created_at, n.id"_s,
        {callId, callId});
    if (!kept.ok())
        return kept.error();
    QStringList notes;
    for (const Row &row : *kept)
        notes.append(row.text("text"_L1));
    notes.removeAll(QString()); // markers, and the row that says there is no note
    const QString fingerprint = kept->front().text("fingerprint"_L1);
    const CallIndexRow written = callIndexRow(callId, call, transcript, sortAt, notes);
    if (fingerprint == written.fingerprint())
        return {};
    const Result<void> gone = fingerprint.isEmpty() ? Result<void>() : remove(callId);
    if (!gone.ok())
        return gone;
    return insert(written);
}

Result<void> CallIndex::insert(const CallIndexRow &written)
{
    QVariantList values = written.values;
    const QString sql = u"insert into call_search (call_id, owner_id, place, customer_digits, "
                        u"own_digits, fingerprint%1)"
                        " values (?, ?, ?, ?, ?, ?%2) on conflict do nothing"_s;
    if (!isFile(m_session)) {
        values.append(written.document());
        const auto done =
            m_session.exec(sql.arg(u", document"_s, u", ?::text::tsvector"_s), values);
        return done.ok() ? Result<void>() : done.error();
    }
    const Result<qint64> free = freePlace(values.at(2).toLongLong());
    if (!free.ok())
        return free.error();
    values[2] = *free;
    const auto row = m_session.exec(sql.arg(QString(), QString()), values);
    if (!row.ok())
        return row.error();
    const auto done =
        m_session.exec(u"insert or replace into call_words (rowid, body) values (?, ?)"_s,
            {*free, textOrEmpty(written.body())});
    return done.ok() ? Result<void>() : done.error();
}

Result<bool> CallIndex::tidySome()
{
    constexpr int pages = 500;
    if (!isFile(m_session))
        return false;
    const auto changes = [this]() -> Result<qint64> {
        const auto row = m_session.queryOne(u"select total_changes() as n"_s);
        return row.ok() ? Result<qint64>((*row)->integer("n"_L1)) : row.error();
    };
    const auto before = changes();
    if (!before.ok())
        return before.error();
    // With fewer than 0 pages all segments are merged into one, by and by.
    const auto merged = m_session.exec(
        u"insert into call_words (call_words, rank) values ('merge', ?)"_s, {-pages});
    if (!merged.ok())
        return merged.error();
    const auto after = changes();
    return after.ok() ? Result<bool>(*after - *before >= 2) : after.error();
}

Result<void> CallIndex::remove(const QString &callId)
{
    if (isFile(m_session)) {
        const auto words =
            m_session.exec(u"delete from call_words where rowid = (select place from call_search "
                           "where call_id = ?)"_s,
                {callId});
        if (!words.ok())
            return words.error();
    }
    const auto row = m_session.exec(u"delete from call_search where call_id = ?"_s, {callId});
    return row.ok() ? Result<void>() : row.error();
}

/** Two calls of one microsecond can have ids that begin alike. */
Result<qint64> CallIndex::freePlace(qint64 wanted)
{
    const auto free = m_session.queryOne(
        u"select case when not exists (select 1 from call_search where place = ?) then ? else "
        "(select min(place) + 1 from call_search as s where place >= ? and not exists "
        "(select 1 from call_search as n where n.place = s.place + 1)) end as place"_s,
        {wanted, wanted, wanted});
    if (!free.ok())
        return free.error();
    return (*free)->integer("place"_L1);
}

namespace {

/** The last id that was looked at; empty when there was none. */
Result<QString> fillSome(Session &session, const QString &after)
{
    const auto rows = session.query(u"select "_s + callSelection()
            + u" from call_logs as c where c.id > ? and not exists (select 1 from call_search as s "
              "where s.call_id = c.id) order by c.id limit ?"_s,
        {textOrEmpty(after), fillBatch});
    if (!rows.ok())
        return rows.error();
    QString last;
    for (const Row &row : *rows) {
        const Call call = callFrom(row);
        const Result<Transcript> transcript = CallRepository(session).transcript(call.id);
        if (!transcript.ok())
            return transcript.error();
        const Result<void> done =
            CallIndex(session).update(call.id, call, *transcript, row.time("sort_at"_L1));
        if (!done.ok())
            return done.error();
        last = call.id;
    }
    if (!last.isEmpty())
        return last;
    const auto noted = session.exec(
        u"insert into call_search_filled (at) values (?)"_s, {parameter(SystemClock().now())});
    return noted.ok() ? Result<QString>(QString()) : noted.error();
}

} // namespace

Result<void> fillCallIndex(Connection &connection)
{
    Session session(connection);
    const auto filled = connection.runOnce(u"select count(*) from call_search_filled"_s);
    if (!filled.ok())
        return filled.error();
    if (filled->value_or(0).toLongLong() > 0)
        return {};
    const Result<void> locked = connection.lockSchema();
    if (!locked.ok())
        return locked;
    const auto unlock = qScopeGuard([&connection] { connection.unlockSchema(); });
    QString last;
    do {
        const Result<void> begun = connection.begin();
        if (!begun.ok())
            return begun;
        const Result<QString> next = fillSome(session, last);
        if (!next.ok()) {
            connection.rollback();
            return next.error().withContext(u"Making the calls searchable"_s);
        }
        const Result<void> committed = connection.commit();
        if (!committed.ok())
            return committed;
        last = *next;
    } while (!last.isEmpty());
    return {};
}

} // namespace earshot::database
