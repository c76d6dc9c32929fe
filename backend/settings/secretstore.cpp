// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretstore.h"

#include "settings/keys.h"

#include <QDir>
#include <QFile>

namespace earshot::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSecret = 16 * 1024;

std::optional<Secret> unlessEmpty(const QByteArray &bytes)
{
    const QByteArray trimmed = bytes.trimmed();
    return trimmed.isEmpty() ? std::nullopt : std::optional(Secret(trimmed));
}

Error unreadable(const QString &path, const QString &why)
{
    return {.code = ErrorCode::InvalidInput,
        .message = u"The secret in %1 can't be used: %2."_s.arg(path, why)};
}

} // namespace

EnvironmentSecretStore::EnvironmentSecretStore(QHash<QString, QString> environment)
    : m_environment(std::move(environment))
{ }

Result<std::optional<Secret>> EnvironmentSecretStore::read(const QString &name) const
{
    for (const SecretKey &key : secretKeys) {
        if (key.name == name)
            return unlessEmpty(m_environment.value(key.variable).toUtf8());
    }
    return std::optional<Secret>();
}

CredentialsFolderSecretStore::CredentialsFolderSecretStore(QString folder)
    : m_folder(std::move(folder))
{ }

Result<std::optional<Secret>> CredentialsFolderSecretStore::read(const QString &name) const
{
    const QString path = QDir(m_folder).filePath(name);
    QFile file(path);
    if (!file.exists())
        return std::optional<Secret>();
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    const QByteArray bytes = file.read(largestSecret + 1);
    if (bytes.size() > largestSecret)
        return unreadable(path, u"it is longer than 16 KiB"_s);
    return unlessEmpty(bytes);
}

void MemorySecretStore::insert(const QString &name, Secret secret)
{
    m_secrets.insert(name, std::move(secret));
}

Result<std::optional<Secret>> MemorySecretStore::read(const QString &name) const
{
    const auto found = m_secrets.constFind(name);
    return found == m_secrets.constEnd() ? std::optional<Secret>() : std::optional(*found);
}

} // namespace earshot::settings
