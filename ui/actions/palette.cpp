// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/palette.h"

#include "ui/parts/wholerows.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 50;
constexpr QSize usualSize{560, 432};

constexpr int rowPadding = 7;
constexpr int detailRole = Qt::UserRole;

/** The title, and the detail in what room that leaves at the other end of the line. */
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.widget);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.accentTint);
        const QRect line = option.rect.adjusted(space::small, 0, -space::small, 0);
        const QString title = index.data().toString();
        const QString detail = index.data(detailRole).toString();
        const int titleWidth = std::min(option.fontMetrics.horizontalAdvance(title), line.width());
        const int room = std::max(0, line.width() - titleWidth - space::large);
        painter->setPen(theme.text);
        painter->drawText(line, int(Qt::AlignVCenter | Qt::AlignLeft),
            option.fontMetrics.elidedText(title, Qt::ElideRight, line.width()));
        painter->setPen(theme.textMuted);
        painter->drawText(line, int(Qt::AlignVCenter | Qt::AlignRight),
            option.fontMetrics.elidedText(detail, Qt::ElideRight, room));
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 2 * rowPadding};
    }
};

bool movesInList(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
        || key == Qt::Key_PageDown;
}

QListWidget *makeList(QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setAccessibleName(Palette::tr("What was found"));
    list->setItemDelegate(new EntryDelegate(list));
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setFocusPolicy(Qt::NoFocus); // the field moves in it
    return list;
}

} // namespace

Palette::Palette(QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_list(makeList(this))
{
    setWindowTitle(tr("Do or open"));
    resize(usualSize);
    m_field->setPlaceholderText(tr("What do you want to do, or whose call is it?"));
    m_field->setAccessibleName(tr("Do or open"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &Palette::show);
    connect(m_field, &QLineEdit::returnPressed, this, &Palette::openChosen);
    connect(m_list, &QListWidget::itemClicked, this, &Palette::openChosen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::small);
    column->addWidget(m_field);
    column->addWidget(new WholeRows(m_list, this), 1);
}

void Palette::openWith(QList<PaletteEntry> entries)
{
    m_entries = std::move(entries);
    m_field->clear();
    show({});
    m_field->setFocus();
    open();
}

void Palette::show(const QString &text)
{
    m_shown = matching(m_entries, text, mostShown);
    m_list->clear();
    for (const PaletteEntry &entry : std::as_const(m_shown)) {
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(detailRole, entry.detail);
        item->setData(Qt::AccessibleDescriptionRole, entry.detail);
    }
    if (m_shown.isEmpty())
        (new QListWidgetItem(tr("Nothing of that name."), m_list))->setFlags(Qt::NoItemFlags);
    else
        m_list->setCurrentRow(0);
}

void Palette::openChosen()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const auto open = m_shown.at(row).open;
    accept();
    open();
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (movesInList(key->key())) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace earshot::ui
