// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/mentions.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace earshot::audit;
using namespace Qt::StringLiterals;

/** Which entries are about somebody. */
class TestMentions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textsAreFound_data();
    void textsAreFound();
    void whatPeopleWroteAboutACallIsFound_data();
    void whatPeopleWroteAboutACallIsFound();
    void nothingFitsNothing();
};

void TestMentions::textsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonObject>("detail");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char *name, const QString &text, const QJsonObject &detail, bool is) {
        QTest::newRow(name) << text << detail << is;
    };
    const QString number = u"+1 (415) 555-0100"_s;
    const auto said = [](const QString &value) { return QJsonObject{{u"q"_s, value}}; };
    row("name", u"dana WHITFIELD"_s, said(u"from Dana Whitfield, again"_s), true);
    row("letters in another form", u"Jo\u0308rg"_s, said(u"j\u00D6RG"_s), true);
    row("more space", u" Dana  Whitfield"_s, said(u"Dana\u00A0Whitfield"_s), true);
    row("a hidden mark", u"Dana"_s, said(u"Da\u200Bna"_s), true);
    row("another name", u"Dana Whitfield"_s, said(u"Dana Whitman"_s), false);
    row("a key", u"dana"_s, {{u"Dana before"_s, 1}}, true);
    row("deep", u"dana"_s, {{u"a"_s, QJsonArray{1, QJsonObject{{u"b"_s, u"DANA"_s}}}}}, true);
    row("number", number, said(u"14155550100"_s), true);
    row("a number in another spelling", number, said(u"call 1-415.555.0100 back"_s), true);
    row("a number without +", u"415 5550100"_s, said(number), true);
    row("digits of another script", number, said(u"١٤١٥٥٥٥٠١٠٠"_s), true);
    row("another number", number, said(u"+1 (415) 555-0101"_s), false);
    row("a time is no number", u"11220941"_s, {{u"at"_s, u"2026-11-22T09:41:00.000Z"_s}}, false);
    row("an id is no number", u"4155550100"_s,
        {{u"id"_s, u"4155550100aa-0000-0000-000000000000"_s.insert(8, u'-').left(36)}}, false);
    row("a hash is no number", u"4155550"_s, {{u"sha256"_s, QString(u"4155550a"_s).repeated(8)}},
        false);
    row("few digits are a text", u"12345"_s, said(u"123-45"_s), false);
    row("an address", u"dana@sample.example"_s, said(u"<Dana@Sample.example>"_s), true);
    row("nothing", u"dana"_s, {}, false);
}

void TestMentions::textsAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QJsonObject, detail);
    QFETCH(const bool, isFound);
    database::AuditEvent event{.action = u"audit.list"_s, .callId = {}, .detail = detail};
    const MentionMatcher matcher({.callIds = {}, .texts = {u"nobody"_s, text}});
    QCOMPARE(matcher.fits(event), isFound);
    event.action = u"audit.erased"_s;
    QVERIFY(!matcher.fits(event));
}

void TestMentions::whatPeopleWroteAboutACallIsFound_data()
{
    QTest::addColumn<QJsonObject>("detail");
    QTest::addColumn<bool>("isFound");
    const QString id = u"0b8a6c5e-8f1d-4a55-9d0e-2f3b4c5d6e7f"_s;
    QTest::newRow("tags") << QJsonObject{{u"added"_s, QJsonArray{u"angry"_s}}} << true;
    QTest::newRow("no tags") << QJsonObject{{u"added"_s, QJsonArray()}} << false;
    QTest::newRow("reason") << QJsonObject{{u"holdId"_s, id}, {u"reason"_s, u"court"_s}} << true;
    QTest::newRow("link") << QJsonObject{{u"expiresAt"_s, u"2026-11-22T10:41:00.000Z"_s},
        {u"linkId"_s, id}, {u"format"_s, u"mp3"_s}, {u"hasPasscode"_s, true}}
                          << false;
    QTest::newRow("download") << QJsonObject{{u"sizeBytes"_s, 17}, {u"range"_s, u"bytes=0-"_s},
        {u"sha256"_s, QString(64, u'a')}}
                              << false;
    QTest::newRow("an odd range") << QJsonObject{{u"range"_s, u"bytes=Dana"_s}} << true;
    QTest::newRow("heard") << QJsonObject{{u"ranges"_s, u"10-40, 55-60"_s}} << false;
    QTest::newRow("judged") << QJsonObject{{u"review"_s, u"good"_s}, {u"before"_s, QJsonValue()}}
                            << false;
    QTest::newRow("a word of ours with more in it")
        << QJsonObject{{u"kind"_s, QJsonObject{{u"x"_s, u"Dana"_s}}}} << true;
    QTest::newRow("a recording's place")
        << QJsonObject{{u"path"_s, QString(u"calls/sample/inbound/"_s + id + u"-2.mp3"_s)},
               {u"kind"_s, u"audio"_s}, {u"sha256"_s, QString(64, u'a')}}
        << false;
    QTest::newRow("object") << QJsonObject{{u"path"_s, u"calls/dana.mp3"_s}} << true;
}

void TestMentions::whatPeopleWroteAboutACallIsFound()
{
    QFETCH(const QJsonObject, detail);
    QFETCH(const bool, isFound);
    database::AuditEvent event{.action = u"call.tag"_s, .callId = u"call-1"_s, .detail = detail};
    const MentionMatcher matcher({.callIds = {u"call-2"_s, u"call-1"_s}, .texts = {}});
    QCOMPARE(matcher.fits(event), isFound);
    event.callId = u"call-3"_s;
    QVERIFY(!matcher.fits(event));
}

/** An empty text stands in every other one. */
void TestMentions::nothingFitsNothing()
{
    const database::AuditEvent event{
        .action = u"audit.list"_s, .callId = {}, .detail = {{u"q"_s, u"Dana"_s}}};
    QVERIFY(!MentionMatcher({.callIds = {QString()}, .texts = {QString(), u" "_s}}).fits(event));
    QVERIFY(!MentionMatcher({}).fits(event));
}

QTEST_GUILESS_MAIN(TestMentions)
#include "tst_mentions.moc"
