// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/signin.h"

#include "core/identifier.h"
#include "database/database.h"
#include "database/personrepository.h"

#include <QCryptographicHash>

namespace earshot::access {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using database::PersonRepository;
using database::Session;

namespace {

constexpr qsizetype longestInput = 512;
constexpr std::chrono::minutes offerPause{10};
constexpr int mostWrongOffers = 5;
constexpr std::chrono::seconds crowdPause{5};

/** Short, whatever was typed; and not readable in a memory dump. */
QString strangerName(const QString &email)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(email.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool isKnownFrom(const std::optional<Person> &person, const QHostAddress &address)
{
    return person && !person->lastAddress.isEmpty()
        && networkOf(QHostAddress(person->lastAddress)) == networkOf(address);
}

bool maySignIn(const std::optional<Person> &person)
{
    return person && !person->disabledAt && !person->passwordHash.isEmpty();
}

} // namespace

/** One password being checked; others for the same person, and many from one address, are refused
 * meanwhile. */
struct SignIn::Turn
{
    Turn(SignIn &owner, const Attempt &attempt)
        : signIn(owner)
        , email(attempt.email)
        , network(networkOf(attempt.address))
    {
        signIn.m_checking.insert(email);
        ++signIn.m_checkingFrom[network];
    }
    ~Turn()
    {
        signIn.m_checking.remove(email);
        if (--signIn.m_checkingFrom[network] <= 0)
            signIn.m_checkingFrom.remove(network);
    }
    Q_DISABLE_COPY_MOVE(Turn)

    SignIn &signIn;
    const QString email;
    const QString network;
};

SignIn::SignIn(
    database::Database &database, const Clock &clock, const QByteArray &key, SignInLimits limits)
    : m_database(database)
    , m_clock(clock)
    , m_limits(limits)
    , m_factor(key)
    , m_passwords(limits.cost)
    , m_strangersPasswords(limits.cost)
    , m_addresses(limits.perAddress, limits.addressPause)
    , m_strangers(limits.perPerson, limits.personPause)
    , m_atHome(limits.perPerson, limits.personPause)
    , m_codesAsked(1, limits.personPause)
    , m_offers(mostWrongOffers, offerPause)
{ }

QCoro::Task<Result<SignIn::Outcome>> SignIn::attempt(Attempt attempt)
{
    attempt.email = attempt.email.left(longestInput)
                        .trimmed()
                        .normalized(QString::NormalizationForm_C)
                        .toLower();
    auto find = [email = attempt.email](
                    Session &session) { return PersonRepository(session).findByEmail(email); };
    const auto found = co_await m_database.read(find);
    if (!found)
        co_return found.error();
    const std::optional<Person> person = maySignIn(*found) ? *found : std::nullopt;
    if (const auto refused = refusal(attempt, person))
        co_return *refused;
    const Turn turn(*this, attempt);
    const auto outcome = co_await check(attempt, person);
    if (outcome && outcome->verdict == Verdict::Welcome)
        m_atHome.forget(person->id);
    co_return outcome;
}

QCoro::Task<Result<SignIn::Outcome>> SignIn::confirm(
    Person person, QString password, QString code, QHostAddress address)
{
    // The token says that they are known, wherever they are now.
    person.lastAddress = address.toString();
    const Attempt attempt{
        .email = person.email, .password = password, .code = code, .address = address};
    if (const auto refused = refusal(attempt, person))
        co_return *refused;
    const Turn turn(*this, attempt);
    const auto isRight = co_await matches(password, person, true);
    if (!isRight)
        co_return isRight.error();
    if (!*isRight)
        co_return co_await failed(attempt, person);
    if (!code.isNull() && !person.factorSealed.isEmpty())
        co_return co_await checkFactor(attempt, person);
    const Outcome outcome{.verdict = Verdict::Welcome, .person = person};
    co_return outcome;
}

void SignIn::beginOffer(const QString &personId)
{
    m_offers.forget(personId);
}

bool SignIn::mayShowCode(const QString &personId) const
{
    return m_offers.pause(personId, m_clock.now()) == 0s;
}

void SignIn::countWrongOffer(const QString &personId)
{
    m_offers.add(personId, m_clock.now());
}

std::optional<SignIn::Outcome> SignIn::refusal(
    const Attempt &attempt, const std::optional<Person> &person) const
{
    const Timestamp now = m_clock.now();
    const QString network = networkOf(attempt.address);
    Outcome paused{.verdict = Verdict::Paused, .person = person};
    const bool isKnown = isKnownFrom(person, attempt.address);
    if (isKnown)
        paused.pause = m_atHome.pause(person->id, now);
    else if (person && person->isLocked(now))
        paused.pause = std::chrono::ceil<std::chrono::seconds>(*person->lockedUntil - now);
    else if (!person)
        paused.pause = m_strangers.pause(strangerName(attempt.email), now);
    if (!isKnown)
        paused.pause = std::max(paused.pause, m_addresses.pause(network, now));
    const bool isCrowded = m_checking.contains(attempt.email)
        || m_checkingFrom.value(network) >= m_limits.atOncePerAddress;
    if (isCrowded)
        paused.pause = std::max(paused.pause, std::chrono::seconds(1));
    return paused.pause > 0s ? std::optional(paused) : std::nullopt;
}

QCoro::Task<Result<SignIn::Outcome>> SignIn::check(Attempt attempt, std::optional<Person> person)
{
    const bool isKnown = isKnownFrom(person, attempt.address);
    const auto isRight = co_await matches(attempt.password, person, isKnown);
    if (!isRight && isRight.error().code == ErrorCode::Unavailable) {
        // As many as can be looked at are waiting already.
        const Outcome crowded{.verdict = Verdict::Paused, .person = person, .pause = crowdPause};
        co_return crowded;
    }
    if (!isRight)
        co_return isRight.error();
    if (!*isRight)
        co_return co_await failed(attempt, person);
    if (!person->factorSealed.isEmpty())
        co_return co_await checkFactor(attempt, *person);
    const Outcome outcome{
        .verdict = Verdict::Welcome, .person = person, .failedBefore = person->failedSignIns};
    co_return outcome;
}

/** Takes the same time for people who do not exist. */
QCoro::Task<Result<bool>> SignIn::matches(
    QString password, std::optional<Person> person, bool isKnown)
{
    if (m_decoy.isEmpty()) {
        const Secret nobodys(randomToken());
        const auto decoy = co_await m_passwords.hash(nobodys);
        if (!decoy)
            co_return decoy.error();
        m_decoy = *decoy;
    }
    const Secret secret = passwordSecret(password.left(longestPassword + 1));
    const QString hash = person ? person->passwordHash : m_decoy;
    Passcodes &queue = isKnown ? m_passwords : m_strangersPasswords;
    const auto isSame = co_await queue.matches(secret, hash);
    if (!isSame)
        co_return isSame.error();
    const bool isTheirs = person.has_value() && *isSame;
    co_return isTheirs;
}

QCoro::Task<Result<SignIn::Outcome>> SignIn::checkFactor(Attempt attempt, Person person)
{
    if (attempt.code.isEmpty()) {
        const Outcome outcome = codeNeeded(person);
        co_return outcome;
    }
    bool wasRecovery = false;
    const auto isTaken = co_await takeCode(person, attempt.code.left(longestInput), &wasRecovery);
    if (!isTaken)
        co_return isTaken.error();
    if (!*isTaken)
        co_return co_await failed(attempt, person);
    const Outcome outcome{.verdict = Verdict::Welcome,
        .person = person,
        .failedBefore = person.failedSignIns,
        .usedFactor = true,
        .usedRecoveryCode = wasRecovery};
    co_return outcome;
}

/** Whoever has somebody's password and no code is seen in the log, once a quarter of an hour. */
SignIn::Outcome SignIn::codeNeeded(const Person &person)
{
    const Timestamp now = m_clock.now();
    const bool isNews = m_codesAsked.pause(person.id, now) == 0s;
    if (isNews)
        m_codesAsked.add(person.id, now);
    return {.verdict = Verdict::NeedsCode, .person = person, .isFirst = isNews};
}

QCoro::Task<Result<bool>> SignIn::takeCode(Person person, QString code, bool *wasRecovery)
{
    const auto secret = m_factor.open(person.factorSealed);
    if (!secret)
        co_return Error{.code = ErrorCode::Internal,
            .message = u"A second factor was sealed with another key; reset the person's."_s};
    const auto step = SecondFactor::stepOf(*secret, code, m_clock.now(), person.factorStep);
    const QString recovery = SecondFactor::recoveryHash(code);
    *wasRecovery = !step && person.recoveryHashes.contains(recovery);
    if (!step && !*wasRecovery)
        co_return false;
    auto take = [person, step, recovery](Session &session) {
        PersonRepository people(session);
        return step ? people.takeStep(person.id, *step) : people.takeRecoveryCode(person, recovery);
    };
    co_return co_await m_database.write(take);
}

QCoro::Task<Result<SignIn::Outcome>> SignIn::failed(Attempt attempt, std::optional<Person> person)
{
    const Timestamp now = m_clock.now();
    Outcome outcome{.verdict = Verdict::Wrong, .person = person};
    if (isKnownFrom(person, attempt.address)) {
        const auto atHome = m_atHome.add(person->id, now);
        outcome.isFirst = atHome.isFirst;
        outcome.isLocked = atHome.isLast;
        co_return outcome;
    }
    const auto ofAddress = m_addresses.add(networkOf(attempt.address), now);
    if (!person) {
        m_strangers.add(strangerName(attempt.email), now);
        outcome.isFirst = ofAddress.isFirst;
        outcome.isLocked = ofAddress.isLast;
        co_return outcome;
    }
    auto count = [id = person->id, now, limits = m_limits](Session &session) {
        return PersonRepository(session).countFailure(
            id, limits.perPerson, now, limits.personPause);
    };
    const auto counted = co_await m_database.write(count);
    if (!counted)
        co_return counted.error();
    outcome.isFirst = counted->failedSignIns == 1;
    outcome.isLocked = counted->isLocked(now);
    co_return outcome;
}

QCoro::Task<Result<QString>> SignIn::hashFor(Person person, QString password)
{
    if (const auto checked = checkPassword(password, person.email, person.name); !checked)
        co_return checked.error();
    const Secret secret = passwordSecret(password);
    QStringList earlier = person.formerPasswordHashes;
    if (!person.passwordHash.isEmpty())
        earlier.prepend(person.passwordHash);
    for (const QString &hash : std::as_const(earlier)) {
        const auto isSame = co_await m_passwords.matches(secret, hash);
        if (!isSame)
            co_return isSame.error();
        if (*isSame)
            co_return worded(ErrorCode::InvalidInput,
                QT_TRANSLATE_NOOP(
                    "Receiver", "That password was used before. The last %1 can’t be taken again."),
                {QString::number(rememberedPasswords)});
    }
    co_return co_await m_passwords.hash(secret);
}

} // namespace earshot::access
