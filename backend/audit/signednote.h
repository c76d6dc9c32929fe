// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QByteArray>
#include <QString>

namespace earshot::audit {

/** An Ed25519 key pair. Copies share nothing with what they were made from but the bytes. */
class SigningKey
{
public:
    /** From 32 random bytes, the seed of RFC 8032. InvalidInput for any other length. */
    static Result<SigningKey> fromSeed(const Secret &seed);

    [[nodiscard]] const QByteArray &publicKey() const { return m_public; } ///< 32 bytes
    [[nodiscard]] QByteArray sign(const QByteArray &text) const; ///< 64 bytes

private:
    SigningKey() = default;

    Secret m_secret;
    QByteArray m_public;
};

/** What is said of the log at one moment: a tlog-checkpoint of C2SP. */
struct Checkpoint
{
    QString origin; ///< which log: see originOf()
    qint64 size = 0; ///< entries
    QByteArray root; ///< 32 bytes, of the tree of these entries

    bool operator==(const Checkpoint &) const = default;
};

/** The name of an organisation's log, and of the key it is signed with. */
QString originOf(const QString &organizationId);

constexpr qsizetype longestNote = 4096; ///< bytes; with the signatures of witnesses

/** The checkpoint as a signed note of C2SP: three lines, an empty one, and the signature. */
QByteArray signedNote(const Checkpoint &checkpoint, const SigningKey &key);

/** What @p note says, when it is signed with @p publicKey; InvalidInput otherwise, and where it is
 * longer than any. */
Result<Checkpoint> openNote(const QByteArray &note, const QByteArray &publicKey);

/** What @p note says, whoever signed it. */
Result<Checkpoint> readNote(const QByteArray &note);

/** The key as people hand it on, a "vkey" of C2SP: name+hash+base64. */
QByteArray verifierKey(const QString &origin, const QByteArray &publicKey);

} // namespace earshot::audit
