// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace earshot::receiver {

/**
 * earshotd audit export --data DIR --out FILE [--format jsonl|csv|pdf] [--from TIME] [--to TIME]
 * [--person WHO] [--action WORD] [--call ID] [--language CODE] [settings]: writes the audit log, or
 * what of it fits, with the proofs that packaging/verify-audit needs; those of a table (csv, pdf)
 * are in FILE.proof.jsonl. The files appear whole or not at all. The exit code: 0, 1 when they
 * could not be written, 2 for wrong use, 130 when it was stopped.
 */
int exportAudit(const QStringList &arguments);

} // namespace earshot::receiver
