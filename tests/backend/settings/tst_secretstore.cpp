// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretstore.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::settings;
using namespace Qt::StringLiterals;

class TestSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void absentIsNotAnError();
    void aFolderInsteadOfAFileIsNamed();
    void aHugeFileIsRefused();
    void whiteSpaceAroundIsDropped();
};

void TestSecretStore::absentIsNotAnError()
{
    const QTemporaryDir folder;
    const CredentialsFolderSecretStore fromFolder(folder.path());
    const EnvironmentSecretStore fromEnvironment({});
    const MemorySecretStore memory;
    for (const SecretStore *store :
        std::initializer_list<const SecretStore *>{&fromFolder, &fromEnvironment, &memory}) {
        const auto found = store->read(u"vapi_api_key"_s);
        QVERIFY(found.ok());
        QVERIFY(!found->has_value());
    }
}

void TestSecretStore::aFolderInsteadOfAFileIsNamed()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"vapi_api_key"_s));
    const auto found = CredentialsFolderSecretStore(folder.path()).read(u"vapi_api_key"_s);
    QVERIFY(!found.ok());
    QVERIFY(found.error().message.contains(folder.path()));
}

void TestSecretStore::aHugeFileIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"vapi_api_key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(16 * 1024 + 1, 'x'));
    file.close();
    const auto found = CredentialsFolderSecretStore(folder.path()).read(u"vapi_api_key"_s);
    QVERIFY(!found.ok());
}

void TestSecretStore::whiteSpaceAroundIsDropped()
{
    const EnvironmentSecretStore store({{u"EARSHOT_VAPI_API_KEY"_s, u" sample key \n"_s}});
    const auto found = store.read(u"vapi_api_key"_s);
    QVERIFY(found.ok() && found->has_value());
    QCOMPARE((**found).reveal(), "sample key");
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
