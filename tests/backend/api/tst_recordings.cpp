// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identifier.h"
#include "tests/backend/api/receiver.h"

#include <QtTest>

using namespace earshot;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using test::Answer;
using test::Receiver;

namespace {

/** Any bytes will do: the API never looks into a recording. */
QByteArray sampleBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 100'000; ++i)
        bytes += char(i * 7 % 251);
    return bytes;
}

} // namespace

class TestRecordings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_receiver.reset(); }

    void withoutAnAuditEntryNothingLeaves_data();
    void withoutAnAuditEntryNothingLeaves();
    void theRoleDecides_data();
    void theRoleDecides();
    void othersFindNothing();
    void whatIsNotReadyIsNotGiven_data();
    void whatIsNotReadyIsNotGiven();
    void aMissingFileIsAnError();
    void aFileOfAnotherSizeIsNotSent();
    void forgedLinksAreForbidden();
    void anExpiredLinkIsForbidden();
    void aLinkEndsWithItsRecording();
    void theLinkIsCompleteAndAudited();
    void aRefreshIsAuditedButNotCounted();
    void theLinkPlays();
    void theContentPlaysAndDownloads();
    void rangesAreServed();
    void rangesOfOneSittingShareAnEntry();
    void headSendsNothingAndIsNotAudited();
    void theWaveformComesInBothForms();
    void theAuditKnowsWhoAndFromWhere();

private:
    [[nodiscard]] QString path(const QString &rest) const
    {
        return u"/api/calls/"_s + m_call.id + rest;
    }
    QString mediaPath();
    QStringList actions();

    std::unique_ptr<Receiver> m_receiver;
    const QByteArray m_bytes = sampleBytes();
    Call m_call;
    QByteArray m_owner;
};

void TestRecordings::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_call = m_receiver->addRecorded(m_bytes);
    m_owner = m_receiver->tokenFor(Role::Owner);
}

QString TestRecordings::mediaPath()
{
    return QUrl(m_receiver->get(path(u"/recording"_s), m_owner).json().value(u"url"_s).toString())
        .path();
}

QStringList TestRecordings::actions()
{
    QStringList actions;
    for (const database::AuditEvent &event : m_receiver->auditEvents())
        actions << event.action;
    return actions;
}

void TestRecordings::withoutAnAuditEntryNothingLeaves_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("rest");
    QTest::newRow("link") << QByteArray("GET") << u"/recording"_s;
    QTest::newRow("refresh") << QByteArray("POST") << u"/recording/refresh"_s;
    QTest::newRow("content") << QByteArray("GET") << u"/recording/content"_s;
    QTest::newRow("download") << QByteArray("GET") << u"/recording/content?download=1"_s;
    QTest::newRow("media") << QByteArray("GET") << QString();
}

void TestRecordings::withoutAnAuditEntryNothingLeaves()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, rest);
    const QString address = rest.isEmpty() ? mediaPath() : path(rest);
    const qsizetype before = actions().size();
    m_receiver->blockAudit();
    for (const QByteArray &range : {QByteArray(), QByteArray("bytes=0-9")}) {
        Receiver::Options options{.token = m_owner};
        if (!range.isEmpty())
            options.headers = {{"Range", range}};
        const Answer answer = m_receiver->send(method, address, options);
        QCOMPARE(answer.status, 503);
        QVERIFY(answer.headers.contains("retry-after"));
        QVERIFY(!answer.body.contains(m_bytes.left(10)));
        QVERIFY(!answer.body.contains("/media/"));
    }
    QCOMPARE(actions().size(), before);
}

void TestRecordings::theRoleDecides_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<int>("play");
    QTest::addColumn<int>("download");
    QTest::newRow("owner") << Role::Owner << 200 << 200;
    QTest::newRow("reviewer") << Role::Reviewer << 200 << 200;
    QTest::newRow("compliance") << Role::Compliance << 200 << 403;
    QTest::newRow("viewer") << Role::Viewer << 403 << 403;
}

void TestRecordings::theRoleDecides()
{
    QFETCH(Role, role);
    QFETCH(int, play);
    QFETCH(int, download);
    m_receiver->store.write(
        QString(m_call.recording.storagePath).replace(u".mp3"_s, u".dat"_s), "sample");
    const QByteArray token = m_receiver->tokenFor(role);
    QCOMPARE(m_receiver->get(path(u"/recording"_s), token).status, play);
    QCOMPARE(m_receiver->get(path(u"/recording/content"_s), token).status, play);
    QCOMPARE(m_receiver->get(path(u"/waveform"_s), token).status, play);
    QCOMPARE(m_receiver->get(path(u"/recording/content?download=1"_s), token).status, download);
    QCOMPARE(
        m_receiver->send("POST", path(u"/recording/refresh"_s), {.token = token}).status, play);
    QCOMPARE(m_receiver->get(path({}), token).status, 200);
}

void TestRecordings::othersFindNothing()
{
    m_receiver->run(
        u"update call_logs set organization_id = '%1'"_s.arg(m_receiver->addOrganization()));
    for (const QString &rest : {u"/recording"_s, u"/recording/content"_s, u"/waveform"_s, u""_s})
        QCOMPARE(m_receiver->get(path(rest), m_owner).status, 404);
    QVERIFY(actions().isEmpty());
}

void TestRecordings::whatIsNotReadyIsNotGiven_data()
{
    QTest::addColumn<RecordingState>("state");
    QTest::addColumn<int>("status");
    QTest::newRow("none") << RecordingState::None << 404;
    QTest::newRow("pending") << RecordingState::Pending << 409;
    QTest::newRow("processing") << RecordingState::Processing << 409;
    QTest::newRow("retrying") << RecordingState::Retrying << 409;
    QTest::newRow("failed") << RecordingState::Failed << 404;
    QTest::newRow("transcript only") << RecordingState::TranscriptOnly << 404;
    QTest::newRow("deleted") << RecordingState::Deleted << 404;
}

void TestRecordings::whatIsNotReadyIsNotGiven()
{
    QFETCH(RecordingState, state);
    QFETCH(int, status);
    m_call = m_receiver->addCall(state);
    for (const QString &rest : {u"/recording"_s, u"/recording/content"_s, u"/waveform"_s}) {
        const Answer answer = m_receiver->get(path(rest), m_owner);
        QCOMPARE(answer.status, status);
        QVERIFY(answer.json().value(u"detail"_s).toString().contains(u"Sample reason."_s));
    }
    QVERIFY(actions().isEmpty());
}

void TestRecordings::aMissingFileIsAnError()
{
    QVERIFY(QDir(m_receiver->folder.filePath(u"objects"_s)).removeRecursively());
    const Answer answer = m_receiver->get(path(u"/recording/content"_s), m_owner);
    QCOMPARE(answer.status, 500);
    QVERIFY(!answer.body.contains("calls/"));
    QVERIFY(actions().isEmpty());
}

void TestRecordings::aFileOfAnotherSizeIsNotSent()
{
    m_receiver->store.write(m_call.recording.storagePath, "cut off");
    QCOMPARE(m_receiver->get(path(u"/recording/content"_s), m_owner).status, 500);
    QVERIFY(actions().isEmpty());
}

void TestRecordings::forgedLinksAreForbidden()
{
    const QString good = mediaPath();
    const qsizetype before = actions().size();
    QCOMPARE(m_receiver->get(good + u"A"_s).status, 403);
    QCOMPARE(m_receiver->get(u"/media/x"_s).status, 403);
    const access::LinkSigner other(QByteArray(32, 'o'), m_receiver->clock);
    const QByteArray forged = other.sign({.organizationId = m_call.organizationId,
        .callId = m_call.id,
        .objectPath = m_call.recording.storagePath,
        .tokenId = u"somebody"_s,
        .expiresAt = m_receiver->clock.now() + 1h});
    QCOMPARE(m_receiver->get(u"/media/"_s + QString::fromLatin1(forged)).status, 403);
    QCOMPARE(actions().size(), before);
}

void TestRecordings::anExpiredLinkIsForbidden()
{
    const QString link = mediaPath();
    m_receiver->clock.advance(59min);
    QCOMPARE(m_receiver->get(link).status, 200);
    m_receiver->clock.advance(2min);
    const Answer answer = m_receiver->get(link);
    QCOMPARE(answer.status, 403);
    QVERIFY(answer.body.contains("expired"));
    QCOMPARE(m_receiver->get(link).status, 403);
    QCOMPARE(actions().count(u"recording.link_expired"_s), 1); // one sitting
}

void TestRecordings::aLinkEndsWithItsRecording()
{
    const QString link = mediaPath();
    m_receiver->run(u"update call_logs set recording_state = 'deleted'"_s);
    QCOMPARE(m_receiver->get(link).status, 404);
    m_receiver->run(u"update call_logs set recording_state = 'ready', "
                    "recording_storage_path = 'calls/another.mp3'"_s);
    QCOMPARE(m_receiver->get(link).status, 404);
}

void TestRecordings::theLinkIsCompleteAndAudited()
{
    const Answer answer = m_receiver->get(path(u"/recording"_s), m_owner);
    QCOMPARE(answer.status, 200);
    const QJsonObject json = answer.json();
    const QUrl url(json.value(u"url"_s).toString());
    QCOMPARE(url.scheme(), u"http"_s);
    QCOMPARE(url.port(), m_receiver->url({}).port());
    const auto expiresAt = Timestamp::fromString(json.value(u"expiresAt"_s).toString());
    QVERIFY(expiresAt && *expiresAt > m_receiver->clock.now() + 59min);
    QVERIFY(*expiresAt <= m_receiver->clock.now() + 1h);
    QCOMPARE(json.value(u"format"_s).toString(), u"mp3"_s);
    QCOMPARE(json.value(u"sizeBytes"_s).toInteger(), m_bytes.size());
    QCOMPARE(json.value(u"durationSeconds"_s).toDouble(), 12.5);
    QCOMPARE(json.value(u"channels"_s).toInt(), 2);
    QCOMPARE(json.value(u"sha256"_s).toString(), m_call.recording.sha256);
    QCOMPARE(json.value(u"downloadCount"_s).toInt(), 1);
    QCOMPARE(actions(), QStringList{u"recording.link"_s});
    QVERIFY(answer.headers.value("cache-control").contains("no-store"));
    const Answer again = m_receiver->get(path(u"/recording"_s), m_owner);
    QCOMPARE(again.json().value(u"downloadCount"_s).toInt(), 2);
}

void TestRecordings::aRefreshIsAuditedButNotCounted()
{
    const QString first = mediaPath();
    m_receiver->clock.advance(55min);
    const Answer answer =
        m_receiver->send("POST", path(u"/recording/refresh"_s), {.token = m_owner});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json().value(u"downloadCount"_s).toInt(), 1);
    QCOMPARE(actions(), (QStringList{u"recording.link"_s, u"recording.refresh"_s}));
    m_receiver->clock.advance(30min);
    QCOMPARE(m_receiver->get(first).status, 403);
    const QUrl url(answer.json().value(u"url"_s).toString());
    QCOMPARE(m_receiver->get(url.path()).status, 200);
}

void TestRecordings::theLinkPlays()
{
    const Answer answer = m_receiver->get(mediaPath());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, m_bytes);
    QCOMPARE(answer.headers.value("content-type"), "audio/mpeg");
    QCOMPARE(answer.headers.value("etag"), '"' + m_call.recording.sha256.toLatin1() + '"');
    QCOMPARE(actions(), (QStringList{u"recording.link"_s, u"recording.link_used"_s}));
}

void TestRecordings::theContentPlaysAndDownloads()
{
    const Answer played = m_receiver->get(path(u"/recording/content"_s), m_owner);
    QCOMPARE(played.status, 200);
    QCOMPARE(played.body, m_bytes);
    QVERIFY(played.headers.value("content-disposition").startsWith("inline;"));
    const Answer kept = m_receiver->get(path(u"/recording/content?download=1"_s), m_owner);
    QCOMPARE(kept.body, m_bytes);
    static const QRegularExpression form(
        u"\\Aattachment; filename=\"call-[0-9T]+Z-[0-9a-f]{8}\\.mp3\"\\z"_s);
    const QString disposition = QString::fromLatin1(kept.headers.value("content-disposition"));
    QVERIFY2(form.match(disposition).hasMatch(), qPrintable(disposition));
    QCOMPARE(actions(), (QStringList{u"recording.play"_s, u"recording.download"_s}));
}

void TestRecordings::rangesAreServed()
{
    const auto range = [this](const QByteArray &value) {
        return m_receiver->send("GET", path(u"/recording/content"_s),
            {.token = m_owner, .headers = {{"Range", value}}});
    };
    const Answer middle = range("bytes=100-199");
    QCOMPARE(middle.status, 206);
    QCOMPARE(middle.body, m_bytes.mid(100, 100));
    QCOMPARE(middle.headers.value("content-range"), "bytes 100-199/100000");
    QCOMPARE(range("bytes=-10").body, m_bytes.right(10));
    QCOMPARE(range("bytes=100000-").status, 416);
    const Answer throughLink =
        m_receiver->send("GET", mediaPath(), {.headers = {{"Range", "bytes=99990-"}}});
    QCOMPARE(throughLink.status, 206);
    QCOMPARE(throughLink.body, m_bytes.right(10));
}

void TestRecordings::rangesOfOneSittingShareAnEntry()
{
    const QString link = mediaPath();
    const auto ask = [&](const QString &address, const QByteArray &token) {
        return m_receiver
            ->send("GET", address, {.token = token, .headers = {{"Range", "bytes=0-9"}}})
            .status;
    };
    for (int i = 0; i < 5; ++i)
        QCOMPARE(ask(link, {}), 206);
    QCOMPARE(actions().count(u"recording.link_used"_s), 1);
    m_receiver->clock.advance(11min);
    QCOMPARE(ask(link, {}), 206);
    QCOMPARE(actions().count(u"recording.link_used"_s), 2);
    QCOMPARE(m_receiver->get(link).status, 200); // a whole copy always has its own
    QCOMPARE(actions().count(u"recording.link_used"_s), 3);

    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(path(u"/recording/content"_s), m_owner), 206);
    QCOMPARE(actions().count(u"recording.play"_s), 1);
    QCOMPARE(ask(path(u"/recording/content"_s), m_receiver->tokenFor(Role::Reviewer)), 206);
    QCOMPARE(actions().count(u"recording.play"_s), 2);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(ask(path(u"/recording/content?download=1"_s), m_owner), 206);
    QCOMPARE(actions().count(u"recording.download"_s), 2);
}

void TestRecordings::headSendsNothingAndIsNotAudited()
{
    const Answer answer =
        m_receiver->send("HEAD", path(u"/recording/content"_s), {.token = m_owner});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-length"), "100000");
    QVERIFY(answer.body.isEmpty());
    QVERIFY(actions().isEmpty());
}

void TestRecordings::theWaveformComesInBothForms()
{
    QByteArray dat;
    QDataStream out(&dat, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << qint32(2) << qint32(1) << qint32(16000) << qint32(160) << quint32(1) << qint32(2);
    dat += QByteArray("\xfb\x05\xfa\x06", 4);
    m_receiver->store.write(
        QString(m_call.recording.storagePath).replace(u".mp3"_s, u".dat"_s), dat);
    const Answer binary = m_receiver->get(path(u"/waveform"_s), m_owner);
    QCOMPARE(binary.status, 200);
    QCOMPARE(binary.headers.value("content-type"), "application/octet-stream");
    QCOMPARE(binary.body, dat);
    // Lists have it in small from now on, since this call was kept without.
    const auto outline = SoundOutline::fromBase64(m_receiver->get(path({}), m_owner)
                                                      .json()
                                                      .value(u"recording"_s)
                                                      .toObject()
                                                      .value(u"outline"_s)
                                                      .toString()
                                                      .toLatin1());
    QCOMPARE(outline.level(0, 0), 3);
    QVERIFY(outline.level(31, 0) >= 3);
    const Answer json = m_receiver->send("GET", path(u"/waveform"_s),
        {.token = m_owner, .headers = {{"Accept", "application/json"}}});
    QCOMPARE(json.headers.value("content-type"), "application/json");
    QCOMPARE(json.json().value(u"data"_s).toArray(), (QJsonArray{-5, 5, -6, 6}));
    m_receiver->store.write(
        QString(m_call.recording.storagePath).replace(u".mp3"_s, u".dat"_s), "junk");
    QCOMPARE(m_receiver
                 ->send("GET", path(u"/waveform"_s),
                     {.token = m_owner, .headers = {{"Accept", "application/json"}}})
                 .status,
        500);
}

void TestRecordings::theAuditKnowsWhoAndFromWhere()
{
    const Answer link = m_receiver->send("GET", path(u"/recording"_s),
        {.token = m_owner, .headers = {{"User-Agent", "Sample browser/1.0"}}});
    QCOMPARE(link.status, 200);
    QCOMPARE(m_receiver->get(QUrl(link.json().value(u"url"_s).toString()).path()).status, 200);
    const auto events = m_receiver->auditEvents();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).userAgent, u"Sample browser/1.0"_s);
    QCOMPARE(events.at(0).ipAddress, u"127.0.0.1"_s);
    QCOMPARE(events.at(0).callId, m_call.id);
    QCOMPARE(events.at(0).actorName, u"Sample owner"_s);
    QVERIFY(isUuid(events.at(0).actor));
    QCOMPARE(events.at(1).actor, events.at(0).actor); // who got the link
    for (const database::AuditEvent &event : events)
        QVERIFY(!QJsonDocument(event.detail).toJson().contains("/media/"));
}

QTEST_GUILESS_MAIN(TestRecordings)
#include "tst_recordings.moc"
