// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callsourcepresenter.h"

#include "ui/client/deliver.h"

#include <QHostAddress>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto restTime = 700ms; ///< a key is pasted as a rule, an address is typed
constexpr qsizetype shortestKey = 8; ///< before that nobody need be asked

bool isThisComputer(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

Secret secretFrom(const QString &text)
{
    return Secret(text.trimmed().toUtf8());
}

} // namespace

QUrl receiverAddress(const QString &text)
{
    const QString typed = text.trimmed();
    const bool hasScheme = typed.contains("://"_L1);
    const QUrl url(hasScheme ? typed : u"https://"_s + typed, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool isBare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery()
        && !url.hasFragment() && url.userInfo().isEmpty();
    if (typed.isEmpty() || !url.isValid() || !isWeb || url.host().isEmpty() || !isBare)
        return {};
    return url.adjusted(QUrl::RemovePath);
}

CallSourcePresenter::CallSourcePresenter(CallSourceOffer offer, QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &CallSourcePresenter::goOn);
    setOffer(std::move(offer));
}

CallSourcePresenter::~CallSourcePresenter()
{
    m_stop.request_stop();
}

void CallSourcePresenter::setOffer(CallSourceOffer offer)
{
    m_offer = std::move(offer);
    m_choice = m_offer.choice;
    m_address = m_choice.receiver.toString();
    m_proof = ReceiverProof(m_choice.receiver, m_choice.pin);
    m_trial.reset();
    if (m_choice.source == CallSource::Team && m_proof.isWanted())
        m_rest.start();
    Q_EMIT changed();
}

void CallSourcePresenter::setSource(CallSource source)
{
    if (m_choice.source == source || m_stage == Stage::Starting)
        return;
    m_choice.source = source;
    edited();
}

void CallSourcePresenter::setApiKey(const QString &text)
{
    m_choice.apiKey = secretFrom(text);
    edited();
}

void CallSourcePresenter::setAddress(const QString &text)
{
    m_address = text;
    m_choice.receiver = receiverAddress(text);
    const bool isKept = m_choice.receiver == m_offer.choice.receiver;
    if (m_choice.receiver != m_proof.address())
        m_proof = ReceiverProof(m_choice.receiver, isKept ? m_offer.choice.pin : QByteArray());
    edited();
}

void CallSourcePresenter::setEmail(const QString &text)
{
    m_choice.email = text.trimmed();
    m_needsCode = false;
    edited();
}

void CallSourcePresenter::setCode(const QString &text)
{
    m_choice.code = text.trimmed();
    edited();
}

bool CallSourcePresenter::hasPassword() const
{
    return m_choice.source == CallSource::Team && !m_choice.email.isEmpty();
}

void CallSourcePresenter::setToken(const QString &text)
{
    // Spaces at the ends of a password are part of it, those around a pasted token are not.
    m_choice.token = Secret(text.toUtf8());
    m_needsCode = false;
    edited();
}

void CallSourcePresenter::setCertificateIsRight(bool isRight)
{
    if (m_stage == Stage::Starting || isRight == m_proof.word())
        return;
    m_proof.setWord(isRight);
    edited();
}

bool CallSourcePresenter::isComplete() const
{
    switch (m_choice.source) {
    case CallSource::ThisComputer:
        return m_choice.apiKey.reveal().size() >= shortestKey;
    case CallSource::Team:
        return m_proof.isEnough() && !m_choice.token.isEmpty();
    case CallSource::Sample:
        break;
    }
    return false;
}

QString CallSourcePresenter::hint() const
{
    if (m_choice.source != CallSource::Team || m_address.trimmed().isEmpty())
        return {};
    if (!m_choice.receiver.isValid())
        return tr("The address of a receiver looks like calls.example.com or "
                  "https://calls.example.com:8443, without anything behind it.");
    if (m_choice.receiver.scheme() == "http"_L1 && !isThisComputer(m_choice.receiver))
        return tr("Without https everything that is sent, the sign-in included, can be read on "
                  "the way.");
    return {};
}

bool CallSourcePresenter::canUse() const
{
    if (m_stage != Stage::Editing)
        return false;
    if (hasPassword())
        return isComplete() && (!m_needsCode || !m_choice.code.isEmpty());
    return m_choice.source == CallSource::Sample || (m_trial && m_trial->works);
}

bool CallSourcePresenter::canGoWithoutKey() const
{
    return m_stage == Stage::Editing && m_choice.source == CallSource::ThisComputer
        && m_choice.apiKey.isEmpty();
}

void CallSourcePresenter::edited()
{
    stopChecking();
    m_trial.reset();
    m_outcome.reset();
    const bool looks = m_choice.source == CallSource::Team && m_proof.isWanted();
    if (looks || isComplete())
        m_rest.start();
    Q_EMIT changed();
}

void CallSourcePresenter::goOn()
{
    if (m_choice.source == CallSource::Team && m_proof.isWanted())
        look();
    else
        check();
}

void CallSourcePresenter::look()
{
    if (m_stage != Stage::Editing || !m_offer.see)
        return;
    m_stop = std::stop_source();
    m_stage = Stage::Looking;
    Q_EMIT changed();
    deliver(m_offer.see(m_choice.receiver, m_stop.get_token()), this,
        [this, run = ++m_run](const Result<ServerCertificate> &seen) {
            if (run != m_run)
                return;
            m_proof.take(seen);
            m_stage = Stage::Editing;
            Q_EMIT changed();
            check();
        });
}

void CallSourcePresenter::stopChecking()
{
    m_rest.stop();
    ++m_run;
    m_stop.request_stop();
    if (m_stage == Stage::Checking || m_stage == Stage::Looking)
        m_stage = Stage::Editing;
}

void CallSourcePresenter::settle()
{
    m_choice.pin = m_proof.pin();
    if (!hasPassword())
        m_choice.token = Secret(m_choice.token.reveal().trimmed());
}

void CallSourcePresenter::check()
{
    if (m_stage != Stage::Editing || !isComplete() || hasPassword())
        return;
    settle();
    m_stop = std::stop_source();
    m_stage = Stage::Checking;
    Q_EMIT changed();
    deliver(m_offer.check(m_choice, m_stop.get_token()), this,
        [this, run = ++m_run](const CallSourceTrial &trial) {
            if (run != m_run)
                return;
            m_trial = trial;
            m_stage = Stage::Editing;
            Q_EMIT changed();
        });
}

void CallSourcePresenter::use()
{
    if (canUse())
        start(false);
    else if (m_stage == Stage::Editing)
        edited();
}

void CallSourcePresenter::useForThisRun()
{
    if (canUse())
        start(true);
}

void CallSourcePresenter::goWithoutKey()
{
    if (!canGoWithoutKey())
        return;
    if (m_offer.choice.source == CallSource::ThisComputer)
        Q_EMIT used(false); // it runs already
    else
        start(false);
}

void CallSourcePresenter::start(bool onlyThisRun)
{
    m_outcome.reset();
    m_choice.onlyThisRun = onlyThisRun;
    settle();
    m_stage = Stage::Starting;
    Q_EMIT changed();
    deliver(m_offer.use(m_choice), this, [this](const PlaceSaved &outcome) { take(outcome); });
}

void CallSourcePresenter::take(const PlaceSaved &outcome)
{
    m_outcome = outcome;
    m_stage = Stage::Editing;
    const bool isUsed = outcome.outcome == PlaceSaved::Outcome::Saved;
    const bool needsMending = isUsed && m_trial && m_trial->unrecorded > 0;
    m_needsCode = outcome.outcome == PlaceSaved::Outcome::NeedsCode;
    m_choice.code.clear();
    if (isUsed) {
        m_choice.apiKey = {};
        m_choice.token = {};
        m_trial.reset();
    }
    Q_EMIT changed();
    if (isUsed)
        Q_EMIT used(needsMending);
}

} // namespace earshot::ui
