// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/database.h"
#include "importing/importreport.h"
#include "importing/importwriter.h"
#include "importing/unnamedfiles.h"

#include <QSet>

namespace earshot::importing {

/**
 * Takes over what the earlier system knows and stores: first the files in its store that no row
 * names, then call by call, each in a transaction of its own, so that a run can end anywhere and
 * the next one goes on. Only writes to @p database and, where it is another one, to the store of
 * this system. Belongs to a thread with an event loop.
 */
class Importer
{
public:
    struct Parts
    {
        database::EarlierSystem &source; ///< used on @p pool only
        objectstore::ObjectStore &files; ///< where the earlier system stored them
        objectstore::ObjectStore *store = nullptr; ///< ours, when it is another one
        database::Database *database = nullptr; ///< none in a rehearsal without one
        WorkerPool &pool; ///< of one thread
        const Clock &clock;
    };

    struct Wishes
    {
        QString organizationId; ///< ours
        QString bucket; ///< of the files; and what stands before every path in it
        QString prefix;
        std::chrono::hours retention = std::chrono::hours(24 * 14); ///< at the provider
        bool isRehearsal = false;
    };

    /** @p progress hears of the rows read now and then. */
    Importer(Parts parts, Wishes wishes, ImportReport &report, std::function<void()> progress);

    /** An error ends the run in the middle: what was done stays. Cancelled after a stop request. */
    QCoro::Task<Result<void>> run(std::stop_token stop);

private:
    struct Chosen
    {
        StoredFile file;
        bool isUnnamed = false; ///< no row names it
    };

    QCoro::Task<Result<void>> scanFiles(std::stop_token stop);
    QCoro::Task<Result<void>> takePage(QStringList paths);
    QCoro::Task<Result<QStringList>> unknownHere(QStringList paths);
    QCoro::Task<Result<void>> takeCalls(std::stop_token stop);
    QCoro::Task<Result<void>> takeUnclaimed(std::stop_token stop);
    QCoro::Task<Result<void>> take(EarlierCall call, std::stop_token stop);
    QCoro::Task<Result<Standing>> standing(QString vapiCallId);
    QCoro::Task<Result<std::optional<Chosen>>> choose(
        EarlierCall call, Standing standing, std::stop_token stop);
    QCoro::Task<Result<std::optional<StoredFile>>> tryFile(
        EarlierCall call, Standing standing, QString path, std::stop_token stop);
    QCoro::Task<Result<QString>> objectionTo(QString path, QString callId);
    QCoro::Task<Result<void>> copy(EarlierCall call, StoredFile file);
    QCoro::Task<Result<void>> keep(EarlierCall call, Chosen chosen);
    QCoro::Task<Result<void>> settle(EarlierCall call, Standing standing);
    QCoro::Task<Result<void>> mergeOnly(EarlierCall call);

    [[nodiscard]] QStringList namedPaths(const EarlierCall &call) const;
    static Chosen chosenFrom(StoredFile file, bool isNamed);
    [[nodiscard]] QString plainPath(const QString &text) const;
    [[nodiscard]] QStringList plainPaths(const QStringList &named) const;
    void takeUnnamed(const QString &path);
    static Error stoppedByRequest();
    void claim(const QString &path);
    void addDecision(const EarlierCall &call, const Standing &standing, const Decision &decision);
    void add(Outcome outcome, const EarlierCall &call, const QString &path, const QString &detail);

    Parts m_parts;
    Wishes m_wishes;
    ImportReport &m_report;
    std::function<void()> m_progress;
    UnnamedFiles m_unnamed;
    QSet<size_t> m_claimed; ///< of paths, in a rehearsal, where no table remembers them
};

} // namespace earshot::importing
