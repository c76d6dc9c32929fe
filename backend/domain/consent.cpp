// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent.h"

#include <array>
#include <utility>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ConsentState, QLatin1StringView>, 6> states{{
    {ConsentState::NotJudged, "not_judged"_L1},
    {ConsentState::NoneFound, "none_found"_L1},
    {ConsentState::Refused, "refused"_L1},
    {ConsentState::Said, "transcript"_L1},
    {ConsentState::Provider, "provider"_L1},
    {ConsentState::Confirmed, "confirmed"_L1},
}};

constexpr std::array<std::pair<ConsentRule, QLatin1StringView>, 3> rules{{
    {ConsentRule::Off, "off"_L1},
    {ConsentRule::Show, "show"_L1},
    {ConsentRule::Bar, "bar"_L1},
}};

template <typename Table, typename Value>
QString wordIn(const Table &table, Value value)
{
    for (const auto &[each, word] : table) {
        if (each == value)
            return word;
    }
    return {};
}

template <typename Value, std::size_t count>
std::optional<Value> valueIn(
    const std::array<std::pair<Value, QLatin1StringView>, count> &table, QStringView text)
{
    for (const auto &[value, word] : table) {
        if (word == text)
            return value;
    }
    return std::nullopt;
}

QJsonValue providerJson(const std::optional<ProviderConsent> &provider)
{
    if (!provider)
        return {};
    const auto &at = provider->grantedAt;
    return QJsonObject{{u"type"_s, provider->type},
        {u"grantedAt"_s, at ? QJsonValue(at->toString()) : QJsonValue()}};
}

QJsonValue wordsJson(const std::optional<ConsentWords> &words)
{
    if (!words)
        return {};
    return QJsonObject{{u"means"_s, words->isRefusal ? u"refusal"_s : u"consent"_s},
        {u"phrase"_s, words->phrase}, {u"text"_s, words->text},
        {u"speaker"_s, toWord(words->speaker)}, {u"seconds"_s, words->seconds}};
}

} // namespace

QString toWord(ConsentState value)
{
    return wordIn(states, value);
}

std::optional<ConsentState> consentStateFromWord(QStringView word)
{
    return valueIn(states, word);
}

bool isProof(ConsentState state)
{
    return state >= ConsentState::Said;
}

QString toWord(ConsentRule value)
{
    return wordIn(rules, value);
}

std::optional<ConsentRule> consentRuleFromWord(QStringView word)
{
    return valueIn(rules, word);
}

ConsentState Consent::state() const
{
    return confirmation ? ConsentState::Confirmed : found();
}

ConsentState Consent::found() const
{
    if (provider)
        return provider->grantedAt ? ConsentState::Provider : ConsentState::Refused;
    if (words)
        return words->isRefusal ? ConsentState::Refused : ConsentState::Said;
    return isLookedThrough ? ConsentState::NoneFound : ConsentState::NotJudged;
}

QJsonObject toJson(const Consent &consent)
{
    return {{u"provider"_s, providerJson(consent.provider)}, {u"words"_s, wordsJson(consent.words)},
        {u"lookedThrough"_s, consent.isLookedThrough}};
}

Consent consentFromJson(const QJsonObject &json)
{
    Consent consent;
    const QJsonValue provider = json.value(u"provider"_s);
    if (provider.isObject())
        consent.provider = ProviderConsent{.type = provider[u"type"].toString(),
            .grantedAt = Timestamp::fromString(provider[u"grantedAt"].toString())};
    consent.isLookedThrough = json.value(u"lookedThrough"_s).toBool();
    const QJsonValue words = json.value(u"words"_s);
    if (words.isObject())
        consent.words = ConsentWords{.isRefusal = words[u"means"].toString() == "refusal"_L1,
            .phrase = words[u"phrase"].toString(),
            .text = words[u"text"].toString(),
            .speaker = speakerFromWord(words[u"speaker"].toString()),
            .seconds = words[u"seconds"].toDouble()};
    return consent;
}

} // namespace earshot
