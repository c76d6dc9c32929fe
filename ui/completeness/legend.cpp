// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/completeness/legend.h"

#include "ui/completeness/standingpaint.h"
#include "ui/models/completenesstexts.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSize = 11;

class Swatch : public QWidget
{
public:
    Swatch(Standing standing, QWidget *parent)
        : QWidget(parent)
        , m_standing(standing)
    {
        setFixedSize(swatchSize, swatchSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintStanding(painter, rect(), Theme::of(this), m_standing);
    }

private:
    Standing m_standing;
};

} // namespace

Legend::Legend(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(space::medium, space::tiny);
    flow->setContentsMargins(0, 0, 0, 0);
    setLayout(flow);
    for (const Standing standing : everyStanding) {
        auto *entry = new QWidget(this);
        auto *row = new QHBoxLayout(entry);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::tiny + 1);
        row->addWidget(new Swatch(standing, entry));
        row->addWidget(makeLabel(format::standing(standing), u"small"_s, entry));
        flow->addWidget(entry);
    }
}

} // namespace earshot::ui
