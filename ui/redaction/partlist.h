// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/redaction/partrow.h"

#include <QPointer>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace earshot::ui {

class Player;
class RangePlayer;

/** The parts that can be taken out of a call, each of which can be heard. The player must outlive
 * it. */
class PartList : public QScrollArea
{
    Q_OBJECT
public:
    /** @p total is the length of the recording in seconds. */
    PartList(Player &player, double total, QWidget *parent = nullptr);

    void clear();
    /** Those that are there already, and those beyond mostRedactedSpans, are passed over. */
    void add(const std::vector<RedactionPart> &parts);
    /** Takes it into view, with the focus. */
    void addByHand(const WaveRange &range);
    /** What is to be out, by time. */
    [[nodiscard]] RedactedSpans takenOut() const;
    [[nodiscard]] int count() const { return int(m_rows.size()); }
    /** Whether something is taken out that is not gone for good already. */
    [[nodiscard]] bool takesMore() const;
    [[nodiscard]] const std::vector<PartRow *> &rows() const { return m_rows; }
    void setFixed(bool isFixed);
    /** What is said where there are none. */
    void sayWhenEmpty(const QString &text);
    [[nodiscard]] RangePlayer &sound() { return *m_sound; }

Q_SIGNALS:
    void changed();

private:
    PartRow *addRow(const RedactionPart &part);
    void remove(PartRow *row);
    void hear(PartRow *row);
    void renew();

    const double m_total;
    RangePlayer *m_sound;
    QLabel *m_empty;
    QVBoxLayout *m_column;
    std::vector<PartRow *> m_rows;
    PartRow *m_heard = nullptr;
    QPointer<QWidget> m_lastStop; ///< of the Tab key, in the last row
    bool m_isFixed = false;
};

} // namespace earshot::ui
