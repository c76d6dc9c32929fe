// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/clipnaming.h"

#include "domain/clipname.h"
#include "ui/models/callformat.h"

namespace earshot::ui {

QString suggestedName(const QString &nameTemplate, const Call &call, const ClipOrder &order)
{
    const ClipNameFacts facts{.startedAt = format::local(call.startedAt.value_or(call.createdAt)),
        .id = call.id,
        .customer = format::customer(call),
        .assistant = call.assistantName,
        .fromSeconds = order.fromSeconds,
        .toSeconds = order.toSeconds};
    return clipFileName(nameTemplate, facts) + u'.' + toWord(order.format);
}

} // namespace earshot::ui
