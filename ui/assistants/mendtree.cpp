// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistants/mendtree.h"

#include "ui/models/mending.h"
#include "ui/models/sourcetexts.h"
#include "ui/parts/celldelegate.h"
#include "ui/theme/theme.h"

#include <QHeaderView>

namespace earshot::ui {

namespace {

enum Column { SettingColumn, BeforeColumn, AfterColumn, PathColumn, ColumnCount };

struct Outcome
{
    QString word;
    QString sentence; ///< may be empty
    CellTone tone = CellTone::Muted;
};

/** What became of it, or will. */
Outcome outcomeOf(const SourceChange &change)
{
    if (!change.error.isEmpty())
        return {MendTree::tr("Failed"), change.error, CellTone::Bad};
    if (change.isApplied && change.source && change.source->isGood)
        return {MendTree::tr("Changed and checked"), {}, CellTone::Good};
    if (change.isApplied && change.source)
        return {MendTree::tr("Changed"), format::problemsText(*change.source), CellTone::Waiting};
    if (change.isApplied)
        return {MendTree::tr("Changed"), {}, CellTone::Good};
    if (change.changes.empty() && !change.warnings.empty())
        return {MendTree::tr("Stays as it is"), {}, CellTone::Waiting};
    return {change.changes.empty() ? MendTree::tr("Nothing to change") : QString(), {}};
}

void fill(QTreeWidgetItem &item, const std::array<QString, ColumnCount> &texts)
{
    for (int column = 0; column < ColumnCount; ++column) {
        item.setText(column, texts[std::size_t(column)]);
        item.setToolTip(column, texts[std::size_t(column)].toHtmlEscaped());
    }
}

QTreeWidgetItem *entryOf(const SourceChange &change)
{
    auto *entry = new QTreeWidgetItem;
    const Outcome outcome = outcomeOf(change);
    fill(*entry, {format::sourceName(change), outcome.word, {}, {}});
    entry->setData(SettingColumn, CellToneRole, int(CellTone::Strong));
    entry->setData(BeforeColumn, CellToneRole, int(outcome.tone));
    for (const ValueChange &value : change.changes) {
        auto *line = new QTreeWidgetItem(entry);
        fill(*line,
            {format::settingName(value.path), format::valueText(value.before),
                format::valueText(value.after), value.path});
        line->setData(BeforeColumn, CellToneRole, int(CellTone::Muted));
        line->setData(AfterColumn, CellToneRole, int(CellTone::Good));
        line->setData(PathColumn, CellToneRole, int(CellTone::Muted));
    }
    return entry;
}

} // namespace

MendTree::MendTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setItemDelegate(new CellDelegate(this));
    setColumnCount(ColumnCount);
    header()->setStretchLastSection(false);
    header()->setFixedHeight(space::headerHeight);
    setHeaderLabels({tr("Setting"), tr("Now"), tr("Then"), tr("Name at the provider")});
    setAccessibleName(tr("Changes"));
    setFrameShape(NoFrame);
    setRootIsDecorated(false);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    header()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {int(SettingColumn), int(PathColumn)})
        header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void MendTree::addEntry(const SourceChange &change)
{
    QTreeWidgetItem *entry = entryOf(change);
    addTopLevelItem(entry);
    const Outcome outcome = outcomeOf(change);
    if (outcome.sentence.isEmpty())
        return;
    auto *line = new QTreeWidgetItem(entry);
    fill(*line, {outcome.sentence, {}, {}, {}});
    line->setData(SettingColumn, CellToneRole, int(outcome.tone));
    line->setFirstColumnSpanned(true); // a sentence needs the width
}

void MendTree::show(const Mending &mending)
{
    clear();
    for (const SourceChange &change : mending.changes())
        addEntry(change);
    expandAll();
}

} // namespace earshot::ui
