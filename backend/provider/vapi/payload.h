// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QJsonObject>
#include <QStringList>

namespace earshot::provider::vapi {

/** The message type's place in this program. */
enum class MessageClass {
    Unknown, ///< not in the provider's catalogue, or no type at all
    Live, ///< sent many times during a call and holding nothing that lasts
    Notice, ///< says something about a call
    Request, ///< the provider waits for a meaningful answer
};

/**
 * One delivery, or one call fetched from the API, behind the same two views: the shapes of every
 * year differ only in where a value stands, and for a fetched call both views are the call itself.
 */
struct Payload
{
    JsonView message;
    JsonView call;

    /** body.message, or the body itself when it has a type; nothing when it is neither. */
    static std::optional<Payload> fromDelivery(const QJsonObject &body);
    static Payload fromCall(const QJsonObject &call);

    /** Without a suffix: transcript[transcriptType="final"] is "transcript". */
    [[nodiscard]] QString type() const;
    /** The call's UUID in lower case; nothing when no place names one. */
    [[nodiscard]] std::optional<QString> callId() const;

    /** The first text at one of @p paths of the message, then of the call. */
    [[nodiscard]] std::optional<QString> text(std::initializer_list<QStringView> messagePaths,
        std::initializer_list<QStringView> callPaths) const;
    /** Every lasting address of a recording, whatever its generation; most can't be opened as they
     * are. */
    [[nodiscard]] QStringList recordingAddresses() const;
    /** A short-lived link to a recording, or the word that redact() leaves in its place. */
    [[nodiscard]] bool hasPresignedLink() const;
    /** True when any address of a recording is given. */
    [[nodiscard]] bool namesRecording() const;
    /** A notice, or a message of a type not known here that names its call: nothing is lost only
     * because the provider invents a word. */
    [[nodiscard]] bool concernsCall() const;
};

MessageClass classify(const QString &type);

/** @p text without control characters (NUL does arrive), with U+FFFD for half a surrogate pair,
 * trimmed, at most @p longest long. */
QString cleaned(const QString &text, qsizetype longest);

/** The end of a call id search: the UUID at the start of a recording's file name. */
std::optional<QString> callIdFromRecordingUrl(const QString &url);

/**
 * What makes two deliveries one: call id, type, status and the message's own time. The links in a
 * repeated delivery differ, so the body itself cannot serve. Without a time the redacted body's
 * digest stands for it; a body that names no call gets its own digest.
 */
QString dedupeKey(const QJsonObject &body);

} // namespace earshot::provider::vapi
