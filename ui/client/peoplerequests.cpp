// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/peoplerequests.h"

#include "core/json.h"
#include "ui/client/receiverwords.h"
#include "ui/client/wire.h"

#include <QJsonArray>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOfScope = 200;
constexpr qsizetype mostInvitations = 200;

const QString peoplePath = u"/api/people"_s;
const QString invitationsPath = u"/api/people/invitations"_s;

QString line(const JsonView &json, QStringView path)
{
    return cleaned(json.text(path).value_or(QString()));
}

QStringList lines(const JsonView &json, QStringView path)
{
    QStringList all;
    for (const QJsonValue &value : json.array(path)) {
        if (value.isString() && all.size() < mostOfScope)
            all.append(cleaned(value.toString()));
    }
    return all;
}

CallScope scopeFromJson(const JsonView &json)
{
    return {.assistants = lines(json, u"assistants"), .numbers = lines(json, u"numbers")};
}

/** Whom this program can't tell apart from others it does not leave out: the list is of people who
 * have access. */
Result<Member> memberFromJson(const JsonView &json)
{
    const auto role = roleFromWord(json.text(u"role").value_or(QString()));
    const QString id = line(json, u"id");
    if (!role || id.isEmpty())
        return notUnderstood();
    return Member{.id = id,
        .email = line(json, u"email"),
        .name = line(json, u"name"),
        .role = *role,
        .scope = scopeFromJson(json),
        .lastSignInAt = json.time(u"lastSignInAt"),
        .lockedUntil = json.time(u"lockedUntil"),
        .isDisabled = json.boolean(u"disabled").value_or(false),
        .hasSecondFactor = json.boolean(u"hasSecondFactor").value_or(false)};
}

Result<MemberPage> pageFromJson(const QJsonObject &object)
{
    const QJsonValue items = object.value("items"_L1);
    if (!items.isArray() || items.toArray().size() > PeopleRequests::pageSize)
        return notUnderstood();
    MemberPage page{
        .members = {}, .nextCursor = JsonView(object).text(u"nextCursor").value_or(QString())};
    for (const QJsonValue &item : items.toArray()) {
        const auto member = memberFromJson(JsonView(item));
        if (!member)
            return member.error();
        page.members.push_back(*member);
    }
    return page;
}

Result<OpenInvitation> invitationFromJson(const JsonView &json)
{
    const auto role = roleFromWord(json.text(u"role").value_or(QString()));
    const auto expiresAt = json.time(u"expiresAt");
    const QString id = line(json, u"id");
    if (!role || !expiresAt || id.isEmpty())
        return notUnderstood();
    return OpenInvitation{.id = id,
        .email = line(json, u"email"),
        .name = line(json, u"name"),
        .role = *role,
        .scope = scopeFromJson(json),
        .createdBy = line(json, u"createdBy"),
        .expiresAt = *expiresAt};
}

Result<std::vector<OpenInvitation>> invitationsFromJson(const QJsonObject &object)
{
    const QJsonValue items = object.value("items"_L1);
    if (!items.isArray() || items.toArray().size() > mostInvitations)
        return notUnderstood();
    std::vector<OpenInvitation> invitations;
    for (const QJsonValue &item : items.toArray()) {
        const auto invitation = invitationFromJson(JsonView(item));
        if (!invitation)
            return invitation.error();
        invitations.push_back(*invitation);
    }
    return invitations;
}

Result<NewInvitation> newInvitationFromJson(const QJsonObject &object)
{
    const JsonView json(object);
    const auto invitation = invitationFromJson(json);
    if (!invitation)
        return invitation.error();
    const QUrl url(json.text(u"url").value_or(QString()), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return notUnderstood();
    return NewInvitation{.invitation = *invitation, .url = url};
}

QJsonObject changeJson(const MemberChange &change)
{
    QJsonObject json;
    if (change.role)
        json.insert(u"role"_s, toWord(*change.role));
    if (change.isDisabled)
        json.insert(u"disabled"_s, *change.isDisabled);
    return json;
}

QString withId(const QString &path, const QString &id)
{
    return path + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

QCoro::Task<Result<MemberPage>> PeopleRequests::members(QString cursor)
{
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, QString::number(pageSize));
    if (!cursor.isEmpty())
        query.addQueryItem(u"cursor"_s, QString::fromLatin1(QUrl::toPercentEncoding(cursor)));
    const Result<QJsonObject> object = co_await m_client.getObject(peoplePath, query);
    if (!object)
        co_return object.error();
    co_return pageFromJson(*object);
}

QCoro::Task<Result<Member>> PeopleRequests::change(QString id, MemberChange change)
{
    const QString path = withId(peoplePath, id);
    const QJsonObject body = changeJson(change);
    const Result<QJsonObject> object = co_await m_client.sendObject("PATCH", path, body);
    if (!object)
        co_return object.error();
    const JsonView json(*object);
    co_return memberFromJson(json);
}

QCoro::Task<Result<std::vector<OpenInvitation>>> PeopleRequests::invitations()
{
    const Result<QJsonObject> object = co_await m_client.getObject(invitationsPath);
    if (!object)
        co_return object.error();
    co_return invitationsFromJson(*object);
}

QCoro::Task<Result<NewInvitation>> PeopleRequests::invite(InvitationWish wish)
{
    QJsonObject body;
    body.insert(u"email"_s, wish.email);
    body.insert(u"name"_s, wish.name);
    body.insert(u"role"_s, toWord(wish.role));
    body.insert(u"expiresInSeconds"_s, qint64(wish.validFor.count()));
    const Result<QJsonObject> object = co_await m_client.postObject(invitationsPath, body);
    if (!object)
        co_return object.error();
    co_return newInvitationFromJson(*object);
}

QCoro::Task<Result<void>> PeopleRequests::withdraw(QString id)
{
    const QString path = withId(invitationsPath, id);
    const Result<QJsonObject> object = co_await m_client.sendObject("DELETE", path);
    if (!object)
        co_return object.error();
    co_return Result<void>();
}

} // namespace earshot::ui
