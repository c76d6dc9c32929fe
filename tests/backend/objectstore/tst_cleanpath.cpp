// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/objectstore.h"

#include <QTest>

using namespace earshot::objectstore;
using namespace Qt::StringLiterals;

class TestCleanPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyPlainRelativePathsPass_data();
    void onlyPlainRelativePathsPass();
};

void TestCleanPath::onlyPlainRelativePathsPass_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("clean");
    const auto refused = [](const char *name, const QString &path) {
        QTest::newRow(name) << path << false;
    };
    refused("empty", {});
    refused("slash", u"/"_s);
    refused("absolute", u"/etc/passwd"_s);
    refused("trailing slash", u"calls/"_s);
    refused("double slash", u"calls//a.mp3"_s);
    refused("dot", u"calls/./a.mp3"_s);
    refused("dot dot", u"calls/../a.mp3"_s);
    refused("only dot dot", u".."_s);
    refused("hidden", u"calls/.a.mp3"_s);
    refused("backslash", u"calls\\a.mp3"_s);
    refused("NUL", u"calls/a"_s + QChar(u'\0') + u".mp3"_s);
    refused("line feed", u"calls/a\n"_s);
    refused("space", u"calls/a b.mp3"_s);
    refused("percent", u"calls/%2e%2e/a"_s);
    refused("colon", u"c:a"_s);
    refused("umlaut", u"calls/ä.mp3"_s);
    refused("full-width dots", u"calls/．．/a"_s);
    refused("long segment", QString(201, u'a'));
    refused("long path", QString(500, u'a').replace(u"aaa"_s, u"aa/"_s) + QString(901, u'a'));
    QTest::newRow("one segment") << u"a"_s << true;
    QTest::newRow("recording") << u"calls/0b54-1/inbound/9_A-z.mp3"_s << true;
    QTest::newRow("dots inside") << u"a..b/c.d.e"_s << true;
}

void TestCleanPath::onlyPlainRelativePathsPass()
{
    QFETCH(QString, path);
    QFETCH(bool, clean);
    QCOMPARE(isCleanPath(path), clean);
}

QTEST_GUILESS_MAIN(TestCleanPath)
#include "tst_cleanpath.moc"
