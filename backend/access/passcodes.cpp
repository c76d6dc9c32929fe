// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/passcodes.h"

#include <sodium.h>

#include <array>

namespace earshot::access {

using namespace Qt::StringLiterals;

namespace {

Error noMemory()
{
    return {.code = ErrorCode::Unavailable,
        .message = u"There is not enough memory to check a passcode. Try again in a moment."_s,
        .retryable = true};
}

/** Operations, and bytes of memory. */
std::pair<unsigned long long, std::size_t> limitsOf(HashCost cost)
{
    switch (cost) {
    case HashCost::Least:
        return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
    case HashCost::Interactive:
        return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
    case HashCost::Moderate:
        break;
    }
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

Result<QString> hashNow(const Secret &passcode, HashCost cost)
{
    const auto [operations, memory] = limitsOf(cost);
    if (sodium_init() < 0)
        return Error{.code = ErrorCode::Internal, .message = u"libsodium does not start."_s};
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const QByteArray &bytes = passcode.reveal();
    const int failed = crypto_pwhash_str(text.data(), bytes.constData(),
        static_cast<unsigned long long>(bytes.size()), operations, memory);
    return failed == 0 ? Result<QString>(QString::fromLatin1(text.data())) : noMemory();
}

Result<bool> matchesNow(const Secret &passcode, const QString &hash)
{
    if (sodium_init() < 0)
        return Error{.code = ErrorCode::Internal, .message = u"libsodium does not start."_s};
    const QByteArray &bytes = passcode.reveal();
    return crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
               static_cast<unsigned long long>(bytes.size()))
        == 0;
}

} // namespace

QCoro::Task<Result<QString>> Passcodes::hash(Secret passcode)
{
    auto work = [passcode, cost = m_cost](std::stop_token) { return hashNow(passcode, cost); };
    co_return co_await m_pool.run(work, {});
}

QCoro::Task<Result<bool>> Passcodes::matches(Secret passcode, QString hash)
{
    auto work = [passcode, hash](std::stop_token) { return matchesNow(passcode, hash); };
    co_return co_await m_pool.run(work, {});
}

} // namespace earshot::access
