// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectstore/descriptor.h"

#include <cstring>

namespace earshot::objectstore {

using namespace Qt::StringLiterals;

Error explainErrno(int number, const QString &what)
{
    const QString message = what + u": "_s + QString::fromLocal8Bit(std::strerror(number)) + u"."_s;
    switch (number) {
    case ENOENT:
        return {.code = ErrorCode::NotFound, .message = message};
    case ENOSPC:
    case EDQUOT:
        return {.code = ErrorCode::StorageFull, .message = message, .retryable = true};
    case EFBIG:
        return {.code = ErrorCode::TooLarge, .message = message};
    case ELOOP: // a symbolic link stands in the way
    case ENOTDIR:
    case EISDIR:
        return {.code = ErrorCode::Storage, .message = message};
    default:
        return {.code = ErrorCode::Storage, .message = message, .retryable = true};
    }
}

} // namespace earshot::objectstore
