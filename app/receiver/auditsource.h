// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/receiver/withreceiver.h"
#include "report/prooffile.h"

namespace earshot::receiver {

/** Exports of the audit log, asked for by administration commands. */
report::ExportSource auditSource(const Ask &ask);

/** Tells on stderr how far an export is, in steps of a tenth. */
report::ExportCourse auditCourse(const std::stop_token &stop);

/** Says on stderr when no font here has the letters of the program's language for pages. */
void warnOfLetters();

} // namespace earshot::receiver
