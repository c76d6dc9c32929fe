// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/parts/labels.h"
#include "ui/shell/connectionbadge.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int logoSize = 20;

} // namespace

Sidebar::Sidebar(const QString &place, QWidget *parent)
    : QFrame(parent)
    , m_badge(new ConnectionBadge(place, this))
    , m_entries(new QButtonGroup(this))
{
    setProperty("panel", u"sidebar"_s);
    setProperty("mirrored", layoutDirection() == Qt::RightToLeft);
    setFixedWidth(space::sidebarWidth);
    auto *line = new QFrame(this);
    line->setProperty("panel", u"line"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 0, 10, space::small);
    column->setSpacing(2);
    column->addLayout(makeLogo());
    column->addWidget(makeEntry(tr("Calls"), Page::Calls));
    column->addWidget(makeEntry(tr("Completeness"), Page::Completeness));
    column->addWidget(makeEntry(tr("Audit"), Page::Audit));
    column->addWidget(makeEntry(tr("Assistants"), Page::Assistants));
    column->addWidget(makeEntry(tr("People"), Page::People));
    column->addWidget(makeEntry(tr("Settings"), Page::Settings));
    column->addStretch();
    column->addWidget(line);
    column->addWidget(m_badge);
}

QLayout *Sidebar::makeLogo()
{
    m_logo = new QLabel(this);
    auto *name = new QLabel(u"Earshot"_s, this);
    name->setProperty("tone", u"title"_s);
    alignToStart(*name);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 18, 10, 14);
    row->setSpacing(space::small);
    row->addWidget(m_logo);
    row->addWidget(name, 1);
    renewLogo();
    return row;
}

QWidget *Sidebar::makeEntry(const QString &text, Page page)
{
    auto *entry = new QPushButton(text, this);
    entry->setProperty("kind", u"nav"_s);
    entry->setToolTip(text); // which a long word does not fit in
    entry->setCheckable(true);
    entry->setChecked(page == Page::Calls);
    m_entries->addButton(entry, int(page));
    connect(entry, &QPushButton::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
    return entry;
}

void Sidebar::addAtFoot(QWidget *widget)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 2, widget);
}

void Sidebar::setPage(std::optional<Page> page)
{
    if (page)
        return m_entries->button(int(*page))->setChecked(true);
    m_entries->setExclusive(false); // which would keep one of them
    for (QAbstractButton *entry : m_entries->buttons())
        entry->setChecked(false);
    m_entries->setExclusive(true);
}

void Sidebar::renewLogo()
{
    m_logo->setPixmap(
        iconPixmap(u"earshot"_s, Theme::of(this).text, logoSize, devicePixelRatioF()));
}

void Sidebar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_logo)
        renewLogo();
}

} // namespace earshot::ui
