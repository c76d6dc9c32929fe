// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/call.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace earshot::ui {

/** Where the recording of a call of the provider's is. */
enum class Standing { Kept, Fetching, NotRecorded, Failed, Open, Missing };

inline constexpr std::array everyStanding{Standing::Kept, Standing::Fetching, Standing::NotRecorded,
    Standing::Failed, Standing::Open, Standing::Missing};

/** How many calls there are, and how many of them in each standing. */
struct CallCounts
{
    int provider = 0;
    int unlisted = 0; ///< of them, those that the provider's list has not shown (yet)
    std::array<int, everyStanding.size()> byStanding{};

    [[nodiscard]] int of(Standing standing) const { return byStanding[std::size_t(standing)]; }
    bool operator==(const CallCounts &) const = default;
};

/** Why some calls of a day have no recording. */
struct AbsenceCount
{
    QString text; ///< a sentence
    int count = 0;

    bool operator==(const AbsenceCount &) const = default;
};

struct CompletenessDay
{
    QDate date;
    CallCounts counts;
    std::vector<AbsenceCount> reasons;

    bool operator==(const CompletenessDay &) const = default;
};

/** How the comparison with the provider's own list goes. */
struct ReconcileStatus
{
    enum class State { Idle, Running, Failing, Off };

    State state = State::Off;
    std::optional<Timestamp> lastFinishedAt;
    QString lastError; ///< a sentence; empty after a good run
    bool historyComplete = false; ///< false while the provider's older calls are still being listed
    bool pullMode = false; ///< nothing is sent to us: everything is asked for
};

struct Completeness
{
    ReconcileStatus reconcile;
    CallCounts totals;
    std::vector<CompletenessDay> days; ///< newest first
};

/** A call whose recording is not kept. */
struct Gap
{
    QString callId; ///< empty while we have no row of it
    QString vapiCallId;
    std::optional<Timestamp> at;
    QString customerName;
    QString customerNumber;
    Direction direction = Direction::Unknown;
    Standing standing = Standing::Missing;
    QString reason;
    int attempt = 0;
    std::optional<Timestamp> nextAttemptAt;
    std::optional<Timestamp> deadline; ///< after which the provider no longer has it
};

struct GapPage
{
    std::vector<Gap> gaps;
    QString nextCursor; ///< empty on the last page
};

/** Something that must be looked at. */
struct Alert
{
    QString id;
    QString kind;
    bool isError = false;
    QString message; ///< a sentence
    QJsonObject detail; ///< the same as numbers
    std::optional<Timestamp> raisedAt;
    bool isCleared = false;
    bool isAcknowledged = false;
};

/** What is wrong with an assistant or a phone number. */
struct Problem
{
    QString code;
    QString text; ///< a sentence
    bool isError = false;
};

/** An assistant or a phone number at the provider, as far as recording needs it. */
struct Source
{
    enum class Kind { Assistant, PhoneNumber };

    Kind kind = Kind::Assistant;
    QString id;
    QString name;
    QString number; ///< of a phone number
    bool records = false; ///< of an assistant
    QString recordingFormat; ///< of an assistant
    QString serverUrl;
    bool serverUrlIsOurs = false;
    bool isGood = false;
    std::vector<Problem> problems;
};

struct Sources
{
    QString webhookUrl; ///< where events should go; empty while there is no address from outside
    std::optional<Timestamp> checkedAt;
    std::vector<Source> sources; ///< assistants first
};

/** One value that is written at the provider. */
struct ValueChange
{
    QString path;
    QJsonValue before;
    QJsonValue after;
};

/** What would be changed at one source, or was. */
struct SourceChange
{
    Source::Kind kind = Source::Kind::Assistant;
    QString id;
    QString name;
    std::vector<ValueChange> changes;
    std::vector<QString> warnings; ///< sentences: what to know before it is done
    bool isApplied = false;
    std::optional<Source> source; ///< as it is afterwards, when applied
    QString error; ///< why it can't be done; empty otherwise
};

} // namespace earshot::ui
