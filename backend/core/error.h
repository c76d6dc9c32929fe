// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

namespace earshot {

/** What kind of failure this is. Callers branch on it; people read Error::message. */
enum class ErrorCode {
    Network, ///< the other side could not be reached, or broke off
    Timeout, ///< a deadline passed
    Unauthorised, ///< no valid credential was shown
    Forbidden, ///< the credential is valid and does not allow this
    NotFound,
    Conflict, ///< the state does not allow this, or somebody else changed it first
    InvalidInput, ///< the caller's data is wrong; trying again does not help
    TooLarge,
    Unavailable, ///< a queue is full or a part is stopping; later it may work
    Storage, ///< disk, database or object store failed
    StorageFull,
    Cancelled,
    Internal, ///< a mistake of ours
};

/** Stable lower-case word for logs and problem details, for instance "invalid_input". */
QString errorCodeName(ErrorCode code);

struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString
        message; ///< a full sentence for a person: what was wrong and, where possible, what to do
    bool retryable = false; ///< true where trying the same again later can succeed
    QString pattern = {}; ///< of worded(): the message with %1, %2 in the places of @ref values
    QStringList values = {};

    /** The same error with the words of an outer step before it: "Storing call X: disk is full". */
    [[nodiscard]] Error withContext(const QString &context) const;
};

/**
 * An error whose sentence can be said in the language of who reads it, wherever that is: it travels
 * as @p pattern and @p values. Mark the pattern with QT_TRANSLATE_NOOP("Receiver", …), so that it
 * gets into the translations.
 */
Error worded(ErrorCode code, const char *pattern, const QStringList &values = {});

/** @p pattern with @p values in the places of %1 to %9; a value is never read as a pattern. */
QString filledIn(const QString &pattern, const QStringList &values);

} // namespace earshot
