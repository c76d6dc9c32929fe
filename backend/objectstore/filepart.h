// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <algorithm>

namespace earshot::objectstore {

/**
 * A stretch of a file as the body of a request: read piece by piece, never held as a whole. Random
 * access, because Qt sends a request again by itself when a connection it kept turns out to be
 * dead.
 */
class FilePart final : public QIODevice
{
public:
    FilePart(const QString &file, qint64 offset, qint64 length)
        : m_file(file)
        , m_offset(offset)
        , m_length(length)
    {
        if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] qint64 size() const override { return m_length; }
    /** False when the file has become shorter than the part it is to give. */
    [[nodiscard]] bool isWhole() const { return m_file.size() >= m_offset + m_length; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 left = std::min(maxSize, m_length - pos());
        if (left <= 0 || !m_file.seek(m_offset + pos()))
            return -1;
        const qint64 count = m_file.read(data, left);
        return count > 0 ? count : -1;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    QFile m_file;
    qint64 m_offset;
    qint64 m_length;
};

} // namespace earshot::objectstore
