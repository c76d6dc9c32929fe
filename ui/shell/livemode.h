// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/livemodel.h"

#include <QStackedWidget>

namespace earshot::ui {

class LivePane;
class LiveStrip;
class ReviewPane;

/**
 * Calls in progress on the page of calls: the strip above it, and the right side, which shows what
 * is being said in the chosen call until it ends, and otherwise the call itself. The review pane
 * must outlive it.
 */
class LiveMode : public QObject
{
    Q_OBJECT
public:
    LiveMode(ReceiverClient &client, const Clock &clock, ReviewPane &review, QWidget *parent);

    [[nodiscard]] LiveStrip &strip() { return *m_strip; }
    [[nodiscard]] QStackedWidget &side() { return *m_side; }
    [[nodiscard]] LivePane &pane() { return *m_pane; }
    [[nodiscard]] LiveModel &model() { return m_model; }

    void load() { m_model.load(); }
    /** The chosen call, which the review pane has as well; or none. */
    void show(const QString &callId);
    void focusSide();
    [[nodiscard]] bool isShown() const;

Q_SIGNALS:
    void callChosen(const QString &callId); ///< in the strip

private:
    LiveModel m_model;
    LiveStrip *m_strip;
    QStackedWidget *m_side;
    LivePane *m_pane;
};

} // namespace earshot::ui
