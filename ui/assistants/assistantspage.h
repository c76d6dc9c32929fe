// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/mending.h"
#include "ui/models/sourcesmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace earshot::ui {

class MendDialog;
class MessagePage;
class TableView;

/** The assistants and phone numbers at the provider: whether they record, and mending those that do
 * not. */
class AssistantsPage : public QWidget
{
    Q_OBJECT
public:
    AssistantsPage(ReceiverClient &client, const Clock &clock, QWidget *parent = nullptr);
    ~AssistantsPage() override;

    [[nodiscard]] SourcesModel &model() { return m_model; }
    [[nodiscard]] Mending &mending() { return m_mending; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeContents();
    void connectParts();
    void renew();
    void renewMessage();
    void renewButtons();
    void mend(std::vector<Source> sources);
    void mendRow(int row);
    [[nodiscard]] QString headline() const;

    SourcesModel m_model;
    Mending m_mending;
    QStackedWidget *m_pages;
    MessagePage *m_message;
    QLabel *m_headline;
    QLabel *m_address;
    QLabel *m_stale;
    TableView *m_view;
    QPushButton *m_refresh;
    QPushButton *m_one;
    QPushButton *m_all;
    MendDialog *m_dialog = nullptr;
};

} // namespace earshot::ui
