// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/await.h"
#include "tests/system/world.h"
#include "ui/client/receiverclient.h"

#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::test;
using namespace Qt::StringLiterals;

/** The desktop's only door to a backend, against a real receiver that takes in real calls. */
class TestClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void callsAppearWithoutAsking();
    void everyPartOfACallCanBeRead();
    void callsAreFoundByWhatWasSaid();
    void whatWasHeardAndThoughtIsKept();
    void aWrongTokenIsToldSo();
    void theStreamComesBackAfterTheReceiverDoes();

private:
    World m_world{{u"--calls"_s, u"3"_s, u"--rate"_s, u"2"_s}};
    std::unique_ptr<ui::ReceiverClient> m_client;
    QStringList m_ready;
};

void TestClient::initTestCase()
{
    QVERIFY(m_world.start());
    m_client = std::make_unique<ui::ReceiverClient>(m_world.url(), Secret(m_world.token()));
    connect(m_client.get(), &ui::ReceiverClient::eventReceived, this,
        [this](const ui::ReceiverEvent &event) {
            if (event.type == ui::ReceiverEvent::Type::RecordingReady)
                m_ready.append(event.call.id);
        });
    m_client->startEvents();
}

void TestClient::cleanupTestCase()
{
    QVERIFY(m_world.isSound());
}

void TestClient::callsAppearWithoutAsking()
{
    const auto ready = [this] {
        const auto page = await(m_client->calls());
        return page && page->calls.size() == 3
            && std::all_of(page->calls.begin(), page->calls.end(),
                [](const Call &call) { return call.recording.state == RecordingState::Ready; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(ready(), 60'000);
    QTRY_VERIFY(!m_ready.isEmpty());
    QCOMPARE(await(m_client->session()).value().role, Role::Owner);
}

void TestClient::everyPartOfACallCanBeRead()
{
    const QTemporaryDir folder;
    const auto page = await(m_client->calls());
    QVERIFY(page.ok());
    for (const Call &listed : page->calls) {
        const auto detail = await(m_client->call(listed.id));
        QVERIFY(detail && !detail->transcript.empty());
        const auto link = await(m_client->recording(listed.id));
        QVERIFY(link.ok());
        const auto waveform = await(m_client->waveform(listed.id));
        QVERIFY2(waveform.ok(), waveform.ok() ? "" : qPrintable(waveform.error().message));
        QCOMPARE(waveform->channels, link->channels);
        QVERIFY(waveform->pixelCount() > 100);
        const QString file = folder.filePath(listed.id);
        QVERIFY(await(m_client->downloadRecording(link.value(), file)).ok());
        QCOMPARE(QFileInfo(file).size(), link->sizeBytes);
        QVERIFY(await(m_client->refreshRecording(listed.id)).ok());
    }
}

void TestClient::callsAreFoundByWhatWasSaid()
{
    const auto page = await(m_client->calls());
    QVERIFY(page.ok());
    const auto detail = await(m_client->call(page->calls.front().id));
    QVERIFY(detail && !detail->transcript.empty());
    QString said;
    for (const QString &word : detail->transcript.front().text.split(u' ')) {
        if (word.size() > said.size())
            said = word;
    }
    const ui::CallQuery query{.words = said, .filter = {.hasTranscript = true}};
    const auto found = await(m_client->calls({}, 50, query));
    QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.error().message));
    const auto isFirst = [&](const Call &call) { return call.id == detail->call.id; };
    QVERIFY(std::ranges::any_of(found->calls, isFirst));
    const SearchFind find = found->found.value(detail->call.id);
    QVERIFY(!find.marks.empty());
    const SearchMark mark = find.marks.front();
    QVERIFY(said.contains(find.text.mid(mark.start, mark.length)));
    QCOMPARE(await(m_client->countCalls(query)).value(),
        (ui::CallCount{.count = qint64(found->calls.size())}));
    const auto none = await(m_client->calls({}, 50, {.words = u"zebra-nobody-said"_s}));
    QVERIFY(none && none->calls.empty());
}

void TestClient::whatWasHeardAndThoughtIsKept()
{
    const ui::CallQuery unheard{.filter = {.isUnheard = true}};
    const auto before = await(m_client->calls({}, 50, unheard));
    QVERIFY(before && !before->calls.empty());
    const QString id = before->calls.front().id;
    const HeardRanges all{{.from = 0.25, .to = 1}, {.from = 2, .to = 2.5}};
    QCOMPARE(await(m_client->addHeard(id, {all.back()})).value(), HeardRanges{all.back()});
    QCOMPARE(await(m_client->addHeard(id, {all.front()})).value(), all);
    QCOMPARE(await(m_client->call(id))->heard, all);
    QCOMPARE(await(m_client->calls({}, 50, unheard))->calls.size(), before->calls.size() - 1);
    QVERIFY(!await(m_client->addHeard(id, {{.from = 5, .to = 1e9}})).ok());

    QCOMPARE(await(m_client->review(id, Verdict::Problem))->call.review->verdict, Verdict::Problem);
    const ui::CallQuery problems{.filter = {.verdicts = {Verdict::Problem}}};
    const auto judged = await(m_client->calls({}, 50, problems));
    QVERIFY(judged && judged->calls.size() == 1 && judged->calls.front().id == id);
    QVERIFY(!await(m_client->review(id, std::nullopt))->call.review);
}

void TestClient::aWrongTokenIsToldSo()
{
    ui::ReceiverClient stranger(m_world.url(), Secret("not-a-token"));
    const auto page = await(stranger.calls());
    QVERIFY(!page.ok());
    QCOMPARE(page.error().code, ErrorCode::Unauthorised);
    QVERIFY(!page.error().message.isEmpty());
}

void TestClient::theStreamComesBackAfterTheReceiverDoes()
{
    using Phase = ui::ConnectionState::Phase;
    QTRY_COMPARE_WITH_TIMEOUT(m_client->connectionState().phase, Phase::Live, 20'000);
    QSignalSpy missed(m_client.get(), &ui::ReceiverClient::eventsMissed);
    m_world.receiver->kill();
    QTRY_VERIFY_WITH_TIMEOUT(m_client->connectionState().phase != Phase::Live, 20'000);
    QVERIFY(m_world.startReceiver());
    QTRY_COMPARE_WITH_TIMEOUT(m_client->connectionState().phase, Phase::Live, 60'000);
    QTRY_VERIFY(
        !missed.isEmpty()); // another run of the receiver: its events do not continue the old ones
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
