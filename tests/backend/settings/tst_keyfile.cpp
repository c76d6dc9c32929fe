// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/keyfile.h"

#include <QtTest>

#include <future>

using namespace earshot;
using namespace earshot::settings;
using namespace Qt::StringLiterals;

class TestKeyFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesAKeyOnceAndKeepsIt();
    void onlyTheOwnerMayRead();
    void aDamagedKeyIsNotReplaced();
    void aKeyThatOthersMayReadIsRefused();
    void aMissingFolderIsNamed();
    void manyAtOnceGetTheSameKey();
};

void TestKeyFile::makesAKeyOnceAndKeepsIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"links.key"_s);
    const auto first = loadOrCreateKey(path);
    const auto second = loadOrCreateKey(path);
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first->size(), keyBytes);
    QCOMPARE(*first, *second);
    QVERIFY(*first != *loadOrCreateKey(folder.filePath(u"other.key"_s)));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2); // no temporary file stays
}

void TestKeyFile::onlyTheOwnerMayRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"links.key"_s);
    QVERIFY(loadOrCreateKey(path).ok());
    constexpr auto owner =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QVERIFY(!(QFile::permissions(path) & ~owner));
}

void TestKeyFile::aDamagedKeyIsNotReplaced()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"links.key"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("short");
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto key = loadOrCreateKey(file.fileName());
    QVERIFY(!key.ok());
    QCOMPARE(key.error().code, ErrorCode::InvalidInput);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "short");
}

void TestKeyFile::aKeyThatOthersMayReadIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"links.key"_s);
    QVERIFY(loadOrCreateKey(path).ok());
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const auto key = loadOrCreateKey(path);
    QVERIFY(!key.ok());
    QVERIFY(key.error().message.contains(path));
}

void TestKeyFile::aMissingFolderIsNamed()
{
    const auto key = loadOrCreateKey(u"/no/such/folder/links.key"_s);
    QVERIFY(!key.ok());
    QCOMPARE(key.error().code, ErrorCode::Storage);
    QVERIFY(key.error().message.contains(u"/no/such/folder"_s));
}

void TestKeyFile::manyAtOnceGetTheSameKey()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"links.key"_s);
    std::vector<std::future<Result<QByteArray>>> callers;
    for (int i = 0; i < 16; ++i)
        callers.push_back(std::async(std::launch::async, [path] { return loadOrCreateKey(path); }));
    QSet<QByteArray> seen;
    for (auto &caller : callers) {
        const auto key = caller.get();
        QVERIFY2(key.ok(), key ? "" : qPrintable(key.error().message));
        seen.insert(*key);
    }
    QCOMPARE(seen.size(), 1);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_GUILESS_MAIN(TestKeyFile)
#include "tst_keyfile.moc"
