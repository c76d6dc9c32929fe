// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/checkcommands.h"

#include "core/json.h"
#include "objectstore/objectstore.h"

namespace earshot {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString beginCommand = u"check.begin"_s;
const QString statusCommand = u"check.status"_s;
const QString reportCommand = u"check.report"_s;
const QString stopCommand = u"check.stop"_s;
constexpr auto patience = 60s;
constexpr qsizetype reportBytes = 40 * 1024; // of the problems in one answer
constexpr double longestGrace = 100.0 * 365 * 24 * 3600; // seconds

Error noSuchRun()
{
    return {.code = ErrorCode::NotFound,
        .message = u"That check is over and forgotten; start the command again."_s};
}

} // namespace

CheckCommands::CheckCommands(upkeep::Checker::Parts parts, ProofWith proofWith)
    : m_parts(std::move(parts))
    , m_proofWith(std::move(proofWith))
{
    m_forgotten.setSingleShot(true);
    m_forgotten.setInterval(patience);
    QObject::connect(&m_forgotten, &QTimer::timeout, &m_forgotten, [this] {
        if (m_run)
            m_run->stop.request_stop();
    });
}

bool CheckCommands::knows(const QString &command)
{
    return command == beginCommand || command == statusCommand || command == reportCommand
        || command == stopCommand;
}

QCoro::Task<Result<QJsonObject>> CheckCommands::run(QString command, QJsonObject arguments)
{
    if (command == beginCommand)
        co_return begin(arguments);
    if (!m_run || m_run->number != arguments.value(u"run").toInteger(-1))
        co_return noSuchRun();
    if (command == stopCommand)
        m_run->stop.request_stop();
    else if (m_run->isRunning)
        m_forgotten.start();
    if (command == reportCommand)
        co_return m_run->checker.report().toJson(arguments.value(u"from").toInteger(), reportBytes);
    co_return status();
}

Result<QJsonObject> CheckCommands::begin(const QJsonObject &arguments)
{
    if (m_run && m_run->isRunning)
        return Error{.code = ErrorCode::Conflict,
            .message = u"Another check is running; wait for its end, or a minute after it was cut "
                       "off."_s};
    upkeep::Checker::Options options{.onlyAudit = arguments.value(u"audit").toBool(),
        .readsBack = !arguments.value(u"quick").toBool()};
    if (const auto grace = JsonView(arguments).number(u"graceSeconds")) {
        if (!(*grace >= 0 && *grace <= longestGrace))
            return Error{.code = ErrorCode::InvalidInput,
                .message = u"Work may lie for 0 seconds to a hundred years."_s};
        options.grace = std::chrono::seconds(static_cast<qint64>(*grace));
    }
    upkeep::Checker::Parts parts = m_parts;
    const QByteArray note = arguments.value(u"checkpoint"_s).toString().toUtf8();
    if (!note.isEmpty())
        parts.proveAudit = m_proofWith(note);
    m_run = std::make_shared<Run>(Run{.number = ++m_runs, .checker = upkeep::Checker(parts)});
    m_forgotten.start();
    m_scope.start(
        [this, run = m_run, options](std::stop_token stop) { return check(run, options, stop); });
    return QJsonObject{{u"run"_s, m_run->number}};
}

QCoro::Task<> CheckCommands::check(
    std::shared_ptr<Run> run, upkeep::Checker::Options options, std::stop_token stop)
{
    const std::stop_callback onStop(stop, [run] { run->stop.request_stop(); });
    Result<void> done;
    if (m_preparesStore)
        done = co_await m_parts.store.prepare();
    if (done)
        done = co_await run->checker.run(options, run->stop.get_token());
    if (!done)
        run->error = done.error().message;
    run->isRunning = false;
    m_forgotten.stop();
}

QJsonObject CheckCommands::status() const
{
    QJsonObject status{{u"running"_s, m_run->isRunning}, {u"stage"_s, m_run->checker.stage()},
        {u"checked"_s, m_run->checker.report().toJson().value(u"checked")}};
    if (!m_run->error.isEmpty())
        status.insert(u"error"_s, m_run->error);
    return status;
}

QCoro::Task<> CheckCommands::stop()
{
    co_await m_scope.cancelAndWait();
}

} // namespace earshot
