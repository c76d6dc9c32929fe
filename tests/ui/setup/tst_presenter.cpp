// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/setup/offers.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using Field = PlaceField;
using Kind = DatabaseChoice::Kind;
using Stage = PlacePresenter::Stage;
using Store = RecordingsChoice::Kind;

Q_DECLARE_METATYPE(earshot::ui::PlaceField)

class TestPresenter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void thisComputerNeedsNothing();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void goodTextsAreTaken_data();
    void goodTextsAreTaken();
    void publicKeysAreRefused();
    void whatIsMissingIsSaidOnceSeen();
    void aKeptSecretCountsForItsServerOnly();
    void aKeptPasswordIsNotShownToAnotherServer();
    void aGivenSecretAlwaysCounts();
    void warnsOfWhatIsOpen();
    void anAddressFillsTheFields();
    void triesAndTells();
    void cancellingAsksToStopAndForgets();
    void typingMakesATrialWorthless();
    void savesOnlyWhatIsComplete();
    void savedSecretsAreNotHeldAnyLonger();
    void withoutAKeychainItAsks();
    void aFailureLeavesWhatWasTyped();
    void aFailedStartCanBeTriedAgainUnchanged();
    void whatWasTypedCanBeGivenUp();
    void whatIsFixedIsNotAskedFor();

private:
    void fillInPostgres();

    std::unique_ptr<test::PlaceProgram> m_program;
    std::unique_ptr<PlacePresenter> m_presenter;
};

void TestPresenter::init()
{
    m_presenter.reset();
    m_program = std::make_unique<test::PlaceProgram>();
    m_presenter = std::make_unique<PlacePresenter>(m_program->offer());
}

void TestPresenter::fillInPostgres()
{
    m_presenter->setDatabaseKind(Kind::Postgres);
    m_presenter->setText(Field::Host, u"db.example.com"_s);
    m_presenter->setText(Field::DatabaseName, u"calls"_s);
    m_presenter->setText(Field::User, u"earshot"_s);
    m_presenter->setText(Field::Password, u"geheim"_s);
}

void TestPresenter::thisComputerNeedsNothing()
{
    QVERIFY(m_presenter->isComplete());
    QVERIFY(!m_presenter->isChanged());
    QVERIFY(!m_presenter->canSave());
    m_presenter->save();
    QVERIFY(m_program->saved.empty());
}

void TestPresenter::saysWhatIsWrong_data()
{
    QTest::addColumn<PlaceField>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, Field field, const QString &text, const QString &word) {
        QTest::newRow(name) << field << text << word;
    };
    row("address as host", Field::Host, u"postgresql://me@h/x"_s, u"field above"_s);
    row("two hosts", Field::Host, u"a,b"_s, u"one server"_s);
    row("host with port", Field::Host, u"db.example.com:5432"_s, u"alone"_s);
    row("host with blank", Field::Host, u"my db"_s, u"alone"_s);
    row("no socket", Field::Host, u"/no/such/folder"_s, u"folder"_s);
    row("port too high", Field::Port, u"65536"_s, u"65535"_s);
    row("port zero", Field::Port, u"0"_s, u"65535"_s);
    row("port of letters", Field::Port, u"x"_s, u"65535"_s);
    row("certificate", Field::DatabaseCertificate, u"/no/such/file"_s, u"file"_s);
    row("relative folder", Field::Folder, u"here"_s, u"whole path"_s);
    row("file as folder", Field::Folder, QCoreApplication::applicationFilePath(), u"file"_s);
    row("endpoint without scheme", Field::Endpoint, u"s3.example.com"_s, u"https://"_s);
    row("endpoint with user", Field::Endpoint, u"https://me:x@s3.example.com"_s, u"alone"_s);
    row("ftp", Field::Endpoint, u"ftp://s3.example.com"_s, u"https://"_s);
    row("project with query", Field::ProjectUrl, u"https://a.supabase.co?x=1"_s, u"alone"_s);
    row("bucket with slash", Field::Bucket, u"a/b"_s, u"Letters"_s);
    row("prefix that climbs", Field::Prefix, u"../a"_s, u"slashes"_s);
    row("prefix with two slashes", Field::Prefix, u"a//b"_s, u"slashes"_s);
    row("region", Field::Region, u"eu central"_s, u"eu-central-1"_s);
}

void TestPresenter::saysWhatIsWrong()
{
    QFETCH(const PlaceField, field);
    QFETCH(const QString, text);
    QFETCH(const QString, word);
    m_presenter->setText(field, text);
    QVERIFY2(m_presenter->problem(field).contains(word), qPrintable(m_presenter->problem(field)));
}

void TestPresenter::goodTextsAreTaken_data()
{
    QTest::addColumn<PlaceField>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("name") << Field::Host << u" db.example.com "_s;
    QTest::newRow("IPv4") << Field::Host << u"192.0.2.7"_s;
    QTest::newRow("IPv6") << Field::Host << u"2001:db8::7"_s;
    QTest::newRow("socket") << Field::Host << QDir::tempPath();
    QTest::newRow("port") << Field::Port << u"65535"_s;
    QTest::newRow("folder to be made") << Field::Folder << QDir::tempPath() + u"/not/yet"_s;
    QTest::newRow("endpoint") << Field::Endpoint << u"http://127.0.0.1:9000"_s;
    QTest::newRow("bucket") << Field::Bucket << u"my.bucket-1"_s;
    QTest::newRow("prefix") << Field::Prefix << u"team/calls/"_s;
}

void TestPresenter::goodTextsAreTaken()
{
    QFETCH(const PlaceField, field);
    QFETCH(const QString, text);
    m_presenter->setText(field, text);
    QCOMPARE(m_presenter->problem(field), QString());
    QCOMPARE(place::text(m_presenter->choice(), field), text.trimmed());
}

void TestPresenter::publicKeysAreRefused()
{
    m_presenter->setText(Field::SupabaseKey, u"sb_publishable_abc"_s);
    QVERIFY(m_presenter->problem(Field::SupabaseKey).contains(u"public key"_s));
    const QByteArray anon =
        QByteArray("{\"role\":\"anon\"}").toBase64(QByteArray::Base64UrlEncoding);
    m_presenter->setText(Field::SupabaseKey, u"x."_s + QString::fromLatin1(anon) + u".y"_s);
    QVERIFY(m_presenter->problem(Field::SupabaseKey).contains(u"public key"_s));
    m_presenter->setText(Field::SupabaseKey, u"sb_secret_abc"_s);
    QCOMPARE(m_presenter->problem(Field::SupabaseKey), QString());
}

void TestPresenter::whatIsMissingIsSaidOnceSeen()
{
    m_presenter->setDatabaseKind(Kind::Postgres);
    QCOMPARE(m_presenter->problem(Field::Host), QString());
    QVERIFY(!m_presenter->isComplete());
    m_presenter->setText(Field::Host, u"h"_s);
    m_presenter->setText(Field::Host, QString());
    QCOMPARE(m_presenter->problem(Field::Host), u"The server is missing."_s);
    QCOMPARE(m_presenter->problem(Field::User), QString());
    m_presenter->check();
    QCOMPARE(m_presenter->problem(Field::User), u"The user is missing."_s);
    QVERIFY(m_program->checked.empty());
}

void TestPresenter::aKeptSecretCountsForItsServerOnly()
{
    PlaceOffer offer = m_program->offer();
    offer.choice.recordings = {
        .kind = Store::S3, .endpoint = u"https://s3.example.com"_s, .bucket = u"calls"_s};
    offer.kept = {.s3AccessKey = KeptSecret::InKeychain, .s3SecretKey = KeptSecret::InKeychain};
    m_presenter = std::make_unique<PlacePresenter>(offer);
    QVERIFY(m_presenter->isComplete());
    m_presenter->setText(Field::Endpoint, u"https://other.example.com"_s);
    QCOMPARE(m_presenter->kept(Field::SecretKey), KeptSecret::None);
    QCOMPARE(m_presenter->incompleteText(), u"The access key is missing."_s);
    m_presenter->setText(Field::Endpoint, u"https://s3.example.com"_s);
    QVERIFY(m_presenter->isComplete());
}

void TestPresenter::aKeptPasswordIsNotShownToAnotherServer()
{
    fillInPostgres();
    m_presenter->save();
    QVERIFY(!m_program->saved.back().forgetsPassword);
    m_program->answerSave(PlaceSaved::Outcome::Saved);
    QTRY_COMPARE(m_presenter->kept(Field::Password), KeptSecret::InKeychain);
    m_presenter->setText(Field::DatabaseName, u"other"_s);
    m_presenter->check();
    QVERIFY(!m_program->checked.back().forgetsPassword);
    m_presenter->setText(Field::Host, u"elsewhere.example.com"_s);
    m_presenter->save();
    QVERIFY(m_program->saved.back().forgetsPassword);
    m_program->answerSave(PlaceSaved::Outcome::Saved);
    QTRY_COMPARE(m_presenter->stage(), Stage::Editing);
    m_presenter->setText(Field::Host, u"db.example.com"_s);
    QCOMPARE(m_presenter->kept(Field::Password), KeptSecret::None);
}

void TestPresenter::aGivenSecretAlwaysCounts()
{
    PlaceOffer offer = m_program->offer();
    offer.kept.supabaseKey = KeptSecret::Given;
    m_presenter = std::make_unique<PlacePresenter>(offer);
    m_presenter->setRecordingsKind(Store::Supabase);
    m_presenter->setText(Field::ProjectUrl, u"https://a.supabase.co"_s);
    m_presenter->setText(Field::Bucket, u"calls"_s);
    QCOMPARE(m_presenter->incompleteText(), QString());
}

void TestPresenter::warnsOfWhatIsOpen()
{
    fillInPostgres();
    QCOMPARE(m_presenter->databaseWarning(), QString());
    m_presenter->setEncryption(DatabaseChoice::Encryption::Preferred);
    QVERIFY(m_presenter->databaseWarning().contains(u"unencrypted"_s));
    m_presenter->setText(Field::Host, u"127.0.0.1"_s);
    QCOMPARE(m_presenter->databaseWarning(), QString());
    m_presenter->setText(Field::Host, u"aws-0-eu-central-1.pooler.supabase.com"_s);
    m_presenter->setText(Field::Port, u"6543"_s);
    QVERIFY(m_presenter->databaseWarning().contains(u"5432"_s));
}

void TestPresenter::anAddressFillsTheFields()
{
    m_presenter->setDatabaseKind(Kind::Postgres);
    QSignalSpy replaced(m_presenter.get(), &PlacePresenter::replaced);
    QVERIFY(!m_presenter->takeAddress(u"mysql://a@b/c"_s));
    QVERIFY(replaced.isEmpty());
    QVERIFY(m_presenter->takeAddress(u"postgresql://me:geheim@db.example.com:5433/calls"_s));
    QCOMPARE(replaced.size(), 1);
    QVERIFY(m_presenter->isComplete());
    QCOMPARE(place::text(m_presenter->choice(), Field::Host), u"db.example.com"_s);
    QVERIFY(place::typedSecret(m_presenter->choice(), Field::Password).matches("geheim"));
    QCOMPARE(place::text(m_presenter->choice(), Field::Password), QString());
}

void TestPresenter::triesAndTells()
{
    fillInPostgres();
    m_presenter->check();
    QCOMPARE(m_presenter->stage(), Stage::Checking);
    QCOMPARE(m_program->checked.size(), std::size_t(1));
    QVERIFY(m_program->checked.front().secrets.databasePassword.matches("geheim"));
    m_program->answerCheck({.database = {.works = false, .text = u"no answer"_s},
        .recordings = {.works = true, .text = u"written"_s}});
    QTRY_COMPARE(m_presenter->stage(), Stage::Editing);
    QVERIFY(!m_presenter->trials()->database.works);
    QVERIFY(m_presenter->trials()->recordings.works);
    QVERIFY(m_presenter->canSave());
}

void TestPresenter::cancellingAsksToStopAndForgets()
{
    m_presenter->check();
    m_presenter->cancelCheck();
    QCOMPARE(m_presenter->stage(), Stage::Editing);
    QVERIFY(m_program->stop.stop_requested());
    m_program->answerCheck({});
    m_presenter->check(); // what comes late belongs to the first one
    QCoreApplication::processEvents();
    QCOMPARE(m_presenter->stage(), Stage::Checking);
    QVERIFY(!m_presenter->trials());
    m_program->answerCheck({});
    QTRY_VERIFY(m_presenter->trials().has_value());
}

void TestPresenter::typingMakesATrialWorthless()
{
    m_presenter->check();
    m_program->answerCheck({});
    QTRY_VERIFY(m_presenter->trials().has_value());
    m_presenter->setText(Field::Folder, u"/tmp/elsewhere"_s);
    QVERIFY(!m_presenter->trials());
}

void TestPresenter::savesOnlyWhatIsComplete()
{
    m_presenter->setDatabaseKind(Kind::Postgres);
    m_presenter->save();
    QVERIFY(m_program->saved.empty());
    fillInPostgres();
    m_presenter->save();
    QCOMPARE(m_presenter->stage(), Stage::Saving);
    QCOMPARE(m_program->saved.size(), std::size_t(1));
    m_presenter->save();
    QCOMPARE(m_program->saved.size(), std::size_t(1));
    m_program->answerSave(PlaceSaved::Outcome::Saved);
    QTRY_COMPARE(m_presenter->stage(), Stage::Editing);
}

void TestPresenter::savedSecretsAreNotHeldAnyLonger()
{
    fillInPostgres();
    QSignalSpy done(m_presenter.get(), &PlacePresenter::savedSuccessfully);
    m_presenter->save();
    m_program->answerSave(PlaceSaved::Outcome::Saved);
    QTRY_COMPARE(done.size(), 1);
    QVERIFY(!place::isTyped(m_presenter->choice(), Field::Password));
    QCOMPARE(m_presenter->kept(Field::Password), KeptSecret::InKeychain);
    QVERIFY(!m_presenter->isChanged());
    QVERIFY(!m_presenter->canSave());
}

void TestPresenter::withoutAKeychainItAsks()
{
    fillInPostgres();
    m_presenter->save();
    m_program->answerSave(PlaceSaved::Outcome::NoKeychain, u"There is none."_s);
    QTRY_VERIFY(m_presenter->saved().has_value());
    QVERIFY(m_presenter->canSave());
    m_presenter->saveForThisRun();
    QVERIFY(m_program->saved.back().onlyThisRun);
    m_program->answerSave(PlaceSaved::Outcome::Saved);
    QTRY_COMPARE(m_presenter->kept(Field::Password), KeptSecret::ThisRun);
}

void TestPresenter::aFailureLeavesWhatWasTyped()
{
    fillInPostgres();
    m_presenter->save();
    m_program->answerSave(PlaceSaved::Outcome::Failed, u"refused"_s);
    QTRY_COMPARE(m_presenter->stage(), Stage::Editing);
    QCOMPARE(m_presenter->saved()->text, u"refused"_s);
    QVERIFY(place::typedSecret(m_presenter->choice(), Field::Password).matches("geheim"));
    QVERIFY(m_presenter->canSave());
    m_presenter->setText(Field::User, u"other"_s);
    QVERIFY(!m_presenter->saved());
}

void TestPresenter::aFailedStartCanBeTriedAgainUnchanged()
{
    m_presenter->setStartProblem(u"The database does not answer."_s);
    QVERIFY(m_presenter->canSave());
    m_presenter->save();
    QCOMPARE(m_program->saved.size(), std::size_t(1));
    m_program->answerSave(PlaceSaved::Outcome::Saved);
    QTRY_COMPARE(m_presenter->startProblem(), QString());
}

void TestPresenter::whatWasTypedCanBeGivenUp()
{
    fillInPostgres();
    QSignalSpy replaced(m_presenter.get(), &PlacePresenter::replaced);
    m_presenter->check();
    m_presenter->giveUp();
    QCOMPARE(replaced.size(), 1);
    QVERIFY(m_program->stop.stop_requested());
    QVERIFY(!m_presenter->isChanged());
    QVERIFY(!place::isTyped(m_presenter->choice(), Field::Password));
    QCOMPARE(m_presenter->choice().database.kind, Kind::ThisComputer);
    fillInPostgres();
    m_presenter->save();
    m_presenter->giveUp(); // too late
    QCOMPARE(m_presenter->stage(), Stage::Saving);
    QVERIFY(m_presenter->isChanged());
    m_program->answerSave(PlaceSaved::Outcome::Saved);
    QTRY_COMPARE(m_presenter->stage(), Stage::Editing);
}

void TestPresenter::whatIsFixedIsNotAskedFor()
{
    PlaceOffer offer = m_program->offer();
    offer.choice.database.kind = Kind::Postgres;
    offer.fixedDatabase = u"--database decides."_s;
    m_presenter = std::make_unique<PlacePresenter>(offer);
    QVERIFY(m_presenter->isComplete());
}

QTEST_GUILESS_MAIN(TestPresenter)
#include "tst_presenter.moc"
