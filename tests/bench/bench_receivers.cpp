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

constexpr int rounds = 3;
constexpr int connections = 64;

double acceptedBy(int count, test::PostgresServer &server, bench::ReportRequest &reports)
{
    const QString database = server.newDatabase();
    std::vector<std::unique_ptr<bench::EarshotReceiver>> receivers;
    std::vector<quint16> ports;
    for (int i = 0; i < count; ++i) {
        receivers.push_back(std::make_unique<bench::EarshotReceiver>(database));
        if (!receivers.back()->start())
            qFatal("a receiver did not start");
        ports.push_back(receivers.back()->port());
    }
    bench::sendReports(reports, ports, connections, 1s);
    const bench::Load load = bench::sendReports(reports, ports, connections, 4s);
    if (load.refused > 0)
        std::printf("%d receivers refused %lld\n", count, static_cast<long long>(load.refused));
    return load.perSecond();
}

} // namespace

/** Reports accepted by two receivers on one database, against one receiver. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    test::PostgresServer server(true);
    bench::ReportRequest reports(bench::webhookSecret);
    std::vector<double> one;
    std::vector<double> two;
    for (int round = 0; round < rounds; ++round) {
        one.push_back(acceptedBy(1, server, reports));
        two.push_back(acceptedBy(2, server, reports));
    }
    bench::report(
        "accepted by two receivers", "/s", bench::median(two), "one receiver", bench::median(one));
    return 0;
}
