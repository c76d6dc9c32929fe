// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/deliveryplan.h"

#include <algorithm>

namespace earshot::simulator {

using namespace std::chrono_literals;

namespace {

/** Fisher-Yates; repeated until something moved, so that a reordered call really is. */
void shuffle(std::vector<PlannedDelivery> &plan, const Dice &dice, quint64 call)
{
    std::vector<Event> original;
    for (const PlannedDelivery &delivery : plan)
        original.push_back(delivery.event);
    for (std::size_t i = plan.size() - 1; i > 0; --i) {
        const auto other = std::size_t(dice.below(int(i) + 1, "shuffle", call, i));
        std::swap(plan[i].event, plan[other].event);
    }
    bool moved = false;
    for (std::size_t i = 0; i < plan.size(); ++i)
        moved = moved || plan[i].event != original[i];
    if (!moved)
        std::swap(plan.front().event, plan.back().event);
    for (std::size_t i = 0; i < plan.size(); ++i)
        plan[i].reordered = true;
}

void addDuplicates(
    std::vector<PlannedDelivery> &plan, const Call &call, const Faults &faults, const Dice &dice)
{
    std::vector<PlannedDelivery> copies;
    for (const PlannedDelivery &delivery : plan) {
        if (delivery.lost
            || !faults.strikes(Fault::Duplicate, dice, call.number, quint64(delivery.event)))
            continue;
        PlannedDelivery copy = delivery;
        copy.duplicate = true;
        copy.after += std::chrono::milliseconds(
            dice.below(400, "copy", call.number, quint64(delivery.event)));
        copies.push_back(copy);
    }
    plan.insert(plan.end(), copies.begin(), copies.end());
}

} // namespace

std::vector<PlannedDelivery> planDeliveries(
    const Call &call, const Faults &faults, const Dice &dice, std::chrono::milliseconds life)
{
    std::vector<PlannedDelivery> plan;
    const std::vector<Event> events = eventsOf(call);
    const auto steps = std::max<qsizetype>(1, qsizetype(events.size()) - 1);
    for (std::size_t i = 0; i < events.size(); ++i)
        plan.push_back({.event = events[i], .after = life * qint64(i) / steps});
    if (faults.strikes(Fault::Reorder, dice, call.number, 0))
        shuffle(plan, dice, call.number);
    for (PlannedDelivery &delivery : plan) {
        const auto attempt = quint64(delivery.event);
        delivery.lost = faults.strikes(Fault::Lost, dice, call.number, attempt);
        delivery.late = faults.strikes(Fault::Late, dice, call.number, attempt);
        delivery.expiredLinks = faults.strikes(Fault::Expired, dice, call.number, 0);
        if (delivery.late)
            delivery.after += std::chrono::milliseconds(
                2000 + dice.below(3000, "lateness", call.number, attempt));
    }
    addDuplicates(plan, call, faults, dice);
    std::stable_sort(
        plan.begin(), plan.end(), [](const auto &a, const auto &b) { return a.after < b.after; });
    return plan;
}

} // namespace earshot::simulator
