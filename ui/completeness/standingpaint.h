// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/providervalues.h"
#include "ui/theme/theme.h"

class QPainter;
class QRectF;

namespace earshot::ui {

/** Fills @p area as calls of that standing are drawn: by colour and by pattern, so that they are
 * told apart without colours too. */
void paintStanding(QPainter &painter, const QRectF &area, const Theme &theme, Standing standing);

} // namespace earshot::ui
