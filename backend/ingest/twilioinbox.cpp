// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/twilioinbox.h"

#include "core/logging.h"
#include "database/inboxrepository.h"
#include "provider/twilio/callback.h"

namespace earshot::ingest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using provider::twilio::SignedRequest;

TwilioInbox::TwilioInbox(provider::twilio::SignatureVerifier verifier, Inbox &inbox,
    const Clock &clock, QString organizationId)
    : m_verifier(std::move(verifier))
    , m_inbox(inbox)
    , m_clock(clock)
    , m_organizationId(std::move(organizationId))
{ }

QCoro::Task<Result<void>> TwilioInbox::accept(SignedRequest request)
{
    auto entry = entryOf(request);
    if (!entry) {
        warn(entry.error().message);
        co_return entry.error();
    }
    co_return co_await m_inbox.keep(std::move(entry).value());
}

/** Anybody may send requests, so each reason is told once an hour, and few are remembered. */
void TwilioInbox::warn(const QString &reason)
{
    constexpr qsizetype mostReasons = 16;
    const Timestamp now = m_clock.now();
    m_warned.removeIf([now](const auto &warned) { return now - warned.value() >= 1h; });
    if (m_warned.contains(reason) || m_warned.size() >= mostReasons)
        return;
    m_warned.insert(reason, now);
    logWarning(lcIngest, u"A request of Twilio was refused: "_s + reason);
}

Result<database::InboxEntry> TwilioInbox::entryOf(const SignedRequest &request) const
{
    if (const auto authentic = m_verifier.verify(request); !authentic)
        return authentic.error();
    const auto parameters = provider::twilio::parametersOf(request);
    if (!parameters)
        return parameters.error();
    const auto recording = provider::twilio::parseCallback(*parameters);
    if (!recording)
        return recording.error();
    return database::InboxEntry{.organizationId = m_organizationId,
        .provider = u"twilio"_s,
        .dedupeKey = recording->recordingSid + u'|' + recording->status,
        .receivedAt = m_clock.now(),
        .payload = provider::twilio::toPayload(*recording)};
}

} // namespace earshot::ingest
