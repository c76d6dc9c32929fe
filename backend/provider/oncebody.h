// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <algorithm>
#include <memory>

namespace earshot::provider {

/**
 * A request's body that can be read once. Qt sends a request again by itself when the connection
 * breaks before the answer; it cannot when the body cannot be read again. So what has an effect
 * (a tool call, a changed assistant) has it once at most.
 */
class OnceBody final : public QIODevice
{
public:
    /** @p isRead becomes true when the first byte is taken: from then on it may have been sent. */
    OnceBody(QByteArray content, std::shared_ptr<bool> isRead)
        : m_content(std::move(content))
        , m_isRead(std::move(isRead))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_content.size() - m_read; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 size = std::min(maxSize, m_content.size() - m_read);
        if (size <= 0)
            return -1;
        std::copy_n(m_content.constData() + m_read, size, data);
        m_read += size;
        *m_isRead = true;
        return size;
    }
    qint64 writeData(const char * /*data*/, qint64 /*size*/) override { return -1; }

private:
    QByteArray m_content;
    std::shared_ptr<bool> m_isRead;
    qint64 m_read = 0;
};

} // namespace earshot::provider
