// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audio/outputfile.h"

#include "audio/sha256.h"

#include <cerrno>

#include <unistd.h>

namespace earshot::audio {

using namespace Qt::StringLiterals;

OutputFile::OutputFile(const QString &path)
    : m_file(std::make_shared<QFile>(path))
{ }

OutputFile::OutputFile(std::shared_ptr<QFile> file)
    : m_file(std::move(file))
{ }

OutputFile::~OutputFile()
{
    if (!m_created || m_keep)
        return;
    m_file->close();
    m_file->remove();
}

Result<void> OutputFile::open()
{
    m_created = m_file->open(QIODevice::WriteOnly | QIODevice::Truncate);
    return m_created ? Result<void>() : problem();
}

Result<void> OutputFile::write(QByteArrayView bytes)
{
    if (m_file->write(bytes.data(), bytes.size()) != bytes.size())
        return problem();
    m_size += bytes.size();
    return {};
}

Result<void> OutputFile::overwrite(qint64 position, QByteArrayView bytes)
{
    Q_ASSERT(position + bytes.size() <= m_size);
    const bool written = m_file->seek(position)
        && m_file->write(bytes.data(), bytes.size()) == bytes.size() && m_file->seek(m_size);
    return written ? Result<void>() : problem();
}

Result<QString> OutputFile::sha256()
{
    if (!m_file->flush() || !m_file->seek(0))
        return problem();
    auto sum = sha256Of(*m_file);
    return m_file->seek(m_size) ? std::move(sum) : Result<QString>(problem());
}

Result<void> OutputFile::commit()
{
    if (!m_file->flush())
        return problem();
    if (::fsync(m_file->handle()) != 0) {
        const bool full = errno == ENOSPC || errno == EDQUOT;
        return Error{.code = full ? ErrorCode::StorageFull : ErrorCode::Storage,
            .message = u"The converted recording can't be written to the disk: %1."_s.arg(
                qt_error_string(errno)),
            .retryable = true};
    }
    m_file->close();
    return {};
}

Error OutputFile::problem() const
{
    if (m_file->error() == QFile::ResourceError) {
        return Error{.code = ErrorCode::StorageFull,
            .message = u"The disk is full; the converted recording can't be written."_s,
            .retryable = true};
    }
    return Error{.code = ErrorCode::Storage,
        .message = u"The converted recording can't be written: %1."_s.arg(m_file->errorString()),
        .retryable = true};
}

} // namespace earshot::audio
