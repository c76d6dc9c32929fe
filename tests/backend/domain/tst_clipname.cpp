// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clipname.h"

#include <QTest>
#include <QTimeZone>

using namespace earshot;
using namespace Qt::StringLiterals;

/** Names of clips, which people and callers have a say in. */
class TestClipName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTemplateIsFilled();
    void namesAreCleaned_data();
    void namesAreCleaned();
    void lengthsAreBounded();
};

void TestClipName::theTemplateIsFilled()
{
    const ClipNameFacts facts{
        .startedAt = QDateTime(QDate(2026, 11, 22), QTime(9, 41, 5), QTimeZone::utc()),
        .id = u"id-1"_s,
        .customer = u"José / Álvarez"_s,
        .assistant = u"Front desk"_s,
        .fromSeconds = 12,
        .toSeconds = 75};
    const QString name =
        clipFileName(u"{date} {customer} {assistant} {id} {from}-{to} {other}"_s, facts);
    QVERIFY2(name.startsWith(u"2026-11-22 "_s), qPrintable(name));
    QVERIFY2(name.contains(u"Front desk id-1 0.12-1.15 other"_s), qPrintable(name));
    QVERIFY(name.contains(u"José"_s) && !name.contains(u'/'));
}

void TestClipName::namesAreCleaned_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"../../etc/passwd"_s, u"a\\b:c*d?e\"f<g>h|i"_s, u"..."_s, u""_s,
             u" . "_s, u"new\nline\ttab"_s, u"\u202egpj.exe"_s, u"bell\a\u0000x"_s, u"CON"_s,
             u"nul.txt"_s, u"trailing. "_s, u"half \xD800 of a pair"_s})
        QTest::newRow(qPrintable(name.toHtmlEscaped().left(20))) << name;
}

/** What remains is one name that every file system takes. */
void TestClipName::namesAreCleaned()
{
    QFETCH(QString, name);
    const QString clean = cleanFileName(name);
    QVERIFY(!clean.isEmpty());
    for (const QChar letter : clean) {
        QVERIFY2(!u"/\\:*?\"<>|"_s.contains(letter), qPrintable(clean));
        QVERIFY2(letter.category() != QChar::Other_Control, qPrintable(clean));
        QVERIFY2(letter.category() != QChar::Other_Format, qPrintable(clean));
    }
    QVERIFY(clean != u"."_s && clean != u".."_s);
    QVERIFY2(!clean.endsWith(u'.') && !clean.endsWith(u' '), qPrintable(clean));
    static const QStringList devices{u"con"_s, u"nul"_s};
    QVERIFY(!devices.contains(clean.section(u'.', 0, 0).toLower()));
    QCOMPARE(cleanFileName(clean), clean); // and stays as it is
}

void TestClipName::lengthsAreBounded()
{
    for (const QString &letter : {u"a"_s, u"é"_s, u"漢"_s, u"😀"_s}) {
        const QString clean = cleanFileName(letter.repeated(1000));
        QVERIFY(clean.size() <= 120 && clean.toUtf8().size() <= 200);
        QVERIFY(!clean.back().isHighSurrogate());
    }
}

QTEST_APPLESS_MAIN(TestClipName)
#include "tst_clipname.moc"
