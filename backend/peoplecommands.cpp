// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/peoplecommands.h"

#include "access/accesswords.h"
#include "access/peoplechange.h"
#include "access/signin.h"
#include "api/peoplejson.h"
#include "audit/auditservice.h"
#include "core/identifier.h"
#include "core/json.h"
#include "database/database.h"
#include "database/organizationrepository.h"
#include "database/personrepository.h"
#include "database/tokenrepository.h"

#include <QRegularExpression>

namespace earshot {

using namespace Qt::StringLiterals;
using database::Organization;
using database::OrganizationRepository;
using database::PersonRepository;
using database::Session;

namespace {

const QString defaultSlug = u"default"_s;

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

Result<Person> personFrom(const QJsonObject &arguments)
{
    const JsonView view(arguments);
    const auto email = emailFrom(view.text(u"email").value_or(QString()));
    if (!email)
        return email.error();
    const auto name = personNameFrom(view.text(u"name").value_or(QString()));
    if (!name)
        return name.error();
    const auto role = roleIn(arguments);
    if (!role)
        return role.error();
    const auto scope = scopeIn(arguments);
    if (!scope)
        return scope.error();
    return Person{.id = newId(),
        .organizationId = {},
        .email = *email,
        .name = *name,
        .role = *role,
        .scope = *scope};
}

Result<QString> slugFrom(const QString &text)
{
    static const QRegularExpression form(u"\\A[a-z0-9][a-z0-9-]{0,62}\\z"_s);
    if (text.isEmpty())
        return defaultSlug;
    return form.match(text).hasMatch()
        ? Result<QString>(text)
        : invalid(u"An organisation’s slug has lower-case letters, digits and \"-\"."_s);
}

/** Only an owner founds one: a slug that somebody mistyped must not make an organisation. */
Result<Organization> organizationFor(
    Session &session, const QString &slug, const Person &person, Timestamp now)
{
    OrganizationRepository organizations(session);
    const auto found = organizations.findBySlug(slug);
    if (!found)
        return found.error();
    if (found->has_value())
        return **found;
    if (person.role != Role::Owner)
        return invalid(u"There is no organisation \"%1\". The first person of a new one is its "
                       "owner."_s.arg(slug));
    const Organization organization{.id = newId(), .slug = slug, .name = slug};
    const auto made = organizations.insert(organization, now);
    return made ? Result<Organization>(organization) : made.error();
}

QJsonValue timeOrNull(const std::optional<Timestamp> &time)
{
    return time ? QJsonValue(time->toString()) : QJsonValue();
}

QJsonObject personJson(const Person &person, const QString &slug, Timestamp now)
{
    return {{u"id"_s, person.id}, {u"email"_s, person.email}, {u"name"_s, person.name},
        {u"role"_s, toWord(person.role)}, {u"organization"_s, slug},
        {u"assistants"_s, QJsonArray::fromStringList(person.scope.assistants)},
        {u"numbers"_s, QJsonArray::fromStringList(person.scope.numbers)},
        {u"createdAt"_s, person.createdAt.toString()},
        {u"lastSignInAt"_s, timeOrNull(person.lastSignInAt)},
        {u"disabled"_s, person.disabledAt.has_value()}, {u"locked"_s, person.isLocked(now)},
        {u"secondFactor"_s, !person.factorSealed.isEmpty()}};
}

Result<QString> slugOf(Session &session, const QString &organizationId)
{
    const auto organization = OrganizationRepository(session).find(organizationId);
    if (!organization)
        return organization.error();
    return *organization ? (*organization)->slug : QString();
}

Result<QJsonArray> listed(Session &session, const QString &slug, Timestamp now)
{
    const auto organizations = OrganizationRepository(session).all();
    if (!organizations)
        return organizations.error();
    QJsonArray people;
    bool isKnown = slug.isEmpty();
    for (const Organization &organization : *organizations) {
        if (!slug.isEmpty() && organization.slug != slug)
            continue;
        isKnown = true;
        const auto members = PersonRepository(session).ofOrganization(organization.id);
        if (!members)
            return members.error();
        for (const Person &person : *members)
            people.append(personJson(person, organization.slug, now));
    }
    return isKnown ? Result<QJsonArray>(people)
                   : invalid(u"There is no organisation \"%1\"."_s.arg(slug));
}

} // namespace

PeopleCommands::PeopleCommands(database::Database &database, access::SignIn &signIn,
    const audit::AuditService &audit, const Clock &clock)
    : m_database(database)
    , m_signIn(signIn)
    , m_audit(audit)
    , m_clock(clock)
{ }

bool PeopleCommands::knows(const QString &command)
{
    return command.startsWith("people."_L1);
}

QCoro::Task<Result<QJsonObject>> PeopleCommands::run(QString command, QJsonObject arguments)
{
    if (command == u"people.add"_s)
        co_return co_await add(arguments);
    if (command == u"people.list"_s)
        co_return co_await list(arguments);
    if (command == u"people.disable"_s)
        co_return co_await disable(arguments);
    if (command == u"people.reset"_s)
        co_return co_await reset(arguments);
    co_return invalid(u"There is no command \"%1\"."_s.arg(command));
}

QCoro::Task<Result<QJsonObject>> PeopleCommands::add(QJsonObject arguments)
{
    const auto wanted = personFrom(arguments);
    if (!wanted)
        co_return wanted.error();
    Person person = *wanted;
    const auto slug = slugFrom(arguments.value(u"organization"_s).toString());
    if (!slug)
        co_return slug.error();
    const QString password = arguments.value(u"password"_s).toString();
    const auto hash = co_await m_signIn.hashFor(person, password);
    if (!hash)
        co_return hash.error();
    person.passwordHash = *hash;
    person.createdAt = m_clock.now();
    person.passwordChangedAt = person.createdAt;
    auto insert = [this, person, slug = *slug](Session &session) mutable -> Result<QJsonObject> {
        PersonRepository people(session);
        const auto twin = people.findByEmail(person.email);
        if (!twin)
            return twin.error();
        if (twin->has_value())
            return access::addressTaken(person.email);
        const auto organization = organizationFor(session, slug, person, person.createdAt);
        if (!organization)
            return organization.error();
        person.organizationId = organization->id;
        if (const auto inserted = people.insert(person); !inserted)
            return inserted.error();
        if (const auto noted = note(session, person, u"person.add"_s); !noted)
            return noted.error();
        return QJsonObject{{u"person"_s, personJson(person, organization->slug, person.createdAt)}};
    };
    co_return co_await m_database.write(insert);
}

QCoro::Task<Result<QJsonObject>> PeopleCommands::list(QJsonObject arguments)
{
    const QString slug = arguments.value(u"organization"_s).toString();
    auto read = [slug, now = m_clock.now()](
                    Session &session) { return listed(session, slug, now); };
    const auto people = co_await m_database.read(read);
    if (!people)
        co_return people.error();
    const QJsonObject answer{{u"people"_s, *people}};
    co_return answer;
}

QCoro::Task<Result<Person>> PeopleCommands::find(QString email)
{
    auto read = [email = email.trimmed().normalized(QString::NormalizationForm_C).toLower()](
                    Session &session) { return PersonRepository(session).findByEmail(email); };
    const auto person = co_await m_database.read(read);
    if (!person)
        co_return person.error();
    if (person->has_value())
        co_return **person;
    co_return Error{.code = ErrorCode::NotFound,
        .message = u"There is nobody with the address \"%1\"."_s.arg(email)};
}

Result<void> PeopleCommands::note(
    Session &session, const Person &person, const QString &action) const
{
    const Principal who{
        .organizationId = person.organizationId, .tokenId = u"command line"_s, .name = {}};
    return audit::append(session, m_audit.entry(who, action, {}, {}, api::personDetail(person)));
}

QCoro::Task<Result<QJsonObject>> PeopleCommands::keep(Person person, QString action, Change change)
{
    auto write = [this, person, action, change, now = m_clock.now()](
                     Session &session) -> Result<QJsonObject> {
        if (const auto changed = change(session, person); !changed)
            return changed.error();
        if (const auto ended = database::TokenRepository(session).revokeOthers(person.id, {}, now);
            !ended)
            return ended.error();
        if (const auto noted = note(session, person, action); !noted)
            return noted.error();
        const auto slug = slugOf(session, person.organizationId);
        const auto after = PersonRepository(session).find(person.organizationId, person.id);
        if (!slug || !after)
            return slug ? after.error() : slug.error();
        return QJsonObject{{u"person"_s, personJson(after->value_or(person), *slug, now)}};
    };
    co_return co_await m_database.write(write);
}

QCoro::Task<Result<QJsonObject>> PeopleCommands::disable(QJsonObject arguments)
{
    const auto found = co_await find(arguments.value(u"email"_s).toString());
    if (!found)
        co_return found.error();
    const Person person = *found;
    const QString action = u"person.disable"_s;
    const Change change = [now = m_clock.now()](
                              Session &session, const Person &changed) -> Result<void> {
        const access::PeopleChange wish{.isDisabled = true};
        const auto disabled = access::changePerson(
            session, changed.organizationId, changed.id, wish, Role::Owner, now);
        return disabled ? Result<void>() : disabled.error();
    };
    co_return co_await keep(person, action, change);
}

QCoro::Task<Result<QJsonObject>> PeopleCommands::reset(QJsonObject arguments)
{
    const auto found = co_await find(arguments.value(u"email"_s).toString());
    if (!found)
        co_return found.error();
    Person person = *found;
    const auto hash = co_await m_signIn.hashFor(person, arguments.value(u"password"_s).toString());
    if (!hash)
        co_return hash.error();
    person.disabledAt.reset();
    person.factorSealed.clear();
    person.factorOffered.clear();
    person.recoveryHashes.clear();
    const QString action = u"person.reset"_s;
    const Change change = [hash = *hash, now = m_clock.now()](
                              Session &session, const Person &changed) -> Result<void> {
        PersonRepository people(session);
        if (const auto updated = people.update(changed); !updated)
            return updated;
        if (const auto set = people.setFactor(changed); !set)
            return set;
        return people.setPassword(changed, hash, now);
    };
    co_return co_await keep(person, action, change);
}

} // namespace earshot
