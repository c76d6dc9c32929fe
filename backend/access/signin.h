// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/attemptlimit.h"
#include "access/passcodes.h"
#include "access/secondfactor.h"
#include "domain/person.h"

#include <QSet>

namespace earshot::database {
class Database;
}

namespace earshot::access {

/** How often one may be wrong. */
struct SignInLimits
{
    int perPerson = 10; ///< wrong in a row, also of people who do not exist
    std::chrono::seconds personPause = std::chrono::minutes(15);
    int perAddress = 30; ///< for people who never signed in from there
    std::chrono::seconds addressPause = std::chrono::minutes(5);
    int atOncePerAddress = 3; ///< passwords being checked
    HashCost cost = HashCost::Moderate;
};

/**
 * Checks passwords and second factors. Strangers learn nothing from the answer, nor from the time
 * it takes: not whether there is such a person, and while they have to wait not whether the
 * password would be right. A flood costs one password check at a time: one for each person, few for
 * each address; the rest is refused before anything is computed, so that others still get in.
 * Belongs to the backend's thread; the database and the clock must outlive it and its coroutines.
 */
class SignIn
{
public:
    struct Attempt
    {
        QString email;
        QString password;
        QString code; ///< of the authenticator, or a recovery code; empty: none
        QHostAddress address;
    };
    enum class Verdict {
        Welcome,
        Wrong, ///< e-mail, password or code
        NeedsCode, ///< the password is right, and a code is needed too; isFirst once in a while
        Paused, ///< too many were wrong; nothing was looked at
    };
    struct Outcome
    {
        Verdict verdict = Verdict::Wrong;
        std::optional<Person> person = {}; ///< whom it was about, also where it was wrong
        bool isFirst = false; ///< wrong for the first time in a row
        bool isLocked = false; ///< with this one the pause begins
        std::chrono::seconds pause{0};
        int failedBefore = 0; ///< wrong ones in a row before this right one
        bool usedFactor = false;
        bool usedRecoveryCode = false;
    };

    SignIn(database::Database &database, const Clock &clock, const QByteArray &key,
        SignInLimits limits = {});

    QCoro::Task<Result<Outcome>> attempt(Attempt attempt);

    /** What is kept of @p password as @p person 's new one; InvalidInput when it is weak, or was
     * theirs before. */
    QCoro::Task<Result<QString>> hashFor(Person person, QString password);
    /** Whether somebody who is signed in is still @p person; counts as an attempt. With @p code not
     * null their second factor is asked for as well, where they have one. */
    QCoro::Task<Result<Outcome>> confirm(
        Person person, QString password, QString code, QHostAddress address);

    /** A second factor was offered: a few codes may be wrong. */
    void beginOffer(const QString &personId);
    [[nodiscard]] bool mayShowCode(const QString &personId) const;
    void countWrongOffer(const QString &personId);

    [[nodiscard]] const SecondFactor &factor() const { return m_factor; }

private:
    struct Turn;

    [[nodiscard]] std::optional<Outcome> refusal(
        const Attempt &attempt, const std::optional<Person> &person) const;
    QCoro::Task<Result<Outcome>> check(Attempt attempt, std::optional<Person> person);
    QCoro::Task<Result<Outcome>> checkFactor(Attempt attempt, Person person);
    QCoro::Task<Result<bool>> takeCode(Person person, QString code, bool *wasRecovery);
    QCoro::Task<Result<Outcome>> failed(Attempt attempt, std::optional<Person> person);
    QCoro::Task<Result<bool>> matches(QString password, std::optional<Person> person, bool isKnown);
    [[nodiscard]] Outcome codeNeeded(const Person &person);

    database::Database &m_database;
    const Clock &m_clock;
    const SignInLimits m_limits;
    SecondFactor m_factor;
    Passcodes m_passwords; ///< of people from where they signed in before
    Passcodes m_strangersPasswords; ///< of everybody else, so that a crowd holds up nobody known
    QString m_decoy; ///< of a password nobody has, for people who do not exist
    AttemptLimit m_addresses;
    AttemptLimit m_strangers; ///< by e-mails that are nobody's
    AttemptLimit m_atHome; ///< by people, from where they signed in before
    AttemptLimit m_codesAsked; ///< by people whose password was right
    AttemptLimit m_offers; ///< wrong codes of what was offered, by people who are signed in
    QSet<QString> m_checking; ///< e-mails
    QHash<QString, int> m_checkingFrom; ///< networks
};

} // namespace earshot::access
