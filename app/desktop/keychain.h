// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <qcoro/qcorotask.h>

#include <chrono>
#include <optional>

namespace earshot::desktop {

/** Where a person's computer keeps passwords. Window thread. Every call ends by a deadline. */
class Keychain
{
public:
    virtual ~Keychain() = default;

    /** The secret, or nothing when there is none of that name. Unavailable when there is no
     * keychain, Forbidden when it may not be read. */
    virtual QCoro::Task<Result<std::optional<Secret>>> read(QString name) = 0;
    virtual QCoro::Task<Result<void>> write(QString name, Secret secret) = 0;
};

/** The system's: by the Secret Service or KWallet, where one of them runs. */
class SystemKeychain final : public Keychain
{
public:
    /** @p patience is for one question, which may make the system ask the person. */
    explicit SystemKeychain(std::chrono::milliseconds patience = std::chrono::seconds(60));

    QCoro::Task<Result<std::optional<Secret>>> read(QString name) override;
    QCoro::Task<Result<void>> write(QString name, Secret secret) override;

private:
    const std::chrono::milliseconds m_patience;
};

} // namespace earshot::desktop
