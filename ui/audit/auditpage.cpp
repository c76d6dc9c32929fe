// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpage.h"

#include "ui/audit/auditbar.h"
#include "ui/audit/audittable.h"
#include "ui/audit/exportdialog.h"
#include "ui/models/callformat.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagepage.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using Stage = AuditPresenter::Stage;

AuditPage::AuditPage(ReceiverClient &client, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_clock(clock)
    , m_presenter(client, clock)
    , m_bar(new AuditBar(m_presenter, this))
    , m_pages(new QStackedWidget(this))
    , m_message(new MessagePage(this))
    , m_table(new AuditTable(m_presenter.model(), this))
    , m_problemText(makeLabel({}, u"danger"_s, this))
    , m_problem(makeProblem())
{
    m_pages->addWidget(m_message);
    m_pages->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_problem);
    column->addWidget(m_pages, 1);
    connect(m_bar, &AuditBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_bar, &AuditBar::exportRequested, this, &AuditPage::openExport);
    connect(m_table, &AuditTable::callOpened, this, &AuditPage::callOpened);
    connect(m_message, &MessagePage::actionRequested, this, &AuditPage::act);
    connect(&m_presenter, &AuditPresenter::changed, this, &AuditPage::renew);
    renew();
}

AuditPage::~AuditPage()
{
    // Both listen to what, as a member, would go before them.
    delete m_pages;
    delete m_bar;
}

QWidget *AuditPage::makeProblem()
{
    auto *line = new QFrame(this);
    line->setProperty("panel", u"bar"_s);
    auto *again = new QPushButton(tr("Try again"), line);
    again->setProperty("kind", u"link"_s);
    connect(again, &QPushButton::clicked, this, [this] { m_presenter.load(); });
    m_problemText->setWordWrap(true);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(space::large, space::small, space::large, space::small);
    row->addWidget(m_problemText, 1);
    row->addWidget(again);
    return line;
}

void AuditPage::renew()
{
    m_bar->renew();
    renewMessage();
    const bool isShown = m_presenter.stage() == Stage::Shown;
    m_pages->setCurrentIndex(isShown ? 1 : 0);
    // A proxy that is not seen would hold the Tab key where it is.
    setFocusProxy(isShown ? m_table : nullptr);
    const QString problem = m_presenter.problemText();
    m_problemText->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (isShown && m_awaitsKeys)
        giveKeys();
}

/** Unless somebody types already: that the words have the keys may be Qt's choice alone, which
 * gives them to the first part of a new page. */
void AuditPage::giveKeys()
{
    m_awaitsKeys = false;
    if (!m_bar->isTyping())
        m_table->setFocus();
}

void AuditPage::renewMessage()
{
    switch (m_presenter.stage()) {
    case Stage::NotAsked:
    case Stage::Loading:
        return m_message->setMessage(tr("Looking into the log…"), m_presenter.searchText());
    case Stage::Failed:
        return m_message->setMessage(
            tr("The audit log can’t be shown"), m_presenter.errorText(), tr("Try again"));
    case Stage::Forbidden:
        return m_message->setMessage(tr("The audit log is not for everybody"),
            tr("It says who listened to which call. Owners, administrators and those who look "
               "after compliance may read it; ask one of them."),
            tr("Try again"));
    case Stage::Empty:
        return renewEmpty();
    case Stage::Shown:
        break;
    }
}

void AuditPage::renewEmpty()
{
    const AuditPresenter::Filter &filter = m_presenter.filter();
    const bool isMonthAlone = filter == AuditPresenter::Filter{.month = filter.month};
    if (!m_presenter.isNarrowed())
        return m_message->setMessage(tr("Nothing has happened yet"),
            tr("Who listens to a call, downloads it, shares or changes something is written "
               "down here."));
    if (isMonthAlone)
        return m_message->setMessage(tr("Nothing happened in this month"),
            format::auditMonth(filter.month), tr("Show any time"));
    m_message->setMessage(
        tr("No entry fits"), tr("Choose another time, action or person."), tr("Show everything"));
}

void AuditPage::showCall(const Call &call)
{
    m_presenter.setFilter({.callId = call.id, .caller = format::customer(call)});
}

void AuditPage::act()
{
    if (m_presenter.stage() == Stage::Empty)
        m_presenter.setFilter({});
    else
        m_presenter.load();
}

void AuditPage::openExport()
{
    const ExportSubject subject{.filter = m_presenter.filter(),
        .query = m_presenter.query(),
        .today = format::local(m_clock.now()).date()};
    auto *dialog = new ExportDialog(m_client, subject, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AuditPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_awaitsKeys = true;
    m_presenter.setActive(true);
}

void AuditPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

} // namespace earshot::ui
