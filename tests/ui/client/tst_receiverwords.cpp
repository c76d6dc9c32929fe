// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/client/providerwire.h"
#include "ui/client/receiverwords.h"
#include "ui/client/wire.h"

#include <QTranslator>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;

namespace {

/** A language of a few texts. */
class Words : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Receiver") != 0)
            return {};
        const QHash<QString, QString> texts{
            {u"A call has at most %1 tags."_s, u"Höchstens %1 Tags je Anruf."_s},
            {u"Events of %1 go to %2."_s, u"Nach %2 gehen Ereignisse von %1."_s},
            {u"this assistant"_s, u"diesem Assistenten"_s}, {u"The line’s busy."_s, u"Besetzt."_s},
            {u"It was deleted. %1"_s, u"Supprimé\u00a0: %1"_s}};
        return texts.value(QString::fromUtf8(source));
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

QByteArray problem(const QString &pattern, const QJsonArray &values, const QString &detail)
{
    return toJson({{u"title"_s, u"Bad request"_s}, {u"detail"_s, detail}, {u"pattern"_s, pattern},
        {u"values"_s, values}});
}

QString said(const QByteArray &answer)
{
    return errorFromAnswer(400, answer).message;
}

} // namespace

/** Sentences of a receiver in the language of the program. */
class TestReceiverWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_words)); }
    void aKnownRefusalIsSaidInOurLanguage();
    void phrasesAmongTheValuesAreToo();
    void anUnknownOneIsSaidAsItCame();
    void withoutAPatternItIsSaidAsItCame();
    void warningsOfAMendAreToo();
    void aStraightApostropheIsOne();
    void aTranslationKeepsItsSpaces();
    void hostileAnswersAreOnlyText();

private:
    Words m_words;
};

void TestReceiverWords::aKnownRefusalIsSaidInOurLanguage()
{
    QCOMPARE(said(problem(u"A call has at most %1 tags."_s, {u"50"_s}, u"English."_s)),
        u"Höchstens 50 Tags je Anruf."_s);
}

void TestReceiverWords::phrasesAmongTheValuesAreToo()
{
    QCOMPARE(said(problem(u"Events of %1 go to %2."_s, {u"this assistant"_s, u"x.example"_s}, {})),
        u"Nach x.example gehen Ereignisse von diesem Assistenten."_s);
}

/** And those of a receiver of before, which sends no patterns, are said as they came. */
void TestReceiverWords::warningsOfAMendAreToo()
{
    QJsonObject mend{{u"id"_s, u"a1"_s}, {u"warnings"_s, QJsonArray{u"English."_s}}};
    const auto warned = [&mend] {
        return sourceChangeFromJson(mend, Source::Kind::Assistant)->warnings;
    };
    QCOMPARE(warned(), std::vector<QString>{u"English."_s});
    const QJsonObject worded{{u"text"_s, u"English."_s},
        {u"pattern"_s, u"Events of %1 go to %2."_s},
        {u"values"_s, QJsonArray{u"this assistant"_s, u"x.example"_s}}};
    mend.insert(u"wordedWarnings"_s, QJsonArray{worded});
    QCOMPARE(warned(),
        std::vector<QString>{u"Nach x.example gehen Ereignisse von diesem Assistenten."_s});
}

void TestReceiverWords::aStraightApostropheIsOne()
{
    QCOMPARE(inOurLanguage(u"The line's busy."_s), u"Besetzt."_s);
    QCOMPARE(inOurLanguage(u"The line’s busy."_s), u"Besetzt."_s);
    QCOMPARE(inOurLanguage(u"Nobody's."_s), u"Nobody's."_s);
}

void TestReceiverWords::anUnknownOneIsSaidAsItCame()
{
    QCOMPARE(said(problem(u"Of a later version: %1."_s, {u"5"_s}, u"Of a later version: 5."_s)),
        u"Of a later version: 5."_s);
}

void TestReceiverWords::withoutAPatternItIsSaidAsItCame()
{
    QCOMPARE(
        said(R"({"title":"No","detail":"Of an earlier version."})"), u"Of an earlier version."_s);
    QCOMPARE(said(R"({"detail":"this assistant"})"), u"diesem Assistenten"_s);
}

void TestReceiverWords::aTranslationKeepsItsSpaces()
{
    const QString pattern = u"It was deleted. %1"_s;
    QCOMPARE(said(problem(pattern, {u"why"_s}, {})), u"Supprimé\u00a0: why"_s);
    QCOMPARE(said(problem(pattern, {QString()}, {})), u"Supprimé\u00a0:"_s);
}

void TestReceiverWords::hostileAnswersAreOnlyText()
{
    const QString pattern = u"A call has at most %1 tags."_s;
    QCOMPARE(said(problem(pattern, {u"%1\u202e\n<b>5</b>"_s}, {})),
        u"Höchstens %1 <b>5</b> Tags je Anruf."_s);
    QCOMPARE(
        said(problem(pattern, {QJsonObject(), QJsonValue()}, {})), u"Höchstens  Tags je Anruf."_s);
    QCOMPARE(said(problem(pattern, {}, {})), u"Höchstens %1 Tags je Anruf."_s);
    const QString endless(100'000, u'x');
    QVERIFY(said(problem(pattern, {endless}, {})).size() <= 1000);
    QVERIFY(said(problem(endless, {endless}, endless)).size() <= 1000);
}

QTEST_GUILESS_MAIN(TestReceiverWords)
#include "tst_receiverwords.moc"
