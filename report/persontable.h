// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace earshot::report {

/** What an archive of somebody's calls has of one; names are empty where there is no such file. */
struct PersonFiles
{
    QString base; ///< what their names begin with
    QString facts;
    QString transcript;
    QString recording;
};

/** The table of somebody's calls as CSV, in the program's language. */
[[nodiscard]] QByteArray personTableHead();
/** @p call: CallDetails of the API's description. */
[[nodiscard]] QByteArray personTableRow(const QJsonObject &call, const PersonFiles &files);

/** What all this is, for the person whose it is; @p missing: the ids of calls whose
 * recordings are not in it. */
[[nodiscard]] QString personReadme(const QStringList &missing);

} // namespace earshot::report
