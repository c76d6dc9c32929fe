// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/placetexts.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::desktop;
using namespace Qt::StringLiterals;
using ui::DatabaseChoice;
using ui::PlaceChoice;
using ui::RecordingsChoice;

Q_DECLARE_METATYPE(earshot::ui::RecordingsChoice)

/** What is chosen must come back as it was through the settings' own reader. */
class TestPlaceTexts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void storesComeBack_data();
    void storesComeBack();
    void databasesComeBack();
    void theUsualPlacesNeedNoLine();
    void anUnnamedEncryptionIsToldAsItIs();
    void secretsAreTakenWhereThereAreSome();
    void whatTheSettingsRefuseIsTold();
};

void TestPlaceTexts::storesComeBack_data()
{
    using Kind = RecordingsChoice::Kind;
    using Style = RecordingsChoice::Style;
    QTest::addColumn<RecordingsChoice>("choice");
    QTest::newRow("folder") << RecordingsChoice{.folder = u"/some where/ü"_s};
    QTest::newRow("Amazon") << RecordingsChoice{
        .kind = Kind::S3, .region = u"eu-central-1"_s, .bucket = u"calls"_s};
    QTest::newRow("own server") << RecordingsChoice{.kind = Kind::S3,
        .endpoint = u"http://127.0.0.1:9000"_s,
        .region = u"us-east-1"_s,
        .bucket = u"calls"_s,
        .prefix = u"team/a/"_s};
    QTest::newRow("by name") << RecordingsChoice{.kind = Kind::S3,
        .endpoint = u"https://s3.example.com"_s,
        .region = u"auto"_s,
        .bucket = u"calls"_s,
        .style = Style::Host,
        .certificateFile = u"/a b/c&d=e+f.pem"_s};
    QTest::newRow("Supabase") << RecordingsChoice{.kind = Kind::Supabase,
        .bucket = u"Call_Recordings"_s,
        .prefix = u"x/"_s,
        .projectUrl = u"https://abcdefgh.supabase.co"_s};
}

void TestPlaceTexts::storesComeBack()
{
    QFETCH(const RecordingsChoice, choice);
    const auto settings = withChoice({}, PlaceChoice{.recordings = choice});
    QVERIFY2(settings.ok(), settings.ok() ? "" : qPrintable(settings.error().message));
    const RecordingsChoice back = choiceOf(*settings).recordings;
    QCOMPARE(back.kind, choice.kind);
    QCOMPARE(back.style, choice.style);
    const QStringList found{back.folder, back.endpoint, back.region, back.bucket, back.prefix,
        back.projectUrl, back.certificateFile};
    const QStringList wanted{choice.folder, choice.endpoint, choice.region, choice.bucket,
        choice.prefix, choice.projectUrl, choice.certificateFile};
    QCOMPARE(found, wanted);
}

void TestPlaceTexts::databasesComeBack()
{
    const DatabaseChoice choice{.kind = DatabaseChoice::Kind::Postgres,
        .host = u"2001:db8::1"_s,
        .port = u"5433"_s,
        .name = u"my calls"_s,
        .user = u"postgres.ref@x"_s,
        .encryption = DatabaseChoice::Encryption::Required};
    const auto settings = withChoice({}, PlaceChoice{.database = choice});
    QVERIFY2(settings.ok(), settings.ok() ? "" : qPrintable(settings.error().message));
    const DatabaseChoice back = choiceOf(*settings).database;
    const QStringList found{back.host, back.port, back.name, back.user};
    const QStringList wanted{choice.host, choice.port, choice.name, choice.user};
    QCOMPARE(found, wanted);
    QCOMPARE(back.encryption, choice.encryption);
    const DatabaseChoice socket{.kind = DatabaseChoice::Kind::Postgres,
        .host = u"/run/postgresql"_s,
        .name = u"calls"_s,
        .user = u"me"_s};
    const auto local = withChoice({}, PlaceChoice{.database = socket});
    QVERIFY2(local.ok(), local.ok() ? "" : qPrintable(local.error().message));
    QCOMPARE(choiceOf(*local).database.host, socket.host);
}

void TestPlaceTexts::theUsualPlacesNeedNoLine()
{
    QVERIFY(databaseText({}).isNull());
    QVERIFY(storeText({}).isNull());
    QCOMPARE(databaseText({.file = u"/x/y.db"_s}), u"sqlite:/x/y.db"_s);
}

void TestPlaceTexts::anUnnamedEncryptionIsToldAsItIs()
{
    settings::Settings settings;
    settings.database = settings::parseDatabasePlace(u"postgresql://me@h/calls"_s).value();
    QCOMPARE(choiceOf(settings).database.encryption, DatabaseChoice::Encryption::Preferred);
}

void TestPlaceTexts::secretsAreTakenWhereThereAreSome()
{
    settings::Settings before;
    before.databasePassword = Secret("old");
    before.supabaseKey = Secret("kept");
    PlaceChoice choice;
    choice.secrets.databasePassword = Secret("new");
    const auto after = withChoice(before, choice);
    QVERIFY(after->databasePassword.matches("new"));
    QVERIFY(after->supabaseKey.matches("kept"));
}

void TestPlaceTexts::whatTheSettingsRefuseIsTold()
{
    PlaceChoice choice;
    choice.recordings = {.kind = RecordingsChoice::Kind::Supabase, .bucket = u"calls"_s};
    QVERIFY(withChoice({}, choice).error().message.startsWith(u"The store"_s));
}

QTEST_GUILESS_MAIN(TestPlaceTexts)
#include "tst_placetexts.moc"
