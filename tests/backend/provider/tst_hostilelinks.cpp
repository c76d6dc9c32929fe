// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider/vapi/vapiclient.h"
#include "tests/support/await.h"
#include "tests/support/privatenetwork.h"
#include "tests/support/scriptedserver.h"

#include <QHostInfo>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <netdb.h>

using namespace earshot;
using namespace earshot::provider;
using namespace earshot::provider::vapi;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString callId = u"0199aaaa-0000-7000-8000-000000000001"_s;
const QString storageAddress = u"8.8.4.4"_s;
const QString strangerAddress = u"9.9.9.9"_s;
const QString changingName = u"changing.r2.cloudflarestorage.com"_s;

const QStringList insideAddresses{u"169.254.169.254"_s, u"10.0.0.5"_s, u"172.16.0.5"_s,
    u"192.168.1.5"_s, u"100.64.0.5"_s, u"127.0.0.1"_s, u"::1"_s, u"fd00:ec2::254"_s};

const QByteArray hosts =
    "127.0.0.1 localhost\n"
    "8.8.4.4 account.r2.cloudflarestorage.com\n"
    "169.254.169.254 metadata.r2.cloudflarestorage.com\n"
    "10.0.0.5 inside.r2.cloudflarestorage.com\n"
    "127.0.0.1 loopback.r2.cloudflarestorage.com\n"
    "fd00:ec2::254 metadata6.r2.cloudflarestorage.com\n"
    "8.8.4.4 both.r2.cloudflarestorage.com\n"
    "10.0.0.5 both.r2.cloudflarestorage.com\n"
    "10.0.0.5 files.operator.example\n"
    "169.254.169.254 metadata.operator.example\n"
    "8.8.4.4 both.operator.example\n"
    "10.0.0.5 both.operator.example\n"
    "10.0.0.5 any.wildcard.example\n"
    "9.9.9.9 storage.vapi.ai.evil.example api.vapi.ai.evil.example evilvapi.ai\n"
    "9.9.9.9 evilr2.cloudflarestorage.com r2.cloudflarestorage.com\n"
    "9.9.9.9 a.r2.cloudflarestorage.com.evil.example evil.example\n"
    "9.9.9.9 xr2-cloudflarestorage.com storage.supabase.co\n";

/** A place where connections end: it listens, counts, and closes without a word. */
class Door : public QTcpServer
{
public:
    Door(const QString &address, quint16 port)
    {
        if (!listen(QHostAddress(address), port))
            throw std::runtime_error("nobody can listen at " + address.toStdString());
    }

    /** Those included that the kernel has accepted and the event loop has not seen yet. */
    int connections()
    {
        while (waitForNewConnection(0)) { }
        return m_connections;
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++m_connections;
        QTcpSocket socket;
        socket.setSocketDescriptor(descriptor);
        socket.abort();
    }

private:
    int m_connections = 0;
};

class FixedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return {1'800'000'000'000'000}; }
};

/** Asked of the system anew each time, around Qt's memory of names. */
QList<QHostAddress> addressesOf(const QString &host)
{
    const addrinfo hints{.ai_socktype = SOCK_STREAM};
    addrinfo *found = nullptr;
    QList<QHostAddress> addresses;
    if (::getaddrinfo(host.toUtf8().constData(), nullptr, &hints, &found) != 0)
        return addresses;
    for (const addrinfo *entry = found; entry; entry = entry->ai_next)
        addresses.append(QHostAddress(entry->ai_addr));
    ::freeaddrinfo(found);
    return addresses;
}

} // namespace

/**
 * Links that want to be followed to where they must not lead, in a network where every one of these
 * places exists and counts who knocks. The kernel's own counter shows that nobody knocked
 * elsewhere.
 */
class TestHostileLinks : public QObject
{
    Q_OBJECT
public:
    explicit TestHostileLinks(bool isAlone)
        : m_isAlone(isAlone)
    { }

private Q_SLOTS:
    void initTestCase();
    void init();
    void theDoorsAreOpen();
    void aGoodLinkIsFollowed();
    void noRequestArrives_data();
    void noRequestArrives();
    void aNameThatChangesGainsNothing();
    void aListedAddressIsReached();

private:
    Result<Download> run(const PresignedLinks &links, const HostResolver &resolver);
    [[nodiscard]] PresignedLinks presigned(const QString &url) const
    {
        return {.stereo = QUrl(url), .expiresAt = m_clock.now() + 20min};
    }
    /** In sum, of all who must not be reached. */
    int knocks();
    /** Answers once, then lets the name lead inside. */
    HostResolver changingResolver();
    static QCoro::Task<Result<QList<QHostAddress>>> resolveAndChange(
        PrivateNetwork *network, QString host);
    QString listed() const
    {
        return u"127.0.0.1:%1,127.0.0.1:%2,files.operator.example:8080,"
               "metadata.operator.example,both.operator.example,.wildcard.example"_s
                   .arg(m_api->serverPort())
                   .arg(m_storage->serverPort());
    }

    const bool m_isAlone;
    FixedClock m_clock;
    std::unique_ptr<PrivateNetwork> m_network;
    std::vector<std::unique_ptr<Door>> m_doors; ///< that nobody may knock at
    std::unique_ptr<Door> m_storageDoor; ///< of the provider's storage, by https
    std::unique_ptr<ScriptedServer> m_api;
    std::unique_ptr<ScriptedServer> m_storage; ///< of the operator
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestHostileLinks::initTestCase()
{
    if (!m_isAlone)
        QSKIP("This kernel gives the process no network of its own.");
    m_network = std::make_unique<PrivateNetwork>();
    m_network->setHosts(hosts);
    const QStringList outside{storageAddress, strangerAddress};
    for (const QString &address : insideAddresses + outside) {
        if (!QHostAddress(address).isLoopback())
            m_network->add(QHostAddress(address));
        m_doors.push_back(std::make_unique<Door>(address, 80));
        if (address != storageAddress)
            m_doors.push_back(std::make_unique<Door>(address, 443));
    }
    m_doors.push_back(std::make_unique<Door>(storageAddress, 8443));
    m_storageDoor = std::make_unique<Door>(storageAddress, 443);
    QCOMPARE(addressesOf(u"both.r2.cloudflarestorage.com"_s).size(), 2);
}

void TestHostileLinks::init()
{
    m_network->setHosts(hosts);
    m_dir = std::make_unique<QTemporaryDir>();
    m_api =
        std::make_unique<ScriptedServer>([](const ScriptedRequest &) { return answer(404, "{}"); });
    m_storage =
        std::make_unique<ScriptedServer>([](const ScriptedRequest &) { return answer(404, {}); });
}

Result<Download> TestHostileLinks::run(const PresignedLinks &links, const HostResolver &resolver)
{
    VapiOptions options{.baseUrl = m_api->url({}), .apiKey = Secret("private-key")};
    options.limits.reserveBytes = 0;
    options.downloadDeadlines = {.connect = 5s, .head = 5s, .idle = 5s, .total = 10s};
    VapiClient client(
        options, HostPolicy::create(options.baseUrl, listed()).value(), m_clock, resolver);
    const RecordingRequest request{
        .callId = callId, .links = links, .targetFile = m_dir->filePath(u"call.part"_s)};
    return await(client.download(request, {}), 20s);
}

int TestHostileLinks::knocks()
{
    int sum = 0;
    for (const auto &door : m_doors)
        sum += door->connections();
    return sum;
}

/** Whoever does go there is seen: otherwise the silence below would mean nothing. */
void TestHostileLinks::theDoorsAreOpen()
{
    const int before = PrivateNetwork::connectionAttempts();
    for (const auto &door : m_doors) {
        QTcpSocket socket;
        socket.connectToHost(door->serverAddress(), door->serverPort());
        QVERIFY2(socket.waitForConnected(5000), qPrintable(door->serverAddress().toString()));
    }
    QCOMPARE(knocks(), int(m_doors.size()));
    QCOMPARE(PrivateNetwork::connectionAttempts() - before, int(m_doors.size()));
}

void TestHostileLinks::aGoodLinkIsFollowed()
{
    const int before = m_storageDoor->connections();
    const int knocksBefore = knocks();
    QVERIFY(!run(presigned(u"https://account.r2.cloudflarestorage.com/a.wav"_s), systemResolver())
                 .ok());
    QVERIFY2(m_storageDoor->connections() > before, "a known name at a public address");
    QCOMPARE(knocks(), knocksBefore);
}

void TestHostileLinks::noRequestArrives_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("way");
    const QStringList links{
        u"http://169.254.169.254/latest/meta-data/"_s,
        u"https://169.254.169.254/latest/meta-data/"_s,
        u"http://2852039166/latest/meta-data/"_s,
        u"http://0xa9fea9fe/"_s,
        u"http://[::ffff:169.254.169.254]/"_s,
        u"http://[fd00:ec2::254]/latest/meta-data/"_s,
        u"https://metadata.r2.cloudflarestorage.com/a.wav"_s,
        u"https://metadata6.r2.cloudflarestorage.com/a.wav"_s,
        u"http://10.0.0.5/a.wav"_s,
        u"https://172.16.0.5/a.wav"_s,
        u"https://192.168.1.5/a.wav"_s,
        u"https://100.64.0.5/a.wav"_s,
        u"http://127.0.0.1/a.wav"_s,
        u"https://localhost/a.wav"_s,
        u"https://[::1]/a.wav"_s,
        u"http://0.0.0.0/a.wav"_s,
        u"https://inside.r2.cloudflarestorage.com/a.wav"_s,
        u"https://loopback.r2.cloudflarestorage.com/a.wav"_s,
        u"https://both.r2.cloudflarestorage.com/a.wav"_s,
        u"http://account.r2.cloudflarestorage.com/a.wav"_s,
        u"https://account.r2.cloudflarestorage.com:8443/a.wav"_s,
        u"https://me:secret@account.r2.cloudflarestorage.com/a.wav"_s,
        u"https://storage.vapi.ai.evil.example/a.wav"_s,
        u"https://api.vapi.ai.evil.example/a.wav"_s,
        u"https://evilvapi.ai/a.wav"_s,
        u"https://evilr2.cloudflarestorage.com/a.wav"_s,
        u"https://r2.cloudflarestorage.com/a.wav"_s,
        u"https://a.r2.cloudflarestorage.com.evil.example/a.wav"_s,
        u"https://a.r2.cloudflarestorage.com@evil.example/a.wav"_s,
        u"https://evil.example/.r2.cloudflarestorage.com/a.wav"_s,
        u"https://xr2-cloudflarestorage.com/a.wav"_s,
        u"https://storage.supabase.co/archive/a.wav"_s,
        u"https://9.9.9.9/a.wav"_s,
        u"https://files.operator.example/a.wav"_s, // listed with another port
        u"https://metadata.operator.example/a.wav"_s,
        u"http://both.operator.example/a.wav"_s,
        u"https://any.wildcard.example/a.wav"_s,
        u"http://any.wildcard.example/a.wav"_s,
        u"file:///etc/hosts"_s,
        u"ftp://9.9.9.9:443/a.wav"_s,
    };
    for (const QString &link : links) {
        for (const QString &way : {u"link"_s, u"redirect"_s, u"second redirect"_s})
            QTest::addRow("%s, %s", qPrintable(link), qPrintable(way)) << link << way;
    }
}

void TestHostileLinks::noRequestArrives()
{
    QFETCH(QString, link);
    QFETCH(QString, way);
    if (way == u"redirect"_s)
        m_api->setScript([link](const ScriptedRequest &) { return redirect(QUrl(link)); });
    if (way == u"second redirect"_s) {
        m_api->setScript([this](const ScriptedRequest &) { return redirect(m_storage->url()); });
        m_storage->setScript([link](const ScriptedRequest &) { return redirect(QUrl(link)); });
    }
    const int knocksBefore = knocks();
    const int storageBefore = m_storageDoor->connections();
    const int attemptsBefore = PrivateNetwork::connectionAttempts();
    const auto got = run(way == u"link"_s ? presigned(link) : PresignedLinks(), systemResolver());
    QVERIFY(!got.ok());
    QCOMPARE(got.error().code, way == u"link"_s ? ErrorCode::NotFound : ErrorCode::Forbidden);
    QCOMPARE(knocks(), knocksBefore);
    QCOMPARE(m_storageDoor->connections(), storageBefore);
    QCOMPARE(PrivateNetwork::connectionAttempts() - attemptsBefore,
        m_api->connections() + m_storage->connections());
    QVERIFY2(m_api->connections() > 0, "what is right was still asked");
    QCOMPARE(m_storage->connections() > 0, way == u"second redirect"_s);
    QVERIFY(QDir(m_dir->path()).isEmpty());
}

QCoro::Task<Result<QList<QHostAddress>>> TestHostileLinks::resolveAndChange(
    PrivateNetwork *network, QString host)
{
    const QList<QHostAddress> addresses = addressesOf(host);
    network->setHosts("10.0.0.5 " + changingName.toLatin1() + '\n');
    co_return addresses;
}

HostResolver TestHostileLinks::changingResolver()
{
    return [this](QString host, std::stop_token stop) {
        return host == changingName ? resolveAndChange(m_network.get(), host)
                                    : systemResolver()(host, stop);
    };
}

/** Good when it is checked, inside when it is used, and inside from then on. */
void TestHostileLinks::aNameThatChangesGainsNothing()
{
    m_network->setHosts(storageAddress.toLatin1() + ' ' + changingName.toLatin1() + '\n');
    const int storageBefore = m_storageDoor->connections();
    const int knocksBefore = knocks();
    const PresignedLinks links = presigned(u"https://%1/a.wav"_s.arg(changingName));
    QVERIFY(!run(links, changingResolver()).ok());
    QVERIFY2(m_storageDoor->connections() > storageBefore, "it went where the check had looked");
    QCOMPARE(knocks(), knocksBefore);

    const int storageAfter = m_storageDoor->connections();
    QVERIFY(!run(links, changingResolver()).ok());
    QCOMPARE(m_storageDoor->connections(), storageAfter);
    QCOMPARE(knocks(), knocksBefore);

    QTcpSocket careless; // who asks the name again is led inside, and seen
    careless.connectToHost(changingName, 443);
    QVERIFY(careless.waitForConnected(5000));
    QCOMPARE(careless.peerAddress(), QHostAddress(u"10.0.0.5"_s));
    QCOMPARE(knocks(), knocksBefore + 1);
}

/** What the operator has named is no mistake: a storage host in the own network. */
void TestHostileLinks::aListedAddressIsReached()
{
    Door files(u"10.0.0.5"_s, 8080);
    QVERIFY(!run(presigned(u"http://files.operator.example:8080/a.wav"_s), systemResolver()).ok());
    QVERIFY(files.connections() > 0);
}

int main(int argc, char *argv[])
{
    const bool isAlone = PrivateNetwork::enter();
    QCoreApplication application(argc, argv);
    TestHostileLinks test(isAlone);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_hostilelinks.moc"
