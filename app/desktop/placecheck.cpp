// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/placecheck.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QUrlQuery>

#include <qcoro/qcorosignal.h>

namespace earshot::desktop {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::PlaceTrial;
using ui::PlaceTrials;

namespace {

constexpr auto patience = 10s;
constexpr int postgresPort = 5432;
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
                Texts::tr("%1 can't be used: %2. Choose another folder, or change who may write "
                          "there.")
                    .arg(folder, why)};
    };
    QTemporaryFile file(QDir(folder).filePath(u".earshot-try-XXXXXX"_s));
    if (!file.open() || file.write(probe) != probe.size() || !file.flush())
        return failed(file.errorString());
    QFile again(file.fileName());
    if (!again.open(QIODevice::ReadOnly) || again.readAll() != probe)
        return failed(Texts::tr("what was written can't be read again"));
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
                Texts::tr("The folder %1 can't be made. Choose another one, or change who may "
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

QString whyUnreached(const QTcpSocket &socket, const QString &host, int port)
{
    switch (socket.error()) {
    case QAbstractSocket::HostNotFoundError:
        return Texts::tr("There is no server named %1. Is the name right, and is there a network?")
            .arg(host);
    case QAbstractSocket::ConnectionRefusedError:
        return Texts::tr(
            "%1 takes no connections on port %2. Is it the right port, and does the server "
            "run?")
            .arg(host)
            .arg(port);
    default:
        return Texts::tr(
            "%1 does not answer on port %2. May this computer reach it? A firewall may be "
            "in the way.")
            .arg(host)
            .arg(port);
    }
}

/** Whether a server answers at all: says nothing of names and passwords. */
QCoro::Task<PlaceTrial> reach(QString host, int port, std::stop_token stop)
{
    QTcpSocket socket;
    const QDeadlineTimer deadline(patience);
    socket.connectToHost(host, quint16(port));
    const std::stop_callback aborting(stop, [&socket] { socket.abort(); });
    while (socket.state() != QAbstractSocket::ConnectedState
        && socket.state() != QAbstractSocket::UnconnectedState && !deadline.hasExpired()) {
        const std::chrono::milliseconds rest(deadline.remainingTime());
        co_await qCoro(&socket, &QAbstractSocket::stateChanged, rest);
    }
    const bool reached = socket.state() == QAbstractSocket::ConnectedState;
    const PlaceTrial trial = reached
        ? works(
            Texts::tr("%1 answers on port %2. Whether it lets you in is seen when Earshot starts "
                      "with it.")
                .arg(host)
                .arg(port))
        : fails(whyUnreached(socket, host, port));
    socket.abort();
    co_return trial;
}

PlaceTrial trySocket(const QString &folder, int port)
{
    const QString path = QDir(folder).filePath(u".s.PGSQL.%1"_s.arg(port));
    return QFileInfo::exists(path)
        ? works(Texts::tr("there is a server at %1.").arg(path))
        : fails(Texts::tr("There is no server at %1. Does it run?").arg(path));
}

QUrl storeAddress(const settings::StorePlace &store)
{
    return store.endpoint.isEmpty() ? QUrl(u"https://s3.%1.amazonaws.com"_s.arg(store.region))
                                    : store.endpoint;
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

// The place for signing in to PostgreSQL, once backend/database can.
QCoro::Task<PlaceTrial> PlaceCheck::tryDatabase(settings::Settings settings, std::stop_token stop)
{
    const settings::DatabasePlace &place = settings.database;
    if (place.kind == settings::DatabasePlace::Kind::Sqlite) {
        const QString folder =
            place.file.isEmpty() ? settings.dataFolder : existingParent(place.file);
        co_return co_await tryFolderAside(m_pool, folder, stop);
    }
    const QUrl url(place.url);
    const QUrlQuery query(url);
    const int port = url.port(postgresPort);
    const QString folder = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    if (url.host().isEmpty() && folder.startsWith(u'/')) {
        const QString other = query.queryItemValue(u"port"_s);
        co_return trySocket(folder, other.isEmpty() ? postgresPort : other.toInt());
    }
    co_return co_await reach(url.host(), port, stop);
}

// The place for prepare() of the store that settings.store describes.
QCoro::Task<PlaceTrial> PlaceCheck::tryStore(settings::Settings settings, std::stop_token stop)
{
    const settings::StorePlace &place = settings.store;
    if (place.kind == settings::StorePlace::Kind::Folder) {
        const QString folder = place.folder.isEmpty()
            ? QDir(settings.dataFolder).filePath(u"objects"_s)
            : place.folder;
        co_return co_await tryFolderAside(m_pool, folder, stop);
    }
    const QUrl url = storeAddress(place);
    const int usualPort = url.scheme() == "http"_L1 ? 80 : 443;
    co_return co_await reach(url.host(), url.port(usualPort), stop);
}

} // namespace earshot::desktop
