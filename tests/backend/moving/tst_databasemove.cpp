// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "moving/databasemove.h"

#include "database/inboxrepository.h"
#include "database/jobrepository.h"
#include "database/moverepository.h"
#include "tests/support/tempdatabase.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimer>

using namespace earshot;
using namespace earshot::database;
using namespace earshot::test;
using namespace Qt::StringLiterals;
using moving::DatabaseMove;
using moving::MigrationProgress;
using moving::MigrationReport;

namespace {

constexpr int rowsPerTable =
    4; ///< all there; all there and odd; as much NULL as allowed; like the first

/** A database of its own on the server or in a file, opened and closed as a test likes. */
struct Place
{
    explicit Place(bool isServer)
    {
        options.folder = folder.path();
        options.isMoveTarget = isServer;
        if (isServer)
            options.server =
                PostgresAddress{.url = PostgresServer::shared().newDatabase(databaseWithSchema())};
    }
    Database &open()
    {
        database = valueOf(Database::open(options));
        return *database;
    }
    template <typename Function>
    auto read(Function work)
    {
        return valueOf(await(database->read(std::move(work))));
    }
    template <typename Function>
    auto write(Function work)
    {
        return valueOf(await(database->write(std::move(work))));
    }
    std::vector<Row> query(const QString &sql)
    {
        return read([sql](Session &session) { return session.query(sql); });
    }
    qint64 number(const QString &sql) { return query(sql).at(0).integer("n"_L1); }

    QTemporaryDir folder;
    Options options;
    std::unique_ptr<Database> database;
};

QString oddText(int i)
{
    static const QStringList texts{u"plain"_s, u"O'Hara \"quoted\" \\ % _ ? $1 ::int\n\t"_s,
        u"ÄÖÜ 漢字 😀 \u202e\u0301"_s, u""_s};
    return texts.at(i % texts.size());
}

QVariant oddJson(int i)
{
    static const QStringList documents{uR"({"b": 1.50, "a": [1e2, "x\u0000y", null, true]})"_s,
        uR"([{"z": -0.1, "é": "\ud83d\ude00", "n": 9007199254740993}, "", {}])"_s, u"[]"_s,
        uR"({"deep": {"deeper": ["\\u0000", 123456.789012345]}})"_s};
    return documents.at(i % documents.size());
}

QVariant oddBytes(int i)
{
    if (i == 1)
        return QByteArray("");
    QByteArray bytes(i == 3 ? 3'000'000 : 300, '\0');
    for (qsizetype at = 0; at < bytes.size(); ++at)
        bytes[at] = char((at * 31 + i) % 256);
    return bytes;
}

QVariant numberFor(const QString &column, int i)
{
    static const QStringList truths{u"transcript_only_fallback"_s, u"legal_hold"_s,
        u"orphan_detected"_s, u"recording_named"_s, u"has_transcript"_s, u"is_heard"_s,
        u"log_pending"_s, u"keeps_original"_s};
    if (truths.contains(column))
        return qint64(i % 2);
    if (column.contains(u"bytes"_s) || column == u"fence"_s)
        return qint64(5'000'000'000) + i;
    return qint64(i + 1);
}

QString textFor(const QString &column, int i)
{
    return QString(u"%1-%2 "_s.arg(column).arg(i) + oddText(i));
}

QVariant valueFor(const TablePlan &plan, const TableColumn &column, int i, const QString &org)
{
    using Type = TableColumn::Type;
    // A table with a row for each organisation has those that are made here.
    if (plan.keyNames() == QStringList{u"organization_id"_s} && column.keyPart >= 0)
        return textFor(u"id"_s, i);
    if (column.name == u"organization_id"_s)
        return org;
    if (column.name == u"call_id"_s || (plan.name == u"call_logs"_s && column.name == u"id"_s))
        return u"call-%1"_s.arg(i);
    static const QStringList references{u"question_id"_s, u"person_id"_s, u"hold_id"_s};
    if (references.contains(column.name))
        return textFor(u"id"_s, i);
    if (plan.name == u"clip_links"_s && column.name == u"format"_s)
        return u"wav"_s;
    if (plan.name == u"score_questions"_s && column.name == u"kind"_s)
        return u"points"_s;
    if (plan.name == u"consent_policies"_s && column.name == u"rule"_s)
        return u"bar"_s;
    if (plan.name == u"stored_objects"_s && column.name == u"state"_s)
        return u"live"_s;
    switch (column.type) {
    case Type::Integer:
        return numberFor(column.name, i);
    case Type::Real:
        return std::array{0.1, -123456.789012345, 1e-300, 1.0 / 3}.at(std::size_t(i));
    case Type::Time:
        return column.name == u"deadline"_s ? noDeadline.microseconds
                                            : qint64(1'700'000'000'123'457) + i;
    case Type::Bytes:
        return oddBytes(i);
    case Type::Json:
        return oddJson(i);
    case Type::Address:
        return std::array{u"192.0.2.7"_s, u"2001:db8::1"_s, u"::1"_s, u"10.0.0.1"_s}.at(
            std::size_t(i));
    case Type::Text:
        break;
    }
    return textFor(column.name, i);
}

/** Every table with every column: all values once and NULL once, where NULL may be. */
Result<void> fill(Session &session, const std::vector<TablePlan> &plans, const QString &org)
{
    for (const TablePlan &plan : plans) {
        const auto about = session.query(u"select name, \"notnull\" as required from "
                                         "pragma_table_info('%1')"_s.arg(plan.name));
        if (!about.ok())
            return about.error();
        QHash<QString, bool> required;
        for (const Row &row : *about)
            required.insert(row.text("name"_L1), row.integer("required"_L1) != 0);
        for (int i = 0; i < rowsPerTable; ++i) {
            QVariantList values;
            for (const TableColumn &column : plan.columns)
                values << (i == 2 && !required.value(column.name) && column.keyPart < 0
                        ? QVariant()
                        : valueFor(plan, column, i, org));
            const auto done = session.exec(
                u"insert into %1 (%2) values (%3)"_s.arg(plan.name, plan.columnNames().join(u','),
                    QStringList(values.size(), u"?"_s).join(u',')),
                values);
            if (!done.ok())
                return done.error().withContext(plan.name);
        }
    }
    return {};
}

/** A value as it should be on both sides, made without the code under test. */
QString expected(const Row &row, const TableColumn &column)
{
    const QByteArray latin = column.name.toLatin1();
    const QLatin1StringView name(latin);
    if (row.isNull(name))
        return u"NULL"_s;
    if (column.type == TableColumn::Type::Bytes)
        return QString::fromLatin1(row.bytes(name).toHex());
    if (column.type == TableColumn::Type::Real)
        return QString::number(row.real(name), 'g', 17);
    if (column.type != TableColumn::Type::Json)
        return row.text(name);
    QByteArray text = row.text(name).toUtf8();
    text.replace("x\\u0000y", "x\\ufffdy");
    return QString::fromUtf8(QJsonDocument::fromJson(text).toJson());
}

} // namespace

class TestDatabaseMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyValueOfEveryTableArrives();
    void goesOnAfterEveryPiece();
    void goesOnAfterTheServerCrashed_data();
    void goesOnAfterTheServerCrashed();
    void numbersAreNotGivenTwice();
    void usageIsCountedByTheTarget();
    void targetWithDataIsRefused();
    void targetOfAnotherSourceIsRefused();
    void halfMovedDatabaseIsNotOpened();
    void doneBeforeIsNotDoneAgain();
    void differenceIsFound();
    void addressThatIsNoneIsNamed();

private:
    /** Stops after @p pieces when that is not 0. */
    Result<MigrationReport> move(Place &to, int pieces = 0, CopyLimits limits = {})
    {
        std::stop_source stop;
        int seen = 0;
        const DatabaseMove::Listener listener = [&](const MigrationProgress &progress) {
            if (!progress.isComparing && ++seen == pieces)
                stop.request_stop();
        };
        DatabaseMove mover(*m_from->database, *to.database, m_clock, listener);
        mover.limits = limits;
        return await(mover.run(stop.get_token()), std::chrono::seconds(120));
    }
    void compareAll(Place &to);

    SystemClock m_clock;
    std::vector<TablePlan> m_plans;
    std::unique_ptr<Place> m_from;
};

void TestDatabaseMove::init()
{
    Place server(true);
    server.open();
    m_plans = server.read([](Session &session) { return tablePlans(session); });
    m_from = std::make_unique<Place>(false);
    m_from->open();
    const QString org = m_from->query(u"select id from organizations"_s).at(0).text("id"_L1);
    m_from->write([this, org](Session &session) { return fill(session, m_plans, org); });
}

void TestDatabaseMove::compareAll(Place &to)
{
    for (const TablePlan &plan : m_plans) {
        const QString sql = u"select %1 from %2 order by %3"_s.arg(
            plan.columnNames().join(u','), plan.name, plan.keyNames().join(u','));
        const auto here = m_from->query(sql);
        const auto there = to.query(sql);
        QVERIFY2(here.size() >= rowsPerTable, qPrintable(plan.name));
        QCOMPARE(there.size(), here.size());
        for (std::size_t i = 0; i < here.size(); ++i) {
            for (const TableColumn &column : plan.columns)
                QVERIFY2(expected(there[i], column) == expected(here[i], column),
                    qPrintable(u"%1.%2 %3: %4 is not %5"_s.arg(plan.name, column.name)
                                   .arg(i)
                                   .arg(expected(there[i], column).left(80),
                                       expected(here[i], column).left(80))));
        }
    }
}

void TestDatabaseMove::everyValueOfEveryTableArrives()
{
    QVERIFY(m_plans.size() >= 15);
    Place to(true);
    to.open();
    const auto report = valueOf(move(to));
    QCOMPARE(report.tables.size(), qsizetype(m_plans.size()));
    compareAll(to);
}

void TestDatabaseMove::goesOnAfterEveryPiece()
{
    Place to(true);
    to.open();
    const CopyLimits oneRow{.rows = 1, .bytes = 1};
    qint64 runs = 0;
    auto report = move(to, 1, oneRow);
    while (!report.ok() && report.error().code == ErrorCode::Cancelled && ++runs < 1000)
        report = move(to, 1, oneRow);
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    qint64 rows = 0;
    for (const moving::TableSum &sum : report->tables)
        rows += sum.rows;
    QVERIFY(runs >= rows - 1);
    compareAll(to);
    // All in one piece gives the same sums.
    Place other(true);
    other.open();
    const auto atOnce = valueOf(move(other));
    for (qsizetype i = 0; i < report->tables.size(); ++i)
        QCOMPARE(report->tables.at(i).sha256, atOnce.tables.at(i).sha256);
}

void TestDatabaseMove::goesOnAfterTheServerCrashed_data()
{
    QTest::addColumn<bool>("comparing");
    QTest::addColumn<int>("piece");
    QTest::newRow("within a table") << false << 2;
    QTest::newRow("at the end of a table") << false << rowsPerTable + 1;
    QTest::newRow("while comparing") << true << 7;
}

void TestDatabaseMove::goesOnAfterTheServerCrashed()
{
    QFETCH(bool, comparing);
    QFETCH(int, piece);
    PostgresServer server;
    Place to(false);
    to.options.isMoveTarget = true;
    to.options.server = PostgresAddress{.url = server.newDatabase()};
    to.open();
    int seen = 0;
    const DatabaseMove::Listener listener = [&](const MigrationProgress &progress) {
        if (progress.isComparing != comparing || ++seen != piece)
            return;
        server.stop(u"immediate"_s);
        QTimer::singleShot(500, this, [&server] { server.start(); });
    };
    DatabaseMove mover(*m_from->database, *to.database, m_clock, listener);
    mover.limits = {.rows = 1, .bytes = 1};
    const auto report = await(mover.run(std::stop_token()), std::chrono::seconds(120));
    QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
    compareAll(to);
}

void TestDatabaseMove::numbersAreNotGivenTwice()
{
    m_from->write([](Session &session) {
        return session.exec(u"delete from webhook_inbox where id = (select max(id) from "
                            "webhook_inbox)"_s);
    });
    Place to(true);
    to.open();
    QVERIFY(move(to).ok());
    const QString org = to.query(u"select id from organizations"_s).at(0).text("id"_L1);
    to.write([org](Session &session) {
        const InboxEntry entry{.organizationId = org,
            .provider = u"vapi"_s,
            .dedupeKey = u"new"_s,
            .receivedAt = {1},
            .payload = "x"};
        return InboxRepository(session).insertAll({entry});
    });
    QCOMPARE(to.number(u"select max(id) as n from webhook_inbox"_s), rowsPerTable + 1);
}

void TestDatabaseMove::usageIsCountedByTheTarget()
{
    Place to(true);
    to.open();
    QVERIFY(move(to).ok());
    const QString sql = u"select cast(sum(bytes) as bigint) as n from storage_usage"_s;
    QVERIFY(m_from->number(sql) > 0);
    QCOMPARE(to.number(sql), m_from->number(sql));
}

void TestDatabaseMove::targetWithDataIsRefused()
{
    Place to(true);
    to.open();
    to.write([](Session &session) {
        return session.exec(u"insert into work_leases (name, owner, lease_until, fence) "
                            "values ('x', 'y', to_timestamp(0), 1)"_s);
    });
    const auto refused = move(to);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(u"work_leases"_s));
    QCOMPARE(to.number(u"select count(*) as n from organizations"_s), 1);
    QCOMPARE(to.number(u"select count(*) as n from migrations_from"_s), 0);
}

void TestDatabaseMove::targetOfAnotherSourceIsRefused()
{
    Place to(true);
    to.open();
    const auto half = move(to, 1);
    QCOMPARE(half.error().code, ErrorCode::Cancelled);
    m_from = std::make_unique<Place>(false);
    m_from->open();
    QCOMPARE(move(to).error().code, ErrorCode::Conflict);
}

void TestDatabaseMove::halfMovedDatabaseIsNotOpened()
{
    Place to(true);
    to.open();
    QCOMPARE(move(to, 3).error().code, ErrorCode::Cancelled);
    to.database.reset();
    to.options.isMoveTarget = false;
    const auto refused = Database::open(to.options);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(refused.error().message.contains(u"earshotd migrate"_s));
    to.options.isMoveTarget = true;
    to.open();
    QVERIFY(move(to).ok());
    to.database.reset();
    to.options.isMoveTarget = false;
    QVERIFY(Database::open(to.options).ok());
}

void TestDatabaseMove::doneBeforeIsNotDoneAgain()
{
    Place to(true);
    to.open();
    QVERIFY(!valueOf(move(to)).finishedBefore);
    to.write([](Session &session) { return session.exec(u"delete from alerts"_s); });
    QVERIFY(valueOf(move(to)).finishedBefore);
    QCOMPARE(to.number(u"select count(*) as n from alerts"_s), 0);
}

void TestDatabaseMove::differenceIsFound()
{
    Place to(true);
    to.open();
    int pieces = 0;
    while (to.number(u"select count(*) as n from transcript_turns"_s) == 0) {
        QVERIFY(++pieces < 1000);
        QCOMPARE(move(to, 1).error().code, ErrorCode::Cancelled);
    }
    to.write([](Session &session) {
        return session.exec(u"update call_logs set started_at = started_at + interval '1 "
                            "microsecond' where id = 'call-0'"_s);
    });
    const auto differs = move(to);
    QVERIFY(!differs.ok());
    QCOMPARE(differs.error().code, ErrorCode::Storage);
    QVERIFY(differs.error().message.contains(u"call_logs"_s));
    QCOMPARE(
        to.number(u"select count(*) as n from migrations_from where finished_at is null"_s), 1);
}

void TestDatabaseMove::addressThatIsNoneIsNamed()
{
    m_from->write([](Session &session) {
        return session.exec(
            u"insert into audit_events (organization_id, seq, at, actor, action, call_id, "
            "ip_address, user_agent, duration_seconds, detail) select organization_id, 5, at, "
            "actor, action, "
            "call_id, 'nowhere', user_agent, duration_seconds, detail "
            "from audit_events where seq = 1"_s);
    });
    Place to(true);
    to.open();
    const auto refused = move(to);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(u"ip_address"_s));
    QVERIFY(refused.error().message.contains(u"nowhere"_s));
}

QTEST_GUILESS_MAIN(TestDatabaseMove)
#include "tst_databasemove.moc"
