// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/redaction/partlist.h"

#include "ui/clips/rangeplayer.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

bool overlapsAlike(const RedactedSpan &a, const RedactedSpan &b)
{
    constexpr double slack = 0.02; // seconds
    return std::abs(a.fromSeconds - b.fromSeconds) < slack
        && std::abs(a.toSeconds - b.toSeconds) < slack;
}

} // namespace

PartList::PartList(Player &player, double total, QWidget *parent)
    : QScrollArea(parent)
    , m_total(total)
    , m_sound(new RangePlayer(player, this))
    , m_empty(makeLabel({}, u"muted"_s, this))
    , m_column(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Parts to take out"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_empty->setWordWrap(true);
    m_column->setSpacing(space::small);
    auto *whole = new QWidget;
    whole->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(whole);
    setMargins(*column, 0, 0, space::tiny, 0);
    column->setSpacing(space::small);
    column->addWidget(m_empty);
    column->addLayout(m_column);
    column->addStretch();
    setWidget(whole);
    connect(m_sound, &RangePlayer::hearingChanged, this, [this] {
        if (m_heard)
            m_heard->setHearing(m_sound->isHearing());
    });
}

void PartList::clear()
{
    m_sound->stop();
    m_heard = nullptr;
    m_lastStop = nullptr;
    for (PartRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    renew();
}

void PartList::add(const std::vector<RedactionPart> &parts)
{
    for (const RedactionPart &part : parts) {
        const bool isThere = std::ranges::any_of(
            m_rows, [&part](const PartRow *row) { return overlapsAlike(row->span(), part.span); });
        if (!isThere && m_rows.size() < mostRedactedSpans)
            addRow(part);
    }
    renew();
}

void PartList::addByHand(const WaveRange &range)
{
    if (m_rows.size() >= mostRedactedSpans)
        return;
    PartRow *row =
        addRow({.span = {.fromSeconds = range.from, .toSeconds = range.to}, .isByHand = true});
    renew();
    widget()->layout()->activate();
    row->findChild<QCheckBox *>()->setFocus();
    ensureWidgetVisible(row);
}

PartRow *PartList::addRow(const RedactionPart &part)
{
    auto *row = new PartRow(part, m_total, widget());
    connect(row, &PartRow::changed, this, &PartList::renew);
    connect(row, &PartRow::hearRequested, this, [this, row] { hear(row); });
    connect(row, &PartRow::removeRequested, this, [this, row] { remove(row); });
    row->setFixed(m_isFixed);
    m_column->addWidget(row);
    row->show(); // before the layout would, so that the focus can go there
    m_lastStop = row->follow(m_lastStop ? m_lastStop : this);
    m_rows.push_back(row);
    return row;
}

void PartList::remove(PartRow *row)
{
    if (m_heard == row) {
        m_sound->stop();
        m_heard = nullptr;
    }
    std::erase(m_rows, row);
    row->hide();
    row->deleteLater();
    renew();
}

void PartList::hear(PartRow *row)
{
    const bool wasHeard = m_heard == row && m_sound->isHearing();
    m_sound->stop();
    m_heard = row;
    if (!wasHeard)
        m_sound->hear(row->range());
}

RedactedSpans PartList::takenOut() const
{
    RedactedSpans spans;
    for (const PartRow *row : m_rows) {
        if (row->isTakenOut())
            spans.push_back(row->span());
    }
    std::ranges::stable_sort(spans, {}, &RedactedSpan::fromSeconds);
    return spans;
}

bool PartList::takesMore() const
{
    return std::ranges::any_of(
        m_rows, [](const PartRow *row) { return row->isTakenOut() && !row->isGone(); });
}

void PartList::setFixed(bool isFixed)
{
    m_isFixed = isFixed;
    for (PartRow *row : m_rows)
        row->setFixed(isFixed);
}

void PartList::sayWhenEmpty(const QString &text)
{
    m_empty->setText(text);
    renew();
}

void PartList::renew()
{
    m_empty->setVisible(m_rows.empty() && !m_empty->text().isEmpty());
    Q_EMIT changed();
}

} // namespace earshot::ui
