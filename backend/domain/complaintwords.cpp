// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaintwords.h"

#include "domain/complaintdefaults.h"
#include "domain/searchwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

Error refused(const char *pattern, const QStringList &values = {})
{
    return worded(ErrorCode::InvalidInput, pattern, values);
}

QStringList partsOf(const QString &text)
{
    static const QRegularExpression separator(u"[,\\n]"_s);
    QStringList parts;
    for (const QString &part : text.split(separator)) {
        if (!part.trimmed().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

const ComplaintDefaults *defaultsOf(QStringView language)
{
    const auto *found = std::find_if(complaintDefaults.begin(), complaintDefaults.end(),
        [language](const ComplaintDefaults &each) { return each.language == language; });
    return found == complaintDefaults.end() ? nullptr : found;
}

/** With our words of a language in place of its name. */
Result<QStringList> withDefaults(const QStringList &parts)
{
    QStringList all;
    for (const QString &part : parts) {
        if (!part.startsWith(u'@')) {
            all.append(part);
            continue;
        }
        const ComplaintDefaults *defaults = defaultsOf(QStringView(part).mid(1));
        if (!defaults)
            return refused(QT_TRANSLATE_NOOP("Receiver",
                               "\"%1\" is no language we have words of; there are @%2."),
                {part, ComplaintWords::languages().join(u", @"_s)});
        all += partsOf(
            QString::fromUtf16(defaults->phrases.data(), qsizetype(defaults->phrases.size())));
    }
    return all;
}

/** The words of @p part and whether the last may go on; nothing when it can't be a phrase. */
std::optional<std::pair<QStringList, bool>> readPhrase(const QString &part)
{
    const bool isPrefix = part.endsWith(u'*');
    const QString text = isPrefix ? part.chopped(1) : part;
    QStringList words;
    for (const SearchWord &word : searchWords(text))
        words.append(word.word);
    const bool canBe =
        !words.isEmpty() && !text.contains(u'*') && part.size() <= ComplaintWords::longestPhrase;
    return canBe ? std::optional(std::pair(words, isPrefix)) : std::nullopt;
}

/** When the word at @p start of the turn's text is said, as far as the provider tells. */
double secondsOf(const TranscriptTurn &turn, const QString &word)
{
    for (const TranscriptWord &each : turn.words) {
        const auto said = searchWords(each.text);
        if (!said.empty() && said.front().word == word)
            return each.startSeconds;
    }
    return turn.startSeconds;
}

} // namespace

/** Looks through one turn. */
class ComplaintWords::Search
{
public:
    Search(const ComplaintWords &words, const TranscriptTurn &turn)
        : m_phrases(words)
        , m_turn(turn)
        , m_said(searchWords(turn.text))
    { }

    void into(std::vector<ComplaintHit> &hits, std::size_t turn) const
    {
        for (std::size_t at = 0; at < m_said.size() && hits.size() < mostHits;) {
            const std::size_t length = lengthAt(at);
            if (length > 0)
                hits.push_back(hitOf(turn, at, length));
            at += std::max<std::size_t>(length, 1);
        }
    }

private:
    /** How many words from there on are a phrase: the longest one. */
    [[nodiscard]] std::size_t lengthAt(std::size_t at) const
    {
        std::size_t longest = 0;
        const auto same = m_phrases.m_byFirst.constFind(m_said[at].word);
        if (same != m_phrases.m_byFirst.constEnd()) {
            for (const Phrase &phrase : *same) {
                if (isAt(phrase, at))
                    longest = std::max(longest, std::size_t(phrase.words.size()));
            }
        }
        const auto begins = [this, at](const Phrase &phrase) { return isAt(phrase, at); };
        const bool isBegun = longest == 0
            && std::any_of(m_phrases.m_beginnings.begin(), m_phrases.m_beginnings.end(), begins);
        return isBegun ? 1 : longest;
    }

    [[nodiscard]] bool isAt(const Phrase &phrase, std::size_t at) const
    {
        const auto count = std::size_t(phrase.words.size());
        if (at + count > m_said.size())
            return false;
        for (std::size_t i = 0; i < count; ++i) {
            const QString &wanted = phrase.words.at(qsizetype(i));
            const QString &word = m_said[at + i].word;
            const bool mayGoOn = phrase.isPrefix && i + 1 == count;
            if (mayGoOn ? !word.startsWith(wanted) : word != wanted)
                return false;
        }
        return true;
    }

    [[nodiscard]] ComplaintHit hitOf(std::size_t turn, std::size_t at, std::size_t length) const
    {
        const SearchWord &first = m_said[at];
        const SearchWord &last = m_said[at + length - 1];
        const qsizetype end = last.start + last.length;
        return {.turn = turn,
            .text = m_turn.text.mid(first.start, std::min(end - first.start, longestPhrase)),
            .seconds = secondsOf(m_turn, first.word)};
    }

    const ComplaintWords &m_phrases;
    const TranscriptTurn &m_turn;
    std::vector<SearchWord> m_said;
};

Result<ComplaintWords> ComplaintWords::fromText(const QString &text)
{
    const Result<QStringList> parts = withDefaults(partsOf(text));
    if (!parts.ok())
        return parts.error();
    ComplaintWords words;
    for (const QString &part : *parts) {
        const auto phrase = readPhrase(part);
        if (!phrase)
            return refused(QT_TRANSLATE_NOOP("Receiver",
                               "\"%1\" can’t be looked for: write words of up to %2 characters, "
                               "with * only at the end."),
                {part.left(longestPhrase), QString::number(longestPhrase)});
        words.add({.words = phrase->first, .isPrefix = phrase->second});
        if (words.m_count > mostPhrases)
            return refused(
                QT_TRANSLATE_NOOP("Receiver", "There may be at most %1 words and phrases."),
                {QString::number(mostPhrases)});
    }
    return words;
}

ComplaintWords ComplaintWords::fromPhrases(const QStringList &phrases)
{
    ComplaintWords words;
    for (const QString &each : phrases) {
        const auto phrase = readPhrase(each);
        if (phrase && words.m_count < mostPhrases)
            words.add({.words = phrase->first, .isPrefix = phrase->second});
    }
    return words;
}

QStringList ComplaintWords::languages()
{
    QStringList names;
    for (const ComplaintDefaults &each : complaintDefaults)
        names.append(each.language);
    return names;
}

void ComplaintWords::add(const Phrase &phrase)
{
    const bool isBeginning = phrase.isPrefix && phrase.words.size() == 1;
    QList<Phrase> &same = isBeginning ? m_beginnings : m_byFirst[phrase.words.first()];
    if (same.contains(phrase))
        return;
    same.append(phrase);
    ++m_count;
}

QStringList ComplaintWords::phrases() const
{
    QStringList all;
    const auto append = [&all](const Phrase &phrase) {
        all.append(phrase.words.join(u' ') + (phrase.isPrefix ? u"*"_s : QString()));
    };
    for (const QList<Phrase> &each : m_byFirst)
        std::for_each(each.begin(), each.end(), append);
    std::for_each(m_beginnings.begin(), m_beginnings.end(), append);
    all.sort();
    return all;
}

std::vector<ComplaintHit> ComplaintWords::find(const Transcript &transcript) const
{
    std::vector<ComplaintHit> hits;
    for (std::size_t turn = 0; m_count > 0 && turn < transcript.size(); ++turn) {
        if (transcript[turn].speaker != Speaker::Agent && hits.size() < mostHits)
            Search(*this, transcript[turn]).into(hits, turn);
    }
    return hits;
}

} // namespace earshot
