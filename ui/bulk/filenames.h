// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"

#include <QSet>

namespace earshot::ui {

/** Names for the recordings of one folder, of which no two are the same, whatever the case. */
class FileNames
{
public:
    /** "2026-11-22 09.58.00 Dana Whitfield 0f3c2a1b.mp3", local time; what means something to a
     * file system, or could be taken for something else, is left out. At most 200 bytes. */
    QString nameFor(const Call &call);

private:
    QSet<QString> m_taken;
};

/** @p path, or one beside it ("… (2)") that nothing has yet. */
QString freePath(const QString &path);

} // namespace earshot::ui
