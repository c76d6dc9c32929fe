// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/wordsdialog.h"

#include "domain/complaintwords.h"
#include "ui/client/deliver.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{520, 560};

} // namespace

WordsDialog::WordsDialog(ReceiverClient &client, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_editor(new QPlainTextEdit(this))
    , m_said(makeLabel({}, u"muted"_s, this))
    , m_again(new QPushButton(tr("Try again"), this))
    , m_usual(new QPushButton(tr("Usual words"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_keep(new QPushButton(tr("Save"), this))
{
    setWindowTitle(tr("Words of a complaint"));
    resize(usualSize);
    arrange();
    connect(m_editor, &QPlainTextEdit::textChanged, this, &WordsDialog::renew);
    connect(m_again, &QPushButton::clicked, this, &WordsDialog::ask);
    connect(m_usual, &QPushButton::clicked, this, [this] { keep({}); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] { keep(m_editor->toPlainText()); });
    ask();
}

void WordsDialog::arrange()
{
    auto *title = makeLabel(windowTitle(), u"title"_s, this);
    auto *text = makeLabel(tr("A call in which the caller says one of these comes first in the "
                              "inbox. Write a word or a phrase a line; * at the end of a word "
                              "stands for all that begin so."),
        u"muted"_s, this);
    text->setWordWrap(true);
    m_said->setWordWrap(true);
    m_editor->setAccessibleName(windowTitle());
    m_editor->setTabChangesFocus(true);
    m_keep->setProperty("kind", u"primary"_s);
    m_usual->setToolTip(tr("Everybody’s calls are looked through for Earshot’s own words again"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_usual);
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_keep);
    for (QPushButton *button : {m_again, m_usual, m_cancel, m_keep})
        button->setAutoDefault(false); // Enter writes a line
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_editor, 1);
    column->addWidget(m_said);
    column->addLayout(buttons);
}

QString WordsDialog::said() const
{
    return m_said->text();
}

void WordsDialog::say(const QString &text, const QString &tone)
{
    showText(*m_said, text);
    setTone(*m_said, tone);
}

void WordsDialog::ask()
{
    m_step = Step::Asking;
    renew();
    deliver(fetchComplaintWords(m_client), this,
        [this](const Result<ComplaintWordChoice> &choice) { take(choice); });
}

void WordsDialog::take(const Result<ComplaintWordChoice> &choice)
{
    if (!choice) {
        m_again->show();
        return say(choice.error().message, u"danger"_s);
    }
    m_step = Step::Editing;
    m_choice = *choice;
    m_shown = choice->chosen.value_or(choice->usual.join(u'\n'));
    m_editor->setPlainText(m_shown);
    renew();
    m_editor->setFocus();
}

void WordsDialog::keep(const std::optional<QString> &words)
{
    m_step = Step::Keeping;
    renew();
    deliver(chooseComplaintWords(m_client, words), this,
        [this](const Result<ComplaintWordChoice> &choice) { takeKept(choice); });
}

/** What was written stays when it could not be kept. */
void WordsDialog::takeKept(const Result<ComplaintWordChoice> &choice)
{
    if (choice)
        return accept();
    m_step = Step::Editing;
    renew();
    say(choice.error().message, u"danger"_s);
}

void WordsDialog::renew()
{
    const bool isEditing = m_step == Step::Editing;
    const QString text = m_editor->toPlainText();
    const Result<ComplaintWords> meant = ComplaintWords::fromText(text);
    const bool isTooLong = text.size() > longestWords;
    m_editor->setReadOnly(!isEditing);
    m_again->hide();
    m_usual->setVisible(m_choice.chosen.has_value());
    m_usual->setEnabled(isEditing);
    m_keep->setEnabled(isEditing && text != m_shown && meant.ok() && !isTooLong);
    if (m_step == Step::Asking)
        say(tr("The words are being loaded …"), u"muted"_s);
    else if (m_step == Step::Keeping)
        say(tr("Being kept …"), u"muted"_s);
    else if (isTooLong)
        say(tr("That is more than is looked for. Take some away."), u"danger"_s);
    else if (!meant.ok())
        say(meant.error().message, u"danger"_s);
    else if (!m_choice.chosen)
        say(tr("These are Earshot’s own words. What you save counts for everybody."), u"muted"_s);
    else
        say(m_choice.chosenBy.isEmpty() ? QString() : tr("Chosen by %1").arg(m_choice.chosenBy),
            u"muted"_s);
}

} // namespace earshot::ui
