// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/keychain.h"

#include <QHash>
#include <QStringList>

namespace earshot::test {

/** A keychain in memory, that can be away or refuse to be written to. */
class FakeKeychain final : public desktop::Keychain
{
public:
    QCoro::Task<Result<std::optional<Secret>>> read(QString name) override
    {
        asked.append(name);
        if (isAway)
            co_return away();
        const auto found = secrets.constFind(name);
        co_return found == secrets.constEnd() || found->isEmpty() ? std::optional<Secret>()
                                                                  : std::optional(*found);
    }

    QCoro::Task<Result<void>> write(QString name, Secret secret) override
    {
        if (isAway || isReadOnly)
            co_return away();
        secrets.insert(name, secret);
        co_return Result<void>();
    }

    QHash<QString, Secret> secrets;
    QStringList asked;
    bool isAway = false;
    bool isReadOnly = false;

private:
    static Error away()
    {
        return {.code = ErrorCode::Unavailable, .message = QStringLiteral("There is none.")};
    }
};

} // namespace earshot::test
