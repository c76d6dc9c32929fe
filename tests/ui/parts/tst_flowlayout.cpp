// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/flowlayout.h"

#include <QtTest>
#include <QWidget>

using namespace earshot::ui;

namespace {

constexpr int gap = 10;
constexpr int height = 20;

} // namespace

/** A field of 60 to 100, three chips of 50 and a number of 30: 310 in one line, with the gaps. */
class TestFlowLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void goesOnInTheNextLine();
    void oneGivesWayWhereThatSavesALine();
    void oneKeepsItsWidthWhereNoLineIsSaved();
    void aNumberTakesAlongWhatStandsBeforeIt();
    void allThatClingGoTogether();
    void nothingGoesAlongWhereItHasNoRoom();
    void whatIsWiderThanALineIsAsHighAsItNeeds();

private:
    QWidget *piece(int width, int least = 0);
    void setWidth(int width);

    std::unique_ptr<QWidget> m_window;
    FlowLayout *m_flow = nullptr;
    QWidget *m_field = nullptr;
    QWidget *m_chips[3] = {};
    QWidget *m_number = nullptr;
};

QWidget *TestFlowLayout::piece(int width, int least)
{
    auto *widget = new QWidget(m_window.get());
    widget->setFixedHeight(height);
    widget->setMinimumWidth(least == 0 ? width : least);
    widget->setMaximumWidth(width);
    m_flow->addWidget(widget);
    return widget;
}

void TestFlowLayout::init()
{
    m_window = std::make_unique<QWidget>();
    m_flow = new FlowLayout(gap, gap);
    m_window->setLayout(m_flow);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_field = piece(100, 60);
    for (QWidget *&chip : m_chips)
        chip = piece(50);
    m_number = piece(30);
    m_flow->setTrailing(m_number);
    m_flow->setYielding(m_field);
    m_flow->setClinging({m_number});
}

void TestFlowLayout::setWidth(int width)
{
    m_flow->setGeometry({0, 0, width, m_flow->heightForWidth(width)});
}

void TestFlowLayout::goesOnInTheNextLine()
{
    setWidth(400);
    QCOMPARE(m_flow->heightForWidth(400), height);
    QCOMPARE(m_number->geometry(), QRect(370, 0, 30, height));
    setWidth(170);
    QCOMPARE(m_flow->heightForWidth(170), 2 * height + gap);
    QCOMPARE(m_chips[1]->pos(), QPoint(0, height + gap));
}

void TestFlowLayout::oneGivesWayWhereThatSavesALine()
{
    setWidth(300);
    QCOMPARE(m_flow->heightForWidth(300), height);
    QCOMPARE(m_field->width(), 80);
    QCOMPARE(m_number->geometry(), QRect(270, 0, 30, height));
}

void TestFlowLayout::oneKeepsItsWidthWhereNoLineIsSaved()
{
    setWidth(250);
    QCOMPARE(m_flow->heightForWidth(250), 2 * height + gap);
    QCOMPARE(m_field->width(), 100);
}

void TestFlowLayout::aNumberTakesAlongWhatStandsBeforeIt()
{
    m_field->setMinimumWidth(100);
    setWidth(300);
    QCOMPARE(m_chips[1]->pos(), QPoint(170, 0));
    QCOMPARE(m_chips[2]->pos(), QPoint(0, height + gap));
    QCOMPARE(m_number->pos(), QPoint(270, height + gap));
}

void TestFlowLayout::allThatClingGoTogether()
{
    m_field->setMinimumWidth(100);
    m_flow->setClinging({m_chips[2], m_number});
    setWidth(300);
    QCOMPARE(m_chips[0]->pos(), QPoint(110, 0));
    QCOMPARE(m_chips[1]->pos(), QPoint(0, height + gap));
    QCOMPARE(m_chips[2]->pos(), QPoint(60, height + gap));
    QCOMPARE(m_number->pos(), QPoint(270, height + gap));
}

void TestFlowLayout::nothingGoesAlongWhereItHasNoRoom()
{
    m_field->setMinimumWidth(100);
    m_number->setFixedWidth(80);
    m_flow->setClinging({m_chips[1], m_chips[2], m_number});
    setWidth(120); // the field; two chips; the last one; the number
    QCOMPARE(m_flow->heightForWidth(120), 4 * height + 3 * gap);
    QCOMPARE(m_number->pos(), QPoint(40, 3 * (height + gap)));
}

void TestFlowLayout::whatIsWiderThanALineIsAsHighAsItNeeds()
{
    QWidget window;
    FlowLayout outer(gap, gap);
    outer.setContentsMargins(0, 0, 0, 0);
    auto *group = new QWidget(&window);
    auto *flow = new FlowLayout(gap, gap);
    flow->setContentsMargins(0, 0, 0, 0);
    group->setLayout(flow);
    for (int chip = 0; chip < 3; ++chip) {
        auto *widget = new QWidget(group);
        widget->setFixedSize(50, height);
        flow->addWidget(widget);
    }
    outer.addWidget(group);
    QCOMPARE(outer.heightForWidth(170), height);
    QCOMPARE(outer.heightForWidth(120), 2 * height + gap);
    outer.setGeometry({0, 0, 120, 2 * height + gap});
    QCOMPARE(group->size(), QSize(120, 2 * height + gap));
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
