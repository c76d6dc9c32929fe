// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/placegroup.h"

#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/setup/choicetile.h"
#include "ui/setup/trialline.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

PlaceGroup::PlaceGroup(
    PlacePresenter &presenter, const QString &title, const QString &fixed, QWidget *parent)
    : QFrame(parent)
    , m_presenter(presenter)
    , m_tiles(new QButtonGroup(this))
    , m_body(new QWidget(this))
    , m_lines(new QVBoxLayout(m_body))
    , m_trial(new TrialLine(this))
{
    setProperty("panel", u"card"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::medium);
    m_body->setEnabled(fixed.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(makeLabel(title, u"title"_s, this));
    auto *note = makeLabel(fixed, u"warning"_s, this);
    note->setWordWrap(true);
    note->setVisible(!fixed.isEmpty());
    column->addWidget(note);
    column->addWidget(m_body);
    column->addWidget(m_trial);
}

void PlaceGroup::addTiles(const std::vector<Tile> &tiles, const std::function<void(int)> &chosen)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    for (const Tile &tile : tiles) {
        auto *button = new ChoiceTile(tile.title, tile.meaning, m_body);
        m_tiles->addButton(button, tile.kind);
        row->addWidget(button, 1);
    }
    connect(m_tiles, &QButtonGroup::idToggled, this, [chosen](int id, bool on) {
        if (on)
            chosen(id);
    });
    m_lines->addLayout(row);
}

void PlaceGroup::addLine(const std::vector<Field> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    for (const Field &each : fields) {
        auto *field = new FieldRow(m_presenter, each.field, each.words, each.browse, m_body);
        m_rows.push_back(field);
        row->addWidget(field, each.share);
    }
    m_lines->addLayout(row);
}

void PlaceGroup::addBelow(QWidget *widget)
{
    m_lines->addWidget(widget);
}

QWidget *PlaceGroup::addChoices(const QString &name, const std::vector<Choice> &choices,
    const std::function<void(int)> &chosen, QButtonGroup *&group)
{
    auto *whole = new QWidget(m_body);
    group = new QButtonGroup(whole);
    auto *chips = new FlowLayout(space::small, space::small);
    for (const Choice &choice : choices) {
        auto *chip = new QPushButton(choice.text, whole);
        chip->setProperty("kind", u"chip"_s);
        chip->setCheckable(true);
        chip->setAccessibleDescription(name);
        group->addButton(chip, choice.value);
        chips->addWidget(chip);
    }
    connect(group, &QButtonGroup::idClicked, this, chosen);
    auto *label = makeLabel(name, u"strong"_s, whole);
    label->setWordWrap(true);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(label);
    column->addLayout(chips);
    addBelow(whole);
    return whole;
}

void PlaceGroup::mark(QButtonGroup &group, int id)
{
    if (group.checkedId() != id && group.button(id))
        group.button(id)->setChecked(true);
}

void PlaceGroup::renew(const QList<PlaceField> &shown, const std::optional<PlaceTrial> &trial)
{
    for (FieldRow *each : m_rows) {
        each->setVisible(shown.contains(each->field()));
        each->renew();
    }
    m_trial->show(trial);
}

void PlaceGroup::replace()
{
    for (FieldRow *each : m_rows)
        each->replace();
}

FieldRow &PlaceGroup::row(PlaceField field)
{
    return **std::ranges::find_if(
        m_rows, [field](const FieldRow *each) { return each->field() == field; });
}

} // namespace earshot::ui
