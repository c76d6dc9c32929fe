// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"
#include "provider/vapi/vapiclient.h"
#include "tests/support/await.h"
#include "tests/support/scriptedserver.h"

#include <QTemporaryDir>

using namespace earshot;
using namespace earshot::provider;
using namespace earshot::provider::vapi;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString callId = u"0199aaaa-0000-7000-8000-000000000001"_s;
const QByteArray tag = "\"sample-tag\"";

QByteArray sampleWave()
{
    QByteArray wave = "RIFF\x24\x40\x06\x00WAVEfmt "; // what follows is checked by nobody here
    while (wave.size() < 400'000)
        wave += QByteArray::number(wave.size()) + ' ';
    return wave;
}

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return {1'800'000'000'000'000}; }
};

} // namespace

class TestRecordingDownload : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aFreshPresignedLinkComesFirst();
    void anOldPresignedLinkIsLeftAlone();
    void aPresignedLinkToAnUnknownHostIsLeftAlone();
    void theKeyNeverReachesTheStorage();
    void theNextVariantFollowsA404();
    void bothSidesAreFetched();
    void aSideThatFailsIsFetchedAgain();
    void noVariantIsNotFound();
    void aRefusedLinkIsRenewedOnce_data();
    void aRefusedLinkIsRenewedOnce();
    void aLinkThatStaysRefusedIsAnError();
    void aRefusedKeyStops();
    void withoutAKeyOnlyLinksWork();
    void faultsOfTheStorageAreRetryable_data();
    void faultsOfTheStorageAreRetryable();
    void aCutTransferGoesOnWhereItStopped();
    void aChangedSourceBeginsAgain();
    void withoutAValidatorItBeginsAgain();
    void aRangeThatDoesNotFitBeginsAgain_data();
    void aRangeThatDoesNotFitBeginsAgain();
    void aDocumentIsNeverSaved_data();
    void aDocumentIsNeverSaved();
    void aDocumentLeavesTheEarlierPartAlone();
    void redirectsAreCheckedAtEveryStep();
    void aLoopEnds();
    void theApiMayAnswerWithTheBytes();
    void limitsHold();
    void aFullDiskIsSaidBefore();
    void aMissingFolderIsAStorageError();
    void hangingEndsByDeadline();
    void cancellingKeepsThePart();
    void largeFilesPassInPieces();

private:
    using Script = ScriptedServer::Script;

    static Script serve(const QByteArray &content)
    {
        return
            [content](const ScriptedRequest &request) { return fileAnswer(request, content, tag); };
    }
    QUrl link(const QString &path = u"/stereo.wav?X-Amz-Signature=sample"_s) const
    {
        return m_storage->url(path);
    }
    PresignedLinks presigned() const
    {
        return {.stereo = link(), .expiresAt = m_clock.now() + 20min};
    }
    Result<Download> run(const PresignedLinks &links = {}, std::stop_token stop = std::stop_token())
    {
        VapiClient client(
            m_options, HostPolicy::create(m_options.baseUrl, m_listed).value(), m_clock);
        const RecordingRequest request{.callId = callId, .links = links, .targetFile = target()};
        return await(client.download(request, stop), 20s);
    }
    QString target() const { return m_dir->filePath(u"call.part"_s); }
    QByteArray saved() const
    {
        QFile file(target());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool hasResume() const { return QFile::exists(target() + u".resume"_s); }
    void verifyHidden(const Error &error) const
    {
        for (const QString &hidden : {u"X-Amz"_s, u"sample"_s, u"private-key"_s})
            QVERIFY2(!error.message.contains(hidden), qPrintable(error.message));
    }

    const QByteArray m_wave = sampleWave();
    FixedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ScriptedServer> m_api;
    std::unique_ptr<ScriptedServer> m_storage;
    VapiOptions m_options;
    QString m_listed;
};

void TestRecordingDownload::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_storage = std::make_unique<ScriptedServer>(serve(m_wave));
    m_api = std::make_unique<ScriptedServer>([this](const ScriptedRequest &request) {
        return request.target.endsWith("/stereo-recording") ? redirect(link()) : answer(404, "{}");
    });
    m_options = VapiOptions{.baseUrl = m_api->url({}), .apiKey = Secret("private-key")};
    m_options.limits.reserveBytes = 0;
    m_listed = u"127.0.0.1"_s;
}

void TestRecordingDownload::cleanup()
{
    for (const ScriptedRequest &request : m_storage->requests()) {
        QVERIFY(request.header("Authorization").isNull());
        QVERIFY(!request.target.contains("private-key"));
    }
}

void TestRecordingDownload::aFreshPresignedLinkComesFirst()
{
    const auto got = run(presigned());
    QVERIFY2(got.ok(), qPrintable(got.ok() ? QString() : got.error().message));
    QCOMPARE(got->bytes, m_wave.size());
    QCOMPARE(got->variant, RecordingVariant::Stereo);
    QVERIFY(!got->resumed);
    QCOMPARE(saved(), m_wave);
    QVERIFY(!hasResume());
    QVERIFY(m_api->requests().isEmpty());
}

void TestRecordingDownload::anOldPresignedLinkIsLeftAlone()
{
    PresignedLinks old = presigned();
    old.stereo = link(u"/old"_s);
    old.expiresAt = m_clock.now() + 30s;
    QVERIFY(run(old).ok());
    QCOMPARE(m_storage->count("/old"), 0);
    QCOMPARE(m_storage->count("/stereo.wav"), 1);
}

void TestRecordingDownload::aPresignedLinkToAnUnknownHostIsLeftAlone()
{
    PresignedLinks links = presigned();
    links.stereo = QUrl(u"https://169.254.169.254/a.wav"_s);
    QVERIFY(run(links).ok());
    QCOMPARE(m_api->requests().size(), 1);
}

void TestRecordingDownload::theKeyNeverReachesTheStorage()
{
    QVERIFY(run().ok());
    QCOMPARE(m_api->requests().constFirst().header("Authorization"), "Bearer private-key");
    QCOMPARE(m_storage->requests().size(), 1); // cleanup() looks into its headers
    m_storage->setScript(
        [this](const ScriptedRequest &) { return redirect(m_api->url(u"/again"_s)); });
    QVERIFY(!run().ok());
    QCOMPARE(m_api->count("/again"), 1);
    for (const ScriptedRequest &request : m_api->requests())
        QCOMPARE(request.header("Authorization").isNull(), request.target == "/again");
}

void TestRecordingDownload::theNextVariantFollowsA404()
{
    m_api->setScript([this](const ScriptedRequest &request) {
        return request.target.endsWith("/customer-recording") ? redirect(link(u"/c"_s))
                                                              : answer(404, "{}");
    });
    const auto got = run();
    QVERIFY(got.ok());
    QCOMPARE(got->variant, RecordingVariant::Customer);
    QVERIFY(!got->sides);
    QCOMPARE(saved(), m_wave);
    QList<QByteArray> asked;
    for (const ScriptedRequest &request : m_api->requests())
        asked.append(request.target.split('/').constLast());
    const QList<QByteArray> expected{
        "stereo-recording", "mono-recording", "customer-recording", "assistant-recording"};
    QCOMPARE(asked, expected);
}

void TestRecordingDownload::bothSidesAreFetched()
{
    m_storage->setScript([this](const ScriptedRequest &request) {
        return answer(200, request.target.startsWith("/c") ? m_wave : sampleWave() + "other");
    });
    const PresignedLinks links{
        .assistant = link(u"/a"_s), .customer = link(u"/c"_s), .expiresAt = m_clock.now() + 20min};
    m_options.apiKey = Secret(); // links are enough
    const auto got = run(links);
    QVERIFY2(got.ok(), qPrintable(got.ok() ? QString() : got.error().message));
    QVERIFY(got->sides);
    QVERIFY(!QFile::exists(target()));
    QFile customer(got->sides->customer);
    QFile assistant(got->sides->assistant);
    QVERIFY(customer.open(QIODevice::ReadOnly) && assistant.open(QIODevice::ReadOnly));
    QCOMPARE(customer.readAll(), m_wave);
    QCOMPARE(assistant.readAll(), sampleWave() + "other");
    QCOMPARE(got->bytes, customer.size() + assistant.size());
}

/** Half a conversation is not taken for the whole only because a host had a fault. */
void TestRecordingDownload::aSideThatFailsIsFetchedAgain()
{
    m_api->setScript([this](const ScriptedRequest &request) {
        if (request.target.endsWith("/customer-recording"))
            return redirect(link(u"/c"_s));
        return request.target.endsWith("/assistant-recording") ? redirect(link(u"/a"_s))
                                                               : answer(404, "{}");
    });
    m_storage->setScript([this](const ScriptedRequest &request) {
        return request.target.startsWith("/c") ? answer(200, m_wave) : answer(503, {});
    });
    const auto got = run();
    QVERIFY(!got.ok());
    QVERIFY(got.error().retryable);
    QVERIFY(!QFile::exists(target()));
    m_storage->setScript(serve(m_wave));
    QVERIFY(run()->sides);
}

void TestRecordingDownload::noVariantIsNotFound()
{
    m_api->setScript([](const ScriptedRequest &) { return answer(404, "{}"); });
    const auto got = run();
    QVERIFY(!got.ok());
    QCOMPARE(got.error().code, ErrorCode::NotFound);
    QCOMPARE(m_api->requests().size(), 4);
    QVERIFY(!QFile::exists(target()));
}

void TestRecordingDownload::aRefusedLinkIsRenewedOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isPresigned");
    for (const int status : {400, 401, 403}) {
        QTest::addRow("%d, presigned", status) << status << true;
        QTest::addRow("%d, from the API", status) << status << false;
    }
}

void TestRecordingDownload::aRefusedLinkIsRenewedOnce()
{
    QFETCH(int, status);
    QFETCH(bool, isPresigned);
    m_storage->setScript([this, status, count = 0](const ScriptedRequest &request) mutable {
        return ++count == 1 ? answer(status, "<Error/>", {{"Content-Type", "application/xml"}})
                            : fileAnswer(request, m_wave, tag);
    });
    QVERIFY(run(isPresigned ? presigned() : PresignedLinks()).ok());
    QCOMPARE(saved(), m_wave);
    QCOMPARE(m_api->requests().size(), isPresigned ? 1 : 2);
}

void TestRecordingDownload::aLinkThatStaysRefusedIsAnError()
{
    m_storage->setScript([](const ScriptedRequest &) { return answer(403, "<Error/>"); });
    const auto got = run(presigned());
    QVERIFY(!got.ok());
    QCOMPARE(got.error().code, ErrorCode::Forbidden);
    QVERIFY(got.error().retryable);
    QCOMPARE(m_api->requests().size(), 1);
    QCOMPARE(m_storage->requests().size(), 2);
    verifyHidden(got.error());
}

void TestRecordingDownload::aRefusedKeyStops()
{
    m_api->setScript([](const ScriptedRequest &) { return answer(401, "{}"); });
    const auto got = run();
    QCOMPARE(got.error().code, ErrorCode::Unauthorised);
    QVERIFY(!got.error().retryable);
    QCOMPARE(m_api->requests().size(), 1);
    verifyHidden(got.error());
}

void TestRecordingDownload::withoutAKeyOnlyLinksWork()
{
    m_options.apiKey = Secret();
    QVERIFY(run(presigned()).ok());
    PresignedLinks onlyMono{.mono = link(u"/m"_s)};
    QCOMPARE(run(onlyMono)->variant, RecordingVariant::Mono);
    QCOMPARE(run().error().code, ErrorCode::Unauthorised);
    QVERIFY(m_api->requests().isEmpty());
}

void TestRecordingDownload::faultsOfTheStorageAreRetryable_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {204, 408, 429, 500, 502, 503})
        QTest::addRow("%d", status) << status;
}

void TestRecordingDownload::faultsOfTheStorageAreRetryable()
{
    QFETCH(int, status);
    m_storage->setScript([status](const ScriptedRequest &) { return answer(status, {}); });
    const auto got = run(presigned());
    QVERIFY(!got.ok());
    QVERIFY(got.error().retryable);
    QCOMPARE(m_storage->requests().size(), 1);
    verifyHidden(got.error());
}

void TestRecordingDownload::aCutTransferGoesOnWhereItStopped()
{
    m_storage->setScript([this](const ScriptedRequest &request) {
        return cutAfter(fileAnswer(request, m_wave, tag), 150'000);
    });
    const auto cut = run(presigned());
    QVERIFY(!cut.ok());
    QCOMPARE(cut.error().code, ErrorCode::Network);
    QVERIFY(cut.error().retryable);
    verifyHidden(cut.error());
    const qsizetype kept = saved().size();
    QVERIFY(kept > 0 && kept <= 150'000);
    QVERIFY(hasResume());
    QVERIFY(!run(presigned()).ok()); // cut once more, further on
    QVERIFY(saved().size() > kept);
    const qsizetype further = saved().size();

    m_storage->setScript(serve(m_wave));
    const auto whole = run(); // through the API this time: the same file
    QVERIFY(whole.ok());
    QVERIFY(whole->resumed);
    QCOMPARE(saved(), m_wave);
    QVERIFY(!hasResume());
    const ScriptedRequest last = m_storage->requests().constLast();
    QCOMPARE(last.header("Range"), "bytes=" + QByteArray::number(further) + '-');
    QCOMPARE(last.header("If-Range"), tag);
    QVERIFY(m_api->requests().constLast().header("Range").isNull());
}

void TestRecordingDownload::aChangedSourceBeginsAgain()
{
    m_storage->setScript([this](const ScriptedRequest &request) {
        return cutAfter(fileAnswer(request, m_wave, tag), 150'000);
    });
    QVERIFY(!run(presigned()).ok());
    const QByteArray other = "RIFF" + QByteArray(300'000, 'o');
    m_storage->setScript([other](const ScriptedRequest &request) {
        return fileAnswer(request, other, "\"other-tag\"");
    });
    const auto got = run(presigned());
    QVERIFY(got.ok());
    QVERIFY(!got->resumed);
    QCOMPARE(saved(), other);
}

void TestRecordingDownload::withoutAValidatorItBeginsAgain()
{
    m_storage->setScript([this](const ScriptedRequest &) {
        return cutAfter(answer(200, m_wave, {{"ETag", "W/\"weak\""}}), 150'000);
    });
    QVERIFY(!run(presigned()).ok());
    QVERIFY(!hasResume());
    QVERIFY2(!QFile::exists(target()), "bytes that nobody can go on from are not kept");
    m_storage->setScript(serve(m_wave));
    QVERIFY(run(presigned()).ok());
    QVERIFY(m_storage->requests().constLast().header("Range").isNull());
    QCOMPARE(saved(), m_wave);
}

void TestRecordingDownload::aRangeThatDoesNotFitBeginsAgain_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("etag");
    QTest::newRow("other start") << QByteArray("bytes 0-399999/%") << tag;
    QTest::newRow("other total") << QByteArray("bytes #-499999/500000") << tag;
    QTest::newRow("not to the end") << QByteArray("bytes #-#/%") << tag;
    QTest::newRow("no range") << QByteArray() << tag;
    QTest::newRow("nonsense") << QByteArray("bytes x-y/z") << tag;
    QTest::newRow("other tag") << QByteArray("bytes #-@/%") << QByteArray("\"another\"");
}

void TestRecordingDownload::aRangeThatDoesNotFitBeginsAgain()
{
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, etag);
    m_storage->setScript([this](const ScriptedRequest &request) {
        return cutAfter(fileAnswer(request, m_wave, tag), 150'000);
    });
    QVERIFY(!run(presigned()).ok());
    const qsizetype kept = saved().size();
    range.replace("#", QByteArray::number(kept));
    range.replace("%", QByteArray::number(m_wave.size()));
    range.replace("@", QByteArray::number(m_wave.size() - 1));
    m_storage->setScript([&](const ScriptedRequest &request) {
        if (request.header("Range").isNull())
            return fileAnswer(request, m_wave, tag);
        return answer(206, m_wave.mid(kept), {{"Content-Range", range}, {"ETag", etag}});
    });
    const auto refused = run(presigned());
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().retryable);
    QVERIFY(run(presigned()).ok());
    QCOMPARE(saved(), m_wave);
}

void TestRecordingDownload::aDocumentIsNeverSaved_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body) {
        QTest::newRow(name) << type << body;
    };
    row("html by type", "text/html; charset=utf-8", "RIFF");
    row("xml by type", "application/xml", "RIFF");
    row("json by type", "application/json", "RIFF");
    row("problem", "application/problem+json", "RIFF");
    row("html by bytes", "audio/wav", "<html></html>");
    row("xml by bytes", "audio/wav", "<?xml version=\"1.0\"?><Error/>");
    row("behind a mark", "audio/wav", "\xef\xbb\xbf\r\n <Error/>");
    row("json by bytes", "binary/octet-stream", "{\"message\":\"no\"}");
    row("array by bytes", "", "[1]");
    row("blanks", "audio/wav", "   \n");
    row("empty", "audio/wav", "");
}

void TestRecordingDownload::aDocumentIsNeverSaved()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    m_storage->setScript([&](const ScriptedRequest &) {
        return answer(200, body, {{"Content-Type", type}, {"ETag", tag}});
    });
    const auto got = run(presigned());
    QVERIFY(!got.ok());
    QVERIFY(got.error().retryable);
    QVERIFY(!QFile::exists(target()));
    QVERIFY(!hasResume());
}

void TestRecordingDownload::aDocumentLeavesTheEarlierPartAlone()
{
    m_storage->setScript([this](const ScriptedRequest &request) {
        return cutAfter(fileAnswer(request, m_wave, tag), 150'000);
    });
    QVERIFY(!run(presigned()).ok());
    const QByteArray kept = saved();
    m_storage->setScript([](const ScriptedRequest &) {
        return answer(200, "<html>", {{"Content-Type", "text/html"}});
    });
    QVERIFY(!run(presigned()).ok());
    QCOMPARE(saved(), kept);
    QVERIFY(hasResume());
    m_storage->setScript([this](const ScriptedRequest &request) {
        return request.header("Range").isNull() ? fileAnswer(request, m_wave, tag)
                                                : answer(416, {});
    });
    const auto again = run(presigned());
    QVERIFY2(again.ok(), "416 begins again within the same attempt");
    QVERIFY(!again->resumed);
    QCOMPARE(saved(), m_wave);
}

void TestRecordingDownload::redirectsAreCheckedAtEveryStep()
{
    ScriptedServer inside([](const ScriptedRequest &) { return answer(200, "RIFF"); });
    m_listed = u"127.0.0.1:%1,127.0.0.1:%2"_s.arg(m_api->serverPort()).arg(m_storage->serverPort());
    m_storage->setScript([&inside](const ScriptedRequest &) {
        return redirect(inside.url(u"/x?X-Amz-Signature=sample"_s));
    });
    const auto got = run();
    QVERIFY(!got.ok());
    QCOMPARE(got.error().code, ErrorCode::Forbidden);
    QVERIFY(!got.error().retryable);
    QVERIFY(inside.requests().isEmpty());
    verifyHidden(got.error());

    m_api->setScript([](const ScriptedRequest &) {
        return redirect(QUrl(u"http://10.0.0.1/x?X-Amz-Signature=sample"_s));
    });
    QCOMPARE(run().error().code, ErrorCode::Forbidden);
}

void TestRecordingDownload::aLoopEnds()
{
    m_storage->setScript([this](const ScriptedRequest &) { return redirect(link()); });
    const auto got = run(presigned());
    QVERIFY(!got.ok());
    QVERIFY(got.error().retryable);
    QVERIFY(m_storage->requests().size() <= 6);
}

void TestRecordingDownload::theApiMayAnswerWithTheBytes()
{
    m_api->setScript(serve(m_wave));
    QVERIFY(run().ok());
    QCOMPARE(saved(), m_wave);
    QVERIFY(m_storage->requests().isEmpty());
}

void TestRecordingDownload::limitsHold()
{
    m_options.limits.maxBytes = m_wave.size() - 1;
    QCOMPARE(run(presigned()).error().code, ErrorCode::TooLarge);
    m_storage->setScript([this](const ScriptedRequest &) {
        return ScriptedAnswer{
            .bytes = "HTTP/1.1 200 OK\r\n\r\n" + m_wave, .then = ScriptedAnswer::Then::Close};
    });
    const auto undeclared = run(presigned());
    QCOMPARE(undeclared.error().code, ErrorCode::TooLarge);
    QVERIFY(!undeclared.error().retryable);
    QVERIFY(!QFile::exists(target()));
    m_options.limits.maxBytes = m_wave.size();
    QVERIFY(run(presigned()).ok());
    QCOMPARE(saved(), m_wave);
}

void TestRecordingDownload::aFullDiskIsSaidBefore()
{
    m_options.limits.reserveBytes = std::numeric_limits<qint64>::max() / 2;
    const auto got = run(presigned());
    QCOMPARE(got.error().code, ErrorCode::StorageFull);
    QVERIFY(got.error().retryable);
    QVERIFY(!QFile::exists(target()));
}

void TestRecordingDownload::aMissingFolderIsAStorageError()
{
    m_dir->remove();
    QCOMPARE(run(presigned()).error().code, ErrorCode::Storage);
}

void TestRecordingDownload::hangingEndsByDeadline()
{
    m_options.downloadDeadlines = {.connect = 2s, .head = 300ms, .idle = 300ms, .total = 10s};
    m_storage->setScript([this](const ScriptedRequest &request) {
        ScriptedAnswer stuck = fileAnswer(request, m_wave, tag);
        stuck.bytes.truncate(100'000);
        return stuck;
    });
    const auto stuck = run(presigned());
    QCOMPARE(stuck.error().code, ErrorCode::Timeout);
    QVERIFY(stuck.error().retryable);
    QVERIFY(hasResume());
    m_storage->setScript([](const ScriptedRequest &) { return silence(); });
    QCOMPARE(run(presigned()).error().code, ErrorCode::Timeout);
    QVERIFY2(hasResume(), "the part of the first attempt is still good");
}

void TestRecordingDownload::cancellingKeepsThePart()
{
    const auto stop = std::make_unique<std::stop_source>();
    m_storage->setScript([this](const ScriptedRequest &request) {
        ScriptedAnswer stuck = fileAnswer(request, m_wave, tag);
        stuck.bytes.truncate(100'000);
        return stuck;
    });
    QTimer watch; // the first bytes are in the file: now
    connect(&watch, &QTimer::timeout, this, [this, &stop] {
        if (QFileInfo(target()).size() > 0)
            stop->request_stop();
    });
    watch.start(5);
    const auto got = run(presigned(), stop->get_token());
    QCOMPARE(got.error().code, ErrorCode::Cancelled);
    QVERIFY(hasResume());
    m_storage->setScript(serve(m_wave));
    const auto whole = run(presigned());
    QVERIFY(whole.ok() && whole->resumed);
    QCOMPARE(saved(), m_wave);
}

void TestRecordingDownload::largeFilesPassInPieces()
{
    const QByteArray large = "RIFF" + QByteArray(24 * 1024 * 1024, 'l');
    m_storage->setScript([&large](const ScriptedRequest &) {
        QByteArray bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        bytes += QByteArray::number(large.size(), 16) + "\r\n" + large + "\r\n0\r\n\r\n";
        return ScriptedAnswer{.bytes = bytes};
    });
    const auto got = run(presigned());
    QVERIFY(got.ok());
    QCOMPARE(got->bytes, large.size());
    QVERIFY(saved() == large);
}

QTEST_GUILESS_MAIN(TestRecordingDownload)
#include "tst_recordingdownload.moc"
