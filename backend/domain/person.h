// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "core/secret.h"
#include "domain/access.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace earshot {

/** Somebody who signs in. */
struct Person
{
    QString id;
    QString organizationId;
    QString email; ///< as emailFrom() writes it; no two people have the same
    QString name;
    Role role = Role::Viewer;
    CallScope scope = {};
    QString passwordHash = {}; ///< Argon2id; empty: cannot sign in
    QStringList formerPasswordHashes = {}; ///< the newest first
    std::optional<Timestamp> passwordChangedAt = {};
    QByteArray factorSealed = {}; ///< see access::SecondFactor; empty: the password is enough
    QByteArray factorOffered = {}; ///< not in force until a code of it was shown
    qint64 factorStep = 0; ///< of the last code that was taken
    QStringList recoveryHashes = {}; ///< SHA-256 of the codes that are left
    int failedSignIns = 0; ///< one after the other
    std::optional<Timestamp> lockedUntil = {};
    std::optional<Timestamp> lastSignInAt = {};
    QString lastAddress = {};
    Timestamp createdAt = {};
    std::optional<Timestamp> disabledAt = {};

    bool operator==(const Person &) const = default;
    [[nodiscard]] bool isLocked(Timestamp now) const { return lockedUntil && *lockedUntil > now; }
};

/** How many former passwords may not come back. */
constexpr qsizetype rememberedPasswords = 5;
constexpr qsizetype shortestPassword = 12; ///< characters
constexpr qsizetype longestPassword = 256;

/** @p text as an address of e-mail in lower case; InvalidInput when it has not the form of one. */
Result<QString> emailFrom(const QString &text);

/** A name of 1 to 100 visible characters, on one line. */
Result<QString> personNameFrom(const QString &text);

/**
 * Whether @p password may be somebody's: long enough (NIST SP 800-63B: length, no rules about kinds
 * of characters), not their name or address, not one character or a row of keys again and again.
 * InvalidInput says what to do.
 */
Result<void> checkPassword(const QString &password, const QString &email, const QString &name);

/** What is hashed of @p password: the same however a keyboard composed its accents (NFKC). */
Secret passwordSecret(const QString &password);

} // namespace earshot
