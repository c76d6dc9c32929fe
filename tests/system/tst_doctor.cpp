// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulator/provider.h"
#include "tests/system/program.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::test;

/** The doctor's command and the mending of assistants, with real programs. */
class TestDoctor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysWhatIsWrongWithoutAReceiver();
    void knowsEveryWayOfASender();
    void aRunningReceiverAnswersForItself();
    void mendedAssistantsAreWell();
    void badSettingsAreAFinding();
    void withoutDataItCannotLook();

private:
    struct Ended
    {
        int code = -1;
        QByteArray printed;
    };
    /** Runs the command to its end while the simulator in this process goes on. */
    Ended doctor(const QStringList &arguments, const QHash<QString, QString> &more = {});
    [[nodiscard]] QHash<QString, QString> variables() const;
    [[nodiscard]] QString base() const { return u"http://127.0.0.1:%1"_s.arg(m_port); }

    QTemporaryDir m_folder;
    const quint16 m_port = freePort();
    std::unique_ptr<Provider> m_provider;
    std::unique_ptr<Program> m_receiver;
};

void TestDoctor::initTestCase()
{
    m_provider = std::make_unique<Provider>(
        simulator::Options{.apiKey = Secret("private key"), .faultyAssistants = true},
        QUrl(base() + u"/api/webhooks/vapi"_s));
}

QHash<QString, QString> TestDoctor::variables() const
{
    return {{u"EARSHOT_VAPI_API_KEY"_s, u"private key"_s},
        {u"EARSHOT_VAPI_BASE_URL"_s, m_provider->base.toString()},
        {u"EARSHOT_VAPI_WEBHOOK_SECRET"_s, u"secret"_s},
        {u"EARSHOT_PROVIDER_ALLOWED_HOSTS"_s, u"127.0.0.1"_s}, {u"EARSHOT_PUBLIC_URL"_s, base()}};
}

TestDoctor::Ended TestDoctor::doctor(
    const QStringList &arguments, const QHash<QString, QString> &more)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    for (auto it = more.begin(); it != more.end(); ++it)
        environment.insert(it.key(), it.value());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(
        qEnvironmentVariable("EARSHOT_BIN") + u"/earshotd"_s, QStringList{u"doctor"_s} + arguments);
    const bool ended =
        QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 60'000);
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput()};
}

void TestDoctor::saysWhatIsWrongWithoutAReceiver()
{
    const Ended ended = doctor({u"--data"_s, m_folder.path()}, variables());
    QCOMPARE(ended.code, 2);
    QVERIFY2(
        ended.printed.contains("The provider accepts the API key."), ended.printed.constData());
    QVERIFY2(ended.printed.contains("are not recorded"), ended.printed.constData());
    QVERIFY2(ended.printed.contains("old-crm.example.net"), ended.printed.constData());
    QVERIFY2(ended.printed.contains("it needs https"), ended.printed.constData());
    QVERIFY(!ended.printed.contains("private key"));
}

void TestDoctor::knowsEveryWayOfASender()
{
    const QByteArray unchecked = "Nothing is set by which the sender";
    QHash<QString, QString> settings = variables();
    settings.remove(u"EARSHOT_VAPI_WEBHOOK_SECRET"_s);
    QVERIFY(doctor({u"--data"_s, m_folder.path()}, settings).printed.contains(unchecked));
    settings.insert(u"EARSHOT_VAPI_WEBHOOK_HMAC_SECRET"_s, u"signing"_s);
    settings.insert(u"EARSHOT_PROVIDER_FORWARD_URL"_s, u"https://crm.example.net/vapi"_s);
    const Ended signing = doctor({u"--data"_s, m_folder.path()}, settings);
    QVERIFY2(!signing.printed.contains(unchecked), signing.printed.constData());
    QVERIFY2(
        signing.printed.contains("passed on (provider.forward_url)"), signing.printed.constData());
}

/** Its settings count, not those of whoever asks. */
void TestDoctor::aRunningReceiverAnswersForItself()
{
    m_receiver = std::make_unique<Program>(u"earshotd"_s,
        QStringList{
            u"serve"_s, u"--data"_s, m_folder.path(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)},
        variables());
    QVERIFY(!m_receiver->startAndWaitFor(u"listening "_s).isEmpty());
    const Ended ended = doctor({u"--data"_s, m_folder.path(), u"--json"_s});
    QCOMPARE(ended.code, 2);
    const auto report = parseJsonObject(ended.printed);
    QVERIFY(report.ok());
    QCOMPARE(report->value(u"health"_s).toString(), u"broken"_s);
    QHash<QString, QString> worst;
    for (const QJsonValue each : report->value(u"findings"_s).toArray()) {
        const QString check = each[u"check"_s].toString();
        if (!worst.contains(check))
            worst.insert(check, each[u"health"_s].toString());
    }
    QCOMPARE(worst.value(u"api_key"_s), u"ok"_s);
    QCOMPARE(worst.value(u"assistants"_s), u"broken"_s);
}

void TestDoctor::mendedAssistantsAreWell()
{
    const QByteArray token = Program::output(u"earshotd"_s,
        {u"token"_s, u"create"_s, u"--data"_s, m_folder.path(), u"--role"_s, u"owner"_s})
                                 .trimmed();
    QVERIFY(!token.isEmpty());
    Client client(QUrl(base()), token);
    const auto shown = client.get(u"/api/assistants"_s);
    QCOMPARE(shown.status, 200);
    QCOMPARE(shown.object()[u"items"_s].toArray().size(), 3);
    const auto mended = client.send("POST", u"/api/assistants/recording"_s, R"({"apply":true})");
    QCOMPARE(mended.status, 200);
    QCOMPARE(mended.object()[u"items"_s].toArray().size(), 2);
    for (const QJsonValue each : mended.object()[u"items"_s].toArray())
        QVERIFY(each[u"applied"_s].toBool());
    const QJsonValue taken = m_provider->client->get(u"/assistant"_s).array().at(2);
    QCOMPARE(taken[u"server"_s][u"url"_s].toString(), base() + u"/api/webhooks/vapi"_s);
    QCOMPARE(taken[u"server"_s][u"headers"_s].toObject(),
        QJsonObject({{u"X-Tenant"_s, u"7"_s}, {u"X-Vapi-Secret"_s, u"secret"_s}}));
    // What is left is that the address of this test can't be reached from outside.
    const Ended ended = doctor({u"--data"_s, m_folder.path()});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.printed.contains("Each of 3 assistants records"), ended.printed.constData());
    QVERIFY2(!ended.printed.contains("broken"), ended.printed.constData());
    QCOMPARE(m_receiver->terminate(), 0);
}

void TestDoctor::badSettingsAreAFinding()
{
    const Ended ended =
        doctor({u"--data"_s, m_folder.path()}, {{u"EARSHOT_PUBLIC_URL"_s, u"not a url"_s}});
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.printed.startsWith("broken "), ended.printed.constData());
    QVERIFY2(ended.printed.contains("EARSHOT_PUBLIC_URL"), ended.printed.constData());
}

void TestDoctor::withoutDataItCannotLook()
{
    QCOMPARE(doctor({}).code, 3);
    QCOMPARE(doctor({u"--data"_s, m_folder.filePath(u"nowhere"_s)}).code, 3);
    QVERIFY(!QFileInfo::exists(m_folder.filePath(u"nowhere"_s)));
}

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
