// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/logreport.h"

#include <algorithm>
#include <array>
#include <span>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

/** Actions by their whole words, and by beginnings that end with a dot. */
constexpr std::array access{"recording."_L1, "clip."_L1, "call.viewed"_L1, "list.viewed"_L1,
    "caller.viewed"_L1, "caller.export"_L1};
constexpr std::array downloads{"recording.download"_L1, "recording.link_used"_L1, "clip.link"_L1,
    "recording.original"_L1, "completeness.export"_L1, "audit.export"_L1, "caller.export"_L1};
constexpr std::array failed{"session.refused"_L1, "session.locked"_L1, "recording.link_expired"_L1,
    "clip.link_passcode_wrong"_L1, "webhook.refused"_L1, "recording.access_refused"_L1};
constexpr std::array retention{"retention."_L1, "hold."_L1, "call.removed"_L1, "object.deleted"_L1,
    "redaction."_L1, "recording.redacted"_L1, "recording.original_deleted"_L1, "caller."_L1,
    "audit.erased"_L1};
constexpr std::array permissions{"person."_L1, "token."_L1};
constexpr std::array settings{"assistant."_L1, "phone_number."_L1, "retention.change"_L1,
    "scorecard.change"_L1, "inbox.words"_L1, "settings.changed"_L1, "consent.change"_L1};

struct Report
{
    QLatin1StringView word;
    std::span<const QLatin1StringView> actions;
};

constexpr std::array reports{Report{"access"_L1, access}, Report{"downloads"_L1, downloads},
    Report{"failed"_L1, failed}, Report{"retention"_L1, retention},
    Report{"permissions"_L1, permissions}, Report{"settings"_L1, settings}};

} // namespace

QStringList logReports()
{
    QStringList words;
    for (const Report &report : reports)
        words.append(report.word);
    return words;
}

bool isInLogReport(QStringView report, QStringView action)
{
    const auto found =
        std::ranges::find_if(reports, [report](const Report &one) { return one.word == report; });
    return found != reports.end()
        && std::ranges::any_of(found->actions, [action](QLatin1StringView wanted) {
               return wanted.endsWith('.'_L1) ? action.startsWith(wanted) : action == wanted;
           });
}

} // namespace earshot
