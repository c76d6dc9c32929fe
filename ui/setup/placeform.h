// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/placepresenter.h"

#include <QWidget>

namespace earshot::ui {

class DatabaseGroup;
class RecordingsGroup;

/**
 * Where calls and recordings are kept: both groups, and what becomes of what is kept already. To be
 * put into any page; buttons are the page's own.
 */
class PlaceForm : public QWidget
{
    Q_OBJECT
public:
    explicit PlaceForm(PlacePresenter &presenter, QWidget *parent = nullptr);

    /** Where nothing is kept yet, nothing is to be said about it. */
    void hideWhatIsKept();

    [[nodiscard]] DatabaseGroup &database() { return *m_database; }
    [[nodiscard]] RecordingsGroup &recordings() { return *m_recordings; }

private:
    QWidget *makeExplanation();
    void renew();
    void replace();

    PlacePresenter &m_presenter;
    DatabaseGroup *m_database;
    RecordingsGroup *m_recordings;
    QWidget *m_whatIsKept;
};

} // namespace earshot::ui
