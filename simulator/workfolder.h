// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

namespace earshot::simulator {

/**
 * A temporary folder that goes with this object. A program that was killed cannot remove its own,
 * so the name carries the process id, and making a folder removes those of processes that are gone.
 */
class WorkFolder
{
public:
    WorkFolder();

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString errorString() const { return m_folder.errorString(); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace earshot::simulator
