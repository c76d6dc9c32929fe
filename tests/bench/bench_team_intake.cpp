// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/contenders.h"
#include "tests/bench/loadclient.h"

#include <QCoreApplication>

using namespace earshot;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int connections = 64;
constexpr auto warmUp = 1s;
constexpr auto measured = 4s;

/** The very statement, table and index; the payload is what the receiver keeps of the report. */
constexpr char insertScript[] =
    R"(\set first random(1, 1000000000)
\set second random(1, 1000000000)
insert into earshot.webhook_inbox (organization_id, provider, dedupe_key, received_at, payload)
values (:organization, 'vapi', 'report:' || (:first)::bigint || ':' || (:second)::bigint, now(), convert_to(:payload, 'UTF8'))
on conflict (provider, dedupe_key) do nothing;
)";

QString nameIn(const QString &url)
{
    return url.section(u'/', -1);
}

/** What is still unprocessed. */
int backlog(test::PostgresServer &server, const QString &database)
{
    return server
        .psql(nameIn(database),
            u"select count(*) from earshot.webhook_inbox where processed_at is null"_s)
        .toInt();
}

struct Ours
{
    bench::Load load;
    int unprocessed = 0; ///< when the last answer had come
};

/** A receiver on a fresh database, so that no round begins with the work of the one before. */
Ours measureEarshot(test::PostgresServer &server, bench::ReportRequest &reports)
{
    const QString database = server.newDatabase();
    bench::EarshotReceiver receiver(database);
    if (!receiver.start())
        qFatal("the receiver did not start");
    bench::sendReports(reports, {receiver.port()}, connections, warmUp);
    Ours ours{.load = bench::sendReports(reports, {receiver.port()}, connections, measured)};
    ours.unprocessed = backlog(server, database);
    return ours;
}

bench::Load measureNode(
    const QString &database, const QString &organization, bench::ReportRequest &reports)
{
    bench::NodeReceiver node(database, organization);
    const quint16 port = node.start();
    if (port == 0)
        return {};
    bench::sendReports(reports, {port}, connections, warmUp);
    return bench::sendReports(reports, {port}, connections, measured);
}

void warn(const char *who, const bench::Load &load)
{
    if (load.refused > 0)
        std::printf("%s refused %lld\n", who, static_cast<long long>(load.refused));
}

/** A database as the receiver makes it, for the rivals, and a payload as it keeps it. */
struct Rivals
{
    QString database;
    QString organization;
    QString payload;
};

Rivals prepareRivals(test::PostgresServer &server, bench::ReportRequest &reports)
{
    Rivals rivals{.database = server.newDatabase()};
    bench::EarshotReceiver receiver(rivals.database);
    if (!receiver.start())
        qFatal("the receiver did not start");
    bench::sendReports(reports, {receiver.port()}, 1, 200ms);
    rivals.organization =
        server.psql(nameIn(rivals.database), u"select id from earshot.organizations"_s);
    rivals.payload = server.psql(nameIn(rivals.database),
        u"select convert_from(payload, 'UTF8') from earshot.webhook_inbox limit 1"_s);
    return rivals;
}

} // namespace

/** Reports accepted durably on PostgreSQL over HTTP, against pgbench inserting the same row from 32
 * connections, and against the usual handler of Node, Express and pg. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int rounds = argc > 1 ? std::atoi(argv[1]) : 5;
    test::PostgresServer server(true);
    bench::ReportRequest reports(bench::webhookSecret);
    const Rivals rivals = prepareRivals(server, reports);
    const QString clean = u"truncate earshot.webhook_inbox; checkpoint"_s;
    std::vector<double> ours;
    std::vector<double> behind;
    std::vector<double> byPgbench;
    std::vector<double> byNode;
    for (int round = 0; round < rounds; ++round) {
        const Ours earshot = measureEarshot(server, reports);
        warn("Earshot", earshot.load);
        ours.push_back(earshot.load.perSecond());
        behind.push_back(earshot.unprocessed);
        server.psql(nameIn(rivals.database), clean);
        const bench::Pgbench pgbench{.database = rivals.database,
            .script = insertScript,
            .arguments = {u"-c"_s, u"32"_s, u"-j"_s, u"2"_s, u"-T"_s, u"4"_s, u"-D"_s,
                u"organization="_s + rivals.organization, u"-D"_s, u"payload="_s + rivals.payload}};
        byPgbench.push_back(pgbench.perSecond());
        server.psql(nameIn(rivals.database), clean);
        const bench::Load node = measureNode(rivals.database, rivals.organization, reports);
        warn("Node", node);
        byNode.push_back(node.perSecond());
        server.psql(nameIn(rivals.database), clean);
    }
    const bench::Load ceiling = bench::clientCeiling(reports, connections, measured);
    std::printf(
        "a report of %lld bytes, %lld kept; the load client alone manages %.0f/s; %.0f reports "
        "were accepted and not yet processed at the end\n",
        static_cast<long long>(reports.bodySize()), static_cast<long long>(rivals.payload.size()),
        ceiling.perSecond(), bench::median(behind));
    bench::report("reports accepted durably", "/s", bench::median(ours), "pgbench, 32 clients",
        bench::median(byPgbench));
    bench::report("reports accepted durably", "/s", bench::median(ours), "Node, Express, pg",
        bench::median(byNode));
    return 0;
}
