// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <functional>

namespace earshot::importing {

/** What became of a call, a row or a file. */
enum class Outcome {
    Kept, ///< the recording stays where it is stored, and belongs to its call now
    Attached, ///< likewise, of a file that no row named
    ToFetch, ///< a job fetches it from the provider
    Absent, ///< nobody has it; the reason is noted
    NotOver, ///< the call is still going on
    AlreadyHere, ///< the call and its recording were here before
    // What follows needs a person's look.
    NoId, ///< a row that names no call
    Doubled, ///< several rows of a table are one call; the newest counted
    FileMissing, ///< a row names a file that is not in the store
    BadPath, ///< a row names a file by something that is no path
    NotAudio, ///< a file is no recording
    SecondFile, ///< a file of a call that has another one already
    OthersFile, ///< a row names a file that is another call's, was deleted here, or is another one
                ///< in our store
    UnknownFile, ///< a file that no row names, and whose name tells no call
};

/** Every outcome, in the order in which they are shown. */
const QList<Outcome> &outcomes();
QString toWord(Outcome outcome); ///< "kept", "to_fetch" …
QString explanation(Outcome outcome); ///< for people, after a number
bool needsLook(Outcome outcome);

/** One line of the report. */
struct ReportItem
{
    Outcome outcome = Outcome::Kept;
    QString callId; ///< the provider's, or the key of the rows
    QString path;
    QString tables; ///< where its rows are
    QString detail; ///< a sentence

    bool operator==(const ReportItem &) const = default;
};

/** What an import did, or would do. Memory does not grow with it. */
class ImportReport
{
public:
    /** Hears of every item. */
    using Listener = std::function<void(const ReportItem &)>;

    explicit ImportReport(int examples, Listener listener = {});

    void add(ReportItem item);
    void addRows(qint64 rows, qint64 calls);
    void addFile() { ++m_files; }

    [[nodiscard]] qint64 count(Outcome outcome) const { return m_counts.value(outcome); }
    [[nodiscard]] bool allFits() const;
    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 files() const { return m_files; }

    [[nodiscard]] QString toText(bool isRehearsal) const;
    [[nodiscard]] QJsonObject toJson(bool isRehearsal) const;

    static QStringList csvHeader();
    static QStringList csvCells(const ReportItem &item);

private:
    int m_examplesWanted;
    Listener m_listener;
    qint64 m_rows = 0;
    qint64 m_calls = 0;
    qint64 m_files = 0; ///< in the store that no row names
    QMap<Outcome, qint64> m_counts;
    QMap<Outcome, QList<ReportItem>> m_examples;
    QMap<QString, qint64> m_reasons; ///< of what nobody has, by their sentence; few
};

} // namespace earshot::importing
