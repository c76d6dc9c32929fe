// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "ui/theme/theme.h"

class QPainter;
class QRectF;

namespace earshot::ui {

/**
 * Draws the state of a recording in @p area (a square): every state has a shape of its own, so that
 * nobody has to tell colours apart. Dot: ready; half-filled ring: being fetched; ring: waiting;
 * ring with an arrow: trying again; exclamation mark: failed; lines: transcript only; cross:
 * deleted; small dash: nothing yet; telephone: a call in progress.
 */
void paintState(QPainter &painter, const QRectF &area, const Theme &theme, RecordingState state,
    CallStatus status);

} // namespace earshot::ui
