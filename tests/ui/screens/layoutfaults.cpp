// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screens/layoutfaults.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QTabBar>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget &widget, const QString &text)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u" \""_s + text + u'"';
}

bool isNarrower(const QWidget &widget, int needed)
{
    return widget.width() + 1 < needed;
}

void findCutLabel(const QLabel &label, QStringList &faults)
{
    if (label.text().isEmpty())
        return;
    const int needed =
        label.wordWrap() ? label.minimumSizeHint().width() : label.sizeHint().width();
    const bool isLow = label.wordWrap() && label.height() + 1 < label.heightForWidth(label.width());
    if (isNarrower(label, needed) || isLow)
        faults.append(nameOf(label, label.text()) + u" is cut off"_s);
}

void findCutButton(const QAbstractButton &button, QStringList &faults)
{
    const int needed = button.minimumSizeHint().width(); // less than the hint where it elides
    const bool isLow =
        button.hasHeightForWidth() && button.height() + 1 < button.heightForWidth(button.width());
    if (!button.text().isEmpty() && (isNarrower(button, needed) || isLow))
        faults.append(nameOf(button, button.text()) + u" is cut off"_s);
}

void findCutSections(const QHeaderView &header, QStringList &faults)
{
    if (header.orientation() == Qt::Vertical || !header.model())
        return;
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const int needed = header.fontMetrics().horizontalAdvance(text);
        if (!header.isSectionHidden(section) && header.sectionSize(section) < needed)
            faults.append(nameOf(header, text) + u" is cut off"_s);
    }
}

/** A tab may be shortened that says all of it when it is pointed at. */
void findCutTabs(const QTabBar &bar, QStringList &faults)
{
    bool isSaid = true;
    for (int tab = 0; tab < bar.count(); ++tab)
        isSaid = isSaid && !bar.tabToolTip(tab).isEmpty();
    const QSize needed = isSaid ? bar.minimumSizeHint() : bar.sizeHint();
    if (isNarrower(bar, needed.width()))
        faults.append(nameOf(bar, bar.tabText(0)) + u" is cut off"_s);
}

/** Nothing that a layout placed lies on something else of it. */
void findOverlaps(const QLayout &layout, const QWidget &owner, QStringList &faults)
{
    QList<QLayoutItem *> before;
    for (int index = 0; index < layout.count(); ++index) {
        QLayoutItem *item = layout.itemAt(index);
        if (item->isEmpty() || item->spacerItem())
            continue;
        for (const QLayoutItem *other : std::as_const(before)) {
            if (other->geometry().intersects(item->geometry()))
                faults.append(nameOf(item->widget() ? *item->widget() : owner, {}) + u" lies on "_s
                    + nameOf(other->widget() ? *other->widget() : owner, {}));
        }
        before.append(item);
        if (item->layout())
            findOverlaps(*item->layout(), owner, faults);
    }
}

bool isOneOnAnother(const QLayout &layout)
{
    return layout.inherits("QStackedLayout");
}

} // namespace

QStringList layoutFaults(QWidget &window)
{
    QStringList faults;
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.prepend(&window);
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<QLabel *>(widget))
            findCutLabel(*label, faults);
        else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            findCutButton(*button, faults);
        else if (const auto *header = qobject_cast<QHeaderView *>(widget))
            findCutSections(*header, faults);
        else if (const auto *bar = qobject_cast<QTabBar *>(widget))
            findCutTabs(*bar, faults);
        if (widget->layout() && !isOneOnAnother(*widget->layout()))
            findOverlaps(*widget->layout(), *widget, faults);
    }
    return faults;
}

} // namespace earshot::test
