// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/assistantservice.h"

#include "core/logging.h"
#include "provider/vapi/vapiclient.h"

#include <QJsonArray>

#include <utility>

namespace earshot::upkeep {

using namespace Qt::StringLiterals;
using provider::vapi::FieldChange;
using provider::vapi::MendWish;

namespace {

QString asText(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList words;
        for (const QJsonValue each : value.toArray())
            words.append(asText(each));
        return words.join(u", "_s);
    }
    if (value.isNull() || value.isUndefined())
        return u"nothing"_s;
    // The audit log takes no links; without its scheme an address is only a name.
    return value.isString() ? value.toString().remove(u"https://"_s).remove(u"http://"_s)
                            : value.toVariant().toString();
}

/** The changes as flat fields: "artifactPlan.recordingEnabled before", "… after". */
QJsonObject detailOf(const QString &id, const QString &name, const QList<FieldChange> &changes)
{
    QJsonObject detail;
    detail.insert(u"id"_s, id);
    detail.insert(u"changedName"_s, name);
    for (const FieldChange &change : changes) {
        detail.insert(change.path + u" before"_s, asText(change.before));
        detail.insert(change.path + u" after"_s, asText(change.after));
    }
    return detail;
}

QString nameOf(const QJsonObject &object)
{
    const QString name = object.value(u"name"_s).toString();
    return provider::vapi::printable(name.isEmpty() ? object.value(u"number"_s).toString() : name);
}

QString actionOf(bool isAssistant)
{
    return isAssistant ? u"assistant.change"_s : u"phone_number.change"_s;
}

QJsonObject failureDetail(const QString &id, const Error &error)
{
    QJsonObject detail;
    detail.insert(u"id"_s, id);
    detail.insert(u"reason"_s, error.message);
    return detail;
}

Error notAsWanted(const QStringList &paths)
{
    constexpr qsizetype mostNamed = 5;
    return Error{.code = ErrorCode::Conflict,
        .message =
            u"The provider took the change, but afterwards did not show as wanted: %1. Look at it "
            "in the provider's dashboard, or try again."_s.arg(
                paths.first(std::min(paths.size(), mostNamed)).join(u", "_s))};
}

} // namespace

AssistantService::AssistantService(
    provider::vapi::VapiClient &provider, const Clock &clock, Options options)
    : m_provider(provider)
    , m_clock(clock)
    , m_options(std::move(options))
{ }

QCoro::Task<Result<AccountOverview>> AssistantService::overview()
{
    const auto assistants = co_await m_provider.listAssistants(m_stop.get_token());
    if (!assistants)
        co_return assistants.error();
    const auto numbers = co_await m_provider.listPhoneNumbers(m_stop.get_token());
    if (!numbers)
        co_return numbers.error();
    co_return overviewOf(*assistants, *numbers);
}

QCoro::Task<Result<Mending>> AssistantService::mendAssistant(QString id, MendOrder order)
{
    const auto numbers = co_await m_provider.listPhoneNumbers(m_stop.get_token());
    if (!numbers)
        co_return numbers.error();
    const MendWish wish = wishFor(*numbers, id, order.takeOver);
    co_return co_await mend(Kind::Assistant, id, wish, order);
}

QCoro::Task<Result<Mending>> AssistantService::mendPhoneNumber(QString id, MendOrder order)
{
    const MendWish wish = wishFor({}, {}, order.takeOver);
    co_return co_await mend(Kind::PhoneNumber, id, wish, order);
}

QCoro::Task<Result<QList<MendOutcome>>> AssistantService::mendAllAssistants(MendOrder order)
{
    const auto assistants = co_await m_provider.listAssistants(m_stop.get_token());
    if (!assistants)
        co_return assistants.error();
    const auto numbers = co_await m_provider.listPhoneNumbers(m_stop.get_token());
    if (!numbers)
        co_return numbers.error();
    const QList<Subject> subjects = allPlanned(*assistants, *numbers, order.takeOver);
    QList<MendOutcome> outcomes;
    for (const Subject &subject : subjects) {
        Result<Mending> result = resultOf(subject);
        if (order.apply)
            result = co_await mend(Kind::Assistant, subject.id, subject.wish, order);
        const MendOutcome outcome{
            .id = subject.id, .name = nameOf(subject.object), .result = result};
        outcomes.append(outcome);
    }
    co_return outcomes;
}

QCoro::Task<Result<Mending>> AssistantService::mend(
    Kind kind, QString id, MendWish wish, MendOrder order)
{
    const auto object = co_await fetch(kind, id);
    if (!object)
        co_return object.error();
    const Subject subject = planned(kind, *object, wish);
    if (!order.apply)
        co_return resultOf(subject);
    if (const auto announced = co_await announce(subject, order); !announced)
        co_return announced.error();
    const auto written = co_await write(subject);
    if (!written) {
        co_await announceFailure(subject, written.error(), order);
        co_return written.error();
    }
    co_return resultOf(subject, *written);
}

/** The witness hears of it first, so that nothing is ever changed that nobody can look up. */
QCoro::Task<Result<void>> AssistantService::announce(Subject subject, MendOrder order)
{
    if (subject.mend.patch.isEmpty())
        co_return Result<void>();
    const QString action = actionOf(subject.kind == Kind::Assistant);
    const QJsonObject detail = detailOf(subject.id, nameOf(subject.object), subject.mend.changes);
    const auto witnessed = co_await order.witness(action, detail);
    if (witnessed)
        logInfo(lcProvider, u"Changing what the provider has set up."_s,
            {{u"action"_s, action}, {u"id"_s, subject.id}});
    co_return witnessed;
}

QCoro::Task<> AssistantService::announceFailure(Subject subject, Error error, MendOrder order)
{
    const QString action = actionOf(subject.kind == Kind::Assistant) + u"_failed"_s;
    const QJsonObject detail = failureDetail(subject.id, error);
    const auto witnessed = co_await order.witness(action, detail);
    if (!witnessed)
        logProblem(lcProvider, witnessed.error(), {{u"id"_s, subject.id}});
}

QCoro::Task<Result<AssistantService::Written>> AssistantService::write(Subject subject)
{
    Written written;
    written.object = subject.object;
    if (subject.mend.patch.isEmpty())
        co_return written;
    const auto sent = co_await sendPatch(subject);
    if (!sent)
        co_return sent.error();
    written.patch = *sent;
    const auto now = co_await fetch(subject.kind, subject.id);
    if (!now)
        co_return now.error().withContext(u"The change was sent, but can't be checked"_s);
    written.object = *now;
    const QStringList unmet = provider::vapi::unmetWishes(written.patch, written.object);
    if (!unmet.isEmpty())
        co_return notAsWanted(unmet);
    co_return written;
}

QCoro::Task<Result<QJsonObject>> AssistantService::sendPatch(Subject subject)
{
    const auto first = co_await change(subject.kind, subject.id, subject.mend.patch);
    if (first)
        co_return subject.mend.patch;
    if (first.error().code != ErrorCode::InvalidInput || subject.mend.alternative.isEmpty())
        co_return first.error();
    const auto second = co_await change(subject.kind, subject.id, subject.mend.alternative);
    if (!second)
        co_return second.error();
    co_return subject.mend.alternative;
}

QCoro::Task<Result<QJsonObject>> AssistantService::change(Kind kind, QString id, QJsonObject patch)
{
    return kind == Kind::Assistant ? m_provider.changeAssistant(id, patch, m_stop.get_token())
                                   : m_provider.changePhoneNumber(id, patch, m_stop.get_token());
}

QCoro::Task<Result<QJsonObject>> AssistantService::fetch(Kind kind, QString id)
{
    return kind == Kind::Assistant ? m_provider.fetchAssistant(id, m_stop.get_token())
                                   : m_provider.fetchPhoneNumber(id, m_stop.get_token());
}

MendWish AssistantService::wishFor(
    const QList<QJsonObject> &numbers, const QString &assistantId, bool takeOver) const
{
    return {.webhookUrl = m_options.webhookUrl,
        .forwardUrl = m_options.forwardUrl,
        .takeOver = takeOver,
        .numbers = provider::vapi::serversOfNumbers(numbers, assistantId, m_options.webhookUrl),
        .senderHeaders = m_options.senderHeaders};
}

AssistantService::Subject AssistantService::planned(
    Kind kind, const QJsonObject &object, const MendWish &wish)
{
    return {.kind = kind,
        .id = object.value(u"id"_s).toString(),
        .object = object,
        .wish = wish,
        .mend = kind == Kind::Assistant ? provider::vapi::mendAssistant(object, wish)
                                        : provider::vapi::mendPhoneNumber(object, wish)};
}

QList<AssistantService::Subject> AssistantService::allPlanned(
    const QList<QJsonObject> &assistants, const QList<QJsonObject> &numbers, bool takeOver) const
{
    QList<Subject> subjects;
    for (const QJsonObject &assistant : assistants) {
        const MendWish wish = wishFor(numbers, assistant.value(u"id"_s).toString(), takeOver);
        const Subject subject = planned(Kind::Assistant, assistant, wish);
        if (!subject.mend.patch.isEmpty())
            subjects.append(subject);
    }
    return subjects;
}

AccountOverview AssistantService::overviewOf(
    const QList<QJsonObject> &assistants, const QList<QJsonObject> &numbers) const
{
    const QUrl &url = m_options.webhookUrl;
    AccountOverview overview{.webhookUrl = url, .checkedAt = m_clock.now()};
    for (const QJsonObject &assistant : assistants) {
        const QString id = assistant.value(u"id"_s).toString();
        overview.assistants.append(provider::vapi::analyseAssistant(
            assistant, url, provider::vapi::serversOfNumbers(numbers, id, url)));
    }
    for (const QJsonObject &number : numbers)
        overview.phoneNumbers.append(provider::vapi::analysePhoneNumber(number, url));
    return overview;
}

Mending AssistantService::resultOf(const Subject &subject)
{
    Mending mending{.id = subject.id,
        .name = nameOf(subject.object),
        .changes = subject.mend.changes,
        .warnings = subject.mend.warnings};
    if (subject.kind == Kind::Assistant)
        mending.assistant = provider::vapi::analyseAssistant(
            subject.object, subject.wish.webhookUrl, subject.wish.numbers);
    else
        mending.phoneNumber =
            provider::vapi::analysePhoneNumber(subject.object, subject.wish.webhookUrl);
    return mending;
}

Mending AssistantService::resultOf(const Subject &subject, const Written &written)
{
    Subject after = subject;
    after.object = written.object;
    Mending mending = resultOf(after);
    mending.changes = provider::vapi::changesOf(subject.object, written.patch);
    mending.applied = true;
    return mending;
}

} // namespace earshot::upkeep
