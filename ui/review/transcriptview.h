// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/wordchoice.h"

#include <QBasicTimer>
#include <QListView>
#include <QVariantAnimation>

#include <optional>
#include <utility>

class QMenu;

namespace earshot::ui {

class IconButton;
class TranscriptDelegate;
class TranscriptFinder;
class TranscriptModel;
struct CopiedTurn;

/**
 * The transcript. The turn that is heard is kept in view until the reader scrolls; then nothing
 * moves by itself any more, and while that turn is out of sight a small button leads back. Turns
 * end above that button, and above what lies over the window. A click or Enter on a turn asks to
 * hear it. Words are chosen by dragging from one to another, by Shift and a click, by a double
 * click, or with Shift and the arrow keys; Escape lets them go. Keys that mean playing (space,
 * left, right, home, end) go on to the pane.
 */
class TranscriptView : public QListView
{
    Q_OBJECT
public:
    explicit TranscriptView(TranscriptModel &model, QWidget *parent = nullptr);

    [[nodiscard]] bool isFollowing() const { return m_following; }
    /** Whether there is anything to follow at all: a recording is loaded. */
    void setFollowable(bool followable);
    /** Marks what it finds, and shows where it is. Must outlive the view. */
    void setFinder(const TranscriptFinder &finder);
    /** The turn that is heard or, while the reader is elsewhere, the first that can be seen. */
    [[nodiscard]] int rowInView() const;
    /** The letter of its turn's text at @p point of the viewport; nothing beside the words. */
    [[nodiscard]] std::optional<int> letterAt(const QPoint &point) const;
    /** Whether clips can be made; the menu offers it then. */
    void setCanClip(bool can) { m_canClip = can; }
    /** From when to when the chosen words last, else the selected turns, where more than one is. */
    [[nodiscard]] std::optional<std::pair<double, double>> selectedSpan() const;
    /** What lies over the window at @p place, in its coordinates; no turns stand below that. Empty:
     * nothing any more. */
    void keepClear(const QRect &place);
    /** What stands there when there are no turns. */
    void setEmptyText(const QString &text);

    [[nodiscard]] const WordChoice &words() const { return m_words; }
    /** Lets them go without saying so. */
    void forgetWords();

public Q_SLOTS:
    /** Keeps the heard turn in view again, from now on. */
    void follow();

Q_SIGNALS:
    void seekRequested(double seconds);
    void clipRequested(double from, double to); ///< of these seconds
    /** Once the mouse is let go, or by key; two equal times: none any more. */
    void wordsChosen(double from, double to);
    void nudged(int steps); ///< its times are to be later by so many steps

protected:
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void measure();
    void readerScrolled();
    void setFollowing(bool following);
    void showHeardTurn(bool animated);
    [[nodiscard]] bool isHeardInSight() const;
    void renewWay();
    void renewWaySoon();
    [[nodiscard]] QRect covered() const;
    [[nodiscard]] int endOfRoom() const;
    void hear(const QModelIndex &index);
    void hearAt(const QModelIndex &index, const QPoint &point);
    void hearChosen();
    void seek(double seconds);
    void copy(const QList<CopiedTurn> &turns);
    void copyChosen();
    [[nodiscard]] QModelIndex placeOfKeys() const;
    void offerWords(QMenu &menu);
    void offerTurns(QMenu &menu, const QPersistentModelIndex &turn);
    void selectAllTurns();
    [[nodiscard]] QStyleOptionViewItem placeOf(const QModelIndex &index) const;
    [[nodiscard]] std::optional<TextPlace> placeAt(const QPoint &point) const;
    [[nodiscard]] bool isBeside(const QPoint &point) const;
    [[nodiscard]] TextPlace nearestPlace(const QPoint &point) const;
    bool pressWords(const QMouseEvent &event);
    void moveWords(const QPoint &point);
    void dragTo(const QPoint &point);
    void chooseTo(const TextPlace &place);
    void letGo();
    bool changeByKey(const QKeyEvent &event);
    [[nodiscard]] bool readsLeftwards() const;
    void beginByKey();
    void tellWords();
    [[nodiscard]] QString chosenText() const;
    void clearWords();
    void stopChoosing();
    void giveUp();
    [[nodiscard]] QList<int> rowsAbout(const QPersistentModelIndex &turn) const;
    [[nodiscard]] QList<int> selectedRows() const;
    void makeRoom();
    [[nodiscard]] QRect followPlace(const QRect &covered) const;

    TranscriptModel &m_model;
    TranscriptDelegate *m_delegate;
    IconButton *m_followButton;
    QVariantAnimation m_scroll;
    QString m_emptyText;
    QRect m_covered; ///< in the window's coordinates
    WordChoice m_words;
    /** Of the left button on words or beside them, until it is let go. */
    struct Press
    {
        QPoint at;
        bool isDrag = false; ///< by now
        bool isOver = false; ///< given up; its release means nothing
    };
    std::optional<Press> m_press;
    QPoint m_dragged; ///< to where
    QBasicTimer m_dragScroll; ///< while that is beyond an edge
    bool m_following = true;
    bool m_followable = false;
    bool m_canClip = false;
};

} // namespace earshot::ui
