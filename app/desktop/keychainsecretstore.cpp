// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/keychainsecretstore.h"

#include "core/logging.h"

namespace earshot::desktop {

using namespace Qt::StringLiterals;

KeychainSecretStore::KeychainSecretStore(Keychain &keychain)
    : m_keychain(keychain)
{ }

QCoro::Task<> KeychainSecretStore::fetch(QStringList names)
{
    m_problem.clear();
    for (const QString &name : std::as_const(names)) {
        if (m_kept.contains(name) || m_ofThisRun.contains(name))
            continue;
        const auto found = co_await m_keychain.read(name);
        if (!found) {
            m_problem = found.error().message;
            co_return; // the next question would end the same way, perhaps after as long a wait
        }
        if (*found)
            m_kept.insert(name, **found);
    }
}

Result<std::optional<Secret>> KeychainSecretStore::read(const QString &name) const
{
    for (const auto *secrets : {&m_ofThisRun, &m_kept}) {
        if (const auto found = secrets->constFind(name); found != secrets->constEnd())
            return std::optional(*found);
    }
    return std::optional<Secret>();
}

QCoro::Task<Result<void>> KeychainSecretStore::probe()
{
    const QString name = u"probe"_s;
    const auto found = co_await m_keychain.read(name);
    if (!found)
        co_return found.error();
    co_return Result<void>();
}

QCoro::Task<Result<void>> KeychainSecretStore::keep(QString name, Secret secret)
{
    const Result<void> written = co_await m_keychain.write(name, secret);
    if (written) {
        m_kept.insert(name, secret);
        m_ofThisRun.remove(name);
    }
    co_return written;
}

QCoro::Task<> KeychainSecretStore::forget(QString name)
{
    m_ofThisRun.remove(name);
    if (!m_kept.remove(name))
        co_return;
    const Secret nothing;
    const Result<void> written = co_await m_keychain.write(name, nothing);
    if (!written)
        logProblem(lcUi, written.error());
}

void KeychainSecretStore::keepForThisRun(const QString &name, Secret secret)
{
    m_ofThisRun.insert(name, std::move(secret));
}

} // namespace earshot::desktop
