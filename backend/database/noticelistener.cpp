// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/noticelistener.h"

#include "core/logging.h"

#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace earshot::database {

using namespace Qt::StringLiterals;

namespace {

constexpr int heartbeatMs = 10'000;
constexpr int answerMs = 5'000;
constexpr int longestPauseMs = 5'000;

using Handle = std::unique_ptr<PGconn, void (*)(PGconn *)>;

enum class Wake { Stop, Data, Silence };

class Line
{
public:
    Line(PostgresAddress address, QStringList channels, int stop)
        : m_address(std::move(address))
        , m_channels(std::move(channels))
        , m_stop(stop)
        , m_handle(nullptr, PQfinish)
    { }

    bool open()
    {
        std::vector<const char *> names;
        std::vector<const char *> values;
        const auto parameters = connectParameters(m_address);
        for (const auto &[name, value] : parameters) {
            names.push_back(name.constData());
            values.push_back(value.constData());
        }
        names.push_back(nullptr);
        values.push_back(nullptr);
        m_handle.reset(PQconnectdbParams(names.data(), values.data(), 1));
        return m_handle && PQstatus(m_handle.get()) == CONNECTION_OK && subscribe();
    }

    /** False when the line is lost. */
    bool read(const std::function<void(const Notice &)> &heard)
    {
        if (PQconsumeInput(m_handle.get()) == 0)
            return false;
        while (PGnotify *notify = PQnotifies(m_handle.get())) {
            heard({.channel = QString::fromUtf8(notify->relname),
                .text = QString::fromUtf8(notify->extra)});
            PQfreemem(notify);
        }
        return PQstatus(m_handle.get()) == CONNECTION_OK;
    }

    /** Asks the server for a sign of life; what arrives meanwhile is heard as well. */
    bool isAlive(const std::function<void(const Notice &)> &heard)
    {
        if (PQsendQuery(m_handle.get(), "select 1") == 0)
            return false;
        while (PQisBusy(m_handle.get())) {
            if (wait(answerMs) != Wake::Data || !read(heard))
                return false;
        }
        bool answered = false;
        while (PGresult *result = PQgetResult(m_handle.get())) {
            answered = answered || PQresultStatus(result) == PGRES_TUPLES_OK;
            PQclear(result);
        }
        return answered;
    }

    Wake wait(int milliseconds) const
    {
        pollfd waits[] = {{.fd = m_stop, .events = POLLIN, .revents = 0},
            {.fd = m_handle ? PQsocket(m_handle.get()) : -1, .events = POLLIN, .revents = 0}};
        const int ready = ::poll(waits, 2, milliseconds);
        if (waits[0].revents != 0)
            return Wake::Stop;
        return ready > 0 ? Wake::Data : Wake::Silence;
    }

    void close() { m_handle.reset(); }

private:
    bool subscribe()
    {
        QByteArray sql;
        for (const QString &channel : m_channels)
            sql += "listen " + channel.toUtf8() + ';';
        PGresult *result = PQexec(m_handle.get(), sql.constData());
        const bool done = PQresultStatus(result) == PGRES_COMMAND_OK;
        PQclear(result);
        return done;
    }

    PostgresAddress m_address;
    QStringList m_channels;
    int m_stop;
    Handle m_handle;
};

/** Until the line is lost; true when it is time to end. */
bool hearUntilLost(Line &line, const std::function<void(const Notice &)> &heard)
{
    while (true) {
        const Wake wake = line.wait(heartbeatMs);
        if (wake == Wake::Stop)
            return true;
        const bool kept = wake == Wake::Data ? line.read(heard) : line.isAlive(heard);
        if (!kept)
            return line.wait(0) == Wake::Stop;
    }
}

void listenUntilStopped(Line line, const std::function<void(const Notice &)> &heard)
{
    int pause = 50;
    while (true) {
        if (line.open()) {
            pause = 50;
            heard({.channel = {}, .text = {}, .missed = true});
            if (hearUntilLost(line, heard))
                return;
            logWarning(lcDatabase, u"The line on which other receivers are heard was lost."_s);
        }
        line.close();
        if (line.wait(pause) == Wake::Stop)
            return;
        pause = std::min(pause * 2, longestPauseMs);
    }
}

} // namespace

NoticeListener::NoticeListener(
    PostgresAddress address, QStringList channels, std::function<void(const Notice &)> heard)
    : m_stop(::eventfd(0, EFD_CLOEXEC))
{
    m_thread.reset(QThread::create([line = std::make_shared<Line>(address, channels, m_stop),
                                       heard] { listenUntilStopped(std::move(*line), heard); }));
    m_thread->setObjectName(u"db-listener"_s);
    m_thread->start();
}

NoticeListener::~NoticeListener()
{
    ::eventfd_write(m_stop, 1);
    m_thread->wait();
    ::close(m_stop);
}

} // namespace earshot::database
