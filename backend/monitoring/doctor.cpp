// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/doctor.h"

#include "database/database.h"
#include "database/organizationrepository.h"
#include "provider/vapi/vapiclient.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <QTimer>

namespace earshot::monitoring {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 45s;

DiskFacts diskOf(const QString &folder)
{
    const QStorageInfo storage(folder);
    const bool isKnown = storage.isValid() && storage.isReady();
    return {.freeBytes = isKnown ? storage.bytesAvailable() : -1,
        .isWritable = QFileInfo(folder).isWritable() && !(isKnown && storage.isReadOnly())};
}

Error notAsked()
{
    return Error{.code = ErrorCode::Unavailable, .message = u"The provider was not asked."_s};
}

Patient newPatient(const DoctorFacts &facts)
{
    return {.facts = facts,
        .disk = diskOf(facts.dataFolder),
        .database = {},
        .assistants = notAsked(),
        .phoneNumbers = notAsked()};
}

/** Only our own patience cancels a request. */
Result<QList<QJsonObject>> worded(const Result<QList<QJsonObject>> &answer)
{
    if (answer || answer.error().code != ErrorCode::Cancelled)
        return answer;
    return Error{.code = ErrorCode::Timeout,
        .message = u"It did not answer in time, or the receiver was being stopped."_s};
}

} // namespace

Doctor::Doctor(
    DoctorFacts facts, database::Database &database, provider::vapi::VapiClient &provider)
    : m_facts(std::move(facts))
    , m_database(database)
    , m_provider(provider)
{ }

QCoro::Task<QList<Finding>> Doctor::examine()
{
    Patient patient = newPatient(m_facts);
    auto look = [](database::Session &session) {
        return database::OrganizationRepository(session).defaultOrganization();
    };
    const auto organization = co_await m_database.read(look);
    if (!organization)
        patient.database = organization.error();
    const Patient complete = co_await askProvider(patient);
    co_return examined(complete);
}

QCoro::Task<Patient> Doctor::askProvider(Patient patient)
{
    if (!patient.facts.hasApiKey)
        co_return patient;
    std::stop_source stop;
    const std::stop_callback onStop(m_stop.get_token(), [&stop] { stop.request_stop(); });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&stop] { stop.request_stop(); });
    timer.setSingleShot(true);
    timer.start(patience);
    const auto assistants = co_await m_provider.listAssistants(stop.get_token());
    patient.assistants = worded(assistants);
    if (!assistants && isRefusal(assistants.error())) {
        const auto checked = co_await m_provider.checkKey(stop.get_token());
        patient.refusal = checked.sentence;
    }
    if (!assistants)
        co_return patient;
    const auto numbers = co_await m_provider.listPhoneNumbers(stop.get_token());
    patient.phoneNumbers = worded(numbers);
    co_return patient;
}

} // namespace earshot::monitoring
