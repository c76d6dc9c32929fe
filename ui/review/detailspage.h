// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"

#include <QList>
#include <QScrollArea>

class QGridLayout;

namespace earshot::ui {

/** One line of the details; empty values are left out. */
struct Detail
{
    QString name;
    QString value;
    bool copyable = false; ///< has a button that copies it

    bool operator==(const Detail &) const = default;
};

/** Everything that is known of a call and its recording, in the order a person looks for it. */
QList<Detail> detailsOf(const Call &call);

/** The details as a table; every value can be selected, long ones copied by a button. */
class DetailsPage : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailsPage(QWidget *parent = nullptr);

    void setCall(const Call &call);
    /** Whether it leads to who did what with the call. */
    void setShowsActivity(bool shows);
    /** Whether it leads to an evidence pack, where the call has a recording. */
    void setOffersEvidence(bool offers);
    /** Whether the user may say that there was consent to the recording. */
    void setMayConfirm(bool may);

Q_SIGNALS:
    void activityRequested();
    void evidenceRequested();
    void seekRequested(double seconds); ///< to where the words of consent are
    void consentRequested(); ///< to confirm it, or to take that back

private:
    void renew();
    void addRow(QGridLayout *grid, const Detail &detail);
    void addActivity(QGridLayout *grid);
    void addEvidence(QGridLayout *grid);
    void addConsentLinks(QGridLayout *grid);

    QList<Detail> m_shown;
    Consent m_consent; ///< of the call that is shown
    bool m_isRecorded = false;
    bool m_showsActivity = false;
    bool m_offersEvidence = false;
    bool m_mayConfirm = false;
};

} // namespace earshot::ui
