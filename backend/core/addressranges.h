// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace earshot {

/** Addresses and networks, as "127.0.0.1, 10.0.0.0/8, 2001:db8::/32". */
class AddressRanges
{
public:
    /** Empty for an empty text; nothing when something in it is neither. */
    static std::optional<AddressRanges> fromText(const QString &text);

    /** An IPv4-mapped address counts as IPv4. */
    [[nodiscard]] bool contains(const QHostAddress &address) const;
    [[nodiscard]] bool isEmpty() const { return m_subnets.isEmpty(); }
    bool operator==(const AddressRanges &) const = default;

private:
    QList<std::pair<QHostAddress, int>> m_subnets;
};

} // namespace earshot
