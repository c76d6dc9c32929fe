// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QIODevice>
#include <QJsonObject>

namespace earshot::report {

/** What an evidence pack of a call is about. */
struct EvidenceFacts
{
    QString organization; ///< its name
    QString madeAt; ///< RFC 3339 with an offset
    QString recordingFile; ///< its name in the pack
    QJsonObject call; ///< what call.json says: CallDetails of the API's description, with "audio"
                      ///< and "provider"
    QString callSha256; ///< of call.json, lower-case hex
    QString key; ///< that signed the audit log
    qint64 logSize = 0; ///< entries of the log
    QString root; ///< Base64
};

/** The pages of a pack: whose call, what is in it, how to check it, and the transcript. Needs a
 * paintingApplication(); in the program's language. Whether all could be written, @p out knows. */
void writeEvidencePdf(QIODevice &out, const EvidenceFacts &facts);

/** The transcript as lines "[0:12] Agent: …" in the program's language. */
[[nodiscard]] QString transcriptText(const QJsonObject &call);

/** What is in the pack, and how to check it, for who opens it. */
[[nodiscard]] QString evidenceReadme(const EvidenceFacts &facts);

} // namespace earshot::report
