// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/consentdialog.h"

#include "ui/client/consentrequests.h"
#include "ui/client/deliver.h"
#include "ui/parts/labels.h"
#include "ui/review/consenttexts.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 460;
constexpr int reasonHeight = 96;

} // namespace

ConsentDialog::ConsentDialog(ReceiverClient &client, const Call &call, QWidget *parent)
    : QDialog(parent)
    , m_client(client)
    , m_callId(call.id)
    , m_takesBack(call.consent.confirmation.has_value())
    , m_reason(new QPlainTextEdit(this))
    , m_said(makeLabel({}, u"danger"_s, this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_send(new QPushButton(m_takesBack ? tr("Take back") : tr("Confirm"), this))
{
    setWindowTitle(m_takesBack ? tr("Take the confirmation back") : tr("Confirm the consent"));
    arrange(call);
    resize(usualWidth, sizeHint().height());
    connect(m_reason, &QPlainTextEdit::textChanged, this, [this] {
        showText(*m_said, {});
        renew();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, &ConsentDialog::send);
    renew();
}

void ConsentDialog::arrange(const Call &call)
{
    auto *title = makeLabel(windowTitle(), u"title"_s, this);
    auto *text = makeLabel(m_takesBack
            ? consentText(call.consent)
            : tr("How do you know that the caller agreed to being recorded? What you write "
                 "stands with the call and in the audit log, with your name."),
        u"muted"_s, this);
    text->setWordWrap(true);
    m_said->setWordWrap(true);
    m_reason->setVisible(!m_takesBack);
    m_reason->setFixedHeight(reasonHeight);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("For instance: signed contract of 3 March"));
    m_send->setProperty("kind", u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_cancel, m_send}) {
        button->setAutoDefault(false); // Enter writes a line
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_reason);
    column->addWidget(m_said);
    column->addStretch();
    column->addLayout(buttons);
}

QString ConsentDialog::said() const
{
    return m_said->text();
}

void ConsentDialog::send()
{
    m_isSending = true;
    showText(*m_said, {});
    renew();
    const auto reason =
        m_takesBack ? std::nullopt : std::optional(m_reason->toPlainText().trimmed());
    deliver(confirmConsent(m_client, m_callId, reason), this,
        [this](const Result<CallDetail> &call) { take(call); });
}

/** What was written stays when it could not be kept. */
void ConsentDialog::take(const Result<CallDetail> &call)
{
    m_isSending = false;
    if (!call) {
        showText(*m_said, call.error().message);
        return renew();
    }
    Q_EMIT kept(call->call);
    accept();
}

void ConsentDialog::renew()
{
    const qsizetype length = m_reason->toPlainText().trimmed().size();
    const bool isReason = length > 0 && length <= longestConsentReason;
    m_reason->setReadOnly(m_isSending);
    m_send->setEnabled(!m_isSending && (m_takesBack || isReason));
    if (length > longestConsentReason)
        showText(*m_said, tr("The reason has at most %L1 characters.").arg(longestConsentReason));
}

} // namespace earshot::ui
