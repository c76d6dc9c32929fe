// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/signednote.h"

#include "audit/merkletree.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace earshot::audit {

using namespace Qt::StringLiterals;

namespace {

constexpr char ed25519 = 1; ///< the signature type's number in C2SP
constexpr qsizetype keyHashBytes = 4;
const QByteArray signatureMark = "\xE2\x80\x94 "; // an em dash

const uchar *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

Error invalid(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

QByteArray keyHash(const QByteArray &name, const QByteArray &publicKey)
{
    const QByteArray whole = name + '\n' + ed25519 + publicKey;
    return QCryptographicHash::hash(whole, QCryptographicHash::Sha256).first(keyHashBytes);
}

bool isSigned(const QByteArray &text, const QByteArray &signature, const QByteArray &publicKey)
{
    return signature.size() == qsizetype(crypto_sign_BYTES)
        && publicKey.size() == qsizetype(crypto_sign_PUBLICKEYBYTES)
        && crypto_sign_verify_detached(bytesOf(signature), bytesOf(text),
               static_cast<unsigned long long>(text.size()), bytesOf(publicKey))
        == 0;
}

/** One of @p lines is by that key; others are not looked at. */
bool hasSignature(const QByteArray &text, const QByteArray &lines, const QByteArray &name,
    const QByteArray &publicKey)
{
    const QByteArray hash = keyHash(name, publicKey);
    const QByteArray begin = signatureMark + name + ' ';
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.startsWith(begin))
            continue;
        const auto bytes = QByteArray::fromBase64(line.sliced(begin.size()));
        if (bytes.startsWith(hash) && isSigned(text, bytes.sliced(keyHashBytes), publicKey))
            return true;
    }
    return false;
}

QByteArray textOf(const Checkpoint &checkpoint)
{
    return checkpoint.origin.toUtf8() + '\n' + QByteArray::number(checkpoint.size) + '\n'
        + checkpoint.root.toBase64() + '\n';
}

Result<Checkpoint> checkpointFrom(const QByteArray &text)
{
    const QByteArrayList lines = text.split('\n');
    if (lines.size() < 4)
        return invalid(u"A checkpoint has fewer than three lines."_s);
    const Checkpoint checkpoint{.origin = QString::fromUtf8(lines.at(0)),
        .size = lines.at(1).toLongLong(),
        .root = QByteArray::fromBase64(lines.at(2))};
    if (checkpoint.root.size() != hashBytes || QByteArray::number(checkpoint.size) != lines.at(1))
        return invalid(u"A checkpoint has no size and root."_s);
    return checkpoint;
}

} // namespace

Result<SigningKey> SigningKey::fromSeed(const Secret &seed)
{
    if (sodium_init() < 0)
        return Error{.code = ErrorCode::Internal, .message = u"libsodium does not start."_s};
    if (seed.reveal().size() != qsizetype(crypto_sign_SEEDBYTES))
        return invalid(u"The key of the audit log must have 32 bytes."_s);
    QByteArray secret(crypto_sign_SECRETKEYBYTES, '\0');
    SigningKey key;
    key.m_public = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_seed_keypair(reinterpret_cast<uchar *>(key.m_public.data()),
        reinterpret_cast<uchar *>(secret.data()), bytesOf(seed.reveal()));
    key.m_secret = Secret(secret);
    sodium_memzero(secret.data(), std::size_t(secret.size()));
    return key;
}

QByteArray SigningKey::sign(const QByteArray &text) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<uchar *>(signature.data()), nullptr, bytesOf(text),
        static_cast<unsigned long long>(text.size()), bytesOf(m_secret.reveal()));
    return signature;
}

QString originOf(const QString &organizationId)
{
    return u"earshot-audit/"_s + organizationId;
}

QByteArray signedNote(const Checkpoint &checkpoint, const SigningKey &key)
{
    const QByteArray text = textOf(checkpoint);
    const QByteArray name = checkpoint.origin.toUtf8();
    const QByteArray signature = keyHash(name, key.publicKey()) + key.sign(text);
    return text + '\n' + signatureMark + name + ' ' + signature.toBase64() + '\n';
}

Result<Checkpoint> readNote(const QByteArray &note)
{
    if (note.size() > longestNote)
        return invalid(u"A checkpoint of the audit log is too long."_s);
    const qsizetype blank = note.lastIndexOf("\n\n");
    if (blank < 0)
        return invalid(u"A checkpoint of the audit log is not signed."_s);
    return checkpointFrom(note.first(blank + 1));
}

Result<Checkpoint> openNote(const QByteArray &note, const QByteArray &publicKey)
{
    const auto checkpoint = readNote(note);
    if (!checkpoint)
        return checkpoint;
    const QByteArray name = checkpoint->origin.toUtf8();
    const qsizetype blank = note.lastIndexOf("\n\n");
    if (!hasSignature(note.first(blank + 1), note.sliced(blank + 2), name, publicKey))
        return invalid(u"A checkpoint of the audit log is not signed with its key."_s);
    return checkpoint;
}

QByteArray verifierKey(const QString &origin, const QByteArray &publicKey)
{
    const QByteArray name = origin.toUtf8();
    return name + '+' + keyHash(name, publicKey).toHex() + '+'
        + QByteArray(QByteArray(1, ed25519) + publicKey).toBase64();
}

} // namespace earshot::audit
