// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakereceiver.h"
#include "tests/ui/assistants/samples.h"
#include "ui/client/receiverclient.h"
#include "ui/models/mending.h"
#include "ui/models/sourcesmodel.h"
#include "ui/models/sourcetexts.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using test::FakeReceiver;
using test::json;
using Stage = Mending::Stage;

namespace {

QString pathOf(const QString &id)
{
    return u"/api/assistants/%1/recording"_s.arg(id);
}

const QString allPath = u"/api/assistants/recording"_s;
const QString numberPath = u"/api/phone-numbers/p1/server"_s;

} // namespace

class TestMending : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void tellsWhatIsWrong();
    void nothingChangesBeforeItIsWanted();
    void oneIsChangedAndChecked();
    void aResultThatIsNotGoodIsSeen();
    void allAreChangedOneByOne();
    void whatFailsStandsAtItsRow();
    void itStopsBetweenTwo();
    void aPreviewCanBeCancelled();
    void takingOverAsksAgain();
    void errorsOfTheWholeAreTold();
    void valuesAreReadable();

private:
    void load();

    SystemClock m_clock;
    std::unique_ptr<FakeReceiver> m_receiver;
    std::unique_ptr<ReceiverClient> m_client;
    std::unique_ptr<SourcesModel> m_model;
    std::unique_ptr<Mending> m_mending;
};

void TestMending::init()
{
    m_receiver = std::make_unique<FakeReceiver>();
    m_receiver->answer(u"/api/assistants"_s, {.body = json(test::account())});
    m_receiver->answer(allPath,
        {.body = json({{u"items"_s,
             QJsonArray{
                 test::preview(u"a2"_s, u"After hours"_s), test::preview(u"a3"_s, QString())}}})});
    m_receiver->answer(pathOf(u"a2"_s), {.body = json(test::preview(u"a2"_s, u"After hours"_s))});
    m_receiver->answer(pathOf(u"a3"_s), {.body = json(test::applied(u"a3"_s, QString()))});
    m_receiver->answer(numberPath, {.body = json(test::previewNumber(false))});
    m_client = std::make_unique<ReceiverClient>(m_receiver->url(), Secret(FakeReceiver::token));
    m_model = std::make_unique<SourcesModel>(*m_client, m_clock);
    m_mending = std::make_unique<Mending>(*m_client);
    connect(m_mending.get(), &Mending::mended, m_model.get(), &SourcesModel::replace);
}

void TestMending::cleanup()
{
    m_mending.reset();
    m_model.reset();
    m_client.reset();
    m_receiver.reset();
}

void TestMending::load()
{
    m_model->load();
    QTRY_COMPARE(m_model->stage(), SourcesModel::Stage::Shown);
}

void TestMending::tellsWhatIsWrong()
{
    const QAbstractItemModelTester tester(m_model.get());
    load();
    const auto at = [this](int row, int column) {
        return m_model->index(row, column).data().toString();
    };
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(at(0, SourcesModel::StateColumn), u"Records"_s);
    QCOMPARE(at(1, SourcesModel::StateColumn), u"Does not record"_s);
    QCOMPARE(at(1, SourcesModel::ProblemColumn),
        u"The calls of this assistant are not recorded: there will be nothing to listen to. Switch "
        "recording on."_s);
    QCOMPARE(at(2, SourcesModel::NameColumn), u"Assistant without a name"_s);
    QCOMPARE(at(3, SourcesModel::NameColumn), u"+1 617 555 0100"_s);
    QCOMPARE(at(3, SourcesModel::StateColumn), u"Must be mended"_s);
    QCOMPARE(at(3, SourcesModel::ServerColumn), u"https://crm.example/vapi"_s);
    QVERIFY(at(0, SourcesModel::ServerColumn).startsWith(u"Here"_s));
    QCOMPARE(m_model->wanting().size(), 3U);
}

void TestMending::nothingChangesBeforeItIsWanted()
{
    load();
    m_mending->preview({m_model->sourceAt(1)});
    QTRY_COMPARE(m_mending->stage(), Stage::Offered);
    QCOMPARE(m_receiver->posted(pathOf(u"a2"_s)),
        QList<QByteArray>{R"({"apply":false,"takeOver":false})"});
    QCOMPARE(m_mending->changes().front().changes.front().path, u"artifactPlan.recordingEnabled"_s);
    QVERIFY(!m_mending->changes().front().isApplied);
}

void TestMending::oneIsChangedAndChecked()
{
    load();
    m_mending->preview({m_model->sourceAt(1)});
    QTRY_COMPARE(m_mending->stage(), Stage::Offered);
    m_receiver->answer(pathOf(u"a2"_s), {.body = json(test::applied(u"a2"_s, u"After hours"_s))});
    m_mending->apply();
    QTRY_COMPARE(m_mending->stage(), Stage::Done);
    QCOMPARE(m_receiver->posted(pathOf(u"a2"_s)).last(), R"({"apply":true,"takeOver":false})");
    QCOMPARE(m_model->index(1, SourcesModel::StateColumn).data(), u"Records"_s);
}

void TestMending::aResultThatIsNotGoodIsSeen()
{
    load();
    m_mending->preview({m_model->sourceAt(1)});
    QTRY_COMPARE(m_mending->stage(), Stage::Offered);
    m_mending->apply(); // the script says again: not applied
    QTRY_COMPARE(m_mending->stage(), Stage::Done);
    QCOMPARE(m_mending->changes().front().error, u"The provider kept it as it was."_s);
    QCOMPARE(m_model->index(1, SourcesModel::StateColumn).data(), u"Does not record"_s);
}

void TestMending::allAreChangedOneByOne()
{
    load();
    m_mending->preview(m_model->wanting());
    QTRY_COMPARE(m_mending->stage(), Stage::Offered);
    QCOMPARE(m_mending->changes().size(), 3U); // two assistants and the number
    QCOMPARE(m_mending->total(), 2); // nothing is changed at the number yet
    QCOMPARE(m_receiver->posted(allPath).size(), 1);
    m_receiver->answer(pathOf(u"a2"_s), {.body = json(test::applied(u"a2"_s, u"After hours"_s))});
    m_mending->apply();
    QTRY_COMPARE(m_mending->stage(), Stage::Done);
    QCOMPARE(m_mending->tried(), 2);
    QCOMPARE(m_model->wanting().size(), 1U);
}

void TestMending::whatFailsStandsAtItsRow()
{
    load();
    m_receiver->answer(numberPath, {.status = 502, .body = R"({"detail":"The key may not."})"});
    m_mending->preview(m_model->wanting());
    QTRY_COMPARE(m_mending->stage(), Stage::Offered);
    QCOMPARE(m_mending->changes().back().error, u"The key may not."_s);
    m_receiver->answer(pathOf(u"a2"_s), {.status = 504, .body = R"({"detail":"Too slow."})"});
    m_mending->apply();
    QTRY_COMPARE(m_mending->stage(), Stage::Done);
    QCOMPARE(m_mending->changes().at(0).error, u"Too slow."_s);
    QVERIFY(m_mending->changes().at(1).isApplied);
}

void TestMending::itStopsBetweenTwo()
{
    load();
    m_mending->preview(m_model->wanting());
    QTRY_COMPARE(m_mending->stage(), Stage::Offered);
    m_receiver->answer(pathOf(u"a2"_s), {.body = json(test::applied(u"a2"_s, u"After hours"_s))});
    m_mending->apply();
    m_mending->cancel();
    QTRY_COMPARE(m_mending->stage(), Stage::Done);
    QVERIFY(m_mending->wasStopped());
    QVERIFY(m_mending->changes().at(0).isApplied);
    QCOMPARE(m_receiver->requestCount(pathOf(u"a3"_s)), 0);
}

void TestMending::aPreviewCanBeCancelled()
{
    load();
    m_receiver->answer(allPath, {.hang = true});
    m_mending->preview(m_model->wanting());
    QTRY_COMPARE(m_receiver->requestCount(allPath), 1);
    m_mending->cancel();
    QCOMPARE(m_mending->stage(), Stage::Idle);
    m_mending->apply();
    QCOMPARE(m_mending->stage(), Stage::Idle);
}

void TestMending::takingOverAsksAgain()
{
    load();
    m_mending->preview({m_model->sourceAt(3)});
    QTRY_COMPARE(m_mending->stage(), Stage::Offered);
    QCOMPARE(m_mending->total(), 0);
    QVERIFY(m_mending->changes().front().warnings.front().contains(u"forward_url"_s));
    m_receiver->answer(numberPath, {.body = json(test::previewNumber(true))});
    m_mending->setTakeOver(true);
    QTRY_COMPARE(m_mending->stage(), Stage::Offered);
    QCOMPARE(m_receiver->posted(numberPath).last(), R"({"apply":false,"takeOver":true})");
    QCOMPARE(m_mending->total(), 1);
}

void TestMending::errorsOfTheWholeAreTold()
{
    load();
    m_receiver->answer(allPath, {.status = 403, .body = R"({"detail":"Only an owner may."})"});
    m_mending->preview(m_model->wanting());
    QTRY_COMPARE(m_mending->stage(), Stage::Done);
    QCOMPARE(m_mending->errorText(), u"Only an owner may."_s);
    m_receiver->goAway();
    m_model->load();
    QTRY_VERIFY(m_model->staleText().contains(u"What is shown was seen"_s));
    QCOMPARE(m_model->rowCount(), 4);
}

void TestMending::valuesAreReadable()
{
    QCOMPARE(format::valueText(true), u"On"_s);
    QCOMPARE(format::valueText(QJsonValue()), u"not set"_s);
    QCOMPARE(format::valueText(QJsonArray{u"a"_s, u"b"_s}), u"a, b"_s);
    QCOMPARE(format::valueText(QJsonObject{{u"a"_s, 1}}), u"{\"a\":1}"_s);
    QCOMPARE(format::settingName(u"artifactPlan.recordingEnabled"_s), u"Recording"_s);
    QCOMPARE(format::settingName(u"something.else"_s), u"something.else"_s);
}

QTEST_GUILESS_MAIN(TestMending)
#include "tst_mending.moc"
