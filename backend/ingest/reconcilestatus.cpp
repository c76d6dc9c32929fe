// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reconcilestatus.h"

namespace earshot::ingest {

using namespace Qt::StringLiterals;

QString toWord(ReconcileStatus::State state)
{
    switch (state) {
    case ReconcileStatus::State::Off:
        break;
    case ReconcileStatus::State::Idle:
        return u"idle"_s;
    case ReconcileStatus::State::Running:
        return u"running"_s;
    case ReconcileStatus::State::Failing:
        return u"failing"_s;
    }
    return u"off"_s;
}

} // namespace earshot::ingest
