// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/databaseaddress.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using Encryption = DatabaseChoice::Encryption;

class TestDatabaseAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTakenApart_data();
    void isTakenApart();
    void otherTextsAreNone_data();
    void otherTextsAreNone();
    void encryptionIsUnderstood();
    void foreignParametersAreDropped();
    void isPutTogetherWithoutAPassword_data();
    void isPutTogetherWithoutAPassword();
    void surviveTheWayThereAndBack();
};

void TestDatabaseAddress::isTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts"); // user, password, host, port, name
    const auto row = [](const char *name, const QString &text, const QStringList &parts) {
        QTest::newRow(name) << text << parts;
    };
    const QStringList all{u"me"_s, u"geheim"_s, u"h.example.com"_s, u"5433"_s, u"calls"_s};
    row("plain", u"postgresql://me:geheim@h.example.com:5433/calls"_s, all);
    row("short scheme", u"postgres://me:geheim@h.example.com:5433/calls"_s, all);
    row("in a command", u"  psql \"postgresql://me:geheim@h.example.com:5433/calls\" "_s, all);
    row("as a variable", u"DATABASE_URL=postgresql://me:geheim@h.example.com:5433/calls\n"_s, all);
    row("for Java", u"jdbc:postgresql://h.example.com:5433/calls?user=me&password=geheim"_s, all);
    row("Supabase direct",
        u"postgresql://postgres:[YOUR-PASSWORD]@db.abcdefgh.supabase.co:5432/postgres"_s,
        {u"postgres"_s, {}, u"db.abcdefgh.supabase.co"_s, u"5432"_s, u"postgres"_s});
    row("Supabase pooler",
        u"postgresql://postgres.abcdefgh:p4ss@aws-0-eu-central-1.pooler.supabase.com:6543/"
        "postgres?pgbouncer=true"_s,
        {u"postgres.abcdefgh"_s, u"p4ss"_s, u"aws-0-eu-central-1.pooler.supabase.com"_s, u"6543"_s,
            u"postgres"_s});
    row("password with signs", u"postgresql://me:a@b:c/d?e#f@h.example.com/calls"_s,
        {u"me"_s, u"a@b:c/d?e#f"_s, u"h.example.com"_s, {}, u"calls"_s});
    row("password in percent", u"postgresql://me:a%40b%2Fc@h.example.com/calls"_s,
        {u"me"_s, u"a@b/c"_s, u"h.example.com"_s, {}, u"calls"_s});
    row("IPv6", u"postgresql://me@[2001:db8::1]:5432/calls"_s,
        {u"me"_s, {}, u"2001:db8::1"_s, u"5432"_s, u"calls"_s});
    row("socket", u"postgresql:///calls?host=/run/postgresql&user=me"_s,
        {u"me"_s, {}, u"/run/postgresql"_s, {}, u"calls"_s});
    row("an at sign behind", u"postgresql://me@h.example.com/calls?application_name=a@b"_s,
        {u"me"_s, {}, u"h.example.com"_s, {}, u"calls"_s});
    row("nothing but a server", u"postgresql://h.example.com"_s,
        {{}, {}, u"h.example.com"_s, {}, {}});
}

void TestDatabaseAddress::isTakenApart()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, parts);
    const auto address = readDatabaseAddress(text);
    QVERIFY(address);
    const DatabaseChoice &database = address->database;
    const QStringList found{database.user, QString::fromUtf8(address->password.reveal()),
        database.host, database.port, database.name};
    QCOMPARE(found, parts);
    QCOMPARE(database.kind, DatabaseChoice::Kind::Postgres);
}

void TestDatabaseAddress::otherTextsAreNone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("mysql") << u"mysql://me@h/calls"_s;
    QTest::newRow("a name") << u"db.example.com"_s;
    QTest::newRow("almost") << u"postgresql:/me@h"_s;
    QTest::newRow("endless") << QString(1'000'000, u'a');
}

void TestDatabaseAddress::otherTextsAreNone()
{
    QFETCH(const QString, text);
    QVERIFY(!readDatabaseAddress(text));
}

void TestDatabaseAddress::encryptionIsUnderstood()
{
    const auto of = [](const QString &query) {
        return readDatabaseAddress(u"postgresql://me@h/calls"_s + query)->database;
    };
    QCOMPARE(of({}).encryption, Encryption::Verified);
    QCOMPARE(of(u"?sslmode=require"_s).encryption, Encryption::Required);
    QCOMPARE(of(u"?sslmode=disable"_s).encryption, Encryption::None);
    QCOMPARE(of(u"?sslmode=verify-full&sslrootcert=%2Fa%20b"_s).certificateFile, u"/a b"_s);
}

void TestDatabaseAddress::foreignParametersAreDropped()
{
    const auto address = readDatabaseAddress(
        u"postgresql://me@h/calls?pgbouncer=true&connect_timeout=5&password=geheim&sslpassword=x"_s);
    QCOMPARE(address->database.further, u"connect_timeout=5"_s);
    QVERIFY(address->password.matches("geheim"));
}

void TestDatabaseAddress::isPutTogetherWithoutAPassword_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("plain") << u"postgres://me:geheim@h.example.com:5433/calls"_s
                           << u"postgresql://me@h.example.com:5433/calls?sslmode=verify-full"_s;
    QTest::newRow("signs") << u"postgresql://m%40e:x@[::1]/my%20calls?sslmode=prefer"_s
                           << u"postgresql://m%40e@[::1]/my%20calls?sslmode=prefer"_s;
    QTest::newRow("socket") << u"postgresql:///calls?host=/run/postgresql&user=me"_s
                            << u"postgresql:///calls?host=%2Frun%2Fpostgresql&user=me"_s;
}

void TestDatabaseAddress::isPutTogetherWithoutAPassword()
{
    QFETCH(const QString, text);
    QFETCH(const QString, address);
    QCOMPARE(databaseAddress(readDatabaseAddress(text)->database), address);
}

void TestDatabaseAddress::surviveTheWayThereAndBack()
{
    const DatabaseChoice choice{.kind = DatabaseChoice::Kind::Postgres,
        .host = u"h.example.com"_s,
        .port = u"5433"_s,
        .name = u"a/b?c&d=e%41"_s,
        .user = u"m:e@x"_s,
        .encryption = Encryption::IssuerVerified,
        .certificateFile = u"/ü &=+/x.crt"_s,
        .further = u"connect_timeout=5"_s};
    const auto back = readDatabaseAddress(databaseAddress(choice));
    QVERIFY(back);
    QCOMPARE(back->database.name, choice.name);
    QCOMPARE(back->database.user, choice.user);
    QCOMPARE(back->database.encryption, choice.encryption);
    QCOMPARE(back->database.certificateFile, choice.certificateFile);
    QCOMPARE(back->database.further, choice.further);
    QVERIFY(back->password.isEmpty());
}

QTEST_GUILESS_MAIN(TestDatabaseAddress)
#include "tst_databaseaddress.moc"
