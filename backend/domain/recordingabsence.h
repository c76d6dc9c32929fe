// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace earshot {

/** Why nobody has the audio of a call. The words are part of the API and of exports. */
enum class RecordingAbsence {
    SwitchedOff, ///< recording is off for the assistant
    ConsentRefused, ///< the caller did not agree
    NeverConnected, ///< nobody spoke: busy, no answer, refused, failed
    NothingRetained, ///< the account keeps no data of calls (zero data retention)
    PaymentMode, ///< card data is protected (PCI): the provider stores nothing
    OwnStorage, ///< it went to storage of the customer's own, which we can't open
    PastRetention, ///< the provider's time for keeping it has passed
    DeletedAtProvider, ///< somebody deleted the call there
    TooShort, ///< the carrier dropped it as too short
    Silent, ///< the carrier dropped it as silent
    CarrierFailed, ///< the carrier's recording failed
    NotProvided, ///< the provider has none and does not say why
};

/** Every reason there is, in the order in which they are shown. */
const QList<RecordingAbsence> &recordingAbsences();

/** "switched_off", "consent_refused" … and back; unknown words give nothing. */
QString toWord(RecordingAbsence absence);
std::optional<RecordingAbsence> recordingAbsenceFromWord(QStringView word);

/** One sentence for the business owner. */
QString explanation(RecordingAbsence absence);

/** What a delivery says about there being no audio. */
struct NoRecording
{
    RecordingAbsence absence = RecordingAbsence::NotProvided;
    QString reason; ///< a sentence for a person, more exact than explanation() where more is known

    bool operator==(const NoRecording &) const = default;
};

/** With the usual sentence. */
NoRecording noRecording(RecordingAbsence absence);

} // namespace earshot
