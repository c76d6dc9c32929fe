// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/redaction/deletedialog.h"

#include "ui/client/deliver.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 460;

} // namespace

DeleteDialog::DeleteDialog(ReceiverClient &client, QString callId, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_callId(std::move(callId))
    , m_reason(new QLineEdit(this))
    , m_said(makeLabel({}, u"danger"_s, this))
    , m_delete(new QPushButton(tr("Delete for good"), this))
{
    setWindowTitle(tr("Delete the original"));
    setMinimumWidth(usualWidth);
    arrange();
    connect(m_reason, &QLineEdit::textChanged, this, &DeleteDialog::renew);
    connect(m_delete, &QPushButton::clicked, this, &DeleteDialog::giveUp);
    renew();
}

void DeleteDialog::arrange()
{
    auto *text = makeLabel(
        tr("What is kept under seal of this call is deleted for good: sound, words and summary. "
           "The copy that everybody hears and reads stays. This can’t be undone."),
        u"muted"_s, this);
    text->setWordWrap(true);
    m_said->setWordWrap(true);
    m_said->hide();
    m_reason->setMaxLength(int(longestRedactionReason));
    m_reason->setPlaceholderText(tr("Why? It stands in the audit log"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addStretch();
    for (QPushButton *button : {cancel, m_delete}) {
        button->setAutoDefault(false); // Enter alone deletes nothing
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(makeLabel(windowTitle(), u"title"_s, this));
    column->addWidget(text);
    column->addWidget(m_reason);
    column->addWidget(m_said);
    column->addLayout(buttons);
}

void DeleteDialog::giveUp()
{
    m_isWaiting = true;
    showText(*m_said, {});
    renew();
    deliver(RedactionRequests(m_client).deleteOriginal(m_callId, m_reason->text().trimmed()), this,
        [this](const Result<void> &gone) { take(gone); });
}

void DeleteDialog::take(const Result<void> &gone)
{
    if (gone)
        return accept();
    m_isWaiting = false;
    showText(*m_said, gone.error().message);
    renew();
}

void DeleteDialog::renew()
{
    m_reason->setEnabled(!m_isWaiting);
    m_delete->setEnabled(!m_isWaiting && !m_reason->text().trimmed().isEmpty());
}

} // namespace earshot::ui
