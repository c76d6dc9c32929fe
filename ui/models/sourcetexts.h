// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/providervalues.h"
#include "ui/models/tablecell.h"

/** Assistants and phone numbers as people read them. Pure. */
namespace earshot::ui::format {

/** The name, or what stands in for it: the number, "Assistant without a name". */
QString sourceName(const Source &source);
QString sourceName(const SourceChange &change);
/** "Records", "Does not record", "Must be mended" … */
QString sourceState(const Source &source);
CellTone sourceTone(const Source &source);
/** All problems in one line; empty when there is none. */
QString problemsText(const Source &source);
/** Where events go: "Here", the address, "Nowhere". */
QString serverText(const Source &source);

/** "Recording" for "artifactPlan.recordingEnabled"; the path itself where it is not known. */
QString settingName(const QString &path);
/** "On", "not set", "status-update, end-of-call-report" … */
QString valueText(const QJsonValue &value);

} // namespace earshot::ui::format
