// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consentphrases.h"

#include "domain/consentdefaults.h"
#include "domain/consentsearch.h"
#include "domain/searchwords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ConsentPhrase::By, QLatin1StringView>, 3> speakers{{
    {ConsentPhrase::By::Assistant, "assistant"_L1},
    {ConsentPhrase::By::Caller, "caller"_L1},
    {ConsentPhrase::By::Either, "either"_L1},
}};

Error refused(const char *pattern, const QStringList &values = {})
{
    return worded(ErrorCode::InvalidInput, pattern, values);
}

Error refusedShape()
{
    return {.code = ErrorCode::InvalidInput,
        .message =
            u"Each phrase is {\"words\": \"this call is recorded\", \"by\": \"assistant\", "
            "\"means\": \"consent\"}, with \"by\" assistant, caller or either, and \"means\" "
            "consent or refusal."_s};
}

/** In one spelling; empty when it can't be looked for. */
QString spelled(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool mayGoOn = trimmed.endsWith(u'*');
    const QString plain = mayGoOn ? trimmed.chopped(1) : trimmed;
    QStringList words;
    for (const SearchWord &word : searchWords(plain))
        words.append(word.word);
    if (words.isEmpty() || plain.contains(u'*') || trimmed.size() > ConsentPhrases::longest)
        return {};
    return words.join(u' ') + (mayGoOn ? u"*"_s : QString());
}

QList<ConsentPhrase> defaults()
{
    QList<ConsentPhrase> all;
    for (const ConsentDefaults &each : consentDefaults) {
        const QString text =
            QString::fromUtf16(each.phrases.data(), qsizetype(each.phrases.size()));
        for (const QString &words : text.split(u','))
            all.append({.words = words, .by = each.by, .isRefusal = each.isRefusal});
    }
    return all;
}

Result<ConsentPhrase> phraseFrom(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const QString means = object.value(u"means"_s).toString();
    const auto by = phraseSpeakerFromWord(object.value(u"by"_s).toString());
    const bool isWhole = object.size() == 3 && object.value(u"words"_s).isString() && by
        && (means == "consent"_L1 || means == "refusal"_L1);
    if (!isWhole)
        return refusedShape();
    return ConsentPhrase{.words = object.value(u"words"_s).toString(),
        .by = *by,
        .isRefusal = means == "refusal"_L1};
}

} // namespace

QString toWord(ConsentPhrase::By value)
{
    for (const auto &[by, word] : speakers) {
        if (by == value)
            return word;
    }
    return {};
}

std::optional<ConsentPhrase::By> phraseSpeakerFromWord(QStringView text)
{
    for (const auto &[by, word] : speakers) {
        if (word == text)
            return by;
    }
    return std::nullopt;
}

const ConsentPhrases &ConsentPhrases::usual()
{
    static const ConsentPhrases usual = from(defaults()).valueOr({});
    return usual;
}

Result<ConsentPhrases> ConsentPhrases::from(const QList<ConsentPhrase> &phrases)
{
    ConsentPhrases made;
    for (const ConsentPhrase &phrase : phrases) {
        const QString words = spelled(phrase.words);
        if (words.isEmpty())
            return refused(QT_TRANSLATE_NOOP("Receiver",
                               "\"%1\" can’t be looked for: write words of up to %2 characters, "
                               "with * only at the end."),
                {phrase.words.left(longest), QString::number(longest)});
        made.add({.words = words, .by = phrase.by, .isRefusal = phrase.isRefusal});
        if (made.m_phrases.size() > most)
            return refused(QT_TRANSLATE_NOOP("Receiver", "There may be at most %1 phrases."),
                {QString::number(most)});
    }
    return made;
}

void ConsentPhrases::add(const ConsentPhrase &phrase)
{
    if (m_phrases.contains(phrase))
        return;
    m_byFirst[ConsentSearch::firstWord(phrase.words)].append(m_phrases.size());
    m_phrases.append(phrase);
}

std::optional<ConsentWords> ConsentPhrases::find(const Transcript &transcript) const
{
    if (m_phrases.isEmpty())
        return std::nullopt;
    return ConsentSearch(m_phrases, m_byFirst, transcript).result();
}

QJsonArray toJson(const ConsentPhrases &phrases)
{
    QJsonArray array;
    for (const ConsentPhrase &phrase : phrases.phrases())
        array.append(QJsonObject{{u"words"_s, phrase.words}, {u"by"_s, toWord(phrase.by)},
            {u"means"_s, phrase.isRefusal ? u"refusal"_s : u"consent"_s}});
    return array;
}

Result<ConsentPhrases> consentPhrasesFrom(const QJsonValue &json)
{
    if (!json.isArray())
        return refusedShape();
    QList<ConsentPhrase> phrases;
    for (const QJsonValue &each : json.toArray()) {
        const auto phrase = phraseFrom(each);
        if (!phrase)
            return phrase.error();
        phrases.append(*phrase);
    }
    return ConsentPhrases::from(phrases);
}

} // namespace earshot
