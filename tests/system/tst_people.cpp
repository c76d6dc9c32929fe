// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/system/world.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QProcess>
#include <QtTest>

using namespace earshot::test;
using namespace Qt::StringLiterals;

/** Who signs in, made on the command line, beside a running receiver and without one. */
class TestPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void peopleAreMadeAndSignIn();
    void anInvitationIsPrintedAndTaken();
    void aDisabledPersonIsOut();
    void aResetEndsWhatWas();
    void aNewOrganisationSeesNothingOfTheFirst();
    void wrongUseIsSaid_data();
    void wrongUseIsSaid();
    void tokensOfProgramsAreListedAndRevoked();
    void tenThousandWrongPasswordsAreOneIncident();

private:
    struct Outcome
    {
        int code = -1;
        QByteArray printed;
        QByteArray said;
    };
    Outcome run(const QString &command, const QStringList &words, const QByteArray &input = {});
    Outcome people(const QStringList &words, const QByteArray &input = {})
    {
        return run(u"people"_s, words, input);
    }
    World::Answer signIn(const QString &email, const QString &password);
    QNetworkReply *send(const QString &email, const QString &password);
    int entries(const QString &condition);

    World m_world{{u"--calls"_s, u"2"_s, u"--rate"_s, u"2"_s}};
    QNetworkAccessManager m_network;
};

namespace {

const QString password = u"several plain words"_s;

QStringList added(const QString &email, const QString &role)
{
    return {u"add"_s, u"--email"_s, email, u"--name"_s, u"Sample person"_s, u"--role"_s, role,
        u"--password-stdin"_s};
}

} // namespace

TestPeople::Outcome TestPeople::run(
    const QString &command, const QStringList &words, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QHash<QString, QString> settings = m_world.receiverEnvironment();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("EARSHOT_BIN") + u"/earshotd"_s,
        QStringList{command} + words + QStringList{u"--data"_s, m_world.dataFolder()});
    process.write(input + '\n');
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QNetworkReply *TestPeople::send(const QString &email, const QString &with)
{
    QUrl url = m_world.url();
    url.setPath(u"/api/session"_s);
    QNetworkRequest request(url);
    request.setTransferTimeout(30'000);
    const QJsonObject body{{u"email"_s, email}, {u"password"_s, with}};
    return m_network.post(request, QJsonDocument(body).toJson());
}

World::Answer TestPeople::signIn(const QString &email, const QString &with)
{
    const std::unique_ptr<QNetworkReply> reply(send(email, with));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

int TestPeople::entries(const QString &condition)
{
    return m_world.fromDatabase(u"select count(*) from audit_events where "_s + condition)
        .trimmed()
        .toInt();
}

void TestPeople::initTestCase()
{
    QVERIFY(m_world.start());
    QVERIFY(!m_world.simulator->waitFor(u"delivered "_s).isEmpty());
}

void TestPeople::peopleAreMadeAndSignIn()
{
    const Outcome first = people(added(u"owner@example.com"_s, u"owner"_s), password.toUtf8());
    QVERIFY2(first.code == 0, first.said.constData());
    QVERIFY(!first.printed.contains(password.toUtf8()));
    QCOMPARE(people(added(u"owner@example.com"_s, u"owner"_s), password.toUtf8()).code, 1);
    const World::Answer in = signIn(u"Owner@Example.com"_s, password);
    QCOMPARE(in.status, 200);
    const QByteArray token = in.json()[u"token"].toString().toLatin1();
    QUrl calls = m_world.url();
    calls.setPath(u"/api/calls"_s);
    QCOMPARE(m_world.getFrom(calls, token).json()[u"items"].toArray().size(), 2);
    QCOMPARE(m_world.receiver->terminate(), 0);
    const Outcome second =
        people(added(u"reviewer@example.com"_s, u"reviewer"_s) + QStringList{u"--json"_s},
            password.toUtf8());
    QVERIFY2(second.code == 0, second.said.constData());
    QVERIFY(m_world.startReceiver());
    const QByteArray list = people({u"list"_s, u"--json"_s}).printed;
    const QJsonArray listed = QJsonDocument::fromJson(list).object()[u"people"].toArray();
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed.first()[u"email"].toString(), u"owner@example.com"_s);
    QVERIFY(!list.contains("argon2"));
    QCOMPARE(signIn(u"reviewer@example.com"_s, password).status, 200);
}

void TestPeople::anInvitationIsPrintedAndTaken()
{
    const QStringList words{u"invite"_s, u"--email"_s, u"invited@example.com"_s, u"--name"_s,
        u"Sample person"_s, u"--role"_s, u"viewer"_s};
    const Outcome made = people(words);
    QVERIFY2(made.code == 0, made.said.constData());
    const QUrl link(QString::fromLatin1(made.printed.trimmed()));
    QVERIFY2(link.toString().startsWith(m_world.url().toString() + u"/invite/"_s),
        made.printed.constData());
    QCOMPARE(people(words).code, 1); // is invited already
    QCOMPARE(m_world.getFrom(link, {}).status, 200);
    QNetworkRequest request(link);
    request.setTransferTimeout(30'000);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    const std::unique_ptr<QNetworkReply> reply(
        m_network.post(request, "password=" + QUrl::toPercentEncoding(password)));
    QVERIFY(QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000));
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    QCOMPARE(m_world.getFrom(link, {}).status, 404);
    QCOMPARE(signIn(u"invited@example.com"_s, password).status, 200);
    QCOMPARE(entries(u"action = 'person.invited'"_s), 1);
    QCOMPARE(entries(u"action = 'person.joined'"_s), 1);
}

void TestPeople::aDisabledPersonIsOut()
{
    const QByteArray token =
        signIn(u"reviewer@example.com"_s, password).json()[u"token"].toString().toLatin1();
    QUrl calls = m_world.url();
    calls.setPath(u"/api/calls"_s);
    QCOMPARE(m_world.getFrom(calls, token).status, 200);
    QCOMPARE(people({u"disable"_s, u"--email"_s, u"reviewer@example.com"_s}).code, 0);
    QCOMPARE(m_world.getFrom(calls, token).status, 401);
    QCOMPARE(signIn(u"reviewer@example.com"_s, password).status, 401);
    const Outcome last = people({u"disable"_s, u"--email"_s, u"owner@example.com"_s});
    QCOMPARE(last.code, 1);
    QVERIFY(last.said.contains("the last owner"));
}

void TestPeople::aResetEndsWhatWas()
{
    const QStringList words{
        u"reset"_s, u"--email"_s, u"reviewer@example.com"_s, u"--password-stdin"_s};
    QCOMPARE(people(words, password.toUtf8()).code, 1); // was theirs before
    QCOMPARE(people(words, "some more plain words").code, 0);
    QCOMPARE(signIn(u"reviewer@example.com"_s, password).status, 401);
    QCOMPARE(signIn(u"reviewer@example.com"_s, u"some more plain words"_s).status, 200);
}

void TestPeople::aNewOrganisationSeesNothingOfTheFirst()
{
    const QStringList there{u"--organization"_s, u"other"_s};
    QCOMPARE(people(added(u"x@other.example"_s, u"reviewer"_s) + there, password.toUtf8()).code, 1);
    QCOMPARE(people(added(u"o@other.example"_s, u"owner"_s) + there, password.toUtf8()).code, 0);
    const QByteArray token =
        signIn(u"o@other.example"_s, password).json()[u"token"].toString().toLatin1();
    QUrl calls = m_world.url();
    calls.setPath(u"/api/calls"_s);
    const World::Answer none = m_world.getFrom(calls, token);
    QCOMPARE(none.status, 200);
    QVERIFY(none.json()[u"items"].toArray().isEmpty());
    for (const QJsonObject &call : m_world.allCalls()) {
        calls.setPath(u"/api/calls/"_s + call.value(u"id").toString());
        QCOMPARE(m_world.getFrom(calls, token).status, 404);
        QCOMPARE(m_world.getFrom(calls, m_world.token()).status, 200);
    }
}

void TestPeople::wrongUseIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const QByteArray good = password.toUtf8();
    QTest::newRow("nothing") << QStringList() << good << 2 << QByteArray("add|list");
    QTest::newRow("an argument as password") << QStringList{u"add"_s, u"--email"_s,
        u"a@example.com"_s, u"--name"_s, u"A"_s, u"--role"_s, u"viewer"_s}
                                             << good << 2 << QByteArray("--password-stdin");
    QTest::newRow("an empty assistant")
        << added(u"a@example.com"_s, u"viewer"_s) + QStringList{u"--assistant"_s, u" "_s} << good
        << 2 << QByteArray("--assistant is empty");
    QTest::newRow("empty") << added(u"a@example.com"_s, u"viewer"_s) << QByteArray() << 2
                           << QByteArray("empty");
    QTest::newRow("short") << added(u"a@example.com"_s, u"viewer"_s) << QByteArray("short") << 1
                           << QByteArray("12 to 256");
    QTest::newRow("role") << added(u"a@example.com"_s, u"boss"_s) << good << 1
                          << QByteArray("\"boss\" is no role");
    QTest::newRow("e-mail") << added(u"a.example.com"_s, u"viewer"_s) << good << 1
                            << QByteArray("not an e-mail address");
    QTest::newRow("nobody") << QStringList{u"disable"_s, u"--email"_s, u"n@example.com"_s} << good
                            << 1 << QByteArray("nobody with the address");
}

void TestPeople::wrongUseIsSaid()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, input);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const Outcome outcome = people(words, input);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.said.contains(said), outcome.said.constData());
}

void TestPeople::tokensOfProgramsAreListedAndRevoked()
{
    const QStringList words{u"create"_s, u"--role"_s, u"reviewer"_s, u"--name"_s,
        u"Sample program"_s, u"--assistant"_s, u"no such assistant"_s};
    const Outcome made = run(u"token"_s, words);
    QVERIFY2(made.code == 0, made.said.constData());
    const QByteArray token = made.printed.trimmed();
    QUrl calls = m_world.url();
    calls.setPath(u"/api/calls"_s);
    const World::Answer seen = m_world.getFrom(calls, token);
    QCOMPARE(seen.status, 200);
    QVERIFY(seen.json()[u"items"].toArray().isEmpty());
    const QByteArray list = run(u"token"_s, {u"list"_s, u"--json"_s}).printed;
    QVERIFY(!list.contains(token));
    QString id;
    for (const QJsonValue &listed : QJsonDocument::fromJson(list).object()[u"tokens"].toArray()) {
        QVERIFY(listed[u"name"].toString() != u"Sample person"_s); // no sessions
        if (listed[u"name"].toString() == u"Sample program"_s)
            id = listed[u"id"].toString();
    }
    QVERIFY(!id.isEmpty());
    QCOMPARE(run(u"token"_s, {u"revoke"_s, u"--id"_s, id}).code, 0);
    QCOMPARE(m_world.getFrom(calls, token).status, 401);
    QCOMPARE(run(u"token"_s, {u"revoke"_s, u"--id"_s, id}).code, 1);
    QCOMPARE(run(u"token"_s, {u"create"_s}).code, 2);
    QCOMPARE(run(u"token"_s, {u"create"_s, u"--role"_s, u"boss"_s}).code, 1);
}

/** Sixty-four at a time, as fast as they are answered; meanwhile somebody signs in. */
void TestPeople::tenThousandWrongPasswordsAreOneIncident()
{
    constexpr int all = 10'000;
    constexpr int atOnce = 64;
    QCOMPARE(signIn(u"owner@example.com"_s, u"wrong, to have everything in memory"_s).status, 401);
    QCOMPARE(signIn(u"owner@example.com"_s, password).status, 200);
    const qint64 before = m_world.receiver->memory("RssAnon");
    int sent = 0;
    int running = 0;
    QHash<int, int> statuses;
    const std::function<void()> next = [&] {
        while (running < atOnce && sent < all) {
            ++sent;
            ++running;
            QNetworkReply *reply = send(u"reviewer@example.com"_s, u"wrong %1"_s.arg(sent));
            connect(reply, &QNetworkReply::finished, this, [&, reply] {
                ++statuses[reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()];
                --running;
                reply->deleteLater();
                next();
            });
        }
    };
    next();
    QVERIFY(QTest::qWaitFor([&] { return sent > all / 4; }, 120'000));
    QCOMPARE(signIn(u"owner@example.com"_s, password).status, 200);
    QVERIFY(QTest::qWaitFor([&] { return running == 0; }, 240'000));
    // Ten were looked at; what came meanwhile, and afterwards, had to wait.
    QCOMPARE(statuses.value(401), 10);
    QCOMPARE(statuses.value(429), all - 10);
    const qint64 grown = m_world.receiver->memory("RssAnon") - before;
    QVERIFY2(grown < 64 * 1024 * 1024, qPrintable(QString::number(grown)));
    QCOMPARE(m_world.receiver->terminate(), 0);
    const QString ofThem = u" and actor = (select id from people where email = "
                           "'reviewer@example.com')"_s;
    QCOMPARE(entries(u"action = 'session.locked'"_s + ofThem), 1);
    QVERIFY(entries(u"action = 'session.refused'"_s + ofThem) <= 2);
    QVERIFY(m_world.startReceiver());
    QVERIFY(m_world.isSound());
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
