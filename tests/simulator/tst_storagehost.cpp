// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/storagehost.h"
#include "tests/support/await.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QtTest>

#include <qcoro/qcoronetworkreply.h>

using namespace earshot;
using namespace earshot::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** A storage host with one call, and a client. */
class Host
{
public:
    explicit Host(Faults faults = {})
        : storage(calls, audio, faults, Dice(1), tally)
    { }
    ~Host() { test::await(storage.stop()); }

    bool open()
    {
        const auto base = storage.listen(QHostAddress(QHostAddress::LocalHost));
        std::vector<qint16> ramp(500'000);
        for (std::size_t i = 0; i < ramp.size(); ++i)
            ramp[i] = qint16(i);
        const bool written = writeStereo(folder.filePath(u"ramp.wav"_s), ramp, ramp, 16000).ok();
        if (!written || !audio.open() || !base)
            return false;
        signer = LinkSigner(*base, Secret("signing key"));
        storage.setSigner(signer);
        const auto talk = test::await(audio.conversation(0, {}));
        if (!talk)
            return false;
        call = std::make_shared<Call>(planCall(0, *talk, SystemClock().now(), 0, Dice(1)));
        calls.add(call);
        return true;
    }

    [[nodiscard]] QUrl link(Timestamp at = SystemClock().now(), Track track = Track::Stereo) const
    {
        return signer.signedUrl(call->recordingKeys.at(std::size_t(track)), at, 300s);
    }

    std::unique_ptr<QNetworkReply> get(
        const QUrl &url, const QList<std::pair<QByteArray, QByteArray>> &fields = {})
    {
        QNetworkRequest request(url);
        for (const auto &[name, value] : fields)
            request.setRawHeader(name, value);
        std::unique_ptr<QNetworkReply> reply(network.get(request));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
            qWarning("The storage host did not answer in time.");
        return reply;
    }

    [[nodiscard]] QByteArray wholeFile() const
    {
        QFile file(call->talk->file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Tally tally;
    CallRegistry calls;
    QTemporaryDir folder;
    AudioLibrary audio{1, folder.path()};
    StorageHost storage;
    LinkSigner signer{QUrl(), Secret("signing key")};
    CallPtr call;
    QNetworkAccessManager network;
};

int statusOf(const std::unique_ptr<QNetworkReply> &reply)
{
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

Faults always(Fault fault)
{
    Faults faults;
    faults.setRate(fault, 1);
    return faults;
}

} // namespace

class TestStorageHost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unsignedIsRefused();
    void expiredIsRefused();
    void forgedIsRefused();
    void keyBesideSignatureIsRefused();
    void unknownObjectIsNotFound();
    void garbageIsAnswered();
    void signedLinkGivesTheRecording();
    void rangesResume();
    void rangesOfAnotherVersionGiveTheWhole();
    void singleSidesAreServed();
    void cutStopsHalfWayAndCanBeResumed();
    void slowTricklesButEnds();
    void pageInsteadOfAudio();
    void serverErrorIsXml();
    void clientThatLeavesIsForgotten();
};

void TestStorageHost::unsignedIsRefused()
{
    Host host;
    QVERIFY(host.open());
    const auto reply = host.get(host.signer.plainUrl(host.call->recordingKeys[0]));
    QCOMPARE(statusOf(reply), 400);
    QVERIFY(reply->readAll().contains("<Code>InvalidArgument</Code>"));
    const auto withKey = host.get(
        host.signer.plainUrl(host.call->recordingKeys[0]), {{"Authorization", "Bearer k"}});
    QCOMPARE(statusOf(withKey), 400);
    QCOMPARE(host.tally.keysShownToStorage, 1);
}

void TestStorageHost::expiredIsRefused()
{
    Host host;
    QVERIFY(host.open());
    const auto reply = host.get(host.link(SystemClock().now() - 302s));
    QCOMPARE(statusOf(reply), 403);
    QVERIFY(reply->readAll().contains("Request has expired"));
}

void TestStorageHost::forgedIsRefused()
{
    Host host;
    QVERIFY(host.open());
    QUrl link = host.link();
    link.setPath(link.path() + u"x"_s);
    const auto reply = host.get(link);
    QCOMPARE(statusOf(reply), 403);
    QVERIFY(reply->readAll().contains("SignatureDoesNotMatch"));
}

void TestStorageHost::keyBesideSignatureIsRefused()
{
    Host host;
    QVERIFY(host.open());
    const auto reply = host.get(host.link(), {{"Authorization", "Bearer k"}});
    QCOMPARE(statusOf(reply), 400);
    QVERIFY(reply->header(QNetworkRequest::ContentTypeHeader).toString().contains(u"xml"_s));
}

void TestStorageHost::unknownObjectIsNotFound()
{
    Host host;
    QVERIFY(host.open());
    const auto reply =
        host.get(host.signer.signedUrl(host.call->id + u"-other.wav"_s, SystemClock().now(), 300s));
    QCOMPARE(statusOf(reply), 404);
}

void TestStorageHost::garbageIsAnswered()
{
    Host host;
    QVERIFY(host.open());
    QTcpSocket socket;
    socket.connectToHost(host.link().host(), quint16(host.link().port()));
    socket.write("NONSENSE\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(socket.state() == QAbstractSocket::UnconnectedState, 10'000);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 400"));
}

void TestStorageHost::signedLinkGivesTheRecording()
{
    Host host;
    QVERIFY(host.open());
    const auto reply = host.get(host.link());
    QCOMPARE(statusOf(reply), 200);
    QCOMPARE(reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(),
        qint64(host.wholeFile().size()));
    QVERIFY(!reply->rawHeader("ETag").isEmpty());
    const QByteArray bytes = reply->readAll();
    QVERIFY(bytes == host.wholeFile());
    QVERIFY(bytes.startsWith("RIFF"));
}

void TestStorageHost::rangesResume()
{
    Host host;
    QVERIFY(host.open());
    const QByteArray whole = host.wholeFile();
    const auto reply = host.get(host.link(), {{"Range", "bytes=1000-"}});
    QCOMPARE(statusOf(reply), 206);
    QCOMPARE(reply->rawHeader("Content-Range"),
        "bytes 1000-" + QByteArray::number(whole.size() - 1) + '/'
            + QByteArray::number(whole.size()));
    QVERIFY(reply->readAll() == whole.mid(1000));
    const auto last = host.get(host.link(), {{"Range", "bytes=-10"}});
    QVERIFY(last->readAll() == whole.right(10));
    const auto middle = host.get(host.link(), {{"Range", "bytes=5-14"}});
    QVERIFY(middle->readAll() == whole.mid(5, 10));
    const auto beyond = host.get(host.link(), {{"Range", "bytes=999999999-"}});
    QCOMPARE(statusOf(beyond), 416);
}

void TestStorageHost::rangesOfAnotherVersionGiveTheWhole()
{
    Host host;
    QVERIFY(host.open());
    const auto reply = host.get(host.link(), {{"Range", "bytes=10-"}, {"If-Range", "\"old\""}});
    QCOMPARE(statusOf(reply), 200);
    QVERIFY(reply->readAll() == host.wholeFile());
}

void TestStorageHost::singleSidesAreServed()
{
    Host host;
    QVERIFY(host.open());
    for (const Track track : {Track::Mono, Track::Customer, Track::Assistant}) {
        const auto reply = host.get(host.link(SystemClock().now(), track));
        QCOMPARE(statusOf(reply), 200);
        const QByteArray bytes = reply->readAll();
        QVERIFY(bytes.startsWith("RIFF"));
        QVERIFY(bytes.size() < host.wholeFile().size());
    }
}

void TestStorageHost::cutStopsHalfWayAndCanBeResumed()
{
    Host host(always(Fault::Cut));
    QVERIFY(host.open());
    const QByteArray whole = host.wholeFile();
    const auto reply = host.get(host.link());
    QVERIFY(reply->error() != QNetworkReply::NoError);
    QCOMPARE(
        reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(), qint64(whole.size()));
    const QByteArray half = reply->readAll();
    QCOMPARE(half.size(), whole.size() / 2);
    const auto rest =
        host.get(host.link(), {{"Range", "bytes=" + QByteArray::number(half.size()) + '-'}});
    QVERIFY(whole.mid(half.size()).startsWith(rest->readAll()));
    QCOMPARE(host.tally.cut, 2);
}

void TestStorageHost::slowTricklesButEnds()
{
    Host host(always(Fault::Slow));
    QVERIFY(host.open());
    QSignalSpy progress(&host.network, &QNetworkAccessManager::finished);
    const QNetworkRequest request(host.link());
    const std::unique_ptr<QNetworkReply> reply(host.network.get(request));
    QSignalSpy pieces(reply.get(), &QNetworkReply::readyRead);
    QVERIFY(progress.wait(20'000));
    QVERIFY(reply->readAll() == host.wholeFile());
    QVERIFY(pieces.size() > 10);
}

void TestStorageHost::pageInsteadOfAudio()
{
    Host host(always(Fault::Html));
    QVERIFY(host.open());
    const auto reply = host.get(host.link());
    QCOMPARE(statusOf(reply), 200);
    QCOMPARE(reply->header(QNetworkRequest::ContentTypeHeader).toString(), u"audio/wav"_s);
    QVERIFY(reply->readAll().startsWith("<!DOCTYPE html>"));
}

void TestStorageHost::serverErrorIsXml()
{
    Host host(always(Fault::Http500));
    QVERIFY(host.open());
    const auto reply = host.get(host.link());
    QCOMPARE(statusOf(reply), 500);
    QVERIFY(reply->readAll().contains("<Code>InternalError</Code>"));
}

void TestStorageHost::clientThatLeavesIsForgotten()
{
    Host host;
    QVERIFY(host.open());
    for (int i = 0; i < 20; ++i) {
        QTcpSocket socket;
        socket.setReadBufferSize(1024);
        socket.connectToHost(host.link().host(), quint16(host.link().port()));
        socket.write("GET " + host.link().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority)
            + " HTTP/1.1\r\nHost: x\r\n\r\n");
        QTRY_VERIFY(socket.bytesAvailable() > 0);
        socket.abort();
    }
    QTRY_VERIFY(host.storage.findChildren<StorageConnection *>().isEmpty());
    QCOMPARE(statusOf(host.get(host.link())), 200);
}

QTEST_GUILESS_MAIN(TestStorageHost)
#include "tst_storagehost.moc"
