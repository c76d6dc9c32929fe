// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settingsfile.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::desktop;
using namespace Qt::StringLiterals;

using Values = QMap<QString, QString>;

Q_DECLARE_METATYPE(Values)

class TestSettingsFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void changesOnlyItsLines_data();
    void changesOnlyItsLines();
    void aValueHasOneLine();
    void isWrittenWhole();
    void isRemovedAgain();
    void saysWhyItCantBeWritten();
    void aHugeFileIsRefused();
};

void TestSettingsFile::changesOnlyItsLines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Values>("values");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const QByteArray &before, const Values &values,
                         const QByteArray &after) {
        QTest::newRow(name) << before << values << after;
    };
    const QString none;
    row("a new file", QByteArray(), {{u"store"_s, u"file:/a"_s}}, "store = file:/a\n");
    row("nothing to say", QByteArray(), {{u"store"_s, none}}, "");
    row("in place", "# mine\nstore=file:/a\n\nworkers = 3\n", {{u"store"_s, u"file:/b"_s}},
        "# mine\nstore = file:/b\n\nworkers = 3\n");
    row("at the end", "workers = 3\n", {{u"store"_s, u"file:/b"_s}},
        "workers = 3\nstore = file:/b\n");
    row("no end of line", "workers = 3", {{u"store"_s, u"file:/b"_s}},
        "workers = 3\nstore = file:/b\n");
    row("taken away", "workers = 3\n  store = file:/a\n# end\n", {{u"store"_s, none}},
        "workers = 3\n# end\n");
    row("only whole names", "store.x = 1\n#store = 2\n", {{u"store"_s, u"file:/b"_s}},
        "store.x = 1\n#store = 2\nstore = file:/b\n");
    row("given twice", "store = 1\nstore = 2\n", {{u"store"_s, u"file:/b"_s}}, "store = file:/b\n");
    row("bytes that are no text", "# \xff\xfe\nworkers = 3\n", {{u"store"_s, none}},
        "# \xff\xfe\nworkers = 3\n");
    row("lines of Windows", "# a\r\nworkers = 3\r\n", {{u"store"_s, u"file:/b"_s}},
        "# a\r\nworkers = 3\r\nstore = file:/b\n");
    row("two at once", "database = x\n", {{u"database"_s, none}, {u"store"_s, u"file:/b"_s}},
        "store = file:/b\n");
}

void TestSettingsFile::changesOnlyItsLines()
{
    QFETCH(const QByteArray, before);
    QFETCH(const Values, values);
    QFETCH(const QByteArray, after);
    const auto changed = changedSettings(before, values);
    QVERIFY(changed.ok());
    QCOMPARE(*changed, after);
    QCOMPARE(changedSettings(*changed, values).value(), after);
}

void TestSettingsFile::aValueHasOneLine()
{
    const auto changed = changedSettings({}, {{u"store"_s, u"file:/a\nworkers = 9"_s}});
    QCOMPARE(changed.error().code, ErrorCode::InvalidInput);
}

void TestSettingsFile::isWrittenWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/earshot.settings"_s);
    QVERIFY(readSettingsFile(path).value().isNull());
    QVERIFY(writeSettingsFile(path, "workers = 3\n").ok());
    QCOMPARE(readSettingsFile(path).value(), QByteArray("workers = 3\n"));
    QCOMPARE(QFile::permissions(path)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    QCOMPARE(QDir(folder.filePath(u"new"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void TestSettingsFile::isRemovedAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"earshot.settings"_s);
    QVERIFY(writeSettingsFile(path, "").ok());
    QVERIFY(!readSettingsFile(path).value().isNull());
    QVERIFY(writeSettingsFile(path, QByteArray()).ok());
    QVERIFY(!QFile::exists(path));
    QVERIFY(writeSettingsFile(path, QByteArray()).ok());
}

void TestSettingsFile::saysWhyItCantBeWritten()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto written = writeSettingsFile(file.fileName() + u"/earshot.settings"_s, "x = 1\n");
    QCOMPARE(written.error().code, ErrorCode::Storage);
    QVERIFY(written.error().message.contains(u"earshot.settings"_s));
}

void TestSettingsFile::aHugeFileIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"earshot.settings"_s);
    QVERIFY(writeSettingsFile(path, QByteArray(1024 * 1024 + 1, '#')).ok());
    QCOMPARE(readSettingsFile(path).error().code, ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settingsfile.moc"
