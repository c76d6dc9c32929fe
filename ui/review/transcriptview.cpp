// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/transcriptview.h"

#include "ui/review/iconbutton.h"
#include "ui/review/transcriptdelegate.h"
#include "ui/review/transcriptfinder.h"
#include "ui/review/transcriptmodel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace earshot::ui {

using namespace Qt::StringLiterals;

TranscriptView::TranscriptView(TranscriptModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new TranscriptDelegate(model, this))
    , m_followButton(new IconButton(IconButton::Kind::Chip, tr("Back to now"),
          tr("Keep the turn that is heard in view again (.)"), this))
    , m_words(model)
{
    m_delegate->setChoice(m_words);
    setModel(&model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setAccessibleName(tr("Transcript"));
    setStyleSheet(u"QListView { background: transparent; }"_s);
    viewport()->setAutoFillBackground(false);
    m_followButton->hide();
    connect(m_followButton, &QPushButton::clicked, this, &TranscriptView::follow);
    connect(
        verticalScrollBar(), &QScrollBar::actionTriggered, this, &TranscriptView::readerScrolled);
    // Queued: the list may be in the middle of its own arranging.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TranscriptView::renewWay,
        Qt::QueuedConnection);
    connect(&model, &TranscriptModel::heardRowChanged, this, [this] {
        if (m_following)
            showHeardTurn(true);
        renewWay();
    });
    connect(&model, &TranscriptModel::modelAboutToBeReset, this, &TranscriptView::stopChoosing);
    connect(&model, &TranscriptModel::offsetChanged, this, [this] {
        if (!m_words.isEmpty())
            tellWords(); // they are said at other times now
    });
    connect(&m_scroll, &QVariantAnimation::valueChanged, this,
        [this](const QVariant &value) { verticalScrollBar()->setValue(value.toInt()); });
    m_scroll.setEasingCurve(QEasingCurve::OutCubic);
}

void TranscriptView::setFollowable(bool followable)
{
    m_followable = followable;
    setFollowing(m_following || !followable);
}

void TranscriptView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TranscriptView::setFinder(const TranscriptFinder &finder)
{
    m_delegate->setFinder(&finder);
    connect(&finder, &TranscriptFinder::changed, this, [this, &finder] {
        viewport()->update();
        const QModelIndex found = m_model.index(finder.currentRow());
        if (!found.isValid())
            return;
        readerScrolled();
        scrollTo(found, EnsureVisible);
    });
}

int TranscriptView::rowInView() const
{
    if (m_following && m_model.heardRow() >= 0)
        return m_model.heardRow();
    return std::max(0, indexAt({viewport()->width() / 2, 1}).row());
}

void TranscriptView::follow()
{
    setFollowing(true);
    showHeardTurn(true);
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    measure();
    QListView::resizeEvent(event);
    makeRoom();
    if (m_following)
        showHeardTurn(false);
    renewWaySoon();
}

/** Who reads the end goes on reading it when there is less room. */
void TranscriptView::updateGeometries()
{
    const QScrollBar *bar = verticalScrollBar();
    const bool isEnd = !m_following && bar->maximum() > 0 && bar->value() == bar->maximum();
    QListView::updateGeometries();
    if (isEnd)
        verticalScrollBar()->setValue(bar->maximum());
}

void TranscriptView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void TranscriptView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(Theme::of(window()).textMuted);
    painter.drawText(viewport()->rect().adjusted(space::huge, space::huge, -space::huge, 0),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

std::optional<std::pair<double, double>> TranscriptView::selectedSpan() const
{
    if (const auto words = m_words.stretch())
        return m_model.spanOfWords(*words);
    const QList<int> rows = selectedRows();
    return rows.size() > 1 ? m_model.spanOf(rows) : std::nullopt;
}

void TranscriptView::measure()
{
    m_delegate->setMeasure(viewport()->width(), styledFont(font(), TextStyle::Body));
    scheduleDelayedItemsLayout();
}

/** Only what the reader does comes here; moves of our own set the bar's value and no more. */
void TranscriptView::readerScrolled()
{
    m_scroll.stop();
    if (m_followable)
        setFollowing(false);
}

void TranscriptView::setFollowing(bool following)
{
    m_following = following;
    following ? renewWay() : renewWaySoon(); // the bar moves only after it said that it will
}

/** Without one that is heard there is nothing to go back to. The room below the button counts as
 * well, or showing the button could take out of sight what it leads to. */
bool TranscriptView::isHeardInSight() const
{
    const QModelIndex heard = m_model.index(m_model.heardRow());
    if (!heard.isValid())
        return true;
    const QRect place = visualRect(heard);
    const QRect seen = place & QRect(0, 0, viewport()->width(), endOfRoom());
    return seen.height() >= std::min(place.height(), 2 * fontMetrics().lineSpacing());
}

/** The button is there only as long as it leads anywhere. */
void TranscriptView::renewWay()
{
    const bool isOffered = !m_following && !isHeardInSight();
    if (isOffered != m_followButton->isHidden())
        return;
    m_followButton->setVisible(isOffered);
    makeRoom();
}

void TranscriptView::renewWaySoon()
{
    QMetaObject::invokeMethod(this, &TranscriptView::renewWay, Qt::QueuedConnection);
}

void TranscriptView::showHeardTurn(bool animated)
{
    const QModelIndex heard = m_model.index(m_model.heardRow());
    const QRect place = visualRect(heard);
    if (!heard.isValid() || !isVisible())
        return;
    const int room = viewport()->height();
    m_scroll.stop();
    if (place.top() >= 0 && place.bottom() <= room - place.height())
        return;
    QScrollBar *bar = verticalScrollBar();
    const int target =
        std::clamp(bar->value() + place.top() - room / 3, bar->minimum(), bar->maximum());
    const int span = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    if (!animated || span <= 0 || std::abs(target - bar->value()) > 3 * room)
        return bar->setValue(target);
    m_scroll.setDuration(span);
    m_scroll.setStartValue(bar->value());
    m_scroll.setEndValue(target);
    m_scroll.start();
}

void TranscriptView::hear(const QModelIndex &index)
{
    if (index.isValid())
        seek(index.data(TranscriptModel::StartRole).toDouble());
}

/** From the word that was clicked, where its time is known. */
void TranscriptView::hearAt(const QModelIndex &index, const QPoint &point)
{
    if (!index.isValid())
        return;
    const auto letter = letterAt(point);
    letter ? seek(m_model.timeAt(index.row(), *letter)) : hear(index);
}

void TranscriptView::seek(double seconds)
{
    if (!m_followable)
        return;
    setFollowing(true);
    Q_EMIT seekRequested(seconds);
}

QList<int> TranscriptView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TranscriptView::keepClear(const QRect &place)
{
    m_covered = place;
    makeRoom();
    renewWaySoon();
}

/** Where what lies over the window is, in our coordinates. */
QRect TranscriptView::covered() const
{
    return QRect(mapFrom(window(), m_covered.topLeft()), m_covered.size()) & rect();
}

/** Where turns end without the button; a third is left in any case. */
int TranscriptView::endOfRoom() const
{
    const QRect over = covered();
    const int end = over.isEmpty() ? height() : over.top() - space::tiny;
    return std::clamp(end, height() / 3, height());
}

/** In the corner, or above what covers it. */
QRect TranscriptView::followPlace(const QRect &covered) const
{
    const QRect whole(viewport()->x(), 0, viewport()->width(), height());
    QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignBottom | Qt::AlignTrailing,
        m_followButton->sizeHint(), whole.adjusted(space::large, 0, -space::large, -space::small));
    if (place.intersects(covered))
        place.moveBottom(covered.top() - space::small);
    return place;
}

/** No words stand where a button or something of the window lies, as long as a third is left. */
void TranscriptView::makeRoom()
{
    const QRect button = followPlace(covered());
    m_followButton->setGeometry(button);
    m_followButton->raise();
    int end = endOfRoom();
    if (!m_followButton->isHidden())
        end = std::min(end, button.top() - space::tiny);
    const int margin = height() - std::clamp(end, height() / 3, height());
    if (viewportMargins().bottom() != margin)
        setViewportMargins(0, 0, 0, margin);
}

} // namespace earshot::ui
