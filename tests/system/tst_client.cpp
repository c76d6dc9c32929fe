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
