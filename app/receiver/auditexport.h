// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/**
 * earshotd audit export --data DIR --format jsonl --out FILE [--from TIME] [--to TIME] [--person
 * WHO] [--call ID] [settings]: writes the audit log, or what of it fits, with the proofs that
 * packaging/verify-audit needs. The file appears whole or not at all. The exit code: 0, 1 when it
 * could not be written, 2 for wrong use, 130 when it was stopped.
 */
int exportAudit(const QStringList &arguments);

} // namespace earshot::receiver
