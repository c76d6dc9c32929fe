// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/keychain.h"
#include "settings/secretstore.h"

#include <QSet>
#include <QStringList>

namespace earshot::desktop {

/**
 * Secrets of a keychain, for settings::load(), which can't wait: they are fetched first. Besides
 * them there are those that only this run of the program knows, which come first. Window thread;
 * the keychain must outlive it.
 */
class KeychainSecretStore final : public settings::SecretStore
{
public:
    explicit KeychainSecretStore(Keychain &keychain);

    /** Fetches those of @p names that are not known yet. What stands in the way is problem(). */
    QCoro::Task<> fetch(QStringList names);
    [[nodiscard]] Result<std::optional<Secret>> read(const QString &name) const override;

    /** Whether anything can be kept. Unavailable when there is no keychain. */
    QCoro::Task<Result<void>> probe();
    QCoro::Task<Result<void>> keep(QString name, Secret secret);
    /** Where the keychain does not take part in it, only this run forgets. */
    QCoro::Task<> forget(QString name);
    void keepForThisRun(const QString &name, Secret secret);

    [[nodiscard]] bool isKept(const QString &name) const { return m_kept.contains(name); }
    [[nodiscard]] bool isOfThisRun(const QString &name) const { return m_ofThisRun.contains(name); }
    /** Why the last fetch() did not get everything; empty otherwise. */
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    Keychain &m_keychain;
    QHash<QString, Secret> m_kept;
    QHash<QString, Secret> m_ofThisRun;
    QString m_problem;
};

} // namespace earshot::desktop
