// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/detailspage.h"

#include "ui/language/isolate.h"
#include "ui/models/callformat.h"
#include "ui/parts/labels.h"
#include "ui/review/consenttexts.h"
#include "ui/review/iconbutton.h"
#include "ui/review/recordingfooter.h"
#include "ui/review/statetexts.h"
#include "ui/review/timetext.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDateTime>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QToolTip>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 26;

QString localTime(const std::optional<Timestamp> &at)
{
    if (!at)
        return {};
    return DetailsPage::tr("%1 (%2)", "date and time, name of the time zone")
        .arg(format::moment(*at), format::local(*at).timeZoneAbbreviation());
}

QString utcTime(const std::optional<Timestamp> &at)
{
    return at ? at->toString() : QString();
}

QString costText(double dollars)
{
    return DetailsPage::tr("US$ %1", "cost in dollars of the United States")
        .arg(QLocale().toString(dollars, 'f', dollars < 0.1 ? 4 : 2));
}

QString channelsText(int channels)
{
    if (channels == 1)
        return DetailsPage::tr("1, both sides mixed");
    if (channels == 2)
        return DetailsPage::tr("2, agent left and caller right");
    return channels > 0 ? QString::number(channels) : QString();
}

QList<Detail> callDetails(const Call &call)
{
    const auto seconds = call.durationSeconds;
    const auto cost = call.costUsd;
    return {{DetailsPage::tr("Customer"), call.customer.name},
        {DetailsPage::tr("Customer’s number"), format::phoneNumber(call.customer.number), true},
        {DetailsPage::tr("Own number"), format::phoneNumber(call.ownNumber), true},
        {DetailsPage::tr("Direction"), format::direction(call.direction)},
        {DetailsPage::tr("Assistant"), call.assistantName},
        {DetailsPage::tr("Outcome"), call.outcome},
        {DetailsPage::tr("Started"), localTime(call.startedAt)},
        {DetailsPage::tr("Started (UTC)"), utcTime(call.startedAt), true},
        {DetailsPage::tr("Ended"), localTime(call.endedAt)},
        {DetailsPage::tr("Ended (UTC)"), utcTime(call.endedAt), true},
        {DetailsPage::tr("Length"), seconds ? spokenLength(*seconds) : QString()},
        {DetailsPage::tr("Ended because"), endedReasonText(call.endedReason)},
        {DetailsPage::tr("Cost"), cost ? costText(*cost) : QString()}};
}

QString consentName()
{
    return DetailsPage::tr("Consent");
}

QList<Detail> recordingDetails(const Call &call)
{
    const Recording &recording = call.recording;
    const bool isAboutConsent =
        recording.state == RecordingState::Ready || call.consent.state() != ConsentState::NotJudged;
    const QString size = recording.sizeBytes > 0 ? format::size(recording.sizeBytes) : QString();
    const double length = recording.durationSeconds;
    return {{DetailsPage::tr("Recording"), recordingStateText(recording.state)},
        {DetailsPage::tr("Reason"), recording.stateReason},
        {consentName(), isAboutConsent ? consentText(call.consent) : QString()},
        {DetailsPage::tr("Format"), recording.format.toUpper()}, {DetailsPage::tr("Size"), size},
        {DetailsPage::tr("Bit rate"), bitRateText(recording.sizeBytes, length)},
        {DetailsPage::tr("Recorded length"), length > 0 ? spokenLength(length) : QString()},
        {DetailsPage::tr("Channels"), channelsText(recording.channels)},
        {DetailsPage::tr("Stored"), localTime(recording.uploadedAt)},
        {DetailsPage::tr("SHA-256"), recording.sha256, true}};
}

QList<Detail> identifierDetails(const Call &call)
{
    return {{DetailsPage::tr("Call ID"), call.id, true},
        {DetailsPage::tr("Provider’s call ID"), call.vapiCallId, true},
        {DetailsPage::tr("Assistant ID"), call.assistantId, true}};
}

} // namespace

QList<Detail> detailsOf(const Call &call)
{
    QList<Detail> all = callDetails(call) + recordingDetails(call) + identifierDetails(call);
    all.removeIf([](const Detail &detail) { return detail.value.isEmpty(); });
    return all;
}

DetailsPage::DetailsPage(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("Details"));
}

void DetailsPage::setCall(const Call &call)
{
    const QList<Detail> details = detailsOf(call);
    const bool isRecorded = call.recording.state == RecordingState::Ready;
    if (details == m_shown && call.consent == m_consent && isRecorded == m_isRecorded)
        return;
    m_shown = details;
    m_consent = call.consent;
    m_isRecorded = isRecorded;
    renew();
}

void DetailsPage::setShowsActivity(bool shows)
{
    if (std::exchange(m_showsActivity, shows) != shows && !m_shown.isEmpty())
        renew();
}

void DetailsPage::setOffersEvidence(bool offers)
{
    if (std::exchange(m_offersEvidence, offers) != offers && !m_shown.isEmpty())
        renew();
}

void DetailsPage::setMayConfirm(bool may)
{
    if (std::exchange(m_mayConfirm, may) != may && !m_shown.isEmpty())
        renew();
}

void DetailsPage::renew()
{
    const int place = verticalScrollBar()->value();
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    setMargins(*grid, space::large + space::tiny, space::medium, space::large, space::large);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    if (m_showsActivity)
        addActivity(grid);
    if (m_offersEvidence && m_isRecorded)
        addEvidence(grid);
    for (const Detail &detail : m_shown) {
        addRow(grid, detail);
        if (detail.name == consentName())
            addConsentLinks(grid);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(page);
    verticalScrollBar()->setValue(place);
}

void DetailsPage::addActivity(QGridLayout *grid)
{
    auto *link = new QPushButton(tr("Who heard this call…"));
    link->setProperty("kind", u"link"_s);
    link->setToolTip(tr("Who did what with this call, in the audit log"));
    connect(link, &QPushButton::clicked, this, &DetailsPage::activityRequested);
    grid->addWidget(link, grid->rowCount(), 0, 1, 3, Qt::AlignLeading);
}

void DetailsPage::addEvidence(QGridLayout *grid)
{
    auto *link = new QPushButton(tr("Save evidence pack…"));
    link->setProperty("kind", u"link"_s);
    link->setToolTip(
        tr("The recording with what is known of the call, in a file that proves itself"));
    connect(link, &QPushButton::clicked, this, &DetailsPage::evidenceRequested);
    grid->addWidget(link, grid->rowCount(), 0, 1, 3, Qt::AlignLeading);
}

/** Below what is known of it: to where it was said, and to say so oneself. */
void DetailsPage::addConsentLinks(QGridLayout *grid)
{
    auto *links = new QVBoxLayout;
    links->setSpacing(0);
    const auto add = [links](const QString &text) {
        auto *link = new QPushButton(text);
        link->setProperty("kind", u"link"_s);
        links->addWidget(link, 0, Qt::AlignLeading);
        return link;
    };
    if (m_isRecorded && m_consent.words) {
        const double seconds = m_consent.words->seconds;
        connect(add(tr("Go to %1").arg(playbackTime(seconds))), &QPushButton::clicked, this,
            [this, seconds] { Q_EMIT seekRequested(seconds); });
    }
    if (m_mayConfirm) {
        const QString text =
            m_consent.confirmation ? tr("Take the confirmation back…") : tr("Confirm the consent…");
        connect(add(text), &QPushButton::clicked, this, &DetailsPage::consentRequested);
    }
    grid->addLayout(links, grid->rowCount(), 1, 1, 2);
}

void DetailsPage::addRow(QGridLayout *grid, const Detail &detail)
{
    const int row = grid->rowCount();
    QLabel *name = makeLabel(detail.name, u"muted"_s, nullptr);
    name->setWordWrap(true);
    name->setContentsMargins(0, 4, 0, 0);
    // Ids and hashes have no spaces to break at; an invisible one after every few signs lets them.
    QString text = detail.value;
    for (qsizetype at = 16; at < text.size() && !text.contains(u' '); at += 17)
        text.insert(at, QChar(0x200B));
    auto *value = new QLabel(detail.copyable ? text : detail.value);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setContentsMargins(0, 4, 0, 0);
    alignToStart(*value);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleName(tr("%1: %2", "name and value").arg(detail.name, detail.value));
    grid->setRowMinimumHeight(row, rowHeight);
    grid->addWidget(name, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1, Qt::AlignTop);
    if (!detail.copyable)
        return;
    auto *copy =
        new IconButton(IconButton::Kind::Link, QString(), tr("Copy “%1”").arg(detail.name));
    copy->setIconName(u"copy"_s);
    connect(copy, &QPushButton::clicked, copy, [copy, text = detail.value] {
        QGuiApplication::clipboard()->setText(withoutIsolates(text));
        QToolTip::showText(copy->mapToGlobal(QPoint(0, copy->height())), tr("Copied"), copy);
    });
    copy->setFixedSize(rowHeight, rowHeight);
    grid->addWidget(copy, row, 2, Qt::AlignTop);
}

} // namespace earshot::ui
