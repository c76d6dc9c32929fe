// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/palettesearch.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace earshot::ui {

/**
 * A field over the window and under it everything that can be done or opened, narrowed down by what
 * is typed. Enter or a click opens the chosen entry after the palette has closed, Escape leaves.
 */
class Palette : public QDialog
{
    Q_OBJECT
public:
    explicit Palette(QWidget *parent);

    /** Shows it with these to choose from. */
    void openWith(QList<PaletteEntry> entries);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &text);
    void openChosen();

    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_shown;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace earshot::ui
