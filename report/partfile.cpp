// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/partfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <cstdio>

#include <sys/stat.h>
#include <unistd.h>

namespace earshot::report {

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(AuditReport)
};

constexpr qint64 littleRoom = 64 * 1024;

/** A temporary file is its owner's; this one is to be like any other that is written here. */
void makeUsual(int descriptor)
{
    constexpr mode_t usual = 0666;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    ::fchmod(descriptor, usual & ~mask);
}

} // namespace

PartFile::PartFile(const QString &path)
    : m_path(path)
    , m_file(path + u".XXXXXX"_s)
{ }

Result<void> PartFile::open()
{
    return m_file.open() ? Result<void>() : problem();
}

Result<void> PartFile::write(const QByteArray &bytes)
{
    return m_file.write(bytes) == bytes.size() ? Result<void>() : problem();
}

Result<void> PartFile::commit()
{
    makeUsual(m_file.handle());
    // Not everybody who writes looks whether it went well.
    const bool isWritten =
        m_file.error() == QFileDevice::NoError && m_file.flush() && ::fsync(m_file.handle()) == 0;
    const QByteArray from = QFile::encodeName(m_file.fileName());
    if (!isWritten || ::rename(from.constData(), QFile::encodeName(m_path).constData()) != 0)
        return problem();
    m_file.setAutoRemove(false);
    return {};
}

/** Qt does not always know of a write that came to its end early. */
Error PartFile::problem() const
{
    const int reason = errno; // of what was tried last
    const QStorageInfo disk(QFileInfo(m_path).path());
    if (disk.isValid() && disk.bytesAvailable() < littleRoom)
        return {.code = ErrorCode::StorageFull,
            .message = Text::tr("%1: there is no room left on the disk").arg(m_path)};
    const bool isKnown = m_file.error() != QFileDevice::NoError;
    return {.code = ErrorCode::Storage,
        .message =
            u"%1: %2"_s.arg(m_path, isKnown ? m_file.errorString() : qt_error_string(reason))};
}

} // namespace earshot::report
