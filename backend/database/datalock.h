// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

namespace earshot::database {

/**
 * The right of one process to the data in a folder, held as a lock on DIR/earshot.lock, which also
 * names the process. The system drops it when the process ends, however that happens.
 */
class DataLock
{
public:
    /** Conflict, naming the process that has it, when somebody else does. */
    static Result<std::unique_ptr<DataLock>> take(const QString &folder);
    ~DataLock();
    DataLock(const DataLock &) = delete;
    DataLock &operator=(const DataLock &) = delete;

private:
    explicit DataLock(int descriptor)
        : m_descriptor(descriptor)
    { }

    int m_descriptor;
};

} // namespace earshot::database
