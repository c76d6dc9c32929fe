// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/receiverclient.h"

namespace earshot::ui {

/** The words by which callers complain: a call in which they are said comes first in the inbox. */
struct ComplaintWordChoice
{
    std::optional<QString> chosen; ///< as somebody of the organisation wrote them
    QStringList usual; ///< what counts without a choice
    QString chosenBy; ///< may be empty
};

constexpr qsizetype longestWords = 24'600; ///< UTF-16 units; the receiver takes no more

/** Asked through the client, whose promises hold here as well. */
QCoro::Task<Result<ComplaintWordChoice>> fetchComplaintWords(ReceiverClient &client);
/** None: back to the usual ones. The words as they are then. */
QCoro::Task<Result<ComplaintWordChoice>> chooseComplaintWords(
    ReceiverClient &client, std::optional<QString> words);

} // namespace earshot::ui
