// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/callredaction.h"
#include "ui/review/waveselection.h"

#include <QFrame>

class QCheckBox;

namespace earshot::ui {

class IconButton;
class TimeField;

/** A part that can be taken out. */
struct RedactionPart
{
    RedactedSpan span;
    QString excerpt = {}; ///< words around; empty: none are known
    bool isByHand = false; ///< added by who sees it, who can remove it again
    bool isGone = false; ///< out already, for good
};

/** One part: whether it is taken out, what it is, from when to when, and the way to hear it. */
class PartRow : public QFrame
{
    Q_OBJECT
public:
    /** @p total is the length of the recording in seconds. */
    PartRow(const RedactionPart &part, double total, QWidget *parent = nullptr);

    [[nodiscard]] bool isTakenOut() const;
    [[nodiscard]] bool isGone() const { return m_part.isGone; }
    [[nodiscard]] RedactedSpan span() const;
    [[nodiscard]] WaveRange range() const;
    void setHearing(bool isHeard);
    /** While the parts are being taken out, nothing of it can be changed. */
    void setFixed(bool isFixed);
    /** Tab leads from @p before to it, through it, and on; the last of its controls. */
    QWidget *follow(QWidget *before);

Q_SIGNALS:
    void changed();
    void hearRequested(); ///< or no longer
    void removeRequested();

private:
    QWidget *makeLine();
    void addFields(QLayout &row);
    void makeRoom(bool isFromMoved);
    void renewNames();

    const RedactionPart m_part;
    const double m_total;
    QCheckBox *m_takes;
    TimeField *m_from;
    TimeField *m_to;
    IconButton *m_hear;
    IconButton *m_remove = nullptr;
};

} // namespace earshot::ui
