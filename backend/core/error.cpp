// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace earshot {

QString errorCodeName(ErrorCode code)
{
    using namespace Qt::StringLiterals;
    switch (code) {
    case ErrorCode::Network:
        return u"network"_s;
    case ErrorCode::Timeout:
        return u"timeout"_s;
    case ErrorCode::Unauthorised:
        return u"unauthorised"_s;
    case ErrorCode::Forbidden:
        return u"forbidden"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::InvalidInput:
        return u"invalid_input"_s;
    case ErrorCode::TooLarge:
        return u"too_large"_s;
    case ErrorCode::Unavailable:
        return u"unavailable"_s;
    case ErrorCode::Storage:
        return u"storage"_s;
    case ErrorCode::StorageFull:
        return u"storage_full"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::Internal:
        return u"internal"_s;
    }
    return u"internal"_s;
}

Error Error::withContext(const QString &context) const
{
    return Error{
        .code = code, .message = context + QStringLiteral(": ") + message, .retryable = retryable};
}

Error worded(ErrorCode code, const char *pattern, const QStringList &values)
{
    const QString text = QString::fromUtf8(pattern);
    return {.code = code, .message = filledIn(text, values), .pattern = text, .values = values};
}

QString filledIn(const QString &pattern, const QStringList &values)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const bool isPlace = pattern.at(at) == u'%' && at + 1 < pattern.size();
        const int number = isPlace ? pattern.at(at + 1).unicode() - u'0' : 0;
        if (number < 1 || number > values.size() || number > 9) {
            text += pattern.at(at);
            continue;
        }
        text += values.at(number - 1);
        ++at;
    }
    return text;
}

} // namespace earshot
