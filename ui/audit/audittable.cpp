// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audittable.h"

#include "ui/models/audittexts.h"
#include "ui/parts/celldelegate.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int aheadRows = 60; ///< the next page is asked for so many rows before its end
constexpr int narrowestDetail = 120;
constexpr int narrowestOther = 90; ///< of those that give way before the table is scrolled

/** With the widest digits there are. */
int widthOf(QString text, const QFontMetrics &metrics)
{
    int widest = metrics.horizontalAdvance(text);
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        for (QChar &c : text)
            c = c.isDigit() && c.unicode() < 128 ? QChar(digit) : c;
        widest = std::max(widest, metrics.horizontalAdvance(text));
    }
    return widest;
}

/** What is usual in a column: wide enough for that, and none jumps while the list is scrolled. */
QString usualText(int column)
{
    switch (column) {
    case AuditModel::WhenColumn:
        return format::auditMoment(*Timestamp::fromString(u"2026-09-28T22:58:58Z"_s));
    case AuditModel::WhoColumn:
        return u"Maria Ortega"_s;
    case AuditModel::WhatColumn:
        return format::auditAction(u"audit.export"_s);
    case AuditModel::CallColumn:
        return u"Northside Clinic · inbound"_s;
    case AuditModel::AddressColumn:
        return u"203.0.113.200"_s;
    case AuditModel::ClientColumn:
        return u"Earshot 1.0 (Windows)"_s;
    default:
        return format::auditNumber(123'456);
    }
}

} // namespace

AuditTable::AuditTable(AuditModel &model, QWidget *parent)
    : TableView(tr("Entries of the audit log"), parent)
    , m_model(model)
{
    setModel(&model);
    setWidths();
    connect(this, &TableView::rowOpened, this, &AuditTable::openRow);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &AuditTable::tellSight);
    connect(&model, &AuditModel::rowsInserted, this, &AuditTable::tellSight, Qt::QueuedConnection);
}

/** The detail has what is left, or as much as it needs to be read, and the table is scrolled. */
void AuditTable::setWidths()
{
    int others = 0;
    const QFontMetrics plain(styledFont(font(), TextStyle::Body));
    const QFontMetrics strong(styledFont(font(), TextStyle::Strong));
    for (int column = 0; column < AuditModel::ColumnCount; ++column) {
        if (column == AuditModel::DetailColumn)
            continue;
        const QFontMetrics &metrics = column == AuditModel::WhatColumn ? strong : plain;
        const int usual = widthOf(usualText(column), metrics) + 2 * CellDelegate::padding;
        const int width = std::max(usual + 2, header()->sectionSizeHint(column));
        header()->resizeSection(column, width);
        others += width;
    }
    for (const int column :
        {AuditModel::ClientColumn, AuditModel::CallColumn, AuditModel::WhoColumn}) {
        const int excess = std::max(0, others + narrowestDetail - viewport()->width());
        const int given = std::clamp(header()->sectionSize(column) - narrowestOther, 0, excess);
        header()->resizeSection(column, header()->sectionSize(column) - given);
        others -= given;
    }
    header()->resizeSection(
        AuditModel::DetailColumn, std::max(narrowestDetail, viewport()->width() - others));
}

void AuditTable::tellSight()
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const QModelIndex top = indexAt(QPoint(0, 0));
    const QModelIndex foot = indexAt(QPoint(0, viewport()->height() - 1));
    const int first = top.isValid() ? top.row() : 0;
    const int last = foot.isValid() ? foot.row() : rows - 1;
    m_model.show(first, last);
    if (last + aheadRows >= rows)
        m_model.fetchMore({});
}

void AuditTable::openRow(int row)
{
    const AuditEntry *entry = m_model.entryAt(row);
    if (entry && entry->direction)
        Q_EMIT callOpened(entry->callId);
}

void AuditTable::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setWidths();
}

void AuditTable::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    setWidths();
    tellSight();
}

} // namespace earshot::ui
