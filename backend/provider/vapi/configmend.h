// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "provider/vapi/assistantconfig.h"
#include "provider/vapi/senderrules.h"

namespace earshot::provider::vapi {

/** One field as it is and as it will be, fit to be shown: no secrets, URLs as shownUrl(). Null
 * where there is nothing. */
struct FieldChange
{
    QString path; ///< "artifactPlan.recordingEnabled"
    QJsonValue before;
    QJsonValue after;
};

/** What a mend may do. */
struct MendWish
{
    QUrl webhookUrl; ///< empty: only recording is mended
    QUrl forwardUrl; ///< where this receiver passes on what needs an answer; empty: nowhere
    bool takeOver = false; ///< this receiver becomes the server even where calls then lack answers
    NumberServers numbers; ///< of an assistant
    std::vector<HeaderRule> senderHeaders; ///< see senderHeaders(); what the provider is to show us
};

/** A sentence for people, and what it was made of for who says it in another language; as worded()
 * of core/error.h. */
struct MendWarning
{
    QString text;
    QString pattern;
    QStringList values;
};

/**
 * Another server is replaced by this receiver only when that is seen in the changes, and a warning
 * says so; where calls wait for answers that this receiver can't give, it is left in its place.
 */
struct Mend
{
    /** What to write: whole nested objects with every field they had, because a nested object may
     * be replaced whole. Holds secrets: for the provider only. Empty when nothing is to be done. */
    QJsonObject patch;
    /** To be written when the provider does not accept patch: without what newer versions of its
     * API have dropped, or with what they ask for. Empty for none. */
    QJsonObject alternative;
    QList<FieldChange> changes;
    QList<MendWarning> warnings; ///< what else the changes do, what is left alone and why
};

Mend mendAssistant(const QJsonObject &assistant, const MendWish &wish);
Mend mendPhoneNumber(const QJsonObject &phoneNumber, const MendWish &wish);

/** What @p patch, whose fields replace those of @p object, makes different. */
QList<FieldChange> changesOf(const QJsonObject &object, const QJsonObject &patch);

/** The paths of @p patch that @p object does not hold; empty when all is as wanted. The order
 * within a list does not count, and secrets, which may come back masked, only have to be there. */
QStringList unmetWishes(const QJsonObject &patch, const QJsonObject &object);

} // namespace earshot::provider::vapi
