// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/settingsnote.h"

#include "audit/auditservice.h"
#include "core/json.h"
#include "core/logging.h"
#include "database/database.h"
#include "domain/access.h"

#include <QDir>
#include <QJsonArray>
#include <QSaveFile>
#include <QSet>

namespace earshot {

using namespace Qt::StringLiterals;
using settings::Fingerprint;

namespace {

constexpr qint64 largestNote = 1024 * 1024;
constexpr auto pause =
    std::chrono::minutes(1); ///< before a log that can't be written is tried again

std::optional<Fingerprint> readNote(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto json = parseJsonObject(file.read(largestNote));
    return json ? settings::fingerprintFrom(*json) : std::nullopt;
}

Result<void> writeNote(const QString &path, const Fingerprint &fingerprint)
{
    const QByteArray json = toJson(toJson(fingerprint));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(json) != json.size() || !file.commit())
        return Error{.code = ErrorCode::Storage,
            .message = u"%1 cannot be written: %2."_s.arg(path, file.errorString())};
    return {};
}

/** The names of what is not the same in both. */
QStringList changedIn(const QMap<QString, QString> &before, const QMap<QString, QString> &after)
{
    QStringList names;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (after.value(it.key()) != it.value() || !after.contains(it.key()))
            names.append(it.key());
    }
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (!before.contains(it.key()))
            names.append(it.key());
    }
    return names;
}

QJsonObject only(const QMap<QString, QString> &texts, const QStringList &names)
{
    QJsonObject object;
    for (const QString &name : names) {
        if (texts.contains(name))
            object.insert(name, texts.value(name));
    }
    return object;
}

} // namespace

QJsonObject settingsChange(const Fingerprint &before, const Fingerprint &after)
{
    const QStringList texts = changedIn(before.texts, after.texts);
    QStringList names = texts + changedIn(before.secrets, after.secrets);
    if (names.isEmpty())
        return {};
    names.sort();
    return {{u"names"_s, QJsonArray::fromStringList(names)},
        {u"before"_s, only(before.texts, texts)}, {u"after"_s, only(after.texts, texts)}};
}

SettingsNote::SettingsNote(
    database::Database &database, audit::AuditService &audit, Options options)
    : m_database(database)
    , m_audit(audit)
    , m_options(std::move(options))
{ }

void SettingsNote::start()
{
    m_scope.start([this](std::stop_token stop) { return compare(stop); });
}

QCoro::Task<> SettingsNote::stop()
{
    co_await m_scope.cancelAndWait();
}

QString SettingsNote::path() const
{
    return QDir(m_options.folder).filePath(u"settings-seen.json"_s);
}

QCoro::Task<Result<void>> SettingsNote::tell(QJsonObject change)
{
    Principal program;
    program.organizationId = m_options.organizationId;
    program.tokenId = u"system"_s;
    audit::Entry entry = m_audit.entry(program, u"settings.changed"_s, {}, {}, {});
    entry.detail = std::move(change);
    auto write = [entry](database::Session &session) -> Result<void> {
        const auto written = audit::append(session, entry);
        return written ? Result<void>() : written.error();
    };
    co_return co_await m_database.write(write);
}

QCoro::Task<> SettingsNote::compare(std::stop_token stop)
{
    const auto before = readNote(path());
    const Fingerprint after =
        settings::fingerprintOf(m_options.settings, before ? before->salt : QByteArray());
    QJsonObject change = before ? settingsChange(*before, after) : QJsonObject();
    if (!change.isEmpty()) {
        change.insert(u"receiver"_s, m_options.receiver);
        bool isNoted = false;
        while (!isNoted && !stop.stop_requested()) {
            const auto noted = co_await tell(change);
            isNoted = noted.ok();
            if (!isNoted) {
                logProblem(lcCore, noted.error().withContext(u"Noting changed settings"_s));
                co_await sleepFor(pause, stop);
            }
        }
        if (!isNoted)
            co_return; // at the next start
    }
    if (before && *before == after)
        co_return;
    if (const auto written = writeNote(path(), after); !written)
        logProblem(lcCore, written.error().withContext(u"Keeping what was set"_s));
}

} // namespace earshot
