// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/auditquery.h"

#include "core/identifier.h"
#include "core/json.h"
#include "domain/searchwords.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QRegularExpression>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::AuditPlace;
using database::AuditSearch;

namespace {

constexpr int largestPage = 200;
constexpr qsizetype longestValue = 200;
constexpr qsizetype shortestNumber = 3;
constexpr qsizetype longestCursor = 128;
constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

using Read = Result<void> (*)(AuditListQuery &list, const QString &name, const QString &value);

Error refused(const QString &name, const QString &what)
{
    return {.code = ErrorCode::InvalidInput, .message = u"\"%1\" %2."_s.arg(name.left(40), what)};
}

Result<void> readTime(std::optional<Timestamp> &into, const QString &name, const QString &value)
{
    into = Timestamp::fromString(value);
    if (!into)
        return refused(name, u"is a date with a time and an offset, as in 2026-11-22T09:41:00Z"_s);
    return {};
}

Result<void> readText(QString &into, const QString &name, const QString &value)
{
    if (value.trimmed().isEmpty() || value.size() > longestValue)
        return refused(name, u"has from 1 to %1 characters"_s.arg(longestValue));
    into = value.trimmed();
    return {};
}

Result<void> readAction(AuditListQuery &list, const QString &name, const QString &value)
{
    static const QRegularExpression form(u"\\A[a-z_]{1,40}(\\.[a-z_]{1,40}){0,3}\\z"_s);
    if (!form.match(value).hasMatch())
        return refused(name, u"is a dotted word, as in recording.play"_s);
    list.search.action = value;
    return {};
}

Result<void> readCall(AuditListQuery &list, const QString &name, const QString &value)
{
    if (!isUuid(value))
        return refused(name, u"is the id of a call"_s);
    list.search.callId = value.toLower();
    return {};
}

/** As the log has it; nothing for what is no whole address. */
QString addressFrom(const QString &text)
{
    const QHostAddress address(text);
    const bool isWhole = text.contains(u':') || text.count(u'.') == 3; // "7" is one, too
    return address.isNull() || !isWhole || text.contains(u'%') ? QString() : address.toString();
}

Result<void> readAddress(AuditListQuery &list, const QString &name, const QString &value)
{
    list.search.address = addressFrom(value);
    return list.search.address.isEmpty()
        ? Result<void>(refused(name, u"is an IP address, as in 203.0.113.7"_s))
        : Result<void>();
}

Result<void> readNumber(AuditListQuery &list, const QString &name, const QString &value)
{
    list.search.number = value.size() <= longestValue ? numberDigits(value) : QString();
    return list.search.number.size() < shortestNumber
        ? Result<void>(refused(name, u"needs at least %1 digits"_s.arg(shortestNumber)))
        : Result<void>();
}

Result<void> readLimit(AuditListQuery &list, const QString &name, const QString &value)
{
    bool isNumber = false;
    list.limit = std::min(value.toInt(&isNumber), largestPage);
    return isNumber && list.limit >= 1
        ? Result<void>()
        : refused(name, u"is a whole number from 1 to %1"_s.arg(largestPage));
}

const QHash<QString, Read> &readers()
{
    static const QHash<QString, Read> all{
        {u"from"_s,
            [](AuditListQuery &list, const QString &name, const QString &value) {
                return readTime(list.search.from, name, value);
            }},
        {u"to"_s,
            [](AuditListQuery &list, const QString &name, const QString &value) {
                return readTime(list.search.to, name, value);
            }},
        {u"person"_s,
            [](AuditListQuery &list, const QString &name, const QString &value) {
                return readText(list.search.person, name, value);
            }},
        {u"client"_s,
            [](AuditListQuery &list, const QString &name, const QString &value) {
                return readText(list.search.client, name, value);
            }},
        {u"q"_s,
            [](AuditListQuery &list, const QString &name, const QString &value) {
                return readText(list.search.words, name, value);
            }},
        {u"action"_s, readAction},
        {u"call"_s, readCall},
        {u"address"_s, readAddress},
        {u"number"_s, readNumber},
    };
    return all;
}

/** A whole address or id has an index of its own. */
void sharpen(AuditSearch &search)
{
    const QString address = addressFrom(search.words);
    if (isUuid(search.words) && search.callId.isEmpty())
        search.callId = std::exchange(search.words, QString()).toLower();
    else if (!address.isEmpty() && search.address.isEmpty()) {
        search.address = address;
        search.words.clear();
    }
}

QString fingerprintOf(const QJsonObject &filter, const QString &callId)
{
    const QByteArray identity = callId.toLatin1() + toJson(filter);
    const QByteArray hash = QCryptographicHash::hash(identity, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16));
}

std::optional<AuditPlace> placeFrom(const QString &cursor, const QString &fingerprint)
{
    if (cursor.size() > longestCursor)
        return std::nullopt;
    const auto plain = QByteArray::fromBase64Encoding(
        cursor.toLatin1(), urlSafe | QByteArray::AbortOnBase64DecodingErrors);
    const QStringList parts = plain ? QString::fromLatin1(*plain).split(u' ') : QStringList();
    if (parts.size() != 3 || parts.at(0) != fingerprint)
        return std::nullopt;
    bool isTime = false;
    bool isNumber = false;
    const AuditPlace place{{parts.at(1).toLongLong(&isTime)}, parts.at(2).toLongLong(&isNumber)};
    return isTime && isNumber ? std::optional(place) : std::nullopt;
}

/** One that is not of the filter. */
Result<void> readPlace(
    AuditListQuery &list, QString &cursor, const QString &name, const QString &value)
{
    if (name == "limit"_L1)
        return readLimit(list, name, value);
    if (name != "cursor"_L1)
        return refused(name, u"is not a parameter of this request"_s);
    cursor = value;
    return {};
}

Result<AuditListQuery> read(const QUrlQuery &query, const QString &callId)
{
    AuditListQuery list;
    list.search.callId = callId;
    QSet<QString> known;
    std::optional<QString> cursor;
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (known.contains(name))
            return refused(name, u"is given twice"_s);
        known.insert(name);
        const Read reader = callId.isEmpty() ? readers().value(name) : nullptr;
        QString given;
        const auto done = reader ? reader(list, name, value) : readPlace(list, given, name, value);
        if (!done)
            return done.error();
        if (name == "cursor"_L1)
            cursor = given;
        if (reader)
            list.filter.insert(name, value);
    }
    list.fingerprint = fingerprintOf(list.filter, callId);
    sharpen(list.search);
    if (cursor) {
        list.place = placeFrom(*cursor, list.fingerprint);
        if (!list.place)
            return refused(
                u"cursor"_s, u"is a nextCursor of an earlier answer with the same filter"_s);
    }
    return list;
}

} // namespace

Result<AuditListQuery> auditListQuery(const QUrlQuery &query)
{
    return read(query, {});
}

Result<AuditListQuery> activityQuery(const QUrlQuery &query, const QString &callId)
{
    return read(query, callId);
}

QString auditCursor(const AuditPlace &place, const QString &fingerprint)
{
    const QStringList parts{
        fingerprint, QString::number(place.at.microseconds), QString::number(place.seq)};
    return QString::fromLatin1(parts.join(u' ').toLatin1().toBase64(urlSafe));
}

} // namespace earshot::api
