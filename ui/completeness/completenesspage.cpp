// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/completeness/completenesspage.h"

#include "ui/completeness/daychart.h"
#include "ui/completeness/gapscard.h"
#include "ui/completeness/headcard.h"
#include "ui/completeness/legend.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagepage.h"
#include "ui/parts/tableview.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestTableHeight = 220;
constexpr int sideBySideFrom = 1000;
constexpr int narrowestChart = 260; ///< with its card

/** What all columns need. */
int neededWidth(const QTreeView &table)
{
    const QAbstractItemView &view = table; // whose hints are public
    int width = 2 * table.frameWidth() + table.verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < table.header()->count(); ++column)
        width += std::max(table.header()->sectionSizeHint(column), view.sizeHintForColumn(column));
    return width;
}

} // namespace

CompletenessPage::CompletenessPage(ReceiverClient &client, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_presenter(client, clock)
    , m_pages(new QStackedWidget(this))
    , m_message(new MessagePage(this))
    , m_head(new HeadCard(this))
    , m_chart(new DayChart(m_presenter.daysModel(), this))
    , m_days(new TableView(tr("Days"), this))
    , m_gaps(new GapsCard(m_presenter, this))
    , m_check(new QPushButton(tr("Check now"), this))
    , m_export(new QPushButton(tr("Export CSV…"), this))
{
    m_pages->addWidget(m_message);
    m_pages->addWidget(makeContents());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_pages, 1);
    setFocusProxy(m_chart);
    connectParts();
    renew();
}

CompletenessPage::~CompletenessPage()
{
    // The views listen to the models, which as members would go before them.
    delete m_pages;
}

QWidget *CompletenessPage::makeBar()
{
    QFrame *bar = makeTopBar(tr("Completeness"), this);
    addRanges(*bar);
    FlowLayout &row = layoutOf(*bar);
    m_check->setToolTip(tr("Compares the calls here with the provider’s own list"));
    row.setTrailing(m_export);
    row.addWidget(m_export);
    row.addWidget(m_check);
    return bar;
}

void CompletenessPage::addRanges(QWidget &bar)
{
    auto *group = new QButtonGroup(&bar);
    for (const int days : {7, 14, 30, 90}) {
        auto *chip = new QPushButton(tr("%Ln days", nullptr, days), &bar);
        chip->setProperty("kind", u"chip"_s);
        chip->setCheckable(true);
        chip->setChecked(days == m_presenter.days());
        group->addButton(chip, days);
        bar.layout()->addWidget(chip);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int days) {
        if (days != m_presenter.days())
            m_presenter.setDays(days);
    });
}

QWidget *CompletenessPage::makeContents()
{
    auto *contents = new QFrame(this);
    contents->setProperty("panel", u"sunken"_s);
    m_pictures = new QBoxLayout(QBoxLayout::LeftToRight);
    m_pictures->setSpacing(space::medium);
    m_pictures->addWidget(makeChartCard(), 4);
    m_pictures->addWidget(makeDaysCard(), 7);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(m_head);
    column->addLayout(m_pictures, 1);
    column->addWidget(m_gaps, 1);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the keys
    area->setWidgetResizable(true);
    area->setWidget(contents);
    return area;
}

QWidget *CompletenessPage::makeChartCard()
{
    auto *card = new QFrame(this);
    card->setProperty("panel", u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(space::large, space::medium, space::large, space::medium);
    column->setSpacing(space::small);
    column->addWidget(makeLabel(tr("Calls per day"), u"strong"_s, card));
    column->addWidget(new Legend(card));
    column->addWidget(m_chart, 1);
    return card;
}

QWidget *CompletenessPage::makeDaysCard()
{
    auto *card = new QFrame(this);
    card->setProperty("panel", u"card"_s);
    m_days->setModel(&m_presenter.daysModel());
    m_days->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_days->header()->setStretchLastSection(true);
    // What asks for somebody is seen where not all columns have room.
    const auto column = [](Standing standing) {
        return DaysModel::FirstStandingColumn + int(standing);
    };
    m_days->header()->moveSection(column(Standing::Missing), column(Standing::Kept) + 1);
    m_days->header()->moveSection(
        m_days->header()->visualIndex(column(Standing::Failed)), column(Standing::Kept) + 2);
    m_days->setMinimumHeight(smallestTableHeight);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(space::small, space::small, space::small, space::small);
    rows->addWidget(m_days);
    return card;
}

void CompletenessPage::connectParts()
{
    connect(m_check, &QPushButton::clicked, this, [this] { m_presenter.checkNow(); });
    connect(m_export, &QPushButton::clicked, this,
        [this] { m_presenter.isExporting() ? m_presenter.cancelExport() : askWhereToSave(); });
    connect(m_message, &MessagePage::actionRequested, this, [this] { m_presenter.load(); });
    connect(m_chart, &DayChart::dayChosen, this, &CompletenessPage::chooseDay);
    connect(m_days, &TableView::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            chooseDay(m_presenter.daysModel().days()[std::size_t(row)].date);
    });
    connect(m_gaps, &GapsCard::callOpened, this, &CompletenessPage::callOpened);
    connect(&m_presenter, &CompletenessPresenter::changed, this, &CompletenessPage::renew);
    // Other days, the same choice where it is among them.
    connect(&m_presenter.daysModel(), &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_presenter.daysModel().rowOf(m_chart->day());
        if (row >= 0)
            m_days->selectRow(row);
        else
            chooseDay({});
    });
}

void CompletenessPage::chooseDay(QDate day)
{
    m_chart->setDay(day);
    m_presenter.selectDay(day);
    const int row = m_presenter.daysModel().rowOf(day);
    if (row >= 0 && m_days->currentIndex().row() != row)
        m_days->selectRow(row);
}

void CompletenessPage::renew()
{
    renewButtons();
    renewStage();
    if (m_presenter.stage() != CompletenessPresenter::Stage::Shown)
        return;
    m_head->show(m_presenter);
    m_gaps->renew();
    renewRoom();
}

void CompletenessPage::renewButtons()
{
    const bool shown = m_presenter.stage() == CompletenessPresenter::Stage::Shown;
    const bool off = m_presenter.completeness().reconcile.state == ReconcileStatus::State::Off;
    m_check->setText(m_presenter.isChecking() ? tr("Checking…") : tr("Check now"));
    m_check->setEnabled(shown && !off && !m_presenter.isChecking());
    m_export->setText(m_presenter.isExporting() ? tr("Cancel export") : tr("Export CSV…"));
    m_export->setEnabled(shown);
}

void CompletenessPage::renewStage()
{
    switch (m_presenter.stage()) {
    case CompletenessPresenter::Stage::NotAsked:
    case CompletenessPresenter::Stage::Loading:
        m_message->setMessage(tr("Counting the calls…"), {});
        break;
    case CompletenessPresenter::Stage::Failed:
        m_message->setMessage(
            tr("The calls could not be counted"), m_presenter.errorText(), tr("Try again"));
        break;
    case CompletenessPresenter::Stage::Shown:
        m_pages->setCurrentIndex(1);
        return;
    }
    m_pages->setCurrentIndex(0);
}

void CompletenessPage::askWhereToSave()
{
    auto *dialog = new QFileDialog(this, tr("Export the calls"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("calls of %n days", nullptr, m_presenter.days()) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &file) { m_presenter.exportTo(file); });
    dialog->open();
}

void CompletenessPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void CompletenessPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

void CompletenessPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    renewRoom();
}

/** Beside each other where the chart has room and all columns of the table are in sight: in long
 * languages the last one was not. */
void CompletenessPage::renewRoom()
{
    const int table = neededWidth(*m_days);
    const int chart = std::max(narrowestChart, m_chart->parentWidget()->minimumSizeHint().width());
    const int margins = 2 * (space::large + space::small) + space::medium + 4; // 4: frames
    const bool isBeside = width() >= std::max(sideBySideFrom, table + chart + margins);
    m_pictures->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_days->setMinimumWidth(isBeside ? table : 0);
}

} // namespace earshot::ui
