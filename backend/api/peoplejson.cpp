// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/peoplejson.h"

#include "access/accesswords.h"

#include <QJsonArray>

#include <cmath>

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfScope = 200; ///< assistants, and numbers
constexpr qsizetype longestOfScope = 200;

Error refused(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

QJsonValue timeOrNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->toString()) : QJsonValue();
}

void insertAccess(QJsonObject &json, Role role, const CallScope &scope)
{
    json.insert(u"role"_s, toWord(role));
    json.insert(u"assistants"_s, QJsonArray::fromStringList(scope.assistants));
    json.insert(u"numbers"_s, QJsonArray::fromStringList(scope.numbers));
}

Result<void> requireOnly(const QJsonObject &body, const QStringList &known)
{
    for (const QString &name : body.keys()) {
        if (!known.contains(name))
            return refused(u"\"%1\" is not known here; send %2."_s.arg(
                name.left(40), u'"' + known.join(u"\", \""_s) + u'"'));
    }
    return {};
}

/** A list of the wrong form is refused, not taken for none: without one all calls are seen. */
Result<void> requireList(const QJsonObject &body, const QString &name)
{
    const QJsonValue list = body.value(name);
    if (list.isUndefined() || list.isNull())
        return {};
    bool isGood = list.isArray() && list.toArray().size() <= mostOfScope;
    for (const QJsonValue &text : list.toArray())
        isGood = isGood && text.isString() && text.toString().size() <= longestOfScope;
    return isGood
        ? Result<void>()
        : refused(u"\"%1\" is a list of at most %2 short texts."_s.arg(name).arg(mostOfScope));
}

Result<CallScope> narrowingFrom(const QJsonObject &body)
{
    for (const QString &name : {u"assistants"_s, u"numbers"_s}) {
        if (const auto good = requireList(body, name); !good)
            return good.error();
    }
    return scopeIn(body);
}

} // namespace

QJsonObject personJson(const Person &person, Timestamp now)
{
    QJsonObject json{{u"id"_s, person.id}, {u"email"_s, person.email}, {u"name"_s, person.name},
        {u"createdAt"_s, person.createdAt.toString()},
        {u"lastSignInAt"_s, timeOrNull(person.lastSignInAt)},
        {u"lockedUntil"_s, person.isLocked(now) ? timeOrNull(person.lockedUntil) : QJsonValue()},
        {u"disabled"_s, person.disabledAt.has_value()},
        {u"hasSecondFactor"_s, !person.factorSealed.isEmpty()}};
    insertAccess(json, person.role, person.scope);
    return json;
}

QJsonObject invitationJson(const Invitation &invitation)
{
    QJsonObject json{{u"id"_s, invitation.id}, {u"email"_s, invitation.email},
        {u"name"_s, invitation.name}, {u"createdAt"_s, invitation.createdAt.toString()},
        {u"createdBy"_s,
            invitation.createdByName.isEmpty() ? QJsonValue() : invitation.createdByName},
        {u"expiresAt"_s, invitation.expiresAt.toString()}};
    insertAccess(json, invitation.role, invitation.scope);
    return json;
}

QJsonObject personDetail(const Person &person)
{
    return {{u"personId"_s, person.id}, {u"personName"_s, person.name},
        {u"role"_s, toWord(person.role)}, {u"seesAllCalls"_s, person.scope.isEverything()}};
}

QJsonObject invitationDetail(const Invitation &invitation)
{
    return {{u"invitationId"_s, invitation.id}, {u"personName"_s, invitation.name},
        {u"role"_s, toWord(invitation.role)}, {u"seesAllCalls"_s, invitation.scope.isEverything()}};
}

Result<Invitation> invitationFrom(const QJsonObject &body)
{
    const QStringList known{
        u"email"_s, u"name"_s, u"role"_s, u"assistants"_s, u"numbers"_s, u"expiresInSeconds"_s};
    if (const auto only = requireOnly(body, known); !only)
        return only.error();
    const auto email = emailFrom(body.value(u"email"_s).toString());
    if (!email)
        return email.error();
    const auto name = personNameFrom(body.value(u"name"_s).toString());
    if (!name)
        return name.error();
    const auto role = roleIn(body);
    if (!role)
        return role.error();
    const auto scope = narrowingFrom(body);
    if (!scope)
        return scope.error();
    return Invitation{.id = {},
        .organizationId = {},
        .email = *email,
        .name = *name,
        .role = *role,
        .scope = *scope};
}

Result<std::chrono::seconds> invitationLifeFrom(const QJsonObject &body)
{
    const QJsonValue json = body.value(u"expiresInSeconds"_s);
    if (json.isUndefined() || json.isNull())
        return usualInvitationLife;
    const double seconds = json.toDouble(NAN);
    const bool isWhole = std::isfinite(seconds) && seconds == std::floor(seconds);
    if (!isWhole || seconds < double(shortestInvitationLife.count())
        || seconds > double(longestInvitationLife.count()))
        return refused(
            u"\"expiresInSeconds\" is a number from %1 to %2."_s.arg(shortestInvitationLife.count())
                .arg(longestInvitationLife.count()));
    return std::chrono::seconds(qint64(seconds));
}

Result<access::PeopleChange> peopleChangeFrom(const QJsonObject &body)
{
    const QStringList known{u"name"_s, u"role"_s, u"disabled"_s};
    if (const auto only = requireOnly(body, known); !only)
        return only.error();
    access::PeopleChange change;
    if (body.contains(u"name"_s)) {
        const auto name = personNameFrom(body.value(u"name"_s).toString());
        if (!name)
            return name.error();
        change.name = *name;
    }
    if (body.contains(u"role"_s)) {
        const auto role = roleIn(body);
        if (!role)
            return role.error();
        change.role = *role;
    }
    if (body.contains(u"disabled"_s)) {
        if (!body.value(u"disabled"_s).isBool())
            return refused(u"\"disabled\" is true or false."_s);
        change.isDisabled = body.value(u"disabled"_s).toBool();
    }
    return body.isEmpty()
        ? Result<access::PeopleChange>(refused(u"Send \"name\", \"role\" or \"disabled\"."_s))
        : change;
}

} // namespace earshot::api
