// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace earshot {

/** What the name of a clip's file may say. */
struct ClipNameFacts
{
    QDateTime startedAt; ///< of the call, in the time zone it is to be read in
    QString id = {}; ///< of the call
    QString customer = {};
    QString assistant = {};
    double fromSeconds = 0;
    double toSeconds = 0;
};

/**
 * A file's name, without an ending: {date} {time} {id} {customer} {assistant} {from} {to} in @p
 * nameTemplate are replaced, other braces go; then as cleanFileName(). Times are "0.12" for
 * twelve seconds, because file systems have other plans for colons.
 */
QString clipFileName(const QString &nameTemplate, const ClipNameFacts &facts);

/** @p name without what means something to a file system or turns the direction of text; at most
 * 120 characters and 200 bytes; "clip" when nothing is left. */
QString cleanFileName(const QString &name);

} // namespace earshot
