// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitoring/doctorchecks.h"

#include <qcoro/qcorotask.h>

#include <stop_token>

namespace earshot::database {
class Database;
}
namespace earshot::provider::vapi {
class VapiClient;
}

namespace earshot::monitoring {

/**
 * Looks whether everything is set up so that recordings arrive and are kept, and says what to do
 * where not. Changes nothing. Lives in the thread of the client.
 */
class Doctor
{
public:
    Doctor(DoctorFacts facts, database::Database &database, provider::vapi::VapiClient &provider);

    /** Waits for the provider for less than a minute, which is how long a command waits for us. */
    QCoro::Task<QList<Finding>> examine();

    /** Ends what is running; a report that is being made says that it could not ask. */
    void stop() { m_stop.request_stop(); }

private:
    /** Fills in what the provider says. */
    QCoro::Task<Patient> askProvider(Patient patient);

    const DoctorFacts m_facts;
    database::Database &m_database;
    provider::vapi::VapiClient &m_provider;
    std::stop_source m_stop;
};

} // namespace earshot::monitoring
