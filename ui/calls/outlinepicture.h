// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/soundoutline.h"

#include <QPainter>

namespace earshot::ui {

struct Theme;

/**
 * A recording in the size of a word, at the side of @p area where reading begins: the agent above
 * the middle, the caller below, from left to right in every language, as sound runs. The loudest
 * part fills the height. Bars of one pixel, sharp at any scale.
 */
void paintOutline(
    QPainter &painter, const QRectF &area, const Theme &theme, const SoundOutline &outline);

} // namespace earshot::ui
