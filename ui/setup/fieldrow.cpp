// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/fieldrow.h"

#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 2000;

} // namespace

FieldRow::FieldRow(
    PlacePresenter &presenter, PlaceField field, FieldWords words, Browse browse, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_field(field)
    , m_words(std::move(words))
    , m_browse(browse)
    , m_name(makeLabel(m_words.name, u"strong"_s, this))
    , m_edit(new QLineEdit(this))
    , m_message(makeLabel({}, u"muted"_s, this))
{
    arrange();
    connect(m_edit, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_presenter.setText(m_field, text); });
    replace();
}

void FieldRow::arrange()
{
    m_name->setBuddy(m_edit);
    m_name->setWordWrap(true);
    m_message->setWordWrap(true);
    m_edit->setAccessibleName(m_words.name);
    m_edit->setMaxLength(longestText);
    if (place::isSecret(m_field))
        m_edit->setEchoMode(QLineEdit::Password);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_edit, 1);
    if (m_browse != Browse::Nothing) {
        m_button = new QPushButton(tr("Browse…"), this);
        m_button->setAccessibleName(tr("%1: Browse…", "the field's name").arg(m_words.name));
        connect(m_button, &QPushButton::clicked, this, &FieldRow::browse);
        line->addWidget(m_button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_name);
    column->addLayout(line);
    column->addWidget(m_message);
    column->addStretch();
}

QString FieldRow::example() const
{
    if (!place::isSecret(m_field))
        return m_words.example;
    switch (m_presenter.kept(m_field)) {
    case KeptSecret::None:
        return m_words.example;
    case KeptSecret::InKeychain:
        return tr("Kept in the keychain; type to replace it");
    case KeptSecret::ThisRun:
        return tr("Known until Earshot ends; type to replace it");
    case KeptSecret::Given:
        return tr("Given when Earshot was started");
    }
    return {};
}

void FieldRow::renew()
{
    const QString problem = m_presenter.problem(m_field);
    showText(*m_message, problem.isEmpty() ? m_words.hint : problem);
    setTone(*m_message, problem.isEmpty() ? u"muted"_s : u"danger"_s);
    m_edit->setAccessibleDescription(m_message->text());
    m_edit->setPlaceholderText(example());
    const bool given = place::isSecret(m_field) && m_presenter.kept(m_field) == KeptSecret::Given;
    m_edit->setEnabled(!given);
}

void FieldRow::replace()
{
    // Of a secret only what was typed or pasted just now, as dots; what is kept is never shown.
    m_edit->setText(place::isSecret(m_field)
            ? QString::fromUtf8(place::typedSecret(m_presenter.choice(), m_field).reveal())
            : place::text(m_presenter.choice(), m_field));
    m_edit->setCursorPosition(0);
    renew();
}

void FieldRow::browse()
{
    auto *dialog = new QFileDialog(this, m_words.name, m_edit->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(
        m_browse == Browse::Folder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    dialog->setOption(QFileDialog::ShowDirsOnly, m_browse == Browse::Folder);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_edit->setText(path);
        m_presenter.setText(m_field, path);
    });
    dialog->open();
}

} // namespace earshot::ui
