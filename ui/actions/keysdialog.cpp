// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keysdialog.h"

#include "ui/actions/actionbook.h"
#include "ui/language/isolate.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/labels.h"
#include "ui/parts/wholerows.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{740, 674};
constexpr int rowPadding = 6;
constexpr int idRole = Qt::UserRole;

/** Cells stand below their headings, as in every table. */
class KeysDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, Theme::of(option.widget).accentTint);
        CellDelegate::paint(painter, option, index);
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = CellDelegate::sizeHint(option, index).width();
        return {width, option.fontMetrics.height() + 2 * rowPadding};
    }
};

QTreeWidgetItem *groupItem(QTreeWidget &list, ActionGroup group)
{
    const QString name = title(group);
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        if (list.topLevelItem(i)->text(0) == name)
            return list.topLevelItem(i);
    }
    auto *item = new QTreeWidgetItem(&list, {name});
    item->setFlags(Qt::ItemIsEnabled);
    item->setData(0, CellToneRole, int(CellTone::Strong));
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    return item;
}

QTreeWidget *makeList(QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setAccessibleName(KeysDialog::tr("Keys"));
    list->setColumnCount(2);
    list->setHeaderLabels({KeysDialog::tr("Does"), KeysDialog::tr("Keys")});
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setIndentation(space::large);
    list->setItemDelegate(new KeysDelegate(list));
    list->setUniformRowHeights(true);
    list->header()->setFixedHeight(space::headerHeight);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    return list;
}

} // namespace

KeysDialog::KeysDialog(ActionBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_search(new QLineEdit(this))
    , m_list(makeList(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_none(new QPushButton(tr("No key"), this))
    , m_usual(new QPushButton(tr("Usual key"), this))
    , m_problem(makeLabel({}, u"danger"_s, this))
{
    setWindowTitle(tr("Keys"));
    resize(usualSize);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::huge, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(makeTop());
    column->addWidget(new WholeRows(m_list, this), 1);
    column->addWidget(makeEditor());
    column->addWidget(m_problem);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysDialog::choose);
    connect(&m_book, &ActionBook::keysChanged, this, &KeysDialog::fill);
    fill();
}

QWidget *KeysDialog::makeTop()
{
    m_search->setPlaceholderText(tr("Search a key or what it does"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::search);
    auto *sets = new QPushButton(tr("Sets of keys…"), this);
    sets->setAutoDefault(false);
    auto *menu = new QMenu(sets);
    const auto offer = [this, menu](const QString &name, KeyPreset preset) {
        connect(menu->addAction(name), &QAction::triggered, this,
            [this, preset] { m_book.usePreset(preset); });
    };
    offer(tr("Usual keys"), KeyPreset::Usual);
    offer(tr("Function keys, as in Express Scribe"), KeyPreset::FunctionKeys);
    offer(tr("Escape and F1 to F4, as in oTranscribe"), KeyPreset::OTranscribe);
    // Not setMenu(): the style's own arrow would stand in the corner of the button.
    connect(sets, &QPushButton::clicked, menu,
        [sets, menu] { menu->popup(sets->mapToGlobal(QPoint(0, sets->height() + 2))); });
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(sets);
    return top;
}

QWidget *KeysDialog::makeEditor()
{
    m_edit->setAccessibleName(tr("New key for the chosen line"));
    if (auto *field = m_edit->findChild<QLineEdit *>()) // which is what screen readers come to
        field->setAccessibleName(m_edit->accessibleName());
    m_none->setAutoDefault(false);
    m_usual->setAutoDefault(false);
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, &KeysDialog::takeKey);
    connect(m_none, &QPushButton::clicked, this, [this] { setKeysOfChosen({}); });
    connect(m_usual, &QPushButton::clicked, this, &KeysDialog::giveBack);
    auto *editor = new QWidget(this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_none);
    row->addWidget(m_usual);
    auto *column = new QVBoxLayout(editor); // in one line the field has no room for its own words
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(makeLabel(tr("New key for the chosen line"), u"muted"_s, editor));
    column->addLayout(row);
    return editor;
}

void KeysDialog::open()
{
    m_search->clear();
    m_search->setFocus();
    QDialog::open();
}

void KeysDialog::fill()
{
    const QString chosen = chosenId();
    m_list->clear();
    for (const ActionGroup group :
        {ActionGroup::Playing, ActionGroup::Hearing, ActionGroup::Calls, ActionGroup::Window}) {
        for (const ActionBook::Item &item : m_book.items()) {
            if (item.entry.group != group)
                continue;
            auto *row =
                new QTreeWidgetItem(groupItem(*m_list, group), {item.entry.title, keysText(item)});
            row->setData(0, idRole, item.entry.id);
            if (item.entry.id == chosen)
                m_list->setCurrentItem(row);
        }
    }
    addFixedRows();
    search(m_search->text());
    choose();
}

/** What lists and dialogs do by themselves. */
void KeysDialog::addFixedRows()
{
    QTreeWidgetItem *calls = groupItem(*m_list, ActionGroup::Calls);
    const auto add = [calls](const QString &does, const QString &keys) {
        new QTreeWidgetItem(calls, {does, isolatedLeftToRight(keys)});
    };
    add(tr("Choose a call"), tr("↑, ↓, Home, End"));
    add(tr("Open the chosen call"), tr("Enter"));
    add(tr("Review the recording that became ready"), tr("Alt+R"));
    add(tr("What to do about a recording that could not be kept"), tr("Alt+W"));
}

void KeysDialog::search(const QString &text)
{
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_list->topLevelItem(g);
        int shown = 0;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *row = group->child(i);
            const bool isFound = row->text(0).contains(text, Qt::CaseInsensitive)
                || row->text(1).contains(text, Qt::CaseInsensitive);
            row->setHidden(!isFound);
            shown += isFound ? 1 : 0;
        }
        group->setHidden(shown == 0);
    }
}

QString KeysDialog::chosenId() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

void KeysDialog::choose()
{
    const bool canChange = !chosenId().isEmpty();
    m_edit->clear();
    m_edit->setEnabled(canChange);
    m_none->setEnabled(canChange);
    m_usual->setEnabled(canChange);
    showText(*m_problem, {});
}

/** Only the first key of several: what is pressed for one thing is pressed at once. */
void KeysDialog::takeKey()
{
    const QKeySequence typed = m_edit->keySequence();
    if (!typed.isEmpty())
        setKeysOfChosen({QKeySequence(typed[0])});
}

void KeysDialog::giveBack()
{
    const QString id = chosenId();
    const auto &items = m_book.items();
    const auto isIt = [&id](const ActionBook::Item &item) { return item.entry.id == id; };
    const auto found = std::find_if(items.begin(), items.end(), isIt);
    if (found != items.end())
        setKeysOfChosen(found->entry.keys);
}

void KeysDialog::setKeysOfChosen(const QList<QKeySequence> &keys)
{
    const auto changed = m_book.setKeys(chosenId(), keys); // fills the list anew
    showText(*m_problem, changed ? QString() : changed.error().message);
}

} // namespace earshot::ui
