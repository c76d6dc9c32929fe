// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/placepresenter.h"
#include "ui/setup/fieldrow.h"

#include <QFrame>

#include <functional>
#include <vector>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace earshot::ui {

class TrialLine;

/**
 * A card with the ways to keep one thing: tiles to choose between, the fields of the chosen one,
 * and how trying it came out. The two kinds fill it in.
 */
class PlaceGroup : public QFrame
{
    Q_OBJECT
public:
    /** Shows the presenter's state; only the fields in @p shown. */
    void renew(const QList<PlaceField> &shown, const std::optional<PlaceTrial> &trial);
    /** The presenter's texts in place of what was typed. */
    void replace();

    [[nodiscard]] FieldRow &row(PlaceField field);
    [[nodiscard]] TrialLine &trial() { return *m_trial; }

protected:
    struct Tile
    {
        int kind;
        QString title;
        QString meaning;
    };
    struct Choice
    {
        int value;
        QString text;
    };
    struct Field
    {
        PlaceField field;
        FieldWords words;
        FieldRow::Browse browse = FieldRow::Browse::Nothing;
        int share = 1; ///< of the width of its line
    };

    PlaceGroup(
        PlacePresenter &presenter, const QString &title, const QString &fixed, QWidget *parent);

    void addTiles(const std::vector<Tile> &tiles, const std::function<void(int)> &chosen);
    void addLine(const std::vector<Field> &fields);
    void addBelow(QWidget *widget);
    /** A name and a row of chips of which one is on. */
    QWidget *addChoices(const QString &name, const std::vector<Choice> &choices,
        const std::function<void(int)> &chosen, QButtonGroup *&group);
    static void mark(QButtonGroup &group, int id);

    [[nodiscard]] PlacePresenter &presenter() { return m_presenter; }
    [[nodiscard]] QButtonGroup &tiles() { return *m_tiles; }

private:
    PlacePresenter &m_presenter;
    QButtonGroup *m_tiles;
    QWidget *m_body;
    QVBoxLayout *m_lines;
    TrialLine *m_trial;
    std::vector<FieldRow *> m_rows;
};

} // namespace earshot::ui
