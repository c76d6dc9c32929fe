// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workerpool.h"
#include "database/inboxrepository.h"
#include "ingest/eventprocessor.h"
#include "ingest/eventspool.h"
#include "ingest/forwarder.h"
#include "ingest/inbox.h"
#include "ingest/presignedlinks.h"
#include "provider/vapi/eventparser.h"
#include "provider/vapi/webhookverifier.h"
#include "tests/backend/ingest/deliveries.h"
#include "tests/support/tempdatabase.h"

#include <QtTest>

#include <algorithm>
#include <numeric>

using namespace earshot;
using namespace earshot::ingest;
using namespace earshot::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "webhook-secret";

/** Stands still, so that our own times are the same for every call. */
class StoppedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return {1'800'010'000'000'000}; }
};

QByteArray callId(qsizetype number)
{
    return "01a01566-90cc-75d7-963c-" + QByteArray::number(number).rightJustified(12, '0');
}

QByteArray toldOf(const Told &told, qsizetype call)
{
    return QByteArray(told.body).replace("CALL-ID", callId(call));
}

/** Every order of @p count things; each is followed by all of them once more, the last one first,
 * and the first of an order is said twice at once. */
QList<QList<int>> everyOrder(qsizetype count)
{
    QList<int> order(count);
    std::iota(order.begin(), order.end(), 0);
    QList<QList<int>> all;
    do {
        QList<int> steps = order;
        std::reverse(steps.begin(), steps.end());
        all.append(QList<int>{order.first()} + order + steps);
    } while (std::next_permutation(order.begin(), order.end()));
    return all;
}

using Apply = std::pair<QByteArray, bool>;

/** As the reconciler and the worker do it with what GET /call answered; and as the processor does
 * it with a webhook whose twin was not recognised. */
Result<bool> applyAll(database::Session &session, const QList<Apply> &bodies,
    const QString &organization, Timestamp now)
{
    for (const auto &[body, isListed] : bodies) {
        const QJsonObject json = parseJsonObject(body).value();
        const auto event = isListed
            ? provider::vapi::parseCall(json, now)
            : Result<CallEvent>(provider::vapi::parseEvent(json, now).value().value());
        if (!event.ok())
            return event.error();
        const auto changed = applyEvent(session, organization, *event, Patience(), now);
        if (!changed.ok())
            return changed.error();
    }
    return true;
}

} // namespace

/**
 * All orders of what is told of a call, with repetitions, on a real database: webhooks through the
 * inbox and the processor, listed calls through the call writer as the reconciler does. Every
 * column of the call, of its transcript and of its job must be the same in the end.
 */
class TestPermutations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyOrderGivesTheSameRow_data();
    void everyOrderGivesTheSameRow();
    void nothingGoesBackAfterTheEnd();

private:
    void send(const QList<QByteArray> &bodies);
    void process();
    void apply(const QList<Apply> &bodies);
    void tell(const Story &story, const QList<QList<int>> &orders, qsizetype from, qsizetype until);
    QStringList columns(const QString &table);
    QStringList rows(const QString &table, const QString &key, const QString &where);
    QStringList differing(qsizetype calls);

    StoppedClock m_clock;
    provider::vapi::WebhookVerifier m_verifier{
        provider::vapi::SenderRules{.secrets = {Secret(secret)}}, m_clock};
    Forwarder m_forwarder{{}, m_clock};
    WorkerPool m_pool{1};
    PresignedLinks m_links;
    std::unique_ptr<TempDatabase> m_store;
    std::unique_ptr<Inbox> m_inbox;
};

void TestPermutations::init()
{
    m_store = std::make_unique<TempDatabase>();
    m_inbox = std::make_unique<Inbox>(*m_store->database,
        EventSpool::open(m_store->folder.path() + u"/events"_s, 1 << 30).value(), m_verifier,
        m_forwarder, m_pool, m_links, m_clock,
        Inbox::Options{.organizationId = m_store->organization.id, .queueRows = 10'000}, [] {});
}

void TestPermutations::cleanup()
{
    await(m_inbox->stop());
    m_inbox.reset();
    m_store.reset();
}

void TestPermutations::send(const QList<QByteArray> &bodies)
{
    int answered = 0;
    TaskScope scope;
    for (const QByteArray &body : bodies) {
        scope.start([this, body, &answered](std::stop_token) -> QCoro::Task<> {
            provider::Delivery delivery{.headers = {{"X-Vapi-Secret", secret}}, .body = body};
            const auto outcome = co_await m_inbox->accept(std::move(delivery));
            answered += outcome.ok() ? 1 : 0;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answered, int(bodies.size()), 60'000);
    await(scope.cancelAndWait());
}

void TestPermutations::process()
{
    EventProcessor processor(
        *m_store->database, m_pool, m_clock, Patience(), [](Announcement, const Call &) {}, [] {});
    processor.start();
    const auto left = [this] {
        return m_store->read([](database::Session &session) {
            return database::InboxRepository(session).unprocessed(1);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(left().isEmpty(), 60'000);
    await(processor.stop());
}

void TestPermutations::apply(const QList<Apply> &bodies)
{
    const QString organization = m_store->organization.id;
    const Timestamp now = m_clock.now();
    QVERIFY(m_store->write([bodies, organization, now](database::Session &session) {
        return applyAll(session, bodies, organization, now);
    }));
}

/** Call n is told in order n; what comes k-th goes in together for all calls. A webhook goes in
 * through the inbox the first time, and past its recognition of twins when it is repeated. */
void TestPermutations::tell(
    const Story &story, const QList<QList<int>> &orders, qsizetype from, qsizetype until)
{
    for (qsizetype step = from; step < until; ++step) {
        QList<QByteArray> sent;
        QList<Apply> applied;
        for (qsizetype call = 0; call < orders.size(); ++call) {
            const Told &told = story.at(orders.at(call).at(step));
            const bool isRepeated = step > story.size();
            if (told.isListed || isRepeated)
                applied.append({toldOf(told, call), told.isListed});
            else
                sent.append(toldOf(told, call));
        }
        send(sent);
        process();
        apply(applied);
    }
}

QStringList TestPermutations::columns(const QString &table)
{
    return m_store->read([table](database::Session &session) -> Result<QStringList> {
        // The generated column follows from the others.
        const QString sql = test::onPostgres()
            ? u"select column_name::text as name from information_schema.columns "
              "where table_schema = 'earshot' and table_name = ? and is_generated = 'NEVER'"_s
            : u"select name from pragma_table_info(?)"_s;
        const auto found = session.query(sql, {table});
        if (!found.ok())
            return found.error();
        QStringList names;
        for (const database::Row &row : *found)
            names.append(row.text("name"_L1));
        return names;
    });
}

/** One line for each row of @p where: every column but what names the call itself. */
QStringList TestPermutations::rows(const QString &table, const QString &key, const QString &where)
{
    QStringList shown;
    for (const QString &column : columns(table)) {
        if (column != key && column != u"id"_s && column != u"vapi_call_id"_s)
            shown.append((test::onPostgres() ? u"'%1=' || quote_nullable(%1::text)"_s
                                             : u"'%1=' || quote(%1)"_s)
                             .arg(column));
    }
    const QString sql = u"select %1 as line from %2 where %3 order by 1"_s.arg(
        shown.join(u" || ' ' || "_s), table, where);
    return m_store->read([sql](database::Session &session) -> Result<QStringList> {
        const auto found = session.query(sql);
        if (!found.ok())
            return found.error();
        QStringList lines;
        for (const database::Row &row : *found)
            lines.append(row.text("line"_L1));
        return lines;
    });
}

/** What differs, if anything; each kind of call once. */
QStringList TestPermutations::differing(qsizetype calls)
{
    QStringList kinds = rows(u"call_logs"_s, u"id"_s, u"true"_s);
    if (kinds.size() != calls)
        return {u"%1 rows for %2 calls"_s.arg(kinds.size()).arg(calls)};
    kinds.removeDuplicates();
    for (const QString &table : {u"recording_jobs"_s, u"transcript_turns"_s}) {
        QStringList lines = rows(table, u"call_id"_s, u"true"_s);
        const qsizetype all = lines.size();
        lines.removeDuplicates();
        if (all != lines.size() * calls)
            kinds.append(u"%1: %2 rows for %3 calls"_s.arg(table).arg(all).arg(calls) + u'\n'
                + lines.join(u'\n'));
    }
    return kinds.size() == 1 ? QStringList() : kinds;
}

void TestPermutations::everyOrderGivesTheSameRow_data()
{
    QTest::addColumn<Story>("story");
    QTest::newRow("a phone call") << phoneStory();
    QTest::newRow("over the web, without a carrier") << webStory();
    QTest::newRow("nobody answered") << unansweredStory();
    QTest::newRow("a reason and a recording") << contradictoryStory();
}

void TestPermutations::everyOrderGivesTheSameRow()
{
    QFETCH(Story, story);
    const QList<QList<int>> orders = everyOrder(story.size());
    const qsizetype toldOnce = story.size() + 1;
    QString before;
    for (const auto &[from, until] :
        {std::pair(qsizetype(0), toldOnce), std::pair(toldOnce, orders.first().size())}) {
        tell(story, orders, from, until);
        const QStringList found = differing(orders.size());
        QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u"\n\n"_s)));
        const QString row = rows(u"call_logs"_s, u"id"_s, u"true"_s).first();
        QVERIFY2(before.isEmpty() || row == before, "saying it again changes nothing");
        before = row;
    }
}

void TestPermutations::nothingGoesBackAfterTheEnd()
{
    const Story story = phoneStory();
    const QList<QList<int>> orders{{3, 1, 0, 4}, {2, 1, 0, 4}}; // the report, or the end, at first
    tell(story, orders, 0, orders.first().size());
    const QStringList lines = rows(u"call_logs"_s, u"id"_s, u"true"_s);
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines) {
        QVERIFY2(line.contains(u" status='ended'"_s), qPrintable(line));
        QVERIFY2(line.contains(u" recording_state='pending'"_s), qPrintable(line));
    }
    QVERIFY(lines.filter(u"assistant-said-a-word-of-next-year"_s).size() == 1);
}

QTEST_GUILESS_MAIN(TestPermutations)
#include "tst_permutations.moc"
