// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/database.h"
#include "database/jobrepository.h"
#include "tests/bench/bench.h"
#include "tests/bench/contenders.h"

#include <QCoreApplication>
#include <QEventLoop>

using namespace earshot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int rounds = 3;
constexpr int jobs = 4000;
constexpr int workers = 4;

/** Calls with a due job each, as the event processor makes them. */
const QString fillSql = // NOLINT(cert-err58-cpp)
    u"truncate earshot.recording_jobs, earshot.call_logs cascade; "
    "insert into earshot.call_logs (id, organization_id, vapi_call_id, direction, status, "
    "provenance, created_at, "
    "updated_at, sort_at) select gen_random_uuid()::text, o.id, 'call' || n, 'inbound', 'ended', "
    "'{}', now(), now(), now() "
    "from generate_series(1, %1) as n, (select id from earshot.organizations limit 1) as o; "
    "insert into earshot.recording_jobs (call_id, state, next_attempt_at, deadline, created_at, "
    "updated_at) "
    "select id, 'waiting', now() - interval '1 minute', now() + random() * interval '1 day', "
    "now(), now() "
    "from earshot.call_logs; analyze earshot.recording_jobs; analyze earshot.call_logs"_s;

/** What a job is claimed and finished by when nobody asks for more. */
constexpr char bareScript[] =
    R"(update earshot.recording_jobs set state = 'leased', attempt = attempt + 1, fence = fence + 1, lease_owner = 'w',
lease_until = now() + interval '1 minute', updated_at = now() where call_id = (
select call_id from earshot.recording_jobs where state = 'waiting' and next_attempt_at <= now() order by deadline limit 1
for update skip locked) returning call_id, fence \gset
update earshot.recording_jobs set state = 'done', lease_owner = null, lease_until = null, updated_at = now()
where call_id = :call_id and fence = (:fence)::bigint and state = 'leased';
)";

/** One worker of ours: claims, finishes, until nothing is left; how many it did. */
QCoro::Task<int> work(database::Database *database)
{
    int done = 0;
    for (;;) {
        const Timestamp now = SystemClock().now();
        auto claim = [now](database::Session &session) {
            return database::JobRepository(session).lease(u"worker"_s, now, now + 60s);
        };
        const auto job = co_await database->write(claim);
        if (!job.ok() || !job->has_value())
            co_return done;
        auto finish = [leased = **job, now](database::Session &session) {
            return database::JobRepository(session).finish(leased, now);
        };
        const auto finished = co_await database->write(finish);
        done += finished.ok() ? 1 : 0;
    }
}

double oursPerSecond(database::Database &database)
{
    QEventLoop loop;
    int running = workers;
    int done = 0;
    const double spent = bench::seconds([&] {
        for (int i = 0; i < workers; ++i) {
            work(&database).then([&](int more) {
                done += more;
                if (--running == 0)
                    loop.quit();
            });
        }
        loop.exec();
    });
    if (done != jobs)
        std::printf("only %d of %d jobs were finished\n", done, jobs);
    return done / spent;
}

} // namespace

/** Empty jobs claimed and finished on PostgreSQL by four workers, against pgbench doing the same
 * with two bare statements on four connections. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    test::PostgresServer server(true);
    const QString url = server.newDatabase();
    const QString name = url.section(u'/', -1);
    const QTemporaryDir folder;
    database::Options options{.folder = folder.path()};
    options.server = database::PostgresAddress{.url = url};
    auto database = database::Database::open(options);
    if (!database.ok())
        return 1;
    const bench::Pgbench bare{.database = url,
        .script = bareScript,
        .arguments = {u"-c"_s, QString::number(workers), u"-j"_s, u"2"_s, u"-t"_s,
            QString::number(jobs / workers)}};
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        server.psql(name, fillSql.arg(jobs));
        ours.push_back(oursPerSecond(**database));
        // One is left over, so that nobody finds nothing when four ask for the last ones at once.
        server.psql(name, fillSql.arg(jobs + workers));
        theirs.push_back(bare.perSecond());
    }
    bench::report("jobs claimed and finished", "/s", bench::median(ours), "pgbench, two statements",
        bench::median(theirs));
    return 0;
}
