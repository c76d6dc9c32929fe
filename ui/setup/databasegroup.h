// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/placegroup.h"

class QLineEdit;

namespace earshot::ui {

/** This computer, or a team's PostgreSQL database. */
class DatabaseGroup : public PlaceGroup
{
    Q_OBJECT
public:
    DatabaseGroup(PlacePresenter &presenter, QWidget *parent);

    void renew();
    /** Where a whole address is pasted. */
    [[nodiscard]] QLineEdit &address() { return *m_address; }

private:
    void makeAddress();
    void makeFields();
    void edited(const QString &text);
    void takeAddress();
    void showNote(const QString &text, const QString &tone);

    QWidget *m_addressRow = nullptr;
    QLineEdit *m_address = nullptr;
    QLabel *m_addressNote = nullptr;
    QString m_takenAddress;
    qsizetype m_addressLength = 0; ///< before the last key
    QWidget *m_encryptionRow = nullptr;
    QButtonGroup *m_encryption = nullptr;
    QLabel *m_warning = nullptr;
};

} // namespace earshot::ui
