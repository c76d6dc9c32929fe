// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rolesmodel.h"

#include <QDialog>

namespace earshot::ui {

/** Who can do what, as a table. */
class RolesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RolesDialog(QWidget *parent = nullptr);
    ~RolesDialog() override;

private:
    RolesModel m_model;
    QWidget *m_table;
};

} // namespace earshot::ui
