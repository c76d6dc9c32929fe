// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "provider/vapi/assistantconfig.h"
#include "provider/vapi/configmend.h"

#include <qcoro/qcorotask.h>

#include <functional>
#include <optional>
#include <stop_token>

namespace earshot::provider::vapi {
class VapiClient;
}

namespace earshot::upkeep {

/** How every assistant and every phone number of the provider's account is set up. */
struct AccountOverview
{
    QUrl webhookUrl; ///< where events should go; empty: they are fetched
    Timestamp checkedAt;
    QList<provider::vapi::AssistantConfig> assistants;
    QList<provider::vapi::PhoneNumberConfig> phoneNumbers;
};

/**
 * Called before something is changed at the provider, with a word for what ("assistant.change")
 * and what exactly, as flat fields without secrets. The change is made only after a value came
 * back; an error refuses it.
 */
using Witness = std::function<QCoro::Task<Result<void>>(QString action, QJsonObject detail)>;

struct MendOrder
{
    bool apply = false; ///< false: only say what would be changed
    bool takeOver = false; ///< see provider::vapi::MendWish
    Witness witness; ///< must be there when apply is set
};

/** What was, or would be, changed. */
struct Mending
{
    QString id;
    QString name;
    QList<provider::vapi::FieldChange> changes;
    QList<provider::vapi::MendWarning> warnings; ///< see provider::vapi::Mend
    bool applied = false; ///< and checked: the provider has every field as wanted
    std::optional<provider::vapi::AssistantConfig> assistant; ///< as it is then
    std::optional<provider::vapi::PhoneNumberConfig> phoneNumber;
};

/** One of all: the mending, or why there is none. */
struct MendOutcome
{
    QString id;
    QString name;
    Result<Mending> result;
};

/**
 * Shows and mends what keeps recordings or events away in the provider's account. Each change reads
 * the object, adds what is missing, writes whole nested objects, reads again and compares.
 *
 * Lives in the backend's thread. Errors are the provider's (see VapiClient), the witness's, and
 * Conflict when a written field did not come out as wanted; the message names it.
 */
class AssistantService
{
public:
    struct Options
    {
        QUrl webhookUrl; ///< where the provider can reach us; empty when it can't
        QUrl forwardUrl; ///< where what needs an answer is passed on; empty: nowhere
        std::vector<provider::vapi::HeaderRule> senderHeaders; ///< what the provider is to show us
    };

    AssistantService(provider::vapi::VapiClient &provider, const Clock &clock, Options options);

    QCoro::Task<Result<AccountOverview>> overview();
    QCoro::Task<Result<Mending>> mendAssistant(QString id, MendOrder order);
    QCoro::Task<Result<Mending>> mendPhoneNumber(QString id, MendOrder order);
    /** Every assistant with something to mend, one after another; one that fails does not keep the
     * next from its turn. */
    QCoro::Task<Result<QList<MendOutcome>>> mendAllAssistants(MendOrder order);

    /** Ends what is running with Cancelled, and all that comes later. Calling twice is fine. */
    void stop() { m_stop.request_stop(); }

private:
    enum class Kind { Assistant, PhoneNumber };
    /** What is mended: which, how it is now, and what is wanted of it. */
    struct Subject
    {
        Kind kind;
        QString id;
        QJsonObject object;
        provider::vapi::MendWish wish;
        provider::vapi::Mend mend;
    };
    /** What was sent in the end, and the object as it then is. */
    struct Written
    {
        QJsonObject patch;
        QJsonObject object;
    };

    /** Reads the object anew and mends it. */
    QCoro::Task<Result<Mending>> mend(
        Kind kind, QString id, provider::vapi::MendWish wish, MendOrder order);
    QCoro::Task<Result<void>> announce(Subject subject, MendOrder order);
    QCoro::Task<> announceFailure(Subject subject, Error error, MendOrder order);
    QCoro::Task<Result<Written>> write(Subject subject);
    /** Sends the patch, or where that is not accepted its alternative; which of them it was. */
    QCoro::Task<Result<QJsonObject>> sendPatch(Subject subject);
    QCoro::Task<Result<QJsonObject>> change(Kind kind, QString id, QJsonObject patch);
    QCoro::Task<Result<QJsonObject>> fetch(Kind kind, QString id);
    [[nodiscard]] provider::vapi::MendWish wishFor(
        const QList<QJsonObject> &numbers, const QString &assistantId, bool takeOver) const;
    static Subject planned(
        Kind kind, const QJsonObject &object, const provider::vapi::MendWish &wish);
    /** The subjects of all assistants with something to mend. */
    [[nodiscard]] QList<Subject> allPlanned(const QList<QJsonObject> &assistants,
        const QList<QJsonObject> &numbers, bool takeOver) const;
    [[nodiscard]] AccountOverview overviewOf(
        const QList<QJsonObject> &assistants, const QList<QJsonObject> &numbers) const;
    static Mending resultOf(const Subject &subject);
    /** What became of @p subject. */
    static Mending resultOf(const Subject &subject, const Written &written);

    provider::vapi::VapiClient &m_provider;
    const Clock &m_clock;
    const Options m_options;
    std::stop_source m_stop;
};

} // namespace earshot::upkeep
