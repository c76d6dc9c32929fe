// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QHash>
#include <QString>

#include <optional>

namespace earshot::settings {

/** A place secrets are read from, by the names in keys.h. Used by one thread at a time. */
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /** The secret, or nothing when this place has none of that name. An error only when it has one
     * that can't be read. */
    [[nodiscard]] virtual Result<std::optional<Secret>> read(const QString &name) const = 0;
};

/** The EARSHOT_* variables named in keys.h. An empty variable is no secret. */
class EnvironmentSecretStore final : public SecretStore
{
public:
    explicit EnvironmentSecretStore(QHash<QString, QString> environment);
    [[nodiscard]] Result<std::optional<Secret>> read(const QString &name) const override;

private:
    QHash<QString, QString> m_environment;
};

/**
 * One file per secret in a folder, as systemd's LoadCredential= lays them out. White space around
 * the secret is not part of it; a file above 16 KiB is refused.
 */
class CredentialsFolderSecretStore final : public SecretStore
{
public:
    explicit CredentialsFolderSecretStore(QString folder);
    [[nodiscard]] Result<std::optional<Secret>> read(const QString &name) const override;

private:
    QString m_folder;
};

/** Secrets held in memory only. */
class MemorySecretStore final : public SecretStore
{
public:
    void insert(const QString &name, Secret secret);
    [[nodiscard]] Result<std::optional<Secret>> read(const QString &name) const override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace earshot::settings
