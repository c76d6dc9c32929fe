// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/consenttexts.h"

#include "ui/language/isolate.h"
#include "ui/models/callformat.h"
#include "ui/review/timetext.h"

#include <QCoreApplication>

namespace earshot::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(earshot::ui::ConsentTexts)
};

QString providerText(const ProviderConsent &provider)
{
    if (!provider.grantedAt)
        return Text::tr("Not given: the provider asked the caller, who did not agree.");
    return Text::tr("Given to the provider on %1 (%2)", "date and time, the provider's word")
        .arg(format::moment(*provider.grantedAt), isolated(provider.type));
}

QString wordsText(const ConsentWords &words)
{
    const QString said = isolated(words.text);
    const QString at = playbackTime(words.seconds);
    if (words.isRefusal)
        return Text::tr("Refused at %1: “%2”").arg(at, said);
    if (words.speaker == Speaker::Agent)
        return Text::tr("Announced by the assistant at %1: “%2”").arg(at, said);
    if (words.speaker == Speaker::Caller)
        return Text::tr("Agreed by the caller at %1: “%2”").arg(at, said);
    return Text::tr("Said at %1: “%2”").arg(at, said);
}

QString confirmationText(const ConsentConfirmation &word)
{
    const QString when = format::moment(word.at);
    if (word.byName.isEmpty())
        return Text::tr("Confirmed on %1: %2").arg(when, isolated(word.reason));
    return Text::tr("Confirmed by %1 on %2: %3")
        .arg(isolated(word.byName), when, isolated(word.reason));
}

} // namespace

QString consentText(const Consent &consent)
{
    if (consent.confirmation)
        return confirmationText(*consent.confirmation);
    if (consent.provider)
        return providerText(*consent.provider);
    if (consent.words)
        return wordsText(*consent.words);
    return consent.isLookedThrough ? Text::tr("No proof: nothing in the transcript speaks of it.")
                                   : Text::tr("Not judged so far");
}

} // namespace earshot::ui
