// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auditkey.h"

#include "audit/seennote.h"
#include "backend/storeplace.h"
#include "settings/keyfile.h"

#include <QDir>
#include <QMessageAuthenticationCode>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

/** One-way, and named after its use: neither secret can be learnt from the other. */
QByteArray seedFrom(const QByteArray &secret)
{
    return QMessageAuthenticationCode::hash(
        "earshot audit key, version 1", secret, QCryptographicHash::Sha256);
}

Result<QByteArray> seedOf(const settings::Settings &settings)
{
    if (!settings.auditKey.isEmpty())
        return seedFrom(settings.auditKey.reveal());
    const QString file = QDir(settings.dataFolder).filePath(u"audit.key"_s);
    if (!isShared(settings))
        return settings::loadOrCreateKey(file);
    const auto shared = signingKey(settings);
    return shared ? settings::loadOrCreateKey(file, seedFrom(*shared)) : shared.error();
}

} // namespace

QString seenNotePath(const settings::Settings &settings)
{
    return QDir(settings.dataFolder).filePath(u"audit.seen"_s);
}

Result<std::shared_ptr<const audit::AuditLog>> openAuditLog(const settings::Settings &settings)
{
    const auto seed = seedOf(settings);
    if (!seed)
        return seed.error();
    auto key = audit::SigningKey::fromSeed(Secret(*seed));
    if (!key)
        return key.error();
    const auto seen = audit::SeenNote(seenNotePath(settings)).read(key->publicKey());
    // One that can't be read is the business of a check; without it nothing is signed that was not.
    return std::make_shared<const audit::AuditLog>(
        std::move(key).value(), seen ? *seen : std::nullopt);
}

} // namespace earshot
