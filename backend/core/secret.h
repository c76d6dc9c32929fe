// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>

namespace earshot {

/**
 * A key, password or token. Prints as "[redacted]", compares in constant time, and has no implicit
 * way out: the one call that shows the bytes is reveal(), so that every use can be searched for.
 */
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    { }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }

    /** True when both are the same and not empty. Takes the same time wherever they differ. */
    [[nodiscard]] bool matches(QByteArrayView candidate) const;

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace earshot
