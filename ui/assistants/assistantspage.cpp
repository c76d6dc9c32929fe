// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistants/assistantspage.h"

#include "ui/assistants/menddialog.h"
#include "ui/models/sourcetexts.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagepage.h"
#include "ui/parts/tableview.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace earshot::ui {

using namespace Qt::StringLiterals;
using Stage = SourcesModel::Stage;

namespace {

constexpr int nameWidth = 170;
constexpr int serverWidth = 250;

} // namespace

AssistantsPage::AssistantsPage(ReceiverClient &client, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(client, clock)
    , m_mending(client)
    , m_pages(new QStackedWidget(this))
    , m_message(new MessagePage(this))
    , m_headline(makeLabel({}, u"headline"_s, this))
    , m_address(makeLabel({}, u"muted"_s, this))
    , m_stale(makeLabel({}, u"danger"_s, this))
    , m_view(new TableView(tr("Assistants and phone numbers"), this))
    , m_refresh(new QPushButton(tr("Look again"), this))
    , m_one(new QPushButton(tr("Switch recording on…"), this))
    , m_all(new QPushButton(tr("Mend all…"), this))
{
    m_pages->addWidget(m_message);
    m_pages->addWidget(makeContents());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_pages, 1);
    setFocusProxy(m_view);
    connectParts();
    renew();
}

AssistantsPage::~AssistantsPage()
{
    // Both listen to what, as a member, would go before them.
    delete m_dialog;
    delete m_pages;
}

QWidget *AssistantsPage::makeBar()
{
    QFrame *bar = makeTopBar(tr("Assistants"), this);
    FlowLayout &row = layoutOf(*bar);
    m_all->setProperty("kind", u"primary"_s);
    m_refresh->setToolTip(tr("Asks the provider how its assistants are set"));
    row.setTrailing(m_refresh);
    for (QPushButton *button : {m_refresh, m_one, m_all})
        row.addWidget(button);
    return bar;
}

QWidget *AssistantsPage::makeContents()
{
    auto *contents = new QFrame(this);
    contents->setProperty("panel", u"sunken"_s);
    auto *head = new QFrame(contents);
    head->setProperty("panel", u"card"_s);
    auto *lines = new QVBoxLayout(head);
    lines->setContentsMargins(space::large, space::medium, space::large, space::medium);
    lines->setSpacing(space::tiny);
    for (QLabel *label : {m_headline, m_address, m_stale}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(label);
    }
    m_view->setModel(&m_model);
    QHeaderView &header = *m_view->header();
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const auto &[column, width] : {std::pair(int(SourcesModel::NameColumn), nameWidth),
             std::pair(int(SourcesModel::ServerColumn), serverWidth)}) {
        header.setSectionResizeMode(column, QHeaderView::Interactive);
        header.resizeSection(column, width);
    }
    header.setSectionResizeMode(SourcesModel::ProblemColumn, QHeaderView::Stretch);
    auto *card = new QFrame(contents);
    card->setProperty("panel", u"card"_s);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(space::small, space::small, space::small, space::small);
    inside->addWidget(m_view);
    auto *column = new QVBoxLayout(contents);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->setSpacing(space::medium);
    column->addWidget(head);
    column->addWidget(card, 1);
    return contents;
}

void AssistantsPage::connectParts()
{
    connect(m_refresh, &QPushButton::clicked, &m_model, &SourcesModel::load);
    connect(m_message, &MessagePage::actionRequested, &m_model, &SourcesModel::load);
    connect(m_all, &QPushButton::clicked, this, [this] { mend(m_model.wanting()); });
    connect(m_one, &QPushButton::clicked, this, [this] { mendRow(m_view->currentIndex().row()); });
    connect(m_view, &TableView::rowOpened, this, &AssistantsPage::mendRow);
    connect(m_view, &TableView::currentRowChanged, this, &AssistantsPage::renewButtons);
    connect(&m_model, &SourcesModel::changed, this, &AssistantsPage::renew);
    connect(&m_mending, &Mending::mended, &m_model, &SourcesModel::replace);
}

void AssistantsPage::mendRow(int row)
{
    if (row >= 0 && m_one->isEnabled())
        mend({m_model.sourceAt(row)});
}

void AssistantsPage::mend(std::vector<Source> sources)
{
    m_mending.preview(std::move(sources));
    if (!m_dialog)
        m_dialog = new MendDialog(m_mending, this);
    m_dialog->open();
}

QString AssistantsPage::headline() const
{
    const auto wanting = m_model.wanting().size();
    if (wanting == 0 && m_model.sources().webhookUrl.isEmpty())
        return tr("Everything is set so that calls are recorded");
    if (wanting == 0)
        return tr("Everything is set so that calls are recorded and told here");
    return wanting == 1
        ? tr("One assistant or number is not set as it should be")
        : tr("%n assistants or numbers are not set as they should be", nullptr, int(wanting));
}

void AssistantsPage::renew()
{
    renewMessage();
    m_headline->setText(headline());
    const QString address = m_model.sources().webhookUrl;
    m_address->setText(address.isEmpty()
            ? tr("The provider has no address for this receiver, so Earshot asks it for new calls "
                 "regularly. To hear of them at once, set the receiver’s public address.")
            : tr("The provider should send its events to %1.").arg(address));
    showText(*m_stale, m_model.staleText());
    renewButtons();
}

void AssistantsPage::renewMessage()
{
    switch (m_model.stage()) {
    case Stage::NotAsked:
    case Stage::Loading:
        m_message->setMessage(tr("Asking the provider…"), {});
        break;
    case Stage::Failed:
        if (m_model.error().code == ErrorCode::NotFound)
            m_message->setMessage(tr("There is no key for the provider"),
                tr("With a key, the assistants of your account appear here. %1")
                    .arg(m_model.error().message),
                tr("Try again"));
        else
            m_message->setMessage(
                tr("The assistants can’t be shown"), m_model.error().message, tr("Try again"));
        break;
    case Stage::Shown:
        if (m_model.rowCount() > 0) {
            m_pages->setCurrentIndex(1);
            return;
        }
        m_message->setMessage(tr("No assistants yet"),
            tr("The assistants and phone numbers of your account at the provider appear here, and "
               "whether their calls are recorded. Make one there, then look again."),
            tr("Look again"));
    }
    m_pages->setCurrentIndex(0);
}

void AssistantsPage::renewButtons()
{
    const bool shown = m_model.stage() == Stage::Shown;
    m_refresh->setEnabled(!m_model.isLoading());
    m_refresh->setText(m_model.isLoading() ? tr("Looking…") : tr("Look again"));
    m_all->setEnabled(shown && !m_model.wanting().empty());
    const int row = m_view->currentIndex().row();
    const Source chosen = shown && row >= 0 && row < m_model.rowCount() ? m_model.sourceAt(row)
                                                                        : Source{.isGood = true};
    m_one->setEnabled(!chosen.isGood || !chosen.problems.empty());
    const bool silent = chosen.kind == Source::Kind::Assistant && !chosen.records;
    m_one->setText(silent || !m_one->isEnabled() ? tr("Switch recording on…") : tr("Mend…"));
}

void AssistantsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.load();
}

} // namespace earshot::ui
