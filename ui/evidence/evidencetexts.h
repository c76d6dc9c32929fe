// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/call.h"

/** What the evidence pack of a call says to people. */
namespace earshot::ui::format {

/** "Evidence Dana Whitfield 2026-11-22", without an ending, for a file. */
QString evidenceName(const Call &call);
QString evidenceDone(const QString &file);
/** Why there is no file, and what to do; empty when it was cancelled. */
QString evidenceProblem(const Error &error);

} // namespace earshot::ui::format
