// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace earshot::ui {

/**
 * The folder a recording lies in while it is listened to: readable by this person alone (0700) and
 * removed with this object. Should the program be killed instead, the next one that starts removes
 * it; a lock in the folder tells which ones are still in use.
 */
class ListeningFolder
{
public:
    ListeningFolder();

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString errorText() const { return m_folder.errorString(); }
    /** Where the recording goes. */
    [[nodiscard]] QString recordingFile() const;

    /** Removes what programs left behind that did not end in order. */
    static void removeAbandoned();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< goes first, before the folder around it
};

} // namespace earshot::ui
