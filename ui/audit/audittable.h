// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/auditmodel.h"
#include "ui/parts/tableview.h"

namespace earshot::ui {

/** The entries; tells the model which of them are in sight. */
class AuditTable : public TableView
{
    Q_OBJECT
public:
    explicit AuditTable(AuditModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void callOpened(const QString &callId); ///< of a row whose call is there

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setWidths();
    void tellSight();
    void openRow(int row);

    AuditModel &m_model;
};

} // namespace earshot::ui
