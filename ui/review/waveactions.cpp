// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/waveactions.h"

#include "ui/actions/actionbook.h"
#include "ui/review/waveformview.h"
#include "ui/review/wavegrip.h"

#include <QAction>
#include <QMenu>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

QList<QAction *> addZooming(QWidget &pane, ActionBook &book, WaveformView &view)
{
    QList<QAction *> actions;
    const auto add = [&](const QString &id, const QString &title, const QList<QKeySequence> &keys,
                         void (WaveformView::*does)()) {
        actions.append(
            &book.add(pane, {.id = id, .group = ActionGroup::Playing, .title = title, .keys = keys},
                [&view, does] { (view.*does)(); }));
    };
    add(u"zoom_in"_s, WaveformView::tr("Waveform: nearer"), {Qt::Key_Plus, Qt::Key_Equal},
        &WaveformView::zoomIn);
    add(u"zoom_out"_s, WaveformView::tr("Waveform: farther"), {Qt::Key_Minus},
        &WaveformView::zoomOut);
    add(u"zoom_fit"_s, WaveformView::tr("Waveform: the whole call"), {Qt::CTRL | Qt::Key_0},
        &WaveformView::zoomToFit);
    return actions;
}

QList<QAction *> addHeights(QWidget &pane, ActionBook &book, WaveGrip &grip)
{
    QList<QAction *> actions;
    const auto add = [&](const QString &id, const QString &title, const QList<QKeySequence> &keys,
                         void (WaveGrip::*does)()) {
        actions.append(
            &book.add(pane, {.id = id, .group = ActionGroup::Window, .title = title, .keys = keys},
                [&grip, does] { (grip.*does)(); }));
    };
    add(u"wave_taller"_s, WaveGrip::tr("Waveform: taller"), {Qt::ALT | Qt::Key_Down},
        &WaveGrip::taller);
    add(u"wave_shorter"_s, WaveGrip::tr("Waveform: shorter"), {Qt::ALT | Qt::Key_Up},
        &WaveGrip::shorter);
    add(u"wave_agent"_s, WaveGrip::tr("Waveform: more room for the agent"),
        {Qt::ALT | Qt::SHIFT | Qt::Key_Down}, &WaveGrip::moreAgent);
    add(u"wave_caller"_s, WaveGrip::tr("Waveform: more room for the caller"),
        {Qt::ALT | Qt::SHIFT | Qt::Key_Up}, &WaveGrip::moreCaller);
    add(u"wave_usual"_s, WaveGrip::tr("Waveform: the usual height"), {}, &WaveGrip::reset);
    return actions;
}

/** Escape means other things elsewhere, so it is the waveform's own and only while it clears. */
QAction *addSelecting(QWidget &pane, ActionBook &book, WaveformView &view)
{
    const auto extend = [&](const QString &id, const QString &title, Qt::Key key, int steps) {
        book.add(pane,
            {.id = id,
                .group = ActionGroup::Playing,
                .title = title,
                .innerKeys = {Qt::SHIFT | key}},
            [&view, steps] { view.extendSelection(steps); });
    };
    extend(u"select_left"_s,
        WaveformView::tr("Select: one step to the left (in the transcript, one word)"),
        Qt::Key_Left, -1);
    extend(u"select_right"_s,
        WaveformView::tr("Select: one step to the right (in the transcript, one word)"),
        Qt::Key_Right, 1);
    QAction &clear = book.add(view,
        {.id = u"select_nothing"_s,
            .group = ActionGroup::Playing,
            .title = WaveformView::tr("Select nothing"),
            .innerKeys = {Qt::Key_Escape}},
        [&view] { view.clearSelection(); });
    clear.setEnabled(false);
    QObject::connect(&view, &WaveformView::selectionChanged, &clear,
        [&clear](double from, double to) { clear.setEnabled(to > from); });
    return &clear;
}

void addMoments(QWidget &pane, ActionBook &book, WaveformView &view)
{
    const auto add = [&](const QString &id, const QString &title, Qt::Key key, bool isNext) {
        book.add(pane,
            {.id = id,
                .group = ActionGroup::Playing,
                .title = title,
                .innerKeys = {Qt::CTRL | key}},
            [&view, isNext] { view.goToMoment(isNext); });
    };
    add(u"next_moment"_s, WaveformView::tr("To the next silence, interruption or slow answer"),
        Qt::Key_PageDown, true);
    add(u"previous_moment"_s,
        WaveformView::tr("To the silence, interruption or slow answer before"), Qt::Key_PageUp,
        false);
}

/** So that the mouse finds what keys can do. */
void offerInMenu(WaveformView &view, const QList<QAction *> &actions)
{
    view.setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(
        &view, &QWidget::customContextMenuRequested, &view, [&view, actions](QPoint place) {
            auto *menu = new QMenu(&view);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->addActions(actions);
            menu->popup(view.mapToGlobal(place));
        });
}

} // namespace

void addWaveActions(
    QWidget &pane, ActionBook &book, WaveformView &view, WaveGrip &grip, std::function<void()> swap)
{
    addMoments(pane, book, view);
    QList<QAction *> actions = addZooming(pane, book, view);
    actions.append(addHeights(pane, book, grip));
    actions.append(addSelecting(pane, book, view));
    actions.append(&book.add(pane,
        {.id = u"swap_sides"_s,
            .group = ActionGroup::Hearing,
            .title = WaveformView::tr("Swap agent and caller in this call"),
            .keys = {}},
        std::move(swap)));
    offerInMenu(view, actions);
}

} // namespace earshot::ui
