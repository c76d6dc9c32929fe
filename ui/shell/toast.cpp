// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"
#include "ui/parts/labels.h"

#include "ui/models/callformat.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QGraphicsDropShadowEffect>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int liftedBy = 60; ///< above the footer of the review pane
constexpr int step = 20;
constexpr int failureWidth = 380;
constexpr qsizetype longestName = 60;
constexpr qsizetype longestReason = 240;
constexpr std::size_t mostWaiting = 10'000; ///< of which a number is told

QString bold(const QString &text)
{
    return u"<b>%1</b>"_s.arg(text.toHtmlEscaped());
}

} // namespace

Toast::Toast(QWidget *window, ToastTiming timing)
    : QFrame(window)
    , m_timing(timing)
    , m_text(new QLabel(this))
    , m_review(new QPushButton(this))
{
    arrange();
    m_timer.setSingleShot(true);
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(timing.gathered);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    connect(&m_gathering, &QTimer::timeout, this, [this] {
        if (m_shown.empty())
            showNext();
    });
    connect(m_review, &QPushButton::clicked, this, [this] {
        const QStringList callIds = shownIds();
        dismiss();
        Q_EMIT reviewRequested(callIds);
    });
    m_review->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void Toast::arrange()
{
    setProperty("panel", u"toast"_s);
    m_text->setTextFormat(Qt::RichText);
    m_review->setProperty("kind", u"toast"_s);
    auto *row = new QHBoxLayout(this);
    setMargins(*row, space::large, space::small, space::small, space::small);
    row->setSpacing(space::small);
    row->addWidget(m_text);
    row->addWidget(m_review);
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(24);
    shadow->setOffset(0, 6);
    shadow->setColor(QColor(0, 0, 0, 70));
    setGraphicsEffect(shadow);
}

void Toast::recordingReady(const Call &call)
{
    take({.callId = call.id, .name = format::customer(call).left(longestName)});
}

void Toast::recordingFailed(const Call &call)
{
    take({.callId = call.id,
        .name = format::customer(call).left(longestName),
        .isFailure = true,
        .reason = call.recording.stateReason.left(longestReason)});
}

void Toast::take(News news)
{
    forget(news.callId);
    if (m_isSilent || m_waiting.size() >= mostWaiting)
        return;
    m_waiting.push_back(std::move(news));
    if (!m_shown.empty() || m_gathering.isActive())
        return;
    if (m_timing.gathered.count() == 0)
        showNext();
    else
        m_gathering.start();
}

void Toast::forget(const QString &callId)
{
    std::erase_if(m_waiting, [&callId](const News &news) { return news.callId == callId; });
    const auto seen =
        std::erase_if(m_shown, [&callId](const News &news) { return news.callId == callId; });
    if (seen == 0)
        return;
    if (m_shown.empty())
        dismiss();
    else
        renewText();
}

void Toast::setSilent(bool silent)
{
    m_isSilent = silent;
    if (!silent)
        return;
    m_waiting.clear();
    m_gathering.stop();
    if (!m_shown.empty())
        dismiss();
}

QString Toast::text() const
{
    return isVisibleTo(parentWidget()) ? accessibleName() : QString();
}

QStringList Toast::shownIds() const
{
    QStringList ids;
    for (const News &news : m_shown)
        ids.append(news.callId);
    return ids;
}

/** Failures first: somebody has to do something about them. */
void Toast::showNext()
{
    if (m_waiting.empty())
        return;
    const auto isFailure = [](const News &news) { return news.isFailure; };
    const auto rest = std::stable_partition(m_waiting.begin(), m_waiting.end(), isFailure);
    const auto end = rest == m_waiting.begin() ? m_waiting.end() : rest;
    std::vector<News> news(
        std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    showNews(std::move(news));
}

void Toast::showNews(std::vector<News> news)
{
    m_shown = std::move(news);
    renewText();
    show();
    raise();
    m_timer.start(m_timing.shownFor * (m_shown.front().isFailure ? 2 : 1));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT told(accessibleName(), shownIds());
}

void Toast::renewText()
{
    const News &first = m_shown.front();
    const bool isOne = m_shown.size() == 1;
    const auto count = int(m_shown.size());
    const QString one = first.isFailure ? tr("The recording of %1 could not be kept. %2")
                                        : tr("Recording ready · %1");
    const QString many = first.isFailure ? tr("%n recordings could not be kept", nullptr, count)
                                         : tr("%n recordings ready", nullptr, count);
    const auto filled = [&one, &first](const QString &name, const QString &reason) {
        return first.isFailure ? one.arg(name, reason) : one.arg(name);
    };
    setAccessibleName(isOne ? filled(first.name, first.reason).trimmed() : many);
    m_text->setText(
        isOne ? filled(bold(first.name), first.reason.toHtmlEscaped()) : many.toHtmlEscaped());
    m_review->setText(first.isFailure ? tr("&What to do") : tr("&Review"));
    m_review->setAccessibleDescription(first.isFailure
            ? tr("Shows the calls whose recordings could not be kept")
            : tr("Shows the calls whose recordings became ready"));
    m_text->setWordWrap(isOne && first.isFailure);
    m_text->setFixedWidth(m_text->wordWrap() ? failureWidth : m_text->sizeHint().width());
    adjustSize();
    place();
}

void Toast::dismiss()
{
    m_timer.stop();
    m_shown.clear();
    const bool hadFocus = m_review->hasFocus();
    hide();
    if (hadFocus)
        focusPreviousChild();
    showNext();
    if (m_shown.empty())
        tellPlace();
}

void Toast::tellPlace()
{
    Q_EMIT placed(m_shown.empty() ? QRect() : QRect(mapTo(window(), QPoint()), size()));
}

bool Toast::coversControl(const QRect &place) const
{
    const auto controls = parentWidget()->findChildren<QWidget *>();
    return std::ranges::any_of(controls, [this, &place](const QWidget *each) {
        const bool isControl = qobject_cast<const QAbstractButton *>(each)
            || qobject_cast<const QLineEdit *>(each) || qobject_cast<const QComboBox *>(each);
        return isControl && each->isVisible() && !isAncestorOf(each)
            && place.intersects(QRect(each->mapTo(parentWidget(), QPoint()), each->size()));
    });
}

/** In the corner, or above it where something there can be pressed. */
void Toast::place()
{
    const QSize room = parentWidget()->size();
    const QRect place(
        room.width() - width() - margin, room.height() - height() - liftedBy, width(), height());
    const QRect usual = QStyle::visualRect(layoutDirection(), QRect({}, room), place);
    QRect free = usual;
    while (free.top() > room.height() / 2 && coversControl(free))
        free.translate(0, -step);
    move((coversControl(free) ? usual : free).topLeft());
    if (!m_shown.empty())
        tellPlace();
}

void Toast::hold(bool hold)
{
    if (m_shown.empty())
        return;
    hold ? m_timer.stop() : m_timer.start();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched == m_review && event->type() == QEvent::FocusIn)
        hold(true);
    if (watched == m_review && event->type() == QEvent::FocusOut)
        hold(underMouse());
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    hold(true);
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    hold(m_review->hasFocus());
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace earshot::ui
