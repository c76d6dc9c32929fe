// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/placeform.h"

#include "ui/language/isolate.h"
#include "ui/parts/labels.h"
#include "ui/setup/databasegroup.h"
#include "ui/setup/recordingsgroup.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

/** Rich text: what is typed in a terminal looks as it does there. */
QString withCommand(const QString &sentence, const QString &command)
{
    return sentence.toHtmlEscaped().arg(u"<span style=\"font-family: monospace\">%1</span>"_s.arg(
        isolated(command).toHtmlEscaped()));
}

} // namespace

PlaceForm::PlaceForm(PlacePresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_database(new DatabaseGroup(presenter, this))
    , m_recordings(new RecordingsGroup(presenter, this))
    , m_whatIsKept(makeExplanation())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_database);
    column->addWidget(m_recordings);
    column->addWidget(m_whatIsKept);
    connect(&presenter, &PlacePresenter::changed, this, &PlaceForm::renew);
    connect(&presenter, &PlacePresenter::replaced, this, &PlaceForm::replace);
    renew();
}

void PlaceForm::hideWhatIsKept()
{
    m_whatIsKept->hide();
}

QWidget *PlaceForm::makeExplanation()
{
    auto *card = new QFrame(this);
    card->setProperty("panel", u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::tiny);
    const auto add = [&](const QString &text, const QString &tone) {
        auto *label = makeLabel(text, tone, card);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
        return label;
    };
    add(tr("What is kept already stays where it is"), u"strong"_s);
    add(tr("Another place is used for new calls and recordings only; nothing is moved or deleted. "
           "To take along what there is, end Earshot and run in a terminal:"),
        u"muted"_s);
    for (const QString &line :
        {withCommand(tr("%1 for the calls", "a command"), u"earshotd migrate"_s),
            withCommand(tr("%1 for the recordings", "a command"), u"earshotd store move"_s)})
        add(line, u"muted"_s)->setTextFormat(Qt::RichText);
    return card;
}

void PlaceForm::renew()
{
    const bool saving = m_presenter.stage() == PlacePresenter::Stage::Saving;
    m_database->setEnabled(!saving);
    m_recordings->setEnabled(!saving);
    m_database->renew();
    m_recordings->renew();
}

void PlaceForm::replace()
{
    m_database->replace();
    m_recordings->replace();
}

} // namespace earshot::ui
