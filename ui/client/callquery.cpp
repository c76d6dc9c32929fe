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

} // namespace

QUrlQuery parametersOf(const CallQuery &query)
{
    const CallFilter &filter = query.filter;
    Parameters parameters;
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
    parameters.add(u"tag"_s, filter.tags);
    if (filter.hasNote)
        parameters.add(u"hasNote"_s, *filter.hasNote ? u"true"_s : u"false"_s);
    if (!query.words.trimmed().isEmpty())
        parameters.add(u"q"_s, query.words);
    return parameters.query();
}

} // namespace earshot::ui
