// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/client/values.h"

#include <QFrame>

class QLabel;

namespace earshot::ui {

/** Over the page while there is no connection: what happened, and that we keep trying. */
class OfflineBar : public QFrame
{
    Q_OBJECT
public:
    explicit OfflineBar(QWidget *parent = nullptr);

    void showState(const ConnectionState &state);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void retryRequested();

private:
    QLabel *m_text;
};

} // namespace earshot::ui
