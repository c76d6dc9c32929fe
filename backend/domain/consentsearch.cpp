// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consentsearch.h"

#include "domain/searchwords.h"

#include <QSet>

#include <algorithm>

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

/** So many words before and after the caller's can turn them into their opposite. */
constexpr std::size_t callerBefore = 6;
constexpr std::size_t callerAfter = 3;
/** The assistant's announcements are fixed texts: only "is not being recorded" does. */
constexpr std::size_t assistantBefore = 2;
/** A yes stands at the begin of an answer: "well, yes of course". */
constexpr std::size_t answerWords = 3;

/** Without the apostrophe that searchWords() parts "don't" at; see isNegation(). */
const QSet<QString> &negations()
{
    static const QSet<QString> words{u"not"_s, u"no"_s, u"never"_s, u"dont"_s, u"cannot"_s,
        u"nope"_s, u"nah"_s, u"nee"_s, u"without"_s, u"nicht"_s, u"nein"_s, u"kein"_s, u"keine"_s,
        u"keinen"_s, u"keiner"_s, u"nie"_s, u"niemals"_s, u"ohne"_s, u"ne"_s, u"pas"_s, u"non"_s,
        u"jamais"_s, u"sans"_s, u"nunca"_s, u"jamas"_s, u"tampoco"_s, u"sin"_s};
    return words;
}

const QSet<QString> &yesWords()
{
    static const QSet<QString> words{u"yes"_s, u"yeah"_s, u"yep"_s, u"yup"_s, u"sure"_s, u"ok"_s,
        u"okay"_s, u"fine"_s, u"certainly"_s, u"absolutely"_s, u"alright"_s, u"ja"_s, u"klar"_s,
        u"gerne"_s, u"einverstanden"_s, u"naturlich"_s, u"jawohl"_s, u"oui"_s, u"ouais"_s,
        u"accord"_s, u"problem"_s, u"problema"_s, u"probleme"_s, u"si"_s, u"claro"_s, u"vale"_s,
        u"acuerdo"_s, u"bueno"_s};
    return words;
}

/** "No problem" is a yes. */
const QSet<QString> &harmless()
{
    static const QSet<QString> words{u"problem"_s, u"problems"_s, u"worries"_s, u"issue"_s,
        u"objection"_s, u"objections"_s, u"thema"_s, u"einwand"_s, u"dagegen"_s, u"probleme"_s,
        u"problema"_s, u"inconveniente"_s};
    return words;
}

/** "Do you mind if…?": a no is a yes, and what a yes is nobody can tell. */
const QSet<QString> &turningWords()
{
    static const QSet<QString> words{u"mind"_s, u"object"_s, u"objection"_s, u"objections"_s,
        u"dagegen"_s, u"stort"_s, u"einwand"_s, u"inconvenient"_s, u"derange"_s, u"inconveniente"_s,
        u"molesta"_s, u"importa"_s};
    return words;
}

bool counts(ConsentPhrase::By by, Speaker speaker)
{
    if (by == ConsentPhrase::By::Either)
        return true;
    return speaker == (by == ConsentPhrase::By::Caller ? Speaker::Caller : Speaker::Agent);
}

/** What of @p between ends a sentence; the first such mark. */
QChar endingIn(QStringView between)
{
    static const QString marks = u".!?;…。？！"_s;
    const auto *found =
        std::find_if(between.begin(), between.end(), [](QChar c) { return marks.contains(c); });
    if (found == between.end())
        return {};
    return *found == u'？' ? QChar(u'?') : *found;
}

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

ConsentSearch::ConsentSearch(const QList<ConsentPhrase> &phrases,
    const QHash<QString, QList<qsizetype>> &byFirst, const Transcript &transcript)
    : m_phrases(phrases)
    , m_byFirst(byFirst)
    , m_transcript(transcript)
{
    for (std::size_t turn = 0; turn < transcript.size(); ++turn)
        take(turn);
}

QString ConsentSearch::firstWord(const QString &words)
{
    const QString first = words.section(u' ', 0, 0);
    return first.endsWith(u'*') ? QString() : first;
}

void ConsentSearch::take(std::size_t turn)
{
    const QString &text = m_transcript[turn].text;
    const auto words = searchWords(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const qsizetype end = words[i].start + words[i].length;
        const qsizetype next = i + 1 < words.size() ? words[i + 1].start : text.size();
        m_said.push_back({.word = words[i].word,
            .turn = turn,
            .start = words[i].start,
            .end = end,
            .ending = endingIn(QStringView(text).mid(end, next - end))});
    }
}

std::optional<ConsentWords> ConsentSearch::result() const
{
    std::optional<ConsentWords> consent;
    std::optional<ConsentWords> refusal;
    for (std::size_t at = 0; at < m_said.size(); ++at) {
        for (const Hit &hit : hitsAt(at)) {
            const Meaning meaning = meaningOf(hit);
            if (meaning == Meaning::Refusal && !refusal) {
                refusal = wordsOf(hit, true);
            } else if (meaning == Meaning::Consent) {
                const bool takesBack = refusal && speakerAt(hit.first) == Speaker::Caller;
                if (!consent || takesBack)
                    consent = wordsOf(hit, false);
                if (takesBack)
                    refusal.reset();
            }
        }
    }
    return refusal ? refusal : consent;
}

std::vector<ConsentSearch::Hit> ConsentSearch::hitsAt(std::size_t at) const
{
    std::vector<Hit> hits;
    for (const QString &key : {m_said[at].word, QString()}) {
        for (const qsizetype index : m_byFirst.value(key)) {
            const ConsentPhrase &phrase = m_phrases.at(index);
            const bool mayGoOn = phrase.words.endsWith(u'*');
            const QStringList words =
                (mayGoOn ? phrase.words.chopped(1) : phrase.words).split(u' ');
            if (counts(phrase.by, speakerAt(at)) && isAt(words, mayGoOn, at))
                hits.push_back({&phrase, at, at + std::size_t(words.size()) - 1});
        }
    }
    return hits;
}

bool ConsentSearch::isAt(const QStringList &words, bool mayGoOn, std::size_t at) const
{
    const auto count = std::size_t(words.size());
    if (at + count > m_said.size())
        return false;
    for (std::size_t i = 0; i < count; ++i) {
        const QString &wanted = words.at(qsizetype(i));
        const QString &word = m_said[at + i].word;
        const bool isSame = mayGoOn && i + 1 == count ? word.startsWith(wanted) : word == wanted;
        if (!isSame || speakerAt(at + i) != speakerAt(at))
            return false;
    }
    return true;
}

Speaker ConsentSearch::speakerAt(std::size_t at) const
{
    return m_transcript[m_said[at].turn].speaker;
}

ConsentSearch::Meaning ConsentSearch::meaningOf(const Hit &hit) const
{
    if (hit.phrase->isRefusal)
        return Meaning::Refusal;
    if (isNegated(hit))
        return Meaning::Nothing;
    const bool isCallers = speakerAt(hit.first) == Speaker::Caller;
    if (isCallers || !isQuestion(hit))
        return Meaning::Consent;
    return isTurned(hit) ? Meaning::Nothing : answerAfter(hit.last);
}

bool ConsentSearch::isNegated(const Hit &hit) const
{
    const Speaker speaker = speakerAt(hit.first);
    const bool isAssistants = speaker == Speaker::Agent;
    const std::size_t before = isAssistants ? assistantBefore : callerBefore;
    for (std::size_t i = 1; i <= before && i <= hit.first; ++i) {
        const std::size_t at = hit.first - i;
        if (speakerAt(at) != speaker || !m_said[at].ending.isNull())
            break;
        if (isNegation(at))
            return true;
    }
    for (std::size_t i = 1; !isAssistants && i <= callerAfter; ++i) {
        const std::size_t at = hit.last + i;
        const bool isOver = at >= m_said.size() || !m_said[at - 1].ending.isNull();
        if (isOver || speakerAt(at) != speaker)
            break;
        if (isNegation(at))
            return true;
    }
    return false;
}

bool ConsentSearch::isNegation(std::size_t at) const
{
    for (std::size_t next = at + 1; next <= at + 2 && next < m_said.size(); ++next) {
        if (harmless().contains(m_said[next].word))
            return false;
    }
    const QString &word = m_said[at].word;
    const bool isShort = word == "t"_L1 && at > 0 && m_said[at - 1].word.endsWith(u'n');
    return isShort || negations().contains(word);
}

/** "Is it all right if this call is recorded?", and not "This call is recorded, how are you?". */
bool ConsentSearch::isQuestion(const Hit &hit) const
{
    for (std::size_t at = hit.last; at < m_said.size(); ++at) {
        const Said &said = m_said[at];
        if (speakerAt(at) != speakerAt(hit.last))
            return false;
        if (!said.ending.isNull())
            return said.ending == u'?';
        const bool isTurnsLast = at + 1 == m_said.size() || m_said[at + 1].turn != said.turn;
        const QString &text = m_transcript[said.turn].text;
        const qsizetype next = isTurnsLast ? text.size() : m_said[at + 1].start;
        if (QStringView(text).mid(said.end, next - said.end).contains(u','))
            return false;
    }
    return false;
}

bool ConsentSearch::isTurned(const Hit &hit) const
{
    for (std::size_t at = hit.first; at > 0; --at) {
        const Said &before = m_said[at - 1];
        if (!before.ending.isNull() || speakerAt(at - 1) != speakerAt(hit.first))
            return false;
        if (turningWords().contains(before.word))
            return true;
    }
    return false;
}

ConsentSearch::Meaning ConsentSearch::answerAfter(std::size_t at) const
{
    while (at < m_said.size() && speakerAt(at) != Speaker::Caller)
        ++at;
    for (std::size_t i = 0; i < answerWords && at + i < m_said.size(); ++i) {
        if (speakerAt(at + i) != Speaker::Caller)
            break;
        if (isNegation(at + i))
            return Meaning::Refusal;
        if (yesWords().contains(m_said[at + i].word))
            return Meaning::Consent;
    }
    return Meaning::Nothing;
}

ConsentWords ConsentSearch::wordsOf(const Hit &hit, bool isRefusal) const
{
    const Said &first = m_said[hit.first];
    const Said &last = m_said[hit.last];
    const TranscriptTurn &turn = m_transcript[first.turn];
    const qsizetype end = last.turn == first.turn ? last.end : turn.text.size();
    return {.isRefusal = isRefusal,
        .phrase = hit.phrase->words,
        .text = turn.text.mid(first.start, std::min(end - first.start, ConsentPhrases::longest)),
        .speaker = turn.speaker,
        .seconds = secondsOf(turn, first.word)};
}

} // namespace earshot
