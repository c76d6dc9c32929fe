// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/world.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QNetworkReply>
#include <QSet>
#include <QtTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

const QString account = u"AC00000000000000000000000000000001"_s;
const QString token = u"0123456789abcdef0123456789abcdef"_s;

QStringList simulator(int calls, const QStringList &further)
{
    return QStringList{u"--calls"_s, QString::number(calls), u"--rate"_s, u"20"_s, u"--life"_s,
               u"3000"_s, u"--twilio"_s, u"{receiver}/api/webhooks/twilio?tenant=7"_s,
               u"--twilio-sid"_s, account, u"--twilio-token"_s, token}
    + further;
}

QHash<QString, QString> receiver(QHash<QString, QString> further = {})
{
    further.insert(u"EARSHOT_TWILIO_ACCOUNT_SID"_s, account);
    further.insert(u"EARSHOT_TWILIO_AUTH_TOKEN"_s, u"the token of last year\n"_s + token);
    further.insert(u"EARSHOT_TWILIO_BASE_URL"_s, u"{simulator}"_s);
    return further;
}

/** What must come of a call that the simulator made. */
QString expectedState(const QJsonObject &truth)
{
    static const QSet<QString> decisions{
        u"consent_refused"_s, u"payment_mode"_s, u"nothing_retained"_s};
    const bool byTwilio = truth.value(u"carrier") == u"completed"_s
        && !decisions.contains(truth.value(u"absence").toString());
    return truth.value(u"recorded").toBool() || byTwilio ? u"ready"_s : u"transcript_only"_s;
}

} // namespace

/** Twilio records as well: what the provider does not have comes from there, and each call is one.
 */
class TestTwilio : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheProviderLacksComesFromTwilio();
    void aCallThatTwilioToldOfFirstIsOneCall();
    void othersAreRefused();

private:
    /** The simulator's calls and ours, side by side. */
    struct Pair
    {
        QJsonObject truth;
        QJsonObject call; ///< empty while we don't have it

        [[nodiscard]] bool isDecided() const;
        [[nodiscard]] QByteArray text() const;
    };

    static QList<Pair> pairs(World &world);
    static QByteArray undecided(World &world);
    static bool settles(World &world, int calls);
};

/** Where neither side has audio and nobody says why, the provider is asked again for minutes: until
 * then it is enough that there is no recording. */
bool TestTwilio::Pair::isDecided() const
{
    const QString state = call.value(u"recordingState").toString();
    return state == expectedState(truth)
        || (state == u"retrying"_s && expectedState(truth) != u"ready"_s);
}

QByteArray TestTwilio::Pair::text() const
{
    return QJsonDocument(truth).toJson(QJsonDocument::Compact) + '\n'
        + QJsonDocument(call).toJson(QJsonDocument::Compact) + '\n';
}

QList<TestTwilio::Pair> TestTwilio::pairs(World &world)
{
    QHash<QString, QJsonObject> kept;
    for (const QJsonObject &call : world.allCalls())
        kept.insert(call.value(u"vapiCallId").toString(), call);
    QList<Pair> all;
    for (const QJsonValue &made : world.ofSimulator(u"/sim/calls"_s))
        all.append({made.toObject(), kept.value(made[u"id"].toString())});
    return all;
}

QByteArray TestTwilio::undecided(World &world)
{
    QByteArray text;
    for (const Pair &pair : pairs(world)) {
        if (!pair.isDecided())
            text += pair.text();
    }
    return text;
}

bool TestTwilio::settles(World &world, int calls)
{
    return QTest::qWaitFor(
        [&] {
            const QList<Pair> all = pairs(world);
            const bool isComplete = all.size() == calls && world.allCalls().size() == calls;
            return isComplete && std::all_of(all.begin(), all.end(), [](const Pair &pair) {
                return pair.isDecided();
            });
        },
        120'000);
}

void TestTwilio::whatTheProviderLacksComesFromTwilio()
{
    const int calls = 60;
    World world(simulator(calls,
                    {u"--absences"_s, u"0.6"_s, u"--twilio-absent"_s, u"0.3"_s, u"--twilio-mono"_s,
                        u"0.3"_s, u"--seed"_s, u"11"_s}),
        receiver());
    QVERIFY(world.start());
    QVERIFY(!world.simulator->waitFor(u"delivered "_s, 120'000).isEmpty());
    QVERIFY2(settles(world, calls), undecided(world).constData());
    int fromTwilio = 0;
    int withReason = 0;
    QSet<int> channels;
    for (const Pair &pair : pairs(world)) {
        const QString state = pair.call.value(u"recordingState").toString();
        QCOMPARE(pair.call.value(u"status").toString(), u"ended"_s);
        if (state == u"ready"_s && !pair.truth.value(u"recorded").toBool()) {
            ++fromTwilio;
            channels.insert(pair.call.value(u"recording")[u"channels"].toInt());
        }
        withReason += state == u"transcript_only"_s;
    }
    QVERIFY(fromTwilio > 5);
    QVERIFY(withReason > 5);
    QCOMPARE(channels, QSet<int>({1, 2}));
    QVERIFY(world.isSound());
}

void TestTwilio::aCallThatTwilioToldOfFirstIsOneCall()
{
    const int calls = 20;
    World world(simulator(calls, {u"--faults"_s, u"lost=1"_s, u"--seed"_s, u"5"_s}),
        receiver({{u"EARSHOT_TWILIO_LINK_GRACE_SECONDS"_s, u"0"_s},
            {u"EARSHOT_RECONCILE_INTERVAL_SECONDS"_s, u"5"_s}}));
    QVERIFY(world.start());
    QVERIFY(!world.simulator->waitFor(u"delivered "_s, 120'000).isEmpty());
    const auto linked = [&world] {
        const QList<QJsonObject> all = world.allCalls();
        return std::all_of(all.begin(), all.end(), [](const QJsonObject &call) {
            return call.value(u"vapiCallId").isString() && call.value(u"status") == u"ended"_s;
        });
    };
    QVERIFY(QTest::qWaitFor([&] { return settles(world, calls) && linked(); }, 240'000));
    QSet<QString> made;
    for (const QJsonValue &call : world.ofSimulator(u"/sim/calls"_s))
        made.insert(call.toObject().value(u"id").toString());
    QSet<QString> kept;
    for (const QJsonObject &call : world.allCalls()) {
        kept.insert(call.value(u"vapiCallId").toString());
        QCOMPARE(call.value(u"recordingState").toString(), u"ready"_s);
    }
    QCOMPARE(kept, made);
    QVERIFY(world.isSound());
}

void TestTwilio::othersAreRefused()
{
    World world({u"--calls"_s, u"0"_s}, receiver());
    QVERIFY(world.start());
    QNetworkAccessManager network;
    const QByteArray body = "AccountSid=" + account.toLatin1()
        + "&CallSid=CA0f1e2d3c4b5a69788796a5b4c3d2e1f0&RecordingSid="
          "RE5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d&RecordingStatus=in-progress";
    const QUrl url(world.url().toString() + u"/api/webhooks/twilio"_s);
    const auto post = [&](const QByteArray &sent, const QByteArray &signature) {
        QNetworkRequest request(url);
        request.setHeader(
            QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        request.setRawHeader("X-Twilio-Signature", signature);
        const std::unique_ptr<QNetworkReply> reply(network.post(request, sent));
        return QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000)
            ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
            : 0;
    };
    const QByteArray text = url.toEncoded() + "AccountSid" + account.toLatin1()
        + "CallSidCA0f1e2d3c4b5a69788796a5b4c3d2e1f0RecordingSidRE5a4b3c2d1e0f9a8b7c6d5e4f3a2b1c0d"
          "RecordingStatusin-progress";
    const QByteArray signature =
        QMessageAuthenticationCode::hash(text, token.toLatin1(), QCryptographicHash::Sha1)
            .toBase64();
    QCOMPARE(post(body, "c2FtcGxl"), 401);
    QCOMPARE(post(body + "&RecordingDuration=1", signature), 401);
    QCOMPARE(post(body, {}), 401);
    QCOMPARE(world.getFrom(url, {}).status, 401);
    QVERIFY(world.allCalls().isEmpty());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(post(body, signature), 200);
    QTRY_COMPARE_WITH_TIMEOUT(world.allCalls().size(), 1, 20'000);
    const QJsonObject call = world.allCalls().constFirst();
    QVERIFY(call.value(u"vapiCallId").isNull());
    QCOMPARE(call.value(u"status").toString(), u"in_progress"_s);
    QVERIFY(world.isSound());
}

QTEST_GUILESS_MAIN(TestTwilio)
#include "tst_twilio.moc"
