// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/packcommands.h"
#include "database/callrepository.h"
#include "database/consentrepository.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/audiofiles.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using test::Answer;
using test::await;
using test::Receiver;

/** The consent to recordings: what is shown, what is looked for, and what the rule bars. */
class TestConsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_receiver.reset(); }
    void theUsualPhrasesCountAtFirst();
    void aRuleAndPhrasesAreChosen();
    void onlyAdministratorsChoose();
    void whatCannotBeChosenIsRefused_data();
    void whatCannotBeChosenIsRefused();
    void withoutAnEntryNothingIsChosen();
    void theCallSaysWhatIsKnown();
    void somebodyConfirmsAndTakesItBack();
    void whoJudgesConfirms_data();
    void whoJudgesConfirms();
    void aConfirmationNeedsAReason_data();
    void aConfirmationNeedsAReason();
    void withoutAnEntryNothingIsConfirmed();
    void othersCallsAreNotThere();
    void callsAreFoundByConsent();
    void unknownStatesAreRefused();
    void barredBytesStay_data();
    void barredBytesStay();
    void whoJudgesHears_data();
    void whoJudgesHears();
    void linksFromBeforeStop();
    void aLinkOfWhoJudgesPlays();
    void clipLinksFromBeforeStop();
    void noClipOfItIsShared();
    void refusalsAreLoggedOnce();
    void noPackHasIt();
    void aPackThatWasBegunStops();
    void withProofNothingIsBarred();
    void otherRulesBarNothing();

private:
    Answer put(const QString &path, const QByteArray &body, const QByteArray &token)
    {
        return m_receiver->send("PUT", path, {.token = token, .body = body});
    }
    void choose(const QByteArray &rule)
    {
        const QByteArray body = "{\"rule\":\"" + rule + "\",\"phrases\":null}";
        QCOMPARE(put(policy, body, m_owner).status, 200);
    }
    Answer confirm(const QByteArray &body, const QByteArray &token)
    {
        return put(ofCall(u"consent"_s), body, token);
    }
    QString ofCall(const QString &rest) const { return u"/api/calls/%1/%2"_s.arg(m_call, rest); }
    QJsonObject consent()
    {
        const Answer answer = m_receiver->get(u"/api/calls/"_s + m_call, m_owner);
        return answer.json().value(u"consent"_s).toObject();
    }
    void say(const QString &text);
    QString addRecorded();
    QStringList found(const QString &query);
    Answer clip(const QByteArray &token)
    {
        return m_receiver->send("POST", ofCall(u"clips"_s),
            {.token = token, .body = R"({"from":1,"to":2,"format":"wav","fade":0})"});
    }
    Answer share(const QByteArray &token)
    {
        return m_receiver->send("POST", ofCall(u"links"_s),
            {.token = token,
                .body = R"({"from":1,"to":2,"format":"wav","fade":0,"expiresInSeconds":3600})"});
    }
    QString mediaPath(const QByteArray &token)
    {
        const Answer answer = m_receiver->get(ofCall(u"recording"_s), token);
        return QUrl(answer.json().value(u"url"_s).toString()).path();
    }
    /** Asks for bytes in one of the ways there are. */
    Answer ask(const QString &way, const QByteArray &token)
    {
        if (way == "refresh"_L1)
            return m_receiver->send("POST", ofCall(u"recording/refresh"_s), {.token = token});
        if (way == "clips"_L1)
            return clip(token);
        return m_receiver->get(ofCall(way), token);
    }
    QStringList actions();

    const QString policy = u"/api/consent"_s;
    QByteArray m_sound;
    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_owner;
    QByteArray m_reviewer;
    QString m_call;
};

void TestConsent::initTestCase()
{
    QTemporaryDir folder;
    const QString wav = folder.filePath(u"tones.wav"_s);
    const QString mp3 = folder.filePath(u"tones.mp3"_s);
    test::save(wav, test::silence(12.5, 2));
    test::run(u"lame"_s, {u"--quiet"_s, u"-b"_s, u"64"_s, wav, mp3});
    m_sound = test::readFile(mp3);
}

void TestConsent::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_owner = m_receiver->tokenFor(Role::Owner);
    m_reviewer = m_receiver->tokenFor(Role::Reviewer);
    m_call = addRecorded();
}

QString TestConsent::addRecorded()
{
    return m_receiver->addRecorded(m_sound).id;
}

void TestConsent::say(const QString &text)
{
    auto work = [&](database::Session &session) -> Result<QString> {
        database::CallRepository calls(session);
        auto merged = calls.findMerged(m_receiver->organizationId, m_call);
        if (!merged.ok())
            return merged.error();
        (*merged)->transcript = {{.speaker = Speaker::Agent, .startSeconds = 1.5, .text = text}};
        return calls.save(**merged);
    };
    QVERIFY(await(m_receiver->database->write(work)).ok());
}

QStringList TestConsent::found(const QString &query)
{
    const Answer answer = m_receiver->get(u"/api/calls?"_s + query, m_owner);
    QStringList ids;
    for (const QJsonValue &item : answer.json().value(u"items"_s).toArray())
        ids.append(item[u"id"].toString());
    ids.sort();
    return ids;
}

QStringList TestConsent::actions()
{
    QStringList actions;
    for (const database::AuditEvent &event : m_receiver->auditEvents()) {
        if (event.action != "call.viewed"_L1) // what is answered shows the call
            actions.append(event.action);
    }
    return actions;
}

void TestConsent::theUsualPhrasesCountAtFirst()
{
    const QJsonObject json = m_receiver->get(policy, m_receiver->tokenFor(Role::Viewer)).json();
    QCOMPARE(json.value(u"rule"_s).toString(), u"show"_s);
    QVERIFY(json.value(u"phrases"_s).isNull() && json.value(u"changedAt"_s).isNull());
    QCOMPARE(json.value(u"usual"_s).toArray().size(), ConsentPhrases::usual().phrases().size());
}

void TestConsent::aRuleAndPhrasesAreChosen()
{
    const Answer answer = put(policy,
        R"({"rule":"bar","phrases":[{"words":"Tape runs!","by":"assistant","means":"consent"}]})",
        m_owner);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value(u"rule"_s).toString(), u"bar"_s);
    const QJsonArray phrases = answer.json().value(u"phrases"_s).toArray();
    QCOMPARE(phrases.at(0)[u"words"].toString(), u"tape runs"_s);
    QVERIFY(!answer.json().value(u"changedAt"_s).isNull());
    QCOMPARE(m_receiver->get(policy, m_reviewer).json(), answer.json());
    const database::AuditEvent last = m_receiver->auditEvents().last();
    QCOMPARE(last.action, u"consent.change"_s);
    const QJsonObject expected{{u"rule"_s, u"bar"_s}, {u"before"_s, u"show"_s}, {u"phrases"_s, 1},
        {u"phrasesChanged"_s, true}};
    QCOMPARE(last.detail, expected);
}

void TestConsent::onlyAdministratorsChoose()
{
    const QByteArray body = R"({"rule":"off","phrases":null})";
    QCOMPARE(put(policy, body, m_reviewer).status, 403);
    QCOMPARE(put(policy, body, m_receiver->tokenFor(Role::Compliance)).status, 403);
    QCOMPARE(put(policy, body, {}).status, 401);
    QCOMPARE(m_receiver->get(policy, m_owner).json().value(u"rule"_s).toString(), u"show"_s);
}

void TestConsent::whatCannotBeChosenIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing") << QByteArray() << QByteArray("Send");
    QTest::newRow("no rule") << QByteArray(R"({"phrases":null})") << QByteArray("Send");
    QTest::newRow("no phrases") << QByteArray(R"({"rule":"bar"})") << QByteArray("Send");
    QTest::newRow("another rule") << QByteArray(R"({"rule":"forbid","phrases":null})")
                                  << QByteArray("Send");
    QTest::newRow("something else")
        << QByteArray(R"({"rule":"bar","phrases":null,"x":1})") << QByteArray("Send");
    QTest::newRow("no list") << QByteArray(R"({"rule":"bar","phrases":"a"})") << QByteArray("Each");
    QTest::newRow("nobody's") << QByteArray(
        R"({"rule":"bar","phrases":[{"words":"a","by":"me","means":"consent"}]})")
                              << QByteArray("Each");
    QTest::newRow("no word") << QByteArray(
        R"({"rule":"bar","phrases":[{"words":"!","by":"caller","means":"consent"}]})")
                             << QByteArray("120");
    QByteArray many;
    for (int i = 0; i < 301; ++i)
        many += (i ? "," : "") + QByteArray(R"({"words":"w)") + QByteArray::number(i)
            + R"(","by":"caller","means":"consent"})";
    QTest::newRow("too many") << QByteArray("{\"rule\":\"bar\",\"phrases\":[" + many + "]}")
                              << QByteArray("at most 300");
}

void TestConsent::whatCannotBeChosenIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, said);
    const Answer answer = put(policy, json, m_owner);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.contains(said), answer.body.constData());
    QCOMPARE(m_receiver->get(policy, m_owner).json().value(u"rule"_s).toString(), u"show"_s);
}

void TestConsent::withoutAnEntryNothingIsChosen()
{
    m_receiver->blockAudit();
    QVERIFY(put(policy, R"({"rule":"bar","phrases":null})", m_owner).status >= 500);
    QCOMPARE(m_receiver->get(policy, m_owner).json().value(u"rule"_s).toString(), u"show"_s);
}

void TestConsent::theCallSaysWhatIsKnown()
{
    QCOMPARE(consent().value(u"state"_s).toString(), u"not_judged"_s);
    say(u"Hello! This call is being recorded."_s);
    QCOMPARE(consent().value(u"state"_s).toString(), u"transcript"_s);
    const QJsonObject expected{{u"means"_s, u"consent"_s},
        {u"phrase"_s, u"this call is being recorded"_s},
        {u"text"_s, u"This call is being recorded"_s}, {u"speaker"_s, u"agent"_s},
        {u"seconds"_s, 1.5}};
    QCOMPARE(consent().value(u"words"_s).toObject(), expected);
    say(u"Hello!"_s);
    QCOMPARE(consent().value(u"state"_s).toString(), u"none_found"_s);
    QVERIFY(consent().value(u"words"_s).isNull() && consent().value(u"provider"_s).isNull());
}

void TestConsent::somebodyConfirmsAndTakesItBack()
{
    const QByteArray officer = m_receiver->tokenFor(Role::Compliance);
    const Answer answer = confirm(R"({"confirmed":true,"reason":" Signed\nform 12 "})", officer);
    QCOMPARE(answer.status, 200);
    const QJsonObject known = answer.json().value(u"consent"_s).toObject();
    QCOMPARE(known.value(u"state"_s).toString(), u"confirmed"_s);
    const QJsonObject confirmation = known.value(u"confirmation"_s).toObject();
    QCOMPARE(confirmation.value(u"reason"_s).toString(), u"Signed\nform 12"_s);
    QCOMPARE(confirmation.value(u"by"_s).toString(), u"Sample compliance"_s);
    QCOMPARE(confirm(R"({"confirmed":true,"reason":"Signed\nform 12"})", officer).status, 200);
    QCOMPARE(confirm(R"({"confirmed":false})", m_owner).status, 200);
    QCOMPARE(consent().value(u"state"_s).toString(), u"not_judged"_s);
    QCOMPARE(actions(), QStringList({u"consent.confirm"_s, u"consent.withdraw"_s}));
    const auto events = m_receiver->auditEvents();
    const QJsonObject said{{u"reason"_s, u"Signed form 12"_s}, {u"before"_s, u"not_judged"_s}};
    QCOMPARE(events.first().detail, said);
    QCOMPARE(events.first().callId, m_call);
    const auto withdrawal =
        std::ranges::find(events, u"consent.withdraw"_s, &database::AuditEvent::action);
    QVERIFY(withdrawal != events.end());
    QCOMPARE(withdrawal->detail.value(u"before"_s).toString(), u"confirmed"_s);
}

void TestConsent::whoJudgesConfirms_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("status");
    QTest::newRow("owner") << Role::Owner << 200;
    QTest::newRow("admin") << Role::Admin << 200;
    QTest::newRow("compliance") << Role::Compliance << 200;
    QTest::newRow("reviewer") << Role::Reviewer << 403;
    QTest::newRow("viewer") << Role::Viewer << 403;
}

void TestConsent::whoJudgesConfirms()
{
    QFETCH(Role, role);
    QFETCH(int, status);
    const QByteArray token = m_receiver->tokenFor(role);
    QCOMPARE(confirm(R"({"confirmed":true,"reason":"By letter"})", token).status, status);
    QCOMPARE(
        consent().value(u"state"_s).toString(), status == 200 ? u"confirmed"_s : u"not_judged"_s);
}

void TestConsent::aConfirmationNeedsAReason_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no reason") << QByteArray(R"({"confirmed":true})");
    QTest::newRow("an empty one") << QByteArray(R"({"confirmed":true,"reason":"  "})");
    QTest::newRow("a number") << QByteArray(R"({"confirmed":true,"reason":7})");
    QTest::newRow("unseen") << QByteArray(R"({"confirmed":true,"reason":"a\u0000b"})");
    QTest::newRow("half a letter") << QByteArray(R"({"confirmed":true,"reason":"a\ud800"})");
    QTest::newRow("too long") << QByteArray(
        "{\"confirmed\":true,\"reason\":\"" + QByteArray(1001, 'a') + "\"}");
    QTest::newRow("a reason to take back") << QByteArray(R"({"confirmed":false,"reason":"a"})");
    QTest::newRow("perhaps") << QByteArray(R"({"confirmed":"true","reason":"a"})");
}

void TestConsent::aConfirmationNeedsAReason()
{
    QFETCH(QByteArray, json);
    const Answer answer = confirm(json, m_owner);
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.contains("1000"), answer.body.constData());
    QVERIFY(actions().isEmpty());
}

void TestConsent::withoutAnEntryNothingIsConfirmed()
{
    m_receiver->blockAudit();
    QVERIFY(confirm(R"({"confirmed":true,"reason":"By letter"})", m_owner).status >= 500);
    QCOMPARE(consent().value(u"state"_s).toString(), u"not_judged"_s);
}

void TestConsent::othersCallsAreNotThere()
{
    const QByteArray other = m_receiver->tokenFor(Role::Owner, {}, m_receiver->addOrganization());
    QCOMPARE(confirm(R"({"confirmed":true,"reason":"By letter"})", other).status, 404);
    const QByteArray narrowed =
        m_receiver->tokenFor(Role::Compliance, {.assistants = {u"another"_s}, .numbers = {}});
    QCOMPARE(confirm(R"({"confirmed":true,"reason":"By letter"})", narrowed).status, 404);
}

void TestConsent::callsAreFoundByConsent()
{
    const QString unknown = m_call;
    const QString proven = m_call = addRecorded();
    say(u"This call is being recorded."_s);
    const QString confirmed = m_call = addRecorded();
    QCOMPARE(confirm(R"({"confirmed":true,"reason":"By letter"})", m_owner).status, 200);
    const QString without = m_call = addRecorded();
    say(u"Hello."_s);
    const QString silent = m_receiver->addCall().id; // nothing recorded, so nothing to prove
    const auto sorted = [](QStringList ids) {
        ids.sort();
        return ids;
    };
    QCOMPARE(found(u"consent=unproven"_s), sorted({unknown, without}));
    QCOMPARE(found(u"consent=confirmed"_s), QStringList{confirmed});
    QCOMPARE(found(u"consent=transcript&consent=confirmed"_s), sorted({proven, confirmed}));
    QCOMPARE(found(u"consent=not_judged"_s), sorted({unknown, silent}));
    QCOMPARE(found(u"consent=unproven&consent=transcript"_s), sorted({unknown, without, proven}));
    QCOMPARE(m_receiver->get(u"/api/calls/count?consent=unproven"_s, m_owner).status, 200);
    const Answer view = m_receiver->send("POST", u"/api/views"_s,
        {.token = m_owner, .body = R"({"name":"No proof","query":"consent=unproven","span":""})"});
    QVERIFY2(view.status < 300, view.body.constData());
}

void TestConsent::unknownStatesAreRefused()
{
    QCOMPARE(m_receiver->get(u"/api/calls?consent=maybe"_s, m_owner).status, 400);
}

void TestConsent::barredBytesStay_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way :
        {"recording", "refresh", "recording/content", "recording/content?download=1", "clips"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestConsent::barredBytesStay()
{
    QFETCH(QString, way);
    QVERIFY(ask(way, m_reviewer).status == 200);
    choose("bar");
    const Answer answer = ask(way, m_reviewer);
    QCOMPARE(answer.status, 403);
    QVERIFY2(answer.body.contains("without proof of consent"), answer.body.constData());
    QVERIFY(answer.body.size() < 2000 && !answer.body.contains("url"));
    QCOMPARE(m_receiver->auditEvents().last().action, u"recording.access_refused"_s);
    QCOMPARE(confirm(R"({"confirmed":true,"reason":"By letter"})", m_owner).status, 200);
    QCOMPARE(ask(way, m_reviewer).status, 200);
}

void TestConsent::whoJudgesHears_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"recording", "refresh", "recording/content"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestConsent::whoJudgesHears()
{
    QFETCH(QString, way);
    choose("bar");
    QCOMPARE(ask(way, m_receiver->tokenFor(Role::Compliance)).status, 200);
    QCOMPARE(ask(way, m_receiver->tokenFor(Role::Admin)).status, 200);
    QCOMPARE(ask(way, m_owner).status, 200);
}

void TestConsent::linksFromBeforeStop()
{
    const QString link = mediaPath(m_reviewer);
    QCOMPARE(m_receiver->get(link).status, 200);
    const Answer part = m_receiver->send("GET", link, {.headers = {{"Range", "bytes=0-9"}}});
    QCOMPARE(part.status, 206);
    choose("bar");
    QCOMPARE(m_receiver->get(link).status, 403);
    // Of a sitting that has its entry already.
    QCOMPARE(m_receiver->send("GET", link, {.headers = {{"Range", "bytes=9-19"}}}).status, 403);
    choose("show");
    QCOMPARE(m_receiver->get(link).status, 200);
}

void TestConsent::aLinkOfWhoJudgesPlays()
{
    choose("bar");
    const QString link = mediaPath(m_receiver->tokenFor(Role::Compliance));
    QCOMPARE(m_receiver->get(link).status, 200);
    QVERIFY(!actions().contains(u"recording.access_refused"_s));
}

void TestConsent::clipLinksFromBeforeStop()
{
    const QString page = QUrl(share(m_owner).json().value(u"url"_s).toString()).path();
    QCOMPARE(m_receiver->get(page + u"/audio"_s).status, 200);
    choose("bar");
    const Answer shown = m_receiver->get(page);
    QCOMPARE(shown.status, 403);
    QVERIFY2(!shown.body.contains("consent"), shown.body.constData());
    QCOMPARE(m_receiver->get(page + u"/audio"_s).status, 403);
    QVERIFY(actions().contains(u"recording.access_refused"_s));
}

void TestConsent::noClipOfItIsShared()
{
    choose("bar");
    QCOMPARE(share(m_reviewer).status, 403);
    QCOMPARE(share(m_owner).status, 403); // who opens it judges nothing
    choose("show");
    QCOMPARE(share(m_reviewer).status, 201);
}

void TestConsent::refusalsAreLoggedOnce()
{
    choose("bar");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(u"recording/content"_s, m_reviewer).status, 403);
    QCOMPARE(actions().count(u"recording.access_refused"_s), 1);
    const database::AuditEvent refused = m_receiver->auditEvents().last();
    QCOMPARE(refused.detail.value(u"kind"_s).toString(), u"recording.play"_s);
    QCOMPARE(refused.callId, m_call);
    m_receiver->blockAudit(); // nothing leaves for want of an entry either
    QCOMPARE(ask(u"recording"_s, m_receiver->tokenFor(Role::Reviewer)).status, 403);
}

void TestConsent::noPackHasIt()
{
    PackCommands packs(*m_receiver->database, m_receiver->store, m_receiver->audit,
        m_receiver->clock, m_receiver->organizationId);
    const auto pack = [&](const QString &kind) {
        return await(packs.run(u"pack.begin"_s, {{u"call"_s, m_call}, {u"for"_s, kind}}));
    };
    QVERIFY(pack(u"evidence"_s)->contains(u"ticket"_s));
    choose("bar");
    const auto evidence = pack(u"evidence"_s);
    QVERIFY(!evidence.ok());
    QCOMPARE(evidence.error().code, ErrorCode::Forbidden);
    QCOMPARE(actions().last(), u"recording.access_refused"_s);
    const auto person = pack(u"person"_s); // the rest of what is kept of somebody is theirs
    QVERIFY(person.ok());
    QVERIFY(!person->contains(u"ticket"_s) && !person->contains(u"audio"_s));
    QVERIFY(person->value(u"audioProblem"_s).toString().contains(u"consent"_s));
    QCOMPARE(actions().last(), u"caller.export"_s);
    QCOMPARE(actions().count(u"recording.download"_s), 1); // the one before the rule
}

void TestConsent::aPackThatWasBegunStops()
{
    PackCommands packs(*m_receiver->database, m_receiver->store, m_receiver->audit,
        m_receiver->clock, m_receiver->organizationId);
    const auto begun =
        await(packs.run(u"pack.begin"_s, {{u"call"_s, m_call}, {u"for"_s, u"evidence"_s}}));
    const QJsonObject piece{{u"ticket"_s, begun->value(u"ticket"_s)}, {u"offset"_s, 0}};
    choose("bar");
    const auto barred = await(packs.run(u"pack.audio"_s, piece));
    QVERIFY(!barred.ok() && barred.error().code == ErrorCode::Forbidden);
    choose("show");
    QVERIFY(await(packs.run(u"pack.audio"_s, piece)).ok());
}

void TestConsent::withProofNothingIsBarred()
{
    say(u"This call is being recorded."_s);
    choose("bar");
    QCOMPARE(ask(u"recording/content"_s, m_reviewer).status, 200);
    say(u"Hello."_s);
    QCOMPARE(ask(u"recording/content"_s, m_reviewer).status, 403);
}

void TestConsent::otherRulesBarNothing()
{
    choose("off");
    QCOMPARE(ask(u"recording/content"_s, m_reviewer).status, 200);
    choose("show");
    QCOMPARE(ask(u"recording/content?download=1"_s, m_reviewer).status, 200);
}

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
