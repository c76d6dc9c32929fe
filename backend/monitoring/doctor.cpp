// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/doctor.h"

#include "database/database.h"
#include "database/healthrepository.h"
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
    return Error{.code = ErrorCode::Unavailable, .message = u"It was not asked."_s};
}

Patient newPatient(const DoctorFacts &facts)
{
    return {.facts = facts,
        .disk = diskOf(facts.dataFolder),
        .database = notAsked(),
        .store = notAsked(),
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

Result<StoreFacts> outcomeOf(const std::optional<StoreFacts> &answer)
{
    if (answer)
        return *answer;
    return Error{.code = ErrorCode::Timeout,
        .message = u"It did not answer in time, or the receiver was being stopped."_s};
}

} // namespace

Doctor::Doctor(DoctorFacts facts, Parts parts)
    : m_facts(std::move(facts))
    , m_parts(parts)
{ }

QCoro::Task<> Doctor::stop()
{
    m_stop.request_stop();
    co_await m_scope.cancelAndWait();
}

QCoro::Task<QList<Finding>> Doctor::examine()
{
    const QDeadlineTimer deadline(patience);
    const StoreAnswer answer = beginProbe(); // while the others are asked
    Patient patient = newPatient(m_facts);
    const Result<DatabaseFacts> facts = co_await askDatabase();
    patient.database = facts;
    Patient complete = co_await askProvider(patient);
    const Result<StoreFacts> store = co_await probed(answer, deadline);
    complete.store = store;
    co_return examined(complete);
}

QCoro::Task<Result<DatabaseFacts>> Doctor::askDatabase()
{
    auto look = [](database::Session &session) {
        return database::HealthRepository(session).look();
    };
    if (const auto warm = co_await m_parts.database.read(look); !warm)
        co_return warm.error();
    const Timestamp before = m_parts.clock.now();
    const auto health = co_await m_parts.database.read(look);
    const Timestamp after = m_parts.clock.now();
    if (!health)
        co_return health.error();
    DatabaseFacts facts;
    facts.health = *health;
    facts.latency = after - before;
    if (health->now)
        facts.clockAhead = *health->now - (before + facts.latency / 2);
    co_return facts;
}

Doctor::StoreAnswer Doctor::beginProbe()
{
    const auto answer = std::make_shared<std::optional<StoreFacts>>();
    m_scope.start([this, answer](std::stop_token) { return probe(answer); });
    return answer;
}

QCoro::Task<> Doctor::probe(StoreAnswer answer)
{
    *answer = co_await probeStore(m_parts.store, m_facts.usesLinks, m_preparesStore);
}

QCoro::Task<Result<StoreFacts>> Doctor::probed(StoreAnswer answer, QDeadlineTimer deadline)
{
    const std::stop_token stop = m_stop.get_token();
    while (!answer->has_value() && !deadline.hasExpired() && !stop.stop_requested())
        co_await sleepFor(20ms, stop);
    co_return outcomeOf(*answer);
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
    const auto assistants = co_await m_parts.provider.listAssistants(stop.get_token());
    patient.assistants = worded(assistants);
    if (!assistants && isRefusal(assistants.error())) {
        const auto checked = co_await m_parts.provider.checkKey(stop.get_token());
        patient.refusal = checked.sentence;
    }
    if (!assistants)
        co_return patient;
    const auto numbers = co_await m_parts.provider.listPhoneNumbers(stop.get_token());
    patient.phoneNumbers = worded(numbers);
    co_return patient;
}

} // namespace earshot::monitoring
