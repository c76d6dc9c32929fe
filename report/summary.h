// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/entry.h"

#include <QMap>

namespace earshot::report {

/** What was exported, and the signed end of its log: what an export's first line says, and how it
 * was asked for. */
struct Facts
{
    QString organization; ///< its name
    QString organizationId;
    QString exportedAt; ///< RFC 3339 with an offset
    QString from; ///< RFC 3339; empty: from the beginning
    QString to;
    QString person;
    QString action; ///< its dotted word
    QString call;
    QString report; ///< the word of a ready-made one; empty: none
    QString zone; ///< its IANA name
    bool isComplete = false; ///< no entry of the log is left out
    QString key;
    qint64 size = 0; ///< entries of the log
    QString root; ///< Base64
    QString signature; ///< Base64
    QString file; ///< its name, without a folder
    QString proofFile;
};

/** @p head: the first line of an export; @p filter: the arguments of "audit.export". */
Facts factsFrom(const QJsonObject &head, const QJsonObject &filter);

/** The entries that are shown, counted. */
struct Summary
{
    qint64 entries = 0;
    qint64 first = 0; ///< number
    qint64 last = 0;
    QString firstAt; ///< local
    QString lastAt;
    QMap<QString, qint64> byAction;

    void add(const Entry &entry);
};

} // namespace earshot::report
