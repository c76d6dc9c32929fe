// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>

namespace earshot::ui {

/** What the user did last and how each is taken back; of more than 200 the oldest is forgotten. */
class UndoList
{
public:
    static constexpr std::size_t mostSteps = 200;

    /** Gives the step's name for forget(). @p takeBack is called once at most. */
    int add(std::function<void()> takeBack);
    /** What was not kept can't be taken back either. */
    void forget(int step);
    void undo();

private:
    struct Step
    {
        int id = 0;
        std::function<void()> takeBack;
    };

    int m_lastId = 0;
    std::deque<Step> m_steps;
};

} // namespace earshot::ui
