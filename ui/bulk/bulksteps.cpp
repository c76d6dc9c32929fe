// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulksteps.h"

#include "report/zipfolder.h"
#include "ui/bulk/calltable.h"
#include "ui/bulk/filenames.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFuture>
#include <QPromise>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QThreadPool>

#include <qcoro/qcorofuture.h>

#include <filesystem>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(BulkJob)
};

Error cancelled()
{
    return {.code = ErrorCode::Cancelled, .message = Text::tr("Cancelled. Nothing was saved.")};
}

Error cannotSave(const QString &path, const QString &why)
{
    return {.code = ErrorCode::Storage,
        .message = Text::tr("%1 can’t be saved: %2. Choose another place and try again.")
                       .arg(QDir::toNativeSeparators(path), why)};
}

Result<void> write(QSaveFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) == bytes.size())
        return {};
    return cannotSave(file.fileName(), file.errorString());
}

/** Recordings on their way, in a folder that is gone with it, beside where they are to be. */
class Gathering
{
public:
    explicit Gathering(const QString &beside)
        : m_folder(beside + u"/.earshot-XXXXXX"_s)
        , m_manifest(m_folder.filePath(u"manifest.csv"_s))
    { }

    Result<void> begin()
    {
        if (!m_folder.isValid())
            return cannotSave(m_folder.path(), m_folder.errorString());
        if (!m_manifest.open(QIODevice::WriteOnly))
            return cannotSave(m_manifest.fileName(), m_manifest.errorString());
        return write(m_manifest, byteOrderMark + manifestHead());
    }
    Result<void> note(const Call &call, const ManifestEntry &entry)
    {
        ++(entry.file.isEmpty() ? m_missing : m_files);
        return write(m_manifest, manifestLine(call, entry));
    }
    Result<void> end()
    {
        if (m_manifest.commit())
            return {};
        return cannotSave(m_manifest.fileName(), m_manifest.errorString());
    }
    /** The folder gets this name and stays. */
    Result<void> keepAs(const QString &path)
    {
        if (!path.isEmpty() && QDir().rename(m_folder.path(), path)) {
            m_folder.setAutoRemove(false);
            return {};
        }
        return cannotSave(path, Text::tr("the folder can’t be renamed"));
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString pathOf(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString nameFor(const Call &call) { return m_names.nameFor(call); }
    [[nodiscard]] QString sum(const QString &place) const
    {
        const QString saved = Text::tr("Saved as %1. Recordings: %L2.").arg(place).arg(m_files);
        return m_missing == 0 ? saved
                              : saved + u' '
                + Text::tr("Without one: %L1, and manifest.csv says why.").arg(m_missing);
    }

private:
    QTemporaryDir m_folder;
    QSaveFile m_manifest;
    FileNames m_names;
    int m_files = 0;
    int m_missing = 0;
};

ManifestEntry entryOf(const QString &name, const QString &sha256, const QString &path)
{
    return {.file = name, .sha256 = sha256, .sizeBytes = QFileInfo(path).size()};
}

/** Whether the job goes on without this recording. */
bool isOfThisCall(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::Conflict;
}

QCoro::Task<Result<void>> gatherOne(
    std::shared_ptr<BulkState> state, std::shared_ptr<Gathering> gathering, Call call)
{
    ManifestEntry entry;
    entry.reason = Text::tr("The call has no recording.");
    if (call.recording.state == RecordingState::Ready) {
        const QString name = gathering->nameFor(call);
        const Result<void> saved = co_await state->client.saveRecording(
            call.id, call.recording, gathering->pathOf(name), state->stop.get_token());
        if (!saved && !isOfThisCall(saved.error()))
            co_return saved.error();
        if (saved)
            entry = entryOf(name, call.recording.sha256, gathering->pathOf(name));
        else
            entry.reason = saved.error().message;
    } else if (!call.recording.stateReason.isEmpty()) {
        entry.reason = call.recording.stateReason;
    }
    co_return gathering->note(call, entry);
}

QCoro::Task<Result<void>> gather(
    std::shared_ptr<BulkState> state, std::shared_ptr<Gathering> gathering)
{
    if (const Result<void> begun = gathering->begin(); !begun)
        co_return begun.error();
    while (true) {
        const Result<std::vector<Call>> calls =
            co_await state->calls.next(state->client, state->stop.get_token());
        if (!calls)
            co_return state->stop.stop_requested() ? cancelled() : calls.error();
        if (calls->empty())
            break;
        for (const Call &call : *calls) {
            if (state->stop.stop_requested())
                co_return cancelled();
            const Result<void> done = co_await gatherOne(state, gathering, call);
            if (!done)
                co_return state->stop.stop_requested() ? cancelled() : done.error();
            state->advance(1);
        }
    }
    co_return gathering->end();
}

QFuture<Result<void>> zipInThread(
    const QString &folder, const QString &archive, const std::stop_token &stop)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    QFuture<Result<void>> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, folder, archive, stop] {
        promise->addResult(report::zipFolder(folder, archive, stop));
        promise->finish();
    });
    return future;
}

QString folderName()
{
    return Text::tr("Recordings %1")
        .arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm"_s));
}

} // namespace

QCoro::Task<Result<QString>> writeTable(std::shared_ptr<BulkState> state)
{
    QSaveFile file(state->target);
    if (!file.open(QIODevice::WriteOnly))
        co_return cannotSave(state->target, file.errorString());
    const QByteArray mark = state->withByteOrderMark ? QByteArray(byteOrderMark) : QByteArray();
    if (const Result<void> begun = write(file, mark + callTableHead()); !begun)
        co_return begun.error();
    while (true) {
        const Result<std::vector<Call>> calls =
            co_await state->calls.next(state->client, state->stop.get_token());
        if (state->stop.stop_requested())
            co_return cancelled();
        if (!calls)
            co_return calls.error();
        if (calls->empty())
            break;
        QByteArray lines;
        for (const Call &call : *calls)
            lines += callTableLine(call);
        if (const Result<void> written = write(file, lines); !written)
            co_return written.error();
        state->advance(qint64(calls->size()));
    }
    if (!file.commit())
        co_return cannotSave(state->target, file.errorString());
    co_return Text::tr("Saved as %1. Calls: %L2.")
        .arg(QFileInfo(state->target).fileName())
        .arg(state->done);
}

QCoro::Task<Result<QString>> judgeAll(std::shared_ptr<BulkState> state)
{
    const auto cancelledAfter = [state] {
        return Error{.code = ErrorCode::Cancelled,
            .message = Text::tr("Cancelled. Calls marked before that: %L1.").arg(state->done)};
    };
    while (true) {
        const Result<std::vector<Call>> calls =
            co_await state->calls.next(state->client, state->stop.get_token());
        if (state->stop.stop_requested())
            co_return cancelledAfter();
        if (!calls)
            co_return calls.error();
        if (calls->empty())
            break;
        for (const Call &call : *calls) {
            const Result<CallDetail> kept = co_await state->client.review(call.id, state->verdict);
            if (!kept)
                co_return kept.error();
            state->advance(1);
            if (state->stop.stop_requested())
                co_return cancelledAfter();
        }
    }
    co_return Text::tr("Calls marked: %L1.").arg(state->done);
}

QCoro::Task<Result<QString>> downloadFolder(std::shared_ptr<BulkState> state)
{
    const auto gathering = std::make_shared<Gathering>(state->target);
    const Result<void> gathered = co_await gather(state, gathering);
    if (!gathered)
        co_return gathered.error();
    const QString path = freePath(QDir(state->target).filePath(folderName()));
    if (const Result<void> kept = gathering->keepAs(path); !kept)
        co_return kept.error();
    co_return gathering->sum(QDir::toNativeSeparators(path));
}

QCoro::Task<Result<QString>> downloadArchive(std::shared_ptr<BulkState> state)
{
    const QString beside = QFileInfo(state->target).absolutePath();
    const auto gathering = std::make_shared<Gathering>(beside);
    const Result<void> gathered = co_await gather(state, gathering);
    if (!gathered)
        co_return gathered.error();
    const QTemporaryDir room(beside + u"/.earshot-XXXXXX"_s);
    const QString archive = room.filePath(u"archive.zip"_s);
    const QFuture<Result<void>> zipping =
        zipInThread(gathering->path(), archive, state->stop.get_token());
    const Result<void> zipped = co_await zipping;
    if (state->stop.stop_requested())
        co_return cancelled();
    if (!zipped)
        co_return zipped.error();
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(archive.toStdU16String()),
        std::filesystem::path(state->target.toStdU16String()), error);
    if (error)
        co_return cannotSave(state->target, QString::fromStdString(error.message()));
    co_return gathering->sum(QFileInfo(state->target).fileName());
}

} // namespace earshot::ui
