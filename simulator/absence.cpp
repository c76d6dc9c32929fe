// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/absence.h"

namespace earshot::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Kind
{
    QString word;
    QString endedReason; ///< of calls that were never answered
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{{absence::consentRefused, {}},
        {absence::neverConnected, u"customer-busy"_s},
        {absence::neverConnected, u"call.in-progress.error-vapifault-transport-never-connected"_s},
        {absence::paymentMode, {}}, {absence::nothingRetained, {}}, {absence::ownStorage, {}},
        {absence::deleted, {}}};
    return all;
}

} // namespace

void decideAbsence(Call &call, double share, const Dice &dice)
{
    if (!call.answered || dice.number("absence", call.number) >= share)
        return;
    const int choice = dice.below(int(kinds().size()), "absence kind", call.number);
    const Kind &kind = kinds().at(std::size_t(choice));
    call.absence = kind.word;
    if (kind.word != absence::neverConnected)
        return;
    call.answered = false;
    call.endedReason = kind.endedReason;
    if (kind.endedReason == u"customer-busy"_s)
        call.kind = CallKind::Outbound;
    call.endedAt = call.createdAt + 4s;
}

bool recordsCalls(const QJsonObject &assistant)
{
    const QString field = u"recordingEnabled"_s;
    const QJsonValue planned = assistant.value(u"artifactPlan"_s).toObject().value(field);
    return planned.toBool(assistant.value(field).toBool(true));
}

} // namespace earshot::simulator
