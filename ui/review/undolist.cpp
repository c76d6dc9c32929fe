// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/undolist.h"

namespace earshot::ui {

int UndoList::add(std::function<void()> takeBack)
{
    if (m_steps.size() >= mostSteps)
        m_steps.pop_front();
    m_steps.push_back({.id = ++m_lastId, .takeBack = std::move(takeBack)});
    return m_lastId;
}

void UndoList::forget(int step)
{
    std::erase_if(m_steps, [step](const Step &other) { return other.id == step; });
}

void UndoList::undo()
{
    if (m_steps.empty())
        return;
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    step.takeBack();
}

} // namespace earshot::ui
