// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/transcript.h"

#include <QStringList>

#include <memory>

class QMimeData;

namespace earshot::ui {

/** Of each turn, what is said of a pause of four seconds and more right before it: "Silence of 12
 * s"; empty for none. @p turns are ascending by start. */
QStringList breaksBefore(const Transcript &turns);

/** A turn as it is pasted. */
struct CopiedTurn
{
    QString time;
    QString speaker;
    QString text;
    QString breakBefore; ///< empty for none
};

/** For programs that take plain text, a line for each turn, and for those that take tables, a row
 * for each, everything escaped. A pause between two of them has a line of its own. */
std::unique_ptr<QMimeData> copied(const QList<CopiedTurn> &turns);

/** "0:21 Caller: After three." */
QString copiedLine(const CopiedTurn &turn);

} // namespace earshot::ui
