// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/callrepository.h"
#include "database/consentrepository.h"
#include "tests/support/tempdatabase.h"

#include <QtTest>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;

/** What is known of consent is kept with the calls. */
class TestConsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempDatabase>(); }
    void cleanup() { m_temp.reset(); }
    void savingACallLooksThroughIt();
    void theProvidersWordIsKept();
    void aPersonsWordGoesBeforeAll();
    void chosenPhrasesAreLookedFor();
    void callsFromBeforeAreLookedThroughInSteps();
    void onlyOtherPhrasesMakeCallsDue();
    void savingLeavesAPersonsWord();
    void joinedCallsKeepTheLaterWord();
    void onlyTheRuleBarsAndOnlyWithoutProof();

private:
    MergedCall made(const QString &said) const
    {
        MergedCall merged{.call = {.id = newId(),
                              .organizationId = m_temp->organization.id,
                              .vapiCallId = newId(),
                              .createdAt = {1},
                              .updatedAt = {1}}};
        if (!said.isEmpty())
            merged.transcript = {{.speaker = Speaker::Agent, .startSeconds = 2, .text = said}};
        return merged;
    }
    QString add(const MergedCall &merged)
    {
        return m_temp->write([merged](Session &s) { return CallRepository(s).save(merged); });
    }
    QString add(const QString &said) { return add(made(said)); }
    Consent consent(const QString &id)
    {
        return m_temp->read([id](Session &s) { return ConsentRepository(s).ofCall(id); });
    }
    void choose(ConsentRule rule, const std::optional<ConsentPhrases> &phrases = {})
    {
        const ConsentPolicy policy{.rule = rule,
            .phrases = phrases,
            .by = u"x"_s,
            .byName = u"Sample"_s,
            .at = Timestamp{5}};
        m_temp->write([&](Session &s) {
            return ConsentRepository(s).choose(m_temp->organization.id, policy);
        });
    }
    bool isMore(int most)
    {
        return m_temp->write([most](Session &s) { return ConsentRepository(s).renewSome(most); });
    }
    void confirm(const QString &id, const QString &reason, Timestamp at)
    {
        const ConsentConfirmation word{
            .at = at, .by = u"person-1"_s, .byName = u"Sample"_s, .reason = reason};
        m_temp->write([&](Session &s) { return ConsentRepository(s).confirm(id, word, at); });
    }
    bool isBarred(const QString &id)
    {
        return m_temp->read(
            [&](Session &s) { return ConsentRepository(s).isBarred(m_temp->organization.id, id); });
    }
    static ConsentPhrases phrases(const QString &words)
    {
        return valueOf(
            ConsentPhrases::from({{.words = words, .by = ConsentPhrase::By::Assistant}}));
    }

    std::unique_ptr<TempDatabase> m_temp;
};

void TestConsent::savingACallLooksThroughIt()
{
    const Consent said = consent(add(u"This call is being recorded."_s));
    QCOMPARE(said.state(), ConsentState::Said);
    QCOMPARE(said.words->text, u"This call is being recorded"_s);
    QCOMPARE(said.words->seconds, 2.0);
    QCOMPARE(consent(add(u"Hello."_s)).state(), ConsentState::NoneFound);
    QCOMPARE(consent(add(QString())).state(), ConsentState::NotJudged);
}

void TestConsent::theProvidersWordIsKept()
{
    MergedCall merged = made({});
    merged.call.consent.provider =
        ProviderConsent{.type = u"verbal"_s, .grantedAt = Timestamp{1'000'000}};
    const QString id = add(merged);
    QCOMPARE(consent(id), merged.call.consent);
    auto again = m_temp->read(
        [&](Session &s) { return CallRepository(s).findMerged(m_temp->organization.id, id); });
    QVERIFY(again);
    again->transcript = {{.speaker = Speaker::Agent, .text = u"Hello."_s}};
    add(*again);
    QCOMPARE(consent(id).state(), ConsentState::Provider);
    QVERIFY(consent(id).isLookedThrough);
}

void TestConsent::aPersonsWordGoesBeforeAll()
{
    const QString id = add(u"Hello."_s);
    confirm(id, u"Signed form 12"_s, Timestamp{9});
    QCOMPARE(consent(id).state(), ConsentState::Confirmed);
    QCOMPARE(consent(id).confirmation->reason, u"Signed form 12"_s);
    QCOMPARE(consent(id).confirmation->byName, u"Sample"_s);
    m_temp->write([&](Session &s) { return ConsentRepository(s).confirm(id, {}, Timestamp{10}); });
    QCOMPARE(consent(id).state(), ConsentState::NoneFound);
    const auto unknown = await(m_temp->database->write(
        [](Session &s) { return ConsentRepository(s).confirm(newId(), {}, Timestamp{10}); }));
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void TestConsent::chosenPhrasesAreLookedFor()
{
    choose(ConsentRule::Show, phrases(u"the tape runs"_s));
    QCOMPARE(consent(add(u"The tape runs."_s)).state(), ConsentState::Said);
    QCOMPARE(consent(add(u"This call is being recorded."_s)).state(), ConsentState::NoneFound);
    const auto policy = m_temp->read(
        [this](Session &s) { return ConsentRepository(s).policy(m_temp->organization.id); });
    QCOMPARE(policy.rule, ConsentRule::Show);
    QCOMPARE(*policy.phrases, phrases(u"the tape runs"_s));
    QCOMPARE(policy.byName, u"Sample"_s);
    QCOMPARE(policy.at, Timestamp{5});
}

void TestConsent::callsFromBeforeAreLookedThroughInSteps()
{
    QStringList ids;
    for (int i = 0; i < 5; ++i)
        ids.append(add(u"The tape runs."_s));
    m_temp->write([](Session &s) { return ConsentRepository(s).begin(); });
    QVERIFY(!isMore(100));
    choose(ConsentRule::Show, phrases(u"the tape runs"_s));
    const auto found = [&] {
        return std::count_if(ids.begin(), ids.end(),
            [&](const QString &id) { return consent(id).state() == ConsentState::Said; });
    };
    QVERIFY(
        isMore(2)); // each is a transaction of its own: another receiver may go on with the next
    QCOMPARE(found(), 2);
    QVERIFY(isMore(2));
    QVERIFY(!isMore(2));
    QCOMPARE(found(), 5);
    QVERIFY(!isMore(2));
}

void TestConsent::onlyOtherPhrasesMakeCallsDue()
{
    for (int i = 0; i < 3; ++i)
        add(u"Hello."_s);
    m_temp->write([](Session &s) { return ConsentRepository(s).begin(); });
    QVERIFY(isMore(2));
    QVERIFY(!isMore(2));
    choose(ConsentRule::Bar);
    m_temp->write([](Session &s) { return ConsentRepository(s).begin(); });
    QVERIFY(!isMore(2));
    choose(ConsentRule::Bar, phrases(u"hello"_s));
    QVERIFY(isMore(2));
}

void TestConsent::savingLeavesAPersonsWord()
{
    const MergedCall merged = made(u"Hello."_s);
    const QString id = add(merged);
    confirm(id, u"By letter"_s, Timestamp{9});
    add(merged); // as it was read before
    QCOMPARE(consent(id).state(), ConsentState::Confirmed);
}

void TestConsent::joinedCallsKeepTheLaterWord()
{
    const QString kept = add(u"Hello."_s);
    const QString gone = add(u"Hello."_s);
    confirm(kept, u"Earlier"_s, Timestamp{9});
    confirm(gone, u"Later"_s, Timestamp{10});
    m_temp->write([&](Session &s) { return CallRepository(s).absorb(kept, gone, Timestamp{11}); });
    QCOMPARE(consent(kept).confirmation->reason, u"Later"_s);
    const QString other = add(u"Hello."_s);
    m_temp->write([&](Session &s) { return CallRepository(s).absorb(kept, other, Timestamp{12}); });
    QCOMPARE(consent(kept).confirmation->reason, u"Later"_s);
}

void TestConsent::onlyTheRuleBarsAndOnlyWithoutProof()
{
    const QString without = add(u"Hello."_s);
    const QString with = add(u"This call is being recorded."_s);
    const QString unknown = add(QString());
    QVERIFY(!isBarred(without));
    choose(ConsentRule::Show);
    QVERIFY(!isBarred(without));
    choose(ConsentRule::Bar);
    QVERIFY(isBarred(without));
    QVERIFY(isBarred(unknown));
    QVERIFY(!isBarred(with));
    confirm(without, u"By letter"_s, Timestamp{9});
    QVERIFY(!isBarred(without));
    choose(ConsentRule::Off);
    QVERIFY(!isBarred(unknown));
    m_temp->write([](Session &s) { return ConsentRepository(s).begin(); });
    QVERIFY(!isMore(100));
    QCOMPARE(consent(with).state(), ConsentState::NotJudged); // nothing is looked for any more
    choose(ConsentRule::Show);
    QVERIFY(!isMore(100));
    QCOMPARE(consent(with).state(), ConsentState::Said);
}

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
