// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/consentphrases.h"

#include <array>
#include <string_view>

namespace earshot {

/** What one side of a call says of recording in one language; phrases separated by commas. */
struct ConsentDefaults
{
    ConsentPhrase::By by;
    bool isRefusal;
    std::u16string_view phrases;
};

/**
 * Whole announcements rather than single words: "recorded" alone is said of much else. All of them
 * are looked for in every call; none means something else in another of these languages.
 */
inline constexpr std::array consentDefaults{
    ConsentDefaults{ConsentPhrase::By::Assistant, false,
        u"this call is being recorded, this call is recorded, this call may be recorded, "
        "this call will be recorded, this call can be recorded, this call might be "
        "recorded, this call may be monitored, this call is being monitored, this call "
        "is monitored, your call is being recorded, your call is recorded, your call "
        "may be recorded, your call will be recorded, your call may be monitored, the "
        "call is being recorded, the call is recorded, the call will be recorded, calls "
        "are recorded, calls may be recorded, calls are being recorded, calls will be "
        "recorded, this conversation is being recorded, this conversation is recorded, "
        "this conversation may be recorded, this conversation will be recorded, this "
        "line is recorded, on a recorded line, we are recording this call, we're "
        "recording this call, i am recording this call, i'm recording this call, we "
        "record this call, we record our calls, we record all calls"},
    ConsentDefaults{ConsentPhrase::By::Caller, false,
        u"you may record, you can record, i agree to be recorded, i agree to being "
        "recorded, i agree to the recording, i consent to be recorded, i consent to "
        "being recorded, i consent to the recording, okay with being recorded, ok with "
        "being recorded, fine with being recorded, i don't mind being recorded, i do "
        "not mind being recorded"},
    ConsentDefaults{ConsentPhrase::By::Caller, true,
        u"don't want to be recorded, do not want to be recorded, don't wish to be "
        "recorded, do not wish to be recorded, don't want this recorded, don't want "
        "this call recorded, do not want this call recorded, don't want you to record, "
        "do not want you to record, rather not be recorded, prefer not to be recorded, "
        "refuse to be recorded, object to being recorded, object to the recording, "
        "don't consent to, do not consent to, don't agree to being recorded, don't "
        "agree to be recorded, do not agree to be recorded, do not agree to being "
        "recorded, don't record me, do not record me, don't record this, do not record "
        "this, stop recording, stop the recording, turn off the recording, switch off "
        "the recording"},
    ConsentDefaults{ConsentPhrase::By::Assistant, false,
        u"gespräch wird aufgezeichnet, gespräch wird aufgenommen, gespräch wird "
        "mitgeschnitten, anruf wird aufgezeichnet, anruf wird aufgenommen, anruf wird "
        "mitgeschnitten, telefonat wird aufgezeichnet, telefonat wird aufgenommen, "
        "telefonat wird mitgeschnitten, gespräch kann aufgezeichnet werden, anruf kann "
        "aufgezeichnet werden, gespräche werden aufgezeichnet, anrufe werden "
        "aufgezeichnet, gespräche können aufgezeichnet werden, anrufe können "
        "aufgezeichnet werden, gespräch zu schulungszwecken aufgezeichnet wird, "
        "gespräch aufgezeichnet wird, anruf aufgezeichnet wird, zeichnen dieses "
        "gespräch auf, zeichnen das gespräch auf, zeichne dieses gespräch auf, zeichnen "
        "wir dieses gespräch auf, zeichnen wir das gespräch auf, nehmen dieses gespräch "
        "auf, nehmen das gespräch auf"},
    ConsentDefaults{ConsentPhrase::By::Caller, false,
        u"dürfen aufzeichnen, können aufzeichnen, dürfen das gespräch aufzeichnen, "
        "können das gespräch aufzeichnen, mit der aufzeichnung einverstanden, stimme "
        "der aufzeichnung zu, einverstanden mit der aufzeichnung"},
    ConsentDefaults{ConsentPhrase::By::Caller, true,
        u"nicht aufgezeichnet werden, nicht aufgenommen werden, nicht mit der "
        "aufzeichnung einverstanden, mit der aufzeichnung nicht einverstanden, der "
        "aufzeichnung nicht zu, widerspreche der aufzeichnung, keine aufzeichnung, "
        "keine aufnahme, nicht dass sie das aufzeichnen, nicht dass das aufgezeichnet "
        "wird, zeichnen sie das nicht auf, nehmen sie das nicht auf, nicht aufzeichnen"},
    ConsentDefaults{ConsentPhrase::By::Assistant, false,
        u"cet appel est enregistré, cet appel sera enregistré, cet appel peut être "
        "enregistré, cet appel pourra être enregistré, cet appel est susceptible d'être "
        "enregistré, cet appel pourrait être enregistré, votre appel est enregistré, "
        "votre appel sera enregistré, votre appel peut être enregistré, votre appel est "
        "susceptible d'être enregistré, l'appel est enregistré, l'appel sera "
        "enregistré, les appels sont enregistrés, les appels peuvent être enregistrés, "
        "nos appels sont enregistrés, cette conversation est enregistrée, cette "
        "conversation sera enregistrée, cette conversation peut être enregistrée, cette "
        "communication est enregistrée, cette communication peut être enregistrée, nous "
        "enregistrons cet appel, j'enregistre cet appel, nous enregistrons les appels"},
    ConsentDefaults{ConsentPhrase::By::Caller, false,
        u"vous pouvez enregistrer, vous pouvez m'enregistrer, j'accepte d'être "
        "enregistré, j'accepte d'être enregistrée, j'accepte l'enregistrement, d'accord "
        "pour être enregistré, d'accord pour être enregistrée, d'accord pour "
        "l'enregistrement"},
    ConsentDefaults{ConsentPhrase::By::Caller, true,
        u"ne veux pas être enregistré*, ne souhaite pas être enregistré*, pas d'accord "
        "pour être enregistré*, pas d'accord pour l'enregistrement, n'accepte pas "
        "d'être enregistré*, n'accepte pas l'enregistrement, refuse d'être enregistré*, "
        "refuse l'enregistrement, m'oppose à l'enregistrement, ne m'enregistrez pas, "
        "n'enregistrez pas, arrêtez d'enregistrer, arrêtez l'enregistrement"},
    ConsentDefaults{ConsentPhrase::By::Assistant, false,
        u"esta llamada está siendo grabada, esta llamada es grabada, esta llamada será "
        "grabada, esta llamada puede ser grabada, esta llamada podrá ser grabada, esta "
        "llamada podría ser grabada, esta llamada se está grabando, esta llamada se "
        "graba, esta llamada va a ser grabada, su llamada está siendo grabada, su "
        "llamada es grabada, su llamada será grabada, su llamada puede ser grabada, su "
        "llamada podrá ser grabada, su llamada podría ser grabada, la llamada está "
        "siendo grabada, la llamada será grabada, la llamada se está grabando, las "
        "llamadas son grabadas, las llamadas se graban, las llamadas pueden ser "
        "grabadas, las llamadas están siendo grabadas, esta conversación está siendo "
        "grabada, esta conversación será grabada, esta conversación puede ser grabada, "
        "estamos grabando esta llamada, grabamos esta llamada, grabamos las llamadas"},
    ConsentDefaults{ConsentPhrase::By::Caller, false,
        u"puede grabar, pueden grabar, puede grabarme, acepto que me graben, acepto ser "
        "grabado, acepto ser grabada, acepto la grabación, doy mi consentimiento para "
        "la grabación, doy mi consentimiento para que me graben, de acuerdo con la "
        "grabación, de acuerdo con que me graben"},
    ConsentDefaults{ConsentPhrase::By::Caller, true,
        u"no quiero que me graben, no quiero que me grabe, no quiero que graben, no "
        "quiero que grabe, no quiero que se grabe, no quiero ser grabado, no quiero ser "
        "grabada, no deseo ser grabado, no deseo ser grabada, no acepto que me graben, "
        "no acepto la grabación, no acepto ser grabado, no acepto ser grabada, no doy "
        "mi consentimiento, me niego a que me graben, no me grabe, no me graben, no "
        "grabe, no graben, deje de grabar, dejen de grabar, detenga la grabación"},
};

} // namespace earshot
