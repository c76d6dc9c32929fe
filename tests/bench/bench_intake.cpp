// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/system/world.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>

#include <array>

using namespace earshot;
using namespace Qt::StringLiterals;

namespace {

constexpr int events = 6000;
constexpr int connections = 64;
constexpr int rounds = 3;

/** An event of a usual size, about 6 KB. Not a report, so that only taking in is measured, and no
 * recording is fetched. */
QByteArray body(int number)
{
    QByteArray messages;
    for (int i = 0; i < 40; ++i) {
        messages +=
            R"({"role":"user","message":"A sample sentence of about the usual length.","time":1787065452200,)"
            R"("endTime":1787065454880,"secondsFromStart":5.33},)";
    }
    messages.chop(1);
    return R"({"message":{"type":"status-update","status":"in-progress","timestamp":)"
        + QByteArray::number(1787065446905LL + number) + R"(,"artifact":{"messages":[)" + messages
        + R"(]},"call":{"id":"01a01566-90cc-75d7-963c-)"
        + QByteArray::number(number).rightJustified(12, '0') + R"("}}})";
}

QByteArray request(int number, const QByteArray &secret)
{
    const QByteArray content = body(number);
    return "POST /api/webhooks/vapi HTTP/1.1\r\nHost: x\r\nContent-Type: "
           "application/json\r\nX-Vapi-Secret: "
        + secret + "\r\nContent-Length: " + QByteArray::number(content.size()) + "\r\n\r\n"
        + content;
}

/** Sends all requests over some connections, each waiting for its answer before the next; how many
 * were accepted. */
int deliver(const QUrl &url, const QList<QByteArray> &requests)
{
    int next = 0;
    int answered = 0;
    int accepted = 0;
    QEventLoop loop;
    std::array<QTcpSocket, connections> sockets;
    const auto sendNext = [&](QTcpSocket &socket) {
        if (next < requests.size())
            socket.write(requests.at(next++));
    };
    for (QTcpSocket &socket : sockets) {
        QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { sendNext(socket); });
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] {
            const QByteArray answer = socket.readAll();
            answered += int(answer.count("HTTP/1.1 "));
            accepted += int(answer.count("HTTP/1.1 200"));
            if (answered >= requests.size())
                loop.quit();
            sendNext(socket);
        });
        socket.connectToHost(url.host(), quint16(url.port()));
    }
    QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
    loop.exec();
    return accepted;
}

/** The same payloads, one row and one commit each, with the same promise: on the disk before the
 * answer. */
double rivalPerSecond(int first)
{
    const QTemporaryDir folder;
    double spent = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rival"_s);
        database.setDatabaseName(folder.filePath(u"rival.db"_s));
        if (!database.open())
            return 0;
        QSqlQuery query(database);
        query.exec(u"pragma journal_mode=wal"_s);
        query.exec(u"pragma synchronous=full"_s);
        query.exec(
            u"create table inbox (id integer primary key, key text unique, at integer, payload blob)"_s);
        QSqlQuery insert(database);
        insert.prepare(u"insert into inbox (key, at, payload) values (?, ?, ?)"_s);
        spent = bench::seconds([&] {
            for (int i = first; i < first + events; ++i) {
                insert.bindValue(0, QString::number(i));
                insert.bindValue(1, qint64(i));
                insert.bindValue(2, body(i));
                insert.exec();
            }
        });
        query.clear();
        insert.clear();
        database.close();
    }
    QSqlDatabase::removeDatabase(u"rival"_s);
    return events / spent;
}

} // namespace

/** Events accepted durably over HTTP, against the same payloads inserted by SQLite with a commit
 * each. */
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        test::World world({u"--calls"_s, u"0"_s});
        if (!world.start())
            return 1;
        QList<QByteArray> requests;
        for (int i = 0; i < events; ++i)
            requests.append(request(i, world.webhookSecret()));
        int accepted = 0;
        const double spent = bench::seconds([&] { accepted = deliver(world.url(), requests); });
        if (accepted != events)
            std::printf("only %d of %d were accepted\n", accepted, events);
        ours.push_back(accepted / spent);
        world.receiver->kill();
        theirs.push_back(rivalPerSecond(round * events));
    }
    bench::report("webhooks accepted durably", "/s", bench::median(ours), "SQLite, a commit each",
        bench::median(theirs));
    return 0;
}
