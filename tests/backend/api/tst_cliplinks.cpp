// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/clipcutter.h"
#include "database/callrepository.h"
#include "tests/backend/api/receiver.h"
#include "tests/support/audiofiles.h"
#include "tests/support/await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace earshot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::Answer;
using test::await;
using test::Receiver;

/** Clips of a recording, and links by which people who do not sign in hear them. */
class TestClipLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_receiver.reset(); }
    void aClipIsTheSoundBetweenTwoMoments_data();
    void aClipIsTheSoundBetweenTwoMoments();
    void aClipIsAuditedFirst();
    void badOrdersAreExplained_data();
    void badOrdersAreExplained();
    void aLinkIsHeardWithoutSigningIn();
    void anOpeningIsCountedOnce();
    void aPasscodeIsAskedFor();
    void guessesAreLimited();
    void aTicketOpensNothingElse();
    void aLinkEndsInEveryWay();
    void rolesDecide();
    void onlyItsMakerWithdrawsALink();
    void whatIsOfOthersIsNotThere();
    void badLinksAreExplained_data();
    void badLinksAreExplained();
    void namesAreEscaped();
    void withoutAnEntryNothingLeaves();
    void aCallThatBecomesAnotherKeepsItsLinks();
    void whoTakesThemSlowlyIsBounded();

private:
    Answer post(const QString &path, const QJsonObject &json, const QByteArray &token = {})
    {
        return m_receiver->send("POST", path,
            {.token = token.isEmpty() ? m_owner : token,
                .body = QJsonDocument(json).toJson(QJsonDocument::Compact)});
    }
    QString ofCall(const QString &rest, const QString &call = {}) const
    {
        return u"/api/calls/%1/%2"_s.arg(call.isEmpty() ? m_call : call, rest);
    }
    static QJsonObject order(double from = 2, double to = 4, const QString &format = u"wav"_s)
    {
        return {{u"from"_s, from}, {u"to"_s, to}, {u"format"_s, format}, {u"fade"_s, 0}};
    }
    QJsonObject linkOrder(const QString &passcode = {}) const
    {
        QJsonObject json = order();
        json.insert(u"expiresInSeconds"_s, 3600);
        if (!passcode.isEmpty())
            json.insert(u"passcode"_s, passcode);
        return json;
    }
    /** The path of a new link's page. */
    QString newLink(const QString &passcode = {}, const QByteArray &token = {})
    {
        const Answer answer = post(ofCall(u"links"_s), linkOrder(passcode), token);
        return answer.status == 201 ? QUrl(answer.json().value(u"url"_s).toString()).path()
                                    : QString();
    }
    QJsonObject listed(int at = 0)
    {
        return m_receiver->get(ofCall(u"links"_s), m_owner)
            .json()
            .value(u"links"_s)
            .toArray()
            .at(at)
            .toObject();
    }
    Answer enter(const QString &page, const QByteArray &passcode)
    {
        return m_receiver->send("POST", page,
            {.body = "passcode=" + passcode,
                .headers = {{"Content-Type", "application/x-www-form-urlencoded"}}});
    }
    static QString audioIn(const Answer &page)
    {
        static const QRegularExpression source(u"<audio [^>]*src=\"([^\"]+)\""_s);
        return source.match(QString::fromUtf8(page.body)).captured(1).replace(u"&amp;"_s, u"&"_s);
    }
    QStringList actions()
    {
        QStringList actions;
        for (const auto &event : m_receiver->auditEvents())
            actions.append(event.action);
        return actions;
    }
    test::Sound soundOf(const Answer &answer)
    {
        const QString path = m_folder.filePath(u"answer"_s);
        test::writeFile(path, answer.body);
        return test::load(path);
    }

    QTemporaryDir m_folder;
    QByteArray m_recording;
    std::unique_ptr<Receiver> m_receiver;
    QByteArray m_owner;
    QString m_call;
};

void TestClipLinks::initTestCase()
{
    test::Sound sound = test::silence(12.5, 2);
    test::addTone(sound, 0, 500, 2, 3);
    test::addTone(sound, 1, 900, 3, 4);
    test::save(m_folder.filePath(u"tones.wav"_s), sound);
    test::run(u"lame"_s,
        {u"--quiet"_s, u"-m"_s, u"s"_s, u"-b"_s, u"64"_s, m_folder.filePath(u"tones.wav"_s),
            m_folder.filePath(u"tones.mp3"_s)});
    m_recording = test::readFile(m_folder.filePath(u"tones.mp3"_s));
}

void TestClipLinks::init()
{
    m_receiver = std::make_unique<Receiver>();
    m_owner = m_receiver->tokenFor(Role::Owner);
    m_call = m_receiver->addRecorded(m_recording).id;
}

void TestClipLinks::aClipIsTheSoundBetweenTwoMoments_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("wav") << u"wav"_s << QByteArray("audio/wav");
    QTest::newRow("mp3") << u"mp3"_s << QByteArray("audio/mpeg");
}

void TestClipLinks::aClipIsTheSoundBetweenTwoMoments()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, type);
    const Answer answer = post(ofCall(u"clips"_s), order(2, 4, format));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), type);
    QCOMPARE(answer.headers.value("etag"),
        '"' + QCryptographicHash::hash(answer.body, QCryptographicHash::Sha256).toHex() + '"');
    QVERIFY(
        answer.headers.value("content-disposition").contains(QByteArray('.' + format.toLatin1())));
    QVERIFY(!answer.headers.value("content-disposition").contains("555")); // nobody's number
    const test::Sound clip = soundOf(answer);
    QCOMPARE(clip.channels, 2);
    QVERIFY2(std::abs(clip.seconds() - 2) < 0.15, qPrintable(QString::number(clip.seconds())));
    const auto loud = [&clip](double second, int channel) {
        float most = 0;
        for (qint64 i = 0; i < clip.rate / 4; ++i)
            most = std::max(most, std::abs(clip.at(qint64(second * clip.rate) + i, channel)));
        return most > 0.3F;
    };
    QVERIFY(loud(0.4, 0) && !loud(0.4, 1));
    QVERIFY(loud(1.4, 1) && !loud(1.4, 0));
    QCOMPARE(post(ofCall(u"clips"_s), order(2, 4, format)).body, answer.body); // always the same
}

void TestClipLinks::aClipIsAuditedFirst()
{
    const Answer answer = post(ofCall(u"clips"_s), order());
    const database::AuditEvent last = m_receiver->auditEvents().last();
    QCOMPARE(last.action, u"recording.download"_s);
    QCOMPARE(last.callId, m_call);
    QCOMPARE(last.detail.value(u"fromSeconds"_s).toDouble(), 2.0);
    QCOMPARE(last.detail.value(u"toSeconds"_s).toDouble(), 4.0);
    QCOMPARE(last.detail.value(u"format"_s).toString(), u"wav"_s);
    QCOMPARE('"' + last.detail.value(u"sha256"_s).toString().toLatin1() + '"',
        answer.headers.value("etag"));
}

void TestClipLinks::badOrdersAreExplained_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no times") << QByteArray("{}");
    QTest::newRow("backwards") << QByteArray(R"({"from":4,"to":2})");
    QTest::newRow("nothing between") << QByteArray(R"({"from":4,"to":4})");
    QTest::newRow("negative") << QByteArray(R"({"from":-1,"to":2})");
    QTest::newRow("beyond") << QByteArray(R"({"from":2,"to":60})");
    QTest::newRow("huge") << QByteArray(R"({"from":2,"to":1e300})");
    QTest::newRow("words") << QByteArray(R"({"from":"2","to":"4"})");
    QTest::newRow("format") << QByteArray(R"({"from":2,"to":4,"format":"ogg"})");
    QTest::newRow("fade") << QByteArray(R"({"from":2,"to":4,"fade":-1})");
    QTest::newRow("long fade") << QByteArray(R"({"from":2,"to":4,"fade":11})");
    QTest::newRow("name") << QByteArray(R"({"from":2,"to":4,"name":7})");
    QTest::newRow("more") << QByteArray(R"({"from":2,"to":4,"path":"/etc"})");
}

void TestClipLinks::badOrdersAreExplained()
{
    QFETCH(QByteArray, json);
    const Answer answer =
        m_receiver->send("POST", ofCall(u"clips"_s), {.token = m_owner, .body = json});
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json().value(u"detail"_s).toString().isEmpty());
    QVERIFY(!actions().contains(u"recording.download"_s));
}

void TestClipLinks::aLinkIsHeardWithoutSigningIn()
{
    const Answer made = post(ofCall(u"links"_s), linkOrder());
    QCOMPARE(made.status, 201);
    const QString path = QUrl(made.json().value(u"url"_s).toString()).path();
    QVERIFY(path.startsWith(u"/c/"_s));
    const Answer page = m_receiver->get(path);
    QCOMPARE(page.status, 200);
    QVERIFY(page.headers.value("content-security-policy").contains("default-src 'none'"));
    QCOMPARE(page.headers.value("referrer-policy"), "no-referrer");
    QCOMPARE(page.headers.value("cache-control"), "no-store");
    QVERIFY(page.headers.value("x-robots-tag").contains("noindex"));
    QVERIFY(!page.body.contains("http")); // nothing from elsewhere
    QVERIFY(!page.body.contains("555") && !page.body.contains(m_call.toUtf8()));
    const Answer audio = m_receiver->get(audioIn(page));
    QCOMPARE(audio.status, 200);
    QCOMPARE(audio.body, post(ofCall(u"clips"_s), order()).body);
    QVERIFY(audio.headers.value("content-disposition").isEmpty());
    const Answer saved = m_receiver->get(audioIn(page) + u"?save=1"_s);
    QVERIFY(saved.headers.value("content-disposition").startsWith("attachment"));
    const QStringList all = actions();
    QCOMPARE(all.first(2), (QStringList{u"clip.link"_s, u"recording.download"_s}));
    const database::AuditEvent opened = m_receiver->auditEvents().at(1);
    QCOMPARE(opened.actor, u"link:"_s + made.json().value(u"id"_s).toString());
    QCOMPARE(opened.callId, m_call);
    // What stands in the address is nowhere in the database or in the log of accesses.
    for (const database::AuditEvent &event : m_receiver->auditEvents())
        QVERIFY(!QJsonDocument(event.detail).toJson().contains(path.mid(3).toUtf8()));
    QVERIFY(!listed().contains(u"url"_s));
}

void TestClipLinks::anOpeningIsCountedOnce()
{
    const QString page = newLink();
    QCOMPARE(listed().value(u"opened"_s).toInt(), 0);
    QVERIFY(listed().value(u"lastOpenedAt"_s).isNull());
    m_receiver->send("HEAD", page + u"/audio"_s, {});
    m_receiver->get(page);
    QCOMPARE(listed().value(u"opened"_s).toInt(), 0);
    for (const char *range : {"bytes=0-", "bytes=1000-1999", "bytes=5000-"}) {
        const Answer part =
            m_receiver->send("GET", page + u"/audio"_s, {.headers = {{"Range", range}}});
        QCOMPARE(part.status, 206);
    }
    QCOMPARE(listed().value(u"opened"_s).toInt(), 1);
    QVERIFY(!listed().value(u"lastOpenedAt"_s).isNull());
    m_receiver->get(page + u"/audio"_s);
    QCOMPARE(listed().value(u"opened"_s).toInt(), 2);
}

void TestClipLinks::aPasscodeIsAskedFor()
{
    const QString page = newLink(u"ab cé+d"_s);
    QVERIFY(listed().value(u"hasPasscode"_s).toBool());
    const Answer question = m_receiver->get(page);
    QCOMPARE(question.status, 200);
    QVERIFY(question.body.contains("type=\"password\"") && audioIn(question).isEmpty());
    QCOMPARE(m_receiver->get(page + u"/audio"_s).status, 403);
    QCOMPARE(m_receiver->get(page + u"/audio?ticket=x"_s).status, 403);
    const Answer wrong = enter(page, "ab+cd");
    QCOMPARE(wrong.status, 403);
    QVERIFY(wrong.body.contains("not the passcode"));
    const Answer right = enter(page, "ab+c%C3%A9%2Bd");
    QCOMPARE(right.status, 200);
    const QString audio = audioIn(right);
    QCOMPARE(m_receiver->get(audio).status, 200);
    QVERIFY(actions().contains(u"clip.link_passcode_wrong"_s));
    m_receiver->clock.advance(61min);
    QVERIFY(m_receiver->get(audio).status != 200);
    auto read = [](database::Session &session) {
        return session.queryOne(u"select passcode_hash from clip_links"_s);
    };
    const QString hash = (*await(m_receiver->database->read(read)))->text("passcode_hash"_L1);
    QVERIFY(hash.startsWith(u"$argon2id$"_s) && !hash.contains(u"ab c"_s));
}

void TestClipLinks::guessesAreLimited()
{
    const QString page = newLink(u"right"_s);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(enter(page, "wrong").status, 403);
    QCOMPARE(enter(page, "right").status, 429);
    m_receiver->clock.advance(16min);
    QCOMPARE(enter(page, "wrong").status, 403);
    QCOMPARE(enter(page, "right").status, 200);
}

void TestClipLinks::aTicketOpensNothingElse()
{
    const QString first = newLink(u"first"_s);
    const QString second = newLink(u"second"_s);
    const QString audio = audioIn(enter(first, "first"));
    const QString ticket = audio.mid(audio.indexOf(u'?'));
    QCOMPARE(m_receiver->get(first + u"/audio"_s + ticket).status, 200);
    QCOMPARE(m_receiver->get(second + u"/audio"_s + ticket).status, 403);
    QVERIFY(m_receiver->get(u"/media/"_s + ticket.mid(8)).status >= 400);
}

void TestClipLinks::aLinkEndsInEveryWay()
{
    const QString expired = newLink();
    const auto isDead = [this](const QString &page) {
        const Answer answer = m_receiver->get(page);
        return answer.status == 404 && answer.body.contains("does not work any more")
            && m_receiver->get(page + u"/audio"_s).status == 404 && enter(page, "x").status == 404;
    };
    QVERIFY(!isDead(expired));
    m_receiver->clock.advance(61min);
    QVERIFY(isDead(expired));
    const QString withdrawn = newLink();
    const QString id = listed().value(u"id"_s).toString();
    const Answer revoked = m_receiver->send("DELETE", u"/api/links/"_s + id, {.token = m_owner});
    QCOMPARE(revoked.status, 200);
    QVERIFY(!revoked.json().value(u"revokedAt"_s).isNull());
    m_receiver->clock.advance(1min);
    QCOMPARE(m_receiver->send("DELETE", u"/api/links/"_s + id, {.token = m_owner}).json(),
        revoked.json());
    QCOMPARE(actions().count(u"clip.link_revoke"_s), 1);
    QVERIFY(isDead(withdrawn));
    QVERIFY(isDead(u"/c/never"_s));
    QVERIFY(isDead(u"/c/"_s + QString(500, u'a')));
    const QString deleted = newLink();
    m_receiver->run(u"update call_logs set recording_state = 'deleted' where id = ?"_s, {m_call});
    QVERIFY(isDead(deleted));
}

void TestClipLinks::rolesDecide()
{
    const QByteArray viewer = m_receiver->tokenFor(Role::Viewer);
    QCOMPARE(post(ofCall(u"clips"_s), order(), viewer).status, 403);
    QCOMPARE(post(ofCall(u"links"_s), linkOrder(), viewer).status, 403);
    QCOMPARE(m_receiver->get(ofCall(u"links"_s), viewer).status, 403);
    QCOMPARE(m_receiver->get(ofCall(u"links"_s)).status, 401);
}

void TestClipLinks::onlyItsMakerWithdrawsALink()
{
    QVERIFY(!newLink().isEmpty());
    const QString ofOwner = listed().value(u"id"_s).toString();
    const QByteArray reviewer = m_receiver->tokenFor(Role::Reviewer);
    QVERIFY(allows(Role::Reviewer, Permission::Download));
    const auto withdraw = [this](const QString &id, const QByteArray &token) {
        return m_receiver->send("DELETE", u"/api/links/"_s + id, {.token = token}).status;
    };
    QCOMPARE(withdraw(ofOwner, reviewer), 403);
    m_receiver->clock.advance(1s);
    QVERIFY(!newLink({}, reviewer).isEmpty());
    const QString ofReviewer = listed().value(u"id"_s).toString();
    QVERIFY(ofReviewer != ofOwner);
    QCOMPARE(withdraw(ofReviewer, reviewer), 200);
    QCOMPARE(withdraw(ofOwner, m_owner), 200);
}

void TestClipLinks::whatIsOfOthersIsNotThere()
{
    const QString other = m_receiver->addOrganization();
    const QString call = m_receiver->addCall(RecordingState::Ready, {}, other).id;
    QCOMPARE(post(ofCall(u"clips"_s, call), order()).status, 404);
    QCOMPARE(post(ofCall(u"links"_s, call), linkOrder()).status, 404);
    QCOMPARE(m_receiver->get(ofCall(u"links"_s, call), m_owner).status, 404);
    newLink();
    m_receiver->run(u"update clip_links set organization_id = ?"_s, {other});
    const QString id = listed().value(u"id"_s).toString();
    QCOMPARE(m_receiver->send("DELETE", u"/api/links/"_s + id, {.token = m_owner}).status, 404);
}

void TestClipLinks::badLinksAreExplained_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no life") << u"expiresInSeconds"_s << QJsonValue();
    QTest::newRow("short") << u"expiresInSeconds"_s << QJsonValue(59);
    QTest::newRow("long") << u"expiresInSeconds"_s << QJsonValue(30 * 24 * 3600 + 1);
    QTest::newRow("half") << u"expiresInSeconds"_s << QJsonValue(100.5);
    QTest::newRow("a word") << u"expiresInSeconds"_s << QJsonValue(u"day"_s);
    QTest::newRow("passcode short") << u"passcode"_s << QJsonValue(u"abc"_s);
    QTest::newRow("passcode long") << u"passcode"_s << QJsonValue(QString(65, u'a'));
    QTest::newRow("passcode number") << u"passcode"_s << QJsonValue(1234);
    QTest::newRow("more") << u"everybody"_s << QJsonValue(true);
    QTest::newRow("range") << u"to"_s << QJsonValue(1);
}

void TestClipLinks::badLinksAreExplained()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject json = linkOrder();
    json.insert(key, value);
    const Answer answer = post(ofCall(u"links"_s), json);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json().value(u"detail"_s).toString().isEmpty());
    QVERIFY(listed().isEmpty());
}

void TestClipLinks::namesAreEscaped()
{
    QJsonObject json = linkOrder();
    json.insert(u"name"_s, u"<script>alert(1)</script> \"& \u202e ../../etc"_s);
    const Answer made = post(ofCall(u"links"_s), json);
    QCOMPARE(made.status, 201);
    const QString path = QUrl(made.json().value(u"url"_s).toString()).path();
    const Answer page = m_receiver->get(path);
    QVERIFY(!page.body.contains("<script"));
    const QByteArray named =
        m_receiver->get(path + u"/audio?save=1"_s).headers.value("content-disposition");
    QVERIFY2(
        !named.contains('/') && !named.contains('<') && !named.contains("%2F"), named.constData());
}

void TestClipLinks::withoutAnEntryNothingLeaves()
{
    const QString page = newLink();
    m_receiver->blockAudit();
    QVERIFY(post(ofCall(u"clips"_s), order()).status >= 500);
    QVERIFY(post(ofCall(u"links"_s), linkOrder()).status >= 500);
    const Answer audio = m_receiver->get(page + u"/audio"_s);
    QVERIFY(audio.status >= 500 && !audio.headers.value("content-type").startsWith("audio"));
    QCOMPARE(listed().value(u"opened"_s).toInt(), 0);
    QVERIFY(listed(1).isEmpty());
}

void TestClipLinks::aCallThatBecomesAnotherKeepsItsLinks()
{
    const QString page = newLink();
    const QString kept = m_receiver->addRecorded(m_recording).id;
    auto absorb = [kept, gone = m_call](database::Session &session) {
        return database::CallRepository(session).absorb(kept, gone, {1});
    };
    QVERIFY(await(m_receiver->database->write(absorb)).ok());
    m_call = kept;
    QCOMPARE(listed().value(u"callId"_s).toString(), kept);
    QCOMPARE(m_receiver->get(page).status, 200);
}

/** Clips lie on the disk until they are sent; those who read slowly do not fill it. */
void TestClipLinks::whoTakesThemSlowlyIsBounded()
{
    api::ClipCutter cutter;
    const audio::ClipRange range{.fromSeconds = 1, .toSeconds = 2};
    const auto cutOne = [&] {
        auto file = std::make_shared<QFile>(m_folder.filePath(u"tones.mp3"_s));
        return file->open(QIODevice::ReadOnly) ? await(cutter.cut(file, range, {}))
                                               : Result<api::CutClip>(Error{});
    };
    std::vector<api::CutClip> held;
    for (int i = 0; i < api::ClipCutter::mostHeld; ++i) {
        const auto clip = cutOne();
        QVERIFY(clip.ok());
        held.push_back(*clip);
    }
    const auto more = cutOne();
    QVERIFY(!more.ok());
    QCOMPARE(more.error().code, ErrorCode::Unavailable);
    held.pop_back();
    QVERIFY(cutOne().ok());
}

QTEST_GUILESS_MAIN(TestClipLinks)
#include "tst_cliplinks.moc"
