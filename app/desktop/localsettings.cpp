// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/localsettings.h"

#include "app/desktop/placetexts.h"
#include "app/desktop/settingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace earshot::desktop {

using namespace Qt::StringLiterals;
using ui::KeptSecret;
using ui::PlaceChoice;

namespace {

const QString databasePassword = u"database_password"_s;
const QString s3AccessKey = u"s3_access_key"_s;
const QString s3SecretKey = u"s3_secret_key"_s;
const QString supabaseKey = u"supabase_key"_s;

/** Nobody is asked to open a keychain for what is not needed. */
QStringList neededSecrets(const settings::Settings &settings)
{
    QStringList names;
    if (settings.database.kind == settings::DatabasePlace::Kind::Postgres
        && settings.databasePassword.isEmpty())
        names << databasePassword;
    if (settings.store.kind == settings::StorePlace::Kind::S3 && settings.s3SecretKey.isEmpty())
        names << s3AccessKey << s3SecretKey;
    if (settings.store.kind == settings::StorePlace::Kind::Supabase
        && settings.supabaseKey.isEmpty())
        names << supabaseKey;
    return names;
}

using NamedSecrets = std::vector<std::pair<QString, Secret>>;

NamedSecrets typedSecrets(const PlaceChoice &choice)
{
    NamedSecrets all{{databasePassword, choice.secrets.databasePassword},
        {s3AccessKey, choice.secrets.s3AccessKey}, {s3SecretKey, choice.secrets.s3SecretKey},
        {supabaseKey, choice.secrets.supabaseKey}};
    std::erase_if(all, [](const auto &each) { return each.second.isEmpty(); });
    return all;
}

} // namespace

LocalSettings::LocalSettings(
    settings::Sources sources, QString usualFile, QString usualData, Keychain &keychain)
    : m_sources(std::move(sources))
    , m_usualFile(std::move(usualFile))
    , m_usualData(std::move(usualData))
    , m_secrets(keychain)
{
    if (QFileInfo::exists(m_usualFile))
        m_sources.filePath = m_usualFile;
}

QCoro::Task<Result<settings::Settings>> LocalSettings::load(QStringList further)
{
    const Result<settings::Settings> bare = settings::load(m_sources);
    if (!bare)
        co_return bare.error();
    const QStringList names = neededSecrets(*bare) + further;
    co_await m_secrets.fetch(names);
    settings::Sources sources = m_sources;
    sources.secrets = &m_secrets;
    Result<settings::Settings> settings = settings::load(sources);
    if (settings && settings->dataFolder.isEmpty())
        settings->dataFolder = m_usualData;
    co_return settings;
}

QCoro::Task<Result<Secret>> LocalSettings::fetchSecret(QString name)
{
    const QStringList names{name};
    co_await m_secrets.fetch(names);
    const Result<std::optional<Secret>> found = m_secrets.read(name);
    if (!found)
        co_return found.error();
    if (*found)
        co_return **found;
    const Error missing{.code = ErrorCode::NotFound,
        .message = m_secrets.problem().isEmpty()
            ? QCoreApplication::translate("LocalSettings", "The keychain does not have it.")
            : m_secrets.problem()};
    co_return missing;
}

QCoro::Task<Result<void>> LocalSettings::canKeepSecrets()
{
    co_return co_await m_secrets.probe();
}

QCoro::Task<Result<void>> LocalSettings::keepSecret(QString name, Secret secret)
{
    co_return co_await m_secrets.keep(name, secret);
}

bool LocalSettings::isFirstStart() const
{
    bool said = !m_sources.arguments.isEmpty() || !m_sources.filePath.isEmpty();
    for (const auto &name :
        {"EARSHOT_CONFIG"_L1, "EARSHOT_DATA"_L1, "EARSHOT_DATABASE"_L1, "EARSHOT_STORE"_L1})
        said = said || m_sources.environment.contains(name);
    return !said && !QFileInfo::exists(QDir(m_usualData).filePath(u"earshot.db"_s));
}

QString LocalSettings::file() const
{
    QString found;
    const QStringList &arguments = m_sources.arguments;
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        if (arguments.at(at).startsWith("--config="_L1))
            found = arguments.at(at).mid(9);
        else if (arguments.at(at) == "--config"_L1)
            found = arguments.value(at + 1);
    }
    if (found.isEmpty())
        found = m_sources.environment.value(u"EARSHOT_CONFIG"_s);
    return found.isEmpty() ? m_usualFile : found;
}

QString LocalSettings::fixedBy(QLatin1StringView option, QLatin1StringView variable) const
{
    const bool argued = std::ranges::any_of(m_sources.arguments,
        [option](const QString &each) { return each == option || each.startsWith(option + u'='); });
    if (!argued && !m_sources.environment.contains(variable))
        return {};
    return QCoreApplication::translate("LocalSettings",
        "%1 decided this when Earshot was started. Start it without that to choose here.")
        .arg(argued ? QString(option) : QString(variable));
}

KeptSecret LocalSettings::kept(const QString &name, const Secret &secret) const
{
    if (secret.isEmpty())
        return KeptSecret::None;
    if (m_secrets.isOfThisRun(name))
        return KeptSecret::ThisRun;
    return m_secrets.isKept(name) ? KeptSecret::InKeychain : KeptSecret::Given;
}

ui::PlaceOffer LocalSettings::offer(const settings::Settings &settings) const
{
    ui::PlaceOffer offer;
    offer.choice = choiceOf(settings);
    offer.kept = {.databasePassword = kept(databasePassword, settings.databasePassword),
        .s3AccessKey = kept(s3AccessKey, settings.s3AccessKey),
        .s3SecretKey = kept(s3SecretKey, settings.s3SecretKey),
        .supabaseKey = kept(supabaseKey, settings.supabaseKey)};
    offer.dataFolder = settings.dataFolder;
    offer.fixedDatabase = fixedBy("--database"_L1, "EARSHOT_DATABASE"_L1);
    offer.fixedRecordings = fixedBy("--store"_L1, "EARSHOT_STORE"_L1);
    return offer;
}

Result<settings::Settings> LocalSettings::chosen(
    settings::Settings settings, PlaceChoice choice) const
{
    const auto fixed = offer(settings);
    const settings::DatabasePlace database = settings.database;
    const settings::StorePlace store = settings.store;
    Result<settings::Settings> result = withChoice(std::move(settings), choice);
    if (result && !fixed.fixedDatabase.isEmpty())
        result->database = database;
    if (result && !fixed.fixedRecordings.isEmpty())
        result->store = store;
    return result;
}

QCoro::Task<Result<void>> LocalSettings::canKeep(PlaceChoice choice)
{
    if (choice.onlyThisRun || typedSecrets(choice).empty())
        co_return Result<void>();
    co_return co_await m_secrets.probe();
}

QCoro::Task<Result<void>> LocalSettings::keepSecrets(PlaceChoice choice)
{
    const NamedSecrets secrets = typedSecrets(choice);
    for (const auto &[name, secret] : secrets) {
        if (choice.onlyThisRun) {
            m_secrets.keepForThisRun(name, secret);
            continue;
        }
        const Result<void> kept = co_await m_secrets.keep(name, secret);
        if (!kept)
            co_return kept.error();
    }
    if (choice.forgetsPassword)
        co_await m_secrets.forget(databasePassword);
    co_return Result<void>();
}

namespace {

QMap<QString, QString> linesOf(const PlaceChoice &choice, const ui::PlaceOffer &fixed)
{
    QMap<QString, QString> lines;
    if (fixed.fixedDatabase.isEmpty())
        lines.insert(u"database"_s, databaseText(choice.database));
    if (fixed.fixedRecordings.isEmpty())
        lines.insert(u"store"_s, storeText(choice.recordings));
    return lines;
}

} // namespace

QCoro::Task<Result<void>> LocalSettings::keep(PlaceChoice choice)
{
    const QString path = file();
    const Result<QByteArray> before = readSettingsFile(path);
    if (!before)
        co_return before.error();
    const settings::Settings nothing;
    const Result<QByteArray> after = changedSettings(*before, linesOf(choice, offer(nothing)));
    if (!after)
        co_return after.error();
    if (const Result<void> written = writeSettingsFile(path, *after); !written)
        co_return written;
    const Result<void> kept = co_await keepSecrets(choice);
    if (!kept) {
        const Result<void> back = writeSettingsFile(path, *before);
        co_return back ? kept : back;
    }
    if (path == m_usualFile)
        m_sources.filePath = m_usualFile;
    co_return Result<void>();
}

} // namespace earshot::desktop
