// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"

namespace earshot::database {

using namespace Qt::StringLiterals;

Result<void> Connection::backUp(const QString &, int)
{
    return {};
}

Result<void> Connection::control(const QString &sql)
{
    const Result<Answer> done = run(sql, {});
    return done.ok() ? Result<void>() : done.error();
}

Result<void> Connection::beginStep()
{
    return control(u"savepoint step"_s);
}

Result<void> Connection::keepStep()
{
    return control(u"release savepoint step"_s);
}

Result<void> Connection::undoStep()
{
    const Result<void> undone = control(u"rollback to savepoint step"_s);
    return undone.ok() ? keepStep() : undone;
}

} // namespace earshot::database
