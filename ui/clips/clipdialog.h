// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "ui/review/clipsubject.h"

#include <QDialog>

class QSettings;
class QStackedWidget;
class QTabBar;

namespace earshot::ui {

class ClipWords;
class LinkList;
class LinkPage;
class Player;
class RangeEdit;
class ReceiverClient;
class SavePage;

/**
 * A piece of a call: chosen by its words or by ear, then saved as a file or given away by a link.
 * What it needs must outlive it. Window thread.
 */
class ClipDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Part { File, Link, Links };

    ClipDialog(ReceiverClient &client, Player &player, const Clock &clock,
        const ClipSubject &subject, QSettings *settings, QWidget *parent = nullptr);

    /** Which of the three is in front. */
    void setPart(Part part);

    [[nodiscard]] RangeEdit &range() { return *m_range; }
    [[nodiscard]] ClipWords &words() { return *m_words; }
    [[nodiscard]] SavePage &savePage() { return *m_save; }
    [[nodiscard]] LinkPage &linkPage() { return *m_link; }
    [[nodiscard]] LinkList &links() { return *m_links; }

    /** While a clip is being made that is cancelled, and the dialog stays. */
    void reject() override;

private:
    void arrange(const ClipSubject &subject);
    void addParts();
    void takeRange(const WaveRange &range);

    ClipWords *m_words;
    RangeEdit *m_range;
    SavePage *m_save;
    LinkPage *m_link;
    LinkList *m_links;
    QTabBar *m_bar;
    QStackedWidget *m_parts;
};

} // namespace earshot::ui
