// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/workfolder.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <csignal>

namespace earshot::simulator {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"earshot-recordings-"_s;

bool isGone(qint64 process)
{
    return process > 0 && kill(pid_t(process), 0) != 0 && errno == ESRCH;
}

/** Other users' folders stay: removing them fails. */
void removeLeftOvers()
{
    const QDir temporary(QDir::tempPath());
    const QStringList folders = temporary.entryList({prefix + u'*'}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString &name : folders) {
        if (isGone(name.section(u'-', 2, 2).toLongLong()))
            QDir(temporary.filePath(name)).removeRecursively();
    }
}

QString nameTemplate()
{
    return QDir::tempPath() + u'/' + prefix + QString::number(QCoreApplication::applicationPid())
        + u"-XXXXXX"_s;
}

} // namespace

WorkFolder::WorkFolder()
    : m_folder(nameTemplate())
{
    removeLeftOvers();
}

} // namespace earshot::simulator
