// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/certificatetexts.h"

#include "ui/language/isolate.h"
#include "ui/models/callformat.h"

#include <QCoreApplication>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using Doubt = CertificateDoubt;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CertificateTexts)
};

QString dayOf(const QDateTime &time)
{
    return format::date(time.toLocalTime().date());
}

} // namespace

QString ownerText(const ServerCertificate &certificate)
{
    const QString hosts = certificate.hosts.join(u", "_s);
    if (certificate.owner.isEmpty() && hosts.isEmpty())
        return Texts::tr("It does not say.");
    if (hosts.isEmpty() || certificate.hosts.contains(certificate.owner))
        return isolated(hosts.isEmpty() ? certificate.owner : hosts);
    return certificate.owner.isEmpty() ? isolated(hosts)
                                       : Texts::tr("%1, for %2", "an owner, addresses")
                                             .arg(isolated(certificate.owner), isolated(hosts));
}

QString issuerText(const ServerCertificate &certificate)
{
    if (certificate.doubts.contains(Doubt::SelfSigned))
        return Texts::tr("Nobody but itself");
    return certificate.issuer.isEmpty() ? Texts::tr("It does not say.")
                                        : isolated(certificate.issuer);
}

QString validityText(const ServerCertificate &certificate)
{
    if (certificate.doubts.contains(Doubt::NotYetValid))
        return Texts::tr("From %1 on").arg(dayOf(certificate.validFrom));
    return dayOf(certificate.validUntil);
}

QString fingerprintText(const ServerCertificate &certificate)
{
    return QString::fromLatin1(QByteArray::fromHex(certificate.sha256).toHex(':').toUpper());
}

QString doubtText(Doubt doubt, const ServerCertificate &certificate, const QString &host)
{
    switch (doubt) {
    case Doubt::SelfSigned:
        return Texts::tr("The receiver made this certificate itself. Anybody could make one like "
                         "it, so only its fingerprint shows that it is the right one.");
    case Doubt::UnknownIssuer:
        return Texts::tr("This computer does not know who vouches for it. Only the fingerprint "
                         "shows that it is the right one.");
    case Doubt::OtherHost:
        return Texts::tr("It was made for another address than %1. Is the address right?")
            .arg(isolated(host));
    case Doubt::Expired:
        return Texts::tr("It ended on %1. Whoever runs the receiver should renew it.")
            .arg(dayOf(certificate.validUntil));
    case Doubt::NotYetValid:
        return Texts::tr("It begins on %1 only. Is the clock of this computer right?")
            .arg(dayOf(certificate.validFrom));
    case Doubt::Other:
        break;
    }
    return Texts::tr("This computer could not check it.");
}

} // namespace earshot::ui
