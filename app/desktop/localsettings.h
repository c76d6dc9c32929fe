// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/keychainsecretstore.h"
#include "settings/loader.h"
#include "ui/models/placechoice.h"

namespace earshot::desktop {

/**
 * The settings of the receiver inside, from the command line, the environment, a file of this
 * person's, and the keychain; and the way back for what is chosen in the window. Window thread; the
 * keychain must outlive it.
 */
class LocalSettings
{
public:
    /** @p usualFile is the settings file unless another was named, @p usualData where data is kept
     * unless another place was named. */
    LocalSettings(
        settings::Sources sources, QString usualFile, QString usualData, Keychain &keychain);

    /** With a data folder always. The keychain is asked for what the places need and for
     * @p further secrets. */
    QCoro::Task<Result<settings::Settings>> load(QStringList further = {});

    /** A secret that no setting names. NotFound when there is none. */
    QCoro::Task<Result<Secret>> fetchSecret(QString name);
    /** Whether anything can be kept; Unavailable when not. */
    QCoro::Task<Result<void>> canKeepSecrets();
    QCoro::Task<Result<void>> keepSecret(QString name, Secret secret);

    /** Why the keychain did not give what load() asked it for; empty otherwise. */
    [[nodiscard]] QString secretProblem() const { return m_secrets.problem(); }

    /** Whether nothing was said, set or collected yet. Ask before a receiver is started. */
    [[nodiscard]] bool isFirstStart() const;

    /** What can be chosen while @p settings are in force; without its functions. */
    [[nodiscard]] ui::PlaceOffer offer(const settings::Settings &settings) const;

    /** @p settings as @p choice wants them; what is fixed stays. */
    [[nodiscard]] Result<settings::Settings> chosen(
        settings::Settings settings, ui::PlaceChoice choice) const;

    /** Whether the secrets of @p choice can be kept; Unavailable when not. */
    QCoro::Task<Result<void>> canKeep(ui::PlaceChoice choice);
    /** Writes places into the file and secrets into the keychain: both or neither. */
    QCoro::Task<Result<void>> keep(ui::PlaceChoice choice);

private:
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString fixedBy(QLatin1StringView option, QLatin1StringView variable) const;
    [[nodiscard]] ui::KeptSecret kept(const QString &name, const Secret &secret) const;
    QCoro::Task<Result<void>> keepSecrets(ui::PlaceChoice choice);

    settings::Sources m_sources;
    const QString m_usualFile;
    const QString m_usualData;
    KeychainSecretStore m_secrets;
};

} // namespace earshot::desktop
