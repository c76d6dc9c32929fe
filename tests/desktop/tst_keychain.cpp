// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keychain.h"
#include "tests/support/await.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::desktop;
using namespace Qt::StringLiterals;

/** The system's keychain where there is none, as on a bare machine: said in words, and soon. */
class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readingSaysThatThereIsNone();
    void writingSaysSoTooAndNamesNoSecret();
};

void TestKeychain::readingSaysThatThereIsNone()
{
    SystemKeychain keychain;
    const auto found = test::await(keychain.read(u"database_password"_s));
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::Unavailable);
    QVERIFY2(found.error().message.contains(u"keychain"_s), qPrintable(found.error().message));
}

void TestKeychain::writingSaysSoTooAndNamesNoSecret()
{
    SystemKeychain keychain;
    const auto written = test::await(keychain.write(u"supabase_key"_s, Secret("geheim")));
    QVERIFY(!written.ok());
    QCOMPARE(written.error().code, ErrorCode::Unavailable);
    QVERIFY(!written.error().message.contains(u"geheim"_s));
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
