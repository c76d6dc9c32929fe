// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/clipdialog.h"

#include "ui/clips/clipwords.h"
#include "ui/clips/linklist.h"
#include "ui/clips/linkpage.h"
#include "ui/clips/rangeedit.h"
#include "ui/clips/savepage.h"
#include "ui/language/isolate.h"
#include "ui/models/callformat.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{640, 680};
constexpr int wordsHeight = 110;

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("panel", u"line"_s);
    return frame;
}

QString heading(const Call &call)
{
    const QString when = format::moment(call.startedAt.value_or(call.createdAt));
    return ClipDialog::tr("A piece of the call of %1, %2", "customer, time")
        .arg(isolated(format::customer(call)), isolated(when));
}

} // namespace

ClipDialog::ClipDialog(ReceiverClient &client, Player &player, const Clock &clock,
    const ClipSubject &subject, QSettings *settings, QWidget *parent)
    : QDialog(parent)
    , m_words(new ClipWords(this))
    , m_range(new RangeEdit(player, subject.seconds, this))
    , m_save(new SavePage(client, subject, settings, this))
    , m_link(new LinkPage(client, clock, subject, this))
    , m_links(new LinkList(client, clock, subject.call.id, this))
    , m_bar(new QTabBar(this))
    , m_parts(new QStackedWidget(this))
{
    setWindowTitle(tr("Clip"));
    resize(usualSize);
    addParts();
    arrange(subject);
    m_words->setText(ClipText(subject.turns, subject.seconds));
    connect(m_range, &RangeEdit::changed, this, &ClipDialog::takeRange);
    connect(m_words, &ClipWords::wordsSelected, m_range, &RangeEdit::setRange);
    m_range->setRange(subject.range);
    m_words->setFocus();
}

void ClipDialog::arrange(const ClipSubject &subject)
{
    auto *title = makeLabel(heading(subject.call), u"title"_s, this);
    title->setWordWrap(true);
    auto *hint = makeLabel(
        tr("Select the words of the clip, or set its beginning and end."), u"muted"_s, this);
    hint->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &ClipDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addWidget(title);
    column->addWidget(hint);
    column->addWidget(m_words, 2);
    column->addWidget(m_range);
    auto *tabs = new QVBoxLayout;
    tabs->setSpacing(0);
    tabs->addWidget(m_bar);
    tabs->addWidget(line(this));
    column->addLayout(tabs);
    column->addWidget(m_parts, 3);
    column->addWidget(line(this));
    column->addWidget(close, 0, Qt::AlignRight);
}

void ClipDialog::addParts()
{
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setAccessibleName(tr("What to make of it"));
    m_bar->addTab(tr("Save as a file"));
    m_bar->addTab(tr("Make a link"));
    m_bar->addTab(tr("Links of this call"));
    m_parts->addWidget(m_save); // in the order of Part
    m_parts->addWidget(m_link);
    m_parts->addWidget(m_links);
    m_words->setMinimumHeight(wordsHeight);
    connect(m_bar, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_link, &LinkPage::made, m_links, &LinkList::load);
    connect(m_links, &LinkList::counted, this, [this](int links) {
        m_bar->setTabText(int(Part::Links),
            links == 0 ? tr("Links of this call")
                       : tr("Links of this call: %L1", "how many").arg(links));
    });
    m_links->load();
}

void ClipDialog::setPart(Part part)
{
    m_bar->setCurrentIndex(int(part));
}

void ClipDialog::takeRange(const WaveRange &range)
{
    m_words->showRange(range);
    m_save->setRange(range, m_range->problem().isEmpty());
    m_link->setRange(range, m_range->problem().isEmpty());
}

void ClipDialog::reject()
{
    if (m_save->job().isRunning())
        m_save->job().cancel();
    else
        QDialog::reject();
}

} // namespace earshot::ui
