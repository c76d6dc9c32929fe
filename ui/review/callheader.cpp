// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/callheader.h"

#include "ui/models/callcells.h"
#include "ui/models/callformat.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/labels.h"
#include "ui/review/iconbutton.h"
#include "ui/review/statetexts.h"
#include "ui/review/timetext.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

/** Widths are whole pixels and glyphs are not: without this much more, a text that fits is cut. */
constexpr int rounding = 2;
constexpr int fewestLetters = 6; ///< of a name that is cut short

QFont normalFont(QFont font)
{
    font.setWeight(QFont::Normal);
    return font;
}

QString otherSide(const Call &call)
{
    return call.ownNumber.isEmpty() ? call.assistantName : format::phoneNumber(call.ownNumber);
}

QString titlePattern(const Call &call)
{
    if (otherSide(call).isEmpty())
        return u"%1"_s;
    switch (call.direction) {
    case Direction::Inbound:
        return CallTitle::tr("%1 called %2", "customer, own number or assistant");
    case Direction::Outbound:
        return CallTitle::tr("%1 was called by %2", "customer, own number or assistant");
    case Direction::Web:
        return CallTitle::tr("%1 spoke to %2", "customer, assistant");
    case Direction::Unknown:
        break;
    }
    return CallTitle::tr("%1 and %2", "customer, own number or assistant");
}

QString when(const Call &call)
{
    return format::moment(call.startedAt.value_or(call.createdAt));
}

/** A short fact stays in one line; a long name may need two. */
QString whole(QString fact)
{
    constexpr qsizetype longest = 32;
    return fact.size() <= longest ? fact.replace(u' ', u'\u00a0') : fact;
}

/** The pattern with both names in it, and where the first one starts. Names may contain "%1". */
std::pair<QString, int> filled(
    const QString &pattern, const QString &customer, const QString &other)
{
    const qsizetype first = pattern.indexOf(u"%1"_s);
    const qsizetype second = pattern.indexOf(u"%2"_s);
    QString line = pattern;
    if (second > first)
        line.replace(second, 2, other);
    line.replace(first, 2, customer);
    if (second < 0 || second > first)
        return {line, int(first)};
    line.replace(second, 2, other);
    return {line, int(first + other.size()) - 2};
}

} // namespace

CallTitle::CallTitle(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void CallTitle::setCall(const Call &call)
{
    m_pattern = titlePattern(call);
    m_customer = format::customer(call);
    m_other = otherSide(call).simplified();
    setAccessibleName(text());
    setToolTip(format::plainToolTip(text()));
    update();
}

QString CallTitle::text() const
{
    return m_pattern.contains(u"%2"_s) ? m_pattern.arg(m_customer, m_other)
                                       : m_pattern.arg(m_customer);
}

QString CallTitle::shownText() const
{
    const auto [pattern, customer, other] = shown();
    return filled(pattern, customer, other).first;
}

/** All of it where there is room; else the other side is cut short and, before nothing of it could
 * be read, left out. All is in the tooltip in any case. */
CallTitle::Parts CallTitle::shown() const
{
    const QFont bold = styledFont(font(), TextStyle::Title);
    const QFontMetrics boldMetrics(bold);
    const QFontMetrics normalMetrics(normalFont(bold));
    const QString words = QString(m_pattern).remove(u"%1"_s).remove(u"%2"_s);
    const int room = width() - 2 * rounding - boldMetrics.horizontalAdvance(m_customer)
        - normalMetrics.horizontalAdvance(words);
    if (normalMetrics.horizontalAdvance(m_other) <= room)
        return {m_pattern, m_customer, m_other};
    if (room >= fewestLetters * normalMetrics.averageCharWidth())
        return {m_pattern, m_customer, normalMetrics.elidedText(m_other, Qt::ElideRight, room)};
    return {u"%1"_s,
        boldMetrics.elidedText(m_customer, Qt::ElideRight, std::max(0, width() - rounding)), {}};
}

QSize CallTitle::sizeHint() const
{
    return {320, QFontMetrics(styledFont(font(), TextStyle::Title)).height() + 4};
}

QSize CallTitle::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void CallTitle::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(this);
    const QFont bold = styledFont(font(), TextStyle::Title);
    const auto [pattern, customer, other] = shown();
    const auto [line, start] = filled(pattern, customer, other);

    QTextLayout layout(line, normalFont(bold));
    layout.setTextOption(QTextOption(Qt::AlignLeading | Qt::AlignAbsolute));
    QTextCharFormat format;
    format.setFont(bold);
    format.setForeground(theme.text);
    layout.setFormats({{start, int(customer.size()), format}});
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(width());
    layout.endLayout();
    QPainter painter(this);
    painter.setPen(theme.textMuted);
    const qreal x = isRightToLeft() ? width() - only.naturalTextWidth() : 0;
    layout.draw(&painter, {x, (height() - only.height()) / 2});
}

CallHeader::CallHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new CallTitle(this))
    , m_facts(new QLabel(this))
{
    m_facts->setProperty("tone", u"muted"_s);
    m_facts->setWordWrap(true);
    alignToStart(*m_facts);
    m_facts->setTextFormat(Qt::RichText);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_title, 1);
    row->addLayout(makeButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(row);
    column->addWidget(m_facts);
    setCanClip(false);
}

QHBoxLayout *CallHeader::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    const auto add = [&](const QString &text, const QString &tip, void (CallHeader::*requested)()) {
        auto *button = new IconButton(IconButton::Kind::Plain, text, tip, this);
        connect(button, &QPushButton::clicked, this, requested);
        row->addWidget(button);
        m_buttons.append(button);
    };
    add(tr("Share…"), tr("Links to pieces of this call that expire (Shift+C)"),
        &CallHeader::shareRequested);
    add(tr("Clip…"), tr("Save a piece of this call as a file (C)"), &CallHeader::clipRequested);
    auto *more = new IconButton(
        IconButton::Kind::Plain, u"⋯"_s, tr("What else can be done with this call"), this);
    more->setAccessibleName(tr("More"));
    m_menu = more->addMenu();
    more->setIconName({}); // the dots say it, and the title needs the room
    row->addWidget(more);
    renewMenu();
    return row;
}

void CallHeader::setCanClip(bool can)
{
    for (QWidget *button : m_buttons)
        button->setVisible(can);
}

void CallHeader::offer(QAction &action)
{
    m_menu->addAction(&action);
    connect(&action, &QAction::changed, this, &CallHeader::renewMenu);
    renewMenu();
}

void CallHeader::renewMenu()
{
    const QList<QAction *> actions = m_menu->actions();
    m_menu->parentWidget()->setVisible(
        std::ranges::any_of(actions, [](const QAction *each) { return each->isVisible(); }));
}

void CallHeader::setCall(const Call &call)
{
    m_call = call;
    m_title->setCall(call);
    renew();
}

void CallHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        renew();
}

/** A list of facts, each complete in itself; a label breaks the line between two of them. */
void CallHeader::renew()
{
    QStringList facts{when(m_call)};
    if (m_call.direction != Direction::Unknown)
        facts.prepend(format::direction(m_call.direction));
    if (m_call.durationSeconds)
        facts.append(spokenLength(*m_call.durationSeconds));
    if (!m_call.assistantName.isEmpty())
        facts.append(tr("Assistant “%1”").arg(m_call.assistantName.simplified()));
    if (m_call.redactedAt)
        facts.append(tr("Redacted"));
    m_facts->setToolTip(m_call.redactedAt
            ? format::plainToolTip(tr("Parts of this call were taken out on %1. What is heard and "
                                      "read is a copy without them.")
                                       .arg(format::moment(*m_call.redactedAt)))
            : QString());
    for (QString &fact : facts)
        fact = whole(fact).toHtmlEscaped();
    const RecordingState state = m_call.recording.state;
    const QColor colour = toneColour(Theme::of(this), recordingTone(state));
    facts.append(u"<span style=\"color:%1\">%2</span>"_s.arg(
        colour.name(), whole(recordingStateText(state)).toHtmlEscaped()));
    m_facts->setText(facts.join(u"\u00a0· "_s));
}

} // namespace earshot::ui
