// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QListView;

namespace earshot::ui {

class LiveModel;

/** The calls in progress above the list; not there at all while there is none. */
class LiveStrip : public QFrame
{
    Q_OBJECT
public:
    static constexpr int mostRows = 3; ///< more are scrolled to

    explicit LiveStrip(LiveModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QListView &view() { return *m_view; }
    /** Marks the call that is shown, or none. */
    void setShown(const QString &callId);

Q_SIGNALS:
    void callChosen(const QString &callId); ///< clicked, or Enter

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void fit();

    LiveModel &m_model;
    QLabel *m_title;
    QListView *m_view;
};

} // namespace earshot::ui
