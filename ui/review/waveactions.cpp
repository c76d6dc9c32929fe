// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/waveactions.h"

#include "ui/actions/actionbook.h"
#include "ui/review/waveformview.h"

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

void addZooming(QWidget &pane, ActionBook &book, WaveformView &view)
{
    const auto add = [&](const QString &id, const QString &title, const QList<QKeySequence> &keys,
                         void (WaveformView::*does)()) {
        book.add(pane, {.id = id, .group = ActionGroup::Playing, .title = title, .keys = keys},
            [&view, does] { (view.*does)(); });
    };
    add(u"zoom_in"_s, WaveformView::tr("Waveform: nearer"), {Qt::Key_Plus, Qt::Key_Equal},
        &WaveformView::zoomIn);
    add(u"zoom_out"_s, WaveformView::tr("Waveform: farther"), {Qt::Key_Minus},
        &WaveformView::zoomOut);
    add(u"zoom_fit"_s, WaveformView::tr("Waveform: the whole call"), {Qt::CTRL | Qt::Key_0},
        &WaveformView::zoomToFit);
}

} // namespace

void addWaveActions(QWidget &pane, ActionBook &book, WaveformView &view)
{
    addZooming(pane, book, view);
}

} // namespace earshot::ui
