// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clips/linktexts.h"

#include "ui/language/isolate.h"
#include "ui/models/callformat.h"
#include "ui/review/timetext.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace earshot::ui {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ClipLinks)
};

} // namespace

LinkState linkState(const ClipLink &link, Timestamp now)
{
    if (link.revokedAt)
        return LinkState::Withdrawn;
    return link.expiresAt <= now ? LinkState::Expired : LinkState::Works;
}

QString disclosureText(
    const WaveRange &range, Timestamp until, bool hasPasscode, const QLocale &locale)
{
    const QString from = playbackTime(range.from);
    const QString to = playbackTime(range.to);
    const QString end = format::moment(until, locale);
    return hasPasscode
        ? Text::tr("Whoever has this link and the passcode can hear %1 to %2 of this "
                   "call until %3, without signing in.")
              .arg(from, to, end)
        : Text::tr("Whoever has this link can hear %1 to %2 of this call until %3, "
                   "without signing in.")
              .arg(from, to, end);
}

QString addressText(const QUrl &url)
{
    const QString host = url.host();
    const bool isHere = host == "localhost"_L1 || QHostAddress(host).isLoopback();
    const QString once = Text::tr("This is the link. Copy it now: it is not shown again.");
    return isHere
        ? Text::tr("%1 It works on this computer only, because the receiver has no public "
                   "address.")
              .arg(once)
        : once;
}

QString linkTitle(const ClipLink &link)
{
    const QString span = Text::tr("%1 to %2", "times")
                             .arg(playbackTime(link.fromSeconds), playbackTime(link.toSeconds));
    return link.name.isEmpty()
        ? span
        : Text::tr("%1 · %2", "a link's name, its times").arg(isolated(link.name), isolated(span));
}

QString linkStateText(const ClipLink &link, Timestamp now, const QLocale &locale)
{
    switch (linkState(link, now)) {
    case LinkState::Works:
        return Text::tr("Works until %1").arg(format::moment(link.expiresAt, locale));
    case LinkState::Expired:
        return Text::tr("Expired on %1").arg(format::moment(link.expiresAt, locale));
    case LinkState::Withdrawn:
        break;
    }
    return Text::tr("Withdrawn on %1").arg(format::moment(link.revokedAt.value_or(now), locale));
}

QString linkUseText(const ClipLink &link, const QLocale &locale)
{
    QStringList facts{link.opened == 0 ? Text::tr("Never opened")
            : link.lastOpenedAt ? Text::tr("Opened %n times, last on %1", nullptr, link.opened)
                                      .arg(format::moment(*link.lastOpenedAt, locale))
                                : Text::tr("Opened %n times", nullptr, link.opened)};
    facts.append(link.hasPasscode ? Text::tr("with a passcode") : Text::tr("no passcode"));
    if (!link.createdBy.isEmpty())
        facts.append(Text::tr("made by %1").arg(link.createdBy));
    return facts.join(u" · "_s);
}

} // namespace earshot::ui
