// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "domain/access.h"
#include "domain/call.h"
#include "domain/heardranges.h"
#include "domain/searchmarks.h"
#include "domain/transcript.h"

#include <QHash>
#include <QUrl>

#include <vector>

namespace earshot::ui {

/** Who we are to the receiver. */
struct Session
{
    QString personId; ///< empty for a token that is nobody's
    QString name;
    Role role = Role::Viewer;
    QString organizationId;
    QString organizationName;
};

/** What somebody signs in with. */
struct SignInWish
{
    QString email;
    Secret password;
    QString code; ///< of an authenticator, or a recovery code; empty: none
};

/** What came of it. */
struct SignedIn
{
    Secret token; ///< empty where a code is needed
    bool needsCode = false; ///< the password is right, and a code is needed as well
    QString text; ///< what the receiver says to that
};

/** How many calls a list has. */
struct CallCount
{
    qint64 count = 0;
    bool isExact = true; ///< else a guess

    bool operator==(const CallCount &) const = default;
};

/** One page of the calls list, newest first. */
struct CallPage
{
    std::vector<Call> calls;
    QString nextCursor; ///< empty on the last page
    QString previousCursor; ///< empty on the first one
    QHash<QString, SearchFind> found; ///< by call: what it says of the words that were searched for
    QHash<QString, double> heard; ///< by call: the seconds we have heard; no entry for none
    std::optional<CallCount> estimate; ///< with the first page, where it costs nothing to know
};

struct CallDetail
{
    Call call;
    Transcript transcript;
    HeardRanges heard; ///< by us
};

/** A link to a recording's bytes. Getting one is an audited access. */
struct RecordingLink
{
    QUrl url;
    Timestamp expiresAt;
    QString format;
    qint64 sizeBytes = 0;
    double durationSeconds = 0;
    int channels = 0;
    QString sha256; ///< lower-case hex
    int downloadCount = 0;
};

/** One message of the event stream that is about a call. */
struct ReceiverEvent
{
    enum class Type { CallStarted, CallEnded, CallUpdated, RecordingReady, RecordingFailed };

    QString id;
    Type type = Type::CallUpdated;
    Call call;
};

struct ConnectionState
{
    enum class Phase { Connecting, Live, Offline };

    Phase phase = Phase::Connecting;
    QString reason; ///< why it is offline, a sentence for a person; empty otherwise

    bool operator==(const ConnectionState &) const = default;
};

} // namespace earshot::ui
