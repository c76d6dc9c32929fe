// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewpresenter.h"

#include "core/clock.h"
#include "tests/support/fakereceiver.h"
#include "tests/ui/review/silentplayer.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

using namespace earshot;
using namespace earshot::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Phase = RecordingLoader::Phase;
using Stage = ReviewPresenter::Stage;

namespace {

class HandClock final : public Clock
{
public:
    Timestamp time = SystemClock().now();
    [[nodiscard]] Timestamp now() const override { return time; }
};

QString idOf(int index)
{
    return test::sampleCall(index).value("id"_L1).toString();
}

QString path(int index, const QString &rest = {})
{
    return u"/api/calls/"_s + idOf(index) + rest;
}

/** A receiver with ten ready calls, a client of it, and the presenter under test. */
struct World
{
    World()
    {
        std::vector<QJsonObject> calls;
        for (int index = 0; index < 10; ++index)
            calls.push_back(test::sampleCall(index));
        receiver.setCalls(calls);
        receiver.setAudio(QByteArray(20'000, 'a'));
    }

    Call news(RecordingState state) const
    {
        Call call = presenter->call();
        call.recording = {};
        call.recording.state = state;
        call.updatedAt = call.updatedAt + 1s;
        return call;
    }

    /** What the receiver says of a recording whose audio is at @p where. */
    QByteArray linkTo(const QString &where) const
    {
        const QByteArray audio(20'000, 'a');
        const QByteArray sha = QCryptographicHash::hash(audio, QCryptographicHash::Sha256).toHex();
        const QJsonObject link{{u"url"_s, QString(receiver.url().toString() + where)},
            {u"expiresAt"_s, (clock.time + 1h).toString()}, {u"sizeBytes"_s, audio.size()},
            {u"sha256"_s, QString::fromLatin1(sha)}};
        return QJsonDocument(link).toJson();
    }

    test::FakeReceiver receiver;
    ReceiverClient client{receiver.url(), Secret(test::FakeReceiver::token)};
    Player player;
    HandClock clock;
    std::unique_ptr<ReviewPresenter> presenter =
        std::make_unique<ReviewPresenter>(client, player, clock);
};

} // namespace

#define WAIT_FOR_PHASE(phase_)                                                                     \
    QTRY_COMPARE_WITH_TIMEOUT(world.presenter->loader().phase(), phase_, 10'000)

class TestReviewPresenter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReadyCallIsLoadedIntoAPrivateFile();
    void passingOverCallsDoesNotListenToThem();
    void theNewestChoiceWins();
    void anotherChoiceStopsTheDownload();
    void wrongBytesAreNeverPlayed();
    void aLongRecordingPlaysWhileItArrives();
    void whatArrivedWronglyIsThrownAway();
    void aStoppedArrivalIsUnloaded();
    void aCallThatCannotBeHadCanBeTriedAgain();
    void aStoppedDownloadCanBeLoadedAgain();
    void aPendingRecordingIsPlayableWhenItIsReady();
    void olderNewsChangeNothing();
    void newsWhileFetchingAreNotLost();
    void newsKeepTheReadersPlace();
    void aDeletedRecordingStopsAtOnce();
    void withoutPeaksItPlaysAllTheSame();
    void hostilePeaksAreNoPeaks();
    void theLinkIsRenewedAheadOfItsEnd();
    void aLateRenewalSaysSo();
    void aLinkThatIsNotTakenIsAskedForAnew();
    void asksAnewOnlyOnce();
    void aFailedRenewalIsTriedAgain();
    void aPlayerThatFailsSaysWhy();
    void itsEndEndsEverything();
};

void TestReviewPresenter::aReadyCallIsLoadedIntoAPrivateFile()
{
    World world;
    world.presenter->show(idOf(1));
    QCOMPARE(world.presenter->stage(), Stage::Fetching);
    WAIT_FOR_PHASE(Phase::Ready);
    QCOMPARE(world.presenter->stage(), Stage::Shown);
    QCOMPARE(world.presenter->notice(), Notice{});
    const QFileInfo file(test::silentFile(world.player));
    QCOMPARE(file.size(), 20'000);
    QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    const auto folder = QFileInfo(file.absolutePath()).permissions();
    QVERIFY(!(folder & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    world.presenter->clear();
    QVERIFY(!QFileInfo::exists(file.absolutePath()));
    QCOMPARE(world.player.state(), Player::State::Empty);
    QCOMPARE(world.presenter->stage(), Stage::Empty);
}

void TestReviewPresenter::passingOverCallsDoesNotListenToThem()
{
    World world;
    for (int index = 0; index < 10; ++index) {
        world.presenter->show(idOf(index));
        QTRY_COMPARE(world.presenter->stage(), Stage::Shown);
    }
    WAIT_FOR_PHASE(Phase::Ready);
    QCOMPARE(world.presenter->call().id, idOf(9));
    int links = 0;
    for (int index = 0; index < 9; ++index)
        links += world.receiver.requestCount(path(index, u"/recording"_s));
    QVERIFY2(links < 9, qPrintable(QString::number(links)));
    QCOMPARE(world.receiver.requestCount(path(9, u"/recording"_s)), 1);
}

void TestReviewPresenter::theNewestChoiceWins()
{
    World world;
    world.receiver.answer(path(0), {.hang = true});
    world.receiver.answer(path(1, u"/recording"_s), {.hang = true});
    world.presenter->show(idOf(0));
    QTRY_COMPARE(world.receiver.requestCount(path(0)), 1);
    world.presenter->show(idOf(1));
    QTRY_COMPARE(world.receiver.requestCount(path(1, u"/recording"_s)), 1);
    world.presenter->show(idOf(2));
    WAIT_FOR_PHASE(Phase::Ready);
    QCOMPARE(world.presenter->call().id, idOf(2));
    QCOMPARE(world.presenter->loader().callId(), idOf(2));
    const QString file = test::silentFile(world.player);
    world.receiver.goAway(); // ends what still hangs, and none of it may be heard of
    QTest::qWait(0);
    QCOMPARE(world.presenter->stage(), Stage::Shown);
    QCOMPARE(world.presenter->loader().phase(), Phase::Ready);
    QCOMPARE(test::silentFile(world.player), file);
}

void TestReviewPresenter::anotherChoiceStopsTheDownload()
{
    World world;
    const QString media = u"/media/"_s + idOf(0);
    world.receiver.answer(media,
        {.contentType = "audio/mpeg", .body = QByteArray(8000, 'a'), .announcedLength = 20'000});
    world.presenter->show(idOf(0));
    QTRY_VERIFY(world.presenter->loader().received() > 0);
    QCOMPARE(world.presenter->loader().phase(), Phase::Downloading);
    QSignalSpy progressed(&world.presenter->loader(), &RecordingLoader::progressed);
    world.presenter->show(idOf(1));
    QCOMPARE(world.presenter->loader().received(), 0);
    WAIT_FOR_PHASE(Phase::Ready);
    QCOMPARE(QFileInfo(test::silentFile(world.player)).size(), 20'000);
    QCOMPARE(world.presenter->loader().callId(), idOf(1));
}

namespace {

const QByteArray longAudio(1'500'000, 'a');

/** Plays as soon as there is something to play. */
void playAtOnce(World &world)
{
    QObject::connect(
        &world.presenter->loader(), &RecordingLoader::progressed, &world.player, [&world] {
            if (world.presenter->loader().isPlayable())
                world.player.play();
        });
}

} // namespace

void TestReviewPresenter::aLongRecordingPlaysWhileItArrives()
{
    World world;
    world.receiver.setAudio(longAudio);
    playAtOnce(world);
    QSignalSpy states(&world.player, &Player::stateChanged);
    world.presenter->show(idOf(0));
    WAIT_FOR_PHASE(Phase::Ready);
    QCOMPARE(world.player.state(), Player::State::Playing);
    QCOMPARE(states.last().first().value<Player::State>(), Player::State::Playing);
    QVERIFY(world.presenter->loader().isPlayable());
    QFile file(test::silentFile(world.player));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), longAudio);
    QVERIFY(file.fileName().endsWith(u"/recording.mp3"_s));
}

void TestReviewPresenter::whatArrivedWronglyIsThrownAway()
{
    World world;
    world.receiver.setAudio(longAudio);
    world.receiver.answer(u"/media/"_s + idOf(0),
        {.contentType = "audio/mpeg", .body = QByteArray(longAudio.size(), 'b')});
    playAtOnce(world);
    QSignalSpy states(&world.player, &Player::stateChanged);
    world.presenter->show(idOf(0));
    WAIT_FOR_PHASE(Phase::Failed);
    const auto hasPlayed = std::ranges::any_of(states, [](const QVariantList &state) {
        return state.first().value<Player::State>() == Player::State::Playing;
    });
    QVERIFY(hasPlayed);
    QCOMPARE(world.player.state(), Player::State::Empty);
    QVERIFY(!world.presenter->loader().isPlayable());
    QVERIFY(world.presenter->canRetry());
}

void TestReviewPresenter::aStoppedArrivalIsUnloaded()
{
    World world;
    world.receiver.setAudio(longAudio);
    world.receiver.answer(u"/media/"_s + idOf(0),
        {.contentType = "audio/mpeg",
            .body = longAudio.first(300'000),
            .announcedLength = longAudio.size()});
    world.presenter->show(idOf(0));
    QVERIFY(QTest::qWaitFor([&] { return world.presenter->loader().isPlayable(); }, 10'000));
    QCOMPARE(world.presenter->loader().phase(), Phase::Downloading);
    const QString part = test::silentFile(world.player);
    QVERIFY(QFileInfo::exists(part));
    QVERIFY(!(QFileInfo(part).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther))
        || !(QFileInfo(QFileInfo(part).absolutePath()).permissions()
            & (QFileDevice::ExeGroup | QFileDevice::ExeOther)));
    world.presenter->loader().stop();
    QCOMPARE(world.player.state(), Player::State::Empty);
    QVERIFY(!world.presenter->loader().isPlayable());
    QVERIFY(!QFileInfo::exists(part));
}

void TestReviewPresenter::wrongBytesAreNeverPlayed()
{
    World world;
    const QString media = u"/media/"_s + idOf(0);
    world.receiver.answer(media, {.contentType = "audio/mpeg", .body = QByteArray(20'000, 'b')});
    world.presenter->show(idOf(0));
    WAIT_FOR_PHASE(Phase::Failed);
    QCOMPARE(world.player.state(), Player::State::Empty);
    QCOMPARE(world.presenter->notice().title, u"The recording could not be loaded"_s);
    QVERIFY(world.presenter->notice().text.endsWith(u'.'));
    QVERIFY(world.presenter->canRetry());
    world.receiver.answerNormally(media);
    world.presenter->retry();
    WAIT_FOR_PHASE(Phase::Ready);
    QCOMPARE(world.presenter->notice(), Notice{});
}

void TestReviewPresenter::aCallThatCannotBeHadCanBeTriedAgain()
{
    World world;
    world.receiver.answer(path(0),
        {.status = 503,
            .contentType = "application/problem+json",
            .body = R"({"detail":"The receiver is stopping."})"});
    world.presenter->show(idOf(0));
    QTRY_COMPARE(world.presenter->stage(), Stage::Failed);
    QVERIFY(world.presenter->errorText().contains(u"The receiver is stopping."_s));
    world.receiver.answerNormally(path(0));
    world.presenter->retry();
    QTRY_COMPARE(world.presenter->stage(), Stage::Shown);
}

void TestReviewPresenter::aStoppedDownloadCanBeLoadedAgain()
{
    World world;
    world.receiver.answer(path(0, u"/recording"_s), {.hang = true});
    world.presenter->show(idOf(0));
    WAIT_FOR_PHASE(Phase::Asking);
    world.presenter->loader().stop();
    QCOMPARE(world.presenter->notice().title, u"Loading was stopped"_s);
    world.receiver.answerNormally(path(0, u"/recording"_s));
    world.presenter->retry();
    WAIT_FOR_PHASE(Phase::Ready);
}

void TestReviewPresenter::aPendingRecordingIsPlayableWhenItIsReady()
{
    World world;
    world.receiver.put(test::sampleCall(0, u"pending"_s));
    world.presenter->show(idOf(0));
    QTRY_COMPARE(world.presenter->stage(), Stage::Shown);
    QTRY_COMPARE(world.presenter->transcript().rowCount(), 4);
    QSignalSpy resets(&world.presenter->transcript(), &QAbstractItemModel::modelReset);
    QVERIFY(!world.presenter->notice().title.isEmpty());
    world.presenter->callUpdated(world.news(RecordingState::Processing));
    QCOMPARE(world.presenter->notice().title, u"The recording is being fetched and checked"_s);
    QCOMPARE(world.receiver.requestCount(path(0, u"/recording"_s)), 0);
    world.receiver.put(test::sampleCall(0));
    world.presenter->callUpdated(world.news(RecordingState::Ready));
    WAIT_FOR_PHASE(Phase::Ready);
    QCOMPARE(world.presenter->notice(), Notice{});
    QCOMPARE(resets.count(), 0);
}

void TestReviewPresenter::olderNewsChangeNothing()
{
    World world;
    world.presenter->show(idOf(0));
    WAIT_FOR_PHASE(Phase::Ready);
    Call old = world.news(RecordingState::Processing);
    old.updatedAt = world.presenter->call().updatedAt - 1s;
    world.presenter->callUpdated(old);
    Call other = world.news(RecordingState::Deleted);
    other.id = idOf(5);
    world.presenter->callUpdated(other);
    QCOMPARE(world.presenter->call().recording.state, RecordingState::Ready);
    QCOMPARE(world.presenter->loader().phase(), Phase::Ready);
}

void TestReviewPresenter::newsWhileFetchingAreNotLost()
{
    World world;
    world.receiver.put(test::sampleCall(0, u"processing"_s));
    world.presenter->show(idOf(0));
    Call news;
    news.id = idOf(0);
    news.updatedAt = SystemClock().now() + 24h * 3650;
    news.recording.state = RecordingState::Failed;
    world.presenter->callUpdated(news);
    QTRY_COMPARE(world.presenter->stage(), Stage::Shown);
    QCOMPARE(world.presenter->call().recording.state, RecordingState::Failed);
}

void TestReviewPresenter::newsKeepTheReadersPlace()
{
    World world;
    world.presenter->show(idOf(0));
    WAIT_FOR_PHASE(Phase::Ready);
    const QString file = test::silentFile(world.player);
    world.player.seek(14);
    QSignalSpy resets(&world.presenter->transcript(), &QAbstractItemModel::modelReset);
    Call news = world.presenter->call();
    news.updatedAt = news.updatedAt + 1s;
    news.outcome = u"Booked"_s;
    world.presenter->callUpdated(news);
    world.presenter->show(idOf(0));
    QTRY_VERIFY(world.receiver.requestCount(path(0)) >= 2);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(test::silentFile(world.player), file);
    QCOMPARE(world.player.position(), 14.0);
    QCOMPARE(world.presenter->transcript().heardRow(), 2);
}

void TestReviewPresenter::aDeletedRecordingStopsAtOnce()
{
    World world;
    world.presenter->show(idOf(0));
    WAIT_FOR_PHASE(Phase::Ready);
    const QString file = test::silentFile(world.player);
    world.player.play();
    world.presenter->callUpdated(world.news(RecordingState::Deleted));
    QCOMPARE(world.player.state(), Player::State::Empty);
    QVERIFY(!QFileInfo::exists(file));
    QCOMPARE(world.presenter->notice().title, u"The recording was deleted"_s);
    QVERIFY(!world.presenter->canRetry());
    QCOMPARE(world.presenter->transcript().rowCount(), 4);
}

void TestReviewPresenter::withoutPeaksItPlaysAllTheSame()
{
    World world;
    world.presenter->show(idOf(0));
    WAIT_FOR_PHASE(Phase::Ready);
    QTRY_COMPARE(world.presenter->waveformStage(), ReviewPresenter::WaveformStage::Missing);
    QCOMPARE(world.presenter->recordingSeconds(), 60.0);
}

void TestReviewPresenter::hostilePeaksAreNoPeaks()
{
    World world;
    QByteArray dat("\x02\0\0\0\x01\0\0\0\x40\x1f\0\0\x01\0\0\0\xff\xff\xff\x7f\x02\0\0\0zz", 26);
    world.receiver.setWaveform(dat);
    world.presenter->show(idOf(0));
    QTRY_COMPARE(world.presenter->waveformStage(), ReviewPresenter::WaveformStage::Missing);
    WAIT_FOR_PHASE(Phase::Ready);
}

void TestReviewPresenter::theLinkIsRenewedAheadOfItsEnd()
{
    World world;
    world.presenter->show(idOf(0));
    WAIT_FOR_PHASE(Phase::Ready);
    const QString file = test::silentFile(world.player);
    const QString refresh = path(0, u"/recording/refresh"_s);
    world.clock.time = world.clock.time + 54min;
    world.presenter->loader().expiry().check();
    QCOMPARE(world.presenter->loader().linkState(), RecordingLoader::LinkState::Fresh);
    world.clock.time = world.clock.time + 1min + 1s;
    world.presenter->loader().expiry().check();
    QCOMPARE(world.presenter->loader().linkState(), RecordingLoader::LinkState::Renewing);
    QTRY_COMPARE(world.presenter->loader().linkState(), RecordingLoader::LinkState::Fresh);
    QCOMPARE(world.receiver.requestCount(refresh), 1);
    QCOMPARE(test::silentFile(world.player), file);
}

void TestReviewPresenter::aLateRenewalSaysSo()
{
    World world;
    world.presenter->show(idOf(0));
    WAIT_FOR_PHASE(Phase::Ready);
    const QString refresh = path(0, u"/recording/refresh"_s);
    for (const auto &[pause, body] : {std::pair<std::chrono::minutes, QByteArray>(56min, "{}"),
             {61min, "{\"reason\":\"expired\"}"}}) {
        world.clock.time = SystemClock().now() + pause; // a laptop slept
        world.presenter->loader().expiry().check();
        QTRY_COMPARE(world.presenter->loader().linkState(), RecordingLoader::LinkState::Fresh);
        QVERIFY(!world.receiver.posted(refresh).isEmpty());
        QCOMPARE(world.receiver.posted(refresh).last(), body);
    }
}

void TestReviewPresenter::aLinkThatIsNotTakenIsAskedForAnew()
{
    World world;
    const QString refresh = path(0, u"/recording/refresh"_s);
    world.receiver.answer(u"/media/"_s + idOf(0), {.status = 403, .body = "{}"});
    world.receiver.answer(refresh, {.body = world.linkTo(u"/media/another"_s)});
    world.presenter->show(idOf(0));
    WAIT_FOR_PHASE(Phase::Ready);
    QCOMPARE(world.receiver.posted(refresh), QList<QByteArray>{"{\"reason\":\"expired\"}"});
}

void TestReviewPresenter::asksAnewOnlyOnce()
{
    World world;
    world.receiver.answer(u"/media/"_s + idOf(0), {.status = 403, .body = "{}"});
    world.presenter->show(idOf(0));
    WAIT_FOR_PHASE(Phase::Failed);
    QCOMPARE(world.receiver.requestCount(path(0, u"/recording/refresh"_s)), 1);
    world.presenter->retry();
    WAIT_FOR_PHASE(Phase::Failed);
    QCOMPARE(world.receiver.requestCount(path(0, u"/recording/refresh"_s)), 2);
}

void TestReviewPresenter::aFailedRenewalIsTriedAgain()
{
    World world;
    world.presenter->show(idOf(0));
    WAIT_FOR_PHASE(Phase::Ready);
    LinkExpiry &expiry = world.presenter->loader().expiry();
    world.receiver.goAway();
    world.clock.time = world.clock.time + 56min;
    expiry.check();
    QTRY_COMPARE_WITH_TIMEOUT(
        world.presenter->loader().linkState(), RecordingLoader::LinkState::Stale, 10'000);
    QVERIFY(!world.presenter->loader().linkErrorText().isEmpty());
    QCOMPARE(world.presenter->loader().phase(), Phase::Ready);
    world.receiver.comeBack();
    world.clock.time = world.clock.time + 10s;
    expiry.check();
    QTRY_COMPARE(world.presenter->loader().linkState(), RecordingLoader::LinkState::Fresh);
}

void TestReviewPresenter::aPlayerThatFailsSaysWhy()
{
    World world;
    world.presenter->show(idOf(0));
    WAIT_FOR_PHASE(Phase::Ready);
    test::failSilently(world.player, u"No sound device was found."_s);
    QCOMPARE(world.presenter->notice().text, u"No sound device was found."_s);
    QVERIFY(world.presenter->canRetry());
    world.presenter->retry();
    WAIT_FOR_PHASE(Phase::Ready);
    QCOMPARE(world.player.state(), Player::State::Paused);
}

void TestReviewPresenter::itsEndEndsEverything()
{
    World world;
    const QString media = u"/media/"_s + idOf(0);
    world.receiver.answer(media,
        {.contentType = "audio/mpeg", .body = QByteArray(8000, 'a'), .announcedLength = 20'000});
    world.presenter->show(idOf(0));
    QTRY_VERIFY(world.presenter->loader().received() > 0);
    world.presenter.reset();
    QCOMPARE(world.player.state(), Player::State::Empty);
    world.receiver.goAway();
    QTest::qWait(0);
}

QTEST_GUILESS_MAIN(TestReviewPresenter)
#include "tst_reviewpresenter.moc"
