// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/backend.h"

#include "access/accessservice.h"
#include "access/clienttokens.h"
#include "access/linksigner.h"
#include "access/signin.h"
#include "api/api.h"
#include "api/eventhub.h"
#include "audit/auditservice.h"
#include "audit/checkpointcopies.h"
#include "audit/checkpointkeeper.h"
#include "audit/signednote.h"
#include "audit/verifications.h"
#include "backend/administration.h"
#include "backend/auditcommands.h"
#include "backend/auditkey.h"
#include "backend/checkcommands.h"
#include "backend/checkpointplaces.h"
#include "backend/databaseoptions.h"
#include "backend/disposal.h"
#include "backend/invitecommands.h"
#include "backend/packcommands.h"
#include "backend/peoplecommands.h"
#include "backend/personcommands.h"
#include "backend/reconcilecommands.h"
#include "backend/retentioncommands.h"
#include "backend/sendersettings.h"
#include "backend/serviceoptions.h"
#include "backend/settingsnote.h"
#include "backend/storeplace.h"
#include "backend/team.h"
#include "backend/tokencommands.h"
#include "control/controlserver.h"
#include "core/logging.h"
#include "core/workerpool.h"
#include "database/database.h"
#include "database/organizationrepository.h"
#include "http/server.h"
#include "ingest/eventprocessor.h"
#include "ingest/eventspool.h"
#include "ingest/forwarder.h"
#include "ingest/inbox.h"
#include "ingest/livecalls.h"
#include "ingest/news.h"
#include "ingest/presignedlinks.h"
#include "ingest/twilioinbox.h"
#include "objectstore/factory.h"
#include "provider/vapi/webhookverifier.h"
#include "redaction/redactor.h"
#include "upkeep/integritycheck.h"
#include "upkeep/signrenewal.h"
#include "upkeep/sweeper.h"

#include <QSysInfo>

namespace earshot {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto grace = 5s; ///< for answers that are being written when we stop

/** The report where not even the data can be opened. */
QJsonObject unopened(const Error &error)
{
    monitoring::Finding finding;
    finding.check = u"database"_s;
    finding.health = monitoring::Health::Broken;
    finding.text = error.message;
    return monitoring::reportJson({finding});
}

QCoro::Task<Result<database::Organization>> organizationOf(database::Database &database)
{
    if (const auto remembered = database.rememberedOrganization())
        co_return *remembered;
    auto load = [](database::Session &session) {
        return database::OrganizationRepository(session).defaultOrganization();
    };
    co_return co_await database.read(load);
}

} // namespace

/** Everything that runs, in the order it is built; destroyed in the reverse order. */
struct Backend::Parts
{
    /** What must be there before anything can be built, and can fail. */
    struct Ground
    {
        std::unique_ptr<WorkerPool> storePool;
        std::unique_ptr<objectstore::ObjectStore> store;
        std::unique_ptr<database::Database> database;
        database::Organization organization;
        QByteArray linkKey;
        std::shared_ptr<const audit::AuditLog> auditLog;
        ingest::Spool spool;
        ingest::EventSpool eventSpool;
        provider::HostPolicy hosts;
        provider::HostPolicy twilioHosts;
        std::vector<audit::CopyPlace> copyPlaces;
    };

    Parts(Ground ground, const settings::Settings &settings, const Clock &clock);
    upkeep::DeleteGate::Parts deleting(const Clock &clock);
    redaction::Redactor::Parts redacting(const Clock &clock);
    ingest::Reconciler::Options comparing(const settings::Settings &settings, bool takesWebhooks);
    monitoring::AlertService::Options alerting(const settings::Settings &settings);
    static QCoro::Task<Result<Ground>> openGround(
        settings::Settings settings, const Clock &clock, bool mayBeAway);

    QCoro::Task<Result<QUrl>> listen(settings::Settings settings);
    QCoro::Task<> stop();
    /** Carries out one command of the control socket. */
    QCoro::Task<Result<QJsonObject>> run(QString command, QJsonObject arguments);
    QCoro::Task<QJsonObject> examine();
    QCoro::Task<Result<audit::LogVerdict>> verifyAudit(QString organizationId, audit::SeenNote seen,
        std::stop_token stop, audit::LogProgress progress);
    QCoro::Task<Result<upkeep::Checker::AuditProof>> proveAudit(
        QString organizationId, audit::SeenNote seen, QByteArray note, std::stop_token stop);
    void announce(ingest::Announcement announcement, const Call &call);
    void announce(monitoring::AlertService::Event event, const Alert &alert);

    Ground ground;
    WorkerPool audioPool;
    WorkerPool eventPool;
    access::ClientTokens clientTokens;
    provider::vapi::WebhookVerifier verifier;
    ingest::Forwarder forwarder;
    provider::vapi::VapiClient provider;
    provider::twilio::TwilioClient twilio;
    access::AccessService access;
    access::SignIn signIn;
    access::LinkSigner links;
    audit::AuditService audit;
    SettingsNote settingsNote;
    audit::CheckpointCopies copies;
    audit::CheckpointKeeper checkpoints;
    audit::Verifications verifications;
    api::EventHub events;
    ingest::LiveCalls live;
    ingest::IntakeGate intake;
    monitoring::AlertService alerts;
    ingest::PresignedLinks presignedLinks;
    ingest::Pipeline pipeline;
    ingest::JobRunner jobs;
    ingest::EventProcessor processor;
    Team team;
    ingest::Reconciler reconciler;
    ingest::Inbox inbox;
    ingest::TwilioInbox twilioInbox;
    upkeep::AssistantService assistants;
    upkeep::IntegrityCheck integrity;
    upkeep::Sweeper sweeper;
    Disposal disposal;
    redaction::Redactor redactor;
    upkeep::SignRenewal signs;
    api::Api api;
    http::Server server;
    ReconcileCommands reconcileCommands;
    CheckCommands checkCommands;
    AuditCommands auditCommands;
    InviteCommands inviteCommands;
    PackCommands packCommands;
    PeopleCommands peopleCommands;
    PersonCommands personCommands;
    RetentionCommands retentionCommands;
    TokenCommands tokenCommands;
    Administration administration;
    monitoring::Doctor doctor;
    control::ControlServer control;
};

Backend::Parts::Parts(Ground opened, const settings::Settings &settings, const Clock &clock)
    : ground(std::move(opened))
    , audioPool(settings.workers)
    , eventPool(1)
    , clientTokens(tokenOptions(settings), ground.linkKey, clock)
    , verifier(senderRules(settings), clock,
          [this](QByteArrayView token) { return clientTokens.isValid(token); })
    , forwarder(forwardOptions(settings), clock)
    , provider(providerOptions(settings), ground.hosts, clock)
    , twilio(twilioOptions(settings), ground.twilioHosts, clock)
    , access(*ground.database, clock)
    , signIn(*ground.database, clock, ground.linkKey)
    , links(ground.linkKey, clock)
    , audit(*ground.database, clock, ground.auditLog)
    , settingsNote(*ground.database, audit,
          {.folder = settings.dataFolder,
              .organizationId = ground.organization.id,
              .receiver = QSysInfo::machineHostName(),
              .settings = settings})
    , copies(std::move(ground.copyPlaces), clock)
    , checkpoints(*ground.database, ground.auditLog, ground.organization.id,
          audit::SeenNote(seenNotePath(settings)))
    , verifications(
          [this, seen = audit::SeenNote(seenNotePath(settings))](
              QString organizationId, std::stop_token stop, audit::LogProgress progress) {
              return verifyAudit(organizationId, seen, stop, progress);
          },
          audit, *ground.database)
    , events(clock)
    , live(clock, [this](const LivePiece &piece) { events.pass(piece, ground.organization.id); })
    , intake(ingest::measureStorage(*ground.database, ground.organization.id, settings.dataFolder),
          {.quotaBytes = settings.quotaBytes, .diskReserveBytes = settings.diskReserveBytes}, clock,
          [this] { alerts.wake(); })
    , alerts(*ground.database, clock, alerting(settings),
          [this](monitoring::AlertService::Event event, const Alert &alert) {
              announce(event, alert);
          })
    , pipeline({.database = *ground.database,
                   .store = *ground.store,
                   .provider = provider,
                   .carrier = twilio,
                   .links = presignedLinks,
                   .pool = audioPool,
                   .clock = clock},
          ground.spool,
          {.profile = profileOf(settings.recordingProfile),
              .organizationSlug = ground.organization.slug,
              .patience = patienceOf(settings)})
    , jobs(*ground.database, pipeline, ground.spool, clock, jobOptions(settings, &intake),
          [this](ingest::Announcement what, const Call &call) { announce(what, call); })
    , processor(
          *ground.database, eventPool, clock, patienceOf(settings),
          [this](ingest::Announcement what, const Call &call) { announce(what, call); },
          [this] { jobs.wake(); }, [this] { return inbox.isBusy(); })
    , team(*ground.database, clock, events,
          [this] {
              jobs.wake();
              processor.wake();
              alerts.wake();
          })
    , reconciler(
          {.database = *ground.database,
              .provider = provider,
              .links = presignedLinks,
              .pool = eventPool,
              .clock = clock},
          comparing(settings, verifier.isConfigured()),
          [this](ingest::Announcement what, const Call &call) { announce(what, call); },
          [this] { jobs.wake(); })
    , inbox(*ground.database, ground.eventSpool, verifier, forwarder, eventPool, presignedLinks,
          clock,
          {.organizationId = ground.organization.id,
              .fallbackAssistantId = settings.forward.fallbackAssistantId,
              .heard = [this](LivePiece piece) { live.take(std::move(piece)); }},
          [this] { processor.wake(); })
    , twilioInbox(twilioVerifier(settings), inbox, clock, ground.organization.id)
    , assistants(provider, clock, assistantOptions(settings))
    , integrity(*ground.database, *ground.store, clock,
          {.bytesPerSecond = settings.integrityBytesPerSecond,
              .isItsTurn = [this] { return team.isOurTurnToReadAgain(); }},
          [this] { alerts.wake(); })
    , sweeper(deleting(clock), {.isItsTurn = [this] { return team.isOurTurnToSweep(); }})
    , disposal({.gate = deleting(clock),
          .log = ground.auditLog,
          .team = team,
          .showAnew = [this] { events.startAnew(); },
          .isItsTurn = [this] { return team.isOurTurnToSweep(); },
          .forgetFiles = [spool = ground.spool](const QString &callId) { spool.clear(callId); },
          .dataFolder = settings.dataFolder})
    , redactor(redacting(clock),
          {.folder = QDir(settings.dataFolder).filePath(u"redaction"_s),
              .profile = profileOf(settings.recordingProfile),
              .onDone =
                  [this](const Call &call) {
                      events.startAnew(); // what was told of it before had all its words
                      announce(ingest::Announcement::RecordingReady, call);
                  }})
    , signs(*ground.database,
          {.words = settings.complaintWords,
              .isItsTurn = [this] { return team.isOurTurnToFindSigns(); },
              .onRenewed = [this] { events.startAnew(); }})
    , api({.database = *ground.database,
          .store = *ground.store,
          .access = access,
          .signIn = signIn,
          .audit = audit,
          .links = links,
          .clientTokens = clientTokens,
          .events = events,
          .clock = clock,
          .organizationId = ground.organization.id,
          .acceptWebhook =
              [this](provider::Delivery delivery) { return inbox.accept(std::move(delivery)); },
          .acceptTwilio =
              [this](api::TwilioDelivery delivery) {
                  return twilioInbox.accept({.url = delivery.url,
                      .contentType = delivery.contentType,
                      .body = delivery.body,
                      .signature = delivery.signature});
              },
          .reconciling = {.status = [this] { return reconciler.status(); },
              .begin = [this] { return reconciler.wake().has_value(); }},
          .publicUrl = settings.publicUrl,
          .linkLife = settings.linkLife,
          .directLinks = settings.linkMode == settings::LinkMode::Direct,
          .storage = [this] { return intake.look(); },
          .renewSigns = [this] { signs.renewSoon(); },
          .redactSoon = [this] { redactor.workSoon(); },
          .live = &live,
          .assistants = &assistants,
          .erasures = &disposal.erasures(),
          .verifications = &verifications})
    , server(api.routes(), api.webSockets(), {}, settings.trustedProxies)
    , reconcileCommands({.database = *ground.database, .reconciler = reconciler, .clock = clock},
          ground.organization.id)
    , checkCommands({.database = *ground.database,
                        .store = *ground.store,
                        .clock = clock,
                        .eventFolder = QDir(settings.dataFolder).filePath(u"events"_s),
                        .proveAudit =
                            [this, seen = audit::SeenNote(seenNotePath(settings))](
                                QString organizationId, std::stop_token stop) {
                                const QByteArray noNote;
                                return proveAudit(organizationId, seen, noNote, stop);
                            }},
          [this, seen = audit::SeenNote(seenNotePath(settings))](const QByteArray &note) {
              return [this, seen, note](QString organizationId, std::stop_token stop) {
                  return proveAudit(organizationId, seen, note, stop);
              };
          })
    , auditCommands(
          *ground.database, audit, ground.organization.id, [this] { return api.writeHeard(); })
    , inviteCommands(*ground.database, signIn, audit, clock, addressFor(settings))
    , packCommands(*ground.database, *ground.store, audit, clock, ground.organization.id)
    , peopleCommands(*ground.database, signIn, audit, clock)
    , personCommands(*ground.database, disposal.erasures(), audit, ground.organization.id)
    , retentionCommands({.database = *ground.database,
                            .retention = disposal.retention(),
                            .audit = audit,
                            .clock = clock},
          ground.organization.id)
    , tokenCommands(*ground.database, access, audit, clock, ground.organization.id)
    , administration({.audit = auditCommands,
          .check = checkCommands,
          .invitations = inviteCommands,
          .packs = packCommands,
          .people = peopleCommands,
          .persons = personCommands,
          .retention = retentionCommands,
          .reconcile = reconcileCommands,
          .tokens = tokenCommands})
    , doctor(doctorFacts(settings, verifier.isConfigured()),
          {.database = *ground.database,
              .store = *ground.store,
              .provider = provider,
              .clock = clock})
    , control([this](QString command, QJsonObject arguments) { return run(command, arguments); })
{ }

upkeep::DeleteGate::Parts Backend::Parts::deleting(const Clock &clock)
{
    return {.database = *ground.database,
        .store = *ground.store,
        .clock = clock,
        .record = [log = ground.auditLog](auto &session, const auto &event) {
            const auto written = log->append(session, event);
            return written ? Result<void>() : written.error();
        }};
}

redaction::Redactor::Parts Backend::Parts::redacting(const Clock &clock)
{
    return {.database = *ground.database,
        .store = *ground.store,
        .pool = audioPool,
        .clock = clock,
        .record = deleting(clock).record,
        .tell = [this](database::Session &session, const Call &call) {
            const auto told = ingest::tellOthers(session, ground.database->receiverId(),
                {{.announcement = ingest::Announcement::RecordingReady, .call = call}});
            return told ? team.tellOfRemovals(session, call.organizationId) : told;
        }};
}

ingest::Reconciler::Options Backend::Parts::comparing(
    const settings::Settings &settings, bool takesWebhooks)
{
    auto options = reconcileOptions(settings, ground.organization.id, takesWebhooks);
    options.receiverId = ground.database->receiverId();
    options.isItsTurn = [this] { return team.isOurTurnToCompare(); };
    return options;
}

monitoring::AlertService::Options Backend::Parts::alerting(const settings::Settings &settings)
{
    auto options = alertOptions(settings, ground.organization.id, [this] { return intake.look(); });
    if (ground.database->isShared())
        options.receiverName = QSysInfo::machineHostName();
    options.tellOthers = [this](database::Session &session, const QList<Alert> &raised,
                             const QList<Alert> &cleared) {
        return team.tellOfAlerts(session, raised, cleared);
    };
    return options;
}

QCoro::Task<Result<Backend::Parts::Ground>> Backend::Parts::openGround(
    settings::Settings settings, const Clock &clock, bool mayBeAway)
{
    database::Options options = databaseOptions(settings);
    options.mayBeAway = mayBeAway;
    auto database = database::Database::open(options);
    if (!database)
        co_return database.error();
    auto pool = std::make_unique<WorkerPool>(2);
    auto store = makeStore(settings, *pool, clock);
    if (!store)
        co_return store.error();
    const auto organization = co_await organizationOf(*database.value());
    if (!organization)
        co_return organization.error();
    const auto key = signingKey(settings);
    if (!key)
        co_return key.error();
    const auto auditLog = openAuditLog(settings);
    if (!auditLog)
        co_return auditLog.error();
    const auto spool = ingest::Spool::open(settings.dataFolder);
    if (!spool)
        co_return spool.error();
    const auto eventSpool = ingest::EventSpool::open(
        QDir(settings.dataFolder).filePath(u"events"_s), settings.eventSpoolBytes);
    if (!eventSpool)
        co_return eventSpool.error();
    const auto hosts = hostPolicyOf(settings, settings.vapiBaseUrl);
    if (!hosts)
        co_return hosts.error();
    const auto twilioHosts = hostPolicyOf(settings, settings.twilioBaseUrl);
    if (!twilioHosts)
        co_return twilioHosts.error();
    auto copyPlaces = checkpointPlaces(settings, organization->id, *pool, clock);
    if (!copyPlaces)
        co_return copyPlaces.error();
    co_return Ground{std::move(pool), std::move(store).value(), std::move(database).value(),
        organization.value(), key.value(), auditLog.value(), spool.value(), eventSpool.value(),
        hosts.value(), twilioHosts.value(), std::move(copyPlaces).value()};
}

QCoro::Task<Result<QUrl>> Backend::Parts::listen(settings::Settings settings)
{
    if (const auto prepared = co_await ground.store->prepare(); !prepared) {
        if (settings.store.kind == settings::StorePlace::Kind::Folder)
            co_return prepared.error();
        // Events can be received meanwhile, and the recordings wait.
        logProblem(lcCore, prepared.error().withContext(u"The store"_s));
    }
    if (const auto controlled = control.listen(settings.dataFolder); !controlled)
        co_return controlled.error();
    co_return server.listen(settings.listen.address, settings.listen.port);
}

QCoro::Task<Result<QJsonObject>> Backend::Parts::run(QString command, QJsonObject arguments)
{
    if (command == u"doctor"_s)
        co_return co_await examine();
    co_return co_await administration.run(command, arguments);
}

QCoro::Task<QJsonObject> Backend::Parts::examine()
{
    const QList<monitoring::Finding> findings = co_await doctor.examine();
    co_return monitoring::reportJson(findings);
}

/** With what this receiver saw of the log before; that it can't be read is a problem as well. */
QCoro::Task<Result<audit::LogVerdict>> Backend::Parts::verifyAudit(
    QString organizationId, audit::SeenNote seen, std::stop_token stop, audit::LogProgress progress)
{
    const QByteArray key = ground.auditLog->publicKey();
    const auto before = seen.read(key);
    const audit::LogCheck check{.organizationId = organizationId,
        .publicKey = key,
        .seen = before ? *before : std::nullopt};
    auto verdict = co_await audit::verifyLog(*ground.database, check, stop, progress);
    if (verdict && !before)
        verdict->problems.prepend({.from = 1,
            .to = std::max<qint64>(verdict->entries, 1),
            .text = before.error().message});
    co_return verdict;
}

/** With @p note, a signed end that was kept elsewhere, instead of what this receiver saw. */
QCoro::Task<Result<upkeep::Checker::AuditProof>> Backend::Parts::proveAudit(
    QString organizationId, audit::SeenNote seen, QByteArray note, std::stop_token stop)
{
    const audit::LogProgress nobody;
    upkeep::Checker::AuditProof proof;
    auto verdict = Result<audit::LogVerdict>(audit::LogVerdict());
    const auto kept = audit::openNote(note, ground.auditLog->publicKey());
    if (!note.isEmpty() && !kept) {
        proof.wrong.append(u"The checkpoint is not signed with the key of this log."_s);
        co_return proof;
    }
    if (!note.isEmpty() && kept->origin == audit::originOf(organizationId)) {
        const audit::LogCheck check{.organizationId = organizationId,
            .publicKey = ground.auditLog->publicKey(),
            .seen = *kept};
        verdict = co_await audit::verifyLog(*ground.database, check, stop, nobody);
    } else {
        verdict = co_await verifyAudit(organizationId, seen, stop, nobody);
    }
    if (!verdict)
        co_return verdict.error();
    proof.unproved = verdict->unproved;
    for (const audit::LogProblem &problem : verdict->problems)
        proof.wrong.append(problem.text);
    co_return proof;
}

void Backend::Parts::announce(ingest::Announcement announcement, const Call &call)
{
    if (call.status == CallStatus::Ended)
        live.end(call.vapiCallId);
    if (announcement != ingest::Announcement::RecordingAbsent) {
        events.announce(eventType(announcement), call);
    } else if (call.direction == Direction::Inbound) {
        logWarning(lcIngest, u"Recording not available for inbound call %1"_s.arg(call.id),
            {{u"callId"_s, call.id}, {u"reason"_s, call.recording.stateReason}});
    }
    alerts.wake();
}

void Backend::Parts::announce(monitoring::AlertService::Event event, const Alert &alert)
{
    const bool isRaised = event == monitoring::AlertService::Event::Raised;
    events.announce(isRaised ? u"alert_raised"_s : u"alert_cleared"_s, alert);
}

/** From the outside in: no new promises, then what keeps them, then what they are written in. */
QCoro::Task<> Backend::Parts::stop()
{
    // They may be reading; nobody waits for that meanwhile.
    auto examinationEnded = doctor.stop();
    auto integrityEnded = integrity.stop();
    auto checkEnded = checkCommands.stop();
    auto sweepEnded = sweeper.stop();
    auto disposalEnded = disposal.stop();
    auto redactionEnded = redactor.stop();
    auto signsEnded = signs.stop();
    auto settingsNoted = settingsNote.stop();
    auto checkpointsEnded = checkpoints.stop();
    auto copiesEnded = copies.stop();
    auto verificationsEnded = verifications.stop();
    co_await control.stop();
    assistants.stop();
    // Before the server waits for its handlers: an open question gets its safe answer now.
    co_await forwarder.stop();
    co_await server.stop(grace);
    co_await api.stop();
    co_await inbox.stop();
    auto teamEnded = team.stop(); // from here on nobody is woken from outside
    co_await reconciler.stop();
    co_await processor.stop();
    // What is on its way to the store is handed back; one that hangs would keep us from it.
    auto jobsEnded = jobs.stop();
    ground.store->cancel();
    co_await jobsEnded;
    co_await examinationEnded;
    co_await integrityEnded;
    co_await checkEnded;
    co_await sweepEnded;
    co_await disposalEnded;
    co_await redactionEnded;
    co_await signsEnded;
    co_await settingsNoted;
    co_await checkpointsEnded;
    co_await copiesEnded;
    co_await verificationsEnded;
    co_await teamEnded;
    co_await alerts.stop();
    co_await ground.database->close();
}

Backend::Backend(settings::Settings settings)
    : m_settings(std::move(settings))
{ }

Backend::~Backend() = default;

QCoro::Task<Result<QUrl>> Backend::start()
{
    auto ground = co_await Parts::openGround(m_settings, m_clock, true);
    if (!ground)
        co_return ground.error();
    m_parts = std::make_unique<Parts>(std::move(ground).value(), m_settings, m_clock);
    const Result<QUrl> url = co_await m_parts->listen(m_settings);
    if (!url) {
        co_await stop();
        co_return url;
    }
    m_parts->settingsNote.start();
    m_parts->signs.start();
    m_parts->inbox.start();
    m_parts->processor.start();
    m_parts->jobs.start();
    m_parts->team.start();
    m_parts->reconciler.start();
    m_parts->forwarder.start();
    m_parts->alerts.start();
    m_parts->integrity.start();
    m_parts->sweeper.start();
    m_parts->redactor.start();
    m_parts->disposal.start(m_parts->ground.organization.id);
    m_parts->checkpoints.setOnKept([parts = m_parts.get()](const QByteArray &note, qint64 size) {
        parts->copies.copy(note, size);
    });
    m_parts->copies.start();
    m_parts->checkpoints.start();
    warnAboutSenders(m_parts->verifier, m_settings);
    logInfo(lcCore, u"Earshot receives calls."_s, {{u"url"_s, url->toString()}});
    co_return url;
}

QCoro::Task<Result<void>> Backend::startForCommands()
{
    auto ground = co_await Parts::openGround(m_settings, m_clock, false);
    if (!ground)
        co_return ground.error();
    m_parts = std::make_unique<Parts>(std::move(ground).value(), m_settings, m_clock);
    m_parts->reconciler.start();
    m_parts->checkCommands.prepareStoreFirst();
    co_return Result<void>();
}

QCoro::Task<> Backend::stop()
{
    if (!m_parts)
        co_return;
    co_await m_parts->stop();
    m_parts.reset();
}

QCoro::Task<Result<QJsonObject>> Backend::administer(QString command, QJsonObject arguments)
{
    co_return co_await m_parts->administration.run(command, arguments);
}

QCoro::Task<QJsonObject> Backend::examine()
{
    auto ground = co_await Parts::openGround(m_settings, m_clock, false);
    if (!ground)
        co_return unopened(ground.error());
    m_parts = std::make_unique<Parts>(std::move(ground).value(), m_settings, m_clock);
    m_parts->doctor.prepareStoreFirst();
    const QJsonObject report = co_await m_parts->examine();
    co_await stop();
    co_return report;
}

QCoro::Task<Result<Secret>> Backend::ephemeralToken(Role role, QString name)
{
    co_return co_await m_parts->access.addEphemeralToken(role, name);
}

} // namespace earshot
