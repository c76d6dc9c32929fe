// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/supabasekey.h"

#include "core/json.h"

#include <algorithm>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 8 * 1024; // as much as a header line may be elsewhere

Error refused(const QString &why)
{
    return {.code = ErrorCode::InvalidInput,
        .message =
            u"EARSHOT_SUPABASE_KEY %1 The project's secret key (sb_secret_...) or its "
            "service_role key is needed; Supabase shows it under Project Settings, API Keys."_s.arg(
                why)};
}

/** What may stand in a header and in a token: nothing that could end the line. */
bool isPlain(const QByteArray &key)
{
    return key.size() <= longestKey && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || c == '_' || c == '-' || c == '.';
    });
}

Result<void> checkToken(const QByteArray &key, Timestamp now)
{
    const QList<QByteArray> parts = key.split('.');
    const Result<QJsonObject> claims = parts.size() == 3
        ? parseJsonObject(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding))
        : Result<QJsonObject>(Error{});
    if (!claims)
        return refused(u"is neither of the two kinds of key that Supabase has."_s);
    const JsonView view(*claims);
    if (view.text(u"role") == u"anon"_s)
        return refused(u"is the public anon key, which everybody may have and which may store "
                       "nothing."_s);
    const auto expires = view.number(u"exp");
    if (expires && *expires * 1000.0 <= double(now.milliseconds()))
        return refused(u"has expired."_s);
    return {};
}

} // namespace

Result<void> checkSupabaseKey(const Secret &key, Timestamp now)
{
    const QByteArray &bytes = key.reveal();
    if (bytes.isEmpty())
        return refused(u"is missing."_s);
    if (!isPlain(bytes))
        return refused(u"has characters that no key has; is there a blank or a line end in it?"_s);
    if (bytes.startsWith("sb_publishable_"))
        return refused(u"is a publishable key, which everybody may have and which may store "
                       "nothing."_s);
    if (bytes.startsWith("sb_secret_"))
        return {};
    return checkToken(bytes, now);
}

} // namespace earshot::objectstore
