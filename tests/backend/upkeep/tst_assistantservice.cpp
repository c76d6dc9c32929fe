// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "upkeep/assistantservice.h"

#include "tests/backend/provider/configs.h"
#include "tests/simulator/provider.h"
#include "tests/support/fakeaccount.h"

using namespace earshot;
using namespace earshot::test;
using namespace earshot::upkeep;

namespace {

const QString first = u"7f1d3f0e-5f0e-4a53-9d5b-6f0b9c0a1e11"_s;
const QString second = u"7f1d3f0e-5f0e-4a53-9d5b-6f0b9c0a1e22"_s;
const QString number = u"7f1d3f0e-5f0e-4a53-9d5b-6f0b9c0a1e33"_s;
const QString assistants = u"assistant"_s;

QJsonObject offAssistant(const QString &id)
{
    return assistantWith(
        u"{'id':'%1','artifactPlan':{'recordingEnabled':false,'newIn2027':1}}"_s.arg(id));
}

/** Notes what it hears, and how much had been changed by then. */
struct Notebook
{
    QStringList actions;
    QList<QJsonObject> details;
    QList<qsizetype> patchesBefore;
    Result<void> answer;
};

QCoro::Task<Result<void>> answerOf(Result<void> answer)
{
    co_return answer;
}

QStringList pathsOf(const Mending &mending)
{
    QStringList paths;
    for (const auto &change : mending.changes)
        paths.append(change.path);
    return paths;
}

} // namespace

class TestAssistantService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsTheWholeAccount();
    void mendsWhatTheSimulatorHasWrong();
    void aPreviewChangesNothing();
    void theWitnessHearsFirst();
    void nothingIsChangedWithoutAWitness();
    void whatNeedsNothingIsNotWritten();
    void triesWithoutTheRetiredPlace();
    void namesTheCarrierWhenAskedTo();
    void noticesWhatWasNotTaken();
    void saysWhyAChangeWasRefused();
    void oneThatFailsDoesNotKeepTheNextFromItsTurn();
    void passesErrorsOn_data();
    void passesErrorsOn();
    void endsWhenStopped();

private:
    struct World
    {
        explicit World(QList<QJsonObject> objects, QList<QJsonObject> numbers = {})
            : account(std::move(objects), std::move(numbers))
            , client(account.options(), account.policy(), clock)
            , service(client, clock, {.webhookUrl = hook()})
        { }

        MendOrder order(bool apply)
        {
            return {.apply = apply, .witness = [this](QString action, QJsonObject detail) {
                        notes.actions.append(action);
                        notes.details.append(detail);
                        notes.patchesBefore.append(account.patches.size());
                        return answerOf(notes.answer);
                    }};
        }

        FakeAccount account;
        SystemClock clock;
        provider::vapi::VapiClient client;
        AssistantService service;
        Notebook notes;
    };
};

void TestAssistantService::showsTheWholeAccount()
{
    World world({goodAssistant(), offAssistant(second)},
        {jsonOf(u"{'id':'%1','assistantId':'%2','number':'+15550100'}"_s.arg(number, first))});
    const auto overview = await(world.service.overview());
    QVERIFY(overview.ok());
    QCOMPARE(overview->webhookUrl, hook());
    QCOMPARE(overview->assistants.size(), 2);
    QVERIFY(overview->assistants.at(0).problems.isEmpty());
    QVERIFY(!overview->assistants.at(1).records);
    QCOMPARE(overview->phoneNumbers.value(0).number, u"+15550100"_s);
    QVERIFY(world.account.patches.isEmpty());
}

/** Two are set up wrongly in their own ways; nested settings beside what is wrong have to stay. */
void TestAssistantService::mendsWhatTheSimulatorHasWrong()
{
    Provider provider({.apiKey = Secret("private key"), .faultyAssistants = true});
    const QString host = u"127.0.0.1:%1"_s.arg(provider.base.port());
    SystemClock clock;
    provider::vapi::VapiClient client({.baseUrl = provider.base, .apiKey = Secret("private key")},
        provider::HostPolicy::create(provider.base, host).value(), clock);
    AssistantService service(
        client, clock, {.webhookUrl = QUrl(u"https://recorder.example.net/hooks/vapi"_s)});
    const QJsonArray before = provider.client->get(u"/assistant"_s).array();
    const MendOrder order{
        .apply = true, .witness = [](QString, QJsonObject) { return answerOf(Result<void>()); }};
    const auto outcomes = await(service.mendAllAssistants(order));
    QVERIFY(outcomes.ok());
    QCOMPARE(outcomes->size(), 2);
    for (const MendOutcome &outcome : *outcomes) {
        QVERIFY2(outcome.result.ok(),
            qPrintable(outcome.result ? QString() : outcome.result.error().message));
        QVERIFY(outcome.result->applied);
        QVERIFY(outcome.result->assistant->records);
    }
    QVERIFY(outcomes->at(1).result->warnings.value(0).text.contains(u"old-crm.example.net"_s));
    const QJsonArray after = provider.client->get(u"/assistant"_s).array();
    QCOMPARE(after.at(0), before.at(0));
    QCOMPARE(after.at(1)[u"artifactPlan"_s][u"transcriptPlan"_s],
        before.at(1)[u"artifactPlan"_s][u"transcriptPlan"_s]);
    QCOMPARE(after.at(2)[u"server"_s][u"headers"_s], before.at(2)[u"server"_s][u"headers"_s]);
    const auto overview = await(service.overview());
    for (const auto &assistant : overview->assistants)
        QVERIFY2(assistant.problems.isEmpty(), qPrintable(assistant.name));
    QVERIFY(await(service.mendAllAssistants(order))->isEmpty());
}

void TestAssistantService::aPreviewChangesNothing()
{
    World world({offAssistant(first)});
    const auto mending = await(world.service.mendAssistant(first, world.order(false)));
    QVERIFY(mending.ok());
    QCOMPARE(pathsOf(*mending), QStringList{u"artifactPlan.recordingEnabled"_s});
    QVERIFY(!mending->applied);
    const auto all = await(world.service.mendAllAssistants(world.order(false)));
    QCOMPARE(all->size(), 1);
    QVERIFY(world.account.patches.isEmpty());
    QVERIFY(world.notes.actions.isEmpty());
}

void TestAssistantService::theWitnessHearsFirst()
{
    World world({offAssistant(first)});
    const auto mending = await(world.service.mendAssistant(first, world.order(true)));
    QVERIFY(mending.ok());
    QVERIFY(mending->applied);
    QVERIFY(mending->assistant->records);
    QCOMPARE(world.notes.actions, QStringList{u"assistant.change"_s});
    QCOMPARE(world.notes.patchesBefore, QList<qsizetype>{0});
    QCOMPARE(world.account.patches.size(), 1);
    const QJsonObject detail = world.notes.details.first();
    QCOMPARE(detail.value(u"id"_s).toString(), first);
    QCOMPARE(detail.value(u"artifactPlan.recordingEnabled before"_s).toString(), u"false"_s);
    QCOMPARE(detail.value(u"artifactPlan.recordingEnabled after"_s).toString(), u"true"_s);
}

void TestAssistantService::nothingIsChangedWithoutAWitness()
{
    World world({offAssistant(first)}, {jsonOf(u"{'id':'%1','assistantId':'a'}"_s.arg(number))});
    world.notes.answer = Error{.code = ErrorCode::StorageFull, .message = u"The disk is full."_s};
    const auto assistant = await(world.service.mendAssistant(first, world.order(true)));
    QVERIFY(!assistant.ok());
    QVERIFY(assistant.error().code == ErrorCode::StorageFull);
    QVERIFY(!await(world.service.mendPhoneNumber(number, world.order(true))).ok());
    const auto all = await(world.service.mendAllAssistants(world.order(true)));
    QVERIFY(!all->at(0).result.ok());
    QVERIFY(world.account.patches.isEmpty());
}

void TestAssistantService::whatNeedsNothingIsNotWritten()
{
    World world({goodAssistant()});
    const auto mending = await(world.service.mendAssistant(first, world.order(true)));
    QVERIFY(mending.ok());
    QVERIFY(mending->changes.isEmpty());
    QVERIFY(world.account.patches.isEmpty());
    QVERIFY(world.notes.actions.isEmpty());
}

void TestAssistantService::triesWithoutTheRetiredPlace()
{
    World world({assistantWith(u"{'artifactPlan':null,'recordingEnabled':false}"_s)});
    world.account.refusedField = u"recordingEnabled"_s;
    const auto mending = await(world.service.mendAssistant(first, world.order(true)));
    QVERIFY2(mending.ok(), qPrintable(mending ? QString() : mending.error().message));
    QVERIFY(mending->assistant->records);
    QCOMPARE(pathsOf(*mending), QStringList{u"artifactPlan.recordingEnabled"_s});
    QCOMPARE(world.account.patches.size(), 2);
}

void TestAssistantService::namesTheCarrierWhenAskedTo()
{
    World world({}, {jsonOf(u"{'id':'%1','assistantId':'a','provider':'twilio'}"_s.arg(number))});
    world.account.requiredField = u"provider"_s;
    const auto mending = await(world.service.mendPhoneNumber(number, world.order(true)));
    QVERIFY2(mending.ok(), qPrintable(mending ? QString() : mending.error().message));
    QVERIFY(mending->applied);
    QVERIFY(mending->phoneNumber->server.isOurs);
    QVERIFY(mending->phoneNumber->problems.isEmpty());
    QCOMPARE(world.notes.actions, QStringList{u"phone_number.change"_s});
}

void TestAssistantService::noticesWhatWasNotTaken()
{
    World world({offAssistant(first)});
    world.account.forgets = true;
    const auto mending = await(world.service.mendAssistant(first, world.order(true)));
    QVERIFY(!mending.ok());
    QVERIFY(mending.error().code == ErrorCode::Conflict);
    QVERIFY(mending.error().message.contains(u"artifactPlan.recordingEnabled"_s));
    QCOMPARE(
        world.notes.actions, (QStringList{u"assistant.change"_s, u"assistant.change_failed"_s}));
}

void TestAssistantService::saysWhyAChangeWasRefused()
{
    World world({offAssistant(first)});
    world.account.refusedField = u"artifactPlan"_s;
    const auto mending = await(world.service.mendAssistant(first, world.order(true)));
    QVERIFY(!mending.ok());
    QVERIFY2(mending.error().message.contains(u"property x should not exist"_s),
        qPrintable(mending.error().message));
}

void TestAssistantService::oneThatFailsDoesNotKeepTheNextFromItsTurn()
{
    World world({offAssistant(first), offAssistant(second)});
    world.account.failsFor = first;
    const auto all = await(world.service.mendAllAssistants(world.order(true)));
    QVERIFY(all.ok());
    QCOMPARE(all->size(), 2);
    QVERIFY(!all->at(0).result.ok());
    QVERIFY(all->at(1).result.ok());
    const QJsonObject plan =
        world.account.find(assistants, second).value(u"artifactPlan"_s).toObject();
    QCOMPARE(plan, jsonOf(u"{'recordingEnabled':true,'newIn2027':1}"_s));
}

void TestAssistantService::passesErrorsOn_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("code");
    QTest::newRow("key refused") << 401 << first << u"unauthorised"_s;
    QTest::newRow("out of order") << 500 << first << u"network"_s;
    QTest::newRow("not there") << 0 << second << u"not_found"_s;
    QTest::newRow("no id at all") << 0 << u"../call"_s << u"invalid_input"_s;
}

void TestAssistantService::passesErrorsOn()
{
    QFETCH(int, status);
    QFETCH(QString, id);
    QFETCH(QString, code);
    World world({goodAssistant()});
    world.account.failure = status;
    const auto mending = await(world.service.mendAssistant(id, world.order(true)));
    QVERIFY(!mending.ok());
    QCOMPARE(errorCodeName(mending.error().code), code);
    QCOMPARE(await(world.service.overview()).ok(), status == 0);
}

void TestAssistantService::endsWhenStopped()
{
    World world({offAssistant(first)});
    world.service.stop();
    const auto mending = await(world.service.mendAssistant(first, world.order(true)));
    QVERIFY(!mending.ok());
    QVERIFY(mending.error().code == ErrorCode::Cancelled);
    QVERIFY(world.account.patches.isEmpty());
}

QTEST_GUILESS_MAIN(TestAssistantService)
#include "tst_assistantservice.moc"
