// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/client/callquery.h"
#include "ui/models/timechoice.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace earshot::ui {

class CallsModel;
class FilterChip;
class ReceiverClient;
class ViewsChip;
struct NamedView;

/**
 * What the list shows: one field for words and a chip for each filter. Sets the model's query,
 * words when typing rests, and says how many calls there are. Clock and model must outlive it.
 */
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(
        CallsModel &model, ReceiverClient &client, const Clock &clock, QWidget *parent = nullptr);

    void editWords(); ///< the focus goes to the words, all of them selected
    void clearAll();
    void showCalls(const QStringList &callIds); ///< these alone, at most CallFilter::mostIds
    void setNote(const QString &note); ///< at the end, may be empty

Q_SIGNALS:
    void wordsChanged(const QString &words); ///< what the list is searched for now
    void left(); ///< Escape or Down in the words: the keys belong to the list again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dressWords();
    void arrange();
    void fillTimes();
    void fillDirections();
    void fillRecordings();
    void fillAssistants();
    void fillMore();
    void addLengths(QMenu &menu);
    void addTranscript(QMenu &menu);
    void chooseDays();
    void showView(const NamedView &view);
    void remember(int first, int last);
    void changed();
    void showValues();
    void showCount();
    void showMistake(const QString &mistake);
    [[nodiscard]] CallQuery query() const;
    FilterChip *addChip(
        const QString &name, void (FilterBar::*fill)(), void (*clear)(FilterBar &bar));

    /** Names that were seen in the list, to choose from. */
    struct Seen
    {
        QSet<QString> assistants;
        QSet<QString> outcomes;
        QSet<QString> tags;
        QSet<QString> endedReasons;
    };

    CallsModel &m_model;
    const Clock &m_clock;
    TimeChoice m_time;
    CallFilter m_filter; ///< without the times, which move on with the clock
    Seen m_seen;
    QLineEdit *m_words;
    QLabel *m_mistake;
    QLabel *m_count;
    QLabel *m_note;
    ViewsChip *m_viewsChip;
    FilterChip *m_timeChip;
    FilterChip *m_directionChip;
    FilterChip *m_assistantChip;
    FilterChip *m_recordingChip;
    FilterChip *m_moreChip;
    QPushButton *m_clear;
    QTimer m_rest;
};

} // namespace earshot::ui
