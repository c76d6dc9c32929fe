// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authorised.h"
#include "core/json.h"
#include "database/auditrepository.h"
#include "database/database.h"
#include "database/signrepository.h"

#include <QJsonArray>

#include <algorithm>

namespace earshot::api {

using namespace Qt::StringLiterals;
using database::ChosenWords;
using database::SignRepository;
using http::Method;
using http::Reply;
using http::Request;

namespace {

constexpr qsizetype longestText = ComplaintWords::mostPhrases * (ComplaintWords::longestPhrase + 2);

/** Both kinds of words; nothing chosen: the usual ones count. */
struct Words
{
    ComplaintWords usual;
    std::optional<ChosenWords> chosen;
};

struct Order
{
    QString organizationId;
    std::optional<ChosenWords> choice; ///< none: back to the usual ones
    audit::Entry entry;
};

Error refused(const QString &message)
{
    return {.code = ErrorCode::InvalidInput, .message = message};
}

bool isUnseen(QChar letter)
{
    return letter.category() == QChar::Other_Control && letter != u'\n' && letter != u'\r'
        && letter != u'\t';
}

/** What is to be looked for; none for null. */
Result<std::optional<ChosenWords>> choiceIn(
    const QByteArray &body, const Principal &who, Timestamp now)
{
    const auto json = parseJsonObject(body).valueOr({});
    const QJsonValue words = json.value(u"words"_s);
    if (json.size() != 1 || (!words.isString() && !words.isNull()))
        return refused(u"Send {\"words\": \"refund*, waste of time\"}, or null for the usual "
                       "ones."_s);
    if (words.isNull())
        return std::optional<ChosenWords>();
    const QString text = words.toString();
    if (text.size() > longestText || std::any_of(text.begin(), text.end(), isUnseen))
        return refused(
            u"\"words\" has at most %1 characters, and only what can be seen."_s.arg(longestText));
    const auto meant = ComplaintWords::fromText(text);
    if (!meant)
        return meant.error();
    return std::optional(ChosenWords{
        .text = text, .words = *meant, .by = listenerOf(who), .byName = who.name, .at = now});
}

Result<Words> readWords(database::Session &session, const QString &organizationId)
{
    SignRepository signs(session);
    const auto usual = signs.usualWords();
    if (!usual.ok())
        return usual.error();
    const auto chosen = signs.chosenWords(organizationId);
    return chosen.ok() ? Result<Words>(Words{.usual = *usual, .chosen = *chosen}) : chosen.error();
}

Result<Words> choose(database::Session &session, const Order &order)
{
    SignRepository signs(session);
    const auto done = order.choice ? signs.choose(order.organizationId, *order.choice)
                                   : signs.forgetChoice(order.organizationId);
    if (!done.ok())
        return done.error();
    if (const auto recorded = audit::append(session, order.entry); !recorded)
        return recorded.error();
    return readWords(session, order.organizationId);
}

QJsonObject wordsJson(const Words &words)
{
    const bool isNamed = words.chosen && !words.chosen->byName.isEmpty();
    return {{u"words"_s, words.chosen ? QJsonValue(words.chosen->text) : QJsonValue()},
        {u"usual"_s, QJsonArray::fromStringList(words.usual.phrases())},
        {u"chosenBy"_s, isNamed ? QJsonValue(words.chosen->byName) : QJsonValue()},
        {u"chosenAt"_s, words.chosen ? QJsonValue(words.chosen->at.toString()) : QJsonValue()}};
}

QCoro::Task<Reply> showWords(SharedContext context, Principal who, Request)
{
    auto read = [organizationId = who.organizationId](
                    database::Session &session) { return readWords(session, organizationId); };
    const auto words = co_await context->parts.database.read(read);
    if (!words)
        co_return refusal(words.error());
    const QJsonObject json = wordsJson(*words);
    co_return Reply::json(json);
}

Order orderOf(const SharedContext &context, const Principal &who, const Request &request,
    const std::optional<ChosenWords> &choice)
{
    const QJsonObject detail{
        {u"phrases"_s, choice ? QJsonValue(choice->words.phrases().size()) : QJsonValue()}};
    return {.organizationId = who.organizationId,
        .choice = choice,
        .entry = context->parts.audit.entry(who, u"inbox.words"_s, {}, originOf(request), detail)};
}

QCoro::Task<Reply> chooseWords(SharedContext context, Principal who, Request request)
{
    const auto choice = choiceIn(request.body, who, context->parts.clock.now());
    if (!choice)
        co_return refusal(choice.error());
    auto work = [order = orderOf(context, who, request, *choice)](
                    database::Session &session) { return choose(session, order); };
    const auto words = co_await context->parts.database.write(work);
    if (!words)
        co_return refusal(words.error());
    if (context->parts.renewSigns)
        context->parts.renewSigns();
    const QJsonObject json = wordsJson(*words);
    co_return Reply::json(json);
}

} // namespace

Routes complaintWordRoutes(const SharedContext &context)
{
    const QString path = u"/api/inbox/words"_s;
    return {
        {.pattern = path, .handler = authorised(context, showWords)},
        {.method = Method::Put,
            .pattern = path,
            .handler = authorised(context, chooseWords),
            .bodyLimit = longestText * 8}, // each letter may be an escape

    };
}

} // namespace earshot::api
