// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/permissions.h"

#include "access/accessservice.h"

#include <array>

namespace earshot::api {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Get = http::Method::Get;
constexpr auto Post = http::Method::Post;
constexpr auto Put = http::Method::Put;
constexpr auto Patch = http::Method::Patch;
constexpr auto Delete = http::Method::Delete;

constexpr std::array rules{
    RouteRule{Get, "/api/session"_L1, Permission::List},
    RouteRule{Delete, "/api/session"_L1, Permission::List},
    RouteRule{Put, "/api/session/password"_L1, Permission::List},
    RouteRule{Post, "/api/session/second-factor"_L1, Permission::List},
    RouteRule{Put, "/api/session/second-factor"_L1, Permission::List},
    RouteRule{Post, "/api/session/second-factor/removal"_L1, Permission::List},

    RouteRule{Get, "/api/calls"_L1, Permission::List},
    RouteRule{Get, "/api/calls/count"_L1, Permission::List},
    RouteRule{Get, "/api/inbox"_L1, Permission::List},
    RouteRule{Get, "/api/live"_L1, Permission::List},
    RouteRule{Get, "/api/calls/{id}"_L1, Permission::List},
    RouteRule{Patch, "/api/calls/{id}"_L1, Permission::Annotate},
    RouteRule{Get, "/api/calls/{id}/notes"_L1, Permission::List},
    RouteRule{Post, "/api/calls/{id}/notes"_L1, Permission::Annotate},
    RouteRule{Patch, "/api/calls/{id}/notes/{note}"_L1, Permission::Annotate},
    RouteRule{Delete, "/api/calls/{id}/notes/{note}"_L1, Permission::Annotate},
    RouteRule{Get, "/api/calls/{id}/scorecard"_L1, Permission::List},
    RouteRule{Put, "/api/calls/{id}/scorecard/{question}"_L1, Permission::Annotate},
    RouteRule{Patch, "/api/calls/{id}/tags"_L1, Permission::Annotate},
    RouteRule{Get, "/api/calls/{id}/waveform"_L1, Permission::Play},
    RouteRule{Post, "/api/calls/{id}/playback"_L1, Permission::Play},
    RouteRule{Get, "/api/calls/{id}/recording"_L1, Permission::Play},
    RouteRule{Post, "/api/calls/{id}/recording/refresh"_L1, Permission::Play},
    // With ?download=1 the handler asks for Permission::Download as well.
    RouteRule{Get, "/api/calls/{id}/recording/content"_L1, Permission::Play},
    // That the original is deleted, the handler asks for Permission::Delete as well.
    RouteRule{Get, "/api/calls/{id}/redaction"_L1, Permission::Redact},
    RouteRule{Put, "/api/calls/{id}/redaction"_L1, Permission::Redact},
    RouteRule{Get, "/api/calls/{id}/redaction/suggestions"_L1, Permission::Redact},
    RouteRule{Get, "/api/calls/{id}/original"_L1, Permission::Redact},
    RouteRule{Get, "/api/calls/{id}/original/content"_L1, Permission::Redact},
    RouteRule{Delete, "/api/calls/{id}/original"_L1, Permission::Delete},
    // Besides that the handler asks for Permission::Audit and Permission::UnmaskNumbers.
    RouteRule{Post, "/api/calls/{id}/evidence"_L1, Permission::Download, Reach::Everything},
    RouteRule{Get, "/api/calls/{id}/evidence"_L1, Permission::Download, Reach::Everything},
    RouteRule{Post, "/api/calls/{id}/clips"_L1, Permission::Clip},
    RouteRule{Get, "/api/calls/{id}/links"_L1, Permission::Share},
    RouteRule{Post, "/api/calls/{id}/links"_L1, Permission::Share},
    RouteRule{Delete, "/api/links/{link}"_L1, Permission::Share},

    RouteRule{Put, "/api/calls/{id}/consent"_L1, Permission::Hold},
    RouteRule{Get, "/api/consent"_L1, Permission::List},
    RouteRule{Put, "/api/consent"_L1, Permission::Administer, Reach::Everything},

    RouteRule{Get, "/api/tags"_L1, Permission::List},
    RouteRule{Get, "/api/views"_L1, Permission::List},
    RouteRule{Post, "/api/views"_L1, Permission::Annotate},
    RouteRule{Patch, "/api/views/{view}"_L1, Permission::Annotate},
    RouteRule{Delete, "/api/views/{view}"_L1, Permission::Annotate},
    RouteRule{Get, "/api/scorecard"_L1, Permission::List},
    RouteRule{Put, "/api/scorecard"_L1, Permission::Administer, Reach::Everything},
    RouteRule{Get, "/api/inbox/words"_L1, Permission::List},
    RouteRule{Put, "/api/inbox/words"_L1, Permission::Administer, Reach::Everything},

    RouteRule{Get, "/api/completeness"_L1, Permission::List, Reach::Everything},
    RouteRule{Get, "/api/completeness/gaps"_L1, Permission::List, Reach::Everything},
    RouteRule{Post, "/api/completeness/reconcile"_L1, Permission::ManageStorage, Reach::Receiver},
    RouteRule{Get, "/api/completeness/export"_L1, Permission::Export, Reach::Everything},
    RouteRule{Get, "/api/assistants"_L1, Permission::List, Reach::Receiver},
    RouteRule{Post, "/api/assistants/{id}/recording"_L1, Permission::Administer, Reach::Receiver},
    RouteRule{Post, "/api/assistants/recording"_L1, Permission::Administer, Reach::Receiver},
    RouteRule{Post, "/api/phone-numbers/{id}/server"_L1, Permission::Administer, Reach::Receiver},
    RouteRule{Get, "/api/alerts"_L1, Permission::List, Reach::Everything},
    RouteRule{
        Post, "/api/alerts/{id}/acknowledge"_L1, Permission::ManageStorage, Reach::Everything},
    RouteRule{Get, "/api/audit"_L1, Permission::Audit, Reach::Everything},
    RouteRule{Get, "/api/audit/summary"_L1, Permission::Audit, Reach::Everything},
    RouteRule{Get, "/api/audit/export"_L1, Permission::Audit, Reach::Everything},
    RouteRule{Post, "/api/audit/export"_L1, Permission::Audit, Reach::Everything},
    RouteRule{Get, "/api/audit/verify"_L1, Permission::Audit, Reach::Everything},
    RouteRule{Post, "/api/audit/verify"_L1, Permission::Audit, Reach::Everything},
    RouteRule{Delete, "/api/audit/verify"_L1, Permission::Audit, Reach::Everything},
    RouteRule{Get, "/api/holds"_L1, Permission::Hold, Reach::Everything},
    RouteRule{Post, "/api/holds"_L1, Permission::Hold, Reach::Everything},
    RouteRule{Post, "/api/holds/{hold}/calls"_L1, Permission::Hold, Reach::Everything},
    RouteRule{Post, "/api/holds/{hold}/release"_L1, Permission::Hold, Reach::Everything},
    RouteRule{Get, "/api/people"_L1, Permission::Administer, Reach::Everything},
    RouteRule{Patch, "/api/people/{id}"_L1, Permission::Administer, Reach::Everything},
    RouteRule{Get, "/api/people/invitations"_L1, Permission::Administer, Reach::Everything},
    RouteRule{Post, "/api/people/invitations"_L1, Permission::Administer, Reach::Everything},
    RouteRule{Delete, "/api/people/invitations/{id}"_L1, Permission::Administer, Reach::Everything},
    RouteRule{Get, "/api/person"_L1, Permission::Export, Reach::Everything},
    RouteRule{Get, "/api/person/erasure"_L1, Permission::Delete, Reach::Everything},
    RouteRule{Post, "/api/person/erasure"_L1, Permission::Delete, Reach::Everything},
    RouteRule{Delete, "/api/person/erasure"_L1, Permission::Delete, Reach::Everything},
    RouteRule{Get, "/api/retention"_L1, Permission::Audit, Reach::Everything},
    RouteRule{Put, "/api/retention"_L1, Permission::Administer, Reach::Everything},
    RouteRule{Post, "/api/retention/rehearsal"_L1, Permission::Audit, Reach::Everything},
    RouteRule{Get, "/api/calls/{id}/activity"_L1, Permission::Audit},
    RouteRule{Get, "/api/storage"_L1, Permission::List, Reach::Everything},
    RouteRule{Get, "/metrics"_L1, Permission::List, Reach::Receiver},
};

} // namespace

std::span<const RouteRule> routeRules()
{
    return rules;
}

const RouteRule *ruleFor(http::Method method, const QString &pattern)
{
    const http::Method meant = method == http::Method::Head ? Get : method;
    for (const RouteRule &rule : rules) {
        if (rule.method == meant && rule.pattern == pattern)
            return &rule;
    }
    return nullptr;
}

Call shownTo(const Principal &who, const Call &call)
{
    return allows(who.role, Permission::UnmaskNumbers) ? call : withMaskedNumber(call);
}

Result<void> mayUse(const Principal &who, const RouteRule &rule, const QString &ofReceiver)
{
    if (rule.reach == Reach::Receiver && who.organizationId != ofReceiver)
        return worded(ErrorCode::NotFound,
            QT_TRANSLATE_NOOP("Receiver",
                "This receiver collects calls for another organisation; there is nothing of this "
                "kind for yours."));
    if (const auto allowed = access::require(who, rule.permission); !allowed)
        return allowed;
    if (rule.reach == Reach::Calls || who.scope.isEverything())
        return {};
    return worded(ErrorCode::Forbidden,
        QT_TRANSLATE_NOOP("Receiver",
            "You see the calls of some assistants or numbers only, and this is about all of "
            "them."));
}

} // namespace earshot::api
