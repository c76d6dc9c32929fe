// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/placegroup.h"

namespace earshot::ui {

/** A folder, an S3-compatible store, or Supabase Storage. */
class RecordingsGroup : public PlaceGroup
{
    Q_OBJECT
public:
    RecordingsGroup(PlacePresenter &presenter, QWidget *parent);

    void renew();

private:
    void makeTiles();
    void makeFields();

    QWidget *m_styleRow = nullptr;
    QButtonGroup *m_style = nullptr;
};

} // namespace earshot::ui
