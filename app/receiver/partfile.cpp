// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/receiver/partfile.h"

#include <sys/stat.h>

#include <cstdio>
#include <unistd.h>

namespace earshot::receiver {

using namespace Qt::StringLiterals;

namespace {

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

Result<void> PartFile::commit()
{
    makeUsual(m_file.handle());
    const bool isWritten = m_file.flush() && ::fsync(m_file.handle()) == 0;
    const QByteArray from = QFile::encodeName(m_file.fileName());
    if (!isWritten || ::rename(from.constData(), QFile::encodeName(m_path).constData()) != 0)
        return problem();
    m_file.setAutoRemove(false);
    return {};
}

Error PartFile::problem() const
{
    const QString reason =
        m_file.error() == QFileDevice::NoError ? qt_error_string(errno) : m_file.errorString();
    return {.code = ErrorCode::Storage, .message = u"%1: %2"_s.arg(m_path, reason)};
}

} // namespace earshot::receiver
