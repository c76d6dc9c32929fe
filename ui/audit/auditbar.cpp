// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditbar.h"

#include "ui/calls/filterchip.h"
#include "ui/calls/filtermenus.h"
#include "ui/models/callformat.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/labels.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds restTime{300};
constexpr int longestWords = 200; ///< that the receiver takes
constexpr int wordsWidth = 260;
constexpr int narrowWords = 180;
constexpr int besideWords = 84; ///< the magnifier, the cross, and room around them

QString badgeKind(CellTone tone)
{
    switch (tone) {
    case CellTone::Good:
        return u"good"_s;
    case CellTone::Bad:
        return u"bad"_s;
    case CellTone::Waiting:
        return u"waiting"_s;
    default:
        return u"muted"_s;
    }
}

} // namespace

AuditBar::AuditBar(AuditPresenter &presenter, QWidget *parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_words(new QLineEdit(this))
    , m_month(addChip(tr("Any time"), &AuditBar::fillMonths,
          [](AuditPresenter::Filter &filter) { filter.month = {}; }))
    , m_action(addChip(tr("Action"), &AuditBar::fillActions,
          [](AuditPresenter::Filter &filter) { filter.action.clear(); }))
    , m_person(addChip(tr("Person"), &AuditBar::fillPersons,
          [](AuditPresenter::Filter &filter) { filter.person.clear(); }))
    , m_call(addChip(tr("Call"), &AuditBar::fillCall,
          [](AuditPresenter::Filter &filter) { filter.callId.clear(); }))
    , m_badge(makeLabel({}, {}, this))
    , m_verify(new QPushButton(tr("Verify"), this))
    , m_export(new QPushButton(tr("Export report…"), this))
{
    dressWords();
    arrange();
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, &AuditBar::takeWords);
    connect(m_words, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(m_words, &QLineEdit::returnPressed, this, &AuditBar::takeWords);
    connect(m_verify, &QPushButton::clicked, this,
        [this] { m_presenter.isChecking() ? m_presenter.cancelCheck() : m_presenter.check(); });
    m_export->setProperty("kind", u"primary"_s);
    m_export->setToolTip(tr("Saves what is chosen here as a file that can be checked"));
    connect(m_export, &QPushButton::clicked, this, &AuditBar::exportRequested);
    renew();
}

void AuditBar::dressWords()
{
    m_words->setPlaceholderText(tr("Person, call, IP address"));
    m_words->setAccessibleName(tr("Search the audit log"));
    m_words->setToolTip(tr("A part of a name or an address, the end of a phone number, or the id "
                           "of a call"));
    m_words->setMaxLength(longestWords);
    m_words->setClearButtonEnabled(true);
    m_magnifier = m_words->addAction(
        themeIcon(u"search"_s, Theme::of(this).textMuted), QLineEdit::LeadingPosition);
    m_magnifier->setText(tr("Search the audit log"));
    connect(m_magnifier, &QAction::triggered, this, &AuditBar::editWords);
    // The name that Qt gives its own cross; without it a screen reader would read nothing.
    if (auto *cross = m_words->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        cross->setText(tr("Empty the search"));
    m_words->installEventFilter(this);
    const int needed = m_words->fontMetrics().horizontalAdvance(m_words->placeholderText());
    m_words->setMinimumWidth(std::max(narrowWords, needed + besideWords));
    m_words->setMaximumWidth(std::max(wordsWidth, needed + besideWords));
}

void AuditBar::arrange()
{
    QFrame *bar = makeTopBar(tr("Audit"), this);
    FlowLayout &row = layoutOf(*bar);
    for (QWidget *piece : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_month),
             static_cast<QWidget *>(m_action), static_cast<QWidget *>(m_person),
             static_cast<QWidget *>(m_call), static_cast<QWidget *>(m_badge),
             static_cast<QWidget *>(m_verify), static_cast<QWidget *>(m_export)})
        row.addWidget(piece);
    row.setTrailing(m_badge);
    row.setYielding(m_words);
    row.setClinging({m_verify, m_export});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bar);
}

FilterChip *AuditBar::addChip(
    const QString &name, void (AuditBar::*fill)(), void (*clear)(AuditPresenter::Filter &filter))
{
    auto *chip = new FilterChip(name, this);
    connect(chip, &FilterChip::aboutToOpen, this, fill);
    connect(chip, &FilterChip::removed, this, [this, clear] { choose(clear); });
    return chip;
}

template <typename Change>
void AuditBar::choose(Change change)
{
    AuditPresenter::Filter filter = m_presenter.filter();
    filter.words = m_words->text().trimmed();
    change(filter);
    m_rest.stop();
    m_presenter.setFilter(filter);
    renew();
}

void AuditBar::fillMonths()
{
    QMenu &menu = m_month->menu();
    menu.clear();
    const QDate chosen = m_presenter.filter().month;
    for (const QDate month : QList<QDate>{QDate()} + m_presenter.months()) {
        addChoice(menu, format::auditMonth(month), month == chosen, [this, month] {
            choose([month](AuditPresenter::Filter &filter) { filter.month = month; });
        });
        if (!month.isValid())
            menu.addSeparator();
    }
}

void AuditBar::fillActions()
{
    QMenu &menu = m_action->menu();
    menu.clear();
    const QString chosen = m_presenter.filter().action;
    for (const QString &action : QStringList{QString()} + m_presenter.actions()) {
        const QString text = action.isEmpty() ? tr("Any action") : format::auditAction(action);
        addChoice(menu, text, action == chosen, [this, action] {
            choose([action](AuditPresenter::Filter &filter) { filter.action = action; });
        });
        if (action.isEmpty())
            menu.addSeparator();
    }
}

void AuditBar::fillPersons()
{
    QMenu &menu = m_person->menu();
    menu.clear();
    const QString chosen = m_presenter.filter().person;
    for (const QString &person : QStringList{QString()} + m_presenter.persons()) {
        const QString text = person.isEmpty() ? tr("Anybody") : format::auditPerson(person);
        addChoice(menu, text, person == chosen, [this, person] {
            choose([person](AuditPresenter::Filter &filter) { filter.person = person; });
        });
        if (person.isEmpty())
            menu.addSeparator();
    }
}

void AuditBar::fillCall()
{
    m_call->menu().clear();
    addChoice(m_call->menu(), tr("Any call"), false,
        [this] { choose([](AuditPresenter::Filter &filter) { filter.callId.clear(); }); });
}

void AuditBar::takeWords()
{
    choose([](AuditPresenter::Filter &) {});
}

void AuditBar::renew()
{
    const AuditPresenter::Filter &filter = m_presenter.filter();
    m_month->setValue(filter.month.isValid() ? format::auditMonth(filter.month) : QString());
    m_action->setValue(filter.action.isEmpty() ? QString() : format::auditAction(filter.action));
    m_person->setValue(filter.person.isEmpty() ? QString() : format::auditPerson(filter.person));
    m_call->setValue(filter.callId.isEmpty() ? QString() : filter.caller);
    m_call->setVisible(!filter.callId.isEmpty());
    if (!m_rest.isActive() && m_words->text().trimmed() != filter.words)
        m_words->setText(filter.words);
    const bool isForbidden = m_presenter.stage() == AuditPresenter::Stage::Forbidden;
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_words, m_month, m_action, m_person, m_verify, m_export})
        part->setVisible(!isForbidden);
    m_verify->setText(m_presenter.isChecking() ? tr("Stop") : tr("Verify"));
    m_verify->setToolTip(m_presenter.isChecking()
            ? tr("Ends the check; it says nothing then")
            : tr("Follows the log entry by entry and holds it against its signatures"));
    m_verify->setEnabled(m_presenter.mayCheck());
    renewBadge();
}

void AuditBar::renewBadge()
{
    const format::AuditBadge badge = m_presenter.badge();
    const QString mark = badge.tone == CellTone::Good ? u"✓ "_s : QString();
    showText(*m_badge, badge.text.isEmpty() ? QString() : QString(mark + badge.text));
    m_badge->setAccessibleName(badge.text);
    m_badge->setAccessibleDescription(badge.toolTip);
    m_badge->setToolTip(format::plainToolTip(badge.toolTip));
    if (m_badge->property("badge").toString() == badgeKind(badge.tone))
        return;
    m_badge->setProperty("badge", badgeKind(badge.tone));
    m_badge->style()->unpolish(m_badge);
    m_badge->style()->polish(m_badge);
}

bool AuditBar::isTyping() const
{
    return m_words->hasFocus() && !m_words->text().isEmpty();
}

void AuditBar::editWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool AuditBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_words->text().isEmpty()) {
        m_words->clear();
        takeWords();
        return true;
    }
    if (key != Qt::Key_Escape && key != Qt::Key_Down)
        return false;
    takeWords();
    Q_EMIT left();
    return true;
}

void AuditBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_magnifier)
        m_magnifier->setIcon(themeIcon(u"search"_s, Theme::of(this).textMuted));
}

} // namespace earshot::ui
