// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "api/peoplejson.h"
#include "core/json.h"
#include "database/database.h"
#include "database/personrepository.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;
using access::ChangedPerson;
using access::PeopleChange;
using http::Method;
using http::Reply;
using http::Request;

namespace {

constexpr int largestPage = 200;
constexpr int usualPage = 100;

/** The address of e-mail that came last, or nothing. */
struct Place
{
    QString after;
    int limit = usualPage;
};

Error refused(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Result<Place> placeIn(const QUrlQuery &query)
{
    Place place;
    if (query.hasQueryItem(u"limit"_s)) {
        bool isNumber = false;
        const int limit = query.queryItemValue(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 1)
            return refused(u"\"limit\" is a number from 1 to %1."_s.arg(largestPage));
        place.limit = std::min(limit, largestPage);
    }
    if (query.hasQueryItem(u"cursor"_s)) {
        const auto decoded =
            QByteArray::fromBase64Encoding(query.queryItemValue(u"cursor"_s).toLatin1(),
                QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        place.after = QString::fromUtf8(decoded.decoded);
        if (!decoded || place.after.isEmpty())
            return refused(u"\"cursor\" is the \"nextCursor\" of the page before."_s);
    }
    return place;
}

QString cursorAfter(const Person &person)
{
    return QString::fromLatin1(person.email.toUtf8().toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QJsonObject pageJson(QList<Person> people, int limit, Timestamp now)
{
    QJsonValue next;
    if (people.size() > limit) {
        people.resize(limit);
        next = cursorAfter(people.constLast());
    }
    QJsonArray items;
    for (const Person &person : std::as_const(people))
        items.append(personJson(person, now));
    return {{u"items"_s, items}, {u"nextCursor"_s, next}};
}

QCoro::Task<Reply> listPeople(SharedContext context, Principal who, Request request)
{
    const auto place = placeIn(request.query);
    if (!place)
        co_return refusal(place.error());
    auto read = [id = who.organizationId, place = *place](database::Session &session) {
        // One more than asked for says whether there are others.
        return database::PersonRepository(session).page(id, place.after, place.limit + 1);
    };
    const auto people = co_await context->parts.database.read(read);
    if (!people)
        co_return refusal(people.error());
    const QJsonObject json = pageJson(*people, place->limit, context->parts.clock.now());
    co_return Reply::json(json);
}

/** What is written when; all by the same, and at the same time. */
Result<void> noteChange(
    database::Session &session, const ChangedPerson &changed, const audit::Entry &draft)
{
    const Person &before = changed.before;
    const Person &after = changed.after;
    QList<std::pair<QString, QJsonObject>> entries;
    if (before.role != after.role || before.name != after.name) {
        QJsonObject detail = personDetail(after);
        detail.insert(u"roleBefore"_s, toWord(before.role));
        detail.insert(u"nameBefore"_s, before.name);
        entries.append({u"person.change"_s, detail});
    }
    if (before.disabledAt.has_value() != after.disabledAt.has_value())
        entries.append(
            {after.disabledAt ? u"person.disable"_s : u"person.enable"_s, personDetail(after)});
    for (const auto &[action, detail] : std::as_const(entries)) {
        audit::Entry entry = draft;
        entry.action = action;
        entry.detail = detail;
        if (const auto noted = audit::append(session, entry); !noted)
            return noted;
    }
    return {};
}

/** Who asks may have been locked out, or made less, since they were let in. */
Result<ChangedPerson> carryOut(database::Session &session, const Principal &who, const QString &id,
    const PeopleChange &change, const audit::Entry &draft)
{
    const auto by = access::roleInTurn(session, who, draft.at);
    if (!by)
        return by.error();
    const auto changed =
        access::changePerson(session, who.organizationId, id, change, *by, draft.at);
    if (!changed)
        return changed;
    const auto noted = noteChange(session, *changed, draft);
    return noted ? changed : noted.error();
}

QCoro::Task<Reply> changePerson(SharedContext context, Principal who, Request request)
{
    const auto body = parseJsonObject(request.body);
    if (!body)
        co_return refusal(body.error());
    const auto change = peopleChangeFrom(*body);
    if (!change)
        co_return refusal(change.error());
    const QString id = request.arguments.value(u"id"_s).toLower();
    const audit::Entry draft =
        context->parts.audit.entry(who, u"person.change"_s, {}, originOf(request), {});
    auto work = [who, id, change = *change, draft](database::Session &session) {
        return carryOut(session, who, id, change, draft);
    };
    const auto changed = co_await context->parts.database.write(work);
    if (!changed)
        co_return refusal(changed.error());
    const QJsonObject json = personJson(changed->after, draft.at);
    co_return Reply::json(json);
}

} // namespace

Routes peopleRoutes(const SharedContext &context)
{
    return {
        {.pattern = u"/api/people"_s, .handler = authorised(context, listPeople)},
        {.method = Method::Patch,
            .pattern = u"/api/people/{id}"_s,
            .handler = authorised(context, changePerson),
            .bodyLimit = 8 * 1024},
    };
}

} // namespace earshot::api
