// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/recordingfooter.h"

#include "ui/language/isolate.h"
#include "ui/models/callformat.h"
#include "ui/parts/flowlayout.h"
#include "ui/review/iconbutton.h"
#include "ui/review/recordingloader.h"
#include "ui/review/timetext.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <cmath>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *smallLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("tone", u"small"_s);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumHeight(24);
    return label;
}

} // namespace

QString bitRateText(qint64 bytes, double seconds)
{
    if (bytes <= 0 || !(seconds > 0))
        return {};
    return RecordingFooter::tr("%1 kbps").arg(std::lround(double(bytes) * 8 / seconds / 1000));
}

QString shortHash(const QString &sha256)
{
    return sha256.size() > 8 ? sha256.first(4) + u'…' + sha256.last(4) : sha256;
}

RecordingFooter::RecordingFooter(RecordingLoader &loader, QWidget *parent)
    : QFrame(parent)
    , m_loader(loader)
    , m_file(smallLabel(this))
    , m_hash(smallLabel(this))
    , m_linkPart(makeLinkPart())
    , m_cancel(new IconButton(
          IconButton::Kind::Link, tr("Cancel"), tr("Stop loading the recording"), this))
{
    setProperty("panel", u"footer"_s);
    m_cancel->setFont(styledFont(font(), TextStyle::Small));
    auto *flow = new FlowLayout(space::medium, 0);
    flow->setContentsMargins(space::large + space::tiny, 6, space::large, 6);
    for (QWidget *part : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_cancel),
             static_cast<QWidget *>(m_hash), m_linkPart})
        flow->addWidget(part);
    flow->setTrailing(m_linkPart);
    setLayout(flow);
    connect(m_refresh, &QPushButton::clicked, &loader, &RecordingLoader::refreshLink);
    connect(m_cancel, &QPushButton::clicked, &loader, &RecordingLoader::stop);
    connect(&loader, &RecordingLoader::phaseChanged, this, &RecordingFooter::renew);
    connect(&loader, &RecordingLoader::linkChanged, this, &RecordingFooter::renew);
    connect(&loader, &RecordingLoader::progressed, this, &RecordingFooter::renewProgress);
    connect(&loader.expiry(), &LinkExpiry::ticked, this, &RecordingFooter::renewLink);
    renew();
}

QWidget *RecordingFooter::makeLinkPart()
{
    auto *part = new QWidget(this);
    m_link = smallLabel(part);
    m_refresh = new IconButton(IconButton::Kind::Link, tr("Refresh link"),
        tr("Ask for a new link now; what plays is not interrupted"));
    m_refresh->setFont(styledFont(font(), TextStyle::Small));
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tiny);
    row->addWidget(m_link);
    row->addWidget(m_refresh);
    return part;
}

void RecordingFooter::setOffline(bool offline)
{
    m_offline = offline;
    renewLink();
}

void RecordingFooter::renew()
{
    using Phase = RecordingLoader::Phase;
    const Phase phase = m_loader.phase();
    const auto &link = m_loader.link();
    const bool loading = phase == Phase::Asking || phase == Phase::Downloading;
    const bool ready = phase == Phase::Ready && link;
    m_cancel->setVisible(loading);
    m_file->setVisible(loading || ready);
    m_hash->setVisible(ready);
    renewLink();
    if (loading)
        return renewProgress();
    if (!ready)
        return;
    m_file->setText(
        inLanguageDirection(tr("%1 · %2 · %3", "format, bit rate, size")
                                .arg(isolated(link->format.toUpper()),
                                    isolated(bitRateText(link->sizeBytes, link->durationSeconds)),
                                    isolated(format::size(link->sizeBytes)))));
    m_hash->setText(tr("SHA-256 %1 ✓").arg(shortHash(link->sha256)));
    m_hash->setToolTip(
        tr("The bytes that play were checked against this sum: %1").arg(link->sha256));
    m_hash->setAccessibleName(m_hash->toolTip());
}

void RecordingFooter::setWaiting(bool waits)
{
    m_isWaiting = waits;
    renew();
}

QString RecordingFooter::progressText() const
{
    if (m_isWaiting)
        return tr("Waiting for more of the recording: %1 of %2");
    return m_loader.isPlayable() ? tr("Plays while it loads: %1 of %2")
                                 : tr("Loading the recording: %1 of %2");
}

void RecordingFooter::renewProgress()
{
    const auto &link = m_loader.link();
    if (m_loader.phase() == RecordingLoader::Phase::Downloading && link)
        m_file->setText(
            progressText().arg(format::size(m_loader.received()), format::size(link->sizeBytes)));
    else
        m_file->setText(tr("Asking for the recording …"));
}

void RecordingFooter::renewLink()
{
    const bool ready = m_loader.phase() == RecordingLoader::Phase::Ready && m_loader.link();
    m_linkPart->setVisible(ready);
    m_refresh->setVisible(!m_offline);
    m_link->setContentsMargins(0, 0, m_offline ? space::tiny : 0, 0);
    m_refresh->setEnabled(m_loader.linkState() != RecordingLoader::LinkState::Renewing);
    if (!ready)
        return;
    m_link->setText(linkText());
    m_link->setToolTip(m_loader.linkErrorText());
}

QString RecordingFooter::linkText() const
{
    const LinkExpiry &expiry = m_loader.expiry();
    const QString left = playbackTime(double(expiry.remaining().count()));
    if (m_loader.linkState() == RecordingLoader::LinkState::Renewing)
        return tr("Renewing the link …");
    if (expiry.expired())
        return m_offline ? tr("Offline: the link has expired; what is loaded still plays")
                         : tr("The link has expired; what is loaded still plays");
    if (m_offline)
        return tr("Offline: link expires in %1, renewed when connected").arg(left);
    if (m_loader.linkState() == RecordingLoader::LinkState::Stale)
        return tr("Renewing failed, trying again; link expires in %1").arg(left);
    return tr("Link expires in %1").arg(left);
}

} // namespace earshot::ui
