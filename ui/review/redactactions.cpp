// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/redactactions.h"

#include "ui/actions/actionbook.h"
#include "ui/review/callheader.h"

#include <QAction>

namespace earshot::ui {

using namespace Qt::StringLiterals;

RedactActions::RedactActions(QWidget &pane, ActionBook &book, CallHeader &header)
    : QObject(&pane)
    , m_redact(&book.add(pane,
          {.id = u"redact"_s,
              .group = ActionGroup::Calls,
              .title = tr("Take parts out of this call…"),
              .keys = {Qt::SHIFT | Qt::Key_R},
              .repeats = false},
          [this] { Q_EMIT redactRequested(); }))
    , m_original(&book.add(pane,
          {.id = u"original"_s,
              .group = ActionGroup::Calls,
              .title = tr("Open the original of this call…"),
              .keys = {},
              .repeats = false},
          [this] { Q_EMIT originalRequested(); }))
{
    setStanding(false, false, false);
    header.offer(*m_redact);
    header.offer(*m_original);
}

void RedactActions::setStanding(bool may, bool can, bool isRedacted)
{
    m_redact->setVisible(may);
    m_redact->setEnabled(may && can);
    m_original->setVisible(may && isRedacted);
    m_original->setEnabled(may && can && isRedacted);
}

} // namespace earshot::ui
