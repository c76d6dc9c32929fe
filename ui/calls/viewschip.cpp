// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calls/viewschip.h"

#include "domain/savedview.h"
#include "ui/calls/filtermenus.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

/** "Not heard yet   (12)". */
QString titleOf(const SavedViews::Entry &entry)
{
    if (!entry.count)
        return entry.view.name;
    return (entry.count->isExact ? ViewsChip::tr("%1   (%L2)") : ViewsChip::tr("%1   (about %L2)"))
        .arg(entry.view.name)
        .arg(entry.count->count);
}

} // namespace

ViewsChip::ViewsChip(ReceiverClient &client, const Clock &clock, QWidget *parent)
    : FilterChip(tr("Views"), parent)
    , m_views(client, clock)
{
    connect(this, &FilterChip::aboutToOpen, this, [this] {
        m_views.load();
        fill();
    });
    connect(&m_views, &SavedViews::changed, this, [this] {
        showCurrent();
        if (menu().isVisible())
            fill();
    });
    connect(&m_views, &SavedViews::failed, this, &ViewsChip::failed);
}

void ViewsChip::setShown(CallQuery query, const QString &span)
{
    query.filter.since.reset();
    query.filter.until.reset();
    m_query = std::move(query);
    m_span = span;
    showCurrent();
}

bool ViewsChip::isShown(const NamedView &view) const
{
    return view.query == m_query && view.span == m_span;
}

void ViewsChip::showCurrent()
{
    const auto &entries = m_views.entries();
    const auto current = std::ranges::find_if(
        entries, [this](const SavedViews::Entry &entry) { return isShown(entry.view); });
    setValue(current == entries.end() ? QString() : current->view.name);
}

void ViewsChip::fill()
{
    menu().clear();
    qDeleteAll(menu().findChildren<QMenu *>(Qt::FindDirectChildrenOnly)); // clear() leaves them
    for (const SavedViews::Entry &entry : m_views.entries())
        addChoice(menu(), titleOf(entry), isShown(entry.view),
            [this, view = entry.view] { Q_EMIT picked(view); });
    if (m_views.entries().empty())
        menu().addAction(tr("No views are saved so far"))->setEnabled(false);
    menu().addSeparator();
    addPieces(menu());
}

void ViewsChip::addPieces(QMenu &menu)
{
    QAction *save = menu.addAction(tr("Save words and filters as a view…"), this, [this] {
        askForName(tr("Save as a view"), {},
            [this](const QString &name) { m_views.save(name, m_query, m_span); });
    });
    save->setEnabled(!m_query.isEmpty() || !m_span.isEmpty());
    QMenu *renames = menu.addMenu(tr("Rename"));
    QMenu *deletes = menu.addMenu(tr("Delete"));
    for (const SavedViews::Entry &entry : m_views.entries()) {
        const NamedView &view = entry.view;
        if (!view.canChange)
            continue;
        const QString title = QString(view.name).replace(u'&', u"&&"_s) + u'…';
        renames->addAction(title, this, [this, view] {
            askForName(tr("Rename the view"), view.name,
                [this, view](const QString &name) { m_views.rename(view.id, name); });
        });
        deletes->addAction(title, this, [this, view] { askToDelete(view); });
    }
    renames->setEnabled(!renames->isEmpty());
    deletes->setEnabled(!deletes->isEmpty());
}

void ViewsChip::askForName(
    const QString &title, const QString &name, std::function<void(const QString &name)> take)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(tr("Its name, which all of your organisation see:"));
    dialog->setTextValue(name);
    if (auto *edit = dialog->findChild<QLineEdit *>())
        edit->setMaxLength(int(longestViewName));
    connect(dialog, &QInputDialog::textValueSelected, this, [take](const QString &text) {
        if (const QString clean = viewName(text); !clean.isEmpty())
            take(clean);
    });
    dialog->open();
}

void ViewsChip::askToDelete(const NamedView &view)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete the view"),
        tr("Delete the view “%1” for everybody? The calls stay.").arg(view.name),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, [this, id = view.id] { m_views.remove(id); });
    box->open();
}

} // namespace earshot::ui
