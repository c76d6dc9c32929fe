// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/importreport.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace earshot::importing {

using namespace Qt::StringLiterals;

namespace {

/** Reasons are sentences of ours, so there are few. */
constexpr qsizetype mostReasons = 30;

struct Entry
{
    Outcome outcome;
    QLatin1StringView word;
    QStringView text;
};

constexpr std::array entries{
    Entry{Outcome::Kept, "kept"_L1, u"recordings stay where they are stored"},
    Entry{Outcome::Attached, "attached"_L1,
        u"stored recordings without a row were given to their calls"},
    Entry{Outcome::ToFetch, "to_fetch"_L1, u"recordings are to be fetched from the provider"},
    Entry{Outcome::Absent, "absent"_L1, u"calls have no recording, and the reason is noted"},
    Entry{Outcome::NotOver, "not_over"_L1, u"calls are not over yet"},
    Entry{Outcome::AlreadyHere, "already_here"_L1, u"calls were complete here before"},
    Entry{Outcome::NoId, "no_id"_L1, u"rows name no call and were left out"},
    Entry{Outcome::Doubled, "doubled"_L1, u"calls have several rows; the newest counted"},
    Entry{Outcome::FileMissing, "file_missing"_L1, u"files that rows name are not in the store"},
    Entry{Outcome::BadPath, "bad_path"_L1, u"rows name a file by what is no path of a store"},
    Entry{Outcome::NotAudio, "not_audio"_L1, u"stored files are no recordings"},
    Entry{Outcome::SecondFile, "second_file"_L1, u"files belong to calls that have another one"},
    Entry{Outcome::OthersFile, "others_file"_L1,
        u"rows name a file that belongs to another call or was deleted here"},
    Entry{Outcome::UnknownFile, "unknown_file"_L1, u"stored files tell of no call"},
};

const Entry &entryOf(Outcome outcome)
{
    return *std::find_if(entries.begin(), entries.end(),
        [outcome](const Entry &entry) { return entry.outcome == outcome; });
}

QString lineOf(const ReportItem &item)
{
    QStringList parts;
    for (const QString &part : {item.callId, item.path, item.detail}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return u"        "_s + parts.join(u"  "_s) + u'\n';
}

QJsonObject jsonOf(const ReportItem &item)
{
    return {{u"callId"_s, item.callId}, {u"path"_s, item.path}, {u"tables"_s, item.tables},
        {u"detail"_s, item.detail}};
}

/** Names of files and ids come from outside: no line breaks, no control characters, no novels. */
QString shown(QString text)
{
    text = text.left(300);
    for (QChar &c : text) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

const QList<Outcome> &outcomes()
{
    static const QList<Outcome> all = [] {
        QList<Outcome> list;
        for (const Entry &entry : entries)
            list.append(entry.outcome);
        return list;
    }();
    return all;
}

QString toWord(Outcome outcome)
{
    return entryOf(outcome).word;
}

QString explanation(Outcome outcome)
{
    return entryOf(outcome).text.toString();
}

bool needsLook(Outcome outcome)
{
    return outcome >= Outcome::NoId;
}

ImportReport::ImportReport(int examples, Listener listener)
    : m_examplesWanted(examples)
    , m_listener(std::move(listener))
{ }

void ImportReport::add(ReportItem item)
{
    for (QString *text : {&item.callId, &item.path, &item.tables, &item.detail})
        *text = shown(*text);
    if (m_listener)
        m_listener(item);
    ++m_counts[item.outcome];
    if (item.outcome == Outcome::Absent
        && (m_reasons.contains(item.detail) || m_reasons.size() < mostReasons))
        ++m_reasons[item.detail];
    if (m_examples[item.outcome].size() < m_examplesWanted)
        m_examples[item.outcome].append(std::move(item));
}

void ImportReport::addRows(qint64 rows, qint64 calls)
{
    m_rows += rows;
    m_calls += calls;
}

bool ImportReport::allFits() const
{
    return std::none_of(m_counts.keyBegin(), m_counts.keyEnd(), needsLook);
}

QString ImportReport::toText(bool isRehearsal) const
{
    QString text = isRehearsal ? u"Rehearsal: nothing was written.\n"_s : QString();
    text +=
        u"%1 rows of %2 calls read; %3 stored files have no row.\n"_s.arg(m_rows).arg(m_calls).arg(
            m_files);
    for (const Outcome outcome : outcomes()) {
        if (count(outcome) == 0)
            continue;
        text += u"%1  %2%3\n"_s.arg(QString::number(count(outcome)).rightJustified(7),
            explanation(outcome), needsLook(outcome) ? u" (needs a look)"_s : QString());
        if (outcome == Outcome::Absent) {
            for (auto it = m_reasons.begin(); it != m_reasons.end(); ++it)
                text += u"        %1: %2\n"_s.arg(it.value()).arg(it.key());
            continue;
        }
        for (const ReportItem &item : m_examples.value(outcome))
            text += lineOf(item);
    }
    return text;
}

QJsonObject ImportReport::toJson(bool isRehearsal) const
{
    QJsonObject counts;
    QJsonObject examples;
    for (const Outcome outcome : outcomes()) {
        counts.insert(toWord(outcome), count(outcome));
        QJsonArray items;
        for (const ReportItem &item : m_examples.value(outcome))
            items.append(jsonOf(item));
        if (!items.isEmpty())
            examples.insert(toWord(outcome), items);
    }
    QJsonObject reasons;
    for (auto it = m_reasons.begin(); it != m_reasons.end(); ++it)
        reasons.insert(it.key(), it.value());
    return {{u"rehearsal"_s, isRehearsal}, {u"rows"_s, m_rows}, {u"calls"_s, m_calls},
        {u"filesWithoutRow"_s, m_files}, {u"counts"_s, counts}, {u"absenceReasons"_s, reasons},
        {u"examples"_s, examples}, {u"allFits"_s, allFits()}};
}

QStringList ImportReport::csvHeader()
{
    return {u"outcome"_s, u"needs a look"_s, u"call id"_s, u"file"_s, u"tables"_s, u"detail"_s};
}

QStringList ImportReport::csvCells(const ReportItem &item)
{
    return {toWord(item.outcome), needsLook(item.outcome) ? u"yes"_s : u"no"_s, item.callId,
        item.path, item.tables, item.detail};
}

} // namespace earshot::importing
