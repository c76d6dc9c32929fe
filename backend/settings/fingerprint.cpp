// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/fingerprint.h"

#include "settings/keys.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

namespace earshot::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype saltBytes = 16;
constexpr qsizetype longestText = 200;

QByteArray newSalt()
{
    std::array<quint32, saltBytes / sizeof(quint32)> words = {};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), saltBytes).toHex();
}

QJsonObject objectFrom(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> textsIn(const QJsonObject &object)
{
    QMap<QString, QString> texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

} // namespace

Fingerprint fingerprintOf(const Settings &settings, const QByteArray &salt)
{
    Fingerprint fingerprint{.salt = salt.isEmpty() ? newSalt() : salt};
    for (auto it = settings.given.begin(); it != settings.given.end(); ++it)
        fingerprint.texts.insert(it.key(), it.value().left(longestText));
    for (const SecretKey &key : secretKeys) {
        const Secret &secret = settings.*key.member;
        if (secret.isEmpty())
            continue;
        const QByteArray sum = QMessageAuthenticationCode::hash(
            secret.reveal(), fingerprint.salt, QCryptographicHash::Sha256);
        fingerprint.secrets.insert(key.name, QString::fromLatin1(sum.toHex()));
    }
    return fingerprint;
}

QJsonObject toJson(const Fingerprint &fingerprint)
{
    return {{u"salt"_s, QString::fromLatin1(fingerprint.salt)},
        {u"texts"_s, objectFrom(fingerprint.texts)},
        {u"secrets"_s, objectFrom(fingerprint.secrets)}};
}

std::optional<Fingerprint> fingerprintFrom(const QJsonObject &json)
{
    const QByteArray salt = json.value(u"salt"_s).toString().toLatin1();
    if (salt.isEmpty())
        return std::nullopt;
    return Fingerprint{.salt = salt,
        .texts = textsIn(json.value(u"texts"_s).toObject()),
        .secrets = textsIn(json.value(u"secrets"_s).toObject())};
}

} // namespace earshot::settings
