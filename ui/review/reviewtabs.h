// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace earshot::ui {

class DetailsPage;
class TranscriptModel;
class TranscriptView;

/** Transcript, summary and details of a call, one at a time. A tab without content is not there;
 * the chosen one stays chosen from call to call as long as it is there. */
class ReviewTabs : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewTabs(TranscriptModel &transcript, QWidget *parent = nullptr);

    void setCall(const Call &call);
    /** Whether a recording is loaded that the transcript can follow and seek in. */
    void setFollowable(bool followable);
    void followTranscript();

Q_SIGNALS:
    void seekRequested(double seconds);

private:
    QScrollArea *makeSummaryPage();

    QTabBar *m_bar;
    QStackedWidget *m_pages;
    TranscriptView *m_transcript;
    QLabel *m_summary;
    DetailsPage *m_details;
};

} // namespace earshot::ui
