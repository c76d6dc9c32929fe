// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/calllistquery.h"

#include "core/identifier.h"
#include "domain/searchwords.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 200;
constexpr int mostSkipped = 10'000'000;
constexpr qsizetype mostValues = 20; ///< of one kind
constexpr qsizetype longestValue = 500;
constexpr qsizetype shortestNumber = 3;

Error refused(const QString &name, const QString &what)
{
    return {.code = ErrorCode::InvalidInput, .message = u"\"%1\" %2."_s.arg(name, what)};
}

Result<void> setOnce(bool isFirst, const QString &name)
{
    return isFirst ? Result<void>() : refused(name, u"is given twice"_s);
}

Result<void> readTime(std::optional<Timestamp> &into, const QString &name, const QString &value)
{
    const Result<void> once = setOnce(!into, name);
    if (!once.ok())
        return once;
    into = Timestamp::fromString(value);
    if (!into)
        return refused(name, u"is a date with a time and an offset, as in 2026-11-22T09:41:00Z"_s);
    return {};
}

Result<void> readNumber(std::optional<double> &into, const QString &name, const QString &value)
{
    const Result<void> once = setOnce(!into, name);
    if (!once.ok())
        return once;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number) || number < 0)
        return refused(name, u"is a number, 0 or more"_s);
    into = number;
    return {};
}

template <typename T>
Result<void> append(QList<T> &values, const QString &name, const T &value)
{
    if (values.size() >= mostValues)
        return refused(name, u"is given at most %1 times"_s.arg(mostValues));
    values.append(value);
    return {};
}

Result<void> readText(QStringList &values, const QString &name, const QString &value)
{
    if (value.isEmpty() || value.size() > longestValue)
        return refused(name, u"has from 1 to %1 characters"_s.arg(longestValue));
    return append<QString>(values, name, value);
}

Result<void> readPhone(QStringList &values, const QString &name, const QString &value)
{
    const QString digits = numberDigits(value);
    if (digits.size() < shortestNumber)
        return refused(name, u"needs at least %1 digits"_s.arg(shortestNumber));
    return append<QString>(values, name, digits);
}

Result<void> readId(QStringList &values, const QString &name, const QString &value)
{
    if (!isUuid(value))
        return refused(name, u"is the id of a call"_s);
    if (values.size() >= CallFilter::mostIds)
        return refused(name, u"is given at most %1 times"_s.arg(CallFilter::mostIds));
    values.append(value.toLower());
    return {};
}

template <typename T>
Result<void> readWord(QList<T> &values, const QString &name, const std::optional<T> &word)
{
    if (!word)
        return refused(name, u"has no such value"_s);
    return append<T>(values, name, *word);
}

Result<void> readTruth(std::optional<bool> &into, const QString &name, const QString &value)
{
    if (value != "true"_L1 && value != "false"_L1)
        return refused(name, u"is true or false"_s);
    const Result<void> once = setOnce(!into, name);
    into = value == "true"_L1;
    return once;
}

/** What there is, or "unproven": recorded without proof, whatever is known. */
Result<void> readConsent(CallFilter &filter, const QString &name, const QString &value)
{
    if (value != "unproven"_L1)
        return readWord(filter.consents, name, consentStateFromWord(value));
    filter.isUnproven = true;
    return {};
}

/** Nothing when @p name is not of the filter. */
std::optional<Result<void>> readFilter(
    CallFilter &filter, const QString &name, const QString &value)
{
    if (name == "id"_L1)
        return readId(filter.ids, name, value);
    if (name == "since"_L1)
        return readTime(filter.since, name, value);
    if (name == "until"_L1)
        return readTime(filter.until, name, value);
    if (name == "direction"_L1)
        return readWord(filter.directions, name, directionFromWord(value));
    if (name == "assistant"_L1)
        return readText(filter.assistants, name, value);
    if (name == "number"_L1)
        return readPhone(filter.numbers, name, value);
    if (name == "outcome"_L1)
        return readText(filter.outcomes, name, value);
    if (name == "endedReason"_L1)
        return readText(filter.endedReasons, name, value);
    if (name == "recordingState"_L1)
        return readWord(filter.recordingStates, name, recordingStateFromWord(value));
    if (name == "shortest"_L1)
        return readNumber(filter.shortestSeconds, name, value);
    if (name == "longest"_L1)
        return readNumber(filter.longestSeconds, name, value);
    if (name == "costFrom"_L1)
        return readNumber(filter.cheapestUsd, name, value);
    if (name == "costTo"_L1)
        return readNumber(filter.dearestUsd, name, value);
    if (name == "hasTranscript"_L1)
        return readTruth(filter.hasTranscript, name, value);
    if (name == "unheard"_L1)
        return readTruth(filter.isUnheard, name, value);
    if (name == "review"_L1)
        return readWord(filter.verdicts, name, verdictFromWord(value));
    if (name == "consent"_L1)
        return readConsent(filter, name, value);
    if (name == "tag"_L1)
        return readText(filter.tags, name, value);
    if (name == "hasNote"_L1)
        return readTruth(filter.hasNote, name, value);
    return std::nullopt;
}

Result<void> readWords(CallListQuery &list, const QString &value)
{
    Result<SearchQuery> words = parseSearch(value);
    if (!words.ok())
        return words.error().withContext(u"\"q\""_s);
    list.words = std::move(*words);
    return {};
}

Result<void> readFrom(CallListQuery &list, const QString &value)
{
    if (const auto time = Timestamp::fromString(value))
        list.from = *time;
    else if (isUuid(value))
        list.from = value.toLower();
    else
        return refused(u"from"_s, u"is the id of a call, or a date with a time and an offset"_s);
    return {};
}

/** Which part of the list. */
Result<void> readPlace(CallListQuery &list, const QString &name, const QString &value)
{
    if (name == "limit"_L1) {
        bool isNumber = false;
        list.limit = std::min(value.toInt(&isNumber), largestPage);
        return isNumber && list.limit >= 1
            ? Result<void>()
            : refused(name, u"is a whole number from 1 to %1"_s.arg(largestPage));
    }
    if (name == "skip"_L1) {
        bool isNumber = false;
        list.skip = value.toInt(&isNumber);
        return isNumber && list.skip >= 0 && list.skip <= mostSkipped
            ? Result<void>()
            : refused(name, u"is a whole number from 0 to %1"_s.arg(mostSkipped));
    }
    if (name == "cursor"_L1) {
        list.cursor = decodeCursor(value);
        return list.cursor
            ? Result<void>()
            : refused(name, u"is a nextCursor or previousCursor of an earlier answer"_s);
    }
    if (name == "from"_L1)
        return readFrom(list, value);
    if (name == "sort"_L1) {
        list.isRanked = value == "rank"_L1;
        return list.isRanked || value == "time"_L1 ? Result<void>()
                                                   : refused(name, u"is time or rank"_s);
    }
    return refused(name.left(40), u"is not a parameter of this request"_s);
}

QString fingerprintOf(QStringList parts)
{
    parts.sort();
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(8));
}

Result<void> checkTogether(const CallListQuery &list)
{
    const bool hasFrom = list.from.index() != 0;
    if (list.isRanked && list.words.isEmpty())
        return refused(u"sort"_s, u"can be rank only with words in \"q\""_s);
    if (list.isRanked && hasFrom)
        return refused(u"from"_s, u"is for lists sorted by time"_s);
    if (list.skip > 0 && (list.isRanked || list.cursor))
        return refused(u"skip"_s, u"is for lists sorted by time, and not with \"cursor\""_s);
    if (list.cursor && hasFrom)
        return refused(u"from"_s, u"and \"cursor\" exclude each other"_s);
    if (list.cursor && list.cursor->of != list.fingerprint)
        return refused(u"cursor"_s,
            u"belongs to a list with another filter or order; begin again without it"_s);
    return {};
}

Result<CallListQuery> read(const QUrlQuery &query, bool hasPlaces)
{
    CallListQuery list;
    QStringList identity;
    QSet<QString> once;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        std::optional<Result<void>> done = readFilter(list.filter, name, value);
        const bool isOfFilter = done.has_value();
        if (!isOfFilter && once.contains(name))
            return refused(name.left(40), u"is given twice"_s);
        if (!isOfFilter)
            once.insert(name);
        if (name == "q"_L1)
            done = readWords(list, value);
        else if (!isOfFilter && hasPlaces)
            done = readPlace(list, name, value);
        else if (!isOfFilter)
            done = refused(name.left(40), u"is not a parameter of this request"_s);
        if (!done->ok())
            return done->error();
        if (isOfFilter || name == "q"_L1 || name == "sort"_L1)
            identity.append(name + u'=' + value);
    }
    list.fingerprint = fingerprintOf(identity);
    const Result<void> fits = checkTogether(list);
    return fits.ok() ? Result<CallListQuery>(std::move(list)) : fits.error();
}

} // namespace

bool asksForNumbers(const CallListQuery &list)
{
    const auto isOfNumber = [](const SearchTerm &term) {
        return std::any_of(term.words.begin(), term.words.end(), [](const QString &word) {
            return !word.isEmpty() && numberDigits(word).size() == word.size();
        });
    };
    return !list.filter.numbers.isEmpty()
        || std::any_of(list.words.terms.begin(), list.words.terms.end(), isOfNumber);
}

Result<CallListQuery> callListQuery(const QUrlQuery &query)
{
    return read(query, true);
}

Result<CallListQuery> callCountQuery(const QUrlQuery &query)
{
    return read(query, false);
}

} // namespace earshot::api
