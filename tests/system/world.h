// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/system/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace earshot::test {

/** A receiver and a simulated provider as real processes, and a client of the receiver's API. */
class World
{
public:
    struct Answer
    {
        int status = 0; ///< 0 when there was no answer
        QByteArray body;

        [[nodiscard]] QJsonObject json() const;
    };

    /** @p simulatorArguments: those besides where to listen, whom to call and the secrets. In them
     * "{receiver}" stands for the receiver's address, and "{simulator}" in the receiver's settings.
     */
    explicit World(QStringList simulatorArguments, QHash<QString, QString> receiverSettings = {});

    /** Both up, a token made. False (with a warning) when one of them did not start. */
    bool start();
    bool startReceiver();
    /** A setting of the receiver from its next start on. */
    void set(const QString &variable, const QString &value)
    {
        m_receiverSettings.insert(variable, value);
    }
    /** The report of "earshotd check"; empty when it couldn't look. */
    QJsonObject check();
    /** Whether "earshotd check" finds all that is kept as it should be, beside the running receiver
     * or without one; warns of what it finds. The last word of every test. */
    bool isSound();
    /** Whether the folder of objects holds a recording and its peaks of each of @p calls, and
     * besides them only what attempts left that were overtaken, which is marked to go. */
    bool storeHoldsJust(const QList<QJsonObject> &calls);
    /** What the receiver is told by its environment. */
    [[nodiscard]] QHash<QString, QString> receiverEnvironment() const;

    Answer get(const QString &path);
    Answer post(const QString &path, const QJsonObject &body = {});
    Answer put(const QString &path, const QJsonObject &body);
    Answer getFrom(const QUrl &url, const QByteArray &bearer);
    /** Every call, by paging through the list. */
    QList<QJsonObject> allCalls();
    /** How many calls are in each recording state. */
    QHash<QString, int> recordingStates();
    /** What a statement prints, one line a row; from beside the receiver, so on a file only while
     * it is off. */
    QByteArray fromDatabase(const QString &sql) const;
    /** A list of the simulator's own ("/sim/calls", "/sim/accepted"). */
    QJsonArray ofSimulator(const QString &path);
    /** What was asked of the simulator, as "/sim/requests" tells it. */
    QJsonObject requestsOfSimulator();

    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    /** Files below a folder of the data folder, relative to it, sorted. */
    [[nodiscard]] QStringList filesIn(const QString &folder) const;
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] QByteArray webhookSecret() const { return "test-webhook-secret"; }
    [[nodiscard]] QByteArray token() const { return m_token; }

    QString errorFile; ///< where the receiver's stderr is kept; nowhere when empty
    std::unique_ptr<Program> receiver;
    std::unique_ptr<Program> simulator;

private:
    Answer finished(QNetworkReply *reply);

    QTemporaryDir m_folder;
    const QStringList m_simulatorArguments;
    QHash<QString, QString> m_receiverSettings;
    const QString m_database; ///< on PostgreSQL, where the tests run on that
    const quint16 m_port = freePort();
    QUrl m_simulatorUrl;
    QByteArray m_token;
    QNetworkAccessManager m_network;
};

} // namespace earshot::test
