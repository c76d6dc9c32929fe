// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/isolate.h"
#include "ui/language/language.h"
#include "ui/language/languages.h"

#include <QFile>
#include <QtTest>

using namespace Qt::StringLiterals;
using earshot::ui::Language;

/** Which language it becomes, and what follows from it. */
class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstThatIsSpokenWins_data();
    void theFirstThatIsSpokenWins();
    void datesAreWrittenAsTheSystemSays();
    void arabicHasWesternDigits();
    void englishIsWrittenAsInTheSystemsCountry();
    void everyLanguageIsThere();
    void qtSpeaksTheSame();
    void directionFollows();
    void onlyOtherDirectionsNeedIsolating();
};

void TestLanguages::theFirstThatIsSpokenWins_data()
{
    QTest::addColumn<QStringList>("wished");
    QTest::addColumn<QString>("code");
    QTest::newRow("exact") << QStringList{u"pt-BR"_s} << u"pt_BR"_s;
    QTest::newRow("country") << QStringList{u"de-Latn-AT"_s, u"de-AT"_s} << u"de"_s;
    QTest::newRow("other country") << QStringList{u"pt-PT"_s} << u"pt_BR"_s;
    QTest::newRow("second") << QStringList{u"it"_s, u"it-IT"_s, u"fr"_s} << u"fr"_s;
    QTest::newRow("none") << QStringList{u"it"_s} << u"en"_s;
    QTest::newRow("plain") << QStringList{u"C"_s} << u"en"_s;
    QTest::newRow("nothing") << QStringList() << u"en"_s;
}

void TestLanguages::theFirstThatIsSpokenWins()
{
    QFETCH(QStringList, wished);
    QTEST(earshot::ui::languageFor(wished), "code");
}

void TestLanguages::datesAreWrittenAsTheSystemSays()
{
    const QLocale austria(QLocale::German, QLocale::Austria);
    QCOMPARE(earshot::ui::localeFor(u"de"_s, austria), austria);
    QCOMPARE(earshot::ui::localeFor(u"fr"_s, austria).language(), QLocale::French);
    QCOMPARE(earshot::ui::localeFor(u"en"_s, QLocale::c()), QLocale::c());
}

void TestLanguages::arabicHasWesternDigits()
{
    const QLocale egypt(QLocale::Arabic, QLocale::Egypt);
    const QLocale morocco(QLocale::Arabic, QLocale::Morocco);
    for (const QLocale &system : {QLocale::c(), egypt, morocco}) {
        const QLocale locale = earshot::ui::localeFor(u"ar"_s, system);
        QCOMPARE(locale.language(), QLocale::Arabic);
        QVERIFY(locale.toString(1905).startsWith(u'1'));
    }
    QCOMPARE(earshot::ui::localeFor(u"ar"_s, morocco), morocco);
}

void TestLanguages::englishIsWrittenAsInTheSystemsCountry()
{
    const QLocale locale = earshot::ui::localeFor(u"en"_s, QLocale(u"de_DE"_s));
    QCOMPARE(locale.language(), QLocale::English);
    QCOMPARE(locale.toString(QTime(15, 4), QLocale::ShortFormat), u"15:04"_s);
}

void TestLanguages::everyLanguageIsThere()
{
    for (const auto &[code, name] : earshot::ui::languages()) {
        QVERIFY2(
            QFile::exists(u":/earshot/translations/earshot_%1.qm"_s.arg(code)), qPrintable(code));
        QCOMPARE(earshot::ui::nameOf(code), name);
        QVERIFY(QLocale(code).language() != QLocale::C);
    }
}

void TestLanguages::qtSpeaksTheSame()
{
    Language language(u"de"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    language.choose(u"fr"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
    language.choose(u"en"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void TestLanguages::directionFollows()
{
    Language language(u"ar"_s);
    QSignalSpy changed(&language, &Language::changed);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    language.choose(u"ja"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale().language(), QLocale::Japanese);
    language.choose(u"ja"_s);
    language.choose(u"nothing"_s);
    QCOMPARE(changed.count(), 2);
    QVERIFY(language.chosen().isEmpty());
}

void TestLanguages::onlyOtherDirectionsNeedIsolating()
{
    const QString number = u"+1 415 555 0134"_s;
    Language language(u"de"_s);
    QCOMPARE(earshot::ui::isolated(number), number);
    QCOMPARE(earshot::ui::inLanguageDirection(number), number);
    language.choose(u"ar"_s);
    QCOMPARE(earshot::ui::isolated(number), u'\u2068' + number + u'\u2069');
    QCOMPARE(earshot::ui::withoutIsolates(earshot::ui::isolated(number)), number);
    QVERIFY(earshot::ui::isolated({}).isEmpty());
    QCOMPARE(earshot::ui::inLanguageDirection(number), u'\u200f' + number);
    const QString keys = earshot::ui::isolatedLeftToRight(u"[, Shift+J"_s);
    QCOMPARE(keys, u"\u2066[, Shift+J\u2069"_s);
    QCOMPARE(earshot::ui::withoutIsolates(keys), u"[, Shift+J"_s);
}

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
