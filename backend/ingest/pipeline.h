// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/convert.h"
#include "core/clock.h"
#include "database/jobrepository.h"
#include "domain/callevent.h"
#include "domain/carrierrecording.h"
#include "ingest/callwriter.h"
#include "ingest/spool.h"

#include <qcoro/qcorotask.h>

namespace earshot {
class WorkerPool;
}

namespace earshot::database {
class Database;
}

namespace earshot::objectstore {
class ObjectStore;
}

namespace earshot::provider::twilio {
class TwilioClient;
}

namespace earshot::provider::vapi {
class VapiClient;
}

namespace earshot::ingest {

class PresignedLinks;

/**
 * One recording from the provider to the store, step by step: know the call → fetch → check and
 * convert → store and read back → record. Every step can be repeated, so an attempt simply starts
 * again where files or rows show it got to.
 */
class Pipeline
{
public:
    struct Parts
    {
        database::Database &database;
        objectstore::ObjectStore &store;
        provider::vapi::VapiClient &provider;
        provider::twilio::TwilioClient &carrier; ///< asked where the provider has nothing
        PresignedLinks &links;
        WorkerPool &pool;
        const Clock &clock;
    };

    struct Options
    {
        audio::Profile profile = audio::Profile::Speech;
        QString organizationSlug; ///< first folder in the store
        Patience patience;
    };

    Pipeline(Parts parts, Spool spool, Options options);

    /**
     * The call with its recording ready. Errors: NotFound when the provider has no audio (its words
     * in the message); Conflict when the lease was lost; any other as its step met it.
     */
    QCoro::Task<Result<Call>> run(database::Job job, std::stop_token stop);

    /**
     * Until when the side that failed the call's attempt has asked to be left alone; nothing when
     * it did not, or when neither side failed. To be asked once after every run().
     */
    [[nodiscard]] std::optional<Timestamp> takeRetryNotBefore(const QString &callId);

private:
    enum class Side { Provider, Carrier };

    using Fetched = Spool::Whole; ///< what lies in the spool and how it is to be read

    struct Stored
    {
        QString audioPath;
        QString peaksPath;
        audio::Report report;
    };

    QCoro::Task<Result<MergedCall>> knowCall(database::Job job, std::stop_token stop);
    QCoro::Task<Result<MergedCall>> askProvider(database::Job job, std::stop_token stop);
    QCoro::Task<Error> whyNone(
        database::Job job, MergedCall known, Error error, std::stop_token stop);
    QCoro::Task<Result<std::optional<CallChange>>> noteDeleted(const database::Job &job);
    QCoro::Task<Result<Fetched>> fetchOnce(
        database::Job job, MergedCall known, std::stop_token stop);
    QCoro::Task<Result<Fetched>> fetch(database::Job job, MergedCall known, std::stop_token stop);
    QCoro::Task<Result<QList<CarrierRecording>>> carrierRecordings(Call call);
    QCoro::Task<Result<Fetched>> fetchFromProvider(Call call, std::stop_token stop);
    QCoro::Task<Result<Fetched>> fetchFromCarrier(
        Call call, QList<CarrierRecording> recordings, std::stop_token stop);
    QCoro::Task<Result<audio::Report>> convert(Call call, Fetched fetched, std::stop_token stop);
    QCoro::Task<Result<Stored>> store(database::Job job, Call call, audio::Report report);
    QCoro::Task<Result<Call>> record(database::Job job, Stored stored);

    Parts m_parts;
    const Spool m_spool;
    const Options m_options;
    QHash<QString, Side> m_asked; ///< by call: who was asked last, of the attempts under way
};

} // namespace earshot::ingest
