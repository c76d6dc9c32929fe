// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "http/server.h"
#include "tests/simulator/client.h"
#include "tests/support/await.h"

#include <QProcess>

using namespace earshot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** A receiver that keeps every webhook and answers as it is told. */
class Receiver
{
public:
    Receiver()
        : server({{.method = http::Method::Post,
            .pattern = u"/hook"_s,
            .handler = [this](http::Request request) { return receive(std::move(request)); },
            .bodyLimit = 16 * 1024 * 1024}})
    {
        const auto url = server.listen(QHostAddress(QHostAddress::LocalHost), 0);
        if (!url)
            qFatal("The receiver cannot listen.");
        hook = url->toString() + u"/hook"_s;
    }
    ~Receiver() { test::await(server.stop(100ms)); }

    QCoro::Task<http::Reply> receive(http::Request request)
    {
        secrets.insert(request.headers.value("X-Vapi-Secret"));
        if (refusals-- > 0)
            co_return http::Reply::text("busy", 503);
        const auto body = parseJsonObject(request.body);
        if (!body)
            co_return http::Reply::text("not JSON", 400);
        const JsonView message = JsonView(*body).view(u"message");
        const QString id = message.text(u"call.id").value_or(QString());
        const QString type = message.text(u"type").value_or(QString());
        received[id].append(message.text(u"status").value_or(type));
        co_return http::Reply::json({});
    }

    QMap<QString, QStringList> received; ///< statuses and reports of each call
    QSet<QByteArray> secrets;
    int refusals = 0;
    QString hook;
    http::Server server;
};

/** The real program, with its output lines. */
class Program
{
public:
    explicit Program(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"EARSHOT_SIM_API_KEY"_s, u"private key"_s);
        environment.insert(u"EARSHOT_SIM_SECRET"_s, u"shared secret"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(&process, &QProcess::readyReadStandardOutput, &process,
            [this] { output += QString::fromLocal8Bit(process.readAllStandardOutput()); });
        process.start(qEnvironmentVariable("EARSHOT_BIN") + u"/earshot-sim"_s, arguments);
    }
    ~Program()
    {
        process.terminate(); // so that it removes its temporary folder
        if (!process.waitForFinished(10'000))
            process.kill();
    }

    /** The address behind "listening". */
    [[nodiscard]] QUrl address() const
    {
        const auto words = output.section(u'\n', 0, 0).split(u' ');
        return words.size() == 2 && words[0] == u"listening"_s ? QUrl(words[1]) : QUrl();
    }

    QProcess process;
    QString output;
};

} // namespace

class TestProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesABadOption();
    void everyCallIsDelivered();
    void refusedWebhooksAreRetried();
    void faultsAreSeenByTheReceiver();
    void endsCleanlyWhenAsked();
};

void TestProcess::refusesABadOption()
{
    Program program({u"--faults"_s, u"gone=1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(program.process.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(program.process.exitCode(), 2);
    QVERIFY(program.output.isEmpty());
}

void TestProcess::everyCallIsDelivered()
{
    Receiver receiver;
    Program program({u"--webhook"_s, receiver.hook, u"--calls"_s, u"20"_s, u"--life"_s, u"100"_s});
    QTRY_VERIFY_WITH_TIMEOUT(program.output.contains(u"delivered 20 calls\n"_s), 60'000);
    QCOMPARE(receiver.received.size(), 20);
    int events = 0;
    for (const QStringList &statuses : std::as_const(receiver.received)) {
        QCOMPARE(statuses.mid(statuses.size() - 3),
            QStringList({u"in-progress"_s, u"ended"_s, u"end-of-call-report"_s}));
        events += int(statuses.size());
    }
    QCOMPARE(receiver.secrets, QSet<QByteArray>{"shared secret"});
    test::Client client(program.address(), "private key");
    QCOMPARE(client.get(u"/sim/accepted"_s).array().size(), events);
    QCOMPARE(client.get(u"/call"_s).array().size(), 20);
}

void TestProcess::refusedWebhooksAreRetried()
{
    Receiver receiver;
    receiver.refusals = 5;
    Program program({u"--webhook"_s, receiver.hook, u"--calls"_s, u"3"_s, u"--life"_s, u"0"_s,
        u"--retries"_s, u"6"_s});
    QTRY_VERIFY_WITH_TIMEOUT(program.output.contains(u"delivered 3 calls\n"_s), 60'000);
    QCOMPARE(receiver.received.size(), 3);
    for (const QStringList &statuses : std::as_const(receiver.received))
        QVERIFY(statuses.contains(u"end-of-call-report"_s));
}

void TestProcess::faultsAreSeenByTheReceiver()
{
    Receiver receiver;
    Program program({u"--webhook"_s, receiver.hook, u"--calls"_s, u"30"_s, u"--life"_s, u"50"_s,
        u"--seed"_s, u"3"_s, u"--faults"_s, u"lost=0.2,dup=0.2,reorder=0.3"_s});
    QTRY_VERIFY_WITH_TIMEOUT(program.output.contains(u"delivered 30 calls\n"_s), 60'000);
    int doubled = 0;
    int reordered = 0;
    int incomplete = 0;
    for (const QStringList &statuses : std::as_const(receiver.received)) {
        doubled += QSet<QString>(statuses.begin(), statuses.end()).size() < statuses.size();
        const auto end = statuses.indexOf(u"ended"_s);
        const auto start = statuses.indexOf(u"in-progress"_s);
        reordered += end >= 0 && start > end;
        incomplete += end < 0 || start < 0;
    }
    QVERIFY(doubled > 0 && reordered > 0 && incomplete > 0);
    test::Client client(program.address(), "private key");
    QCOMPARE(client.get(u"/call"_s).array().size(), 30);
}

void TestProcess::endsCleanlyWhenAsked()
{
    Program program({u"--calls"_s, u"2"_s, u"--life"_s, u"600000"_s});
    QTRY_VERIFY_WITH_TIMEOUT(program.address().isValid(), 20'000);
    program.process.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(program.process.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process.exitCode(), 0);
    QVERIFY(!program.output.contains(u"delivered"_s));
}

QTEST_GUILESS_MAIN(TestProcess)
#include "tst_process.moc"
