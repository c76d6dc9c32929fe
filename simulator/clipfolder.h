// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "simulator/conversation.h"

#include <QStringList>

namespace earshot::simulator {

/**
 * Recordings given as a folder of WAV files instead of spoken ones. A file of at least 20 seconds,
 * or with more than one channel, is a call as it is; shorter ones are put together alternately, the
 * first on the agent's side, until the call has 25 seconds. A value.
 */
class ClipFolder
{
public:
    /** Lists @p folder and its sub-folders, at most 10,000 files. InvalidInput when there is no WAV
     * in it. */
    static Result<ClipFolder> open(const QString &folder);

    /** How many different calls it gives: at most 32, so that the disk they take is bounded. */
    [[nodiscard]] int variety() const;

    /**
     * Call @p number, with the people of @p script. A joined call is written to @p file. Unreadable
     * files are passed over; InvalidInput when none is readable. Blocking.
     */
    [[nodiscard]] Result<Conversation> conversation(
        int number, Script script, const QString &file) const;

private:
    [[nodiscard]] Result<Conversation> joined(
        qsizetype first, Script script, const QString &file) const;

    QStringList m_files;
};

} // namespace earshot::simulator
