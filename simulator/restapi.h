// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/server.h"
#include "simulator/accountbook.h"
#include "simulator/answerlog.h"
#include "simulator/callregistry.h"
#include "simulator/faults.h"
#include "simulator/options.h"
#include "simulator/payload.h"
#include "simulator/requestlog.h"
#include "simulator/tally.h"

namespace earshot::simulator {

/**
 * The provider's REST API as far as a recorder uses it, and routes of our own for tests:
 * /sim/…. Every route asks for the private key. What it refers to outlives
 * the server that has its routes.
 */
class RestApi
{
public:
    RestApi(const Options &options, const CallRegistry &calls, Tally &tally, PayloadWriter payload,
        LinkSigner signer, AccountBook &account, const AnswerLog &answers, const Carrier &carrier);

    [[nodiscard]] std::vector<http::Route> routes();

private:
    using Answer = http::Reply (RestApi::*)(const http::Request &);

    [[nodiscard]] http::Route route(
        const QString &pattern, Answer answer, http::Method method = http::Method::Get);
    [[nodiscard]] std::optional<http::Reply> refusal(const http::Request &request);
    [[nodiscard]] http::Reply tooMany();
    [[nodiscard]] http::Reply showRequests(const http::Request &request);
    [[nodiscard]] http::Reply listCalls(const http::Request &request);
    [[nodiscard]] http::Reply showCall(const http::Request &request);
    [[nodiscard]] http::Reply redirectToRecording(const http::Request &request);
    [[nodiscard]] http::Reply listAccount(const http::Request &request);
    [[nodiscard]] http::Reply showAccount(const http::Request &request);
    [[nodiscard]] http::Reply changeAccount(const http::Request &request);
    [[nodiscard]] http::Reply listAnswers(const http::Request &request);
    [[nodiscard]] http::Reply listIds(const http::Request &request);
    [[nodiscard]] http::Reply listAccepted(const http::Request &request);

    const Options &m_options;
    const CallRegistry &m_calls;
    Tally &m_tally;
    PayloadWriter m_payload;
    LinkSigner m_signer;
    AccountBook &m_account;
    const AnswerLog &m_answers;
    const Carrier &m_carrier;
    Dice m_dice;
    RateLimit m_limit;
    RequestLog m_requests;
    bool m_saysReset = false;
    SystemClock m_clock;
};

} // namespace earshot::simulator
