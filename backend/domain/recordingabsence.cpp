// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordingabsence.h"

#include <QList>

#include <array>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    RecordingAbsence absence;
    QLatin1StringView word;
    const char *text; ///< as others know it that say it in another language
};

constexpr std::array entries{
    Entry{RecordingAbsence::SwitchedOff, "switched_off"_L1,
        QT_TRANSLATE_NOOP("Receiver", "Recording is switched off for this assistant.")},
    Entry{RecordingAbsence::ConsentRefused, "consent_refused"_L1,
        QT_TRANSLATE_NOOP("Receiver", "The caller did not agree to be recorded.")},
    Entry{RecordingAbsence::NeverConnected, "never_connected"_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The call was never connected, so there was nothing to record.")},
    Entry{RecordingAbsence::NothingRetained, "nothing_retained"_L1,
        QT_TRANSLATE_NOOP("Receiver",
            "The account is set to keep no data of calls, so the provider kept no recording.")},
    Entry{RecordingAbsence::PaymentMode, "payment_mode"_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The assistant protects card data, so the provider keeps no recording.")},
    Entry{RecordingAbsence::OwnStorage, "own_storage"_L1,
        QT_TRANSLATE_NOOP("Receiver",
            "The provider put the recording into storage of your own, which Earshot cannot open.")},
    Entry{RecordingAbsence::PastRetention, "past_retention"_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The time for which the provider keeps recordings had passed.")},
    Entry{RecordingAbsence::DeletedAtProvider, "deleted_at_provider"_L1,
        QT_TRANSLATE_NOOP("Receiver", "The provider has deleted this call and its recording.")},
    Entry{RecordingAbsence::TooShort, "too_short"_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The phone network kept no recording because it was too short.")},
    Entry{RecordingAbsence::Silent, "silent"_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The phone network kept no recording because nothing was heard in it.")},
    Entry{RecordingAbsence::CarrierFailed, "carrier_failed"_L1,
        QT_TRANSLATE_NOOP("Receiver", "The phone network could not make the recording.")},
    Entry{RecordingAbsence::NotProvided, "not_provided"_L1,
        QT_TRANSLATE_NOOP(
            "Receiver", "The provider has no recording of this call and gives no reason.")},
};

const Entry &entryOf(RecordingAbsence absence)
{
    const auto *found = std::find_if(entries.begin(), entries.end(),
        [absence](const Entry &entry) { return entry.absence == absence; });
    return found == entries.end() ? entries.back() : *found;
}

} // namespace

const QList<RecordingAbsence> &recordingAbsences()
{
    static const QList<RecordingAbsence> all = [] {
        QList<RecordingAbsence> list;
        for (const Entry &entry : entries)
            list.append(entry.absence);
        return list;
    }();
    return all;
}

QString toWord(RecordingAbsence absence)
{
    return entryOf(absence).word;
}

std::optional<RecordingAbsence> recordingAbsenceFromWord(QStringView word)
{
    for (const Entry &entry : entries) {
        if (word == entry.word)
            return entry.absence;
    }
    return std::nullopt;
}

QString explanation(RecordingAbsence absence)
{
    return QString::fromUtf8(entryOf(absence).text);
}

NoRecording noRecording(RecordingAbsence absence)
{
    return {.absence = absence, .reason = explanation(absence)};
}

} // namespace earshot
