// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace earshot::ui {

class Mending;
struct SourceChange;

/** What would be changed, or was: an entry for each source, and below it setting by setting what
 * stands there and what will. */
class MendTree : public QTreeWidget
{
    Q_OBJECT
public:
    explicit MendTree(QWidget *parent = nullptr);

    void show(const Mending &mending);
    using QTreeWidget::show;

private:
    void addEntry(const SourceChange &change);
};

} // namespace earshot::ui
