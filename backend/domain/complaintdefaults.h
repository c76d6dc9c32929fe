// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>
#include <string_view>

namespace earshot {

/** How people complain in one language, separated by commas. */
struct ComplaintDefaults
{
    QLatin1StringView language;
    std::u16string_view phrases;
};

/**
 * Only what is seldom said without a complaint, and in no other of these languages means something
 * else: all of them are looked for in every call.
 */
inline constexpr std::array complaintDefaults{
    ComplaintDefaults{QLatin1StringView("de"),
        u"beschwer*, reklamier*, reklamation*, unverschämt*, frechheit, inakzeptab*, enttäusch*, "
        "verärger*, bin sauer, anwalt*, anwältin, rechtsanwalt*, katastroph*, "
        "geht gar nicht, schon wieder nicht, funktioniert nicht, geld zurück, zeitverschwendung, "
        "mit einem menschen, echten menschen, mit einem mitarbeiter, ihren vorgesetzten"},
    ComplaintDefaults{QLatin1StringView("en"),
        u"complain*, unacceptable, ridiculous, frustrat*, angry, upset, disappoint*, disgrac*, "
        "lawyer*, attorney*, sue you, scam*, rip off, fed up, waste of time, money back, "
        "want a refund, terrible service, worst service, does not work, doesn't work, "
        "not what i asked, real person, human being, speak to a human, talk to a human, "
        "speak to a person, talk to a person, speak to someone, your supervisor, "
        "speak to a manager, speak to your manager, talk to your manager"},
    ComplaintDefaults{QLatin1StringView("es"),
        u"queja*, reclamación*, reclamo, inaceptable*, vergüenza, decepcion*, "
        "estoy harto, estoy harta, abogad*, devuelvan mi dinero, reembolso*, "
        "no funciona, pérdida de tiempo, hablar con una persona, una persona real, "
        "hablar con un humano, hablar con su supervisor"},
    ComplaintDefaults{QLatin1StringView("fr"),
        u"plainte*, me plaindre, réclamation*, inadmissible*, scandaleu*, inacceptab*, honteu*, "
        "déçu*, en ai marre, ras le bol, avocat*, rembours*, ne fonctionne pas, "
        "ne marche pas, perte de temps, parler à quelqu'un, un vrai conseiller, une vraie "
        "personne, "
        "parler à un humain, votre responsable"},
};

} // namespace earshot
