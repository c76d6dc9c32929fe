// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audio/clip.h"
#include "domain/call.h"

#include <QByteArray>
#include <QJsonObject>

namespace earshot::api {

/** What a client wants of a recording. */
struct ClipOrder
{
    audio::ClipRange range;
    QString name; ///< of the file, cleaned, without an ending; empty: as we name it
};

/** The order in @p json, for a recording of @p lengthSeconds; InvalidInput for anything that is
 * none. Keys in @p others belong to somebody else. */
Result<ClipOrder> clipOrderFrom(
    const QJsonObject &json, double lengthSeconds, const QStringList &others = {});

/** What the audit log has of a clip besides who, when and which call. */
QJsonObject clipDetail(const audio::ClipRange &range, const audio::Clip &clip);

/** The name of the clip's file with its ending. Without a name in the order it is made from times
 * and ids only. */
QString clipFileName(const ClipOrder &order, const Call &call);

/** Content-Disposition for a file to be kept, whatever letters @p name has (RFC 6266). */
QByteArray attachmentNamed(const QString &name);

} // namespace earshot::api
