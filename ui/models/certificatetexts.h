// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/servercertificate.h"

namespace earshot::ui {

/** For whom it was made. */
QString ownerText(const ServerCertificate &certificate);
/** Who vouches for it. */
QString issuerText(const ServerCertificate &certificate);
/** Until when it counts. */
QString validityText(const ServerCertificate &certificate);
/** Pairs of digits with colons between them, as other programs show it. */
QString fingerprintText(const ServerCertificate &certificate);
/** What one doubt means, for whoever typed the address of @p host. */
QString doubtText(
    CertificateDoubt doubt, const ServerCertificate &certificate, const QString &host);

} // namespace earshot::ui
