// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/redaction/partrow.h"

#include "ui/clips/timefield.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/redaction/redactiontexts.h"
#include "ui/review/iconbutton.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeWidth = 96;

} // namespace

PartRow::PartRow(const RedactionPart &part, double total, QWidget *parent)
    : QFrame(parent)
    , m_part(part)
    , m_total(std::max(total, shortestRedactedSeconds))
    , m_takes(new QCheckBox(kindText(part.span.kind), this))
    , m_from(new TimeField(this))
    , m_to(new TimeField(this))
    , m_hear(new IconButton(
          IconButton::Kind::Plain, tr("Listen"), tr("Play just this part, as it is now"), this))
{
    setProperty("panel", u"card"_s);
    auto *column = new QVBoxLayout(this);
    setMargins(*column, space::medium, space::small, space::small, space::small);
    column->setSpacing(space::tiny);
    column->addWidget(makeLine());
    if (!part.excerpt.isEmpty() || part.isGone) {
        auto *said =
            makeLabel(part.isGone ? tr("Out for good: the original is gone.") : part.excerpt,
                u"muted"_s, this);
        said->setWordWrap(true);
        column->addWidget(said);
    }
    m_takes->setChecked(true);
    connect(m_takes, &QCheckBox::toggled, this, &PartRow::changed);
    connect(m_hear, &QPushButton::clicked, this, &PartRow::hearRequested);
    setFixed(false);
    setHearing(false);
    renewNames();
}

QWidget *PartRow::makeLine()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_takes);
    row->addStretch();
    addFields(*row);
    row->addWidget(m_hear);
    if (m_part.isByHand) {
        m_remove = new IconButton(
            IconButton::Kind::Quiet, u"✕"_s, tr("Leave this part out of the list again"), line);
        connect(m_remove, &QPushButton::clicked, this, &PartRow::removeRequested);
        row->addWidget(m_remove);
    }
    return line;
}

void PartRow::addFields(QLayout &row)
{
    for (TimeField *field : {m_from, m_to}) {
        field->setRange(0, m_total);
        field->setFixedWidth(timeWidth);
        field->setAccessibleDescription(tr("Arrow keys move it by a tenth of a second"));
        if (field == m_to)
            row.addWidget(makeLabel(u"–"_s, u"muted"_s, this));
        row.addWidget(field);
        field->setValue(field == m_from ? m_part.span.fromSeconds : m_part.span.toSeconds);
        connect(field, &QDoubleSpinBox::valueChanged, this,
            [this, field] { makeRoom(field == m_from); });
    }
}

/** The other end makes room. */
void PartRow::makeRoom(bool isFromMoved)
{
    const QSignalBlocker noFrom(m_from);
    const QSignalBlocker noTo(m_to);
    constexpr double least = 2 * shortestRedactedSeconds; // fields show hundredths
    if (isFromMoved) {
        m_from->setValue(std::min(m_from->value(), std::max(0.0, m_total - least)));
        m_to->setValue(std::max(m_to->value(), m_from->value() + least));
    } else {
        m_to->setValue(std::max(m_to->value(), least));
        m_from->setValue(std::min(m_from->value(), m_to->value() - least));
    }
    renewNames();
    Q_EMIT changed();
}

bool PartRow::isTakenOut() const
{
    return m_takes->isChecked();
}

/** What was not moved is as it came: fields show less than there is. */
RedactedSpan PartRow::span() const
{
    const auto kept = [](double value, double shown) {
        return std::abs(value - shown) < 0.006 ? value : shown;
    };
    return {.fromSeconds = kept(m_part.span.fromSeconds, m_from->value()),
        .toSeconds = kept(m_part.span.toSeconds, m_to->value()),
        .kind = m_part.span.kind};
}

WaveRange PartRow::range() const
{
    return {.from = m_from->value(), .to = m_to->value()};
}

void PartRow::setHearing(bool isHeard)
{
    const QFontMetrics metrics = m_hear->fontMetrics();
    constexpr int around = 54; // icon, its gap and what is around them
    m_hear->setMinimumWidth(around
        + std::max(metrics.horizontalAdvance(tr("Listen")), metrics.horizontalAdvance(tr("Stop"))));
    m_hear->setText(isHeard ? tr("Stop") : tr("Listen"));
    m_hear->setIconName(isHeard ? u"pause"_s : u"play"_s);
    renewNames();
}

void PartRow::setFixed(bool isFixed)
{
    m_takes->setEnabled(!isFixed && !m_part.isGone);
    for (TimeField *field : {m_from, m_to})
        field->setEnabled(!isFixed && !m_part.isGone);
    if (m_remove)
        m_remove->setEnabled(!isFixed);
}

QWidget *PartRow::follow(QWidget *before)
{
    for (QWidget *next :
        std::initializer_list<QWidget *>{m_takes, m_from, m_to, m_hear, m_remove}) {
        if (!next)
            continue;
        QWidget::setTabOrder(before, next);
        before = next;
    }
    return before;
}

/** Who hears the dialog knows which part each of its controls is about. */
void PartRow::renewNames()
{
    const QString part = tr("%1, %2", "what it is, from when to when")
                             .arg(kindText(m_part.span.kind), spanText(span()));
    const auto name = [&part](QWidget *widget, const QString &what) {
        widget->setAccessibleName(
            PartRow::tr("%1: %2", "what happens, to which part").arg(what, part));
    };
    m_takes->setAccessibleName(part);
    m_takes->setAccessibleDescription(m_part.excerpt);
    name(m_from, tr("From"));
    name(m_to, tr("To"));
    name(m_hear, m_hear->text());
    if (m_remove)
        name(m_remove, tr("Remove"));
}

} // namespace earshot::ui
