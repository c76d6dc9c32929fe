// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/world.h"

#include "tests/support/postgresserver.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace earshot::test {

using namespace Qt::StringLiterals;

namespace {

const QString apiKey = u"test-api-key"_s;

QNetworkRequest requestTo(const QUrl &target, const QByteArray &bearer)
{
    QNetworkRequest request(target);
    request.setTransferTimeout(20'000);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    if (!bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + bearer);
    return request;
}

} // namespace

QJsonObject World::Answer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

World::World(QStringList simulatorArguments, QHash<QString, QString> receiverSettings)
    : m_simulatorArguments(std::move(simulatorArguments))
    , m_receiverSettings(std::move(receiverSettings))
    , m_database(onPostgres() ? PostgresServer::shared().newDatabase() : QString())
{ }

bool World::start()
{
    const QString webhook = url().toString() + u"/api/webhooks/vapi"_s;
    QStringList further = m_simulatorArguments;
    further.replaceInStrings(u"{receiver}"_s, url().toString());
    const QStringList arguments{u"--listen"_s, u"127.0.0.1:0"_s, u"--webhook"_s, webhook,
        u"--secret"_s, QString::fromLatin1(webhookSecret()), u"--api-key"_s, apiKey,
        u"--oauth-token-url"_s, url().toString() + u"/api/webhooks/oauth/token"_s};
    simulator = std::make_unique<Program>(u"earshot-sim"_s, arguments + further);
    m_simulatorUrl = QUrl(simulator->startAndWaitFor(u"listening "_s));
    if (m_simulatorUrl.isEmpty() || !startReceiver())
        return false;
    m_token = Program::output(u"earshotd"_s,
        {u"token"_s, u"create"_s, u"--data"_s, dataFolder(), u"--role"_s, u"owner"_s})
                  .trimmed();
    return !m_token.isEmpty();
}

QHash<QString, QString> World::receiverEnvironment() const
{
    QHash<QString, QString> settings{{u"EARSHOT_VAPI_API_KEY"_s, apiKey},
        {u"EARSHOT_VAPI_BASE_URL"_s, m_simulatorUrl.toString()},
        {u"EARSHOT_VAPI_WEBHOOK_SECRET"_s, QString::fromLatin1(webhookSecret())},
        {u"EARSHOT_PROVIDER_ALLOWED_HOSTS"_s, u"127.0.0.1"_s},
        {u"EARSHOT_PROVIDER_REQUESTS_PER_MINUTE"_s, u"100000"_s}};
    if (onPostgres())
        settings.insert(u"EARSHOT_DATABASE"_s, m_database);
    settings.insert(m_receiverSettings);
    for (QString &value : settings) {
        value.replace(u"{simulator}"_s, m_simulatorUrl.toString());
        value.replace(u"{receiver}"_s, url().toString());
    }
    return settings;
}

bool World::startReceiver()
{
    const QStringList arguments{
        u"serve"_s, u"--data"_s, dataFolder(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)};
    receiver = std::make_unique<Program>(u"earshotd"_s, arguments, receiverEnvironment());
    if (!errorFile.isEmpty())
        receiver->keepErrorsIn(errorFile);
    return !receiver->startAndWaitFor(u"listening "_s).isEmpty();
}

QJsonObject World::check()
{
    const QStringList arguments{u"check"_s, u"--json"_s, u"--data"_s, dataFolder()};
    Program program(u"earshotd"_s, arguments, receiverEnvironment());
    const Program::Outcome outcome = program.run();
    const QJsonObject report = QJsonDocument::fromJson(outcome.printed).object();
    const int expected = report.value(u"sound").toBool() ? 0 : 1;
    return outcome.code == expected ? report : QJsonObject();
}

bool World::isSound()
{
    const QJsonObject report = check();
    const bool isSound = report.value(u"sound").toBool();
    if (!isSound)
        qWarning().noquote() << "the check says:" << QJsonDocument(report).toJson();
    return isSound;
}

bool World::storeHoldsJust(const QList<QJsonObject> &calls)
{
    QStringList wanted;
    for (const QJsonObject &call : calls) {
        const QString base = u"calls/default/%1/%2"_s.arg(
            call.value(u"direction").toString(), call.value(u"id").toString());
        wanted << base + u".mp3"_s << base + u".dat"_s;
    }
    // Each attempt has a name of its own: "<call>.mp3", "<call>-2.mp3" …
    static const QRegularExpression attempt(u"(/[0-9a-f-]{36})-[0-9]+(?=[.](mp3|dat)$)"_s);
    QStringList found = filesIn(u"objects"_s);
    found.replaceInStrings(attempt, u"\\1"_s);
    const qsizetype all = found.size();
    found.removeDuplicates();
    found.sort();
    wanted.sort();
    const qint64 marked = check().value(u"waiting").toObject().value(u"objects").toInteger();
    const bool isJust = found == wanted && all - wanted.size() <= marked;
    if (!isJust)
        qWarning() << all << "objects of" << wanted.size() << "and" << marked << "marked";
    return isJust;
}

World::Answer World::get(const QString &path)
{
    return getFrom(QUrl(url().toString() + path), m_token);
}

World::Answer World::post(const QString &path, const QJsonObject &body)
{
    return finished(m_network.post(
        requestTo(QUrl(url().toString() + path), m_token), QJsonDocument(body).toJson()));
}

World::Answer World::put(const QString &path, const QJsonObject &body)
{
    return finished(m_network.put(
        requestTo(QUrl(url().toString() + path), m_token), QJsonDocument(body).toJson()));
}

World::Answer World::getFrom(const QUrl &target, const QByteArray &bearer)
{
    return finished(m_network.get(requestTo(target, bearer)));
}

World::Answer World::finished(QNetworkReply *started)
{
    const std::unique_ptr<QNetworkReply> reply(started);
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 25'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

QList<QJsonObject> World::allCalls()
{
    QList<QJsonObject> calls;
    QString cursor;
    do {
        const QString position = cursor.isEmpty() ? QString() : u"&cursor="_s + cursor;
        const QJsonObject page = get(u"/api/calls?limit=200"_s + position).json();
        for (const QJsonValue &call : page.value(u"items").toArray())
            calls.append(call.toObject());
        cursor = page.value(u"nextCursor").toString();
    } while (!cursor.isEmpty());
    return calls;
}

QHash<QString, int> World::recordingStates()
{
    QHash<QString, int> states;
    for (const QJsonObject &call : allCalls())
        ++states[call.value(u"recordingState").toString()];
    return states;
}

QByteArray World::fromDatabase(const QString &sql) const
{
    if (!onPostgres())
        return Program::output(u"sqlite3"_s, {dataFolder() + u"/earshot.db"_s, sql});
    const QString inOurSchema = u"set search_path = earshot; "_s + sql;
    return PostgresServer::shared().psql(m_database.section(u'/', -1), inOurSchema).toUtf8();
}

QJsonArray World::ofSimulator(const QString &path)
{
    const Answer answer = getFrom(QUrl(m_simulatorUrl.toString() + path), apiKey.toLatin1());
    return QJsonDocument::fromJson(answer.body).array();
}

QJsonObject World::requestsOfSimulator()
{
    const QUrl target(m_simulatorUrl.toString() + u"/sim/requests"_s);
    return getFrom(target, apiKey.toLatin1()).json();
}

QStringList World::filesIn(const QString &folder) const
{
    const QString root = dataFolder() + u'/' + folder;
    QStringList files;
    QDirIterator all(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files.append(QDir(root).relativeFilePath(all.next()));
    files.sort();
    return files;
}

QUrl World::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

} // namespace earshot::test
