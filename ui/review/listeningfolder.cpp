// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/listeningfolder.h"

#include <QDir>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView prefix = "earshot-listening-"_L1;
constexpr QLatin1StringView lockName = "in-use"_L1;

/** A lock never grows old by itself: a recording may be listened to for days. */
std::unique_ptr<QLockFile> lockOf(const QDir &folder)
{
    auto lock = std::make_unique<QLockFile>(folder.filePath(lockName));
    lock->setStaleLockTime(0);
    return lock;
}

} // namespace

ListeningFolder::ListeningFolder()
    : m_folder(QDir::tempPath() + u'/' + prefix + u"XXXXXX"_s)
{
    if (!m_folder.isValid())
        return;
    m_lock = lockOf(QDir(m_folder.path()));
    m_lock->tryLock(0);
}

QString ListeningFolder::recordingFile() const
{
    return m_folder.filePath(u"recording.mp3"_s);
}

void ListeningFolder::removeAbandoned()
{
    const QDir temporary(QDir::tempPath());
    const QStringList found =
        temporary.entryList({prefix + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString &name : found) {
        QDir folder(temporary.filePath(name));
        // A folder without a lock was made this moment, or can't be read because it is another's.
        if (!folder.exists(lockName))
            continue;
        const auto lock = lockOf(folder);
        if (!lock->tryLock(0))
            continue;
        folder.removeRecursively();
    }
}

} // namespace earshot::ui
