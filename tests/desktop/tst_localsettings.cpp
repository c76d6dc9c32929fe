// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/localsettings.h"
#include "app/desktop/settingsfile.h"
#include "tests/desktop/fakekeychain.h"
#include "tests/support/await.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::desktop;
using namespace Qt::StringLiterals;
using test::FakeKeychain;
using ui::DatabaseChoice;
using ui::KeptSecret;
using ui::PlaceChoice;
using ui::RecordingsChoice;

namespace {

PlaceChoice teamChoice()
{
    return {.database = {.kind = DatabaseChoice::Kind::Postgres,
                .host = u"db.example.com"_s,
                .name = u"calls"_s,
                .user = u"earshot"_s},
        .recordings = {.kind = RecordingsChoice::Kind::S3,
            .endpoint = u"https://s3.example.com"_s,
            .bucket = u"call-recordings"_s},
        .secrets = {.databasePassword = Secret("geheim-1"),
            .s3AccessKey = Secret("geheim-2"),
            .s3SecretKey = Secret("geheim-3")}};
}

} // namespace

class TestLocalSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void theFirstStartIsKnown();
    void whatIsSaidIsNoFirstStart_data();
    void whatIsSaidIsNoFirstStart();
    void aChoiceComesBack();
    void noSecretIsInTheFile();
    void theKeychainIsAskedOnlyForWhatIsNeeded();
    void withoutAKeychainNothingChanges();
    void secretsOfThisRunAreNowhere();
    void aPasswordIsForgotten();
    void aFailingKeychainTakesTheFileBack();
    void theCommandLineIsStronger();
    void theNamedFileIsWritten();
    void theEnvironmentsSecretsAreTold();
    void backToThisComputer();

private:
    void make(const QStringList &arguments = {}, const QHash<QString, QString> &environment = {});
    settings::Settings load();
    QByteArray fileText() const { return readSettingsFile(m_file).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<LocalSettings> m_local;
    QString m_file;
};

void TestLocalSettings::init()
{
    m_local.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<FakeKeychain>();
    m_file = m_folder->filePath(u"config/earshot.settings"_s);
    make();
}

void TestLocalSettings::make(
    const QStringList &arguments, const QHash<QString, QString> &environment)
{
    settings::Sources sources;
    sources.arguments = arguments;
    sources.environment = environment;
    m_local = std::make_unique<LocalSettings>(
        sources, m_file, m_folder->filePath(u"data"_s), *m_keychain);
}

settings::Settings TestLocalSettings::load()
{
    const auto loaded = test::await(m_local->load());
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
}

void TestLocalSettings::theFirstStartIsKnown()
{
    QVERIFY(m_local->isFirstStart());
    QCOMPARE(load().dataFolder, m_folder->filePath(u"data"_s));
    QVERIFY(QDir().mkpath(m_folder->filePath(u"data"_s)));
    QFile database(m_folder->filePath(u"data/earshot.db"_s));
    QVERIFY(database.open(QIODevice::WriteOnly));
    QVERIFY(!m_local->isFirstStart());
}

void TestLocalSettings::whatIsSaidIsNoFirstStart_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("variable");
    QTest::newRow("folder") << QStringList{u"--data"_s, u"/x"_s} << QString();
    QTest::newRow("variable") << QStringList() << u"EARSHOT_DATABASE"_s;
}

void TestLocalSettings::whatIsSaidIsNoFirstStart()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, variable);
    make(arguments,
        variable.isEmpty() ? QHash<QString, QString>()
                           : QHash<QString, QString>{{variable, u"sqlite:/x/y"_s}});
    QVERIFY(!m_local->isFirstStart());
    QVERIFY(writeSettingsFile(m_file, "workers = 1\n").ok());
    make();
    QVERIFY(!m_local->isFirstStart());
}

void TestLocalSettings::aChoiceComesBack()
{
    QVERIFY(writeSettingsFile(m_file, "# mine\nworkers = 3\n").ok());
    make();
    QVERIFY(test::await(m_local->canKeep(teamChoice())).ok());
    QVERIFY(test::await(m_local->keep(teamChoice())).ok());
    QVERIFY(fileText().startsWith("# mine\nworkers = 3\n"));
    make();
    const settings::Settings settings = load();
    QCOMPARE(settings.workers, 3);
    QCOMPARE(settings.database.kind, settings::DatabasePlace::Kind::Postgres);
    QVERIFY(settings.databasePassword.matches("geheim-1"));
    QVERIFY(settings.s3AccessKey.matches("geheim-2"));
    QVERIFY(settings.s3SecretKey.matches("geheim-3"));
    const ui::PlaceOffer offer = m_local->offer(settings);
    QCOMPARE(offer.choice.database.host, u"db.example.com"_s);
    QCOMPARE(offer.choice.database.encryption, DatabaseChoice::Encryption::Verified);
    QCOMPARE(offer.choice.recordings.endpoint, u"https://s3.example.com"_s);
    QCOMPARE(offer.kept.s3SecretKey, KeptSecret::InKeychain);
    QVERIFY(offer.choice.secrets.databasePassword.isEmpty());
}

void TestLocalSettings::noSecretIsInTheFile()
{
    QVERIFY(test::await(m_local->keep(teamChoice())).ok());
    QVERIFY(fileText().contains("database = postgresql://earshot@db.example.com/calls"));
    QVERIFY(!fileText().contains("geheim"));
}

void TestLocalSettings::theKeychainIsAskedOnlyForWhatIsNeeded()
{
    load();
    QCOMPARE(m_keychain->asked, QStringList());
    QVERIFY(writeSettingsFile(m_file, "store = supabase://calls?url=https://a.supabase.co\n").ok());
    make();
    load();
    QCOMPARE(m_keychain->asked, QStringList(u"supabase_key"_s));
}

void TestLocalSettings::withoutAKeychainNothingChanges()
{
    m_keychain->isAway = true;
    QCOMPARE(test::await(m_local->canKeep(teamChoice())).error().code, ErrorCode::Unavailable);
    PlaceChoice none = teamChoice();
    none.secrets = {};
    QVERIFY(test::await(m_local->canKeep(none)).ok());
}

void TestLocalSettings::secretsOfThisRunAreNowhere()
{
    m_keychain->isAway = true;
    PlaceChoice choice = teamChoice();
    choice.onlyThisRun = true;
    QVERIFY(test::await(m_local->canKeep(choice)).ok());
    QVERIFY(test::await(m_local->keep(choice)).ok());
    const settings::Settings settings = load();
    QVERIFY(settings.databasePassword.matches("geheim-1"));
    QCOMPARE(m_local->offer(settings).kept.databasePassword, KeptSecret::ThisRun);
    make();
    QVERIFY(load().databasePassword.isEmpty());
    QCOMPARE(m_local->secretProblem(), u"There is none."_s);
}

void TestLocalSettings::aPasswordIsForgotten()
{
    QVERIFY(test::await(m_local->keep(teamChoice())).ok());
    PlaceChoice other = teamChoice();
    other.secrets.databasePassword = {};
    other.database.host = u"other.example.com"_s;
    other.forgetsPassword = true;
    const settings::Settings before = load();
    QVERIFY(m_local->chosen(before, other).value().databasePassword.isEmpty());
    QVERIFY(test::await(m_local->keep(other)).ok());
    QVERIFY(m_keychain->secrets.value(u"database_password"_s).isEmpty());
    make();
    QVERIFY(load().databasePassword.isEmpty());
}

void TestLocalSettings::aFailingKeychainTakesTheFileBack()
{
    QVERIFY(writeSettingsFile(m_file, "# mine\n").ok());
    make();
    m_keychain->isReadOnly = true;
    QVERIFY(test::await(m_local->canKeep(teamChoice())).ok());
    QCOMPARE(test::await(m_local->keep(teamChoice())).error().code, ErrorCode::Unavailable);
    QCOMPARE(fileText(), QByteArray("# mine\n"));
}

void TestLocalSettings::theCommandLineIsStronger()
{
    make({u"--store"_s, u"file:/else"_s}, {{u"EARSHOT_DATABASE"_s, u"sqlite:/x/y.db"_s}});
    const settings::Settings settings = load();
    const ui::PlaceOffer offer = m_local->offer(settings);
    QVERIFY(offer.fixedRecordings.startsWith(u"--store"_s));
    QVERIFY(offer.fixedDatabase.startsWith(u"EARSHOT_DATABASE"_s));
    const auto chosen = m_local->chosen(settings, teamChoice());
    QCOMPARE(chosen->store.folder, u"/else"_s);
    QCOMPARE(chosen->database.file, u"/x/y.db"_s);
    QVERIFY(test::await(m_local->keep(teamChoice())).ok());
    QVERIFY(!fileText().contains("store"));
}

void TestLocalSettings::theNamedFileIsWritten()
{
    const QString named = m_folder->filePath(u"named"_s);
    QVERIFY(writeSettingsFile(named, "").ok());
    make({u"--config"_s, named});
    QVERIFY(test::await(m_local->keep(teamChoice())).ok());
    QVERIFY(readSettingsFile(named).value().contains("s3://call-recordings"));
    QVERIFY(fileText().isNull());
}

void TestLocalSettings::theEnvironmentsSecretsAreTold()
{
    make({}, {{u"EARSHOT_SUPABASE_KEY"_s, u"sb_secret_x"_s}});
    QCOMPARE(m_local->offer(load()).kept.supabaseKey, KeptSecret::Given);
}

void TestLocalSettings::backToThisComputer()
{
    QVERIFY(test::await(m_local->keep(teamChoice())).ok());
    QVERIFY(test::await(m_local->keep(PlaceChoice())).ok());
    QCOMPARE(fileText(), QByteArray(""));
    make();
    QCOMPARE(load().database.kind, settings::DatabasePlace::Kind::Sqlite);
}

QTEST_GUILESS_MAIN(TestLocalSettings)
#include "tst_localsettings.moc"
