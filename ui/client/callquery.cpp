// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/callquery.h"

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

class Parameters
{
public:
    void add(const QString &name, const QString &value)
    {
        m_query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    void add(const QString &name, const std::optional<Timestamp> &value)
    {
        if (value)
            add(name, value->toString());
    }
    void add(const QString &name, const std::optional<double> &value)
    {
        if (value)
            add(name, QString::number(*value, 'g', QLocale::FloatingPointShortest));
    }
    void add(const QString &name, const QStringList &values)
    {
        for (const QString &value : values)
            add(name, value);
    }
    template <typename T>
    void addWords(const QString &name, const QList<T> &values)
    {
        for (const T value : values)
            add(name, toWord(value));
    }
    [[nodiscard]] const QUrlQuery &query() const { return m_query; }

private:
    QUrlQuery m_query;
};

constexpr qsizetype mostValues = 20; ///< of one kind

std::optional<double> numberIn(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<bool> truthIn(const QString &text)
{
    if (text != "true"_L1 && text != "false"_L1)
        return std::nullopt;
    return text == "true"_L1;
}

template <typename T>
QList<T> wordsIn(const QStringList &words, std::optional<T> (*read)(QStringView word))
{
    QList<T> values;
    for (const QString &word : words) {
        if (const std::optional<T> value = read(word))
            values.append(*value);
    }
    return values;
}

} // namespace

QUrlQuery parametersOf(const CallQuery &query)
{
    const CallFilter &filter = query.filter;
    Parameters parameters;
    parameters.add(u"id"_s, filter.ids);
    parameters.add(u"since"_s, filter.since);
    parameters.add(u"until"_s, filter.until);
    parameters.addWords(u"direction"_s, filter.directions);
    parameters.add(u"assistant"_s, filter.assistants);
    parameters.add(u"number"_s, filter.numbers);
    parameters.add(u"outcome"_s, filter.outcomes);
    parameters.add(u"endedReason"_s, filter.endedReasons);
    parameters.addWords(u"recordingState"_s, filter.recordingStates);
    parameters.add(u"shortest"_s, filter.shortestSeconds);
    parameters.add(u"longest"_s, filter.longestSeconds);
    parameters.add(u"costFrom"_s, filter.cheapestUsd);
    parameters.add(u"costTo"_s, filter.dearestUsd);
    if (filter.hasTranscript)
        parameters.add(u"hasTranscript"_s, *filter.hasTranscript ? u"true"_s : u"false"_s);
    if (filter.isUnheard)
        parameters.add(u"unheard"_s, *filter.isUnheard ? u"true"_s : u"false"_s);
    parameters.addWords(u"review"_s, filter.verdicts);
    parameters.addWords(u"consent"_s, filter.consents);
    if (filter.isUnproven)
        parameters.add(u"consent"_s, u"unproven"_s);
    parameters.add(u"tag"_s, filter.tags);
    if (filter.hasNote)
        parameters.add(u"hasNote"_s, *filter.hasNote ? u"true"_s : u"false"_s);
    if (!query.words.trimmed().isEmpty())
        parameters.add(u"q"_s, query.words);
    return parameters.query();
}

CallQuery queryFrom(const QUrlQuery &parameters)
{
    const auto all = [&parameters](const QString &name) {
        return parameters.allQueryItemValues(name, QUrl::FullyDecoded).mid(0, mostValues);
    };
    const auto ids = parameters.allQueryItemValues(u"id"_s, QUrl::FullyDecoded);
    const auto one = [&all](const QString &name) { return all(name).value(0); };
    CallQuery query{.words = one(u"q"_s)};
    CallFilter &filter = query.filter;
    filter.ids = ids.mid(0, CallFilter::mostIds);
    filter.since = Timestamp::fromString(one(u"since"_s));
    filter.until = Timestamp::fromString(one(u"until"_s));
    filter.directions = wordsIn<Direction>(all(u"direction"_s), directionFromWord);
    filter.assistants = all(u"assistant"_s);
    filter.numbers = all(u"number"_s);
    filter.outcomes = all(u"outcome"_s);
    filter.endedReasons = all(u"endedReason"_s);
    filter.recordingStates =
        wordsIn<RecordingState>(all(u"recordingState"_s), recordingStateFromWord);
    filter.shortestSeconds = numberIn(one(u"shortest"_s));
    filter.longestSeconds = numberIn(one(u"longest"_s));
    filter.cheapestUsd = numberIn(one(u"costFrom"_s));
    filter.dearestUsd = numberIn(one(u"costTo"_s));
    filter.hasTranscript = truthIn(one(u"hasTranscript"_s));
    filter.isUnheard = truthIn(one(u"unheard"_s));
    filter.verdicts = wordsIn<Verdict>(all(u"review"_s), verdictFromWord);
    filter.consents = wordsIn<ConsentState>(all(u"consent"_s), consentStateFromWord);
    filter.isUnproven = all(u"consent"_s).contains(u"unproven"_s);
    filter.tags = all(u"tag"_s);
    filter.hasNote = truthIn(one(u"hasNote"_s));
    return query;
}

} // namespace earshot::ui
