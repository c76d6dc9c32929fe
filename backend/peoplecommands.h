// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/person.h"

#include <QJsonObject>

#include <qcoro/qcorotask.h>

namespace earshot {

class Clock;
namespace access {
class SignIn;
}
namespace audit {
class AuditService;
}
namespace database {
class Database;
class Session;
} // namespace database

/**
 * The administration commands about who signs in. Each change stands in the audit log of the
 * organisation, by "command line", in the same transaction.
 *
 * - "people.add" {"email", "name", "role", "organization", "password", "assistants", "numbers"} →
 *   {"person"}; an owner with the slug of no organisation founds it
 * - "people.list" {"organization"} → {"people"}; of all organisations without one
 * - "people.disable" {"email"} → {"person"}; whoever is signed in as them is out;
 *   Conflict for the last owner
 * - "people.reset" {"email", "password"} → {"person"}; a new password, no second factor, no lock,
 * and they may sign in again
 *
 * InvalidInput names what is wrong with the arguments.
 */
class PeopleCommands
{
public:
    PeopleCommands(database::Database &database, access::SignIn &signIn,
        const audit::AuditService &audit, const Clock &clock);

    [[nodiscard]] static bool knows(const QString &command);
    QCoro::Task<Result<QJsonObject>> run(QString command, QJsonObject arguments);

private:
    using Change = std::function<Result<void>(database::Session &, const Person &)>;

    QCoro::Task<Result<QJsonObject>> add(QJsonObject arguments);
    QCoro::Task<Result<QJsonObject>> list(QJsonObject arguments);
    QCoro::Task<Result<QJsonObject>> disable(QJsonObject arguments);
    QCoro::Task<Result<QJsonObject>> reset(QJsonObject arguments);
    QCoro::Task<Result<Person>> find(QString email);
    QCoro::Task<Result<QJsonObject>> keep(Person person, QString action, Change change);
    [[nodiscard]] Result<void> note(
        database::Session &session, const Person &person, const QString &action) const;

    database::Database &m_database;
    access::SignIn &m_signIn;
    const audit::AuditService &m_audit;
    const Clock &m_clock;
};

} // namespace earshot
