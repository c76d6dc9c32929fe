// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace earshot {

/**
 * How well a call went by its evaluation, from 0 (a failure) to 1, whichever of the provider's
 * scales it is on: "successful" and "unsuccessful" (passed or failed), 1 to 10, a percentage,
 * excellent to poor, strongly agree to strongly disagree. A number above 10 without "%" is one in a
 * hundred. Nothing for other words, checklists and matrices.
 */
std::optional<double> successShare(QStringView outcome);

} // namespace earshot
