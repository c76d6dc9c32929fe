// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calls/filterchip.h"
#include "ui/models/savedviews.h"

namespace earshot::ui {

/** The saved views to pick from, with their counts, and what can be done with them. */
class ViewsChip : public FilterChip
{
    Q_OBJECT
public:
    ViewsChip(ReceiverClient &client, const Clock &clock, QWidget *parent = nullptr);

    /** What the list shows now, times apart: it can be saved, and may be one of the views. */
    void setShown(CallQuery query, const QString &span);
    [[nodiscard]] SavedViews &views() { return m_views; }

Q_SIGNALS:
    void picked(const earshot::ui::NamedView &view);
    void failed(const QString &text);

private:
    void fill();
    void addPieces(QMenu &menu);
    void askForName(
        const QString &title, const QString &name, std::function<void(const QString &name)> take);
    void askToDelete(const NamedView &view);
    void showCurrent();
    [[nodiscard]] bool isShown(const NamedView &view) const;

    SavedViews m_views;
    CallQuery m_query;
    QString m_span;
};

} // namespace earshot::ui
