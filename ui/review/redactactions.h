// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QWidget;

namespace earshot::ui {

class ActionBook;
class CallHeader;

/** The ways to take parts out of the call and to what it was before, in the book and in the call's
 * menu, where a role leads there. */
class RedactActions : public QObject
{
    Q_OBJECT
public:
    RedactActions(QWidget &pane, ActionBook &book, CallHeader &header);

    /** @p may: the role allows it; @p can: there is something to take out of; @p isRedacted: and
     * something was. */
    void setStanding(bool may, bool can, bool isRedacted);

Q_SIGNALS:
    void redactRequested();
    void originalRequested();

private:
    QAction *m_redact;
    QAction *m_original;
};

} // namespace earshot::ui
