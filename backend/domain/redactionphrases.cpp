// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/redactionphrases.h"

#include <QStringList>

#include <array>
#include <string_view>

namespace earshot {

namespace {

struct Phrases
{
    RedactionPhrase kind;
    std::u16string_view text; ///< without accents, separated by commas
};

constexpr std::array all{
    Phrases{RedactionPhrase::Card,
        u"card number,card no,credit card,debit card,card is,number on the card,long number,"
        "number of the card,card details,sixteen digit,sixteen digits,16 digit,16 digits,"
        "visa,mastercard,master card,amex,american express,maestro,"
        "kartennummer,karten nummer,kreditkarte,kreditkartennummer,kreditkarten nummer,bankkarte,"
        "nummer der karte,nummer ihrer karte,nummer meiner karte,karte lautet,"
        "numero de carte,numero de la carte,numero de ma carte,numero de votre carte,"
        "carte bancaire,carte bleue,carte de credit,seize chiffres,16 chiffres,"
        "numero de tarjeta,numero de la tarjeta,numero de mi tarjeta,numero de su tarjeta,"
        "numero de tu tarjeta,tarjeta de credito,tarjeta de debito,dieciseis digitos,16 digitos"},
    Phrases{RedactionPhrase::SecurityCode,
        u"security code,security number,cvv,cvv2,cvc,cvc2,cvv code,cvc code,cid,c v v,c v c,"
        "card verification,verification value,verification number,three digits,three digit,"
        "3 digits,3 digit,four digits on the front,4 digits on the front,on the back,"
        "prufnummer,pruefnummer,prufziffer,pruefziffer,prufziffern,pruefziffern,sicherheitscode,"
        "sicherheitsnummer,kartenprufnummer,kartenpruefnummer,kartenprufziffer,prufcode,"
        "drei ziffern,drei zahlen,dreistellige,dreistelligen,auf der ruckseite,"
        "cryptogramme,code de securite,cryptogramme visuel,trois chiffres,trois derniers chiffres,"
        "3 chiffres,3 derniers chiffres,au dos,au verso,"
        "codigo de seguridad,codigo de verificacion,tres digitos,tres cifras,3 digitos,"
        "tres numeros,al dorso,en el reverso,por detras"},
    Phrases{RedactionPhrase::OtherNumber,
        u"phone number,phone no,telephone number,mobile number,cell number,phone is,mobile is,"
        "my phone,my mobile,my cell,fax,call me,reach me,order number,order no,reference number,"
        "tracking number,invoice number,customer number,ticket number,booking number,iban,"
        "case number,serial number,"
        "telefonnummer,telefon,handynummer,mobilnummer,rufnummer,ruckrufnummer,bestellnummer,"
        "auftragsnummer,auftrag,rechnungsnummer,kundennummer,sendungsnummer,vorgangsnummer,"
        "ticketnummer,buchungsnummer,seriennummer,vertragsnummer,"
        "numero de telephone,telephone,portable,numero de portable,numero de commande,"
        "numero de suivi,numero de facture,numero de client,numero de dossier,commande numero,"
        "numero de serie,numero de telefono,telefono,movil,numero de movil,numero de pedido,"
        "numero de seguimiento,numero de factura,numero de cliente,numero de referencia,"
        "pedido numero"},
    Phrases{RedactionPhrase::Expiry,
        u"expiry,expiry date,expires,expiring,expiration,expiration date,valid until,valid thru,"
        "valid through,good through,gultig bis,gueltig bis,ablaufdatum,gultigkeit,lauft ab,"
        "expire,date d expiration,date de validite,valable jusqu,"
        "caduca,caducidad,vence,vencimiento,expira,fecha de caducidad"},
    Phrases{RedactionPhrase::Filler,
        u"and,then,and then,next,uh,um,er,erm,ah,oh,hm,hmm,mm,mhm,okay,ok,yes,yeah,yep,right,it,"
        "is,it s,let,me,see,the,that,s,now,so,wait,sorry,please,again,got,dash,hyphen,space,dot,"
        "point,last,next four digits,next four are,last four digits,last four are,first four are,"
        "first four digits,one moment,one second,one sec,one minute,oh wait,oh sorry,oh no,"
        "ein moment,eine sekunde,eine minute,un moment,un instant,une seconde,"
        "une minute,un momento,un segundo,una vez,un minuto,"
        "eh,ahm,aehm,aeh,und,dann,danach,weiter,ja,genau,also,jetzt,noch,mal,moment,bitte,strich,"
        "bindestrich,leerzeichen,die,letzten,nachsten,weiter geht s,letzten vier sind,"
        "nachsten vier sind,letzten vier ziffern,nachsten vier ziffern,"
        "euh,heu,et,puis,ensuite,apres,alors,oui,voila,donc,tiret,espace,attendez,c est,d accord,"
        "quatre derniers,quatre suivants,quatre premiers,quatre derniers chiffres,"
        "este,y,luego,despues,entonces,si,vale,bueno,a ver,ahora,guion,espacio,espera,perdon,"
        "ultimos cuatro son,siguientes cuatro son,ultimos cuatro digitos"},
    Phrases{RedactionPhrase::Unit,
        u"euro,euros,dollar,dollars,pound,pounds,cent,cents,percent,usd,eur,gbp,francs,franken,"
        "pesos,bucks,days,weeks,months,minutes,hours,years,o clock,am,pm,street,avenue,"
        "tage,wochen,monate,minuten,stunden,jahre,uhr,prozent,"
        "jours,semaines,mois,heures,ans,rue,pour cent,dias,semanas,meses,minutos,horas,anos,"
        "por ciento"},
};

} // namespace

const QHash<QString, RedactionPhrase> &redactionPhrases()
{
    static const QHash<QString, RedactionPhrase> table = [] {
        QHash<QString, RedactionPhrase> phrases;
        for (const auto &[kind, text] : all) {
            for (const QStringView each : QStringView(text).split(u','))
                phrases.insert(each.toString(), kind);
        }
        return phrases;
    }();
    return table;
}

} // namespace earshot
