// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simulator.h"
#include "tests/simulator/client.h"
#include "tests/support/await.h"

#include <sndfile.h>

using namespace earshot;
using namespace earshot::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Options options(int calls)
{
    return {.apiKey = Secret("private key"), .calls = calls, .life = 0ms};
}

/** A simulator whose calls are over, without a receiver. */
class Provider
{
public:
    explicit Provider(const Options &given)
        : simulator(given)
    {
        const auto url = simulator.listen();
        QSignalSpy finished(&simulator, &Simulator::delivered);
        simulator.start(QUrl());
        const bool done = finished.wait(60'000);
        if (!url || !done)
            qFatal("The simulator did not come up.");
        base = *url;
        client = std::make_unique<test::Client>(base, "private key");
    }
    ~Provider() { test::await(simulator.stop()); }

    [[nodiscard]] QString firstCall()
    {
        return client->get(u"/call?limit=1"_s).array().at(0)[u"id"_s].toString();
    }

    Simulator simulator;
    QUrl base;
    std::unique_ptr<test::Client> client;
};

/** Seconds of @p bytes as libsndfile reads them; 0 when it does not. */
double secondsOf(const QByteArray &bytes)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.flush())
        return 0;
    SF_INFO info{};
    SNDFILE *sound = sf_open(QFile::encodeName(file.fileName()).constData(), SFM_READ, &info);
    sf_close(sound);
    return sound ? double(info.frames) / info.samplerate : 0;
}

} // namespace

class TestServing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongKeyIsRefused();
    void unknownCallIsNotFound();
    void badFilterIsRefused();
    void listsNewestFirstAndPages();
    void recordingIsReachedThroughARedirect();
    void presignedLinkNeedsNothingElse();
    void storedUrlIsNoDownload();
    void expiredRedirectIsFollowedByAFreshOne();
    void unansweredCallHasNoRecording();
    void spreadCallsLieInThePast();
    void liveCallsFollowTheFirstBatch();
    void stopsInTheMiddle();
    void stoppingTwiceOrBeforeListeningIsFine();
};

void TestServing::wrongKeyIsRefused()
{
    Provider provider(options(1));
    for (const QByteArray &key : {QByteArray(), QByteArray("public key")}) {
        test::Client stranger(provider.base, key);
        for (const QString &path : {u"/call"_s, u"/assistant?limit=1"_s, u"/sim/accepted"_s}) {
            const auto answer = stranger.get(path);
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.object().value(u"statusCode"_s).toInt(), 401);
            QCOMPARE(answer.object().value(u"error"_s).toString(), u"Unauthorized"_s);
            QVERIFY(!answer.object().value(u"message"_s).toString().isEmpty());
        }
    }
}

void TestServing::unknownCallIsNotFound()
{
    Provider provider(options(1));
    const QString other = u"01a01566-90cc-75d7-963c-f471e142f5a7"_s;
    const QStringList paths{u"/call/"_s + other, u"/call/"_s + other + u"/stereo-recording"_s,
        u"/call/"_s + provider.firstCall() + u"/video-recording"_s};
    for (const QString &path : paths) {
        const auto answer = provider.client->get(path);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.object().value(u"statusCode"_s).toInt(), 404);
    }
}

void TestServing::badFilterIsRefused()
{
    Provider provider(options(1));
    for (const QString &query :
        {u"limit=x"_s, u"limit=-1"_s, u"limit=1001"_s, u"createdAtGt=yesterday"_s}) {
        const auto answer = provider.client->get(u"/call?"_s + query);
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.object().value(u"message"_s).isArray());
    }
}

void TestServing::listsNewestFirstAndPages()
{
    Provider provider(options(7));
    const QJsonArray all = provider.client->get(u"/call"_s).array();
    QCOMPARE(all.size(), 7);
    QStringList paged;
    QString before = u"2100-01-01T00:00:00Z"_s;
    for (;;) {
        const auto page = provider.client->get(u"/call?limit=2&createdAtLt="_s + before).array();
        if (page.isEmpty())
            break;
        for (const QJsonValue &call : page)
            paged.append(call[u"id"_s].toString());
        before = page.last()[u"createdAt"_s].toString();
    }
    QStringList listed;
    for (const QJsonValue &call : all)
        listed.append(call[u"id"_s].toString());
    QCOMPARE(paged, listed);
    const QString assistant = all.at(0)[u"assistantId"_s].toString();
    for (const QJsonValue &call : provider.client->get(u"/call?assistantId="_s + assistant).array())
        QCOMPARE(call[u"assistantId"_s].toString(), assistant);
    QCOMPARE(provider.client->get(u"/call?id="_s + listed.at(3)).array().size(), 1);
    QCOMPARE(provider.client->get(u"/assistant?limit=1"_s).array().size(), 1);
    QCOMPARE(provider.client->get(u"/sim/calls"_s).array().size(), 7);
}

void TestServing::recordingIsReachedThroughARedirect()
{
    Provider provider(options(1));
    const QString id = provider.firstCall();
    const auto call = provider.client->get(u"/call/"_s + id).object();
    const double seconds =
        double(QDateTime::fromString(call.value(u"startedAt"_s).toString(), Qt::ISODateWithMs)
                   .msecsTo(QDateTime::fromString(
                       call.value(u"endedAt"_s).toString(), Qt::ISODateWithMs)))
        / 1000;
    for (const QString &track : {u"stereo"_s, u"mono"_s, u"customer"_s, u"assistant"_s}) {
        const auto redirect =
            provider.client->get(u"/call/"_s + id + u'/' + track + u"-recording"_s);
        QCOMPARE(redirect.status, 302);
        const QUrl target(QString::fromLatin1(redirect.location));
        QVERIFY(target.port() != provider.base.port());
        const auto audio = provider.client->get(target.toString(QUrl::FullyEncoded));
        QCOMPARE(audio.status, 200);
        QVERIFY(std::abs(secondsOf(audio.body) - seconds) < 0.01);
    }
    QCOMPARE(provider.simulator.tally().keysShownToStorage, 0);
}

void TestServing::presignedLinkNeedsNothingElse()
{
    Provider provider(options(1));
    const auto call = provider.client->get(u"/call/"_s + provider.firstCall()).object();
    const auto artifact = call.value(u"artifact"_s).toObject();
    const auto audio = provider.client->get(artifact.value(u"presignedStereoUrl"_s).toString());
    QCOMPARE(audio.status, 200);
    QVERIFY(secondsOf(audio.body) > 20);
}

void TestServing::storedUrlIsNoDownload()
{
    Provider provider(options(1));
    const auto call = provider.client->get(u"/call/"_s + provider.firstCall()).object();
    const auto answer = provider.client->get(call.value(u"recordingUrl"_s).toString());
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.body.contains("<Code>InvalidArgument</Code>"));
}

void TestServing::expiredRedirectIsFollowedByAFreshOne()
{
    Options given = options(1);
    given.faults.setRate(Fault::Expired, 0.5);
    Provider provider(given);
    const QString path = u"/call/"_s + provider.firstCall() + u"/stereo-recording"_s;
    QHash<int, int> seen;
    for (int i = 0; i < 24; ++i) {
        const auto redirect = provider.client->get(path);
        QCOMPARE(redirect.status, 302);
        ++seen[provider.client->get(QString::fromLatin1(redirect.location)).status];
    }
    QVERIFY(seen.value(403) > 2 && seen.value(200) > 2);
    QCOMPARE(seen.size(), 2);
}

void TestServing::unansweredCallHasNoRecording()
{
    Options given = options(2);
    given.unanswered = 1;
    Provider provider(given);
    for (const QJsonValue &call : provider.client->get(u"/call"_s).array()) {
        QCOMPARE(call[u"endedReason"_s].toString(), u"customer-did-not-answer"_s);
        const QString path = u"/call/"_s + call[u"id"_s].toString() + u"/stereo-recording"_s;
        QCOMPARE(provider.client->get(path).status, 404);
    }
}

void TestServing::spreadCallsLieInThePast()
{
    Options given = options(12);
    given.spreadDays = 7;
    Provider provider(given);
    QSet<QDate> days;
    for (const QJsonValue &call : provider.client->get(u"/call"_s).array()) {
        const auto created =
            QDateTime::fromString(call[u"createdAt"_s].toString(), Qt::ISODateWithMs);
        QVERIFY(created < QDateTime::currentDateTimeUtc());
        days.insert(created.date());
    }
    QVERIFY(days.size() > 2);
}

void TestServing::liveCallsFollowTheFirstBatch()
{
    Options given = options(1);
    given.liveEvery = 1s;
    given.liveLife = 0ms;
    Provider provider(given);
    QSignalSpy started(&provider.simulator, &Simulator::callStarted);
    QTRY_VERIFY_WITH_TIMEOUT(started.size() >= 2, 20'000);
}

void TestServing::stopsInTheMiddle()
{
    Options given = options(50);
    given.life = 1h;
    Simulator simulator(given);
    QVERIFY(simulator.listen().ok());
    QSignalSpy started(&simulator, &Simulator::callStarted);
    simulator.start(QUrl(u"http://127.0.0.1:9/"_s));
    QVERIFY(started.wait(30'000));
    test::await(simulator.stop());
}

void TestServing::stoppingTwiceOrBeforeListeningIsFine()
{
    Simulator simulator(options(1));
    test::await(simulator.stop());
    test::await(simulator.stop());
    Simulator other(options(1));
    QVERIFY(other.listen().ok());
    test::await(other.stop());
    test::await(other.stop());
}

QTEST_GUILESS_MAIN(TestServing)
#include "tst_serving.moc"
