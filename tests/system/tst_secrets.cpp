// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scriptedserver.h"
#include "tests/system/plantedsecrets.h"
#include "tests/system/windowtexts.h"
#include "tests/system/world.h"
#include "ui/calls/callspane.h"
#include "ui/calls/callsview.h"
#include "ui/client/receiverclient.h"
#include "ui/completeness/completenesspage.h"
#include "ui/player/player.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/sidebar.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QtEndian>
#include <QtTest>
#include <QWebSocket>

using namespace earshot;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

QString callId(int number)
{
    return u"01a01566-90cc-75d7-963c-%1"_s.arg(number, 12, 10, QChar(u'0'));
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/** Two seconds of a saw on two channels. */
QByteArray soundFile()
{
    constexpr quint32 rate = 8000;
    constexpr quint32 bytes = 2 * rate * 4;
    QByteArray file;
    const auto add = [&file](auto number) {
        const auto little = qToLittleEndian(number);
        file.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    file += "RIFF";
    add(36 + bytes);
    file += "WAVEfmt ";
    add(quint32(16));
    add(quint16(1));
    add(quint16(2));
    add(rate);
    add(rate * 4);
    add(quint16(4));
    add(quint16(16));
    file += "data";
    add(bytes);
    for (quint32 i = 0; i < bytes / 2; ++i)
        add(qint16((i / 2 * 331) % 16000 - 8000));
    return file;
}

/** The needle as bytes, as UTF-16, and inside base64 at each of its three alignments. */
QList<QByteArray> disguises()
{
    const QString text = QString::fromLatin1(planted);
    QList<QByteArray> all{planted,
        QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2),
        planted.toLower(), planted.toHex()};
    for (int shift = 0; shift < 3; ++shift)
        all.append(QByteArray(QByteArray(shift, ' ') + planted).toBase64().mid(4, 12));
    return all;
}

bool holdsSecret(const QByteArray &bytes)
{
    static const QList<QByteArray> needles = disguises();
    return std::any_of(needles.begin(), needles.end(),
        [&bytes](const QByteArray &needle) { return bytes.contains(needle); });
}

/** What surrounds the first secret, to see whose it is. */
QByteArray excerpt(const QByteArray &bytes)
{
    const qsizetype at = std::max(qsizetype(0), bytes.indexOf(planted));
    return bytes.mid(std::max(qsizetype(0), at - 150), 260);
}

} // namespace

/**
 * A real receiver gets deliveries with secrets in every place that can hold one, good and bad ones;
 * so do the provider's own answers, the storage host's errors, and the customer's server. None of
 * these strings is anywhere afterwards: not in any file of the data folder, not in what the program
 * prints and logs, not in what it tells its clients, not in the window.
 */
class TestSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void whatArrivedWasLeaky();
    void noFileHoldsASecret();
    void nothingSaidHoldsASecret();
    void noAnswerHoldsASecret();
    void noWindowHoldsASecret();
    void noneIsLeftAfterAKill();

private:
    struct Reply
    {
        int status = 0;
        QByteArray body;
    };

    static ScriptedAnswer provider(const ScriptedRequest &request);
    static ScriptedAnswer storage(const ScriptedRequest &request);
    static ScriptedAnswer customer(const ScriptedRequest &request);
    Reply post(const QString &path, const Headers &headers, const QByteArray &body);
    Reply deliver(const QJsonObject &message);
    void listen();
    void tellOfCalls();
    void askTheCustomer();
    void sendRubbish();
    /** What is answered to @p head, which need not be a request. */
    QByteArray sendRaw(const QByteArray &head);
    bool isSettled();
    QString states();
    QByteArray doctor() const;
    QByteArray everyFile() const;
    QStringList filesWithSecrets() const;
    QList<QByteArray> everyAnswer();

    QTemporaryDir m_logs;
    ScriptedServer m_provider{provider};
    ScriptedServer m_customer{customer};
    std::unique_ptr<World> m_world;
    QNetworkAccessManager m_network;
    QWebSocket m_stream;
    QByteArray m_events;
    QByteArray m_replies;
    QByteArray m_toolAnswer;
};

/** Errors repeat what they were asked, as the real ones do. */
ScriptedAnswer TestSecrets::storage(const ScriptedRequest &request)
{
    static const QByteArray sound = soundFile();
    const QByteArray text = secret(u"body"_s).toLatin1();
    if (request.target.startsWith("/storage/good"))
        return fileAnswer(request, sound, "\"of-this-file\"");
    if (request.target.startsWith("/storage/cut"))
        return cutAfter(fileAnswer(request, sound, "\"of-this-file\""), 20'000);
    if (request.target.startsWith("/storage/html"))
        return answer(200, "<html>" + text + "</html>", {{"Content-Type", "audio/wav"}});
    return answer(403,
        "<Error><Code>" + text + "</Code><Signature>" + text + "</Signature></Error>",
        {{"Content-Type", "application/xml"}, {"X-Debug", text}});
}

ScriptedAnswer TestSecrets::provider(const ScriptedRequest &request)
{
    const QUrl self(u"http://"_s + QString::fromLatin1(request.header("Host")));
    const QUrl target = self.resolved(QUrl::fromEncoded(request.target));
    const QByteArray text = secret(u"answer"_s).toLatin1();
    const Headers type{{"Content-Type", "application/json"}};
    if (target.path().startsWith(u"/storage/"_s))
        return storage(request);
    if (target.path().endsWith(u"-recording"_s))
        return redirect(QUrl(signedLink(QUrl(u"http://169.254.169.254/"_s), u"/latest.wav"_s)));
    if (target.path() == u"/assistant"_s)
        return answer(200, '[' + json(detail::assistant()) + ']', type);
    if (target.path() == u"/phone-number"_s) {
        QJsonObject number = detail::phoneNumber();
        number.insert(u"id"_s, callId(90));
        return answer(200, '[' + json(number) + ']', type);
    }
    const auto called = [&self](int number) {
        QJsonObject call = leakyMessage(u""_s, callId(number), self);
        const QJsonObject inner = call.take(u"call"_s).toObject();
        for (auto it = inner.begin(); it != inner.end(); ++it)
            call.insert(it.key(), it.value());
        return call;
    };
    if (target.path() == u"/call"_s)
        return answer(200, '[' + json(called(11)) + ']', type);
    if (target.fileName() == callId(7))
        return answer(500, R"({"message":")" + text + R"(","token":")" + text + "\"}", type);
    if (target.fileName() == callId(8))
        return answer(200, json(called(8)), type);
    return answer(404, R"({"message":"no call for key )" + text + "\"}", type);
}

ScriptedAnswer TestSecrets::customer(const ScriptedRequest &request)
{
    const QByteArray text = secret(u"customer"_s).toLatin1();
    if (request.body.contains("tool-calls"))
        return answer(200, R"({"results":[{"toolCallId":"1","result":")" + text + "\"}]}");
    if (request.body.contains("assistant-request"))
        return {.bytes = "HTTP/1.1 " + text, .then = ScriptedAnswer::Then::Close};
    return answer(500, text, {{"X-Debug", text}, {"Location", text}});
}

TestSecrets::Reply TestSecrets::post(
    const QString &path, const Headers &headers, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_world->url().toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 25'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

TestSecrets::Reply TestSecrets::deliver(const QJsonObject &message)
{
    const Headers headers{{"X-Vapi-Secret", secret(u"webhook"_s).toLatin1()},
        {"Authorization", "Bearer " + secret(u"authorization"_s).toLatin1()},
        {"Cookie", secret(u"cookie"_s).toLatin1()}};
    return post(u"/api/webhooks/vapi?token="_s + secret(u"url"_s), headers,
        json({{u"message"_s, message}}));
}

void TestSecrets::listen()
{
    connect(&m_stream, &QWebSocket::textMessageReceived, this,
        [this](const QString &text) { m_events += text.toUtf8() + '\n'; });
    QUrl url(m_world->url().toString() + u"/api/events"_s);
    url.setScheme(u"ws"_s);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_world->token());
    m_stream.open(request);
    QTRY_COMPARE(m_stream.state(), QAbstractSocket::ConnectedState);
}

void TestSecrets::initTestCase()
{
    const QHash<QString, QString> settings{{u"EARSHOT_VAPI_API_KEY"_s, secret(u"apikey"_s)},
        {u"EARSHOT_VAPI_WEBHOOK_SECRET"_s, secret(u"webhook"_s)},
        {u"EARSHOT_VAPI_BASE_URL"_s, m_provider.url().toString()},
        {u"EARSHOT_PROVIDER_FORWARD_URL"_s, m_customer.url(u"/vapi"_s).toString()},
        {u"EARSHOT_PROVIDER_FORWARD_EVENTS"_s, u"all"_s}, {u"EARSHOT_RETRY_DELAYS_MS"_s, u"50"_s},
        {u"EARSHOT_SLOW_RETRY_DELAY_MS"_s, u"50"_s}, {u"EARSHOT_SLOW_RETRY_ATTEMPTS"_s, u"1"_s},
        {u"EARSHOT_REPORT_GRACE_SECONDS"_s, u"1"_s}, {u"QT_LOGGING_RULES"_s, u"earshot.*=true"_s}};
    m_world = std::make_unique<World>(QStringList{u"--calls"_s, u"0"_s}, settings);
    m_world->errorFile = m_logs.filePath(u"errors"_s);
    QVERIFY(m_world->start());
    listen();
    tellOfCalls();
    askTheCustomer();
    sendRubbish();
    QTRY_VERIFY2_WITH_TIMEOUT(isSettled(), qPrintable(states()), 60'000);
}

void TestSecrets::cleanupTestCase()
{
    QVERIFY(m_world->isSound());
}

/** Recordings that can be fetched, and every way in which one can't. */
void TestSecrets::tellOfCalls()
{
    const QUrl storage = m_provider.url();
    const QString report = u"end-of-call-report"_s;
    QCOMPARE(deliver(leakyMessage(u"status-update"_s, callId(1), storage)).status, 200);
    QCOMPARE(deliver(leakyMessage(report, callId(1), storage)).status, 200);
    QCOMPARE(deliver(leakyMessage(report, callId(2), storage, u"/storage/html.wav"_s)).status, 200);
    QCOMPARE(deliver(leakyMessage(report, callId(3), storage, u"/storage/no.wav"_s)).status, 200);
    QCOMPARE(deliver(leakyMessage(report, callId(4), storage, u"/storage/cut.wav"_s)).status, 200);
    QCOMPARE(deliver(leakyMessage(report, u"of no call"_s, storage)).status, 200);
    QCOMPARE(deliver(leakyMessage(u"of.next.year"_s, callId(6), storage)).status, 200);
    for (const int onlyEnded : {7, 8}) {
        QJsonObject ended = leakyMessage(u"status-update"_s, callId(onlyEnded), storage);
        ended.remove(u"artifact"_s);
        ended.insert(u"status"_s, u"ended"_s);
        QCOMPARE(deliver(ended).status, 200);
    }
    const Headers good{{"X-Vapi-Secret", secret(u"webhook"_s).toLatin1()}};
    const QJsonObject unwrapped = leakyMessage(report, callId(5), storage);
    QCOMPARE(post(u"/api/webhooks/vapi"_s, good, json(unwrapped)).status, 200);
}

void TestSecrets::askTheCustomer()
{
    const QUrl storage = m_provider.url();
    QJsonObject tools = leakyMessage(u"tool-calls"_s, callId(1), storage);
    tools.insert(u"toolCallList"_s, QJsonArray{QJsonObject{{u"id"_s, u"1"_s}}});
    m_toolAnswer = deliver(tools).body;
    const Reply noAssistant = deliver(leakyMessage(u"assistant-request"_s, callId(21), storage));
    QCOMPARE(noAssistant.status, 200);
    m_replies += noAssistant.body;
}

void TestSecrets::sendRubbish()
{
    const QByteArray text = secret(u"rubbish"_s).toLatin1();
    const QByteArray body =
        json({{u"message"_s, leakyMessage(u"hang"_s, callId(31), m_provider.url())}});
    const Headers good{{"X-Vapi-Secret", secret(u"webhook"_s).toLatin1()}};
    const QString webhooks = u"/api/webhooks/vapi"_s;
    const auto expect = [this](int status, const Reply &reply) {
        QCOMPARE(reply.status, status);
        m_replies += reply.body + '\n';
    };
    expect(401, post(webhooks, {{"X-Vapi-Secret", text}}, body));
    expect(401, post(webhooks, {{"Authorization", "Bearer " + text}}, body));
    expect(401, post(webhooks, {{"X-Signature", text}, {"X-Timestamp", text}}, body));
    expect(400, post(webhooks, good, body.chopped(20)));
    expect(400, post(webhooks, good, R"({"message":{"server":{"secret":)" + text));
    expect(400, post(webhooks, good, text));
    expect(400, post(webhooks, good, QByteArray(5000, '[') + text));
    expect(404, post(u"/nowhere?token="_s + QString::fromLatin1(text), good, body));
    const Headers form{{"Content-Type", "application/x-www-form-urlencoded"},
        {"Authorization", "Basic " + QByteArray("id:" + text).toBase64()}};
    m_replies += post(u"/api/webhooks/oauth/token"_s, form, "client_secret=" + text).body;
    m_replies += m_world->getFrom(QUrl(m_world->url().toString() + u"/api/calls"_s), text).body;
    m_replies += m_world->get(u"/api/calls?cursor="_s + QString::fromLatin1(text)).body;
    const QByteArray noRequest = sendRaw(text + ' ' + text + "\r\nAuthorization " + text);
    const QByteArray large =
        sendRaw("POST /api/webhooks/vapi HTTP/1.1\r\nHost: x\r\nX-Vapi-Secret: " + text
            + "\r\nContent-Length: 4000000000");
    QVERIFY2(large.contains(" 413 "), large.constData());
    m_replies += noRequest + large;
}

QByteArray TestSecrets::sendRaw(const QByteArray &head)
{
    QTcpSocket socket;
    socket.connectToHost(m_world->url().host(), quint16(m_world->url().port()));
    const auto isOpen = [&socket] { return socket.state() == QAbstractSocket::ConnectedState; };
    if (!QTest::qWaitFor(isOpen))
        return {};
    socket.write(head + "\r\n\r\n");
    if (!QTest::qWaitFor([&] { return !isOpen() || socket.bytesAvailable() > 0; }, 20'000))
        return {};
    return socket.readAll();
}

/** Nothing is under way any more: each recording is kept, or waits for a person. */
bool TestSecrets::isSettled()
{
    const QHash<QString, int> states = m_world->recordingStates();
    int all = 0;
    for (const int count : states)
        all += count;
    const int over = states.value(u"ready"_s) + states.value(u"failed"_s)
        + states.value(u"transcript_only"_s) + states.value(u"none"_s);
    return all == 9 && states.value(u"ready"_s) >= 3 && over == all;
}

QString TestSecrets::states()
{
    QStringList all;
    for (const QJsonObject &call : m_world->allCalls())
        all.append(
            call[u"vapiCallId"].toString().right(2) + u' ' + call[u"recordingState"].toString());
    return all.join(u", "_s);
}

void TestSecrets::whatArrivedWasLeaky()
{
    QVERIFY(holdsSecret(QByteArray("a" + planted).toBase64()));
    QVERIFY2(m_toolAnswer.contains(planted), "the customer's answer is returned unchanged");
    QVERIFY(m_customer.requests().size() >= 10);
    for (const ScriptedRequest &request : m_customer.requests())
        QVERIFY2(request.body.contains(planted), "the customer's own server gets all of it");
    QVERIFY(m_provider.count(QByteArray("/call/" + callId(8).toLatin1())) > 0);
    QVERIFY(m_provider.count("/storage/good.wav") >= 3);
    QVERIFY2(everyFile().contains("Sample Caller"), "what is kept can be found in this way");
}

void TestSecrets::noFileHoldsASecret()
{
    QVERIFY(!m_world->filesIn(u"."_s).filter(u"-wal"_s).isEmpty());
    QVERIFY(!m_world->filesIn(u"."_s).filter(u".mp3"_s).isEmpty());
    QCOMPARE(filesWithSecrets().join(u'\n'), QString());
}

void TestSecrets::nothingSaidHoldsASecret()
{
    QFile errors(m_world->errorFile);
    QVERIFY(errors.open(QIODevice::ReadOnly));
    const QByteArray said = errors.readAll();
    QVERIFY2(said.count('\n') > 10, "it has much to say");
    QVERIFY2(!holdsSecret(said), excerpt(said).constData());
    const QByteArray printed = m_world->receiver->printed();
    QVERIFY(printed.contains("listening"));
    QVERIFY2(!holdsSecret(printed), excerpt(printed).constData());
    const QByteArray advice = doctor();
    QVERIFY(advice.size() > 50);
    QVERIFY2(!holdsSecret(advice), excerpt(advice).constData());
}

void TestSecrets::noAnswerHoldsASecret()
{
    QTRY_VERIFY(m_events.contains("recording_ready"));
    QVERIFY2(!holdsSecret(m_events), excerpt(m_events).constData());
    QVERIFY2(!holdsSecret(m_replies), excerpt(m_replies).constData());
    const QList<QByteArray> answers = everyAnswer();
    QVERIFY(answers.size() > 20);
    for (const QByteArray &given : answers)
        QVERIFY2(!holdsSecret(given), excerpt(given).constData());
}

/** The desktop program's window on this receiver: each call opened, each page visited. */
void TestSecrets::noWindowHoldsASecret()
{
    const SystemClock clock;
    ui::ReceiverClient client(m_world->url(), Secret(m_world->token()));
    ui::Player player;
    ui::MainWindow window(client, player, clock, {.place = u"Sample"_s, .webhook = m_world->url()});
    window.show();
    window.start();
    ui::CallsView &view = window.callsPane().view();
    const QList<QJsonObject> calls = m_world->allCalls();
    QTRY_COMPARE_WITH_TIMEOUT(view.model()->rowCount(), int(calls.size()), 20'000);
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        view.setCurrentIndex(view.model()->index(row, 0));
        const QByteArray opened = view.currentCallId().toUtf8();
        QTRY_VERIFY_WITH_TIMEOUT(everyTextIn(window).contains(opened), 20'000);
        const QByteArray texts = everyTextIn(window);
        QVERIFY2(!holdsSecret(texts), excerpt(texts).constData());
    }
    window.showPage(ui::Page::Completeness);
    QTRY_VERIFY_WITH_TIMEOUT(
        window.completenessPage().presenter().stage() == ui::CompletenessPresenter::Stage::Shown,
        20'000);
    window.showPage(ui::Page::Assistants);
    QTRY_VERIFY_WITH_TIMEOUT(everyTextIn(window).contains("Sample counter"), 20'000);
    const QByteArray texts = everyTextIn(window);
    QVERIFY(texts.contains("Sample Caller"));
    QVERIFY2(!holdsSecret(texts), excerpt(texts).constData());
}

void TestSecrets::noneIsLeftAfterAKill()
{
    QCOMPARE(
        deliver(leakyMessage(u"end-of-call-report"_s, callId(9), m_provider.url())).status, 200);
    m_world->receiver->kill();
    QCOMPARE(filesWithSecrets().join(u'\n'), QString());
    QVERIFY(m_world->startReceiver());
    // Its link was only in memory, so it depends on the moment of the kill whether it is kept.
    static const QRegularExpression isOver(u"09 (ready|failed)"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(states().contains(isOver), qPrintable(states()), 60'000);
    QCOMPARE(filesWithSecrets().join(u'\n'), QString());
    QCOMPARE(m_world->receiver->terminate(), 0);
    QCOMPARE(filesWithSecrets().join(u'\n'), QString());
    nothingSaidHoldsASecret();
}

QByteArray TestSecrets::doctor() const
{
    QProcess process;
    process.start(qEnvironmentVariable("EARSHOT_BIN") + u"/earshotd"_s,
        {u"doctor"_s, u"--data"_s, m_world->dataFolder()});
    // The provider that it may ask lives in this process.
    const bool ended =
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
    return !ended ? QByteArray() : process.readAllStandardOutput() + process.readAllStandardError();
}

QByteArray TestSecrets::everyFile() const
{
    QByteArray all;
    for (const QString &name : m_world->filesIn(u"."_s)) {
        QFile file(m_world->dataFolder() + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

QStringList TestSecrets::filesWithSecrets() const
{
    QStringList found;
    for (const QString &name : m_world->filesIn(u"."_s)) {
        QFile file(m_world->dataFolder() + u'/' + name);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (holdsSecret(bytes) || holdsSecret(name.toUtf8()))
            found.append(name + u": "_s + QString::fromLatin1(excerpt(bytes)));
    }
    return found;
}

/** What can be read at all, by the receiver's own description, for each call where one is named. */
QList<QByteArray> TestSecrets::everyAnswer()
{
    const QString description = QString::fromUtf8(m_world->get(u"/api/openapi.yaml"_s).body);
    static const QRegularExpression route(u"^  (/[^:]*):$"_s, QRegularExpression::MultilineOption);
    QStringList paths{u"/metrics"_s};
    auto matches = route.globalMatch(description);
    while (matches.hasNext()) {
        const QString path = matches.next().captured(1);
        if (!path.contains(u'{'))
            paths.append(path);
        if (!path.startsWith(u"/api/calls/{id}"_s))
            continue;
        for (const QJsonObject &call : m_world->allCalls())
            paths.append(QString(path).replace(u"{id}"_s, call[u"id"].toString()));
    }
    QList<QByteArray> answers;
    for (const QString &path : paths)
        answers.append(m_world->get(path).body);
    return answers;
}

QTEST_MAIN(TestSecrets)
#include "tst_secrets.moc"
