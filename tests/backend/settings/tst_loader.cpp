// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keys.h"
#include "settings/loader.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::settings;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestLoader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refuses_data();
    void refuses();
    void nothingGivenIsTheDefaults();
    void variablesOfOurOtherProgramsAreLeftAlone();
    void everySourceBeatsTheNext();
    void readsEveryKind();
    void theFileSkipsCommentsAndEmptyLines();
    void configNamesTheFile();
    void readsHosts();
    void secretsComeFromEnvironmentThenFolderThenStore();
    void noMessageShowsASecret();
    void theHelpNamesEverySetting();

private:
    QString fileWith(const QByteArray &text);

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestLoader::fileWith(const QByteArray &text)
{
    QFile file(m_folder.filePath(u"settings%1"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("no file");
    return file.fileName();
}

void TestLoader::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("variable"); // NAME=value
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("mentions");

    const auto line = [](const char *name, const QStringList &arguments, const QStringList &words) {
        QTest::newRow(name) << arguments << QString() << QByteArray() << words;
    };
    const auto variable = [](const char *name, const QString &text, const QStringList &words) {
        QTest::newRow(name) << QStringList() << text << QByteArray() << words;
    };
    const auto file = [](const char *name, const QByteArray &text, const QStringList &words) {
        QTest::newRow(name) << QStringList() << QString() << text << words;
    };
    line("unknown option", {u"--lisen"_s, u"x"_s}, {u"\"lisen\""_s, u"listen"_s});
    line("no option", {u"serve"_s}, {u"serve"_s});
    line("no value", {u"--listen"_s}, {u"--listen"_s, u"value"_s});
    line("twice", {u"--workers=1"_s, u"--workers"_s, u"2"_s}, {u"second time"_s});
    line("secret", {u"--vapi-api-key"_s, u"hush"_s}, {u"EARSHOT_VAPI_API_KEY"_s});
    line("port too large", {u"--listen=127.0.0.1:65536"_s}, {u"--listen"_s, u"65536"_s});
    line("port is a sign", {u"--listen=127.0.0.1:+80"_s}, {u"--listen"_s});
    line("no port", {u"--listen=127.0.0.1"_s}, {u"127.0.0.1:8787"_s});
    line("host name", {u"--listen=example.org:80"_s}, {u"example.org"_s});
    line("open bracket", {u"--listen=[::1:80"_s}, {u"[::1]:8787"_s});
    line("no workers", {u"--workers=0"_s}, {u"1 to 64"_s});
    line("half a worker", {u"--workers=1.5"_s}, {u"whole number"_s});
    line("empty number", {u"--workers="_s}, {u"whole number"_s});
    line("profile", {u"--recording-profile=flac"_s}, {u"speech, cbr128"_s});
    line("format", {u"--log-format=xml"_s}, {u"auto, json, readable"_s});
    line("ftp", {u"--public-url=ftp://a.example"_s}, {u"https://calls.example.org"_s});
    line("user in URL", {u"--vapi-base-url=https://u:p@a.example"_s}, {u"user name"_s});
    line("query in URL", {u"--public-url=https://a.example/?x=1"_s}, {u"'?'"_s});
    line("header name", {u"--webhook-signature-header=x signature"_s}, {u"header"_s});
    line("algorithm", {u"--webhook-hmac-algorithm=md5"_s}, {u"sha256"_s});
    line("encoding", {u"--webhook-signature-encoding=base32"_s}, {u"hex"_s, u"base64"_s});
    line("body is not signed", {u"--webhook-signed-format={timestamp}"_s}, {u"{body}"_s});
    line("no tolerance", {u"--webhook-timestamp-tolerance-seconds=0"_s}, {u"1 to"_s});
    line("forward to a user", {u"--provider-forward-url=https://u@a.example"_s}, {u"user name"_s});
    line("forward to ftp", {u"--provider-forward-url=ftp://a.example"_s}, {u"https://"_s});
    line("longer than a question lives", {u"--provider-forward-timeout-seconds=26"_s},
        {u"1 to 25"_s});
    line("fallback assistant", {u"--provider-fallback-assistant-id=anna"_s}, {u"id"_s});
    line("region", {u"--vapi-region=asia"_s}, {u"us, eu"_s});
    line("bad delay", {u"--retry-delays-ms=1000,,5"_s}, {u"commas"_s});
    line("negative delay", {u"--retry-delays-ms=-1"_s}, {u"commas"_s});
    line("hosts", {u"--provider-allowed-hosts=a b"_s}, {u"media.example.org"_s});
    line("host with path", {u"--provider-allowed-hosts=a/b"_s}, {u"media.example.org"_s});
    line("Twilio account", {u"--twilio-account-sid=AC12"_s}, {u"32 hexadecimal digits"_s});
    line("Twilio account of another kind", {u"--twilio-account-sid=SK"_s + QString(32, u'0')},
        {u"AC and 32"_s});
    line("fragment", {u"--twilio-callback-fragment=rc=3 rp"_s}, {u"rc=3&rp=all"_s});
    line("link grace", {u"--twilio-link-grace-seconds=-1"_s}, {u"--twilio-link-grace-seconds"_s});
    line("token in sight", {u"--twilio-auth-token=x"_s}, {u"EARSHOT_TWILIO_AUTH_TOKEN"_s});
    line("share", {u"--alert-recorded-share-percent=101"_s}, {u"0 to 100"_s});
    line("share as a fraction", {u"--alert-recorded-share-percent=0.95"_s}, {u"0 to 100"_s});
    line("no calls", {u"--alert-minimum-calls=0"_s}, {u"1 to"_s});
    line("negative hours", {u"--alert-deadline-hours=-1"_s}, {u"0 to"_s});
    line("language of complaints", {u"--complaint-words=@xx"_s}, {u"@de, @en"_s});
    line("star in a word", {u"--complaint-words=com*plain"_s}, {u"commas"_s});
    line("file is missing", {u"--config=/no/such/file"_s}, {u"/no/such/file"_s});

    variable("unknown variable", u"EARSHOT_LISEN=x"_s, {u"EARSHOT_LISEN"_s});
    variable("bad variable", u"EARSHOT_WORKERS=many"_s, {u"EARSHOT_WORKERS"_s, u"many"_s});

    file("unknown key", "workers = 2\nworker = 3\n", {u"Line 2"_s, u"\"worker\""_s});
    file("bad value", "# first\nworkers = lots\n", {u"Line 2"_s, u"lots"_s, u"1 to 64"_s});
    file("double key", "workers = 2\nworkers = 2\n", {u"Line 2"_s, u"Line 1"_s});
    file("secret in file", "vapi_webhook_secret = hush\n",
        {u"vapi_webhook_secret"_s, u"EARSHOT_VAPI_WEBHOOK_SECRET"_s});
    file("no equals sign", "workers 2\n", {u"Line 1"_s, u"name = value"_s});
    file("section", "[receiver]\n", {u"Line 1"_s});
    file("too large", QByteArray(1024 * 1024 + 1, '#'), {u"1 MiB"_s});
}

void TestLoader::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, variable);
    QFETCH(QByteArray, file);
    QFETCH(QStringList, mentions);
    Sources sources{.arguments = arguments};
    if (!variable.isEmpty())
        sources.environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    if (!file.isEmpty())
        sources.filePath = fileWith(file);

    const auto settings = load(sources);
    QVERIFY(!settings.ok());
    QCOMPARE(settings.error().code, ErrorCode::InvalidInput);
    for (const QString &word : std::as_const(mentions))
        QVERIFY2(settings.error().message.contains(word), qPrintable(settings.error().message));
}

void TestLoader::nothingGivenIsTheDefaults()
{
    const auto settings = load({});
    QVERIFY2(settings.ok(), settings ? "" : qPrintable(settings.error().message));
    QCOMPARE(settings->dataFolder, QString());
    QCOMPARE(settings->listen, (Endpoint{QHostAddress(QHostAddress::LocalHost), 8787}));
    QVERIFY(settings->publicUrl.isEmpty());
    QCOMPARE(settings->vapiBaseUrl, QUrl(u"https://api.vapi.ai"_s));
    QVERIFY(settings->vapiApiKey.isEmpty());
    QVERIFY(settings->vapiWebhookSecret.isEmpty());
    QVERIFY(settings->providerAllowedHosts.empty());
    QCOMPARE(settings->recordingProfile, RecordingProfile::Speech);
    QCOMPARE(settings->workers, 2);
    QCOMPARE(settings->maxRecordingBytes, 2147483648);
    QCOMPARE(settings->linkLife, 3600s);
    QCOMPARE(settings->retryDelays, (std::vector<std::chrono::milliseconds>{2s, 10s}));
    QCOMPARE(settings->slowRetryDelay, 5min);
    QCOMPARE(settings->slowRetryAttempts, 3);
    QCOMPARE(settings->reportGrace, 60s);
    QVERIFY(settings->twilioAccountSid.isEmpty() && settings->twilioAuthToken.isEmpty());
    QCOMPARE(settings->twilioBaseUrl, QUrl(u"https://api.twilio.com"_s));
    QCOMPARE(settings->twilioLinkGrace, 120s);
    QCOMPARE(settings->logFormat, LogFormat::Automatic);
    QCOMPARE(settings->alertRecordedShare, 95);
    QCOMPARE(settings->alertMinimumCalls, 20);
    QCOMPARE(settings->alertDeadline, std::chrono::hours(48));
    QVERIFY(settings->complaintWords.phrases().contains(u"unacceptable"_s));
    QVERIFY(settings->complaintWords.phrases().contains(u"beschwer*"_s));
}

void TestLoader::variablesOfOurOtherProgramsAreLeftAlone()
{
    Sources sources;
    for (const QLatin1StringView variable : otherVariables) {
        if (variable != "EARSHOT_CONFIG"_L1)
            sources.environment.insert(variable, u"sample"_s);
    }
    QVERIFY(load(sources).ok());
}

void TestLoader::everySourceBeatsTheNext()
{
    Sources sources{
        .filePath = fileWith("workers = 3\nlink_life_seconds = 30\nslow_retry_attempts=7")};
    sources.environment = {{u"EARSHOT_WORKERS"_s, u"4"_s},
        {u"EARSHOT_LINK_LIFE_SECONDS"_s, u"40"_s}, {u"PATH"_s, u"/bin"_s}};
    sources.arguments = {u"--workers"_s, u"5"_s};
    const auto settings = load(sources);
    QVERIFY2(settings.ok(), settings ? "" : qPrintable(settings.error().message));
    QCOMPARE(settings->workers, 5);
    QCOMPARE(settings->linkLife, 40s);
    QCOMPARE(settings->slowRetryAttempts, 7);
}

void TestLoader::readsEveryKind()
{
    const auto settings =
        load({.arguments = {u"--data"_s, u"/srv//earshot/"_s, u"--listen=[::1]:0"_s,
                  u"--public-url"_s, u"https://calls.example.org/earshot/"_s,
                  u"--retry-delays-ms=10, 20"_s, u"--recording-profile=cbr128"_s,
                  u"--log-format=json"_s, u"--report-grace-seconds=0"_s}});
    QVERIFY2(settings.ok(), settings ? "" : qPrintable(settings.error().message));
    QCOMPARE(settings->dataFolder, u"/srv/earshot"_s);
    QCOMPARE(settings->listen, (Endpoint{QHostAddress(QHostAddress::LocalHostIPv6), 0}));
    QCOMPARE(settings->publicUrl, QUrl(u"https://calls.example.org/earshot"_s));
    QCOMPARE(settings->retryDelays, (std::vector<std::chrono::milliseconds>{10ms, 20ms}));
    QCOMPARE(settings->recordingProfile, RecordingProfile::Cbr128);
    QCOMPARE(settings->logFormat, LogFormat::Json);
    QCOMPARE(settings->reportGrace, 0s);
    const QString account = u"AC00000000000000000000000000000001"_s;
    const auto twilio = load({.arguments = {u"--twilio-account-sid"_s, account,
                                  u"--twilio-callback-fragment=#rc=3&rp=all"_s}});
    QVERIFY2(twilio.ok(), twilio ? "" : qPrintable(twilio.error().message));
    QCOMPARE(twilio->twilioAccountSid, account);
    QCOMPARE(twilio->twilioCallbackFragment, u"rc=3&rp=all"_s);
    const auto words = load({.arguments = {u"--complaint-words=Waste of time, lawyer*"_s}});
    QCOMPARE(words->complaintWords.phrases(), (QStringList{u"lawyer*"_s, u"waste of time"_s}));
    const auto none = load({.arguments = {u"--complaint-words="_s}});
    QCOMPARE(none->complaintWords, ComplaintWords());
    const auto local = load({.arguments = {u"--listen=localhost:1"_s}});
    QCOMPARE(local->listen, (Endpoint{QHostAddress(QHostAddress::LocalHost), 1}));
}

void TestLoader::theFileSkipsCommentsAndEmptyLines()
{
    const auto settings =
        load({.filePath = fileWith("# workers = 9\r\n\r\n  workers\t=  8  \r\n")});
    QVERIFY2(settings.ok(), settings ? "" : qPrintable(settings.error().message));
    QCOMPARE(settings->workers, 8);
}

void TestLoader::configNamesTheFile()
{
    Sources sources{.filePath = fileWith("workers = 3")};
    sources.environment.insert(u"EARSHOT_CONFIG"_s, fileWith("workers = 4"));
    QCOMPARE(load(sources)->workers, 4);
    sources.arguments = {u"--config"_s, fileWith("workers = 5")};
    QCOMPARE(load(sources)->workers, 5);
}

void TestLoader::readsHosts()
{
    const auto settings = load({.environment = {{u"EARSHOT_PROVIDER_ALLOWED_HOSTS"_s,
                                    u"127.0.0.1:9000, Media.Example.org ,[::1]:80,[fd00::1]"_s}}});
    QVERIFY2(settings.ok(), settings ? "" : qPrintable(settings.error().message));
    const std::vector<AllowedHost> expected{{u"127.0.0.1"_s, quint16(9000)},
        {u"media.example.org"_s, std::nullopt}, {u"::1"_s, quint16(80)},
        {u"fd00::1"_s, std::nullopt}};
    QCOMPARE(settings->providerAllowedHosts, expected);
}

void TestLoader::secretsComeFromEnvironmentThenFolderThenStore()
{
    QTemporaryDir folder;
    for (const QString &name : {u"vapi_api_key"_s, u"vapi_webhook_secret"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("from folder\n");
    }
    MemorySecretStore store;
    store.insert(u"vapi_api_key"_s, Secret("from store"));
    Sources sources{.secrets = &store};
    QCOMPARE(load(sources)->vapiApiKey.reveal(), "from store");
    QVERIFY(load(sources)->vapiWebhookSecret.isEmpty());

    sources.environment.insert(u"CREDENTIALS_DIRECTORY"_s, folder.path());
    sources.environment.insert(u"EARSHOT_VAPI_API_KEY"_s, u"from environment"_s);
    sources.environment.insert(u"EARSHOT_VAPI_WEBHOOK_SECRET"_s, u" "_s);
    QCOMPARE(load(sources)->vapiApiKey.reveal(), "from environment");
    QCOMPARE(load(sources)->vapiWebhookSecret.reveal(), "from folder");
}

void TestLoader::noMessageShowsASecret()
{
    const auto inFile = load({.filePath = fileWith("vapi_api_key = hush-hush")});
    QVERIFY(!inFile.error().message.contains(u"hush-hush"_s));
    const auto inLine = load({.arguments = {u"--vapi-api-key=hush-hush"_s}});
    QVERIFY(!inLine.error().message.contains(u"hush-hush"_s));
    for (const char *url : {"https://u:hush-hush@a.example", "ftp://a.example/?t=hush-hush",
             "u:hush-hush@a.example"}) {
        const auto address =
            load({.arguments = {u"--provider-forward-url"_s, QString::fromLatin1(url)}});
        QVERIFY(!address.ok());
        QVERIFY(!address.error().message.contains(u"hush-hush"_s));
    }
    const auto bare = load({.filePath = fileWith("hush-hush")});
    QVERIFY(!bare.error().message.contains(u"hush-hush"_s));
}

void TestLoader::theHelpNamesEverySetting()
{
    const QString help = helpText();
    for (const Key &key : keys) {
        QVERIFY(
            help.contains(key.option) && help.contains(key.variable) && help.contains(key.help));
        const QString name = QString(key.name).replace(u'.', u'_');
        QCOMPARE(key.variable, QString(u"EARSHOT_"_s + name.toUpper()));
        QCOMPARE(key.option, QString(u"--"_s + QString(name).replace(u'_', u'-')));
    }
    for (const SecretKey &key : secretKeys)
        QVERIFY(help.contains(key.variable));
}

QTEST_GUILESS_MAIN(TestLoader)
#include "tst_loader.moc"
