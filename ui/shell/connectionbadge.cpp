// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionbadge.h"

#include "ui/models/callformat.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace earshot::ui {

using namespace Qt::StringLiterals;

/** Filled when live, a ring while connecting, a crossed ring when offline. */
class ConnectionBadge::Mark : public QWidget
{
public:
    explicit Mark(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(10, 16);
    }

    void showPhase(ConnectionState::Phase phase)
    {
        m_phase = phase;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        using Phase = ConnectionState::Phase;
        const Theme theme = Theme::of(this);
        const QRectF ring(1, 4, 8, 8);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor colour = m_phase == Phase::Live ? theme.accent
            : m_phase == Phase::Connecting           ? theme.textMuted
                                                     : theme.danger;
        painter.setPen(QPen(colour, 1.6));
        painter.setBrush(m_phase == Phase::Live ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(ring);
        if (m_phase == Phase::Offline)
            painter.drawLine(ring.bottomLeft() + QPointF(1, -1), ring.topRight() + QPointF(-1, 1));
    }

private:
    ConnectionState::Phase m_phase = ConnectionState::Phase::Connecting;
};

ConnectionBadge::ConnectionBadge(QString place, QWidget *parent)
    : QWidget(parent)
    , m_place(std::move(place))
    , m_mark(new Mark(this))
    , m_state(makeLabel({}, u"small"_s, this))
    , m_who(makeLabel({}, u"small"_s, this))
{
    for (QLabel *label : {m_state, m_who})
        label->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(10, space::small, 10, space::small);
    grid->setHorizontalSpacing(space::tiny);
    grid->setVerticalSpacing(3);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_state, 0, 1);
    grid->addWidget(m_who, 1, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    showState({});
}

void ConnectionBadge::showState(const ConnectionState &state)
{
    m_mark->showPhase(state.phase);
    switch (state.phase) {
    case ConnectionState::Phase::Connecting:
        m_state->setText(tr("Connecting · %1").arg(m_place));
        break;
    case ConnectionState::Phase::Live:
        m_state->setText(tr("Live · %1").arg(m_place));
        break;
    case ConnectionState::Phase::Offline:
        m_state->setText(tr("Offline · %1").arg(m_place));
        break;
    }
    m_state->setToolTip(m_state->text());
}

void ConnectionBadge::showSession(const Session &session)
{
    // A token that is named after the place says nothing new; then the organisation does.
    const QString &name =
        session.name == m_place || session.name.isEmpty() ? session.organizationName : session.name;
    const QString role = format::role(session.role);
    //: %1 a person or organisation, %2 what they may do: "Maria Ortega · Owner"
    m_who->setText(name.isEmpty() ? role : tr("%1 · %2").arg(name, role));
}

QString ConnectionBadge::stateText() const
{
    return m_state->text();
}

QString ConnectionBadge::whoText() const
{
    return m_who->text();
}

} // namespace earshot::ui
