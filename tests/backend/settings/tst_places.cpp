// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/places.h"

#include <QTest>

namespace earshot::test {

using namespace Qt::StringLiterals;
using namespace settings;

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void databases();
    void stores();
    void refused_data();
    void refused();
};

void TestPlaces::databases()
{
    QCOMPARE(parseDatabasePlace(u"sqlite:/data/e.db"_s)->file, u"/data/e.db"_s);
    QCOMPARE(parseDatabasePlace(u"sqlite:/tmp"_s)->file, u"/tmp/earshot.db"_s);
    const QString team =
        u"postgresql://me@db:6432/earshot?sslmode=verify-full&sslrootcert=/c.pem"_s;
    const auto place = parseDatabasePlace(team);
    QVERIFY(place.ok());
    QCOMPARE(int(place->kind), int(DatabasePlace::Kind::Postgres));
    QCOMPARE(place->url, team);
    QCOMPARE(toText(*place), u"postgresql://me@db:6432/earshot"_s);
}

void TestPlaces::stores()
{
    QCOMPARE(parseStorePlace(u"file:/data/objects/"_s)->folder, u"/data/objects"_s);
    const auto own =
        parseStorePlace(u"s3://calls/team?endpoint=http://127.0.0.1:9000&region=eu-1"_s);
    QVERIFY(own.ok());
    QCOMPARE(own->bucket, u"calls"_s);
    QCOMPARE(own->prefix, u"team/"_s);
    QCOMPARE(own->endpoint, QUrl(u"http://127.0.0.1:9000"_s));
    QCOMPARE(own->region, u"eu-1"_s);
    QVERIFY(own->pathStyle);
    const auto aws = parseStorePlace(u"s3://calls?region=eu-central-1"_s);
    QVERIFY(aws.ok() && !aws->pathStyle && aws->endpoint.isEmpty() && aws->prefix.isEmpty());
    const auto host = parseStorePlace(u"s3://calls?endpoint=https://s3.example&style=host"_s);
    QVERIFY(host.ok() && !host->pathStyle);
    QCOMPARE(host->region, u"us-east-1"_s);
    const auto supabase = parseStorePlace(u"supabase://calls?url=https://ref.supabase.co/"_s);
    QVERIFY(supabase.ok());
    QCOMPARE(supabase->endpoint, QUrl(u"https://ref.supabase.co"_s));
    const auto cased = parseStorePlace(u"supabase://My_Calls/A?url=https://ref.supabase.co"_s);
    QCOMPARE(cased->bucket, u"My_Calls"_s); // its names have upper and lower case
    QCOMPARE(cased->prefix, u"A/"_s);
}

void TestPlaces::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *text, const char *word) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(word);
    };
    row("mysql://x/y", "sqlite:PATH");
    row("sqlite:", "path");
    row("postgresql://u:geheim@h/d", "password");
    row("postgresql://u@h/d?password=geheim", "password");
    row("postgresql://u@h", "name");
    row("file:", "path");
    row("s3://", "bucket");
    row("s3://b?endpoint=ftp://h", "http or https");
    row("s3://b?endpoint=http://u:geheim@h", "without user");
    row("s3://b?style=odd", "path or host");
    row("s3://b?regoin=x", "not known");
    row("s3://b/../c", "behind the bucket");
    row("supabase://b", "project's address");
    row("ftp://b", "file:DIR");
}

void TestPlaces::refused()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const bool isDatabase = text.contains(u"sql"_s);
    const Error error =
        isDatabase ? parseDatabasePlace(text).error() : parseStorePlace(text).error();
    QCOMPARE(error.code, ErrorCode::InvalidInput);
    QVERIFY2(error.message.contains(word), qPrintable(error.message));
    QVERIFY(!error.message.contains(u"geheim"_s));
}

} // namespace earshot::test

QTEST_APPLESS_MAIN(earshot::test::TestPlaces)
#include "tst_places.moc"
