// SPDX-FileCopyrightText: 2026 The Earshot authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

#include <optional>

namespace earshot::ingest {

/**
 * The folder in which one recording is fetched and converted. File names are made of our own call
 * id only. What is fetched stays until the store's copy was verified; what turned out not to be
 * audio is kept aside with its reason.
 */
class Spool
{
public:
    /** A file that was fetched whole, and how it is to be read. */
    struct Whole
    {
        bool callerIsLeft = false; ///< Twilio's order of channels; the provider's is ours
        bool isCutOff = false; ///< known of one of the files that it was made of

        bool operator==(const Whole &) const = default;
    };

    /** Makes the folders below @p dataFolder. */
    static Result<Spool> open(const QString &dataFolder);

    [[nodiscard]] QString source(const QString &callId) const;
    [[nodiscard]] QString mp3(const QString &callId) const;
    [[nodiscard]] QString peaks(const QString &callId) const;

    /**
     * Keeps, beside the fetched file, that it is whole: it may be the only copy there is by the
     * time of the next attempt. Waits until the file is on the disk. Blocks.
     */
    [[nodiscard]] Result<void> noteWhole(const QString &callId, Whole whole) const;
    /** What noteWhole() kept, where the file is still as it was then. */
    [[nodiscard]] std::optional<Whole> whole(const QString &callId) const;
    /** Takes back what noteWhole() kept. */
    void forgetWhole(const QString &callId) const;

    /** The calls that have any file here, those that were set aside included. */
    [[nodiscard]] QStringList callIds() const;
    /** Moves the fetched file aside, with @p reason in a text beside it; only the newest of a call
     * is kept. */
    [[nodiscard]] Result<void> setAside(const QString &callId, const QString &reason) const;
    /** Removes everything of the call, what was set aside included. */
    void clear(const QString &callId) const;

private:
    explicit Spool(QString folder)
        : m_folder(std::move(folder))
    { }

    [[nodiscard]] QString marker(const QString &callId) const;

    QString m_folder;
};

} // namespace earshot::ingest
