// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/doctorplaces.h"

namespace earshot::monitoring {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto slow = 100ms; // for one small question
constexpr auto clocksMayDiffer = 5s;

qint64 milliseconds(std::chrono::microseconds span)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(span).count();
}

Finding broken(const QString &check, const QString &text, const QString &advice)
{
    return {.check = check, .health = Health::Broken, .text = text, .advice = advice};
}

Finding warning(const QString &check, const QString &text, const QString &advice)
{
    return {.check = check, .health = Health::Warning, .text = text, .advice = advice};
}

QList<Finding> schema(const database::DatabaseHealth &health)
{
    const QString check = u"database"_s;
    if (health.schema < health.newestSchema)
        return {broken(check,
            u"The tables are of version %1, and this program needs version %2."_s.arg(health.schema)
                .arg(health.newestSchema),
            u"Start the receiver again: it brings them up to date."_s)};
    if (health.schema > health.newestSchema)
        return {broken(check,
            u"A newer Earshot has brought the tables to version %1; this program knows version %2."_s
                .arg(health.schema)
                .arg(health.newestSchema),
            u"Bring all receivers to the same version."_s)};
    return {};
}

QList<Finding> rights(const database::DatabaseHealth &health)
{
    if (health.mayWrite)
        return {};
    return {broken(u"database"_s, u"The database user may not write to all tables."_s,
        u"Make it the owner of the schema \"earshot\" and of the tables in it."_s)};
}

QList<Finding> speed(const DatabaseFacts &facts)
{
    if (facts.latency <= slow)
        return {};
    return {warning(u"database"_s,
        u"The database takes %1 ms for a small question."_s.arg(milliseconds(facts.latency)),
        u"Put the receiver near the database, and look what else keeps the server busy."_s)};
}

QList<Finding> clocks(const DatabaseFacts &facts)
{
    if (std::chrono::abs(facts.clockAhead) <= clocksMayDiffer)
        return {};
    return {warning(u"database"_s,
        u"The clock of the database server is %1 ms ahead of this machine's."_s.arg(
            milliseconds(facts.clockAhead)),
        u"Let both follow a time server: what is due is counted by their clocks."_s)};
}

QList<Finding> database(const Patient &patient)
{
    const QString check = u"database"_s;
    if (!patient.database) {
        return {broken(check, patient.database.error().message,
            u"Events are kept in the spool meanwhile. The log says more; when the database is all "
            "right, start the receiver again."_s)};
    }
    const DatabaseFacts &facts = *patient.database;
    const QList<Finding> findings =
        schema(facts.health) + rights(facts.health) + speed(facts) + clocks(facts);
    if (!findings.isEmpty())
        return findings;
    return {{.check = check,
        .text = u"The database answers within %1 ms: %2."_s.arg(
            QString::number(milliseconds(facts.latency) + 1), facts.health.server)}};
}

QList<Finding> store(const Patient &patient)
{
    const QString check = u"store"_s;
    const QString place = patient.facts.store;
    if (!patient.store) {
        return {broken(check, u"%1: %2"_s.arg(place, patient.store.error().message),
            u"Check the connection to the store, and look again in a few minutes."_s)};
    }
    const StoreFacts &facts = *patient.store;
    if (!facts.kept) {
        return {broken(check,
            u"Nothing can be kept at %1. %2"_s.arg(place, facts.kept.error().message),
            u"Check the place, the key and its rights. Recordings wait in the spool meanwhile."_s)};
    }
    QList<Finding> findings;
    if (facts.triesLinks && !facts.linked) {
        findings.append(warning(check,
            u"Links to %1 can't be opened from here. %2"_s.arg(place, facts.linked.error().message),
            u"Players fetch recordings by such links: make the store reachable for them, or set "
            "links.mode to proxy."_s));
    }
    if (!facts.removed) {
        findings.append(warning(check,
            u"Nothing can be deleted at %1. %2"_s.arg(place, facts.removed.error().message),
            u"Give the key the right to delete, else what is to go stays."_s));
    }
    if (!findings.isEmpty())
        return findings;
    const QString links = facts.triesLinks ? u", and its links open it"_s : QString();
    return {{.check = check, .text = u"%1 keeps what is put there%2."_s.arg(place, links)}};
}

} // namespace

QList<Check> placeChecks()
{
    return {database, store};
}

} // namespace earshot::monitoring
