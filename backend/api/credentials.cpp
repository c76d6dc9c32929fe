// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/accessservice.h"
#include "api/authorised.h"
#include "api/signinanswer.h"
#include "core/json.h"
#include "database/database.h"
#include "database/personrepository.h"
#include "database/tokenrepository.h"

#include <QJsonArray>

namespace earshot::api {

using namespace Qt::StringLiterals;
using access::SecondFactor;
using access::SignIn;
using database::PersonRepository;
using http::Method;
using http::Reply;
using http::Request;

namespace {

/** What somebody changes of how they sign in, and what the audit log calls that. */
struct Change
{
    Person person;
    QString action;
    std::function<Result<void>(database::Session &)> write;
};

QCoro::Task<Result<Person>> personOf(SharedContext context, Principal who)
{
    auto find = [who](database::Session &session) {
        return PersonRepository(session).find(who.organizationId, who.personId);
    };
    const auto person = co_await context->parts.database.read(find);
    if (!person)
        co_return person.error();
    if (person->has_value())
        co_return **person;
    co_return worded(ErrorCode::Conflict,
        QT_TRANSLATE_NOOP("Receiver", "This token is nobody’s: it has no password of its own."));
}

/**
 * The change and its entry, or neither; and neither, where the session has ended meanwhile, or the
 * sign-in is not any more what was shown: checking a password takes its time, in which an
 * administrator may have locked out who changes it.
 */
QCoro::Task<Result<void>> keep(SharedContext context, Principal who, Request request, Change change)
{
    const Timestamp now = context->parts.clock.now();
    const QString noCall;
    const audit::Entry entry =
        context->parts.audit.entry(who, change.action, noCall, originOf(request), QJsonObject());
    auto write = [change, entry, who, now](database::Session &session) -> Result<void> {
        database::TokenRepository tokens(session);
        if (const auto alive = tokens.requireActive(who.tokenId, now); !alive)
            return alive;
        if (const auto same = PersonRepository(session).requireUnchanged(change.person); !same)
            return same;
        if (const auto written = change.write(session); !written)
            return written;
        return audit::append(session, entry);
    };
    co_return co_await context->parts.database.write(write);
}

/** Who is signed in shows that it is still them: a token that was left lying about changes nothing.
 * The person, or the reply that refuses. */
struct Confirmed
{
    std::optional<Person> person;
    Reply refusal;
};

QCoro::Task<Confirmed> confirmed(
    SharedContext context, Principal who, Request request, QString password, QString code)
{
    Confirmed answer;
    const auto person = co_await personOf(context, who);
    if (!person) {
        answer.refusal = refusal(person.error());
        co_return answer;
    }
    const auto outcome =
        co_await context->parts.signIn.confirm(*person, password, code, request.peer);
    if (!outcome) {
        answer.refusal = refusal(outcome.error());
    } else if (outcome->verdict != SignIn::Verdict::Welcome) {
        co_await noteFailure(context, *outcome, originOf(request));
        answer.refusal = outcome->verdict != SignIn::Verdict::Wrong
            ? signInRefusal(*outcome)
            : refusal(worded(ErrorCode::Forbidden,
                QT_TRANSLATE_NOOP("Receiver", "The password or the code is wrong.")));
    } else {
        answer.person = *person;
    }
    co_return answer;
}

QString textIn(const Request &request, const QString &name)
{
    const auto body = parseJsonObject(request.body);
    return body ? body->value(name).toString() : QString();
}

QCoro::Task<Reply> changePassword(SharedContext context, Principal who, Request request)
{
    const QString current = textIn(request, u"password"_s);
    const QString wanted = textIn(request, u"newPassword"_s);
    const QString noCode;
    const auto still = co_await confirmed(context, who, request, current, noCode);
    if (!still.person)
        co_return still.refusal;
    const Person person = *still.person;
    const auto hash = co_await context->parts.signIn.hashFor(person, wanted);
    if (!hash)
        co_return refusal(hash.error());
    const Timestamp now = context->parts.clock.now();
    Change change{.person = person, .action = u"person.password"_s, .write = {}};
    // Whoever else is signed in as them is out; this session goes on.
    change.write = [person, hash = *hash, now, token = who.tokenId](database::Session &session) {
        const auto set = PersonRepository(session).setPassword(person, hash, now);
        return set ? database::TokenRepository(session).revokeOthers(person.id, token, now) : set;
    };
    const auto kept = co_await keep(context, who, request, change);
    if (!kept)
        co_return refusal(kept.error());
    co_return Reply::noContent();
}

/** Who has a second factor shows a code of it, before it is replaced or given up. */
QString codeFor(const Request &request)
{
    const QString code = textIn(request, u"code"_s);
    return code.isNull() ? QString(u""_s) : code;
}

/** Nothing is in force until a code of it was shown. */
QCoro::Task<Reply> offerFactor(SharedContext context, Principal who, Request request)
{
    const QString password = textIn(request, u"password"_s);
    const auto still = co_await confirmed(context, who, request, password, codeFor(request));
    if (!still.person)
        co_return still.refusal;
    const Person person = *still.person;
    const Secret secret = SecondFactor::newSecret();
    const QByteArray sealed =
        context->parts.signIn.factor().sealOffer(secret, context->parts.clock.now());
    Change change{.person = person, .action = u"person.factor_offer"_s, .write = {}};
    change.write = [id = person.id, sealed](database::Session &session) {
        return PersonRepository(session).offerFactor(id, sealed);
    };
    const auto kept = co_await keep(context, who, request, change);
    if (!kept)
        co_return refusal(kept.error());
    context->parts.signIn.beginOffer(person.id);
    const QJsonObject json{{u"secret"_s, SecondFactor::base32(secret.reveal())},
        {u"uri"_s, SecondFactor::uri(secret, person.email)}};
    co_return Reply::json(json);
}

Error wrongCode()
{
    return worded(ErrorCode::InvalidInput,
        QT_TRANSLATE_NOOP(
            "Receiver", "That is not the code of this moment. Is the time of your phone right?"));
}

QCoro::Task<Reply> beginFactor(SharedContext context, Principal who, Request request)
{
    const auto found = co_await personOf(context, who);
    if (!found)
        co_return refusal(found.error());
    Person person = *found;
    const SecondFactor &factor = context->parts.signIn.factor();
    const auto secret = factor.openOffer(person.factorOffered, context->parts.clock.now());
    const bool mayShow = context->parts.signIn.mayShowCode(person.id);
    if (!secret || !mayShow)
        co_return refusal(worded(
            ErrorCode::Conflict, QT_TRANSLATE_NOOP("Receiver", "Ask for a new secret first.")));
    const auto step = SecondFactor::stepOf(
        *secret, textIn(request, u"code"_s), context->parts.clock.now(), person.factorStep);
    if (!step) {
        context->parts.signIn.countWrongOffer(person.id);
        co_return refusal(wrongCode());
    }
    const QStringList codes = SecondFactor::newRecoveryCodes();
    Change change{.person = person, .action = u"person.factor_on"_s, .write = {}};
    person.factorSealed = factor.seal(*secret);
    person.factorOffered.clear();
    person.recoveryHashes.clear();
    for (const QString &code : codes)
        person.recoveryHashes.append(SecondFactor::recoveryHash(code));
    // Whoever is signed in with the password alone is out.
    change.write = [person, step = *step, token = who.tokenId, now = context->parts.clock.now()](
                       database::Session &session) -> Result<void> {
        PersonRepository people(session);
        if (const auto set = people.setFactor(person); !set)
            return set;
        if (const auto taken = people.takeStep(person.id, step); !taken || !*taken)
            return taken ? wrongCode() : taken.error();
        return database::TokenRepository(session).revokeOthers(person.id, token, now);
    };
    const auto kept = co_await keep(context, who, request, change);
    if (!kept)
        co_return refusal(kept.error());
    const QJsonObject json{{u"recoveryCodes"_s, QJsonArray::fromStringList(codes)}};
    co_return Reply::json(json);
}

QCoro::Task<Reply> endFactor(SharedContext context, Principal who, Request request)
{
    const QString password = textIn(request, u"password"_s);
    const auto still = co_await confirmed(context, who, request, password, codeFor(request));
    if (!still.person)
        co_return still.refusal;
    Person person = *still.person;
    Change change{.person = person, .action = u"person.factor_off"_s, .write = {}};
    person.factorSealed.clear();
    person.factorOffered.clear();
    person.recoveryHashes.clear();
    change.write = [person](database::Session &session) {
        return PersonRepository(session).setFactor(person);
    };
    const auto kept = co_await keep(context, who, request, change);
    if (!kept)
        co_return refusal(kept.error());
    co_return Reply::noContent();
}

} // namespace

Routes credentialRoutes(const SharedContext &context)
{
    const QString factor = u"/api/session/second-factor"_s;
    constexpr qint64 bodyLimit = 8 * 1024;
    return {
        {.method = Method::Put,
            .pattern = u"/api/session/password"_s,
            .handler = authorised(context, changePassword),
            .bodyLimit = bodyLimit},
        {.method = Method::Post,
            .pattern = factor,
            .handler = authorised(context, offerFactor),
            .bodyLimit = bodyLimit},
        {.method = Method::Put,
            .pattern = factor,
            .handler = authorised(context, beginFactor),
            .bodyLimit = bodyLimit},
        {.method = Method::Post, // proxies drop the body of a DELETE
            .pattern = factor + u"/removal"_s,
            .handler = authorised(context, endFactor),
            .bodyLimit = bodyLimit},
    };
}

} // namespace earshot::api
