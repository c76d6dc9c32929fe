// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consentphrases.h"

#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using By = ConsentPhrase::By;

class TestConsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsKnownDecides();
    void wordsGoBackAndForth();
    void keptConsentIsReadAgain();
    void theUsualPhrasesAreFound_data();
    void theUsualPhrasesAreFound();
    void whoSaidItAndWhen();
    void anAnnouncementMayGoOnInTheNextTurn();
    void theCallersWordIsTheLast();
    void onlyWhoItIsAboutCounts();
    void phrasesThatCannotBeLookedForAreRefused_data();
    void phrasesThatCannotBeLookedForAreRefused();
    void samePhrasesAreOne();
    void phrasesGoThroughJson();
    void aLongCallIsLookedThroughQuickly();

private:
    static TranscriptTurn agent(const QString &text)
    {
        return {.speaker = Speaker::Agent, .text = text};
    }
    static TranscriptTurn caller(const QString &text)
    {
        return {.speaker = Speaker::Caller, .text = text};
    }
};

void TestConsent::whatIsKnownDecides()
{
    Consent consent;
    QCOMPARE(consent.state(), ConsentState::NotJudged);
    consent.isLookedThrough = true;
    QCOMPARE(consent.state(), ConsentState::NoneFound);
    consent.words = ConsentWords{};
    QCOMPARE(consent.state(), ConsentState::Said);
    consent.words->isRefusal = true;
    QCOMPARE(consent.state(), ConsentState::Refused);
    consent.provider = ProviderConsent{.type = u"verbal"_s, .grantedAt = Timestamp{1}};
    QCOMPARE(consent.state(), ConsentState::Provider);
    consent.provider->grantedAt.reset();
    consent.words->isRefusal = false;
    QCOMPARE(consent.state(), ConsentState::Refused); // the provider asked, and was told
    consent.confirmation = ConsentConfirmation{.reason = u"in writing"_s};
    QCOMPARE(consent.state(), ConsentState::Confirmed);
    QCOMPARE(consent.found(), ConsentState::Refused);
    QVERIFY(isProof(ConsentState::Confirmed) && isProof(ConsentState::Provider)
        && isProof(ConsentState::Said));
    QVERIFY(!isProof(ConsentState::Refused) && !isProof(ConsentState::NoneFound)
        && !isProof(ConsentState::NotJudged));
}

void TestConsent::wordsGoBackAndForth()
{
    for (int i = 0; i <= int(ConsentState::Confirmed); ++i)
        QCOMPARE(consentStateFromWord(toWord(ConsentState(i))), ConsentState(i));
    for (int i = 0; i <= int(ConsentRule::Bar); ++i)
        QCOMPARE(consentRuleFromWord(toWord(ConsentRule(i))), ConsentRule(i));
    for (int i = 0; i <= int(By::Either); ++i)
        QCOMPARE(phraseSpeakerFromWord(toWord(By(i))), By(i));
    QVERIFY(!consentStateFromWord(u"maybe") && !consentRuleFromWord(u"")
        && !phraseSpeakerFromWord(u"x"));
}

void TestConsent::keptConsentIsReadAgain()
{
    Consent consent;
    QCOMPARE(consentFromJson(toJson(consent)), consent);
    consent.provider =
        ProviderConsent{.type = u"stay-on-line"_s, .grantedAt = Timestamp{7'000'000}};
    consent.words = ConsentWords{.isRefusal = true,
        .phrase = u"stop recording"_s,
        .text = u"Stop recording"_s,
        .speaker = Speaker::Caller,
        .seconds = 3.5};
    QCOMPARE(consentFromJson(toJson(consent)), consent);
    QCOMPARE(consentFromJson({{u"words"_s, 3}, {u"provider"_s, u"x"_s}}), Consent());
}

void TestConsent::theUsualPhrasesAreFound_data()
{
    QTest::addColumn<Transcript>("transcript");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const Transcript &said, const char *found) {
        QTest::newRow(name) << said << QString::fromLatin1(found);
    };
    row("nothing", {agent(u"Hello, how can I help?"_s)}, "");
    row("English", {agent(u"Hi! THIS call, is being  recorded."_s)}, "consent");
    row("German",
        {agent(u"Dieses Gespräch wird zu nichts genutzt. Ihr Anruf wird aufgezeichnet."_s)},
        "consent");
    row("French", {agent(u"Cet appel est enregistre."_s)}, "consent"); // without its accent
    row("Spanish", {agent(u"Esta llamada está siendo grabada."_s)}, "consent");
    row("not the caller's", {caller(u"Is this call is being recorded"_s)}, "");
    row("not recorded", {agent(u"This call is not being recorded."_s)}, "");
    row("not recorded, German", {agent(u"Dieser Anruf wird nicht aufgezeichnet."_s)}, "");
    row("not recorded, French", {agent(u"Cet appel n'est pas enregistré."_s)}, "");
    row("agreement", {caller(u"Yes, I agree to be recorded."_s)}, "consent");
    row("no agreement", {caller(u"No I can't say that I agree to be recorded"_s)}, "");
    row("refusal",
        {agent(u"This call is being recorded."_s), caller(u"I don’t want to be recorded!"_s)},
        "refusal");
    row("refusal, German",
        {agent(u"Der Anruf wird aufgezeichnet."_s),
            caller(u"Ich möchte nicht aufgezeichnet werden."_s)},
        "refusal");
    row("refusal, French", {caller(u"Je ne veux pas être enregistrée."_s)}, "refusal");
    row("refusal, Spanish", {caller(u"No quiero que me graben."_s)}, "refusal");
    row("question and yes",
        {agent(u"Is it all right if this call is recorded?"_s), caller(u"Well, sure."_s)},
        "consent");
    row("question and no",
        {agent(u"Is it all right if this call is recorded?"_s), caller(u"No."_s)}, "refusal");
    row("question and no problem",
        {agent(u"Is it all right if this call is recorded?"_s), caller(u"No problem."_s)},
        "consent");
    row("question without an answer",
        {agent(u"Is it all right if this call is recorded?"_s), caller(u"Who is this?"_s)}, "");
    row("a question that turns",
        {agent(u"Do you mind if this call is recorded?"_s), caller(u"Yes."_s)}, "");
    row("another question",
        {agent(u"This call is recorded, how can I help you?"_s), caller(u"No."_s)}, "consent");
    row("no of another matter",
        {agent(u"This call is recorded. Are you a customer?"_s), caller(u"No."_s)}, "consent");
}

void TestConsent::theUsualPhrasesAreFound()
{
    QFETCH(Transcript, transcript);
    QFETCH(QString, found);
    const auto words = ConsentPhrases::usual().find(transcript);
    const QString said = !words ? QString() : words->isRefusal ? u"refusal"_s : u"consent"_s;
    QCOMPARE(said, found);
}

void TestConsent::whoSaidItAndWhen()
{
    TranscriptTurn turn = agent(u"Hello. This call may be recorded for training."_s);
    turn.startSeconds = 2;
    const auto byTurn = ConsentPhrases::usual().find({turn});
    QVERIFY(byTurn);
    QCOMPARE(byTurn->seconds, 2.0);
    QCOMPARE(byTurn->text, u"This call may be recorded"_s);
    QCOMPARE(byTurn->phrase, u"this call may be recorded"_s);
    QCOMPARE(byTurn->speaker, Speaker::Agent);
    turn.words = {{.startSeconds = 2, .endSeconds = 3, .text = u"Hello."_s},
        {.startSeconds = 3.5, .endSeconds = 3.7, .text = u"This"_s}};
    QCOMPARE(ConsentPhrases::usual().find({turn})->seconds, 3.5);
}

void TestConsent::anAnnouncementMayGoOnInTheNextTurn()
{
    QVERIFY(ConsentPhrases::usual().find({agent(u"This call may be"_s), agent(u"recorded"_s)}));
    QVERIFY(!ConsentPhrases::usual().find(
        {agent(u"This call may be"_s), caller(u"What?"_s), agent(u"recorded"_s)}));
}

void TestConsent::theCallersWordIsTheLast()
{
    const auto taken = ConsentPhrases::usual().find({agent(u"This call is being recorded."_s),
        caller(u"Please stop recording."_s), agent(u"This call is being recorded."_s)});
    QVERIFY(taken && taken->isRefusal);
    const auto given = ConsentPhrases::usual().find(
        {caller(u"Please stop recording."_s), caller(u"All right, I agree to be recorded."_s)});
    QVERIFY(given && !given->isRefusal);
    QCOMPARE(given->phrase, u"i agree to be recorded"_s);
}

void TestConsent::onlyWhoItIsAboutCounts()
{
    const auto phrases = ConsentPhrases::from({{.words = u"tape runs"_s, .by = By::Assistant},
        {.words = u"I know of the tape"_s, .by = By::Caller},
        {.words = u"tap*"_s, .by = By::Either}});
    QVERIFY(phrases.ok());
    const auto mine = ConsentPhrases::from({phrases->phrases().first()});
    QVERIFY(!mine->find({caller(u"The tape runs."_s)}));
    QVERIFY(!mine->find({{.speaker = Speaker::Unknown, .text = u"The tape runs."_s}}));
    QVERIFY(mine->find({agent(u"The tape runs."_s)}));
    QVERIFY(phrases->find({{.speaker = Speaker::Unknown, .text = u"Taping"_s}}));
}

void TestConsent::phrasesThatCannotBeLookedForAreRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no letter") << u"… !"_s;
    QTest::newRow("a star before") << u"*recorded"_s;
    QTest::newRow("a star between") << u"call* recorded"_s;
    QTest::newRow("too long") << QString(ConsentPhrases::longest + 1, u'a');
}

void TestConsent::phrasesThatCannotBeLookedForAreRefused()
{
    QFETCH(QString, words);
    const auto phrases = ConsentPhrases::from({{.words = words}});
    QVERIFY(!phrases.ok());
    QCOMPARE(phrases.error().code, ErrorCode::InvalidInput);
}

void TestConsent::samePhrasesAreOne()
{
    const auto same = ConsentPhrases::from(
        {{.words = u"Wird AUFGEZEICHNET!"_s}, {.words = u"wird aufgezeichnet"_s}});
    QCOMPARE(same.value().phrases().size(), 1);
    QList<ConsentPhrase> many;
    for (int i = 0; i <= ConsentPhrases::most; ++i)
        many.append({.words = u"w%1"_s.arg(i)});
    QVERIFY(ConsentPhrases::from(many.first(ConsentPhrases::most)).ok());
    QVERIFY(ConsentPhrases::from(many).error().message.contains(u"300"_s));
}

void TestConsent::phrasesGoThroughJson()
{
    const ConsentPhrases &usual = ConsentPhrases::usual();
    QVERIFY(usual.phrases().size() > 150 && usual.phrases().size() < ConsentPhrases::most);
    QCOMPARE(consentPhrasesFrom(toJson(usual)).value(), usual);
    for (const char *wrong :
        {"{}", "[3]", R"([{"words": "a"}])", R"([{"words": "a", "by": "me", "means": "consent"}])",
            R"([{"words": 3, "by": "caller", "means": "consent"}])",
            R"([{"words": "a", "by": "caller", "means": "perhaps"}])",
            R"([{"words": "a", "by": "caller", "means": "consent", "more": 1}])"}) {
        const QByteArray text = "{\"p\":" + QByteArray(wrong) + '}';
        const QJsonValue json = QJsonDocument::fromJson(text).object().value(u"p"_s);
        QVERIFY2(!consentPhrasesFrom(json).ok(), wrong);
    }
}

void TestConsent::aLongCallIsLookedThroughQuickly()
{
    Transcript transcript;
    for (int i = 0; i < 5000; ++i)
        transcript.push_back(
            agent(u"this call this call i do not this call may be this "_s.repeated(4)));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!ConsentPhrases::usual().find(transcript));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
