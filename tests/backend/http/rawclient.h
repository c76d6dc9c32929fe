// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

#include <chrono>

namespace earshot::test {

/** What a server answered, taken apart without mercy: anything unexpected leaves status 0. */
struct RawAnswer
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/** A blocking TCP client that sends exactly the bytes it is given. Every wait has a deadline. */
class RawClient
{
public:
    /** @p from: an address of this computer, such as 127.0.0.2; null for any. */
    explicit RawClient(quint16 port, int receiveBuffer = 0, const char *from = nullptr);
    ~RawClient();
    RawClient(RawClient &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1))
    { }
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    /** False when the other side has gone. */
    bool send(const QByteArray &bytes);
    /** One answer; without a body when @p toHead. */
    RawAnswer receive(
        bool toHead = false, std::chrono::milliseconds limit = std::chrono::seconds(10));
    /** Whatever comes until the other side closes; @ref closed says whether it did in time. */
    QByteArray receiveAll(std::chrono::milliseconds limit = std::chrono::seconds(10));
    /** At least @p size bytes, unless the other side closes. */
    QByteArray receiveSome(
        qsizetype size, std::chrono::milliseconds limit = std::chrono::seconds(10));
    [[nodiscard]] bool closed() const { return m_closed; }
    /** Nothing more will be sent; receiving goes on. */
    void finishSending();
    void close();
    /** Closes with RST. */
    void reset();

private:
    bool fill(std::chrono::steady_clock::time_point deadline);

    int m_descriptor = -1;
    bool m_closed = false;
    QByteArray m_received;
};

/** A GET with Host and nothing else but @p fields ("Name: value\r\n"). */
QByteArray get(const QByteArray &target, const QByteArray &fields = {});

} // namespace earshot::test
