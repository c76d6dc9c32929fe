// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "database/callrepository.h"
#include "database/database.h"
#include "database/organizationrepository.h"
#include "tests/support/await.h"
#include "tests/support/databaseoptions.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace earshot::test {

/** The value of a Result that a test relies on; fails the test with its error otherwise. */
template <typename T>
T valueOf(Result<T> result)
{
    if (!result.ok())
        throw std::runtime_error(result.error().message.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

/**
 * A real database in a folder of its own, gone with the object. Its helpers run the event loop
 * until the work is done, so tests read from top to bottom.
 */
class TempDatabase
{
public:
    TempDatabase()
        : options(databaseOptions(folder.path()))
        , database(valueOf(database::Database::open(options)))
        , organization(valueOf(await(database->read([](database::Session &session) {
            return database::OrganizationRepository(session).defaultOrganization();
        }))))
    { }

    template <typename Function>
    auto tryWrite(Function work)
    {
        return await(database->write(std::move(work)));
    }

    template <typename Function>
    auto write(Function work)
    {
        return valueOf(tryWrite(std::move(work)));
    }

    template <typename Function>
    auto read(Function work)
    {
        return valueOf(await(database->read(std::move(work))));
    }

    /** Closes and opens again, as a new start of the program does. */
    void reopen()
    {
        database.reset();
        database = valueOf(database::Database::open(options));
    }

    /** A plain call of the default organisation, saved. Times are microseconds since 1970. */
    Call saveCall(const QString &vapiCallId, Timestamp createdAt = {1'000'000})
    {
        MergedCall merged{.call = {.id = newId(),
                              .organizationId = organization.id,
                              .vapiCallId = vapiCallId,
                              .createdAt = createdAt,
                              .updatedAt = createdAt}};
        const auto work = [merged](database::Session &session) {
            return database::CallRepository(session).save(merged);
        };
        merged.call.id = write(work);
        return merged.call;
    }

    QTemporaryDir folder;
    database::Options options;
    std::unique_ptr<database::Database> database;
    database::Organization organization;
};

} // namespace earshot::test
