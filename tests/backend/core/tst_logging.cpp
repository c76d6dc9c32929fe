// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

#include <QJsonDocument>
#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;

class TestLogging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineIsOneJsonObject();
    void lineBreaksAndTerminalCommandsNeverGetOut();
};

void TestLogging::aLineIsOneJsonObject()
{
    const QByteArray line =
        formatLogLine(LogFormat::Json, QtWarningMsg, u"ingest"_s, u"first\nsecond"_s,
            {{u"callId"_s, u"c1"_s}, {u"code"_s, u"network"_s}}, u"2026-11-22T09:00:00.000Z"_s);
    QVERIFY(!line.contains('\n'));
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object.value(u"level").toString(), u"warning"_s);
    QCOMPARE(object.value(u"area").toString(), u"ingest"_s);
    QCOMPARE(object.value(u"message").toString(), u"first\nsecond"_s);
    QCOMPARE(object.value(u"callId").toString(), u"c1"_s);
    QCOMPARE(object.value(u"code").toString(), u"network"_s);
}

void TestLogging::lineBreaksAndTerminalCommandsNeverGetOut()
{
    const QByteArray line = formatLogLine(LogFormat::Readable, QtInfoMsg, u"http"_s,
        u"a\x1b[2Jb\nc"_s, {{u"name"_s, u"x\r\ny\u202e"_s}}, u"2026-11-22T09:00:00.000Z"_s);
    for (const char c : line)
        QVERIFY2(static_cast<unsigned char>(c) >= 0x20, line.constData());
    QVERIFY(!QString::fromUtf8(line).contains(QChar(0x202e)));
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
