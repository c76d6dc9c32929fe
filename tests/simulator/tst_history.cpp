// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/provider.h"

using namespace earshot;
using namespace earshot::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Provider;

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isThereFromTheStart();
    void recordingIsMadeWhenAskedFor();
    void boundsOfBothTimes();
    void updatedAtMovesWithTheCall();
    void callsShareAMoment();
    void oldCallsAreGone();
    void limitSaysWhenToComeBack();
    void keysAreToldApart();
};

namespace {

Options options()
{
    return {.apiKey = Secret("private key"), .life = 0ms};
}

QString text(const QJsonValue &call, const QString &field)
{
    return call[field].toString();
}

} // namespace

void TestHistory::isThereFromTheStart()
{
    Options given = options();
    given.history = 5000;
    given.spreadDays = 14;
    Provider provider(given);
    QSet<QString> ids;
    QString before = u"2100-01-01T00:00:00Z"_s;
    for (;;) {
        const QJsonArray page = provider.list(u"createdAtLe="_s + before);
        const auto known = ids.size();
        for (const QJsonValue &call : page)
            ids.insert(text(call, u"id"_s));
        if (ids.size() == known)
            break;
        before = text(page.last(), u"createdAt"_s);
    }
    QCOMPARE(ids.size(), 5000);
    QCOMPARE(provider.client->get(u"/sim/calls"_s).array().size(), 5000);
    QCOMPARE(provider.simulator.tally().webhooksAccepted, 0);
}

void TestHistory::recordingIsMadeWhenAskedFor()
{
    Options given = options();
    given.history = 1;
    Provider provider(given);
    const QJsonValue call = provider.list().at(0);
    const auto from = QDateTime::fromString(text(call, u"startedAt"_s), Qt::ISODateWithMs);
    const auto to = QDateTime::fromString(text(call, u"endedAt"_s), Qt::ISODateWithMs);
    const auto redirect =
        provider.client->get(u"/call/"_s + text(call, u"id"_s) + u"/stereo-recording"_s);
    const auto audio = provider.client->get(QString::fromLatin1(redirect.location));
    QCOMPARE(audio.status, 200);
    QVERIFY(audio.body.startsWith("RIFF"));
    quint32 bytesPerSecond = 0;
    memcpy(&bytesPerSecond, audio.body.constData() + 28, sizeof(bytesPerSecond));
    const double seconds = double(audio.body.size() - 44) / bytesPerSecond;
    QVERIFY(std::abs(seconds - double(from.msecsTo(to)) / 1000) < 0.05);
}

void TestHistory::boundsOfBothTimes()
{
    Options given = options();
    given.history = 9;
    given.spreadDays = 5;
    Provider provider(given);
    for (const QString &field : {u"createdAt"_s, u"updatedAt"_s}) {
        const QString middle = text(provider.list().at(4), field);
        const auto count = [&](const QString &bound) {
            return provider.list(field + bound + u'=' + middle).size();
        };
        QCOMPARE(count(u"Gt"_s) + 1, count(u"Ge"_s));
        QCOMPARE(count(u"Lt"_s) + 1, count(u"Le"_s));
        QCOMPARE(count(u"Gt"_s) + count(u"Le"_s), 9);
        QCOMPARE(provider.client->get(u"/call?"_s + field + u"Lt=soon"_s).status, 400);
    }
    const QString number = u"phoneNumberId"_s;
    for (const QJsonValue &call : provider.list()) {
        const QString id = text(call, number);
        if (id.isEmpty())
            continue;
        const QJsonArray same = provider.list(number + u'=' + id);
        QVERIFY(!same.isEmpty());
        for (const QJsonValue &other : same)
            QCOMPARE(text(other, number), id);
    }
}

void TestHistory::updatedAtMovesWithTheCall()
{
    Options given = options();
    given.calls = 1;
    given.life = 400ms;
    Simulator simulator(given);
    const auto url = simulator.listen();
    QVERIFY(url.ok());
    QSignalSpy started(&simulator, &Simulator::callStarted);
    simulator.start(QUrl());
    QVERIFY(started.wait(30'000));
    test::Client client(*url, "private key");
    QSet<QString> moments;
    QString status;
    while (status != u"ended"_s) {
        const QJsonArray calls = client.get(u"/call"_s).array();
        QCOMPARE(calls.size(), 1);
        status = text(calls.at(0), u"status"_s);
        moments.insert(text(calls.at(0), u"updatedAt"_s));
    }
    QVERIFY(moments.size() >= 2);
    test::await(simulator.stop());
}

void TestHistory::callsShareAMoment()
{
    Options given = options();
    given.history = 12;
    given.spreadDays = 30;
    given.sameMoment = 4;
    Provider provider(given);
    QHash<QString, int> perMoment;
    for (const QJsonValue &call : provider.list())
        ++perMoment[text(call, u"createdAt"_s)];
    QCOMPARE(perMoment.size(), 3);
    for (const int count : perMoment)
        QCOMPARE(count, 4);
}

void TestHistory::oldCallsAreGone()
{
    Options given = options();
    given.history = 60;
    given.spreadDays = 40;
    given.retentionDays = 14;
    Provider provider(given);
    const QJsonArray truth = provider.client->get(u"/sim/calls"_s).array();
    QCOMPARE(truth.size(), 60);
    int gone = 0;
    for (const QJsonValue &call : truth) {
        const QString path = u"/call/"_s + text(call, u"id"_s);
        QCOMPARE(provider.client->get(path).status, call[u"gone"_s].toBool() ? 404 : 200);
        if (!call[u"gone"_s].toBool())
            continue;
        ++gone;
        QCOMPARE(provider.client->get(path + u"/stereo-recording"_s).status, 404);
        QVERIFY(!call[u"recorded"_s].toBool());
    }
    QVERIFY(gone > 0 && gone < 60);
    QCOMPARE(provider.list().size(), 60 - gone);
}

void TestHistory::limitSaysWhenToComeBack()
{
    Options given = options();
    given.rateLimit = 4;
    Provider provider(given);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(provider.client->get(u"/call"_s).status, 200);
    for (int i = 0; i < 4; ++i) {
        const auto refused = provider.client->get(u"/assistant"_s);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.object().value(u"statusCode"_s).toInt(), 429);
        QVERIFY(refused.retryAfter.isEmpty() != refused.reset.isEmpty());
        const qint64 wait = refused.retryAfter.isEmpty()
            ? refused.reset.toLongLong() - QDateTime::currentSecsSinceEpoch()
            : refused.retryAfter.toLongLong();
        QVERIFY(wait > 0 && wait <= 61);
    }
    const auto log = provider.client->get(u"/sim/requests"_s).object();
    QCOMPARE(log.value(u"total"_s).toInt(), 8);
    QCOMPARE(log.value(u"refused"_s).toInt(), 4);
    QCOMPARE(log.value(u"mostPerMinute"_s).toInt(), 8);
    QCOMPARE(log.value(u"byPath"_s).toObject().value(u"/assistant"_s).toInt(), 4);
}

void TestHistory::keysAreToldApart()
{
    Options given = options();
    given.publicKey = Secret("public key");
    Provider provider(given);
    const auto messageFor = [&](const QByteArray &field) {
        const auto answer = provider.client->sendAs(field, "GET", u"/assistant?limit=1"_s, {});
        return answer.status == 401 ? answer.object().value(u"message"_s).toString() : QString();
    };
    QVERIFY(messageFor("Bearer public key").contains(u"public key"_s));
    const QString unknown = messageFor("Bearer something");
    QVERIFY(!unknown.isEmpty() && !unknown.contains(u"public key"_s));
    QVERIFY(messageFor({}).contains(u"Missing"_s));
    QVERIFY(messageFor("private key") == unknown);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
