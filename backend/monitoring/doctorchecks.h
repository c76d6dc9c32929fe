// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "database/healthrepository.h"
#include "monitoring/doctorreport.h"
#include "monitoring/storeprobe.h"

#include <QUrl>

namespace earshot::monitoring {

/** What the settings say. */
struct DoctorFacts
{
    QString dataFolder;
    QUrl apiBase; ///< of the provider
    bool hasApiKey = false;
    bool reconciles = false; ///< the provider is asked for its calls
    bool checksSenders = false; ///< webhooks of the provider can be told from others
    bool forwards = false; ///< what needs an answer is passed on to the customer's own server
    bool hasFallbackAssistant = false; ///< one takes a call when nobody says who should
    QUrl webhookUrl; ///< where the provider reaches us; empty: it can't, events are fetched
    QString store = {}; ///< where recordings are kept, in words
    bool usesLinks = false; ///< players are given links of the store
};

/** Of the disk with the data. */
struct DiskFacts
{
    qint64 freeBytes = -1; ///< -1: not known
    bool isWritable = true;
};

struct DatabaseFacts
{
    database::DatabaseHealth health;
    std::chrono::microseconds latency{}; ///< of a small question
    std::chrono::microseconds clockAhead{}; ///< the server's, of this machine's; about
};

/** Everything the checks look at, gathered once. */
struct Patient
{
    DoctorFacts facts;
    DiskFacts disk;
    Result<DatabaseFacts> database; ///< whether it could be read
    Result<StoreFacts> store; ///< whether it said anything at all in time
    Result<QList<QJsonObject>> assistants; ///< of the provider's account
    QString refusal; ///< what is wrong with a key that was refused, and what to do
    Result<QList<QJsonObject>> phoneNumbers; ///< only asked for when there are assistants
};

/** Pure. */
using Check = QList<Finding> (*)(const Patient &patient);
/** In the order of the report; a new check is one more function. */
const QList<Check> &checks();

QList<Finding> examined(const Patient &patient);

/** The provider answered, and refused the key. */
bool isRefusal(const Error &error);

/** Whether anybody outside could connect there: https, and no loopback or private address. */
bool isReachableFromOutside(const QUrl &url);

} // namespace earshot::monitoring
