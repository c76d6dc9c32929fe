// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/world.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QtTest>
#include <QWebSocket>

#include <numeric>

using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

using Counts = QMap<QString, int>;

int sumOf(const Counts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

/** Without the reasons that do not occur. */
Counts occurring(Counts counts)
{
    counts.removeIf([](const auto &each) { return each.value() == 0; });
    return counts;
}

} // namespace

/** Calls without a recording, from the provider to what a person and a monitoring system are told,
 * held against what the provider's double knows to be true. */
class TestAlerts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theCounterTellsTheTruth();
    void oneAlertSaysTheShareAndTheReasons();
    void theAlertWasTold();
    void everyInboundCallWithoutIsInTheLog();
    void allOfItSurvivesAKill();
    void theRowsSayTranscriptOnly();

private:
    static constexpr int calls = 80;

    bool everythingIsSettled();
    void listen();
    QJsonArray openAlerts()
    {
        return m_world.get(u"/api/alerts?open=1"_s).json()[u"items"].toArray();
    }
    Counts counter();

    World m_world{{u"--calls"_s, QString::number(calls), u"--rate"_s, u"3"_s, u"--seed"_s, u"11"_s,
        u"--absences"_s, u"0.4"_s}};
    QTemporaryDir m_folder;
    QWebSocket m_stream;
    QList<QJsonObject> m_events;
    Counts m_truth; ///< inbound calls without a recording by their true reason
    int m_inbound = 0;
    QStringList m_idsWithout; ///< ours, of those inbound calls
    QJsonObject m_alert;
};

bool TestAlerts::everythingIsSettled()
{
    const QHash<QString, int> states = m_world.recordingStates();
    return states.value(u"ready"_s) + states.value(u"transcript_only"_s) == calls;
}

void TestAlerts::listen()
{
    connect(&m_stream, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        const QJsonObject event = QJsonDocument::fromJson(text.toUtf8()).object();
        if (event.value(u"type").toString().startsWith(u"alert_"_s))
            m_events.append(event);
    });
    QUrl url = m_world.url();
    url.setScheme(u"ws"_s);
    url.setPath(u"/api/events"_s);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_world.token());
    m_stream.open(request);
}

void TestAlerts::initTestCase()
{
    m_world.errorFile = m_folder.filePath(u"log"_s);
    QVERIFY(m_world.start());
    listen();
    QVERIFY(!m_world.simulator->waitFor(u"delivered "_s, 120'000).isEmpty());
    // Where the provider gives no reason, it is asked for some minutes before that is believed.
    QTRY_VERIFY_WITH_TIMEOUT(everythingIsSettled(), 600'000);

    QHash<QString, QString> truth;
    for (const QJsonValue &call : m_world.ofSimulator(u"/sim/calls"_s))
        truth.insert(call[u"id"].toString(), call[u"absence"].toString());
    QCOMPARE(truth.size(), calls);
    for (const QJsonObject &call : m_world.allCalls()) {
        const QString absence = truth.value(call.value(u"vapiCallId").toString(), u"unknown"_s);
        const QString state = call.value(u"recordingState").toString();
        QCOMPARE(state, absence.isEmpty() ? u"ready"_s : u"transcript_only"_s);
        if (call.value(u"direction").toString() != u"inbound"_s)
            continue;
        ++m_inbound;
        if (absence.isEmpty())
            continue;
        ++m_truth[absence];
        m_idsWithout.append(call.value(u"id").toString());
    }
    QVERIFY(m_inbound >= 20);
    QVERIFY2(sumOf(m_truth) * 20 > m_inbound, "the sample must have too few recordings");
    QVERIFY(m_truth.size() >= 3);
}

void TestAlerts::cleanupTestCase()
{
    QVERIFY(m_world.isSound());
}

Counts TestAlerts::counter()
{
    static const QRegularExpression line(
        u"^inbound_calls_without_recording_total\\{reason=\"([a-z_]+)\"\\} ([0-9]+)$"_s,
        QRegularExpression::MultilineOption);
    Counts counts;
    auto matches = line.globalMatch(QString::fromUtf8(m_world.get(u"/metrics"_s).body));
    while (matches.hasNext()) {
        const auto match = matches.next();
        counts.insert(match.captured(1), match.captured(2).toInt());
    }
    return counts;
}

void TestAlerts::theCounterTellsTheTruth()
{
    const Counts counted = counter();
    QVERIFY(counted.size() >= 12); // every reason has its line
    QCOMPARE(sumOf(counted), sumOf(m_truth));
    QCOMPARE(occurring(counted), m_truth);
    const QByteArray day = m_world.get(u"/metrics"_s).body;
    const QByteArray without =
        "inbound_calls_last_day{recorded=\"no\"} " + QByteArray::number(sumOf(m_truth)) + '\n';
    QVERIFY2(day.contains(without), day.constData());
}

void TestAlerts::oneAlertSaysTheShareAndTheReasons()
{
    const auto isUpToDate = [this] {
        const QJsonArray open = openAlerts();
        m_alert = open.size() == 1 ? open.first().toObject() : QJsonObject();
        return m_alert[u"detail"][u"finished"].toInt() == m_inbound;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isUpToDate(), 30'000);
    QCOMPARE(m_alert.value(u"kind").toString(), u"inbound_recordings_low"_s);
    const int recorded = m_inbound - sumOf(m_truth);
    QCOMPARE(m_alert[u"detail"][u"recorded"].toInt(), recorded);
    Counts reasons;
    const QJsonObject told = m_alert[u"detail"][u"reasons"].toObject();
    for (auto it = told.begin(); it != told.end(); ++it)
        reasons.insert(it.key(), it.value().toInt());
    QCOMPARE(reasons, m_truth);
    const QString message = m_alert.value(u"message").toString();
    const QString share =
        u"%1 of the %2 inbound calls of the last 24 hours have a recording: "_s.arg(recorded).arg(
            m_inbound);
    QVERIFY2(message.startsWith(share), qPrintable(message));
    const int refused = m_truth.value(u"consent_refused"_s);
    QVERIFY(refused > 0);
    QVERIFY2(message.contains(u"%1 without: The caller did not agree to be recorded."_s.arg(
                 refused == 1 ? u"1 call"_s : u"%1 calls"_s.arg(refused))),
        qPrintable(message));
}

void TestAlerts::theAlertWasTold()
{
    QTRY_VERIFY(!m_events.isEmpty());
    QCOMPARE(m_events.size(), 1);
    QCOMPARE(m_events.first().value(u"type").toString(), u"alert_raised"_s);
    QCOMPARE(m_events.first()[u"data"][u"alert"][u"id"], m_alert.value(u"id"));
}

void TestAlerts::everyInboundCallWithoutIsInTheLog()
{
    QFile log(m_world.errorFile);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    const QByteArray sentence = "Recording not available for inbound call ";
    QCOMPARE(text.count(sentence), m_idsWithout.size());
    for (const QString &id : m_idsWithout)
        QCOMPARE(text.count(QByteArray(sentence + id.toLatin1())), 1);
}

void TestAlerts::allOfItSurvivesAKill()
{
    const Counts before = counter();
    const QString id = m_alert.value(u"id").toString();
    QCOMPARE(m_world.post(u"/api/alerts/%1/acknowledge"_s.arg(id)).status, 200);
    m_world.receiver->kill();
    QVERIFY(m_world.startReceiver());
    QCOMPARE(counter(), before);
    QCOMPARE(openAlerts().size(), 1);
    const QJsonValue alert = openAlerts().first();
    QCOMPARE(alert[u"id"], m_alert.value(u"id"));
    QCOMPARE(alert[u"raisedAt"], m_alert.value(u"raisedAt"));
    QVERIFY(alert[u"acknowledgedAt"].isString());
}

void TestAlerts::theRowsSayTranscriptOnly()
{
    QCOMPARE(m_world.receiver->terminate(), 0);
    const QByteArray ids =
        m_world.fromDatabase(u"select id from call_logs where direction = 'inbound' and "
                             "transcript_only_fallback = 1 and recording_state_reason <> '' "
                             "order by id"_s);
    m_idsWithout.sort();
    QCOMPARE(QString::fromLatin1(ids.trimmed()).split(u'\n'), m_idsWithout);
}

QTEST_GUILESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
