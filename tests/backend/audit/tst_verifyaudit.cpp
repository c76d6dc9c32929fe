// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/erasure.h"
#include "audit/logpage.h"
#include "core/json.h"
#include "tests/support/auditlog.h"
#include "tests/support/tempdatabase.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace earshot;
using namespace earshot::audit;
using namespace Qt::StringLiterals;
using database::AuditEvent;
using database::AuditRepository;
using database::Session;
using test::TempDatabase;

namespace {

constexpr int logSize = 120;
constexpr int trials = 60;

struct Outcome
{
    int code = -1;
    QByteArray said;
};

} // namespace

/** packaging/verify-audit, as a third party runs it, on real exports. */
class TestVerifyAudit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { fillLog(); }
    void cleanupTestCase() { m_temp.reset(); }
    void anExportIsIntact_data();
    void anExportIsIntact();
    void aPartThatIsNotThereNeedsAWord();
    void whatWasErasedIsNamed_data();
    void whatWasErasedIsNamed();
    void whatSaysSoCounts_data();
    void whatSaysSoCounts();
    void whatIsNamedAndThereIsFound();
    void whatIsErasedMeanwhileStopsAnExport();
    void everyChangeIsFound_data();
    void everyChangeIsFound();
    void nothingIsSlippedIn_data();
    void nothingIsSlippedIn();
    void whatIsCutAtACheckpointIsFound();
    void theKeyThatWasGivenCounts();
    void whatIsNoExportIsRefused();

private:
    QByteArrayList exported(const ExportFilter &filter);
    Outcome verify(const QByteArrayList &lines, const QStringList &more = {});
    void fillLog();
    [[nodiscard]] QString organization() const { return m_temp->organization.id; }

    /** A log from which details were erased; another one behind it. */
    class Erased
    {
    public:
        Erased(TestVerifyAudit &test, const QList<qint64> &seqs)
            : m_test(test)
        {
            const AuditEvent event{.organizationId = test.organization(),
                .at = {1'900'000'000'000'000},
                .actor = u"token-1"_s,
                .action = u"audit.export"_s};
            test.m_temp->write([log = test.m_log, event, seqs](Session &s) -> Result<qint64> {
                if (const auto done = eraseParts(s, {event, log}, seqs, Part::Detail); !done)
                    return done;
                return log->append(s, event);
            });
        }
        ~Erased() { m_test.fillLog(); }

    private:
        TestVerifyAudit &m_test;
    };

    std::unique_ptr<TempDatabase> m_temp;
    const std::shared_ptr<const AuditLog> m_log = test::auditLog();
};

void TestVerifyAudit::fillLog()
{
    m_temp.reset();
    m_temp = std::make_unique<TempDatabase>();
    for (int i = 1; i <= logSize; ++i) {
        const AuditEvent event{.organizationId = organization(),
            .at = {1'800'000'000'000'000 + i * 61'234'567},
            .actor = u"token-%1"_s.arg(i % 4),
            .actorName = u"Sample “person” %1 é\U0001F600"_s.arg(i % 4),
            .action = i == logSize ? u"audit.export"_s : u"recording.play"_s,
            .callId = i % 5 == 0 ? QString() : u"call-%1"_s.arg(i % 5),
            .ipAddress = i % 2 == 0 ? u"2001:db8::%1"_s.arg(i) : u"192.0.2.%1"_s.arg(i),
            .userAgent = u"Sample/1.0"_s,
            .durationSeconds = i % 3 == 0 ? std::optional(i / 7.0) : std::nullopt,
            .detail = {{u"from"_s, i * 1e-7}, {u"to"_s, i * 1e20}, {u"b"_s, QJsonArray{i, true}}}};
        m_temp->write([this, event](Session &s) { return m_log->append(s, event); });
        if (i % 50 == 0)
            m_temp->write([this](Session &s) { return m_log->keepCheckpoint(s, organization()); });
    }
}

QByteArrayList TestVerifyAudit::exported(const ExportFilter &filter)
{
    const auto head =
        m_temp->read([id = organization()](Session &s) { return AuditRepository(s).head(id); });
    PageWish wish{.organizationId = organization(),
        .size = head.size,
        .filter = filter,
        .isComplete = filter.isEmpty(),
        .zone = QTimeZone("Asia/Kathmandu")};
    QByteArrayList lines{toJson(
        exportHead(organization(), head.note, m_log->publicKey(), wish.isComplete, wish.zone))};
    int count = 0;
    while (wish.after < wish.size) {
        const Page page = m_temp->read([wish](Session &s) { return readPage(s, wish); });
        for (const QJsonObject &line : page.lines) {
            lines.append(toJson(line));
            count += line.contains(u"seq") ? 1 : 0;
        }
        wish.after = page.after;
    }
    return lines + QByteArrayList{toJson({{u"end"_s, count}})};
}

Outcome TestVerifyAudit::verify(const QByteArrayList &lines, const QStringList &more)
{
    QFile file(m_temp->folder.filePath(u"export.jsonl"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join('\n') + '\n') < 0)
        return {};
    file.close();
    QProcess python;
    python.start(u"python3"_s,
        QStringList{
            qEnvironmentVariable("EARSHOT_SOURCE") + u"/packaging/verify-audit"_s, file.fileName()}
            + more);
    if (!python.waitForFinished(60'000))
        return {};
    return {.code = python.exitCode(),
        .said = python.readAllStandardOutput() + python.readAllStandardError()};
}

void TestVerifyAudit::anExportIsIntact_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QString() << QString() << 120;
    QTest::newRow("a person") << u"TOKEN-1"_s << QString() << 30;
    QTest::newRow("a call") << QString() << u"call-2"_s << 24;
    QTest::newRow("a person's name") << u"Sample “person” 3 é\U0001F600"_s << QString() << 30;
    QTest::newRow("nobody") << u"nobody"_s << QString() << 0;
}

void TestVerifyAudit::anExportIsIntact()
{
    QFETCH(const QString, person);
    QFETCH(const QString, call);
    QFETCH(const int, count);
    const Outcome verdict = verify(exported({.person = person, .call = call}));
    QVERIFY2(verdict.code == 0, verdict.said.constData());
    const QByteArray begin = count == logSize
        ? QByteArray("intact: 120 entries until 2027-01-15T")
        : "intact: a selection of " + QByteArray::number(count) + " entries of 120; ";
    QVERIFY2(verdict.said.startsWith(begin), verdict.said.constData());
}

void TestVerifyAudit::aPartThatIsNotThereNeedsAWord()
{
    QByteArrayList lines = exported({});
    QJsonObject entry = QJsonDocument::fromJson(lines.at(7)).object();
    QJsonObject salts = entry.value(u"salts").toObject();
    salts.remove(u"who"_s);
    entry.insert(u"salts"_s, salts);
    lines[7] = toJson(entry);
    QCOMPARE(verify(lines).code, 1); // a name without its salt
    entry.remove(u"who"_s);
    lines[7] = toJson(entry);
    const Outcome verdict = verify(lines);
    QCOMPARE(verdict.code, 1);
    QVERIFY2(verdict.said.contains("entry 7: \"who\" is gone"), verdict.said.constData());
}

void TestVerifyAudit::whatWasErasedIsNamed_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("parts");
    QTest::newRow("all") << QString() << 3;
    QTest::newRow("a call with two") << u"call-2"_s << 2;
    QTest::newRow("a call with one") << u"call-3"_s << 1;
    QTest::newRow("a call with none") << u"call-1"_s << 0;
}

void TestVerifyAudit::whatWasErasedIsNamed()
{
    QFETCH(const QString, call);
    QFETCH(const int, parts);
    Erased log(*this, {7, 52, 63});
    const QByteArrayList lines = exported({.call = call});
    QVERIFY(!lines.join().contains(QByteArray(32, '0'))); // no salt of what is gone
    Outcome verdict = verify(lines);
    QVERIFY2(verdict.code == 0, verdict.said.constData());
    const QByteArray said = QByteArray::number(parts) + " parts about people were erased";
    QCOMPARE(verdict.said.contains(said), parts > 0);
    QCOMPARE(lines.join().contains("\"audit.erased\""), parts > 0); // and nothing of others
}

void TestVerifyAudit::whatSaysSoCounts_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("all") << QString();
    QTest::newRow("a part") << u"call-2"_s;
}

void TestVerifyAudit::whatSaysSoCounts()
{
    QFETCH(const QString, call);
    Erased log(*this, {7, 52, 63});
    const QByteArrayList whole = exported({.call = call});
    const auto note = std::ranges::find_if(
        whole, [](const QByteArray &line) { return line.contains("\"audit.erased\""); });
    const qsizetype at = std::distance(whole.begin(), note);
    QByteArrayList lines = whole;
    lines[at].replace("[[7,", "[[8,");
    QCOMPARE(verify(lines).code, 1);
    if (!call.isEmpty()) { // in a selection nothing else shows that it is missing
        lines = whole;
        lines.removeAt(at);
        lines.last() = "{\"end\":" + QByteArray::number(lines.size() - 2) + "}";
        const Outcome verdict = verify(lines);
        QCOMPARE(verdict.code, 1);
        QVERIFY2(verdict.said.contains("entry 7: \"detail\" is gone"), verdict.said.constData());
    }
    QJsonObject bare = QJsonDocument::fromJson(whole.at(at)).object();
    QJsonObject salts = bare.value(u"salts").toObject();
    salts.remove(u"detail"_s);
    bare.remove(u"detail"_s);
    bare.insert(u"salts"_s, salts);
    lines = whole;
    lines[at] = toJson(bare);
    QCOMPARE(verify(lines).code, 1);
}

void TestVerifyAudit::whatIsNamedAndThereIsFound()
{
    Erased log(*this, {7});
    const AuditEvent lie{.organizationId = organization(),
        .at = {1'900'000'000'000'001},
        .action = u"audit.erased"_s,
        .callId = {},
        .detail = {{u"parts"_s, QJsonArray{QJsonArray{8, u"detail"_s}}}}};
    AuditEvent last = lie;
    last.action = u"audit.export"_s;
    m_temp->write([this, lie](Session &s) { return m_log->append(s, lie); });
    m_temp->write([this, last](Session &s) { return m_log->append(s, last); });
    const Outcome verdict = verify(exported({}));
    QCOMPARE(verdict.code, 1);
    QVERIFY2(verdict.said.contains("entry 123 says that \"detail\" of entry 8 was erased"),
        verdict.said.constData());
}

/** What says so is behind the end of what is exported. */
void TestVerifyAudit::whatIsErasedMeanwhileStopsAnExport()
{
    const auto size =
        m_temp->read([id = organization()](Session &s) { return AuditRepository(s).lastSeq(id); });
    const PageWish wish{.organizationId = organization(),
        .size = size,
        .filter = {.call = u"call-2"_s},
        .zone = QTimeZone::utc()};
    const auto page = [this](const PageWish &one) {
        return test::await(m_temp->database->read([one](Session &s) { return readPage(s, one); }));
    };
    Erased log(*this, {7});
    QCOMPARE(page(wish).error().code, ErrorCode::Conflict);
    PageWish other = wish;
    other.filter.call = u"call-3"_s;
    QVERIFY(page(other).ok());
}

void TestVerifyAudit::everyChangeIsFound_data()
{
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("of a whole log") << true;
    QTest::newRow("of a part") << false;
}

void TestVerifyAudit::everyChangeIsFound()
{
    QFETCH(const bool, isComplete);
    const QByteArrayList whole =
        exported(isComplete ? ExportFilter() : ExportFilter{.call = u"call-3"_s});
    QCOMPARE(verify(whole).code, 0);
    for (int trial = 0; trial < trials; ++trial) {
        QRandomGenerator random{quint32(trial)};
        QByteArrayList lines = whole;
        const int at = 1 + random.bounded(int(lines.size()) - 2);
        const QByteArrayList fields{"\"at\":\"20", "\"action\":\"", "\"leaf\":\"{",
            "\"seq\":", "\"local\":\"20", "\"origin\":\"{", "\"who\":\"{", "\"detail\":\"{",
            "\"salts\":{\"detail\":\""};
        const int way = random.bounded(int(fields.size()) + 4);
        if (way < fields.size()) {
            const qsizetype place = lines.at(at).indexOf(fields.at(way));
            if (place < 0)
                continue; // a checkpoint
            char &digit = lines[at][place + fields.at(way).size()];
            digit = digit == '1' ? '2' : '1';
        } else if (way == fields.size()) {
            lines.removeAt(at);
        } else if (way == fields.size() + 1) {
            lines.insert(at, lines.at(at));
        } else if (way == fields.size() + 2) {
            lines.remove(at, lines.size() - at);
        } else if (at > 1) {
            lines.swapItemsAt(at, at - 1);
        } else {
            continue;
        }
        const Outcome verdict = verify(lines);
        const QByteArray where = "trial " + QByteArray::number(trial) + ", way "
            + QByteArray::number(way) + ": " + verdict.said;
        QVERIFY2(verdict.code != 0, where.constData());
    }
}

void TestVerifyAudit::nothingIsSlippedIn_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a further member")
        << QByteArray("{\"action\"") << QByteArray("{\"x\":1,\"action\"");
    QTest::newRow("a name twice") << QByteArray("{\"action\"")
                                  << QByteArray("{\"action\":\"x\",\"action\"");
    QTest::newRow("true for one") << QByteArray("\"seq\":7,") << QByteArray("\"seq\":true,");
    QTest::newRow("a checkpoint as well")
        << QByteArray("{\"action\"") << QByteArray("{\"checkpoint\":\"x\",\"action\"");
    QTest::newRow("another offset") << QByteArray("+05:45\"") << QByteArray("+05:30\"");
    QTest::newRow("no number") << QByteArray("\"seq\":7,") << QByteArray("\"seq\":-Infinity,");
}

void TestVerifyAudit::nothingIsSlippedIn()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArrayList lines = exported({});
    QVERIFY(lines.at(7).contains(from));
    lines[7].replace(lines.at(7).indexOf(from), from.size(), to);
    const Outcome verdict = verify(lines);
    QVERIFY2(verdict.code == 1, verdict.said.constData());
}

/** With a signed end of its own, which each checkpoint is. */
void TestVerifyAudit::whatIsCutAtACheckpointIsFound()
{
    QByteArrayList lines = exported({});
    const auto kept = std::ranges::find_if(
        lines, [](const QByteArray &line) { return line.startsWith("{\"checkpoint\""); });
    QVERIFY(kept != lines.end());
    QJsonObject head = QJsonDocument::fromJson(lines.first()).object();
    head.insert(u"note"_s, QJsonDocument::fromJson(*kept).object().value(u"checkpoint"_s));
    lines.erase(kept, lines.end());
    lines.first() = toJson(head);
    lines.append(toJson({{u"end"_s, 50}}));
    const Outcome verdict = verify(lines);
    QVERIFY2(verdict.code == 1, verdict.said.constData());
}

void TestVerifyAudit::theKeyThatWasGivenCounts()
{
    const QByteArrayList lines = exported({});
    const auto vkey = [this](char key) {
        return QString::fromLatin1(
            verifierKey(originOf(organization()), test::auditLog(key)->publicKey()));
    };
    QCOMPARE(verify(lines, {u"--key"_s, vkey('k')}).code, 0);
    QCOMPARE(verify(lines, {u"--key"_s, vkey('x')}).code, 1);
    QCOMPARE(verify(lines, {u"--key"_s, QString()}).code, 1);
    QCOMPARE(verify(lines, {u"--key"_s}).code, 2);
    QCOMPARE(verify(lines, {u"--at-least"_s, u"120"_s}).code, 0);
    QCOMPARE(verify(lines, {u"--at-least"_s, u"121"_s}).code, 1);
}

void TestVerifyAudit::whatIsNoExportIsRefused()
{
    QCOMPARE(verify({"no JSON"}).code, 2);
    QCOMPARE(verify({"[]"}).code, 2);
    QCOMPARE(verify({QByteArray(200'000, '[')}).code, 2);
    QCOMPARE(verify({"{}"}).code, 2);
    QCOMPARE(verify({}).code, 2);
    QCOMPARE(verify({exported({}).first()}).code, 1);
}

QTEST_GUILESS_MAIN(TestVerifyAudit)
#include "tst_verifyaudit.moc"
