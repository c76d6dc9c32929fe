// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/servercertificate.h"
#include "ui/models/placechoice.h"

#include <QUrl>

namespace earshot::ui {

/** Where the calls that this window shows come from. */
enum class CallSource {
    ThisComputer, ///< the receiver inside, which asks the provider with a key
    Team, ///< a receiver that somebody else runs
    Sample, ///< made-up calls, until the program ends
};

/** As a person fills it in. What only one source needs is ignored for the others. */
struct CallSourceChoice
{
    CallSource source = CallSource::ThisComputer;
    Secret apiKey; ///< ThisComputer; empty: the one that is known already
    QUrl receiver; ///< Team
    QByteArray pin; ///< Team: SHA-256 of the only certificate that is taken; empty: any trusted
    QString email; ///< Team: whoever signs in with a password; empty: with an access token
    Secret token; ///< Team: the access token, or the password
    QString code; ///< Team: of the second factor, where one is asked for
    bool onlyThisRun = false; ///< secrets are forgotten when the program ends
};

/** What was seen with a choice. */
struct CallSourceTrial
{
    bool works = false;
    QString text; ///< what was seen, and what to do where it does not work
    int unrecorded = 0; ///< ThisComputer: assistants that do not record
};

/** What is so now, and what can be done about it: what a program gives to the page. */
struct CallSourceOffer
{
    using Check = std::function<QCoro::Task<CallSourceTrial>(CallSourceChoice, std::stop_token)>;
    /** What the receiver at an https address shows of itself; nothing is sent to it. */
    using See = std::function<QCoro::Task<Result<ServerCertificate>>(QUrl, std::stop_token)>;
    using Use = std::function<QCoro::Task<PlaceSaved>(CallSourceChoice)>;

    CallSourceChoice choice; ///< without secrets
    KeptSecret keptKey = KeptSecret::None;
    QString dataFolder; ///< where this computer keeps what it collects
    QString problem; ///< why what was chosen earlier could not be used; may be empty
    See see; ///< ends soon after it was asked to stop
    Check check; ///< ends soon after it was asked to stop
    Use use;
};

/** The address of a receiver as people type it: "calls.example.com" means https. Invalid when it is
 * none, or one with a path. */
QUrl receiverAddress(const QString &text);

} // namespace earshot::ui
