// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/translationfile.h"

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using earshot::test::readTranslations;
using earshot::test::TranslatedText;

namespace {

constexpr int patience = 60'000; ///< milliseconds

/** How many plural forms Qt has in each language. */
const QMap<QString, qsizetype> &pluralForms()
{
    static const QMap<QString, qsizetype> forms{{u"ar"_s, 6}, {u"de"_s, 2}, {u"en"_s, 2},
        {u"es"_s, 2}, {u"fr"_s, 2}, {u"ja"_s, 1}, {u"pt_BR"_s, 2}};
    return forms;
}

QString folder()
{
    return qEnvironmentVariable("EARSHOT_SOURCE") + u"/resources/translations/"_s;
}

/** The placeholders in order; without the number of a plural form, which may be a word. */
QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(u"%L?\\d"_s);
    QStringList found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

bool hasNumber(const QString &text)
{
    return text.contains("%n"_L1) || text.contains("%Ln"_L1);
}

/** What is wrong with a translation; empty when nothing is. */
QString mistakeOf(const TranslatedText &text, qsizetype forms)
{
    if (!text.isFinished || text.forms.isEmpty() || text.forms.contains(QString()))
        return u"not translated"_s;
    if (text.forms.size() != (text.isPlural ? forms : 1))
        return u"wrong number of plural forms"_s;
    for (const QString &form : text.forms) {
        if (placeholders(form) != placeholders(text.source))
            return u"other placeholders"_s;
    }
    if (hasNumber(text.source) && !hasNumber(text.forms.last()))
        return u"the last form says no number"_s;
    return {};
}

QString line(const QString &language, const QString &mistake, const TranslatedText &text)
{
    const QString comment = text.comment.isEmpty() ? QString() : u" ("_s + text.comment + u')';
    return u"%1: %2: %3: \"%4\"%5"_s.arg(language, mistake, text.context, text.source, comment);
}

} // namespace

/** Holds every .ts file to the texts of the sources. */
class TestCompleteness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void contextsAreUnderstood();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();

private:
    const QTemporaryDir m_folder;
    std::vector<TranslatedText> m_texts; ///< of the sources
    QString m_warnings;
};

void TestCompleteness::initTestCase()
{
    const QString file = m_folder.filePath(u"texts.ts"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(qEnvironmentVariable("EARSHOT_SOURCE"));
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    // As packaging/translations does it.
    lupdate.start(qEnvironmentVariable("LUPDATE"),
        {u"-silent"_s, u"-recursive"_s, u"ui"_s, u"app"_s, u"backend"_s, u"report"_s, u"-I"_s,
            u"."_s, u"-I"_s, u"backend"_s, u"-locations"_s, u"none"_s, u"-ts"_s, file});
    QVERIFY(lupdate.waitForFinished(patience));
    QCOMPARE(lupdate.exitCode(), 0);
    m_warnings = QString::fromUtf8(lupdate.readAll());
    m_texts = readTranslations(file);
    QVERIFY(m_texts.size() > 500);
}

/** What lupdate puts into another class than the compiler does is never found. */
void TestCompleteness::contextsAreUnderstood()
{
    QCOMPARE(m_warnings, QString());
}

void TestCompleteness::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    const QStringList files = QDir(folder()).entryList({u"earshot_*.ts"_s});
    QCOMPARE(files.size(), pluralForms().size());
    for (const QString &file : files) {
        const QString language = file.chopped(3).section(u'_', 1);
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestCompleteness::everyTextIsTranslated()
{
    QFETCH(QString, language);
    QMap<QString, TranslatedText> translated;
    for (const TranslatedText &text :
        readTranslations(folder() + u"earshot_"_s + language + u".ts"_s))
        translated.insert(text.key(), text);
    QStringList mistakes;
    for (const TranslatedText &text : m_texts) {
        if (language == "en"_L1 && !text.isPlural)
            continue;
        const auto found = translated.constFind(text.key());
        const QString mistake = found == translated.constEnd()
            ? u"not in the file (packaging/translations brings it there)"_s
            : mistakeOf(*found, pluralForms().value(language));
        if (!mistake.isEmpty())
            mistakes.append(line(language, mistake, text));
        translated.remove(text.key());
    }
    for (const TranslatedText &text : std::as_const(translated))
        mistakes.append(line(language, u"used no more"_s, text));
    // QtTest cuts a long message short.
    for (const QString &mistake : std::as_const(mistakes))
        qWarning().noquote() << mistake;
    QVERIFY2(mistakes.isEmpty(),
        qPrintable(u"%1: texts to look at: %2, see above"_s.arg(language).arg(mistakes.size())));
}

QTEST_GUILESS_MAIN(TestCompleteness)
#include "tst_completeness.moc"
