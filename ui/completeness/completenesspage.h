// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/completenesspresenter.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QStackedWidget;

namespace earshot::ui {

class DayChart;
class GapsCard;
class HeadCard;
class MessagePage;
class TableView;

/** Whether every call of the provider's is accounted for, day by day, and what is not kept. */
class CompletenessPage : public QWidget
{
    Q_OBJECT
public:
    CompletenessPage(ReceiverClient &client, const Clock &clock, QWidget *parent = nullptr);
    ~CompletenessPage() override;

    [[nodiscard]] CompletenessPresenter &presenter() { return m_presenter; }

Q_SIGNALS:
    void callOpened(const QString &callId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    void addRanges(QWidget &bar);
    QWidget *makeContents();
    QWidget *makeChartCard();
    QWidget *makeDaysCard();
    void connectParts();
    void renew();
    void renewButtons();
    void renewStage();
    void renewRoom();
    void chooseDay(QDate day);
    void askWhereToSave();

    CompletenessPresenter m_presenter;
    QStackedWidget *m_pages;
    MessagePage *m_message;
    HeadCard *m_head;
    DayChart *m_chart;
    TableView *m_days;
    GapsCard *m_gaps;
    QBoxLayout *m_pictures = nullptr;
    QPushButton *m_check;
    QPushButton *m_export;
};

} // namespace earshot::ui
