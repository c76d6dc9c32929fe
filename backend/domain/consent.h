// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/transcript.h"

#include <QJsonObject>

#include <optional>

namespace earshot {

/** Whether a call was recorded with consent, and how that is known. */
enum class ConsentState {
    NotJudged, ///< nothing is known yet: the provider says nothing, and there is no transcript
    NoneFound, ///< the transcript was looked through, and says nothing of it
    Refused, ///< the caller did not agree: as the provider says, or as the transcript has it
    Said, ///< words of an announcement or of agreement are in the transcript
    Provider, ///< the provider states that, and when, it was given
    Confirmed, ///< somebody has listened, or has it in writing, and says so
};

/** The words of the API and the database: "not_judged", "none_found", "refused", "transcript",
 * "provider", "confirmed", and back. Unknown words give nothing. */
QString toWord(ConsentState value);
std::optional<ConsentState> consentStateFromWord(QStringView word);

/** Whether a recording may be kept and heard on account of it. */
bool isProof(ConsentState state);

/** What an organisation does about recordings without proof of consent. */
enum class ConsentRule {
    Off, ///< transcripts are not looked through; only what the provider or a person says is known
    Show, ///< what is found is shown, and calls can be looked for by it
    Bar, ///< besides, what has no proof is heard only by those who judge it
};

/** "off", "show", "bar", and back; unknown words give nothing. */
QString toWord(ConsentRule value);
std::optional<ConsentRule> consentRuleFromWord(QStringView word);

/** What the provider says: without a time consent was asked for and not given. */
struct ProviderConsent
{
    QString type; ///< the provider's word for how it was asked, for instance "stay-on-line"
    std::optional<Timestamp> grantedAt;

    bool operator==(const ProviderConsent &) const = default;
};

constexpr qsizetype longestConsentType = 40; ///< UTF-16 units

/** What was said of it in the call. */
struct ConsentWords
{
    bool isRefusal = false;
    QString phrase; ///< the one that was looked for, as ConsentPhrases spells it
    QString text; ///< as it stands in the transcript, at most a phrase's length
    Speaker speaker = Speaker::Unknown;
    double seconds = 0; ///< from the start of the recording

    bool operator==(const ConsentWords &) const = default;
};

/** Somebody's word for it. */
struct ConsentConfirmation
{
    Timestamp at;
    QString by; ///< see listenerOf()
    QString byName; ///< as they were called then; may be empty
    QString reason;

    bool operator==(const ConsentConfirmation &) const = default;
};

constexpr qsizetype longestConsentReason = 1000; ///< UTF-16 units

/** All that is known of the consent to one call's recording. */
struct Consent
{
    std::optional<ProviderConsent> provider;
    std::optional<ConsentWords> words;
    bool isLookedThrough = false; ///< the transcript was, and what it says stands in words
    std::optional<ConsentConfirmation> confirmation;

    bool operator==(const Consent &) const = default;

    /** What a person says goes before what the provider says, and that before the transcript. */
    [[nodiscard]] ConsentState state() const;
    /** The same without a person's word. */
    [[nodiscard]] ConsentState found() const;
};

/** {"provider": {"type", "grantedAt"}, "words": {"means", "phrase", "text", "speaker", "seconds"},
 * "lookedThrough"}, the first two null where there is none. The confirmation is not in it. */
QJsonObject toJson(const Consent &consent);
/** Whatever can't be read is not there. */
Consent consentFromJson(const QJsonObject &json);

} // namespace earshot
