// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/placepresenter.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace earshot::ui {

class FlowLayout;
class PlaceForm;

/** The form with its buttons: try, save, and at the first start just go on. */
class PlacePage : public QWidget
{
    Q_OBJECT
public:
    enum class Purpose {
        Settings,
        FirstStart, ///< with a greeting, and a button that goes on when nothing was changed
    };

    PlacePage(PlacePresenter &presenter, Purpose purpose, QWidget *parent = nullptr);

    /** Whether there is a page before this one. */
    void setCanGoBack(bool can);
    [[nodiscard]] PlaceForm &form() { return *m_form; }
    /** What stands beside the buttons. */
    [[nodiscard]] QString statusText() const;

Q_SIGNALS:
    /** FirstStart: where things are kept is settled. */
    void finished();
    /** Back to the page before this one; what was typed here is given up. */
    void closed();

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QWidget *makeFoot();
    void connectParts();
    void goOn();
    void renew();
    void renewStatus();
    void renewButtons();

    PlacePresenter &m_presenter;
    const Purpose m_purpose;
    PlaceForm *m_form;
    QLabel *m_startProblem;
    QLabel *m_status;
    QProgressBar *m_progress;
    FlowLayout *m_buttons;
    QPushButton *m_back;
    QPushButton *m_check;
    QPushButton *m_cancel;
    QPushButton *m_forThisRun;
    QPushButton *m_save;
};

} // namespace earshot::ui
