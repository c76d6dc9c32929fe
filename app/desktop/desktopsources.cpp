// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"
#include "app/desktop/samplecalls.h"
#include "backend/sourceplace.h"
#include "core/logging.h"
#include "ui/models/callformat.h"

#include <QSettings>

// Where calls come from, chosen while the program runs.

namespace earshot::desktop {

using namespace Qt::StringLiterals;
using Outcome = ui::PlaceSaved::Outcome;
using ui::CallSource;
/** lupdate loses the namespace where a qualified type stands before a function. */
using Trial = ui::CallSourceTrial;

namespace {

constexpr auto receiverKey = "source/receiver"_L1; ///< the address of the team's receiver
constexpr auto certificateKey =
    "source/receiver_certificate"_L1; ///< SHA-256 of the only one taken from there
constexpr auto emailKey = "source/email"_L1; ///< who signed in there last
constexpr auto keyKeptKey = "source/key_kept"_L1; ///< the keychain has the provider's key
const QString apiKeyName = u"vapi_api_key"_s;
const QString tokenName = u"receiver_token"_s;

ui::PlaceSaved failed(const Error &error)
{
    return {.outcome = Outcome::Failed, .text = error.message};
}

ui::PlaceSaved notKept(const Error &error)
{
    const bool noKeychain =
        error.code == ErrorCode::Unavailable || error.code == ErrorCode::Forbidden;
    return {.outcome = noKeychain ? Outcome::NoKeychain : Outcome::Failed, .text = error.message};
}

QByteArray keptPin()
{
    return QSettings().value(certificateKey).toByteArray();
}

/** What is to be kept in the keychain, and under which name. */
std::pair<QString, Secret> secretOf(const ui::CallSourceChoice &choice)
{
    switch (choice.source) {
    case CallSource::ThisComputer:
        return {apiKeyName, choice.apiKey};
    case CallSource::Team:
        return {tokenName, choice.token};
    case CallSource::Sample:
        break;
    }
    return {};
}

Trial trialOf(const ProviderTrial &seen)
{
    if (!seen.works)
        return {.works = false, .text = seen.sentence};
    QString text = seen.assistants == 1 ? Desktop::tr("1 assistant")
                                        : Desktop::tr("%n assistants", nullptr, seen.assistants);
    if (seen.unrecorded == 1)
        text += Desktop::tr(". 1 does not record; you are shown next what would be changed");
    else if (seen.unrecorded > 1)
        text += Desktop::tr(". %n do not record; you are shown next what would be changed", nullptr,
            seen.unrecorded);
    return {.works = true, .text = text, .unrecorded = seen.unrecorded};
}

Trial trialOf(const Result<ui::Session> &session)
{
    if (!session)
        return {.works = false, .text = session.error().message};
    return {.works = true,
        .text = Desktop::tr("%1, signed in as %2", "an organisation, a person")
                    .arg(session->organizationName, session->name)};
}

} // namespace

QStringList Desktop::keptSecrets()
{
    return QSettings().value(keyKeptKey).toBool() ? QStringList{apiKeyName} : QStringList();
}

/** What was chosen at an earlier start. What the command line says comes first. */
QCoro::Task<> Desktop::recallSource()
{
    const QUrl receiver = QSettings().value(receiverKey).toUrl();
    if (receiver.isEmpty() || !m_commandLine.settings.isEmpty())
        co_return;
    const Result<Secret> token = co_await m_local->fetchSecret(tokenName);
    if (token) {
        m_ground = {.mode = Mode::Connect, .team = {receiver, *token, ui::ServerTrust(keptPin())}};
        co_return;
    }
    logProblem(lcUi, token.error());
    m_isFirstStart = true; // there is something to say
    m_sourceProblem = tr("Your sign-in at %1 could not be read: %2 Type it once more.")
                          .arg(receiver.host(), token.error().message);
}

void Desktop::offerSource()
{
    m_source = std::make_unique<ui::CallSourcePresenter>(sourceOffer());
    connect(m_source.get(), &ui::CallSourcePresenter::used, this, [this] {
        leaveFirstStart();
        m_sourceProblem.clear();
        m_source->setOffer(sourceOffer());
    });
}

ui::CallSourceOffer Desktop::sourceOffer()
{
    ui::CallSourceOffer offer;
    offer.choice.source = m_ground.mode == Mode::Connect || !m_sourceProblem.isEmpty()
        ? CallSource::Team
        : m_ground.mode == Mode::Sample ? CallSource::Sample
                                        : CallSource::ThisComputer;
    offer.choice.receiver = QSettings().value(receiverKey).toUrl();
    offer.choice.pin = keptPin();
    offer.choice.email = QSettings().value(emailKey).toString();
    offer.keptKey =
        m_settings.vapiApiKey.isEmpty() ? ui::KeptSecret::None : ui::KeptSecret::InKeychain;
    offer.dataFolder = m_settings.dataFolder;
    offer.problem = m_sourceProblem;
    offer.see = [](QUrl address, std::stop_token stop) {
        return ui::seeCertificate(std::move(address), std::move(stop));
    };
    offer.check = [this](ui::CallSourceChoice choice, std::stop_token stop) {
        return checkSource(std::move(choice), std::move(stop));
    };
    offer.use = [this](ui::CallSourceChoice choice) { return useSource(std::move(choice)); };
    return offer;
}

QCoro::Task<ui::CallSourceTrial> Desktop::checkSource(
    ui::CallSourceChoice choice, std::stop_token stop)
{
    if (choice.source == CallSource::Team) {
        ui::ReceiverClient client(choice.receiver, choice.token, ui::ServerTrust(choice.pin));
        const auto session = co_await client.session();
        co_return trialOf(session);
    }
    settings::Settings settings = m_settings;
    settings.vapiApiKey = choice.apiKey;
    const ProviderTrial seen = co_await tryProvider(settings, stop);
    co_return trialOf(seen);
}

QCoro::Task<ui::PlaceSaved> Desktop::useSource(ui::CallSourceChoice choice)
{
    m_restarting = true;
    const auto signedIn = co_await signIn(choice);
    ui::PlaceSaved saved;
    if (const auto *token = std::get_if<Secret>(&signedIn)) {
        choice.token = *token;
        saved = co_await switchSource(choice);
    } else {
        saved = std::get<ui::PlaceSaved>(signedIn);
    }
    m_restarting = false;
    if (m_ending) // the presenter is told first
        QMetaObject::invokeMethod(
            this, [this] { close(); }, Qt::QueuedConnection);
    co_return saved;
}

QCoro::Task<std::variant<Secret, ui::PlaceSaved>> Desktop::signIn(ui::CallSourceChoice choice)
{
    if (choice.source != CallSource::Team || choice.email.isEmpty())
        co_return choice.token;
    ui::ReceiverClient client(choice.receiver, {}, ui::ServerTrust(choice.pin));
    const ui::SignInWish wish{.email = choice.email, .password = choice.token, .code = choice.code};
    const auto signedIn = co_await client.signIn(wish);
    if (!signedIn)
        co_return failed(signedIn.error());
    if (!signedIn->needsCode)
        co_return signedIn->token;
    const ui::PlaceSaved saved{.outcome = Outcome::NeedsCode, .text = signedIn->text};
    co_return saved;
}

Result<Desktop::Ground> Desktop::groundFor(const ui::CallSourceChoice &choice)
{
    switch (choice.source) {
    case CallSource::Team:
        return Ground{.mode = Mode::Connect,
            .team = {choice.receiver, choice.token, ui::ServerTrust(choice.pin)}};
    case CallSource::Sample: {
        const Result<settings::Settings> settings = prepareSample();
        if (!settings)
            return settings.error();
        return Ground{.mode = Mode::Sample, .settings = *settings};
    }
    case CallSource::ThisComputer:
        break;
    }
    Ground ground{.mode = Mode::Embedded, .settings = m_settings};
    if (!choice.apiKey.isEmpty())
        ground.settings.vapiApiKey = choice.apiKey;
    return ground;
}

/** Only what the program has started with is kept. */
QCoro::Task<ui::PlaceSaved> Desktop::switchSource(ui::CallSourceChoice choice)
{
    const Result<Ground> next = groundFor(choice);
    if (!next)
        co_return failed(next.error());
    const Ground before = m_ground;
    const auto [name, secret] = secretOf(choice);
    const bool keeps = !secret.isEmpty() && !choice.onlyThisRun;
    if (keeps) {
        if (const Result<void> can = co_await m_local->canKeepSecrets(); !can)
            co_return notKept(can.error());
    }
    const Ground ground = *next;
    if (const Result<void> started = co_await restart(ground); !started)
        co_return failed(started.error());
    if (keeps) {
        const QString nameOfSecret = name;
        const Secret kept = secret;
        const Result<void> written = co_await m_local->keepSecret(nameOfSecret, kept);
        if (!written) {
            if (const Result<void> back = co_await restart(before); !back)
                logProblem(lcUi, back.error());
            co_return notKept(written.error());
        }
    }
    rememberSource(choice);
    const ui::PlaceSaved saved{.outcome = Outcome::Saved, .text = {}};
    co_return saved;
}

/** Sample calls are for once. */
void Desktop::rememberSource(const ui::CallSourceChoice &choice)
{
    QSettings settings;
    if (choice.source == CallSource::ThisComputer) {
        settings.remove(receiverKey);
        settings.remove(certificateKey);
        if (!choice.apiKey.isEmpty())
            settings.setValue(keyKeptKey, !choice.onlyThisRun);
    } else if (choice.source == CallSource::Team && !choice.onlyThisRun) {
        settings.setValue(receiverKey, choice.receiver);
        settings.setValue(certificateKey, choice.pin);
        settings.setValue(emailKey, choice.email);
    }
}

} // namespace earshot::desktop
