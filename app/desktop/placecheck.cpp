// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/placecheck.h"

#include "backend/storeplace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace earshot::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::PlaceTrial;
using ui::PlaceTrials;

namespace {

const QByteArray probe = "Earshot tries whether this folder works.\n";

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlaceCheck)
};

PlaceTrial works(const QString &text)
{
    return {.works = true, .text = text};
}

PlaceTrial fails(const QString &text)
{
    return {.works = false, .text = text};
}

Result<void> writeReadAndRemove(const QString &folder)
{
    const auto failed = [&folder](const QString &why) {
        return Error{.code = ErrorCode::Storage,
            .message =
                Texts::tr("%1 can’t be used: %2. Choose another folder, or change who may write "
                          "there.")
                    .arg(folder, why)};
    };
    QTemporaryFile file(QDir(folder).filePath(u".earshot-try-XXXXXX"_s));
    if (!file.open() || file.write(probe) != probe.size() || !file.flush())
        return failed(file.errorString());
    QFile again(file.fileName());
    if (!again.open(QIODevice::ReadOnly) || again.readAll() != probe)
        return failed(Texts::tr("what was written can’t be read again"));
    again.close();
    return file.remove() ? Result<void>() : failed(file.errorString());
}

/** Makes @p folder where it is missing, and takes it away again. */
Result<void> tryFolder(const QString &folder)
{
    QString missing = folder; // the topmost that has to be made
    while (!QFileInfo::exists(QFileInfo(missing).path()))
        missing = QFileInfo(missing).path();
    const bool made = !QFileInfo::exists(missing);
    if (!QDir().mkpath(folder)) {
        return Error{.code = ErrorCode::Storage,
            .message =
                Texts::tr("The folder %1 can’t be made. Choose another one, or change who may "
                          "write there.")
                    .arg(folder)};
    }
    const Result<void> tried = writeReadAndRemove(folder);
    if (made) {
        for (QString path = folder; path.size() >= missing.size(); path = QFileInfo(path).path())
            QDir().rmdir(path);
    }
    return tried;
}

QCoro::Task<PlaceTrial> tryFolderAside(WorkerPool &pool, QString folder, std::stop_token stop)
{
    const auto work = [folder](std::stop_token) { return tryFolder(folder); };
    const Result<void> tried = co_await pool.run(work, stop);
    co_return tried ? works(Texts::tr("written, read and deleted in %1.").arg(folder))
                    : fails(tried.error().message);
}

QString existingParent(const QString &file)
{
    return QFileInfo(file).absolutePath();
}

} // namespace

PlaceCheck::PlaceCheck()
    : m_pool(1) // one folder after the other, so that each takes away what it made
{ }

QCoro::Task<PlaceTrials> PlaceCheck::run(settings::Settings settings, std::stop_token stop)
{
    // Both at once: the slower one decides how long it takes.
    QCoro::Task<PlaceTrial> database = tryDatabase(settings, stop);
    QCoro::Task<PlaceTrial> recordings = tryStore(settings, stop);
    PlaceTrials trials;
    trials.database = co_await database;
    trials.recordings = co_await recordings;
    co_return trials;
}

QCoro::Task<PlaceTrial> PlaceCheck::tryDatabase(settings::Settings settings, std::stop_token stop)
{
    const settings::DatabasePlace &place = settings.database;
    if (place.kind == settings::DatabasePlace::Kind::Sqlite) {
        const QString folder =
            place.file.isEmpty() ? settings.dataFolder : existingParent(place.file);
        co_return co_await tryFolderAside(m_pool, folder, stop);
    }
    const auto work = [settings](std::stop_token) { return earshot::tryDatabase(settings); };
    const Result<void> tried = co_await m_pool.run(work, stop);
    co_return tried
        ? works(Texts::tr("signed in, and tables can be made in %1.").arg(settings::toText(place)))
        : fails(tried.error().message);
}

QCoro::Task<PlaceTrial> PlaceCheck::tryStore(settings::Settings settings, std::stop_token stop)
{
    const settings::StorePlace &place = settings.store;
    if (place.kind == settings::StorePlace::Kind::Folder) {
        const QString folder = place.folder.isEmpty()
            ? QDir(settings.dataFolder).filePath(u"objects"_s)
            : place.folder;
        co_return co_await tryFolderAside(m_pool, folder, stop);
    }
    const Result<void> tried = co_await earshot::tryStore(settings);
    co_return tried
        ? works(Texts::tr("written, read and deleted in %1.").arg(settings::toText(place)))
        : fails(tried.error().message);
}

} // namespace earshot::desktop
