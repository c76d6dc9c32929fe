// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/auditcommands.h"

namespace earshot {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageBytes = 40 * 1024; ///< fits into an answer of the control socket

const QString beginCommand = u"audit.export"_s;
const QString pageCommand = u"audit.page"_s;

} // namespace

AuditCommands::AuditCommands(database::Database &database, const audit::AuditService &service,
    const QString &organizationId, Before before)
    : m_export(database, service, pageBytes)
    , m_exporter{.who = {.organizationId = organizationId, .tokenId = u"command line"_s}}
    , m_before(std::move(before))
{ }

bool AuditCommands::knows(const QString &command)
{
    return command == beginCommand || command == pageCommand;
}

QCoro::Task<Result<QJsonObject>> AuditCommands::run(QString command, QJsonObject arguments)
{
    if (command == pageCommand)
        co_return co_await m_export.page(m_exporter, arguments);
    if (m_before)
        co_await m_before();
    co_return co_await m_export.begin(m_exporter, arguments);
}

} // namespace earshot
