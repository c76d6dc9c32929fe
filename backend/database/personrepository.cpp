// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/personrepository.h"

#include "database/parameters.h"
#include "database/scopetext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

QString listText(const QStringList &list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList listFrom(const QString &text)
{
    QStringList list;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        list.append(value.toString());
    return list;
}

QVariant bytesOrNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

Result<Person> personFrom(const Row &row)
{
    const std::optional<Role> role = roleFromWord(row.text("role"_L1));
    if (!role)
        return Error{.code = ErrorCode::Internal,
            .message = u"A person has a role this program does not know."_s};
    return Person{.id = row.text("id"_L1),
        .organizationId = row.text("organization_id"_L1),
        .email = row.text("email"_L1),
        .name = row.text("name"_L1),
        .role = *role,
        .scope = scopeFrom(row.text("scope"_L1)),
        .passwordHash = row.text("password_hash"_L1),
        .formerPasswordHashes = listFrom(row.text("former_password_hashes"_L1)),
        .passwordChangedAt = row.optionalTime("password_changed_at"_L1),
        .factorSealed = row.bytes("factor_sealed"_L1),
        .factorOffered = row.bytes("factor_offered"_L1),
        .factorStep = row.integer("factor_step"_L1),
        .recoveryHashes = listFrom(row.text("recovery_hashes"_L1)),
        .failedSignIns = int(row.integer("failed_sign_ins"_L1)),
        .lockedUntil = row.optionalTime("locked_until"_L1),
        .lastSignInAt = row.optionalTime("last_sign_in_at"_L1),
        .lastAddress = row.text("last_address"_L1),
        .createdAt = row.time("created_at"_L1),
        .disabledAt = row.optionalTime("disabled_at"_L1)};
}

Result<QList<Person>> peopleFrom(const Result<std::vector<Row>> &rows)
{
    if (!rows.ok())
        return rows.error();
    QList<Person> people;
    for (const Row &row : *rows) {
        const auto person = personFrom(row);
        if (!person.ok())
            return person.error();
        people.append(*person);
    }
    return people;
}

Result<void> done(const Result<qint64> &changed)
{
    return changed.ok() ? Result<void>() : changed.error();
}

Result<bool> wasDone(const Result<qint64> &changed)
{
    return changed.ok() ? Result<bool>(*changed > 0) : changed.error();
}

} // namespace

Result<void> PersonRepository::insert(const Person &person)
{
    return done(m_session.exec(
        u"insert into people (id, organization_id, email, name, role, scope, password_hash, "
        "password_changed_at, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {person.id, person.organizationId, person.email, person.name, toWord(person.role),
            textOrNull(scopeText(person.scope)), textOrNull(person.passwordHash),
            parameter(person.passwordChangedAt), parameter(person.createdAt)}));
}

Result<std::optional<Person>> PersonRepository::findByEmail(const QString &email)
{
    return findOne(u"email = ?"_s, {email});
}

Result<std::optional<Person>> PersonRepository::find(
    const QString &organizationId, const QString &id)
{
    return findOne(u"organization_id = ? and id = ?"_s, {organizationId, id});
}

Result<std::optional<Person>> PersonRepository::findOne(
    const QString &condition, const QVariantList &values)
{
    const auto row = m_session.queryOne(u"select * from people where "_s + condition, values);
    if (!row.ok())
        return row.error();
    if (!row->has_value())
        return std::optional<Person>();
    const auto person = personFrom(**row);
    return person.ok() ? Result<std::optional<Person>>(std::optional(*person)) : person.error();
}

Result<QList<Person>> PersonRepository::ofOrganization(const QString &organizationId)
{
    return peopleFrom(m_session.query(
        u"select * from people where organization_id = ? order by email"_s, {organizationId}));
}

Result<QList<Person>> PersonRepository::page(
    const QString &organizationId, const QString &after, int most)
{
    return peopleFrom(m_session.query(u"select * from people where organization_id = ? and "
                                      "email > ? order by email limit ?"_s,
        {organizationId, textOrEmpty(after), most}));
}

Result<void> PersonRepository::takeTurn(const QString &organizationId)
{
    return m_session.serialise(u"people of "_s + organizationId);
}

Result<qint64> PersonRepository::count(const QString &organizationId, Role role)
{
    const auto row =
        m_session.queryOne(u"select count(*) as n from people where "
                           "organization_id = ? and role = ? and disabled_at is null"_s,
            {organizationId, toWord(role)});
    return row.ok() ? Result<qint64>((*row)->integer("n"_L1)) : row.error();
}

Result<void> PersonRepository::update(const Person &person)
{
    return done(m_session.exec(
        u"update people set name = ?, role = ?, scope = ?, disabled_at = ? where id = ?"_s,
        {person.name, toWord(person.role), textOrNull(scopeText(person.scope)),
            parameter(person.disabledAt), person.id}));
}

Result<void> PersonRepository::requireUnchanged(const Person &person)
{
    const auto now = findOne(u"id = ?"_s, {person.id});
    if (!now.ok())
        return now.error();
    const bool isSame = now->has_value() && !(*now)->disabledAt
        && (*now)->passwordHash == person.passwordHash
        && (*now)->factorSealed == person.factorSealed;
    return isSame
        ? Result<void>()
        : worded(ErrorCode::Conflict,
            QT_TRANSLATE_NOOP("Receiver", "The sign-in was changed meanwhile. Sign in again."));
}

Result<void> PersonRepository::setPassword(const Person &person, const QString &hash, Timestamp at)
{
    QStringList former = person.formerPasswordHashes;
    if (!person.passwordHash.isEmpty())
        former.prepend(person.passwordHash);
    // The one in force is the first of those that may not come back.
    former = former.first(std::min(former.size(), rememberedPasswords - 1));
    return done(m_session.exec(
        u"update people set password_hash = ?, former_password_hashes = ?, "
        "password_changed_at = ?, failed_sign_ins = 0, locked_until = null where id = ?"_s,
        {hash, listText(former), parameter(at), person.id}));
}

Result<void> PersonRepository::setFactor(const Person &person)
{
    return done(m_session.exec(
        u"update people set factor_sealed = ?, factor_offered = ?, recovery_hashes = ? "
        "where id = ?"_s,
        {bytesOrNull(person.factorSealed), bytesOrNull(person.factorOffered),
            listText(person.recoveryHashes), person.id}));
}

Result<void> PersonRepository::offerFactor(const QString &id, const QByteArray &sealed)
{
    return done(m_session.exec(
        u"update people set factor_offered = ? where id = ?"_s, {bytesOrNull(sealed), id}));
}

Result<bool> PersonRepository::takeStep(const QString &id, qint64 step)
{
    return wasDone(m_session.exec(
        u"update people set factor_step = ? where id = ? and factor_step < ?"_s, {step, id, step}));
}

Result<bool> PersonRepository::takeRecoveryCode(const Person &person, const QString &hash)
{
    QStringList left = person.recoveryHashes;
    left.removeAll(hash);
    return wasDone(m_session.exec(
        u"update people set recovery_hashes = ? where id = ? and recovery_hashes = ?"_s,
        {listText(left), person.id, listText(person.recoveryHashes)}));
}

Result<Person> PersonRepository::countFailure(
    const QString &id, int most, Timestamp now, std::chrono::seconds pause)
{
    const auto forgotten = m_session.exec(
        u"update people set failed_sign_ins = 0, locked_until = null where id = ? and "
        "locked_until <= ?"_s,
        {id, parameter(now)});
    if (!forgotten.ok())
        return forgotten.error();
    const auto counted = m_session.exec(
        u"update people set "
        "locked_until = case when failed_sign_ins + 1 >= ? then ? else locked_until end, "
        "failed_sign_ins = failed_sign_ins + 1 where id = ?"_s,
        {most, parameter(now + pause), id});
    if (!counted.ok())
        return counted.error();
    const auto person = findOne(u"id = ?"_s, {id});
    if (!person.ok())
        return person.error();
    if (person->has_value())
        return **person;
    return Error{.code = ErrorCode::NotFound, .message = u"The person is gone."_s};
}

Result<void> PersonRepository::noteSignIn(const QString &id, Timestamp at, const QString &address)
{
    return done(m_session.exec(
        u"update people set failed_sign_ins = 0, locked_until = null, last_sign_in_at = ?, "
        "last_address = ? where id = ?"_s,
        {parameter(at), textOrNull(address), id}));
}

} // namespace earshot::database
