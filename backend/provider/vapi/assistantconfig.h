// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace earshot::provider::vapi {

/** One thing about an assistant or a phone number that keeps recordings or events away. */
struct ConfigProblem
{
    enum class Severity { Warning, Error };

    QString code; ///< recording_off, no_server_url, foreign_server_url, missing_messages,
                  ///< no_retries or deprecated_place
    QString text; ///< for the owner of a business: what it is, what it means, what to do
    Severity severity = Severity::Error;
    QString pattern = {}; ///< of the text, with the places of @ref values: see Error
    QStringList values = {};
};

/** Where events go. */
struct ServerConfig
{
    QString shown; ///< see shownUrl(); empty when there is none
    bool isOurs = false;
    bool retries = false; ///< an event that was not accepted is sent again
    bool showsCredential = false; ///< something that tells us who sends: a credential or headers

    [[nodiscard]] bool isSet() const { return !shown.isEmpty(); }
};

/** Where the phone numbers that lead to an assistant send events; it counts when the assistant has
 * no server of its own. */
struct NumberServers
{
    bool ours = false; ///< at least one sends them here
    bool elsewhere = false; ///< at least one has another server
};

struct AssistantConfig
{
    QString id;
    QString name;
    bool records = true;
    QString recordingFormat; ///< "wav;l16" or "mp3"
    bool deprecatedPlace = false; ///< recording is (also) set where it was until 2024
    ServerConfig server;
    NumberServers numbers;
    bool hearsStatus = true; ///< status-update is among the messages its server gets
    bool hearsReport = true; ///< end-of-call-report is
    bool asksServer = false; ///< has tools whose results its server is asked for in the call
    bool pciMode = false; ///< the provider stores no recording whatever else is set
    QList<ConfigProblem> problems;
};

struct PhoneNumberConfig
{
    QString id;
    QString name;
    QString number;
    bool hasAssistant = false; ///< an assistant, squad or workflow takes its calls
    ServerConfig server;
    QList<ConfigProblem> problems;
};

/** No problem is an error. */
bool isFine(const QList<ConfigProblem> &problems);

/**
 * What an assistant of the REST API is set up to do. @p webhookUrl is where our webhooks arrive;
 * when it is empty nobody can send here, events are fetched, and where the assistant sends them is
 * no problem. Never fails: what is missing or of another type is the provider's default.
 */
AssistantConfig analyseAssistant(
    const QJsonObject &assistant, const QUrl &webhookUrl, NumberServers numbers = {});

PhoneNumberConfig analysePhoneNumber(const QJsonObject &phoneNumber, const QUrl &webhookUrl);

/** What the ones of @p phoneNumbers that lead to the assistant say. */
NumberServers serversOfNumbers(
    const QList<QJsonObject> &phoneNumbers, const QString &assistantId, const QUrl &webhookUrl);

/** The receiver's webhook below its public URL; empty for none. */
QUrl webhookUrlBelow(const QUrl &publicUrl);

/** True when both lead to the same place: case of the host, the default port, a slash at the end
 * and what follows '?' do not count. */
bool isSamePlace(const QUrl &one, const QUrl &other);

/** The server of an assistant or a number, with the URL and the secret of the deprecated places
 * in it where it has none. */
QJsonObject effectiveServer(const QJsonObject &object);

/** Whether what a server gets shows who sends it: a credential, a secret or headers. */
bool showsCredential(const QJsonObject &server);

/** What a recorder has to hear of. */
const QStringList &neededMessages();

/** A URL from outside for lists: without name, password, query and fragment, which may be secrets.
 * Empty only for an empty text. */
QString shownUrl(const QString &text);

/** A name from outside for lists and terminals: one line, printable, at most 200 characters. */
QString printable(const QString &text);

} // namespace earshot::provider::vapi
