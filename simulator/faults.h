// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "simulator/dice.h"

#include <QStringList>

#include <array>

namespace earshot::simulator {

/** What can go wrong between the provider and us. Each is decided anew for every attempt. */
enum class Fault {
    Lost, ///< a webhook is never sent; the call stays available through the REST API
    Duplicate, ///< a webhook is sent twice
    Reorder, ///< the webhooks of a call are sent in another order
    Late, ///< a webhook is sent some seconds later
    Slow, ///< a download takes about five seconds
    Cut, ///< a download stops half-way although its length was announced
    Http500, ///< the API or the storage host answers 500
    Expired, ///< a link has expired before it is handed out
    Html, ///< a download gives a web page with status 200 and an audio content type
};

/** The word used on the command line. */
QString faultName(Fault fault);
QStringList faultNames();

/** How likely each fault is, and the decision whether it strikes. A value. */
class Faults
{
public:
    /** Reads "lost=0.1,dup=0.2"; unknown names and values outside 0..1 are refused by name. */
    static Result<Faults> parse(const QString &text);

    void setRate(Fault fault, double rate) { m_rates.at(std::size_t(fault)) = rate; }
    [[nodiscard]] double rate(Fault fault) const { return m_rates.at(std::size_t(fault)); }

    /** The same answer for the same seed, fault, call and attempt. */
    [[nodiscard]] bool strikes(Fault fault, const Dice &dice, quint64 call, quint64 attempt) const;

private:
    static constexpr std::size_t count = std::size_t(Fault::Html) + 1;
    std::array<double, count> m_rates{};
};

} // namespace earshot::simulator
