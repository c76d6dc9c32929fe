// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/saidwords.h"

#include "domain/redaction.h"
#include "domain/spokendigits.h"

#include <algorithm>
#include <utility>

namespace earshot {

namespace {

/** Tells which of the parts between spaces a place in the text is in; places may only grow. */
class Parts
{
public:
    explicit Parts(QStringView text)
        : m_text(text)
    { }

    std::size_t at(qsizetype place)
    {
        for (; m_at <= place && m_at < m_text.size(); ++m_at) {
            const bool isSpace = m_text[m_at] == u' ';
            m_count += m_wasSpace && !isSpace ? 1 : 0;
            m_wasSpace = isSpace;
        }
        return m_count == 0 ? 0 : m_count - 1;
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    std::size_t m_count = 0;
    bool m_wasSpace = true;
};

} // namespace

SaidWords::SaidWords(const Transcript &transcript)
    : m_transcript(transcript)
{
    const std::vector<double> ends = turnEnds(transcript);
    for (std::size_t turn = 0; turn < transcript.size(); ++turn)
        addTurn(turn, ends[turn]);
}

void SaidWords::addTurn(std::size_t turn, double end)
{
    const TranscriptTurn &said = m_transcript[turn];
    const bool isTimed = isItsWords(said);
    const std::size_t first = words.size();
    const std::vector<SearchWord> found = searchWords(said.text);
    Parts parts(said.text);
    for (const SearchWord &each : found) {
        SaidWord word{
            .word = each, .turn = turn, .fromSeconds = said.startSeconds, .toSeconds = end};
        if (isTimed) {
            const TranscriptWord &timed = said.words.at(parts.at(each.start));
            word.fromSeconds = timed.startSeconds;
            word.toSeconds = std::max(timed.startSeconds, timed.endSeconds);
        }
        words.push_back(std::move(word));
    }
    m_isPhrase.resize(words.size());
    addPhrases(first);
    if (!found.empty())
        addDigits(first, found);
}

void SaidWords::addPhrases(std::size_t first)
{
    while (first < words.size())
        first += addPhrase(first);
}

/** Adds the longest phrase that begins there; how many words to go on. */
std::size_t SaidWords::addPhrase(std::size_t first)
{
    const std::size_t end = std::min(words.size(), first + mostPhraseWords);
    SaidPhrase longest{.first = first, .last = first};
    bool isFound = false;
    QString key;
    for (std::size_t last = first; last < end; ++last) {
        key += (last == first ? QString() : QString(u' ')) + words[last].word.word;
        const auto phrase = redactionPhrases().constFind(key);
        if (phrase == redactionPhrases().constEnd())
            continue;
        isFound = true;
        longest.kind = *phrase;
        longest.last = last;
    }
    const std::size_t count = longest.last + 1 - first;
    for (std::size_t n = first; isFound && n <= longest.last; ++n) {
        words[n].isFiller = longest.kind == RedactionPhrase::Filler;
        m_isPhrase[n] = count > 1;
    }
    if (isFound && longest.kind != RedactionPhrase::Filler)
        phrases.push_back(longest);
    return count;
}

void SaidWords::addDigits(std::size_t first, const std::vector<SearchWord> &found)
{
    const TranscriptTurn &turn = m_transcript[words[first].turn];
    quint8 &languages = m_languages[turn.speaker];
    for (SpokenDigits &each : spokenDigits(turn.text, found, languages)) {
        languages = each.languages == 0 ? languages : each.languages;
        const std::size_t begin = first + each.first;
        const std::size_t last = begin + each.count - 1;
        if (m_isPhrase[begin] || m_isPhrase[last])
            continue; // "three digits on the back"
        for (std::size_t n = begin; n <= last; ++n)
            words[n].isDigits = true;
        digits.push_back({.first = begin, .last = last, .digits = std::move(each.digits)});
    }
}

Speaker SaidWords::speakerOf(const SaidWord &word) const
{
    return m_transcript[word.turn].speaker;
}

QStringView SaidWords::textOf(std::size_t word) const
{
    const SearchWord &at = words[word].word;
    return QStringView(m_transcript[words[word].turn].text).mid(at.start, at.length);
}

bool SaidWords::isSameTurn(std::size_t word, std::size_t next) const
{
    return next < words.size() && words[word].turn == words[next].turn;
}

QStringView SaidWords::before(std::size_t word) const
{
    const SearchWord &at = words[word].word;
    const qsizetype begin = word > 0 && isSameTurn(word - 1, word)
        ? words[word - 1].word.start + words[word - 1].word.length
        : 0;
    return QStringView(m_transcript[words[word].turn].text).mid(begin, at.start - begin);
}

QStringView SaidWords::after(std::size_t word) const
{
    const SearchWord &at = words[word].word;
    const QStringView text = m_transcript[words[word].turn].text;
    const qsizetype begin = at.start + at.length;
    return isSameTurn(word, word + 1) ? before(word + 1) : text.mid(begin);
}

bool SaidWords::isOneGroup(const SaidDigits &group, const SaidDigits &next) const
{
    return group.last + 1 == next.first && isSameTurn(group.last, next.first)
        && joinsWords(before(next.first));
}

} // namespace earshot
