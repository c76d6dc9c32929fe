// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/placepresenter.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace earshot::ui {

/** What a field is called, and what helps to fill it in. */
struct FieldWords
{
    QString name;
    QString example; ///< shown in the empty field
    QString hint; ///< under the field while nothing is wrong
};

/** A name, the field under it, and under that what is wrong or what helps. */
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    enum class Browse { Nothing, File, Folder };

    FieldRow(PlacePresenter &presenter, PlaceField field, FieldWords words, Browse browse,
        QWidget *parent);

    [[nodiscard]] PlaceField field() const { return m_field; }
    [[nodiscard]] QLineEdit &edit() { return *m_edit; }

    /** After something changed elsewhere; what is being typed stays. */
    void renew();
    /** Shows the presenter's text in place of what was typed. */
    void replace();

private:
    void arrange();
    void browse();
    [[nodiscard]] QString example() const;

    PlacePresenter &m_presenter;
    const PlaceField m_field;
    const FieldWords m_words;
    const Browse m_browse;
    QLabel *m_name;
    QLineEdit *m_edit;
    QPushButton *m_button = nullptr;
    QLabel *m_message;
};

} // namespace earshot::ui
