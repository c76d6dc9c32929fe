// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/invitations.h"
#include "access/passcodes.h"
#include "api/api.h"
#include "api/clipcutter.h"
#include "api/disclosures.h"
#include "api/heardlog.h"
#include "api/linkcache.h"
#include "api/listsviewed.h"
#include "api/packs.h"
#include "api/refusedsenders.h"

namespace earshot::api {

/** How often links to recordings failed people since the start. */
struct LinkProblems
{
    qint64 expired = 0; ///< one was used, or had to be renewed, after its end
    qint64 refused = 0; ///< the object store gave none
};

/** What handlers share; kept alive by each of them. */
struct Context
{
    Dependencies parts;
    Disclosures disclosures;
    LinkCache storeLinks;
    QHash<QString, LinkProblems> linkProblems = {}; ///< by organisation
    /** By token: a link says whose it is, and the audit log wants the name as well. Of those who
     * asked here lately; losing them costs nothing but names. */
    std::shared_ptr<HeardLog> heard;
    QHash<QString, QString> listenerNames = {};
    ListsViewed listsViewed = {};
    RefusedSenders refusedSenders = {};
    std::shared_ptr<ClipCutter> clips = std::make_shared<ClipCutter>();
    std::shared_ptr<access::Passcodes> passcodes = std::make_shared<access::Passcodes>();
    std::shared_ptr<access::Invitations> invitations = {};
    std::shared_ptr<Packs> packs = {};
};

using SharedContext = std::shared_ptr<Context>;
using Routes = std::vector<http::Route>;

/** One function for each area, in the file of that name. */
Routes webhookRoutes(const SharedContext &context);
Routes callListRoutes(const SharedContext &context);
Routes inboxRoutes(const SharedContext &context);
Routes liveRoutes(const SharedContext &context);
Routes complaintWordRoutes(const SharedContext &context);
Routes consentRoutes(const SharedContext &context);
Routes consentWordRoutes(const SharedContext &context);
Routes callRoutes(const SharedContext &context);
Routes noteRoutes(const SharedContext &context);
Routes viewRoutes(const SharedContext &context);
Routes playbackRoutes(const SharedContext &context);
Routes reviewRoutes(const SharedContext &context);
Routes tagRoutes(const SharedContext &context);
Routes scorecardRoutes(const SharedContext &context);
Routes clipRoutes(const SharedContext &context);
Routes clipLinkRoutes(const SharedContext &context);
Routes clipPageRoutes(const SharedContext &context);
Routes linkRoutes(const SharedContext &context);
Routes evidenceRoutes(const SharedContext &context);
Routes recordingRoutes(const SharedContext &context);
Routes mediaRoutes(const SharedContext &context);
Routes waveformRoutes(const SharedContext &context);
Routes sessionRoutes(const SharedContext &context);
Routes credentialRoutes(const SharedContext &context);
Routes holdRoutes(const SharedContext &context);
Routes redactionRoutes(const SharedContext &context);
Routes originalRoutes(const SharedContext &context);
Routes peopleRoutes(const SharedContext &context);
Routes invitationRoutes(const SharedContext &context);
Routes joiningRoutes(const SharedContext &context);
Routes personRoutes(const SharedContext &context);
Routes retentionRoutes(const SharedContext &context);
Routes healthRoutes(const SharedContext &context);
Routes completenessRoutes(const SharedContext &context);
Routes completenessExportRoutes(const SharedContext &context);
Routes assistantRoutes(const SharedContext &context);
Routes alertRoutes(const SharedContext &context);
Routes auditRoutes(const SharedContext &context);
Routes auditExportRoutes(const SharedContext &context);
Routes auditVerifyRoutes(const SharedContext &context);
Routes storageRoutes(const SharedContext &context);
Routes metricRoutes(const SharedContext &context);

} // namespace earshot::api
