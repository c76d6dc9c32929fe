// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/call.h"
#include "ui/client/values.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace earshot::ui {

class ReceiverClient;

/** Says for a reason that there was consent to a call's recording, or takes that back. */
class ConsentDialog : public QDialog
{
    Q_OBJECT
public:
    /** @p client must outlive it. */
    ConsentDialog(ReceiverClient &client, const Call &call, QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit &reason() { return *m_reason; }
    /** What went wrong; empty while nothing did. */
    [[nodiscard]] QString said() const;

Q_SIGNALS:
    void kept(const earshot::Call &call); ///< as the receiver has it now

private:
    void arrange(const Call &call);
    void send();
    void take(const Result<CallDetail> &call);
    void renew();

    ReceiverClient &m_client;
    const QString m_callId;
    const bool m_takesBack; ///< it is confirmed already
    QPlainTextEdit *m_reason;
    QLabel *m_said;
    QPushButton *m_cancel;
    QPushButton *m_send;
    bool m_isSending = false;
};

} // namespace earshot::ui
