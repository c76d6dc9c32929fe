// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/taskscope.h"
#include "monitoring/doctorchecks.h"

#include <QDeadlineTimer>

#include <qcoro/qcorotask.h>

#include <memory>
#include <stop_token>

namespace earshot::database {
class Database;
}
namespace earshot::objectstore {
class ObjectStore;
}
namespace earshot::provider::vapi {
class VapiClient;
}

namespace earshot::monitoring {

/**
 * Looks whether everything is set up so that recordings arrive and are kept, and says what to do
 * where not. Changes nothing, but puts a small object into the store and deletes it again. Lives in
 * the thread of the client.
 */
class Doctor
{
public:
    struct Parts
    {
        database::Database &database;
        objectstore::ObjectStore &store;
        provider::vapi::VapiClient &provider;
        const Clock &clock;
    };

    Doctor(DoctorFacts facts, Parts parts);

    /** Where nobody serves, the store was not prepared yet. */
    void prepareStoreFirst() { m_preparesStore = true; }

    /** Waits for the provider for less than a minute, which is how long a command waits for us. */
    QCoro::Task<QList<Finding>> examine();

    /** Ends what is running; a report that is being made says that it could not ask. Returns when
     * the store has answered what it was asked. Calling twice is fine. */
    QCoro::Task<> stop();

private:
    using StoreAnswer = std::shared_ptr<std::optional<StoreFacts>>;

    /** Fills in what the provider says. */
    QCoro::Task<Patient> askProvider(Patient patient);
    QCoro::Task<Result<DatabaseFacts>> askDatabase();
    StoreAnswer beginProbe();
    QCoro::Task<> probe(StoreAnswer answer);
    /** What has come until @p deadline. */
    QCoro::Task<Result<StoreFacts>> probed(StoreAnswer answer, QDeadlineTimer deadline);

    const DoctorFacts m_facts;
    const Parts m_parts;
    bool m_preparesStore = false;
    std::stop_source m_stop;
    TaskScope m_scope;
};

} // namespace earshot::monitoring
